import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { tetapkanCapaian } from '#tests/builders/penilaian.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
});
afterAll(() => d.tutup());

const badan = (ubah: object = {}) => ({
  id: randomUUIDv7(),
  unitKerjaId: d.a.unit.bidang,
  periodeId: d.a.periode.triwulan[0],
  predikat: 'BAIK',
  dasar: 'Sembilan dari sepuluh rencana aksi terlaksana',
  ...ubah,
});

it('is set by the leader one level above, who finds the unit in the list, and the head is told', async () => {
  const kadis = await d.masuk(d.a.kadis);
  const daftar = async () =>
    (await kadis.get(`/capaian-organisasi?periodeId=${d.a.periode.triwulan[0]}`)).isi;
  expect((await daftar()).bawahan).toMatchObject([
    {
      unitKerja: { nama: 'Bidang Pengelolaan Sampah' },
      predikat: null,
      kemampuan: ['capaian-organisasi.tetapkan'],
    },
  ]);
  const { status, isi } = await kadis.post('/capaian-organisasi', badan());
  expect(status).toBe(201);
  expect(isi).toMatchObject({ predikat: 'BAIK', ditetapkanOleh: { nama: d.a.kadis.nama }, versi: 1 });
  expect(await daftar()).toMatchObject({
    milik: {
      unitKerja: { nama: 'Dinas Lingkungan Hidup' },
      penetap: { nama: d.a.walikota.nama },
      kemampuan: [],
    },
    bawahan: [{ predikat: 'BAIK', kemampuan: ['capaian-organisasi.ubah'] }],
  });
  const { rows } = await d.pool.query('select jenis from pemberitahuan where pegawai_id = $1', [
    d.a.kabid.id,
  ]);
  expect(rows).toEqual([{ jenis: 'capaian-organisasi.ditetapkan' }]);
});

it('is not set by the unit’s own head, by anybody beside, or by the operator; the answer says who does', async () => {
  for (const orang of [d.a.kabid, d.a.operator, d.a.walikota]) {
    const klien = await d.masuk(orang);
    const { status, isi } = await klien.post(
      '/capaian-organisasi',
      badan({ periodeId: d.a.periode.tahunan }),
    );
    expect(status).toBe(403);
    expect(isi.siapa.nama).toBe(d.a.kadis.nama);
  }
});

it('is set for the topmost unit by its own leader', async () => {
  const walikota = await d.masuk(d.a.walikota);
  const { status } = await walikota.post('/capaian-organisasi', badan({ unitKerjaId: d.a.unit.kota }));
  expect(status).toBe(201);
});

it('is corrected on the version read; the trail keeps what it was', async () => {
  const { id, versi } = await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, d.a.periode.tahunan);
  const kadis = await d.masuk(d.a.kadis);
  const isi = { predikat: 'ISTIMEWA', dasar: 'Hasil verifikasi Inspektorat' };
  expect((await kadis.put(`/capaian-organisasi/${id}`, isi)).status).toBe(428);
  expect((await kadis.put(`/capaian-organisasi/${id}`, isi, { versi })).isi).toMatchObject({
    predikat: 'ISTIMEWA',
    versi: 2,
  });
  expect((await kadis.put(`/capaian-organisasi/${id}`, isi, { versi })).status).toBe(412);
  const { rows } = await d.pool.query('select sebelum, sesudah from audit where objek_id = $1 order by id', [
    id,
  ]);
  expect(rows).toMatchObject([
    { sebelum: null, sesudah: { predikat: 'BAIK' } },
    { sebelum: { predikat: 'BAIK' }, sesudah: { predikat: 'ISTIMEWA' } },
  ]);
});

it('is set once: a second one is told so, the same request again is the same answer', async () => {
  const kadis = await d.masuk(d.a.kadis);
  expect((await kadis.post('/capaian-organisasi', badan())).isi.type).toBe('/api/masalah/sudah-ada');
  const [kunci, isi] = [
    randomUUIDv7(),
    badan({ unitKerjaId: d.a.unit.bidang, periodeId: d.a.periode.triwulan[1] }),
  ];
  d.jam.setel('2026-06-20T02:00:00Z');
  const lain = await d.masuk(d.a.kadis);
  const satu = await lain.post('/capaian-organisasi', isi, { kunci });
  expect(satu.status).toBe(201);
  expect((await lain.post('/capaian-organisasi', isi, { kunci })).isi).toEqual(satu.isi);
});

it('is not set for a period that has not begun, nor for a unit or period of another instansi', async () => {
  const kadis = await d.masuk(d.a.kadis);
  const kirim = (ubah: object) => kadis.post('/capaian-organisasi', badan(ubah));
  expect((await kirim({ periodeId: d.a.periode.triwulan[3] })).status).toBe(409);
  expect((await kirim({ unitKerjaId: d.b.unit.bidang })).status).toBe(404);
  expect((await kirim({ periodeId: d.b.periode.triwulan[0] })).status).toBe(404);
});

it('keeps what planning, HR and oversight recommended, one word from each', async () => {
  const kadis = await d.masuk(d.a.kadis);
  const { isi: daftar } = await kadis.get(`/capaian-organisasi?periodeId=${d.a.periode.triwulan[0]}`);
  const { id, versi } = daftar.bawahan[0];
  const rekomendasi = [
    { unsur: 'PERENCANAAN', isi: 'Bappeda: realisasi rencana aksi 96 persen.' },
    { unsur: 'PENGAWASAN', isi: 'Inspektorat: bukti dukung lengkap.' },
  ];
  const isi = { predikat: 'BAIK', dasar: 'Realisasi rencana aksi triwulan I', rekomendasi };
  const ganda = { ...isi, rekomendasi: [rekomendasi[0], rekomendasi[0]] };
  expect((await kadis.put(`/capaian-organisasi/${id}`, ganda, { versi })).isi.type).toBe(
    '/api/masalah/bentuk-salah',
  );
  expect((await kadis.put(`/capaian-organisasi/${id}`, isi, { versi })).isi.rekomendasi).toEqual(rekomendasi);
});
