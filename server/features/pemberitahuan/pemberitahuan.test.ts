import { randomUUIDv7 } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpDiajukan } from '#tests/builders/skp.ts';
import { KALIMAT, kalimat } from './kalimat.ts';

const FITUR = fileURLToPath(new URL('../', import.meta.url));

describe('the sentences', () => {
  const dipakai = jenisDalamSumber();

  it('are there for every kind of notice that a feature sends', () => {
    expect(dipakai.size).toBeGreaterThan(8);
    const tanpaKalimat = [...dipakai].filter((jenis) => !Object.hasOwn(KALIMAT, jenis));
    expect(tanpaKalimat).toEqual([]);
  });

  it('are found in each form in which a feature names the kind', () => {
    expect([...jenisDalamTeks("jenis: sisa > 0 ? 'skp.a' : 'skp.b',")]).toEqual(['skp.a', 'skp.b']);
    expect([...jenisDalamTeks("await kabari(\n  tx,\n  orang,\n  'evaluasi.c',\n);")]).toEqual([
      'evaluasi.c',
    ]);
    expect([...jenisDalamTeks("peristiwa: 'skp.diajukan', objek: { jenis: 'skp', id }")]).toEqual([]);
  });

  it('stand on their own feet when the notice carries less than they can tell', () => {
    for (const jenis of Object.keys(KALIMAT)) {
      const teks = kalimat(jenis, {});
      expect(teks, jenis).toMatch(/^[A-Z0-9].*[.”]$/);
      expect(teks, jenis).not.toMatch(/undefined|null|NaN|\s{2}/);
    }
  });

  it('tell who, what and when', () => {
    expect(
      kalimat('penilai.ditetapkan', { sebagai: 'PEGAWAI', penilai: 'Rahmat Hidayat', dari: '2026-01-15' }),
    ).toBe('Rahmat Hidayat menjadi pejabat penilai Anda mulai 15 Januari 2026.');
    expect(
      kalimat('aktivitas.dikembalikan', { jumlah: 1, tanggal: '2026-01-14', catatan: 'Lampirkan foto.' }),
    ).toBe(
      'Laporan kegiatan Anda tanggal 14 Januari 2026 dikembalikan untuk diperbaiki. Catatan: “Lampirkan foto.”',
    );
    expect(kalimat('pengingat.skp', { sebab: 'PENETAPAN', tahun: 2026, dariNama: 'Siti Aminah' })).toBe(
      'Siti Aminah menunggu Anda menetapkan SKP 2026.',
    );
  });
});

describe('the list of notices', () => {
  let d: Dunia;
  beforeAll(async () => {
    d = await bangunDunia();
    for (let i = 1; i <= 5; i++) await kirim(d.a.staf.id, `2026-01-1${i > 3 ? 3 : i}T01:00:00Z`, i);
    await kirim(d.a.rekan.id, '2026-01-12T01:00:00Z', 9);
  });
  afterAll(() => d.tutup());

  const kirim = (pegawaiId: string, pada: string, jumlah: number) =>
    d.pool.query(
      `insert into pemberitahuan (instansi_id, id, pegawai_id, jenis, isi, tautan, dibuat_pada)
       values ($1, $2, $3, 'umpan-balik.diterima', $4, '/umpan-balik', $5)`,
      [d.a.id, randomUUIDv7(), pegawaiId, { jumlah }, pada],
    );

  it('gives one’s own, newest first, in pages that neither skip nor repeat', async () => {
    const staf = await d.masuk(d.a.staf);
    const satu = await staf.get('/pemberitahuan?batas=2');
    expect(satu.isi.belumDibaca).toBe(5);
    expect(satu.isi.isi[0]).toMatchObject({
      kalimat: 'Anda menerima 5 umpan balik.',
      tautan: '/umpan-balik',
      dibacaPada: null,
    });
    const dua = await staf.get(`/pemberitahuan?batas=2&setelah=${satu.isi.setelah}`);
    const tiga = await staf.get(`/pemberitahuan?batas=2&setelah=${dua.isi.setelah}`);
    const id = [satu, dua, tiga].flatMap((h) => h.isi.isi.map((n: { id: string }) => n.id));
    expect(new Set(id).size).toBe(5);
    expect(tiga.isi.setelah).toBeNull();
  });

  it('names who did it where only their id was kept', async () => {
    await skpDiajukan(d, d.a.staf);
    const { isi } = await (await d.masuk(d.a.kabid)).get('/pemberitahuan');
    expect(isi.isi.map((n: { kalimat: string }) => n.kalimat)).toEqual([
      'Siti Aminah mengajukan SKP 2026 untuk Anda tetapkan.',
    ]);
  });

  it('answers the count alone for the bell', async () => {
    const staf = await d.masuk(d.a.staf);
    expect((await staf.get('/pemberitahuan?batas=0')).isi).toEqual({
      isi: [],
      setelah: null,
      belumDibaca: 5,
    });
  });

  it('marks one as read once, and repeats the answer', async () => {
    const staf = await d.masuk(d.a.staf);
    const { isi } = await staf.get('/pemberitahuan');
    const kunci = randomUUIDv7();
    const badan = { id: [isi.isi[0].id] };
    expect((await staf.post('/pemberitahuan/terbaca', badan, { kunci })).isi).toEqual({ belumDibaca: 4 });
    expect((await staf.post('/pemberitahuan/terbaca', badan, { kunci })).isi).toEqual({ belumDibaca: 4 });
    expect((await staf.get('/pemberitahuan')).isi.isi[0].dibacaPada).toBe('2026-01-15T02:00:00.000Z');
  });

  it('does not let anybody mark what is another’s, in the same instansi or in the next', async () => {
    const rekan = await d.masuk(d.a.rekan);
    const [milik] = (await rekan.get('/pemberitahuan')).isi.isi;
    for (const orang of [d.a.staf, d.b.staf]) {
      const lain = await d.masuk(orang);
      expect((await lain.post('/pemberitahuan/terbaca', { id: [milik.id] })).status).toBe(201);
    }
    expect((await rekan.get('/pemberitahuan')).isi.belumDibaca).toBe(1);
    expect((await (await d.masuk(d.b.staf)).get(`/pemberitahuan?setelah=${milik.id}`)).isi.isi).toEqual([]);
  });

  it('marks all that are there', async () => {
    const staf = await d.masuk(d.a.staf);
    expect((await staf.post('/pemberitahuan/terbaca', { id: null })).isi).toEqual({ belumDibaca: 0 });
  });

  it('is closed without a session', async () => {
    expect((await d.tamu().get('/pemberitahuan')).status).toBe(401);
  });
});

/** Every kind that a feature's source names where it writes a notice. */
function jenisDalamSumber(): Set<string> {
  const berkas = globSync('*/*.ts', { cwd: FITUR }).filter((b) => !/\.test\.ts$|^pemberitahuan/.test(b));
  return new Set(berkas.flatMap((b) => [...jenisDalamTeks(readFileSync(`${FITUR}${b}`, 'utf8'))]));
}

/** "x.y" after `jenis:`, or handed to a function that tells or reminds somebody. */
function jenisDalamTeks(teks: string): Set<string> {
  // a column named in an upsert is no kind
  const tempat =
    teks.match(/\bjenis:(?! eb\.ref)[^,\n]*|\b(?:kabari|kabarkan|beriTahu|beritahu)\([^;]*/g) ?? [];
  return new Set(
    tempat.flatMap((t) => [...t.matchAll(/'([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)'/g)].map(([, j]) => j!)),
  );
}
