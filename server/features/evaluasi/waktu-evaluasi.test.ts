import { randomUUIDv7 } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
beforeEach(async () => {
  d = await bangunDunia('2026-03-10T02:00:00Z');
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
});
afterEach(() => d.tutup());

const tetapkan = async (id: string) => (await d.masuk(d.a.kabid)).post(`/evaluasi/${id}/penetapan`);

it('drafts before the window, decides inside it, and marks what comes after it as late', async () => {
  const periodeId = d.a.periode.triwulan[0];
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  const { id } = await nilaikan(await d.masuk(d.a.kabid), { pegawai: d.a.staf, periodeId });
  const dini = await tetapkan(id);
  expect(dini.isi.errors).toMatchObject([{ kode: 'E-JENDELA-BELUM-BUKA' }]);
  d.jam.setel('2026-04-12T02:00:00Z');
  expect((await tetapkan(id)).isi).toMatchObject({ keadaan: 'DITETAPKAN', jejak: { terlambat: true } });
});

it('leaves the annual predikat empty whatever the quarters were, and shows them for information (case 15)', async () => {
  const saat = ['2026-03-20', '2026-06-20', '2026-09-20', '2026-12-20'];
  for (const [i, periodeId] of d.a.periode.triwulan.entries()) {
    d.jam.setel(`${saat[i]}T02:00:00Z`);
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
    const { id } = await nilaikan(await d.masuk(d.a.kabid), {
      pegawai: d.a.staf,
      periodeId,
      perilaku: i === 3 ? 'DI_ATAS' : 'SESUAI',
    });
    wajib(await tetapkan(id), 201);
  }
  d.jam.setel('2027-01-05T02:00:00Z');
  const kabid = await d.masuk(d.a.kabid);
  const { isi } = await kabid.get(
    `/evaluasi/bahan?pegawaiId=${d.a.staf.id}&periodeId=${d.a.periode.tahunan}`,
  );
  expect(isi.predikat).toBeNull();
  expect(isi.bahan).toMatchObject({ ratingHasil: null, ratingPerilaku: null });
  expect(isi.bahan.periodik.map((p: { predikat: string }) => p.predikat)).toEqual([
    'BAIK',
    'BAIK',
    'BAIK',
    'BAIK',
  ]);
});

it('uses last year’s achievement when this year’s comes after January (case 45)', async () => {
  const lalu = randomUUIDv7();
  await d.pool.query(
    `insert into periode (instansi_id, id, tahun, jenis, ke, dari, sampai, jendela_dari, jendela_sampai)
     values ($1, $2, 2025, 'TAHUNAN', 1, '2025-01-01', '2025-12-31', '2025-12-20', '2026-01-31')`,
    [d.a.id, lalu],
  );
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, lalu, 'ISTIMEWA');
  d.jam.setel('2027-02-05T02:00:00Z');
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, d.a.periode.tahunan, 'BAIK');
  const hasil = await nilaikan(await d.masuk(d.a.kabid), {
    pegawai: d.a.staf,
    periodeId: d.a.periode.tahunan,
  });
  expect(hasil.bahan.capaianOrganisasi).toMatchObject({
    predikat: 'ISTIMEWA',
    tahun: 2025,
    sumber: 'TAHUN_LALU',
  });
  expect((await tetapkan(hasil.id)).isi).toMatchObject({ keadaan: 'DITETAPKAN', predikat: 'BAIK' });
});

it('is done by the assessor of the eve of the window: one who moves inside it still evaluates, one who left before does not (case 46)', async () => {
  const ganti = (hariTerakhir: string, hariPertama: string) =>
    d.pool.query(
      `with lama as (update penilai set sampai = $3 where instansi_id = $1 and penugasan_id = $2 returning *)
       insert into penilai (instansi_id, id, penugasan_id, penilai_pegawai_id, dasar, dari)
       select instansi_id, $5, penugasan_id, $6, 'ATASAN_LANGSUNG', $4 from lama`,
      [d.a.id, d.a.staf.penugasanId, hariTerakhir, hariPertama, randomUUIDv7(), d.a.kadis.id],
    );
  await ganti('2026-03-17', '2026-03-18');
  d.jam.setel('2026-03-25T02:00:00Z');
  const menilai = async (orang: typeof d.a.kabid) =>
    (await (await d.masuk(orang)).get(`/evaluasi?periodeId=${d.a.periode.triwulan[0]}`)).isi.bawahan.some(
      (b: { pegawai: { id: string } }) => b.pegawai.id === d.a.staf.id,
    );
  expect([await menilai(d.a.kabid), await menilai(d.a.kadis)]).toEqual([true, false]);
  await d.pool.query(
    `update penilai set dari = '2026-03-12' where penilai_pegawai_id = $1 and penugasan_id = $2`,
    [d.a.kadis.id, d.a.staf.penugasanId],
  );
  await d.pool.query(
    `update penilai set sampai = '2026-03-11' where penilai_pegawai_id = $1 and penugasan_id = $2`,
    [d.a.kabid.id, d.a.staf.penugasanId],
  );
  expect([await menilai(d.a.kabid), await menilai(d.a.kadis)]).toEqual([false, true]);
});

it('cannot be written in a period that was closed', async () => {
  const operator = await d.masuk(d.a.operator);
  const periodeId = d.a.periode.triwulan[0];
  const { id, versi } = await nilaikan(await d.masuk(d.a.kabid), { pegawai: d.a.staf, periodeId });
  d.jam.setel('2026-03-10T12:00:00Z');
  expect((await operator.post(`/periode/${periodeId}/penutupan`)).isi.errors).toMatchObject([
    { kode: 'E-JENDELA-BELUM-LEWAT' },
  ]);
  d.jam.setel('2026-04-11T02:00:00Z');
  wajib(await (await d.masuk(d.a.operator)).post(`/periode/${periodeId}/penutupan`), 201);
  const kabid = await d.masuk(d.a.kabid);
  expect((await kabid.put(`/evaluasi/${id}`, {}, { versi })).status).toBe(409);
  expect((await kabid.get(`/evaluasi/${id}`)).isi.kemampuan).toEqual([]);
});
