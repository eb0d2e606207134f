import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  const periodeId = d.a.periode.triwulan[0];
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
});
afterAll(() => d.tutup());

const idulfitri = [
  { tanggal: '2026-03-23', nama: 'Cuti bersama Idulfitri', jenis: 'CUTI_BERSAMA' },
  { tanggal: '2026-03-24', nama: 'Cuti bersama Idulfitri', jenis: 'CUTI_BERSAMA' },
];

it('shows before saving which running limits a change moves, and writes nothing', async () => {
  const operator = await d.masuk(d.a.operator);
  const akibat = wajib(await operator.post('/hari-libur/pratinjau', { tambah: idulfitri }), 200);
  // delivered on Friday 20 March: 14 working days end on 9 April, with two days off on 13 April
  expect(akibat.bergeser).toEqual([
    expect.objectContaining({ kode: 'DL-06', dari: '2026-04-09', ke: '2026-04-13', jumlah: 1 }),
    expect.objectContaining({
      kode: 'DL-12',
      dari: '2026-04-09',
      ke: '2026-04-13',
      periode: 'Triwulan I 2026',
    }),
  ]);
  expect(wajib(await operator.get('/hari-libur?tahun=2026'), 200).isi).toEqual([]);
});

it('changes the calendar with a reason once, leaves the trail, and moves the limit where it is shown', async () => {
  const operator = await d.masuk(d.a.operator);
  const kunci = randomUUIDv7();
  const isian = { tambah: idulfitri, hapus: [], alasan: 'SKB cuti bersama 2026' };
  const satu = wajib(await operator.post('/hari-libur', isian, { kunci }), 201);
  expect(wajib(await operator.post('/hari-libur', isian, { kunci }), 201)).toEqual(satu);
  expect(wajib(await operator.get('/hari-libur?tahun=2026'), 200).isi).toEqual(idulfitri);
  const { rows } = await d.pool.query(
    `select sesudah ->> 'alasan' as alasan from audit where instansi_id = $1 and peristiwa = 'hari-libur.diubah'`,
    [d.a.id],
  );
  expect(rows).toEqual([{ alasan: 'SKB cuti bersama 2026' }]);
  const saya = wajib(await (await d.masuk(d.a.staf)).get('/tenggat'), 200).isi;
  expect(saya.find((t: { kode: string }) => t.kode === 'DL-06')).toMatchObject({
    hari: '2026-04-13',
    sisaHari: 24,
    oleh: { id: d.a.staf.id },
    periode: 'Triwulan I 2026',
  });
  wajib(await operator.post('/hari-libur', { hapus: ['2026-03-24'], alasan: 'Keliru dimuat' }), 201);
  expect(wajib(await operator.get('/hari-libur?tahun=2026'), 200).isi).toHaveLength(1);
});

it('offers the national list of a year whose decree is known, without the days already there', async () => {
  const { nasional } = wajib(await (await d.masuk(d.a.operator)).get('/hari-libur?tahun=2026'), 200);
  expect(nasional.isi).toHaveLength(24);
  expect(nasional.dasar[0].peraturan).toMatch(/^SKB/);
  const lain = wajib(await (await d.masuk(d.a.operator)).get('/hari-libur?tahun=2030'), 200);
  expect(lain.nasional).toBeNull();
});

it('is changed by operators of the agency alone', async () => {
  expect(
    (await (await d.masuk(d.a.kabid)).post('/hari-libur', { tambah: idulfitri, alasan: 'Coba saja' })).status,
  ).toBe(403);
  expect((await (await d.masuk(d.a.kabid)).post('/hari-libur/pratinjau', { tambah: idulfitri })).status).toBe(
    403,
  );
  expect(wajib(await (await d.masuk(d.b.operator)).get('/hari-libur?tahun=2026'), 200).isi).toEqual([]);
});
