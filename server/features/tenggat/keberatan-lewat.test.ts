import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { jalankanTenggat } from './actions.ts';

let d: Dunia;
let id: string;
beforeAll(async () => {
  d = await bangunDunia('2026-04-01T02:00:00Z');
  const periodeId = d.a.periode.triwulan[0];
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  const evaluasi = await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
  const staf = await d.masuk(d.a.staf);
  id = randomUUIDv7();
  const isi = { evaluasiId: evaluasi.id, alasan: 'Dua rit tertunda banjir.' };
  wajib(await staf.put(`/keberatan/${id}`, isi), 200);
  wajib(await staf.post(`/keberatan/${id}/pengajuan`), 201);
});
afterAll(() => d.tutup());

async function jalankan(hari: string): Promise<void> {
  d.jam.setel(`${hari}T02:00:00Z`);
  await Promise.all([jalankanTenggat(d.app), jalankanTenggat(d.app)]);
}
const kabar = async (orang: OrangUji) =>
  (await (await d.masuk(orang)).get('/pemberitahuan?batas=100')).isi.isi
    .filter((n: { jenis: string }) => n.jenis === 'keberatan.lewat-batas')
    .map((n: { kalimat: string }) => n.kalimat);

it('shows who decides an objection its last day, seven working days after the filing (DL-13)', async () => {
  // filed on Wednesday 1 April
  await jalankan('2026-04-10');
  const { isi } = await (await d.masuk(d.a.kadis)).get('/tenggat');
  expect(isi.isi).toContainEqual(
    expect.objectContaining({ kode: 'DL-13', hari: '2026-04-10', sisaHari: 0, tautan: `/keberatan/${id}` }),
  );
  expect(await kabar(d.a.kadis)).toEqual([]);
});

it('tells both of the day that passed, once, and leaves the decision open', async () => {
  await jalankan('2026-04-11');
  await jalankan('2026-04-14');
  expect(await kabar(d.a.kadis)).toEqual([
    'Keberatan Siti Aminah atas evaluasi Triwulan I 2026 belum Anda putus sampai 10 April 2026. Putuskan segera; keputusan Anda tetap berlaku.',
  ]);
  expect(await kabar(d.a.staf)).toHaveLength(1);
  for (const orang of [d.a.kabid, d.a.rekan, d.b.kadis]) expect(await kabar(orang), orang.nama).toEqual([]);
  const { isi } = await (await d.masuk(d.a.kadis)).get(`/keberatan/${id}`);
  expect(isi).toMatchObject({ lewatBatas: true, keadaan: 'DIAJUKAN' });
  expect(isi.kemampuan).toContain('keberatan.putus');
});
