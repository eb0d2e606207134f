import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { catatRiwayat, evaluasiTahunanFinal } from '#tests/builders/karier.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-12-22T02:00:00Z');
  await evaluasiTahunanFinal(d, d.a, d.a.staf);
  await d.pool.query(`update jabatan set jenis = 'JF' where id = $1`, [d.a.staf.jabatanId]);
});
afterAll(() => d.tutup());

const milik = async (siapa: typeof d.a.staf, tentang = siapa) =>
  (await d.masuk(siapa)).get(`/pegawai/${tentang.id}/angka-kredit`);

describe('angka kredit of a person', () => {
  it('asks for the jenjang before it counts, and does not arise outside a functional post', async () => {
    expect((await milik(d.a.staf)).isi).toMatchObject({ sebab: { kode: 'E-AK-JENJANG' }, jawaban: null });
    expect((await milik(d.a.kabid)).isi).toMatchObject({ sebab: { kode: 'E-AK-BUKAN-JF' }, jawaban: null });
  });

  it('counts the year of the final predikat by jenjang, from the credit brought along and a new degree', async () => {
    await catatRiwayat(
      d,
      d.a,
      d.a.staf,
      { jenis: 'PENDIDIKAN', kode: 'S1_D4', tanggal: '2012-01-01' },
      { jenis: 'PENDIDIKAN', kode: 'S2', tanggal: '2026-10-01' },
      { jenis: 'JENJANG_JF', kode: 'AHLI_PERTAMA', tanggal: '2022-01-01', nilai: 30, sampai: '2025-12-31' },
      { jenis: 'JENJANG_JF', kode: 'AHLI_MUDA', tanggal: '2026-09-01', nilai: 60 },
      { jenis: 'PANGKAT', kode: 'III/c', tanggal: '2024-10-01' },
    );
    const { isi } = await milik(d.a.staf);
    expect(isi).toMatchObject({ jenjang: 'AHLI_MUDA', golongan: 'III/c', sebab: null });
    const { nilai } = isi.jawaban;
    expect(nilai.rincian).toMatchObject([
      { tahun: 2026, jenjang: 'AHLI_PERTAMA', bulan: 8, angkaKredit: 8.33, dihitung: false },
      { tahun: 2026, jenjang: 'AHLI_MUDA', bulan: 4, angkaKredit: 8.33, dihitung: true },
    ]);
    expect(nilai).toMatchObject({ angkaKredit: 8.33, akAwal: 60, akPendidikan: 25, kumulatif: 93.33 });
    expect(nilai.kesiapan[0]).toMatchObject({ menuju: 'III/d', kurang: 6.67, bulan: 4, akCukup: false });
  });

  it('tells apart that the credit is there and that a penalty stops the promotion', async () => {
    await catatRiwayat(
      d,
      d.a,
      d.a.staf,
      { jenis: 'JENJANG_JF', kode: 'AHLI_MUDA', tanggal: '2026-12-01', nilai: 100 },
      { jenis: 'HUKUMAN', kode: 'POTONG_TUKIN_6_BULAN', tanggal: '2026-11-01', sampai: '2027-04-30' },
    );
    const [pangkat] = (await milik(d.a.staf)).isi.jawaban.nilai.kesiapan;
    expect(pangkat).toMatchObject({ akCukup: true, siap: false, halangan: [{ kode: 'E-AK-DISIPLIN' }] });
  });

  it('does not count a result that a correction replaced', async () => {
    await d.pool.query('update evaluasi set tak_berlaku_pada = now() where pegawai_id = $1', [d.a.staf.id]);
    expect((await milik(d.a.staf)).isi.tahunan).toEqual([]);
    await d.pool.query('update evaluasi set tak_berlaku_pada = null where pegawai_id = $1', [d.a.staf.id]);
  });

  it('is read by the person and the operator alone', async () => {
    const status = async (siapa: typeof d.a.staf) => (await milik(siapa, d.a.staf)).status;
    expect([
      await status(d.a.operator),
      await status(d.a.kabid),
      await status(d.a.rekan),
      await status(d.b.operator),
    ]).toEqual([200, 403, 403, 404]);
  });
});
