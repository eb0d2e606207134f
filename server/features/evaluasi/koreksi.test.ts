import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { jalankanTenggat } from '../tenggat/actions.ts';

let d: Dunia;
let periodeId: string;
let asal: string;

beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  periodeId = d.a.periode.triwulan[0];
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  asal = (await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true })).id;
  d.jam.setel('2026-05-04T02:00:00Z');
});
afterAll(() => d.tutup());

const isian = (lain = {}) => ({
  id: randomUUIDv7(),
  pegawaiId: d.a.staf.id,
  periodeId,
  hal: 'Rating hasil kerja',
  alasan: 'Realisasi Maret terlewat dihitung, sesuai berita acara 12/2026.',
  sampai: '2026-05-15',
  ...lain,
});
const baris = async (id: string) =>
  (await d.pool.query('select to_jsonb(e) as b from evaluasi e where id = $1', [id])).rows[0].b;

it('opens only for a closed period, by an operator, with every reason at once', async () => {
  const operator = await d.masuk(d.a.operator);
  const dini = await operator.post('/koreksi', isian({ sampai: '2026-05-03' }));
  expect(dini.status).toBe(422);
  expect(dini.isi.errors.map((e: { kode: string }) => e.kode)).toEqual([
    'E-KOREKSI-PERIODE-TERBUKA',
    'E-KOREKSI-SAMPAI',
  ]);
  wajib(await operator.post(`/periode/${periodeId}/penutupan`), 201);
  expect((await (await d.masuk(d.a.kabid)).post('/koreksi', isian())).status).toBe(403);
  expect((await (await d.masuk(d.b.operator)).post('/koreksi', isian())).status).toBe(404);
});

it('lets the assessor decide anew beside the old result, which stays as it was and reads as replaced', async () => {
  const sebelum = await baris(asal);
  const dokumen = wajib(
    await (await d.masuk(d.a.staf)).post(`/evaluasi/${asal}/dokumen`, { jenis: 'DOKUMEN_EVALUASI' }),
    201,
  );
  const operator = await d.masuk(d.a.operator);
  const buka = isian();
  const kunci = randomUUIDv7();
  const koreksi = wajib(await operator.post('/koreksi', buka, { kunci }), 201);
  expect(wajib(await operator.post('/koreksi', buka, { kunci }), 201)).toEqual(koreksi);
  expect((await operator.post('/koreksi', isian())).isi.errors).toMatchObject([{ kode: 'E-KOREKSI-ADA' }]);
  const kabid = await d.masuk(d.a.kabid);
  const kabar = wajib(await kabid.get('/pemberitahuan'), 200).isi;
  expect(kabar.find((n: { jenis: string }) => n.jenis === 'koreksi.dibuka').kalimat).toBe(
    'Koreksi evaluasi Triwulan I 2026 Siti Aminah dibuka untuk Anda sampai 15 Mei 2026: Rating hasil kerja',
  );
  const baru = await nilaikan(kabid, { pegawai: d.a.staf, periodeId, perilaku: 'DI_ATAS', hasil: 'DI_ATAS' });
  expect(baru.id).toBe(koreksi.evaluasiBaruId);
  expect(baru.koreksi).toMatchObject({ evaluasiAsalId: asal, hal: 'Rating hasil kerja' });
  const staf = await d.masuk(d.a.staf);
  expect((await staf.get('/evaluasi/saya')).isi.isi).toMatchObject([{ id: asal, digantikanOleh: null }]);
  expect(await baris(asal)).toEqual(sebelum);

  const hasil = wajib(await kabid.post(`/evaluasi/${baru.id}/penetapan`), 201);
  expect(hasil).toMatchObject({ keadaan: 'DITETAPKAN', predikat: 'SANGAT_BAIK' });
  wajib(await kabid.post(`/evaluasi/${baru.id}/penyampaian`), 201);
  wajib(await staf.post(`/evaluasi/${baru.id}/penerimaan`), 201);
  const { tak_berlaku_pada, digantikan_oleh, ...sesudah } = await baris(asal);
  const { tak_berlaku_pada: _t, digantikan_oleh: _d, ...dahulu } = sebelum;
  expect(sesudah).toEqual(dahulu);
  expect([tak_berlaku_pada !== null, digantikan_oleh]).toEqual([true, baru.id]);
  expect((await staf.get(`/evaluasi/${asal}`)).isi).toMatchObject({
    predikat: 'BAIK',
    digantikanOleh: baru.id,
    kemampuan: [],
  });
  expect((await staf.get('/evaluasi/saya')).isi.isi).toHaveLength(2);
  expect((await d.tamu().get(`/verifikasi/${dokumen.kode}`)).isi).toMatchObject({ dicabut: true });
  expect((await staf.get(`/dokumen/${dokumen.id}/isi`)).status).toBe(200);
  expect((await kabid.post(`/evaluasi/${asal}/penyampaian`)).status).toBe(409);
  const jejak = await d.pool.query(
    `select peristiwa from audit where instansi_id = $1 and objek_jenis = 'koreksi' order by id`,
    [d.a.id],
  );
  expect(jejak.rows.map((r) => r.peristiwa)).toEqual(['koreksi.dibuka', 'koreksi.ditetapkan']);
  expect((await operator.get('/koreksi')).isi.isi).toMatchObject([{ hasil: 'DITETAPKAN', kemampuan: [] }]);
});

it('can be taken back or lapse, and then what was decided stays in force', async () => {
  const operator = await d.masuk(d.a.operator);
  const batal = wajib(await operator.post('/koreksi', isian()), 201);
  const dibatalkan = wajib(
    await operator.post(`/koreksi/${batal.id}/pembatalan`, { alasan: 'Ternyata sudah benar.' }),
    201,
  );
  expect(dibatalkan.hasil).toBe('DIBATALKAN');
  expect((await operator.post(`/koreksi/${batal.id}/pembatalan`, { alasan: 'Sekali lagi.' })).status).toBe(
    409,
  );
  const lewat = wajib(await operator.post('/koreksi', isian()), 201);
  d.jam.setel('2026-05-16T02:00:00Z');
  const kabid = await d.masuk(d.a.kabid);
  expect((await kabid.post(`/evaluasi/${lewat.evaluasiBaruId}/penetapan`)).isi.detail).toMatch(/sudah lewat/);
  await Promise.all([jalankanTenggat(d.app), jalankanTenggat(d.app)]);
  const semua = (await (await d.masuk(d.a.operator)).get('/koreksi')).isi.isi;
  expect(new Set(semua.map((c: { hasil: string }) => c.hasil))).toEqual(
    new Set(['LEWAT', 'DIBATALKAN', 'DITETAPKAN']),
  );
  const { rows } = await d.pool.query(
    `select count(*)::int as n from evaluasi where pegawai_id = $1 and tak_berlaku_pada is null`,
    [d.a.staf.id],
  );
  expect(rows[0].n).toBe(1);
});
