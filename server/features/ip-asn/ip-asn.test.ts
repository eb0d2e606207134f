import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { beriPeran, catatRiwayat, evaluasiTahunanFinal } from '#tests/builders/karier.ts';

let d: Dunia;
let nomor: string[];
beforeAll(async () => {
  d = await bangunDunia('2026-12-22T02:00:00Z');
  await evaluasiTahunanFinal(d, d.a, d.a.staf);
  nomor = await catatRiwayat(
    d,
    d.a,
    d.a.staf,
    { jenis: 'PENDIDIKAN', kode: 'S1_D4', tanggal: '2015-01-01' },
    { jenis: 'DIKLAT', kode: 'TEKNIS', nilai: 12, tanggal: '2026-05-05' },
    { jenis: 'DIKLAT', kode: 'TEKNIS', nilai: 30, tanggal: '2025-06-01' },
    { jenis: 'DIKLAT', kode: 'SEMINAR', nilai: 4, tanggal: '2025-06-01' },
    { jenis: 'HUKUMAN', kode: 'TEGURAN_LISAN', tanggal: '2023-01-01' },
  );
  await beriPeran(d, d.a, d.a.kadis, 'PIMPINAN', d.a.unit.dinas);
});
afterAll(() => d.tutup());

const buka = async (siapa: typeof d.a.staf, jalur: string) => (await d.masuk(siapa)).get(jalur);

describe('the index of a person', () => {
  it('adds education, training inside its windows, the final predikat and penalties, and says what would raise it', async () => {
    const { isi } = await buka(d.a.staf, `/pegawai/${d.a.staf.id}/ip-asn`);
    expect(isi.jawaban.nilai).toMatchObject({
      ip: 60.5,
      kualifikasi: 15,
      kompetensi: 17.5,
      kinerja: 25,
      disiplin: 3,
      kategori: 'SANGAT_RENDAH',
    });
    expect(isi.peluang[0]).toMatchObject({ dimensi: 'KOMPETENSI', tambahan: 22.5 });
  });

  it('forgets a fact that was withdrawn', async () => {
    const operator = await d.masuk(d.a.operator);
    const jalur = `/pegawai/${d.a.staf.id}/riwayat/${nomor[4]}/pembatalan`;
    expect((await operator.post(jalur, { alasan: 'Dicatat pada orang yang salah.' })).status).toBe(201);
    const { isi } = await buka(d.a.staf, `/pegawai/${d.a.staf.id}/ip-asn`);
    expect(isi.jawaban.nilai.disiplin).toBe(5);
  });

  it('is no number while a fact is missing, and names every one', async () => {
    const { isi } = await buka(d.a.rekan, `/pegawai/${d.a.rekan.id}/ip-asn`);
    expect(isi.jawaban).toMatchObject({ keadaan: 'kurang_data', kurang: ['/pendidikan', '/predikat'] });
  });

  it('is read by the person and the operator alone, since it tells of penalties', async () => {
    const status = async (siapa: typeof d.a.staf) =>
      (await buka(siapa, `/pegawai/${d.a.staf.id}/ip-asn`)).status;
    expect([
      await status(d.a.operator),
      await status(d.a.kabid),
      await status(d.a.rekan),
      await status(d.a.kadis),
      await status(d.b.operator),
    ]).toEqual([200, 403, 403, 403, 404]);
  });
});

describe('the index of a unit', () => {
  it('is the mean of those measured; the others are counted by reason, and named to the operator only', async () => {
    const jalur = `/unit-kerja/${d.a.unit.dinas}/ip-asn`;
    const { isi } = await buka(d.a.operator, jalur);
    expect(isi.jawaban.nilai).toMatchObject({ rerata: 62.5, n: 1, tanpaNilai: 3, kategori: 'RENDAH' });
    expect(isi.tanpaNilai[0].jumlah).toBe(3);
    expect(isi.perluDilengkapi.map((o: { nama: string }) => o.nama)).toContain(d.a.rekan.nama);
    const pimpinan = (await buka(d.a.kadis, jalur)).isi;
    expect(pimpinan.jawaban.nilai.rerata).toBe(62.5);
    expect(pimpinan.perluDilengkapi).toEqual([]);
    expect((await buka(d.a.kabid, jalur)).status).toBe(403);
    expect((await buka(d.b.operator, jalur)).status).toBe(404);
  });
});
