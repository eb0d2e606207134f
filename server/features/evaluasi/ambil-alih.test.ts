import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';

let d: Dunia;
let kadis: Klien;
let kabid: Klien;
let tw1: string;

beforeAll(async () => {
  d = await bangunDunia('2026-03-25T02:00:00Z');
  tw1 = d.a.periode.triwulan[0];
  await d.pool.query(`update periode set jendela_sampai = '2026-04-10' where instansi_id = $1 and id = $2`, [
    d.a.id,
    tw1,
  ]);
  await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
  await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
  await saat('2026-03-25T02:00:00Z');
});
afterAll(() => d.tutup());

/** Moves the clock; sessions have run out by then. */
async function saat(kini: string): Promise<void> {
  d.jam.setel(kini);
  kadis = await d.masuk(d.a.kadis);
  kabid = await d.masuk(d.a.kabid);
}

const daftar = async () => (await kadis.get(`/evaluasi/ambil-alih?periodeId=${tw1}`)).isi;
const bahan = (klien: Klien) =>
  klien.get(`/evaluasi/bahan?pegawaiId=${d.a.staf.id}&periodeId=${tw1}`).then((j) => j.isi);

describe('an assessor who stays silent', () => {
  it('keeps the task while the window is open: the atasan reads, and may not write', async () => {
    expect(await daftar()).toMatchObject({ jendela: { lewat: false }, isi: [] });
    expect(await bahan(kadis)).toMatchObject({ keadaan: 'BELUM', kemampuan: [], tenggat: null });
    const dini = await kadis.put(`/evaluasi/${crypto.randomUUID()}`, {
      pegawaiId: d.a.staf.id,
      periodeId: tw1,
      ratingHasil: 'SESUAI',
    });
    expect(dini.status).toBe(403);
    expect(dini.isi.detail).toContain('sesudah jangka waktu evaluasi berakhir');
  });

  it('loses it when the window has passed: everybody undecided is in the list of the atasan, with the last day', async () => {
    await nilaikan(kabid, { pegawai: d.a.rekan, periodeId: tw1 });
    await saat('2026-04-11T02:00:00Z');
    const isi = await daftar();
    // 14 working days after Friday 10 April
    expect(isi).toMatchObject({ jendela: { lewat: true, sampai: '2026-04-10' }, batas: '2026-04-30' });
    expect(isi.isi.map((b: any) => [b.pegawai.nama, b.keadaan, b.penilai.nama])).toEqual([
      ['Dewi Lestari', 'DINILAI', 'Rahmat Hidayat'],
      ['Siti Aminah', 'BELUM', 'Rahmat Hidayat'],
    ]);
    expect(await bahan(kadis)).toMatchObject({
      kemampuan: ['evaluasi.nilai', 'evaluasi.ambil-alih'],
      tenggat: { kode: 'DL-08', hari: '2026-04-30' },
    });
    expect((await bahan(kabid)).kemampuan).toContain('evaluasi.nilai');
  });

  it('is decided for by the atasan: D.1.2, by the rule, with the trail and a notice to the assessor', async () => {
    const { id, keadaan } = await nilaikan(kadis, {
      pegawai: d.a.staf,
      periodeId: tw1,
      hasil: 'DI_ATAS',
      perilaku: 'DI_ATAS',
    });
    expect(keadaan).toBe('DINILAI');
    const [kunci, lain] = [crypto.randomUUID(), await d.masuk(d.a.operator)];
    expect((await lain.post(`/evaluasi/${id}/pengambilalihan`)).status).toBe(403);
    expect((await kabid.post(`/evaluasi/${id}/pengambilalihan`)).status).toBe(403);
    const hasil = wajib(await kadis.post(`/evaluasi/${id}/pengambilalihan`, {}, { kunci }), 201);
    expect(hasil).toMatchObject({
      keadaan: 'DIALIHKAN_ATASAN',
      dokumen: 'D.1.2',
      predikat: 'SANGAT_BAIK',
      tenggat: { kode: 'DL-09', hari: '2026-04-21' },
      kemampuan: ['evaluasi.sampaikan'],
    });
    expect((await kadis.post(`/evaluasi/${id}/pengambilalihan`, {}, { kunci })).isi).toEqual(hasil);
    expect((await kabid.post(`/evaluasi/${id}/penetapan`)).status).toBe(409);
    const { rows } = await d.pool.query(`select peristiwa from audit where objek_id = $1`, [id]);
    expect(rows.map((r) => r.peristiwa)).toContain('evaluasi.diambil-alih');
    const { isi: kabar } = await kabid.get('/pemberitahuan');
    expect(kabar.isi[0].kalimat).toContain('ditetapkan Farida Hanum (D.1.2)');
  });

  it('sees the document delivered in 7 working days and signed in 7 more, once each', async () => {
    const { id } = await bahan(kadis);
    const staf = await d.masuk(d.a.staf);
    expect((await staf.get(`/evaluasi/${id}`)).status).toBe(403);
    expect((await staf.post(`/evaluasi/${id}/penerimaan`)).status).toBe(409);
    const kirim = wajib(await kadis.post(`/evaluasi/${id}/penyampaian`), 201);
    expect(kirim).toMatchObject({ tenggat: { kode: 'DL-10', hari: '2026-04-21' }, kemampuan: [] });
    expect((await kadis.post(`/evaluasi/${id}/penyampaian`)).status).toBe(409);
    const terima = wajib(await staf.post(`/evaluasi/${id}/penerimaan`), 201);
    expect(terima).toMatchObject({ keadaan: 'DIALIHKAN_ATASAN', tenggat: null, kemampuan: [] });
    expect((await staf.post(`/evaluasi/${id}/penerimaan`)).status).toBe(409);
    expect((await kadis.get('/pemberitahuan')).isi.isi[0].kalimat).toContain('sudah menerima');
  });

  it('is final: no objection, and Mengapa says who decided (case 41)', async () => {
    const { id } = await bahan(kadis);
    const staf = await d.masuk(d.a.staf);
    const { isi } = await staf.get(`/keberatan/kelayakan?evaluasiId=${id}`);
    expect(isi).toMatchObject({ dapat: false, alasan: [{ kode: 'E-KEBERATAN-FINAL', jalur: '/dokumen' }] });
    expect((await staf.get(`/evaluasi/${id}/mengapa`)).isi).toMatchObject({
      dokumen: 'D.1.2',
      bahan: { atasan: { nama: 'Farida Hanum' } },
    });
  });

  it('does not count what the atasan decided in the distribution of the assessor', async () => {
    const { isi } = await kabid.get(`/distribusi?periodeId=${tw1}`);
    expect(isi.jumlah).toMatchObject({ SANGAT_BAIK: 0, BAIK: 1 });
  });

  it('may still decide, late, what the atasan has not', async () => {
    const { isi } = await kabid.get(`/evaluasi?periodeId=${tw1}`);
    const rekan = isi.bawahan.find((b: any) => b.pegawai.id === d.a.rekan.id);
    const hasil = wajib(await kabid.post(`/evaluasi/${rekan.evaluasiId}/penetapan`), 201);
    expect(hasil).toMatchObject({ keadaan: 'DITETAPKAN', dokumen: 'D.1.1', jejak: { terlambat: true } });
    expect((await kadis.post(`/evaluasi/${rekan.evaluasiId}/pengambilalihan`)).status).toBe(409);
  });
});

it('moves with an outage: the atasan waits as long as the assessor was given', async () => {
  await d.pool.query(
    `insert into gangguan (instansi_id, id, mulai, selesai, sumber, alasan, dicatat_pada)
     values ($1, $2, '2026-07-10 00:30:00+07', '2026-07-10 23:00:00+07', 'DENYUT', 'Listrik padam', now())`,
    [d.a.id, crypto.randomUUID()],
  );
  await saat('2026-07-11T02:00:00Z');
  const periodeId = d.a.periode.triwulan[1];
  const satu = (await kadis.get(`/evaluasi/ambil-alih?periodeId=${periodeId}`)).isi;
  expect(satu.jendela).toMatchObject({ lewat: false, sampai: '2026-07-13' });
  await saat('2026-07-14T02:00:00Z');
  expect((await kadis.get(`/evaluasi/ambil-alih?periodeId=${periodeId}`)).isi.jendela.lewat).toBe(true);
});

it('knows example 43: a window that ends on Friday 9 April 2027 gives until Thursday 29 April', async () => {
  await d.pool.query(
    `update periode set jendela_dari = '2027-03-15', jendela_sampai = '2027-04-09' where instansi_id = $1 and id = $2`,
    [d.a.id, d.a.periode.triwulan[2]],
  );
  await saat('2027-04-10T02:00:00Z');
  const { isi } = await kadis.get(`/evaluasi/ambil-alih?periodeId=${d.a.periode.triwulan[2]}`);
  expect(isi).toMatchObject({ jendela: { lewat: true }, batas: '2027-04-29' });
});
