import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRenderer } from '#documents/render.ts';
import { buatDokumenOpenapi } from '#server/doors/http/openapi.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import {
  coachingSelesai,
  hasilDisampaikan,
  konselingBerjalan,
  tambahOrang,
  umpanBalikBimbingan,
} from '#tests/builders/tindak-lanjut.ts';
import type { Schema } from './body-for.ts';

// Every GET route of the OpenAPI document, with the ids of the case itself and each of its filters, asked by every kind of
// reader: what is planted as confidential appears for those entitled and for nobody else, exports and trails included.

interface Rahasia {
  apa: string;
  kata: string;
  /** The tables it may stand in. */
  tabel: string[];
  berhak: OrangUji[];
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema: Schema;
}

let d: Dunia;
let rahasia: Rahasia[];
let pembaca: Record<string, OrangUji>;
let rute: string[];
let bimbinganId: string;
let konselingId: string;

beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
  const { a } = d;
  const { evaluasiId } = await hasilDisampaikan(d, a, { hasil: 'DI_BAWAH', perilaku: 'DI_BAWAH' });
  bimbinganId = await coachingSelesai(d, a);
  const b18 = `b18-${randomUUIDv7()}`;
  wajib(
    await (await d.masuk(a.staf)).post(`/bimbingan/${bimbinganId}/umpan-balik`, umpanBalikBimbingan(b18)),
    201,
  );
  const kasus = await konselingBerjalan(d, a);
  konselingId = kasus.id;
  const unitId = a.unit.bkpsdm;
  pembaca = {
    pegawai: a.staf,
    rekan: a.rekan,
    penilai: a.kabid,
    atasan: a.kadis,
    kepalaDaerah: a.walikota,
    operator: a.operator,
    konselor: kasus.konselor,
    admin: await tambahOrang(d, a, { nama: 'Tono Admin', unitId, peran: 'ADMIN' }),
    bkn: await tambahOrang(d, a, { nama: 'Rina Pengawas', unitId, peran: 'BKN' }),
    pimpinan: await tambahOrang(d, a, { nama: 'Hasan Basri', unitId: a.unit.kota, peran: 'PIMPINAN' }),
    instansiLain: d.b.operator,
  };
  rahasia = [
    {
      apa: "the counsellor's own record",
      kata: kasus.rahasia,
      tabel: ['konseling_catatan'],
      berhak: [kasus.konselor],
    },
    {
      apa: 'what the counsellor wrote to the counselled person',
      kata: kasus.pesan,
      tabel: ['konseling_catatan'],
      berhak: [kasus.konselor, a.staf],
    },
    {
      apa: 'where they meet',
      kata: kasus.tempat,
      tabel: ['konseling_sesi'],
      berhak: [kasus.konselor, a.staf],
    },
    {
      apa: 'what the employee says about the guidance (B.1.8)',
      kata: b18,
      tabel: ['bimbingan_umpan_balik'],
      berhak: [a.staf, a.kadis],
    },
  ];
  rute = await semuaRute({
    pegawai: a.staf.id,
    'unit-kerja': a.unit.bidang,
    periode: a.periode.triwulan[0],
    evaluasi: evaluasiId,
    bimbingan: bimbinganId,
    konseling: kasus.id,
  });
}, 120_000);
afterAll(async () => {
  await d.tutup();
  await closeRenderer();
});

describe('confidential content', () => {
  it('is shown to those entitled and to nobody else, whatever the route, filter or role', async () => {
    const bocor: string[] = [];
    const terlihat = new Set<string>();
    let dijawab = 0;
    for (const [sebutan, orang] of [...Object.entries(pembaca), ['tamu', null] as const]) {
      const klien = orang ? await d.masuk(orang) : d.tamu();
      for (const jalur of rute) {
        const { status, mentah } = await minta(klien, jalur);
        if (status === 200) dijawab++;
        const isi = mentah.toString('utf8');
        for (const { apa, kata, berhak } of rahasia) {
          if (!isi.includes(kata)) continue;
          if (orang && berhak.includes(orang)) terlihat.add(`${apa}: ${orang.nama}`);
          else bocor.push(`${sebutan} reads ${apa} at ${jalur}`);
        }
      }
    }
    expect(bocor).toEqual([]);
    // those entitled do read it, so the walk reaches the routes it is about
    expect([...terlihat].sort()).toEqual(
      rahasia.flatMap(({ apa, berhak }) => berhak.map((o) => `${apa}: ${o.nama}`)).sort(),
    );
    expect(rute.length).toBeGreaterThan(80);
    expect(dijawab).toBeGreaterThan(300);
  }, 120_000);

  it('is printed for those entitled alone: nobody else makes, opens or lists B.1.8 and B.1.10', async () => {
    const formulir = [
      {
        jalur: `/bimbingan/${bimbinganId}/dokumen`,
        badan: { jenis: 'UMPAN_BALIK_BIMBINGAN' },
        berhak: ['pegawai', 'atasan'],
        bersama: true,
      },
      {
        jalur: `/konseling/${konselingId}/dokumen`,
        badan: {},
        berhak: ['pegawai', 'penilai', 'operator', 'konselor'],
        bersama: false,
      },
    ];
    for (const { jalur, badan, berhak, bersama } of formulir) {
      const terbit: { sebutan: string; id: string }[] = [];
      const menerbitkan: string[] = [];
      for (const [sebutan, orang] of Object.entries(pembaca)) {
        const { status, isi } = await (await d.masuk(orang)).post(jalur, badan);
        if (status === 201) menerbitkan.push(sebutan);
        else expect([403, 404]).toContain(status);
        if (status === 201) terbit.push({ sebutan, id: isi.id });
      }
      expect(menerbitkan).toEqual(berhak);
      for (const [sebutan, orang] of Object.entries(pembaca)) {
        const klien = await d.masuk(orang);
        const daftar = (await klien.get(`/dokumen?pegawaiId=${d.a.staf.id}`)).mentah.toString('utf8');
        for (const { id, sebutan: pembuat } of terbit) {
          const boleh = bersama ? berhak.includes(sebutan) : sebutan === pembuat;
          const apa = `${sebutan} opens what ${pembuat} printed at ${jalur}`;
          expect([apa, (await klien.get(`/dokumen/${id}/isi`)).status]).toEqual([apa, boleh ? 200 : 404]);
          expect([apa, daftar.includes(id)]).toEqual([apa, bersama && boleh]);
        }
      }
    }
  }, 60_000);

  it('stands in no table but its own: no trail, no notice, no kept answer, no job', async () => {
    const { rows: tabel } = await d.pool.query<{ nama: string }>(
      `select quote_ident(table_schema) || '.' || quote_ident(table_name) as nama from information_schema.tables
       where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')`,
    );
    expect(tabel.length).toBeGreaterThan(40);
    const ditemukan: string[] = [];
    for (const { nama } of tabel)
      for (const { kata } of rahasia) {
        const { rows } = await d.pool.query(`select 1 from ${nama} t where t::text like $1 limit 1`, [
          `%${kata}%`,
        ]);
        if (rows.length > 0) ditemukan.push(nama.replace('public.', ''));
      }
    expect([...new Set(ditemukan)].sort()).toEqual([...new Set(rahasia.flatMap((r) => r.tabel))].sort());
  });

  it('is kept by the database from a transaction that names another reader, or none', async () => {
    const klien = await d.pool.connect();
    const baris = async (pembacaId?: string) => {
      await klien.query('begin; set local role terang_app');
      await klien.query(`select set_config('terang.instansi_id', $1, true)`, [d.a.id]);
      if (pembacaId) await klien.query(`select set_config('terang.pegawai_id', $1, true)`, [pembacaId]);
      const jumlah: string[] = [];
      for (const { apa, kata, tabel } of rahasia) {
        const { rows } = await klien.query(`select 1 from ${tabel[0]} t where t::text like $1`, [
          `%${kata}%`,
        ]);
        if (rows.length > 0) jumlah.push(apa);
      }
      await klien.query('rollback');
      return jumlah;
    };
    try {
      expect(await baris()).toEqual([]);
      for (const orang of Object.values(pembaca))
        expect(await baris(orang.id)).toEqual(
          rahasia.filter(({ berhak }) => berhak.includes(orang)).map(({ apa }) => apa),
        );
    } finally {
      klien.release();
    }
  });
});

/** Each route with the ids of the case, once as it is and once for every value of every filter it takes. */
async function semuaRute(objek: Record<string, string>): Promise<string[]> {
  const { paths } = (await buatDokumenOpenapi()) as {
    paths: Record<string, { get?: { parameters?: Parameter[] } }>;
  };
  return Object.entries(paths).flatMap(([panjang, { get }]) => {
    if (!get) return [];
    const jalur = panjang.replace('/api/v1', '');
    const jenis = jalur.split('/')[1]!;
    const terisi = jalur
      .replace('{id}', objek[jenis] ?? randomUUIDv7())
      .replace('{tanggal}', '2026-04-02')
      .replace(/\{\w+\}/g, () => randomUUIDv7());
    const saring = (get.parameters ?? []).filter(
      (p) => p.in === 'query' && !['setelah', 'batas'].includes(p.name),
    );
    const wajibAda = saring.filter((p) => p.required).map((p) => `${p.name}=${nilai(p, objek)[0]}`);
    const ubahan = saring.flatMap((p) => nilai(p, objek).map((n) => [...wajibAda, `${p.name}=${n}`]));
    return [wajibAda, ...ubahan].map((kueri) => (kueri.length > 0 ? `${terisi}?${kueri.join('&')}` : terisi));
  });
}

/** Values for a filter: all of a list, the case's own object, or one that fits. */
function nilai({ name, schema }: Parameter, objek: Record<string, string>): string[] {
  const inti = schema.anyOf?.find((s) => s.type !== 'null') ?? schema;
  if (inti.enum) return inti.enum.map(String);
  if (name.endsWith('Id')) return [objek[SINGKAT[name] ?? ''] ?? randomUUIDv7()];
  if (inti.format === 'date') return ['2026-04-02'];
  if (name === 'bulan') return inti.type === 'string' ? ['2026-04'] : ['4'];
  if (inti.type === 'integer' || inti.type === 'number') return [name === 'tahun' ? '2026' : '1'];
  return ['siti'];
}

const SINGKAT: Record<string, string> = {
  pegawaiId: 'pegawai',
  unitKerjaId: 'unit-kerja',
  periodeId: 'periode',
  evaluasiId: 'evaluasi',
};

function minta(klien: Klien, jalur: string) {
  return klien.get(jalur);
}
