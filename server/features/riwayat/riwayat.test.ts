import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { beriPeran, catatRiwayat } from '#tests/builders/karier.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia('2026-11-10T02:00:00Z');
});
afterAll(() => d.tutup());

const ijazah = (lain: object = {}) => ({
  id: randomUUIDv7(),
  jenis: 'PENDIDIKAN',
  kode: 'S2',
  tanggal: '2024-08-01',
  uraian: 'Magister Teknik Lingkungan, Universitas Rekaan',
  nomor: 'IJZ-2024-17',
  ...lain,
});

describe('a dated fact about a person', () => {
  it('is recorded by the operator, shown in words, and leaves an audit row that the person may read', async () => {
    const operator = await d.masuk(d.a.operator);
    const isi = ijazah();
    const jawaban = await operator.post(`/pegawai/${d.a.staf.id}/riwayat`, isi);
    expect(jawaban.status).toBe(201);
    expect(jawaban.isi.isi[0]).toMatchObject({
      id: isi.id,
      sebutan: 'S-2',
      kemampuan: ['riwayat.batalkan'],
    });
    const { rows } = await d.pool.query(
      `select tentang_pegawai_id as tentang, pelaku_pegawai_id as pelaku from audit where objek_id = $1`,
      [isi.id],
    );
    expect(rows).toEqual([{ tentang: d.a.staf.id, pelaku: d.a.operator.id }]);
    const staf = await d.masuk(d.a.staf);
    const milik = (await staf.get(`/pegawai/${d.a.staf.id}/riwayat`)).isi;
    expect(milik).toMatchObject({ kemampuan: [], isi: [{ id: isi.id, kemampuan: [] }] });
  });

  it('is written once for a repeated request', async () => {
    const operator = await d.masuk(d.a.operator);
    const [isi, kunci] = [ijazah({ kode: 'S3', tanggal: '2025-01-05' }), randomUUIDv7()];
    const satu = await operator.post(`/pegawai/${d.a.staf.id}/riwayat`, isi, { kunci });
    const dua = await operator.post(`/pegawai/${d.a.staf.id}/riwayat`, isi, { kunci });
    expect(dua.isi).toEqual(satu.isi);
  });

  it('is refused with every reason: a code of another kind, a day to come, an end before the beginning', async () => {
    const operator = await d.masuk(d.a.operator);
    const kirim = async (isi: object) => {
      const { status, isi: masalah } = await operator.post(`/pegawai/${d.a.staf.id}/riwayat`, isi);
      return [status, (masalah.errors ?? []).map((e: { pointer: string }) => e.pointer)];
    };
    expect((await kirim(ijazah({ kode: 'III/a' })))[0]).toBe(422);
    expect(await kirim(ijazah({ tanggal: '2026-11-11' }))).toEqual([422, ['/tanggal']]);
    const hukuman = {
      ...ijazah({ jenis: 'HUKUMAN', kode: 'TIDAK_PUAS', tanggal: '2026-05-01' }),
      sampai: '2026-04-30',
    };
    expect(await kirim(hukuman)).toEqual([422, ['/sampai']]);
  });

  it('exists once: a second absence on one day is refused until the first is withdrawn', async () => {
    const operator = await d.masuk(d.a.operator);
    const absen = () => ({
      id: randomUUIDv7(),
      jenis: 'TIDAK_MASUK',
      tanggal: '2026-03-03',
      uraian: 'Tanpa kabar',
    });
    const satu = absen();
    const kirim = (isi: object) => operator.post(`/pegawai/${d.a.rekan.id}/riwayat`, isi);
    expect((await kirim(satu)).status).toBe(201);
    expect((await kirim(absen())).status).toBe(409);
    const batal = `/pegawai/${d.a.rekan.id}/riwayat/${satu.id}/pembatalan`;
    expect((await operator.post(batal, { alasan: '' })).status).toBe(422);
    const { isi } = await operator.post(batal, { alasan: 'Ternyata cuti sakit.' });
    expect(isi.isi[0].dibatalkan.alasan).toBe('Ternyata cuti sakit.');
    expect((await operator.post(batal, { alasan: 'Sekali lagi.' })).status).toBe(409);
    expect((await kirim(absen())).status).toBe(201);
  });

  it('is not written by the person, the assessor, or an operator about themselves', async () => {
    const tulis = async (siapa: typeof d.a.staf, tentang: typeof d.a.staf) =>
      (await (await d.masuk(siapa)).post(`/pegawai/${tentang.id}/riwayat`, ijazah())).status;
    expect(await tulis(d.a.staf, d.a.staf)).toBe(403);
    expect(await tulis(d.a.kabid, d.a.staf)).toBe(403);
    expect(await tulis(d.a.operator, d.a.operator)).toBe(403);
  });

  it('is offered to an operator, not to who only runs the server', async () => {
    await d.pool.query(
      `insert into peran (instansi_id, id, pegawai_id, peran, dari) values ($1, $2, $3, 'ADMIN', '2025-01-01')`,
      [d.a.id, randomUUIDv7(), d.a.rekan.id],
    );
    const kemampuan = async (siapa: typeof d.a.staf) =>
      (await (await d.masuk(siapa)).get(`/pegawai/${d.a.staf.id}`)).isi.kemampuan;
    expect(await kemampuan(d.a.operator)).toContain('karier.baca');
    expect(await kemampuan(d.a.rekan)).not.toContain('karier.baca');
    expect((await (await d.masuk(d.a.rekan)).get(`/pegawai/${d.a.staf.id}/riwayat`)).status).toBe(403);
  });

  it('of another instansi, or another unit, is out of reach', async () => {
    const [milikB] = await catatRiwayat(d, d.b, d.b.staf, { jenis: 'POTENSI', nilai: 70 });
    const operator = await d.masuk(d.a.operator);
    expect((await operator.get(`/pegawai/${d.b.staf.id}/riwayat`)).status).toBe(404);
    const batal = `/pegawai/${d.a.staf.id}/riwayat/${milikB}/pembatalan`;
    expect((await operator.post(batal, { alasan: 'Bukan milik instansi ini.' })).status).toBe(404);
    await beriPeran(d, d.a, d.a.kadis, 'OPERATOR', d.a.unit.bkpsdm);
    const lain = await d.masuk(d.a.kadis);
    expect((await lain.get(`/pegawai/${d.a.staf.id}/riwayat`)).status).toBe(403);
    expect((await lain.get(`/pegawai/${d.a.operator.id}/riwayat`)).status).toBe(200);
  });
});
