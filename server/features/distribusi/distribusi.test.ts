import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, nilaikan, tetapkanCapaian } from '#tests/builders/penilaian.ts';

let d: Dunia;
let periodeId: string;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  periodeId = d.a.periode.triwulan[0];
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
});
afterAll(() => d.tutup());

it('counts people before the achievement is known, without a curve', async () => {
  const kabid = await d.masuk(d.a.kabid);
  await nilaikan(kabid, { pegawai: d.a.rekan, periodeId, hasil: 'DI_ATAS', perilaku: 'DI_ATAS' });
  const { isi } = await kabid.get(`/distribusi?periodeId=${periodeId}`);
  expect(isi).toMatchObject({
    capaianOrganisasi: null,
    jumlah: { SANGAT_BAIK: 1, BAIK: 0 },
    sementara: 1,
    belumDinilai: 1,
    pola: { keadaan: 'kurang_data', kurang: ['/capaianOrganisasi'] },
    kurva: null,
  });
});

it('follows the ratings live, beside the limits of the circular and the curve, and only informs a small unit', async () => {
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
  await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId });
  const kabid = await d.masuk(d.a.kabid);
  const { isi } = await kabid.get(`/distribusi?periodeId=${periodeId}`);
  expect(isi).toMatchObject({
    unitKerja: 'Bidang Pengelolaan Sampah',
    jumlah: { SANGAT_BAIK: 1, BAIK: 1 },
    sementara: 1,
    belumDinilai: 0,
    pola: { nilai: { n: 2, informasiSaja: true, batas: { BAIK: { min: 0, maks: 1 } } } },
  });
  expect(isi.pola.peringatan.map((p: { kode: string }) => p.kode)).toEqual(['W-DIST-BP-K-REQUIRED']);
  expect(isi.kurva.BAIK).toBeGreaterThan(isi.kurva.SANGAT_BAIK);
});

it('is the assessor’s own: somebody who assesses nobody sees nobody', async () => {
  const staf = await d.masuk(d.a.staf);
  const { isi } = await staf.get(`/distribusi?periodeId=${periodeId}`);
  expect([isi.belumDinilai, isi.sementara, isi.pola.keadaan]).toEqual([0, 0, 'kurang_data']);
  expect((await staf.get(`/distribusi?periodeId=${d.b.periode.triwulan[0]}`)).status).toBe(404);
});
