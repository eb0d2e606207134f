import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bahanEvaluasi } from '#contract/bahan-evaluasi.ts';
import { isiPegawaiBimbingan, isiPembimbingBimbingan } from '#contract/bimbingan.ts';
import { jejakEvaluasi } from '#contract/evaluasi.ts';
import { validasiAktivitas } from '#rules/aktivitas/validasi-aktivitas.ts';
import { nip as aturanNip } from '#rules/identitas/nip.ts';
import { hari } from '#rules/kernel/hari.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { basisDataUji } from '#tests/database/basis-data.ts';
import { bukaPool } from '../db/koneksi.ts';
import { type TransaksiInstansi, withInstansi, withInstansiBaca } from '../db/transaksi.ts';
import { hitungUlangRekap } from '../features/aktivitas/actions.ts';
import { kumpulkanBahan } from '../features/evaluasi/bahan.ts';
import { susunJejak } from '../features/evaluasi/jejak.ts';
import { periodeDengan } from '../features/evaluasi/queries.ts';
import { identitas, penugasanPada } from '../features/organisasi/read.ts';
import { cariSkp, isiVersi, semuaVersi } from '../features/skp/queries.ts';
import { periksaSkp } from '../features/skp/validasi.ts';
import type { Konteks } from '../konteks.ts';
import { type GudangBerkas, gudangLokal } from '../ports/berkas.ts';
import { jamUji } from '../ports/jam.ts';
import { daftarAkunContoh } from './akun-contoh.ts';
import { GalatContoh, KODE_KOTA, muatContoh, type PilihanContoh, SANDI_CONTOH } from './muat.ts';

const SAMPAI = '2026-11-24';
const pilihan: PilihanContoh = {
  pegawai: 60,
  benih: 'uji',
  sampai: SAMPAI,
  aktivitasMaks: Number.POSITIVE_INFINITY,
};
const diam = () => undefined;

let d: Dunia;
let instansi: { id: string; kode: string }[];
let kota: string;

beforeAll(async () => {
  d = await bangunDunia(`${SAMPAI}T03:00:00Z`);
  await muatContoh(d.pool, d.app.berkas, pilihan, diam);
  const { rows } = await d.pool.query('select id, kode from kendali.instansi where contoh order by kode');
  instansi = rows;
  kota = rows.find((i) => i.kode === KODE_KOTA).id;
}, 240_000);
afterAll(() => d.tutup());

const diKota = <T>(fn: (tx: TransaksiInstansi) => Promise<T>) => withInstansiBaca(d.app.db, kota, fn);

describe('the people of the sample', () => {
  it('have numbers that the rule reads back as their sex and birth date', async () => {
    const { rows } = await d.pool.query<{
      nip: string;
      jenis_kelamin: string;
      tanggal_lahir: string;
      jenis: string;
    }>(
      `select p.nip, p.jenis_kelamin, p.tanggal_lahir, p.jenis from pegawai p
       join kendali.instansi i on i.id = p.instansi_id and i.contoh where p.nip is not null`,
    );
    expect(rows).toHaveLength(pilihan.pegawai - 1 + 29);
    for (const p of rows) {
      const jawaban = aturanNip.jawab({ nomor: p.nip }, hari(SAMPAI));
      expect(jawaban).toMatchObject({
        keadaan: 'ditetapkan',
        peringatan: [],
        nilai: {
          tanggalLahir: p.tanggal_lahir,
          jenisKelamin: p.jenis_kelamin,
          jenis: p.jenis === 'PNS' ? 'PNS' : 'PPPK',
        },
      });
    }
  });

  it('sign in with the one sample password, as the list of sample accounts says', async () => {
    const akun = await daftarAkunContoh(d.app.db);
    expect(akun.map((a) => a.peran)).toEqual(
      expect.arrayContaining([
        'Pegawai',
        'Pejabat penilai',
        'Operator BKPSDM',
        'Pimpinan',
        'Guru',
        'Perawat',
      ]),
    );
    for (const a of akun) {
      const klien = d.tamu();
      await klien.masuk(a.nip, SANDI_CONTOH);
      expect((await klien.get('/sesi')).status, a.peran).toBe(200);
    }
  });

  it('leave work in the queues of the sample assessor', async () => {
    const penilai = (await daftarAkunContoh(d.app.db)).find((a) => a.peran === 'Pejabat penilai')!;
    const { rows } = await d.pool.query(
      `select (select count(*) from skp_versi v where v.penilai_pegawai_id = p.id and v.keadaan = 'DIAJUKAN') as skp,
        (select count(*) from aktivitas a where a.penilai_pegawai_id = p.id and a.keadaan = 'DIKIRIM') as aktivitas
       from pegawai p where p.nip = $1`,
      [penilai.nip],
    );
    expect(rows[0].skp).toBeGreaterThanOrEqual(2);
    expect(rows[0].aktivitas).toBeGreaterThan(0);
  });

  it('leave the sample assessor guidance under way, a competence plan and a proposal, as the contract has them', async () => {
    const { nip } = (await daftarAkunContoh(d.app.db)).find((a) => a.peran === 'Pejabat penilai')!;
    const klien = d.tamu();
    await klien.masuk(nip, SANDI_CONTOH);
    const { isi } = (await klien.get('/tindak-lanjut?lingkup=BAWAHAN')).isi;
    expect(isi.map((t: { bentuk: string; keadaan: string }) => `${t.bentuk} ${t.keadaan}`)).toEqual(
      expect.arrayContaining(['BIMBINGAN BERJALAN', 'RENCANA_KOMPETENSI BERJALAN', 'BIMBINGAN DIUSULKAN']),
    );
    const { bimbingan } = isi.find((t: { bimbingan: unknown[] }) => t.bimbingan.length > 0);
    const satu = (await klien.get(`/bimbingan/${bimbingan[0].id}`)).isi;
    expect(isiPegawaiBimbingan.parse(satu.isiPegawai)).toEqual(satu.isiPegawai);
    expect(isiPembimbingBimbingan.parse(satu.isiPembimbing)).toEqual(satu.isiPembimbing);
  });
});

describe('the work of the sample is valid by the rules', () => {
  it('every SKP handed in passes validasi-skp', async () => {
    for (const { id } of instansi)
      await withInstansiBaca(d.app.db, id, async (tx) => {
        const versi = await tx
          .selectFrom('skp_versi')
          .select(['id', 'skp_id'])
          .where('keadaan', '<>', 'DRAF')
          .execute();
        expect(versi.length).toBeGreaterThan(30);
        for (const v of versi) {
          const skp = (await cariSkp(tx, id, v.skp_id))!;
          const baris = (await semuaVersi(tx, id, v.skp_id)).find((x) => x.id === v.id)!;
          const hasil = periksaSkp(skp, baris, await isiVersi(tx, id, v.id), {
            pegawai: (await identitas(tx, id, skp.pegawai_id, SAMPAI))!,
            penugasan: (await penugasanPada(tx, id, skp.penugasan_id))!,
            pltDalamPeriode: false,
            kedudukan: 'AKTIF',
            perjanjian: null,
            peranMatriks: [],
            hari: hari(SAMPAI),
          });
          expect(hasil.temuan.filter((t) => t.tingkat === 'E')).toEqual([]);
        }
      });
  });

  it('links go to the leader’s results, and stay words under the one leader who is late', async () => {
    const { rows } = await d.pool.query(
      `select r.rhk_pimpinan_id is not null as tersambung, r.rhk_pimpinan_teks is not null as sementara,
        a.pegawai_id = n.penilai_pegawai_id as milik_penilai
       from rhk_versi r join skp_versi v on v.id = r.skp_versi_id join skp s on s.id = v.skp_id and s.tahun = 2026
       join penilai n on n.penugasan_id = s.penugasan_id
       left join rhk b on b.id = r.rhk_pimpinan_id left join skp a on a.id = b.skp_id
       where r.instansi_id = $1 and (r.rhk_pimpinan_id is not null or r.rhk_pimpinan_teks is not null)`,
      [kota],
    );
    expect(rows.filter((r) => r.tersambung).length).toBeGreaterThan(50);
    expect(rows.filter((r) => r.tersambung && !r.milik_penilai)).toEqual([]);
    expect(rows.filter((r) => r.sementara).length).toBeGreaterThan(0);
  });

  it('every day of every person passes validasi-aktivitas without a warning', async () => {
    const { rows: libur } = await d.pool.query('select tanggal from hari_libur where instansi_id = $1', [
      kota,
    ]);
    const { rows } = await d.pool.query(
      `select a.pegawai_id, json_agg(json_build_object('tanggal', a.tanggal, 'mulai', to_char(a.mulai, 'HH24:MI'),
         'selesai', to_char(a.selesai, 'HH24:MI'), 'menit', a.menit, 'uraian', a.uraian, 'rhk', a.rhk_id,
         'kategori', a.kategori, 'keadaan', a.keadaan, 'dibukaKembali', a.keadaan = 'DIREVISI')) as aktivitas
       from aktivitas a where a.instansi_id = $1 group by 1`,
      [kota],
    );
    expect(rows).toHaveLength(pilihan.pegawai - 1);
    for (const { aktivitas } of rows) {
      const jawaban = validasiAktivitas.jawab(
        { tanggalHariIni: SAMPAI, aktivitas, libur: libur.map((l) => l.tanggal) },
        hari(SAMPAI),
      );
      expect([jawaban.keadaan, jawaban.alasan, jawaban.peringatan]).toEqual(['ditetapkan', [], []]);
    }
  });

  it('activities serve only results that were agreed by their day', async () => {
    const { rows } = await d.pool.query(
      `select count(*) as semua, count(*) filter (where not exists (
         select from rhk_versi r join skp_versi v on v.id = r.skp_versi_id
         where r.rhk_id = a.rhk_id and v.ditetapkan_pada <= a.tanggal)) as mendahului
       from aktivitas a where a.instansi_id = $1 and a.kategori = 'RHK'`,
      [kota],
    );
    expect(rows[0].semua).toBeGreaterThan(5_000);
    expect(rows[0].mendahului).toBe(0);
  });

  it('rollups equal a recount', async () => {
    for (const { id } of instansi)
      for (const bulan of ['2026-01', '2026-06', '2026-11'])
        expect(await withInstansi(d.app.db, id, (tx) => hitungUlangRekap(tx, id, bulan))).toEqual([]);
    const { rows } = await d.pool.query(
      'select count(*) as n from rekap_pegawai_bulan where instansi_id = $1',
      [kota],
    );
    expect(rows[0].n).toBeGreaterThan(500);
  });
});

describe('a decided evaluation of the sample', () => {
  it('keeps what the feature would have gathered on that day, and the predikat of the rule', async () => {
    const semua = await diKota((tx) =>
      tx
        .selectFrom('evaluasi')
        .selectAll()
        .where('ditetapkan_pada', 'is not', null)
        .where('dokumen', '<>', 'D.1.3')
        .orderBy('id')
        .execute(),
    );
    expect(semua.length).toBeGreaterThan(180);
    for (const e of semua) {
      const bahan = bahanEvaluasi.parse(e.masukan);
      jejakEvaluasi.parse(e.jejak);
      const k = konteksPada(e.ditetapkan_pada!);
      const { ratingHasil, ratingPerilaku, alasanBedaSaran, catatanPerilaku, catatan } = bahan;
      const isian = { ratingHasil, ratingPerilaku, alasanBedaSaran, catatanPerilaku, catatan };
      const kini = await diKota(async (tx) => {
        const periode = (await periodeDengan(tx, kota, e.periode_id))!;
        return kumpulkanBahan(tx, k, bahan, periode, { evaluasiId: e.id, isian });
      });
      expect(kini).toEqual(e.masukan);
      const jejak = susunJejak(bahan, k.app.jam.hariIni('Asia/Jakarta'));
      expect(jejak).toEqual(e.jejak);
      expect([jejak.penetapan.keadaan, jejak.penetapan.nilai?.predikat]).toEqual(['ditetapkan', e.predikat]);
    }
  });

  it('shows every predikat people ask about, most of them Baik', async () => {
    const { rows } = await d.pool.query<{ predikat: string; n: number }>(
      'select predikat, count(*) as n from evaluasi where predikat is not null group by 1 order by 2 desc',
    );
    expect(rows[0]?.predikat).toBe('BAIK');
    expect(rows.map((r) => r.predikat)).toEqual(expect.arrayContaining(['SANGAT_BAIK', 'BUTUH_PERBAIKAN']));
  });
});

describe('loading the sample', () => {
  it('is refused where a sample is', async () => {
    await expect(muatContoh(d.pool, d.app.berkas, pilihan, diam)).rejects.toThrow(GalatContoh);
  });

  it('touches no real instansi', async () => {
    const { rows } = await d.pool.query('select count(*) as n from pegawai where instansi_id = any ($1)', [
      [d.a.id, d.b.id],
    ]);
    expect(rows[0].n).toBe(12);
  });

  it('gives the same rows for the same seed and others for another', async () => {
    const kecil = { ...pilihan, pegawai: 30, aktivitasMaks: 12 };
    const [satu, dua, lain] = [
      await sidikSesudahMuat(kecil),
      await sidikSesudahMuat(kecil),
      await sidikSesudahMuat({ ...kecil, benih: 'lain' }),
    ];
    expect(dua).toEqual(satu);
    expect(lain.pegawai).not.toBe(satu.pegawai);
  }, 120_000);

  it('leaves nothing behind when it fails on the way', async () => {
    await denganBasisData(async (pool) => {
      const rusak: GudangBerkas = {
        ...gudangLokal('/tidak-dipakai'),
        simpan: () => Promise.reject(new Error('penuh')),
      };
      await expect(muatContoh(pool, rusak, { ...pilihan, pegawai: 30 }, diam)).rejects.toThrow('penuh');
      const { rows } = await pool.query(
        'select (select count(*) from kendali.instansi) as i, (select count(*) from pegawai) as p',
      );
      expect(rows).toEqual([{ i: 0, p: 0 }]);
    });
  }, 60_000);

  it('stands in January as well: nothing is evaluated, hardly an SKP is set', async () => {
    await denganBasisData(async (pool) => {
      await muatContoh(pool, d.app.berkas, { ...pilihan, pegawai: 30, sampai: '2026-01-09' }, diam);
      const { rows } = await pool.query(
        `select (select count(*) from evaluasi e join periode p on p.id = e.periode_id where p.tahun = 2026) as evaluasi,
          (select count(*) from aktivitas where tanggal > '2026-01-09') as nanti,
          (select count(*) from skp_versi where ditetapkan_pada > '2026-01-09') as kelak,
          (select count(*) from skp_versi v join skp s on s.id = v.skp_id where s.tahun = 2026 and v.keadaan <> 'DISETUJUI') as belum`,
      );
      expect(rows[0]).toMatchObject({ evaluasi: 0, nanti: 0, kelak: 0 });
      expect(rows[0].belum).toBeGreaterThan(10);
    });
  }, 60_000);
});

function konteksPada(instan: string): Konteks {
  return {
    app: { ...d.app, jam: jamUji(instan) },
    pelaku: { akunId: kota, instansiId: kota, zona: 'Asia/Jakarta', pegawaiId: kota, peran: new Set() },
    permintaanId: 'uji',
  };
}

async function denganBasisData<T>(fn: (pool: pg.Pool) => Promise<T>): Promise<T> {
  const basisData = await basisDataUji();
  const pool = bukaPool({ ...basisData.connection, max: 2 });
  try {
    return await fn(pool);
  } finally {
    await pool.end();
    await basisData.tutup();
  }
}

/**
 * A fingerprint of each table's rows, apart from what is random or timed by design: password hash, audit, sealed
 * documents, and the ids the app draws when the sample's people act.
 */
function sidikSesudahMuat(p: PilihanContoh): Promise<Record<string, string>> {
  return denganBasisData(async (pool) => {
    await muatContoh(pool, gudangLokal(join(tmpdir(), 'terang-uji', 'sidik')), p, diam);
    const { rows: tabel } = await pool.query<{ nama: string }>(
      `select c.oid::regclass::text as nama from pg_class c where c.relkind in ('r', 'p') and not c.relispartition
         and c.relnamespace::regnamespace::text in ('public', 'kendali') and c.relname not in ('audit', 'audit_segel', 'dokumen', 'segel_dokumen')`,
    );
    const hasil: Record<string, string> = {};
    for (const { nama } of tabel) {
      const { rows } = await pool.query<{ b: string }>(
        `select regexp_replace((to_jsonb(t) - 'sandi_hash' ${nama === 'kendali.akun' ? "- 'dibuat_pada'" : ''})::text,
           '[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}', '…', 'g') as b from ${nama} t order by 1`,
      );
      hasil[nama] = createHash('sha256')
        .update(rows.map((r) => r.b).join('\n'))
        .digest('hex');
    }
    return hasil;
  });
}
