import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CabangPohon, JalurPohon, PohonKinerja } from '#contract/pohon-kinerja.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import { isianPk, perjanjianDraf, perjanjianFinal } from '#tests/builders/perjanjian.ts';

let d: Dunia;
let skp: Record<'kadis' | 'kabid' | 'staf', SkpBerlaku>;
let sasaran: { kota: string; dinas: string };
beforeAll(async () => {
  d = await bangunDunia();
  const { a } = d;
  const kota = await perjanjianFinal(d, a.operator, a.unit.kota, isianPk(['Terwujudnya kota yang bersih']));
  const draf = await perjanjianDraf(d, a.operator, a.unit.dinas);
  const isi = isianPk(['Meningkatnya sampah yang tertangani']);
  isi.sasaran[0]!.indukId = kota.sasaran[0]!.id;
  await (await d.masuk(a.operator)).put(`/perjanjian-kinerja/${draf.id}`, isi, { versi: draf.versi });
  sasaran = { kota: kota.sasaran[0]!.id, dinas: isi.sasaran[0]!.id };
  skp = {
    kadis: await skpBerlaku(d, a, a.kadis, a.walikota),
    kabid: await skpBerlaku(d, a, a.kabid, a.kadis),
    staf: await skpBerlaku(d, a, a.staf, a.kabid),
  };
  const taut = (kolom: string, rhk: string, ke: string) =>
    d.pool.query(`update rhk_versi set ${kolom} = $3 where instansi_id = $1 and rhk_id = $2`, [
      a.id,
      rhk,
      ke,
    ]);
  await taut('sasaran_id', skp.kadis.rhk[0], sasaran.dinas);
  await taut('rhk_pimpinan_id', skp.kabid.rhk[0], skp.kadis.rhk[0]);
  await taut('rhk_pimpinan_id', skp.staf.rhk[0], skp.kabid.rhk[0]);
  await d.pool.query(
    `insert into realisasi (instansi_id, id, pegawai_id, periode_id, skp_id, rhk_id, uraian)
     values ($1, $2, $3, $4, $5, $6, '12 rit terangkut')`,
    [a.id, randomUUIDv7(), a.staf.id, a.periode.triwulan[0], skp.staf.skpId, skp.staf.rhk[0]],
  );
});
afterAll(() => d.tutup());

const minta = async <T>(orang: OrangUji, jalur: string) =>
  (await (await d.masuk(orang)).get<T>(`/pohon-kinerja${jalur}`)).isi;
const cabang = (orang: OrangUji, jenis: string, id: string) =>
  minta<CabangPohon>(orang, `/cabang?tahun=2026&jenis=${jenis}&id=${id}`);

describe('the goal tree', () => {
  it('begins with the goals that support none above, and the units whose RHK support no goal', async () => {
    const { isi, periode } = await minta<PohonKinerja>(d.a.rekan, '?tahun=2026');
    expect(periode).toBe('Triwulan I 2026');
    expect(isi.map((s) => [s.jenis, s.uraian, s.anak, s.kemajuan])).toEqual([
      ['SASARAN', 'Terwujudnya kota yang bersih', 1, { rhk: 3, terisi: 1 }],
      ['UNIT', 'Dinas Lingkungan Hidup', 1, { rhk: 1, terisi: 0 }],
    ]);
  });

  it('leads branch by branch from the goal of the city to the RHK of a person', async () => {
    const satu = await cabang(d.a.rekan, 'SASARAN', sasaran.kota);
    expect(satu.isi.map((s) => [s.jenis, s.uraian, s.unitKerja])).toEqual([
      ['SASARAN', 'Meningkatnya sampah yang tertangani', 'Dinas Lingkungan Hidup'],
    ]);
    const dua = await cabang(d.a.rekan, 'SASARAN', sasaran.dinas);
    expect(dua.isi.map((s) => s.orang?.nama)).toEqual([d.a.kadis.nama]);
    const tiga = await cabang(d.a.rekan, 'RHK', skp.kadis.rhk[0]);
    expect(tiga.isi.map((s) => [s.orang?.nama, s.kemajuan])).toEqual([
      [d.a.kabid.nama, { rhk: 2, terisi: 1 }],
    ]);
    const empat = await cabang(d.a.rekan, 'RHK', skp.kabid.rhk[0]);
    expect(empat.isi.map((s) => s.orang?.nama)).toEqual([d.a.staf.nama]);
  });

  it('names who of the leader’s people has no SKP in force yet', async () => {
    const { tanpaSkp } = await cabang(d.a.staf, 'RHK', skp.kabid.rhk[0]);
    expect(tanpaSkp.map((o) => o.nama)).toEqual([d.a.rekan.nama]);
  });

  it('shows whether there is a realisation to everybody, and what it says only to its owner and their penilai', async () => {
    const lihat = async (orang: OrangUji) =>
      (await cabang(orang, 'RHK', skp.kabid.rhk[0])).isi.find((s) => s.orang?.pegawaiId === d.a.staf.id)
        ?.realisasi;
    expect(await lihat(d.a.rekan)).toEqual({ ada: true, uraian: null });
    expect((await lihat(d.a.kabid))?.uraian).toHaveLength(1);
    expect((await lihat(d.a.staf))?.uraian).toHaveLength(1);
    const semua = JSON.stringify(await cabang(d.a.rekan, 'RHK', skp.kabid.rhk[0]));
    expect(semua).not.toMatch(/predikat|rating/i);
  });

  it('finds the way back from an RHK to the goal of the city', async () => {
    const { isi } = await minta<JalurPohon>(d.a.staf, `/jalur?tahun=2026&jenis=RHK&id=${skp.staf.rhk[0]}`);
    expect(isi.map((s) => [s.jenis, s.orang?.nama ?? s.uraian])).toEqual([
      ['SASARAN', 'Terwujudnya kota yang bersih'],
      ['SASARAN', 'Meningkatnya sampah yang tertangani'],
      ['RHK', d.a.kadis.nama],
      ['RHK', d.a.kabid.nama],
      ['RHK', d.a.staf.nama],
    ]);
  });

  it('leads an RHK that supports no goal back to its unit', async () => {
    const { isi } = await minta<JalurPohon>(d.a.staf, `/jalur?tahun=2026&jenis=RHK&id=${skp.kadis.rhk[1]}`);
    expect(isi.map((s) => s.jenis)).toEqual(['UNIT', 'RHK']);
  });

  it('shows nothing of another instansi', async () => {
    expect((await cabang(d.b.staf, 'RHK', skp.kabid.rhk[0])).isi).toEqual([]);
    const klien = await d.masuk(d.b.staf);
    const { status } = await klien.get(`/pohon-kinerja/jalur?tahun=2026&jenis=RHK&id=${skp.staf.rhk[0]}`);
    expect(status).toBe(404);
  });

  it('holds no draft', async () => {
    await d.pool.query(
      `update skp_versi set keadaan = 'DIAJUKAN', ditetapkan_pada = null where instansi_id = $1 and id = $2`,
      [d.a.id, skp.staf.versiId],
    );
    expect((await cabang(d.a.kabid, 'RHK', skp.kabid.rhk[0])).isi).toEqual([]);
  });
});
