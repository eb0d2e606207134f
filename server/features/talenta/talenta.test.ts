import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { beriPeran, catatRiwayat, evaluasiTahunanFinal } from '#tests/builders/karier.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-12-22T02:00:00Z');
  await evaluasiTahunanFinal(d, d.a, d.a.staf);
  await evaluasiTahunanFinal(d, d.a, d.a.rekan, { final: false });
  await catatRiwayat(
    d,
    d.a,
    d.a.staf,
    { jenis: 'POTENSI', nilai: 55, tanggal: '2025-04-01' },
    { jenis: 'POTENSI', nilai: 82.5, tanggal: '2026-04-01', uraian: 'Pusat penilaian BKN' },
  );
  await catatRiwayat(d, d.a, d.a.rekan, { jenis: 'POTENSI', nilai: 90 });
  await beriPeran(d, d.a, d.a.kadis, 'PIMPINAN', d.a.unit.dinas);
  await beriPeran(d, d.a, d.a.walikota, 'PIMPINAN', d.a.unit.bkpsdm);
});
afterAll(() => d.tutup());

const buka = async (siapa: typeof d.a.staf, jalur: string) => (await d.masuk(siapa)).get(jalur);

describe('the box of a person', () => {
  it('comes from the final annual predikat and the latest score, with each step', async () => {
    const { isi } = await buka(d.a.staf, `/pegawai/${d.a.staf.id}/talenta`);
    expect(isi).toMatchObject({
      predikat: { tahun: 2026, predikat: 'BAIK', tetap: true },
      potensi: { skor: 82.5, sumber: 'Pusat penilaian BKN' },
      jawaban: { nilai: { kotak: 8, kelompokRencanaSuksesi: true } },
    });
    expect(isi.jawaban.langkah.length).toBeGreaterThan(3);
    expect(isi.jawaban.langkah.every((l: { dasar: unknown[] }) => l.dasar.length > 0)).toBe(true);
  });

  it('is none while the annual evaluation can still change, and does not give that predikat away', async () => {
    const { isi } = await buka(d.a.rekan, `/pegawai/${d.a.rekan.id}/talenta`);
    expect(isi.predikat).toMatchObject({ predikat: null, tetap: false });
    expect(isi.jawaban).toMatchObject({ keadaan: 'kurang_data', kurang: ['/kinerja'], nilai: null });
  });

  it('moves with the cut points the instansi chose', async () => {
    await d.pool.query(
      `update pengaturan_instansi set profil = '{"batasTalenta":[70,90]}' where instansi_id = $1`,
      [d.a.id],
    );
    const { isi } = await buka(d.a.staf, `/pegawai/${d.a.staf.id}/talenta`);
    expect(isi.jawaban.nilai.kotak).toBe(5);
    await d.pool.query(`update pengaturan_instansi set profil = '{}' where instansi_id = $1`, [d.a.id]);
  });
});

describe('who sees a box', () => {
  it('is the person, the operator and the pimpinan of the unit; not assessor, colleague, other unit or instansi', async () => {
    const jalur = `/pegawai/${d.a.staf.id}/talenta`;
    const status = async (siapa: typeof d.a.staf) => (await buka(siapa, jalur)).status;
    expect({
      diri: await status(d.a.staf),
      operator: await status(d.a.operator),
      pimpinan: await status(d.a.kadis),
      penilai: await status(d.a.kabid),
      rekan: await status(d.a.rekan),
      pimpinanLain: await status(d.a.walikota),
      instansiLain: await status(d.b.operator),
    }).toEqual({
      diri: 200,
      operator: 200,
      pimpinan: 200,
      penilai: 403,
      rekan: 403,
      pimpinanLain: 403,
      instansiLain: 404,
    });
  });

  it('holds for the nine boxes of a unit too', async () => {
    const jalur = `/unit-kerja/${d.a.unit.dinas}/talenta`;
    const { isi } = await buka(d.a.kadis, jalur);
    const delapan = isi.kotak.find((b: { kotak: number }) => b.kotak === 8);
    expect(delapan.orang.map((o: { nama: string }) => o.nama)).toEqual([d.a.staf.nama]);
    expect(isi.kotak.flatMap((b: { orang: unknown[] }) => b.orang)).toHaveLength(1);
    expect(isi.tanpaKotak).toEqual([
      { sebab: 'Predikat tahunan belum final', jumlah: 3 },
      { sebab: 'Skor potensial belum dicatat', jumlah: 2 },
    ]);
    const status = async (siapa: typeof d.a.staf) => (await buka(siapa, jalur)).status;
    expect([
      await status(d.a.kabid),
      await status(d.a.staf),
      await status(d.a.walikota),
      await status(d.b.operator),
    ]).toEqual([403, 403, 403, 404]);
  });
});
