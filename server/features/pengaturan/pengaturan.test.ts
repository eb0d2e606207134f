import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-04-05T02:00:00Z');
});
afterAll(() => d.tutup());

const usul = (isi: object, mulai: string) => ({
  id: randomUUIDv7(),
  isi,
  mulai,
  alasan: 'Keputusan Wali Kota tentang pengelolaan kinerja.',
});
const operator = () => d.masuk(d.a.operator);
const kini = async () => wajib(await (await operator()).get('/pengaturan'), 200);
const satu = (daftar: { isi: { kunci: string }[] }, kunci: string): any =>
  daftar.isi.find((p) => p.kunci === kunci);

it('lists each setting with its ground; only the operator of the whole agency sees and changes it', async () => {
  const daftar = await kini();
  expect(satu(daftar, 'periode')).toMatchObject({ tanda: 'PASAL', sejak: null, mulaiTerawal: '2027-01-01' });
  expect(satu(daftar, 'hariKerja').kolom[0]).toMatchObject({ kini: 5, kata: '5 hari, Senin–Jumat' });
  const staf = await d.masuk(d.a.staf);
  expect((await staf.get('/pengaturan')).status).toBe(403);
  const ditolak = await staf.put('/pengaturan/hariKerja', usul({ hariKerja: 6 }, '2026-05-04'), { versi: 1 });
  expect(ditolak.status).toBe(403);
});

it('keeps the days before a change as they were, tells who and why, and refuses an old version', async () => {
  const o = await operator();
  const isian = usul({ hariKerja: 6 }, '2026-05-04');
  const pratinjau = wajib(
    await o.post('/pengaturan/hariKerja/pratinjau', { isi: isian.isi, mulai: isian.mulai }),
    200,
  );
  expect(pratinjau.dampak).toContainEqual({
    hal: 'Keberatan, dihitung dari 4 Mei 2026',
    sebelum: '22 Mei 2026',
    sesudah: '20 Mei 2026',
  });
  const { versi } = await kini();
  const sesudah = wajib(await o.put('/pengaturan/hariKerja', isian, { versi }), 200);
  expect(sesudah.versi).toBe(versi + 1);
  expect(satu(sesudah, 'hariKerja')).toMatchObject({ sejak: null, kolom: [{ kini: 5 }] });
  expect(satu(sesudah, 'hariKerja').riwayat[0]).toMatchObject({
    mulai: '2026-05-04',
    oleh: { nama: d.a.operator.nama },
    dapatDicabut: true,
  });
  expect((await o.put('/pengaturan/hariKerja', usul({ hariKerja: 5 }, '2026-06-01'), { versi })).status).toBe(
    412,
  );
  const { rows } = await d.pool.query(
    `select sesudah from audit where instansi_id = $1 and peristiwa = 'pengaturan.diubah'`,
    [d.a.id],
  );
  expect(rows).toMatchObject([
    { sesudah: { kunci: 'hariKerja', isi: { hariKerja: 6 }, mulai: '2026-05-04' } },
  ]);
  const { rows: profil } = await d.pool.query(
    `select profil_pada($1, '2026-05-03') ->> 'hariKerja' as lama, profil_pada($1, '2026-05-04') ->> 'hariKerja' as baru,
      profil_pada($1, '2026-05-03') -> 'mingguKerja' as minggu`,
    [d.a.id],
  );
  expect(profil[0]).toEqual({
    lama: null,
    baru: '6',
    minggu: [
      { mulai: '1900-01-01', hariKerja: 5 },
      { mulai: '2026-05-04', hariKerja: 6 },
    ],
  });
});

it('refuses a change that reaches back, or that is not of the setting, with its reason', async () => {
  const o = await operator();
  const { versi } = await kini();
  const tolak = async (kunci: string, isi: object, mulai: string) =>
    (await o.put(`/pengaturan/${kunci}`, usul(isi, mulai), { versi })).isi.errors.map(
      (e: { kode: string }) => e.kode,
    );
  expect(await tolak('hariKerja', { hariKerja: 6 }, '2026-04-04')).toEqual(['E-PENGATURAN-MUNDUR']);
  expect(await tolak('periode', { periodeEvaluasi: 'BULANAN' }, '2026-01-01')).toEqual([
    'E-PENGATURAN-TAHUN-DIBUKA',
  ]);
  expect(await tolak('periode', { periodeEvaluasi: 'BULANAN', gabungTw4Akhir: true }, '2027-01-01')).toEqual([
    'E-PENGATURAN-GABUNG',
  ]);
  expect(await tolak('talenta', { batasTalenta: [80, 60] }, '2026-05-01')).toEqual(['E-TALENTA-BATAS']);
  expect(await tolak('kurva', { profilDistribusi: 'CUSTOM', batasDistribusi: {} }, '2026-05-01')).toEqual([
    'E-PENGATURAN-KURVA-KOSONG',
  ]);
  expect(
    await tolak('jendela', { jendela: { TRIWULANAN: { tanggalMulai: 15, tanggalAkhir: 31 } } }, '2027-06-01'),
  ).toContain('E-PENGATURAN-TAHUN');
  expect(await tolak('kurva', { hariKerja: 6 }, '2026-05-01')).toEqual(['asing']);
});

it('opens a year with the fourth quarter and the year as one period, once the agency combines them', async () => {
  const o = await operator();
  const isi = { periodeEvaluasi: 'TRIWULANAN', gabungTw4Akhir: true };
  const { dampak } = wajib(await o.post('/pengaturan/periode/pratinjau', { isi, mulai: '2027-01-01' }), 200);
  expect(dampak.map((x: { hal: string; sesudah: string }) => [x.hal, x.sesudah])).toEqual([
    ['Evaluasi TRIWULAN IV 2027', 'tidak ada'],
    ['Evaluasi TAHUNAN 2027', 'tidak ada'],
    ['Evaluasi TRIWULAN IV-AKHIR 2027', '20 Desember 2027 sampai 31 Januari 2028'],
  ]);
  wajib(await o.put('/pengaturan/periode', usul(isi, '2027-01-01'), { versi: (await kini()).versi }), 200);
  const periode = wajib(await o.post('/periode', { tahun: 2027 }), 201).isi;
  expect(periode.map((p: { nama: string }) => p.nama)).toEqual([
    'Triwulan I 2027',
    'Triwulan II 2027',
    'Triwulan III 2027',
    'Triwulan IV-Akhir 2027',
  ]);
  expect(periode.at(-1)).toMatchObject({ jenis: 'TAHUNAN', dari: '2027-01-01', jendelaDari: '2027-12-20' });
  const lama = wajib(await o.get('/periode?tahun=2026'), 200).isi;
  expect(lama.at(-1).nama).toBe('Tahunan 2026');
});

it('takes back what does not hold yet, never what already does, and never of another agency', async () => {
  const o = await operator();
  const { versi } = await kini();
  const isian = usul({ batasTalenta: [55, 75] }, '2026-06-01');
  wajib(await o.put('/pengaturan/talenta', isian, { versi }), 200);
  const jalur = `/pengaturan/perubahan/${isian.id}/pencabutan`;
  const alasan = { alasan: 'Angkanya masih dibahas.' };
  expect((await (await d.masuk(d.b.operator)).post(jalur, alasan)).status).toBe(404);
  const sesudah = wajib(await o.post(jalur, alasan), 201);
  expect(satu(sesudah, 'talenta').riwayat[0]).toMatchObject({
    dapatDicabut: false,
    dicabut: { alasan: alasan.alasan },
  });
  expect((await o.post(jalur, alasan)).status).toBe(409);
  d.jam.setel('2026-05-10T02:00:00Z');
  const { id, mulai } = satu(await kini(), 'hariKerja').riwayat[0];
  expect([mulai, satu(await kini(), 'hariKerja').sejak]).toEqual(['2026-05-04', '2026-05-04']);
  expect((await (await operator()).post(`/pengaturan/perubahan/${id}/pencabutan`, alasan)).status).toBe(409);
});
