import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { skpDisetujui } from '#tests/builders/skp.ts';
import { jalankanTenggat } from './actions.ts';

// The worked dates of domain/01 7.4, asked of the routes that show them.

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2027-01-29T02:00:00Z');
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
});
afterAll(() => d.tutup());

const saya = async (kode: string, periode?: string) =>
  wajib(await (await d.masuk(d.a.staf)).get('/tenggat'), 200).isi.find(
    (t: { kode: string; periode: string }) => t.kode === kode && (!periode || t.periode === periode),
  );

it('a D.1.1 signed on Friday 29 January 2027 is delivered by 18 February, then signed and objected to by 10 March (35, 36)', async () => {
  const periodeId = d.a.periode.tahunan;
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  const evaluasi = await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId });
  expect(evaluasi.tenggat).toMatchObject({ kode: 'DL-05', hari: '2027-02-18', sisaHari: 20, semula: null });
  expect(await saya('DL-05')).toMatchObject({ hari: '2027-02-18', oleh: { id: d.a.kabid.id } });
  d.jam.setel('2027-02-18T02:00:00Z');
  const disampaikan = wajib(
    await (await d.masuk(d.a.kabid)).post(`/evaluasi/${evaluasi.id}/penyampaian`),
    201,
  );
  expect(disampaikan.tenggat).toMatchObject({ kode: 'DL-06', hari: '2027-03-10' });
  expect(await saya('DL-12')).toMatchObject({ hari: '2027-03-10', periode: 'Tahunan 2026' });
  const langkah = (await saya('DL-06')).langkah as { dasar: { pasal: string }[] }[];
  expect(langkah.flatMap((l) => l.dasar).map((p) => p.pasal)).toContain('Lampiran V.A.6');
});

it('a window that ends on Friday 9 April 2027 passes the evaluation on from the 10th, until 29 April (43)', async () => {
  d.jam.setel('2027-02-19T02:00:00Z');
  await skpDisetujui(d, d.a.staf, { tahun: 2027 });
  const operator = await d.masuk(d.a.operator);
  const { isi } = wajib(await operator.post('/periode', { tahun: 2027 }), 201);
  const jendela = {
    jendelaDari: '2027-03-15',
    jendelaSampai: '2027-04-09',
    alasan: 'Surat edaran sekretaris daerah',
  };
  const jauh = await operator.put(
    `/periode/${isi[0].id}/jendela`,
    { ...jendela, jendelaSampai: '2027-07-01' },
    { versi: isi[0].versi },
  );
  expect(jauh.isi.errors).toMatchObject([{ pointer: '/jendelaSampai', kode: 'E-JENDELA-AKHIR' }]);
  wajib(await operator.put(`/periode/${isi[0].id}/jendela`, jendela, { versi: isi[0].versi }), 200);
  expect((await operator.put(`/periode/${isi[0].id}/jendela`, jendela, { versi: isi[0].versi })).status).toBe(
    412,
  );
  d.jam.setel('2027-04-09T16:59:00Z');
  await jalankanTenggat(d.app);
  expect(await saya('DL-08', 'Triwulan I 2027')).toBeUndefined();
  d.jam.setel('2027-04-09T17:01:00Z');
  await jalankanTenggat(d.app);
  expect(await saya('DL-08', 'Triwulan I 2027')).toMatchObject({
    sejak: '2027-04-09',
    hari: '2027-04-29',
    oleh: { id: d.a.kadis.id },
    periode: 'Triwulan I 2027',
  });
  const { rows } = await d.pool.query(
    `select count(*)::int as n from audit where instansi_id = $1 and peristiwa = 'periode.diubah'`,
    [d.a.id],
  );
  expect(rows[0].n).toBe(1);
});
