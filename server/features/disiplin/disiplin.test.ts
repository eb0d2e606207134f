import { afterAll, beforeAll, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { beriPeran, catatRiwayat } from '#tests/builders/karier.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-03-31T02:00:00Z');
  const absen = (tanggal: string) => ({ jenis: 'TIDAK_MASUK', tanggal });
  await catatRiwayat(
    d,
    d.a,
    d.a.staf,
    ...['2025-12-30', '2026-03-02', '2026-03-03', '2026-03-07', '2026-03-16'].map(absen),
    {
      jenis: 'HUKUMAN',
      kode: 'POTONG_TUKIN_6_BULAN',
      tanggal: '2026-01-01',
      sampai: '2026-06-30',
      nomor: 'SK-9',
    },
  );
  await beriPeran(d, d.a, d.a.kadis, 'PIMPINAN', d.a.unit.dinas);
});
afterAll(() => d.tutup());

const buka = async (siapa: typeof d.a.staf) => (await d.masuk(siapa)).get(`/pegawai/${d.a.staf.id}/disiplin`);

it('counts the working days of this year and names the next threshold', async () => {
  const { isi } = await buka(d.a.staf);
  expect(isi).toMatchObject({
    tahun: 2026,
    hukuman: [{ tingkat: 'SEDANG', dasar: 'SK-9', berjalan: true }],
    jawaban: {
      nilai: { hari: 3, berturutTurut: 2, kode: 'TEGURAN_LISAN', berikut: { hari: 4 } },
    },
  });
});

it('is read by the person and the operator alone', async () => {
  const status = async (siapa: typeof d.a.staf) => (await buka(siapa)).status;
  expect({
    operator: await status(d.a.operator),
    penilai: await status(d.a.kabid),
    pimpinan: await status(d.a.kadis),
    rekan: await status(d.a.rekan),
    instansiLain: await status(d.b.operator),
  }).toEqual({ operator: 200, penilai: 403, pimpinan: 403, rekan: 403, instansiLain: 404 });
});
