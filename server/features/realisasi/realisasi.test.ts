import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, type SkpBerlaku, skpBerlaku, unggahCatatan } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';

let d: Dunia;
let skp: SkpBerlaku;
let staf: Klien;
let penilai: Klien;
let tw1: string;
beforeAll(async () => {
  d = await bangunDunia('2026-03-20T02:00:00Z');
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  [staf, penilai] = await Promise.all([d.masuk(d.a.staf), d.masuk(d.a.kabid)]);
  tw1 = d.a.periode.triwulan[0];
});
afterAll(() => d.tutup());

const isian = (bukti: string[], ubahan: object = {}) => ({
  periodeId: tw1,
  rhkId: skp.rhk[0],
  uraian: 'Terangkut 12 rit dari 12 kelurahan',
  bukti,
  ...ubahan,
});
const lembar = async (klien: Klien, tambahan = '') => klien.get(`/realisasi?periodeId=${tw1}${tambahan}`);

describe('the proposal', () => {
  it('rolls up verified activities of the period by RHK, in words and in the unit of the indicator', async () => {
    const bukti = await unggahCatatan(staf, 'Buku rit');
    const lapor12 = (volume: number, tanggal: string) =>
      lapor(staf, {
        tanggal,
        rhkId: skp.rhk[0],
        volume,
        satuan: 'Rit',
        uraian: 'Mengangkut sampah Kelurahan Unyur.',
        bukti: [bukti],
      });
    const a = await lapor12(7, '2026-03-19');
    const b = await lapor12(5, '2026-03-20');
    await lapor12(90, '2026-03-20');
    await penilai.post('/aktivitas/verifikasi', {
      putusan: [a, b].map((x) => ({ tanggal: x.tanggal, id: x.id, versi: 1, putusan: 'VERIFIKASI' })),
    });
    const { isi } = await lembar(staf);
    expect(isi).toMatchObject({
      terkunci: null,
      kemampuan: ['UBAH'],
      pendekatan: 'KUANTITATIF',
      skpId: skp.skpId,
    });
    expect(isi.rhk[0]).toMatchObject({
      realisasi: null,
      usulan: {
        aktivitas: 2,
        menit: 120,
        uraian: 'Tercapai 12 rit dari 2 aktivitas terverifikasi: Mengangkut sampah Kelurahan Unyur.',
        volume: [{ satuan: 'rit', jumlah: 12 }],
        bukti: [{ id: bukti }],
      },
    });
    expect(isi.rhk[0].indikator[0]).toMatchObject({
      usulanAngka: 12,
      capaian: { keadaan: 'kurang_data', persen: null },
    });
    expect(isi.rhk[1].usulan).toMatchObject({ aktivitas: 0, uraian: '' });
  });
});

describe('writing realisasi', () => {
  it('keeps words, number and evidence, computes the percentage by rule, and writes it down', async () => {
    const id = randomUUIDv7();
    const bukti = await unggahCatatan(staf, 'Rekap triwulan');
    const simpan = await staf.put(
      `/realisasi/${id}`,
      isian([bukti], { indikatorId: skp.indikatorId, angka: 12 }),
    );
    expect(simpan.status).toBe(200);
    expect(simpan.isi).toMatchObject({ angka: 12, versi: 1, bukti: [{ id: bukti }] });
    // 12 of 40
    expect((await lembar(staf)).isi.rhk[0].indikator[0].capaian).toMatchObject({
      keadaan: 'ditetapkan',
      persen: 30,
    });
    expect(
      (await staf.put(`/realisasi/${id}`, isian([bukti], { indikatorId: skp.indikatorId, angka: 20 })))
        .status,
    ).toBe(428);
    const ubah = await staf.put(
      `/realisasi/${id}`,
      isian([bukti], { indikatorId: skp.indikatorId, angka: 20 }),
      { versi: 1 },
    );
    expect(ubah.isi).toMatchObject({ angka: 20, versi: 2 });
    expect((await lembar(staf)).isi.rhk[0].indikator[0].capaian.persen).toBe(50);
    const { rows } = await d.pool.query(
      "select count(*)::int as n from audit where peristiwa = 'realisasi.disimpan' and objek_id = $1",
      [id],
    );
    expect(rows[0].n).toBe(2);
    expect((await staf.hapus(`/bukti/${bukti}`)).status).toBe(409);
  });

  it('answers a repeat without a second effect, and refuses a second one for the same RHK', async () => {
    const id = randomUUIDv7();
    const kunci = randomUUIDv7();
    const badan = isian([await unggahCatatan(staf)], { rhkId: skp.rhk[1] });
    const [a, b] = [
      await staf.put(`/realisasi/${id}`, badan, { kunci }),
      await staf.put(`/realisasi/${id}`, badan, { kunci }),
    ];
    expect(b.isi).toEqual(a.isi);
    expect((await staf.put(`/realisasi/${randomUUIDv7()}`, badan)).status).toBe(409);
  });

  it('needs evidence of the own and an RHK of the own SKP, all named at once', async () => {
    const asing = await unggahCatatan(await d.masuk(d.a.rekan));
    const jawaban = await staf.put(`/realisasi/${randomUUIDv7()}`, isian([asing], { rhkId: randomUUIDv7() }));
    expect(jawaban.status).toBe(422);
    expect(jawaban.isi.errors.map((e: { pointer: string }) => e.pointer)).toEqual(['/rhkId', '/bukti']);
    const tanpa = await staf.put(`/realisasi/${randomUUIDv7()}`, isian([]));
    expect(tanpa.isi.errors.map((e: { kode: string }) => e.kode)).toEqual(['E-REALISASI-BUKTI']);
  });

  it('stops when the period has not begun, is closed, or is evaluated', async () => {
    const bukti = await unggahCatatan(staf);
    const nanti = await staf.put(
      `/realisasi/${randomUUIDv7()}`,
      isian([bukti], { periodeId: d.a.periode.triwulan[1] }),
    );
    expect([nanti.status, nanti.isi.detail]).toEqual([409, 'Periode ini belum dimulai.']);
    await d.pool.query('update periode set ditutup_pada = now() where id = $1', [tw1]);
    expect((await staf.put(`/realisasi/${randomUUIDv7()}`, isian([bukti]))).isi.detail).toBe(
      'Triwulan I 2026 sudah ditutup, sehingga isinya tidak dapat diubah lagi.',
    );
    await d.pool.query('update periode set ditutup_pada = null where id = $1', [tw1]);
    await d.pool.query(
      `insert into evaluasi (instansi_id, id, pegawai_id, periode_id, penugasan_id, skp_id, skp_versi_id, penilai_pegawai_id,
        unit_kerja_id, keadaan, predikat, masukan, versi_aturan, ditetapkan_pada)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'DITETAPKAN', 'BAIK', '{}', '2022-02-07', now())`,
      [
        d.a.id,
        randomUUIDv7(),
        d.a.staf.id,
        tw1,
        d.a.staf.penugasanId,
        skp.skpId,
        skp.versiId,
        d.a.kabid.id,
        d.a.unit.bidang,
      ],
    );
    const terkunci = await staf.put(`/realisasi/${randomUUIDv7()}`, isian([bukti]));
    expect(terkunci.isi.detail).toContain('terkunci');
    expect((await lembar(staf)).isi).toMatchObject({
      kemampuan: [],
      terkunci: expect.stringContaining('ditetapkan'),
    });
    await d.pool.query('delete from evaluasi');
  });
});

it('is read by the assessor, the superior and the operator, and by nobody else', async () => {
  const milik = `&pegawaiId=${d.a.staf.id}`;
  for (const orang of [d.a.kabid, d.a.kadis, d.a.operator]) {
    const { status, isi } = await lembar(await d.masuk(orang), milik);
    expect([status, isi.kemampuan]).toEqual([200, []]);
  }
  expect((await lembar(await d.masuk(d.a.rekan), milik)).status).toBe(404);
  expect((await lembar(await d.masuk(d.b.kabid), milik)).status).toBe(404);
});
