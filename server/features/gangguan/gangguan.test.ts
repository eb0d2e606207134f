import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { jalankanTenggat } from '../tenggat/actions.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  const periodeId = d.a.periode.triwulan[0];
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
  await d.pool.query(
    `insert into peran (instansi_id, id, pegawai_id, peran, dari) values ($1, $2, $3, 'ADMIN', '2025-01-01')`,
    [d.a.id, randomUUIDv7(), d.a.rekan.id],
  );
  d.jam.setel('2026-04-09T10:00:00Z');
});
afterAll(() => d.tutup());

const isian = () => ({
  id: randomUUIDv7(),
  mulai: '2026-04-09T08:00:00+07:00',
  selesai: '2026-04-09T12:30:00+07:00',
  alasan: 'Jaringan pusat data kota terputus.',
});
const tenggat = async () =>
  wajib(await (await d.masuk(d.a.staf)).get('/tenggat'), 200).isi.find(
    (t: { kode: string }) => t.kode === 'DL-06',
  );

it('written down by the keeper of the system moves the limit it met, says so, and tells the person once', async () => {
  expect(await tenggat()).toMatchObject({ hari: '2026-04-09', semula: null });
  const admin = await d.masuk(d.a.rekan);
  const { id, ...sisa } = isian();
  wajib(await admin.post('/gangguan', { id, ...sisa }), 201);
  expect(await tenggat()).toMatchObject({
    hari: '2026-04-10',
    semula: '2026-04-09',
    hariTerganggu: ['2026-04-09'],
  });
  await Promise.all([jalankanTenggat(d.app), jalankanTenggat(d.app)]);
  const kabar = wajib(await (await d.masuk(d.a.staf)).get('/pemberitahuan'), 200).isi;
  expect(
    kabar
      .filter((n: { jenis: string }) => n.jenis === 'tenggat.diperpanjang')
      .map((n: { kalimat: string }) => n.kalimat)
      .sort((a: string, b: string) => a.localeCompare(b)),
  ).toEqual([
    'Tenggat “Pegawai menandatangani dan mengembalikan D.1.1” Triwulan I 2026 bergeser dari 9 April 2026 ke 10 April 2026 karena gangguan sistem.',
    'Tenggat “Pegawai mengajukan keberatan” Triwulan I 2026 bergeser dari 9 April 2026 ke 10 April 2026 karena gangguan sistem.',
  ]);
  const operator = await d.masuk(d.a.operator);
  const semua = wajib(await operator.get('/tenggat/instansi'), 200);
  expect(semua.berjalan.find((t: { kode: string }) => t.kode === 'DL-06')).toMatchObject({
    semula: '2026-04-09',
    jumlah: 1,
  });
  wajib(await admin.post(`/gangguan/${id}/pencabutan`, { alasan: 'Tercatat pada hari yang salah.' }), 201);
  expect(await tenggat()).toMatchObject({ hari: '2026-04-09', semula: null });
  const jejak = await d.pool.query(
    `select peristiwa from audit where instansi_id = $1 and objek_id = $2 order by id`,
    [d.a.id, id],
  );
  expect(jejak.rows.map((r) => r.peristiwa)).toEqual(['gangguan.dicatat', 'gangguan.dicabut']);
});

it('is refused to others, for the future, and for a span that is none', async () => {
  expect((await (await d.masuk(d.a.operator)).post('/gangguan', isian())).status).toBe(403);
  const admin = await d.masuk(d.a.rekan);
  const salah = { ...isian(), mulai: '2026-04-12T08:00:00+07:00', selesai: '2026-04-11T08:00:00+07:00' };
  expect((await admin.post('/gangguan', salah)).isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
    'E-GANGGUAN-RENTANG',
    'E-GANGGUAN-NANTI',
  ]);
  expect((await (await d.masuk(d.a.kabid)).get('/gangguan')).status).toBe(403);
  expect(wajib(await (await d.masuk(d.b.operator)).get('/gangguan'), 200).isi).toEqual([]);
});
