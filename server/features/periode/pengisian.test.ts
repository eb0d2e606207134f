import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
});
afterAll(() => d.tutup());

describe('monitoring pengisian as CSV', () => {
  it('holds everybody who must have an SKP, with NIP, reason and whom they wait for', async () => {
    const operator = await d.masuk(d.a.operator);
    const { status, isi, kepala } = await operator.get<string>('/pengisian.csv?tahun=2026');
    expect(status).toBe(200);
    expect(kepala['content-type']).toMatch(/^text\/csv; charset=utf-8/);
    expect(kepala['content-disposition']).toBe('attachment; filename="pengisian-skp-2026.csv"');
    const [judul, ...baris] = isi
      .replace(/^\u{FEFF}/u, '')
      .trimEnd()
      .split('\r\n');
    expect(judul).toBe('Nama;NIP;Jabatan;Unit kerja;Keadaan SKP;Sebab;Menunggu');
    expect(baris).toHaveLength(5);
    const nip = d.a.staf.nip!;
    expect(baris).toContain(
      `Siti Aminah;${nip.slice(0, 8)} ${nip.slice(8, 14)} ${nip.slice(14, 15)} ${nip.slice(15)};Pengelola Persampahan;Bidang Pengelolaan Sampah;Disetujui;Sudah ditetapkan.;`,
    );
    expect(isi).not.toContain(d.a.walikota.nama);
  });

  it('follows the filters of the list', async () => {
    const operator = await d.masuk(d.a.operator);
    const { isi } = await operator.get<string>(
      `/pengisian.csv?tahun=2026&keadaan=BELUM&unitKerjaId=${d.a.unit.bidang}`,
    );
    expect(isi).toContain('Dewi Lestari');
    expect(isi).not.toContain('Siti Aminah');
    expect(isi).not.toContain('Agus Salim');
  });

  it('can leave out who is done', async () => {
    const operator = await d.masuk(d.a.operator);
    const csv = await operator.get<string>('/pengisian.csv?tahun=2026&keadaan=BELUM_SELESAI');
    const daftar = await operator.get('/pengisian?tahun=2026&keadaan=BELUM_SELESAI');
    expect(daftar.isi.pegawai.map((p: { nama: string }) => p.nama)).toEqual([
      'Agus Salim',
      'Dewi Lestari',
      'Farida Hanum',
      'Rahmat Hidayat',
    ]);
    expect(csv.isi).not.toContain('Siti Aminah');
  });

  it('knows nobody of another instansi', async () => {
    const operator = await d.masuk(d.b.operator);
    const { isi } = await operator.get<string>(`/pengisian.csv?tahun=2026&unitKerjaId=${d.a.unit.bidang}`);
    expect(isi.trimEnd().split('\r\n')).toHaveLength(1);
  });

  it('is refused to who follows nobody, as a problem', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const { status, isi } = await kabid.get('/pengisian.csv?tahun=2026');
    expect([status, isi.type]).toEqual([403, '/api/masalah/tidak-berwenang']);
  });
});

describe('a pimpinan', () => {
  it('follows the units of the grant, and keeps no personnel data', async () => {
    const operator = await d.masuk(d.a.operator);
    await operator.post(`/pegawai/${d.a.kadis.id}/peran`, {
      id: randomUUIDv7(),
      peran: 'PIMPINAN',
      unitKerjaId: d.a.unit.dinas,
    });
    const kadis = await d.masuk(d.a.kadis);
    const { isi } = await kadis.get('/pengisian?tahun=2026');
    expect(isi.unit.map((u: { nama: string }) => u.nama).sort()).toEqual([
      'Bidang Pengelolaan Sampah',
      'Dinas Lingkungan Hidup',
    ]);
    expect((await kadis.get('/pegawai')).status).toBe(403);
  });
});

describe('the faults in people’s data', () => {
  it('are counted as the list shows them', async () => {
    const operator = await d.masuk(d.a.operator);
    await d.pool.query('delete from penilai where instansi_id = $1 and penugasan_id = $2', [
      d.a.id,
      d.a.rekan.penugasanId,
    ]);
    const { isi } = await operator.get('/pegawai/masalah');
    expect(isi).toEqual({ TANPA_PENUGASAN: 0, TANPA_PENILAI: 1, PENILAI_GANDA: 0, TANPA_AKUN: 0 });
    for (const [masalah, jumlah] of Object.entries(isi)) {
      const daftar = await operator.get(`/pegawai?masalah=${masalah}`);
      expect(daftar.isi.isi, masalah).toHaveLength(jumlah as number);
    }
    expect((await (await d.masuk(d.a.kabid)).get('/pegawai/masalah')).status).toBe(403);
  });
});
