import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PredikatOrganisasi, Rating } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { predikat as aturanPredikat } from '#rules/penilaian/predikat.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { basisDataUji } from '#tests/database/basis-data.ts';
import { bukaPool } from '../../db/koneksi.ts';
import { daftarAkunContoh } from '../akun-contoh.ts';
import { KODE_KOTA, muatContoh, SANDI_CONTOH } from '../muat.ts';

const SAMPAI = '2026-11-24';
const pilihan = { pegawai: 60, benih: 'terang', sampai: SAMPAI, aktivitasMaks: 10 };

let d: Dunia;
let kota: string;
const baris: string[] = [];
const klien = new Map<string, Klien>();

beforeAll(async () => {
  d = await bangunDunia('2026-11-25T03:00:00Z');
  await muatContoh(d.pool, d.app.berkas, pilihan, (satu) => baris.push(satu));
  const { rows } = await d.pool.query('select id from kendali.instansi where kode = $1', [KODE_KOTA]);
  kota = rows[0].id;
}, 240_000);
afterAll(() => d.tutup());

async function sebagai(peran: string): Promise<Klien> {
  const ada = klien.get(peran);
  if (ada) return ada;
  const akun = (await daftarAkunContoh(d.app.db)).find((a) => a.peran === peran)!;
  const baru = d.tamu();
  await baru.masuk(akun.nip, SANDI_CONTOH);
  klien.set(peran, baru);
  return baru;
}

describe('the year of the sample agency', () => {
  it('plays every scene: none is refused by the rules', () => {
    expect(baris.filter((satu) => satu.includes('dilewati'))).toEqual([]);
  });

  it.each([
    ['/perjanjian-kinerja?tahun=2026', 'Operator BKPSDM'],
    ['/tim-kerja', 'Pegawai'],
    ['/perpindahan', 'Operator BKPSDM'],
    ['/keberatan', 'Pegawai'],
    ['/keberatan', 'Atasan penilai'],
    ['/umpan-balik/permintaan', 'Pegawai'],
    ['/dialog', 'Pejabat penilai'],
    ['/evaluasi/saya', 'Guru'],
    ['/dokumen', 'Pegawai'],
    ['/pemberitahuan', 'Pegawai'],
    ['/gangguan', 'Admin sistem'],
    ['/hari-libur?tahun=2026', 'Operator BKPSDM'],
    ['/tpp/potongan?bulan=2026-11', 'Operator BKPSDM'],
    ['/pohon-kinerja?tahun=2026', 'Pegawai'],
  ])('%s has something to show to the %s', async (jalur, peran) => {
    const { status, isi } = await (await sebagai(peran)).get(jalur);
    expect([jalur, status]).toEqual([jalur, 200]);
    const daftar = Object.values(isi).filter(Array.isArray);
    expect(daftar.some((satu) => satu.length > 0)).toBe(true);
  });

  it('gives the assessor a matrix with roles, and the tree progress that somebody wrote', async () => {
    const { isi } = await (await sebagai('Pejabat penilai')).get('/matriks?tahun=2026');
    expect(isi.milik.jumlahPeran).toBeGreaterThan(0);
    const pohon = (await (await sebagai('Pegawai')).get('/pohon-kinerja?tahun=2026')).isi;
    expect(pohon.periode).toBe('Triwulan III 2026');
    expect(pohon.isi.some((s: { kemajuan: { terisi: number } }) => s.kemajuan.terisi > 0)).toBe(true);
  });

  it('ends a silent assessor’s evaluation as D.1.2 and a decided objection as D.1.3, by the rule', async () => {
    const { rows } = await d.pool.query<{
      dokumen: string;
      predikat: string;
      capaian: PredikatOrganisasi;
      hasil: Rating;
      perilaku: Rating;
    }>(
      `select dokumen, predikat, capaian_organisasi as capaian, rating_hasil as hasil, rating_perilaku as perilaku
       from evaluasi where instansi_id = $1 and dokumen <> 'D.1.1' order by dokumen`,
      [kota],
    );
    expect(rows.map((r) => r.dokumen)).toEqual(['D.1.2', 'D.1.3']);
    for (const r of rows)
      expect(
        aturanPredikat.jawab({ hasilKerja: r.hasil, perilaku: r.perilaku }, hari(SAMPAI)).nilai?.predikat,
      ).toBe(r.predikat);
  });

  it('has closed the year before for everybody', async () => {
    const { isi } = await (await sebagai('Operator BKPSDM')).get('/penutupan?tahun=2025');
    expect(isi.penutupan).toMatchObject({ keadaan: 'SELESAI' });
    expect(isi.penutupan.selesai).toBe(isi.penutupan.jumlah);
  });

  it('keeps the reason of the curve room with the person it moved', async () => {
    const { rows } = await d.pool.query(
      `select e.masukan -> 'pergeseran' -> 0 ->> 'alasan' as alasan from evaluasi e
       where e.instansi_id = $1 and e.dokumen = 'D.1.3'`,
      [kota],
    );
    expect(rows[0].alasan).toMatch(/^Disejajarkan/);
  });

  it('sends no notice without a page behind it', async () => {
    const { rows } = await d.pool.query<{ tautan: string }>(
      'select distinct tautan from pemberitahuan where instansi_id = $1 and tautan is not null',
      [kota],
    );
    expect(rows.length).toBeGreaterThan(5);
    const halaman = ruteWeb();
    expect(rows.map((r) => r.tautan.split('?')[0]!).filter((t) => !halaman.some((h) => h.test(t)))).toEqual(
      [],
    );
  });
});

it.each(['2026-02-10', '2026-04-14', '2027-01-08'])(
  'the sample stands on %s as well, with the scenes of that day',
  async (sampai) => {
    const lain = await basisDataUji();
    const pool = bukaPool({ ...lain.connection, max: 2 });
    try {
      const hasil = await muatContoh(
        pool,
        d.app.berkas,
        { ...pilihan, pegawai: 30, aktivitasMaks: 3, sampai },
        () => undefined,
      );
      expect(hasil.pegawai).toBe(60);
    } finally {
      await pool.end();
      await lain.tutup();
    }
  },
  60_000,
);

/** The addresses the web knows, from its route files. */
function ruteWeb(): RegExp[] {
  return readdirSync('web/routes').flatMap((berkas) =>
    [...readFileSync(`web/routes/${berkas}`, 'utf8').matchAll(/path: '([^']+)'/g)].map(
      ([, jalur]) => new RegExp(`^${jalur!.replace(/\$\w+/g, '[^/]+')}$`),
    ),
  );
}
