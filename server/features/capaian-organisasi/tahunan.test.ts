import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
let tahunan: string;
let lalu: string;
beforeAll(async () => {
  d = await bangunDunia('2027-01-20T02:00:00Z');
  tahunan = d.a.periode.tahunan;
  lalu = randomUUIDv7();
  await d.pool.query(
    `insert into periode (instansi_id, id, tahun, jenis, ke, dari, sampai, jendela_dari, jendela_sampai)
     values ($1, $2, 2025, 'TAHUNAN', 1, '2025-01-01', '2025-12-31', '2025-12-20', '2026-01-31')`,
    [d.a.id, lalu],
  );
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await skpBerlaku(d, d.a, d.a.kabid, d.a.kadis);
});
afterAll(() => d.tutup());

const sementara = (unitKerjaId: string, periodeId = tahunan) => ({
  id: randomUUIDv7(),
  unitKerjaId,
  periodeId,
  keputusan: 'Keputusan Kepala BKPSDM 800/12/2027',
  alasan: 'Unit baru dibentuk Desember 2026, belum ada capaian tahun lalu.',
});

it('holds up the annual evaluation while neither year has an achievement (8 #16)', async () => {
  const kabid = await d.masuk(d.a.kabid);
  const { id, kurang } = await nilaikan(kabid, { pegawai: d.a.staf, periodeId: tahunan });
  expect(kurang.map((x: { kode: string }) => x.kode)).toContain('E-ORG-PREDIKAT-MISSING');
  const tolak = await kabid.post(`/evaluasi/${id}/penetapan`);
  expect([tolak.status, tolak.isi.errors[0].kode]).toEqual([422, 'E-ORG-PREDIKAT-MISSING']);
});

it('goes on with "Baik (sementara)" by decree, which only the operator of the instansi records, and only for a year', async () => {
  for (const orang of [d.a.kabid, d.a.kadis]) {
    const { status } = await (await d.masuk(orang)).post(
      '/capaian-organisasi/sementara',
      sementara(d.a.unit.bidang),
    );
    expect(status).toBe(403);
  }
  const operator = await d.masuk(d.a.operator);
  const belum = await operator.get(`/capaian-organisasi/belum-ada?periodeId=${tahunan}`);
  expect(belum.isi.kemampuan).toEqual(['capaian-organisasi.sementara']);
  expect(belum.isi.isi.map((c: { unitKerja: { nama: string } }) => c.unitKerja.nama)).toContain(
    'Bidang Pengelolaan Sampah',
  );
  const tw4 = await operator.post(
    '/capaian-organisasi/sementara',
    sementara(d.a.unit.bidang, d.a.periode.triwulan[3]),
  );
  expect(tw4.status).toBe(409);
  expect((await operator.post('/capaian-organisasi/sementara', sementara(d.b.unit.bidang))).status).toBe(404);
  const [kunci, isi] = [randomUUIDv7(), sementara(d.a.unit.bidang)];
  const satu = await operator.post('/capaian-organisasi/sementara', isi, { kunci });
  expect([satu.status, satu.isi.berlaku]).toMatchObject([201, { predikat: 'BAIK', sumber: 'SEMENTARA' }]);
  expect((await operator.post('/capaian-organisasi/sementara', isi, { kunci })).isi).toEqual(satu.isi);
  expect((await operator.post('/capaian-organisasi/sementara', sementara(d.a.unit.bidang))).status).toBe(409);
  const { rows } = await d.pool.query(
    `select sesudah->>'keputusan' as keputusan from audit where peristiwa = 'capaian-organisasi.sementara'`,
  );
  expect(rows).toEqual([{ keputusan: isi.keputusan }]);
  const kabid = await d.masuk(d.a.kabid);
  const { bahan, id } = await nilaikan(kabid, { pegawai: d.a.staf, periodeId: tahunan });
  expect(bahan.capaianOrganisasi).toMatchObject({ predikat: 'BAIK', sumber: 'SEMENTARA' });
  expect(bahan.capaianOrganisasi.dasar).toContain('800/12/2027');
  wajib(await kabid.post(`/evaluasi/${id}/penetapan`), 201);
});

it('shows the setter that an achievement issued on 5 February comes too late, and which one holds (case 45)', async () => {
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, lalu, 'ISTIMEWA');
  d.jam.setel('2027-02-05T02:00:00Z');
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tahunan, 'BAIK');
  const kadis = await d.masuk(d.a.kadis);
  const { isi } = await kadis.get(`/capaian-organisasi?periodeId=${tahunan}`);
  const bidang = isi.bawahan.find((c: { unitKerja: { id: string } }) => c.unitKerja.id === d.a.unit.bidang);
  expect(bidang).toMatchObject({
    predikat: 'BAIK',
    berlaku: { predikat: 'ISTIMEWA', tahun: 2025, sumber: 'TAHUN_LALU' },
  });
  expect(bidang.berlaku.catatan.map((c: { kode: string }) => c.kode)).toEqual(['W-CAPAIAN-TERLAMBAT']);
  expect(bidang.berlaku.catatan[0].pesan).toContain('Evaluasi tahunan 2026 memakai capaian tahun 2025');
});

it('proposes the rating of the head of a unit from its achievement, unless the instansi maps or switches it otherwise (case 51)', async () => {
  const tw4 = d.a.periode.triwulan[3];
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw4, 'BAIK');
  await tetapkanCapaian(d, d.a.walikota, d.a.unit.dinas, tw4, 'BAIK');
  const kadis = await d.masuk(d.a.kadis);
  const bahan = async () =>
    wajib(await kadis.get(`/evaluasi/bahan?pegawaiId=${d.a.kabid.id}&periodeId=${tw4}`), 200);
  const profil = (isi: object) =>
    d.pool.query('update pengaturan_instansi set profil = $2 where instansi_id = $1', [d.a.id, isi]);
  expect((await bahan()).bahan.usulanPimpinan).toMatchObject({ capaian: 'BAIK', rating: 'SESUAI' });
  const beda = await nilaikan(kadis, { pegawai: d.a.kabid, periodeId: tw4, hasil: 'DI_ATAS' });
  const tolak = await kadis.post(`/evaluasi/${beda.id}/penetapan`);
  expect(tolak.isi.errors.map((e: { kode: string }) => e.kode)).toEqual(['E-RATING-ALASAN']);
  await profil({ petaRatingPimpinan: { BAIK: 'DI_ATAS' } });
  expect((await bahan()).bahan.usulanPimpinan.rating).toBe('DI_ATAS');
  await profil({ ratingPimpinanDariOrganisasi: false });
  expect((await bahan()).bahan.usulanPimpinan).toBeNull();
  await profil({});
});
