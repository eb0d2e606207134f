import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DaftarTim, TimKerja } from '#contract/tim-kerja.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { lapor, skpBerlaku } from '#tests/builders/kerja.ts';

let d: Dunia;
let tim: TimKerja;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

const isian = (ubah: Record<string, unknown> = {}) => ({
  nama: 'Tim Gerakan Serang Bersih',
  tujuan: 'Sampah terpilah di 12 kelurahan',
  ketuaPegawaiId: d.a.rekan.id,
  dari: '2026-01-01',
  sampai: null,
  ...ubah,
});

describe('a tim kerja', () => {
  it('is formed by the head of a unit under a ketua who is nobody’s penilai, once for one key', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const kunci = randomUUIDv7();
    const badan = { id: randomUUIDv7(), ...isian() };
    const satu = await kabid.post<TimKerja>('/tim-kerja', badan, { kunci });
    expect((await kabid.post('/tim-kerja', badan, { kunci })).isi).toEqual(satu.isi);
    tim = satu.isi;
    expect(tim).toMatchObject({
      unitKerja: 'Bidang Pengelolaan Sampah',
      ketua: { nama: d.a.rekan.nama },
      kemampuan: ['UBAH', 'TAMBAH_ANGGOTA'],
    });
    const kabar = await (await d.masuk(d.a.rekan)).get('/pemberitahuan');
    expect(JSON.stringify(kabar.isi)).toContain('menunjuk Anda sebagai ketua Tim Gerakan Serang Bersih');
    const { rows } = await d.pool.query(
      `select count(*)::int as n from audit where instansi_id = $1 and peristiwa = 'tim-kerja.dibentuk'`,
      [d.a.id],
    );
    expect(rows[0].n).toBe(1);
  });

  it('is refused to who heads no unit, with a last day before the first, and to another instansi', async () => {
    const staf = await d.masuk(d.a.staf);
    expect((await staf.post('/tim-kerja', { id: randomUUIDv7(), ...isian() })).status).toBe(403);
    const kabid = await d.masuk(d.a.kabid);
    const salah = await kabid.put(`/tim-kerja/${tim.id}`, isian({ sampai: '2025-12-31' }), { versi: 1 });
    expect([salah.status, salah.isi.errors[0].kode]).toEqual([422, 'E-TIM-MASA']);
    expect((await kabid.put(`/tim-kerja/${tim.id}`, isian(), { versi: 9 })).status).toBe(412);
    const lain = await d.masuk(d.b.kabid);
    expect((await lain.put(`/tim-kerja/${tim.id}`, isian(), { versi: 1 })).status).toBe(404);
    expect((await lain.get<DaftarTim>('/tim-kerja')).isi.isi).toEqual([]);
  });

  it('takes own people at once, and others when their penilai agreed', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const tambah = (pegawaiId: string) =>
      kabid.post<TimKerja>(`/tim-kerja/${tim.id}/anggota`, { pegawaiId, dari: '2026-01-01' });
    expect((await tambah(d.a.staf.id)).isi.anggota[0]).toMatchObject({ keadaan: 'DISETUJUI' });
    expect((await tambah(d.a.staf.id)).status).toBe(409);
    const asing = await tambah(d.a.operator.id);
    expect(asing.isi.anggota.find((a) => a.pegawai.pegawaiId === d.a.operator.id)).toMatchObject({
      keadaan: 'MENUNGGU',
      penilai: { nama: d.a.kadis.nama },
    });
    const kadis = await d.masuk(d.a.kadis);
    const putus = (badan: unknown) =>
      kadis.post(`/tim-kerja/${tim.id}/anggota/${d.a.operator.id}/keputusan`, badan);
    const { isi } = await kadis.get<DaftarTim>('/tim-kerja');
    expect(isi.isi[0]!.anggota.find((a) => a.keadaan === 'MENUNGGU')!.kemampuan).toEqual([
      'SETUJUI',
      'TOLAK',
    ]);
    expect((await putus({ setuju: false })).isi.errors[0].kode).toBe('E-NOTE-REQUIRED');
    expect((await putus({ setuju: true })).status).toBe(201);
    expect((await putus({ setuju: true })).status).toBe(409);
    const bukan = await kabid.post(`/tim-kerja/${tim.id}/anggota/${d.a.operator.id}/keputusan`, {
      setuju: true,
    });
    expect(bukan.status).toBe(403);
  });

  it('ends a membership on a day', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const jalur = `/tim-kerja/${tim.id}/anggota/${d.a.operator.id}`;
    expect((await kabid.put(jalur, { sampai: '2025-01-01' })).status).toBe(422);
    const { isi } = await kabid.put<TimKerja>(jalur, { sampai: '2026-01-31' });
    expect(isi.anggota.find((a) => a.pegawai.pegawaiId === d.a.operator.id)!.sampai).toBe('2026-01-31');
  });
});

describe('the ketua', () => {
  it('gives members roles in the own matrix, and verifies the work of those roles though no penilai (V-AKT-11)', async () => {
    const { a } = d;
    const ketua = await d.masuk(a.rekan);
    const skpKetua = await skpBerlaku(d, a, a.rekan, a.kabid);
    const skpStaf = await skpBerlaku(d, a, a.operator, a.kadis);
    const matriksId = randomUUIDv7();
    expect((await ketua.post('/matriks', { id: matriksId, tahun: 2026 })).status).toBe(201);
    const { isi: m } = await ketua.get(`/matriks/${matriksId}`);
    expect(m.baris.map((b: { asal: string }) => b.asal)).toEqual(['TIM', 'TIM']);
    const selId = randomUUIDv7();
    await ketua.put(`/matriks/${matriksId}/sel/${selId}`, {
      pegawaiId: a.operator.id,
      indikatorId: skpKetua.indikatorId,
      isi: 'PERAN',
      peran: 'Terdatanya relawan 12 kelurahan',
    });
    const kegiatan = (rhkId: string) => async (orang: OrangUji) =>
      lapor(await d.masuk(orang), { tanggal: '2026-01-14', kategori: 'RHK', rhkId });
    const satu = await kegiatan(skpStaf.rhk[0])(a.operator);
    const verifikasi = (isi: { id: string; tanggal: string; versi: number }) =>
      ketua.post('/aktivitas/verifikasi', {
        putusan: [{ id: isi.id, tanggal: isi.tanggal, versi: isi.versi, putusan: 'VERIFIKASI' }],
      });
    expect((await verifikasi(satu)).isi.hasil[0].hasil).toBe('ditolak');
    expect((await ketua.get('/aktivitas/pemeriksaan')).isi.orang).toEqual([]);
    await d.pool.query('update rhk_versi set sel_id = $3 where instansi_id = $1 and rhk_id = $2', [
      a.id,
      skpStaf.rhk[0],
      selId,
    ]);
    const antre = (await ketua.get('/aktivitas/pemeriksaan')).isi;
    expect([antre.jumlah, antre.orang[0].pegawai.nama]).toEqual([1, a.operator.nama]);
    expect((await verifikasi(satu)).isi.hasil[0]).toMatchObject({
      hasil: 'berhasil',
      keadaan: 'DIVERIFIKASI',
    });
  });

  it('gives feedback as a leader, which the penilai reads', async () => {
    const { a } = d;
    const skp = await skpBerlaku(d, a, a.staf, a.kabid);
    const ketua = await d.masuk(a.rekan);
    const beri = await ketua.post('/umpan-balik', {
      pegawaiId: a.staf.id,
      sasaran: [{ id: randomUUIDv7(), rhkId: skp.rhk[0] }],
      sentimen: 'POSITIF',
      uraian: 'Pendataan relawan selesai sebelum waktunya dan dapat dipakai kelurahan.',
    });
    expect(beri.status, JSON.stringify(beri.isi)).toBe(201);
    const { rows } = await d.pool.query(
      'select hubungan from umpan_balik where instansi_id = $1 and pegawai_id = $2',
      [a.id, a.staf.id],
    );
    expect(rows).toEqual([{ hubungan: 'PIMPINAN' }]);
    const kabid = await d.masuk(a.kabid);
    const baca = await kabid.get(`/umpan-balik?pegawaiId=${a.staf.id}`);
    expect(JSON.stringify(baca.isi)).toContain('Pendataan relawan selesai');
  });
});
