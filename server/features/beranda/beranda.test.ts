import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Beranda } from '#contract/beranda.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { lapor, skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian } from '#tests/builders/penilaian.ts';

let d: Dunia;
beforeAll(async () => {
  d = await bangunDunia();
});
afterAll(() => d.tutup());

// 2026-01-15 is a Thursday; tests that move the clock start from here again
beforeEach(() => d.jam.setel('2026-01-15T02:00:00Z'));

async function berandaDari(orang: OrangUji): Promise<Beranda> {
  const { status, isi } = await (await d.masuk(orang)).get('/beranda');
  expect(status).toBe(200);
  return isi;
}
const jenis = (b: Beranda) => b.tugas.map((t) => t.jenis);
const tugas = (b: Beranda, nama: Beranda['tugas'][number]['jenis']) => b.tugas.find((t) => t.jenis === nama);

describe('in January, before anybody has an SKP', () => {
  it('sends the employee to the SKP with its limit, and to the days that can still be reported', async () => {
    const b = await berandaDari(d.a.staf);
    expect(jenis(b)).toEqual(['AKTIVITAS_HARI_INI', 'AKTIVITAS_KOSONG', 'SKP_BELUM']);
    expect(tugas(b, 'SKP_BELUM')).toMatchObject({ tahun: 2026, batas: '2026-01-31', tautan: '/skp' });
    // Monday to Wednesday; Monday's report may come until today, the third working day after it
    expect(tugas(b, 'AKTIVITAS_KOSONG')).toMatchObject({
      jumlah: 3,
      sejak: '2026-01-12',
      batas: '2026-01-15',
      tautan: '/lapor?tanggal=2026-01-12',
    });
    expect(b.kedudukan.skp).toMatchObject({ keadaan: 'BELUM', id: null });
    expect(b.kedudukan.predikat).toBeNull();
  });

  it('tells the assessor whom they wait for', async () => {
    expect((await berandaDari(d.a.kabid)).menunggu.slice(1)).toEqual([
      expect.objectContaining({ jenis: 'SKP_BAWAHAN_DIAJUKAN', jumlah: 2, dari: 2, batas: '2026-01-31' }),
    ]);
  });

  it('names whose step holds up one’s SKP, and says nothing of it to who can go on', async () => {
    const tertahan = async (orang: OrangUji) =>
      (await berandaDari(orang)).menunggu.filter((m) => m.jenis === 'SKP_TERTAHAN');
    expect(await tertahan(d.a.staf)).toEqual([
      expect.objectContaining({
        orang: d.a.kabid.nama,
        perihal: 'Pimpinan belum menyusun SKP',
        sejak: '2026-01-01',
        tautan: '/hambatan?tahun=2026',
      }),
    ]);
    // the wali kota writes no SKP, so nothing stands above that of the kadis
    expect(await tertahan(d.a.kadis)).toEqual([]);
  });

  it('asks nothing of an elected head, who writes no SKP', async () => {
    const b = await berandaDari(d.a.walikota);
    expect(b.tugas).toEqual([]);
    expect(b.kedudukan).toEqual({ skp: null, kerja: null, predikat: null });
  });

  it('says what comes next, soonest first', async () => {
    expect((await berandaDari(d.a.staf)).berikutnya).toEqual([
      { jenis: 'PENETAPAN_SKP', hari: '2026-01-31', sampai: null, periode: null, tahun: 2026 },
      {
        jenis: 'JENDELA_DIBUKA',
        hari: '2026-03-15',
        sampai: '2026-04-10',
        periode: 'Triwulan I 2026',
        tahun: 2026,
      },
      expect.objectContaining({ hari: '2026-06-15' }),
    ]);
  });

  it('is closed without a session', async () => {
    expect((await d.tamu().get('/beranda')).status).toBe(401);
  });
});

describe('daily work', () => {
  beforeAll(async () => {
    await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
  });

  it('leaves the list once it is reported, and then waits at the assessor’s', async () => {
    const rekan = await d.masuk(d.a.rekan);
    for (const tanggal of ['2026-01-12', '2026-01-13', '2026-01-14'])
      await lapor(rekan, { tanggal, menit: 400 });
    const b = await berandaDari(d.a.rekan);
    expect(jenis(b)).toEqual(['AKTIVITAS_HARI_INI']);
    expect(b.menunggu).toEqual([
      expect.objectContaining({
        jenis: 'AKTIVITAS_DIPERIKSA',
        jumlah: 3,
        sejak: '2026-01-12',
        orang: d.a.kabid.nama,
      }),
    ]);
    expect(tugas(await berandaDari(d.a.kabid), 'AKTIVITAS_BAWAHAN')).toMatchObject({
      jumlah: 3,
      sejak: '2026-01-12',
      tautan: '/pemeriksaan',
    });
  });

  it('counts minutes once they are verified, against the working days so far', async () => {
    const kabid = await d.masuk(d.a.kabid);
    const { isi } = await kabid.get('/aktivitas/pemeriksaan');
    const putusan = isi.orang[0].entri.map((e: any) => ({
      tanggal: e.tanggal,
      id: e.id,
      versi: e.versi,
      putusan: e.tanggal === '2026-01-14' ? 'KEMBALIKAN' : 'VERIFIKASI',
      ...(e.tanggal === '2026-01-14' && { catatan: 'Lampirkan foto kegiatan.' }),
    }));
    expect((await kabid.post('/aktivitas/verifikasi', { putusan })).status).toBeLessThan(300);
    const b = await berandaDari(d.a.rekan);
    expect(b.kedudukan.kerja).toEqual({
      bulan: '2026-01',
      hariKerja: 11,
      hariTerisi: 3,
      menit: 1200,
      menitDihitung: 800,
      targetMenit: 11 * 450,
    });
    expect(tugas(b, 'AKTIVITAS_DIKEMBALIKAN')).toMatchObject({
      jumlah: 1,
      tautan: '/kalender?hari=2026-01-14',
    });
  });

  it('asks nothing on a Sunday', async () => {
    d.jam.setel('2026-01-18T03:00:00Z');
    expect(jenis(await berandaDari(d.a.staf))).not.toContain('AKTIVITAS_HARI_INI');
  });
});

describe('in the window of a quarter', () => {
  beforeAll(async () => {
    await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  });
  beforeEach(() => d.jam.setel('2026-04-01T02:00:00Z'));

  it('asks for realisasi and for the evaluation until the window ends', async () => {
    expect(tugas(await berandaDari(d.a.staf), 'REALISASI')).toMatchObject({
      jumlah: 2,
      dari: 2,
      periode: 'Triwulan I 2026',
      batas: '2026-04-10',
    });
    expect(tugas(await berandaDari(d.a.kabid), 'EVALUASI_BAWAHAN')).toMatchObject({ jumlah: 2, dari: 2 });
  });

  it('shows a predikat to the employee only when it was delivered, and to nobody else ever', async () => {
    const periodeId = d.a.periode.triwulan[0];
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
    const { id } = await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId });
    expect((await berandaDari(d.a.staf)).kedudukan.predikat).toBeNull();
    expect(tugas(await berandaDari(d.a.kabid), 'EVALUASI_DISAMPAIKAN')).toMatchObject({
      jumlah: 1,
      batas: '2026-04-21',
    });
    const kabid = await d.masuk(d.a.kabid);
    expect((await kabid.post(`/evaluasi/${id}/penyampaian`)).status).toBe(201);
    const staf = await berandaDari(d.a.staf);
    expect(staf.kedudukan.predikat).toEqual({ evaluasiId: id, periode: 'Triwulan I 2026', predikat: 'BAIK' });
    expect(tugas(staf, 'DOKUMEN_DITERIMA')).toMatchObject({
      orang: d.a.kabid.nama,
      batas: '2026-04-21',
      tautan: `/evaluasi/${id}`,
    });
    expect(jenis(staf)).not.toContain('REALISASI');
    for (const lain of [d.a.kabid, d.a.kadis, d.a.operator, d.b.staf])
      expect((await berandaDari(lain)).kedudukan.predikat, lain.nama).toBeNull();
  });
});

describe('the operator', () => {
  it('is told of faults in people’s data and of a year without periods, in their own instansi alone', async () => {
    await d.pool.query('delete from penilai where instansi_id = $1 and penugasan_id = $2', [
      d.b.id,
      d.b.rekan.penugasanId,
    ]);
    const b = await berandaDari(d.b.operator);
    expect(tugas(b, 'DATA_TANPA_PENILAI')).toMatchObject({
      jumlah: 1,
      tautan: '/pegawai?masalah=TANPA_PENILAI',
    });
    expect(jenis(await berandaDari(d.a.operator)).filter((j) => j.startsWith('DATA_'))).toEqual([]);
    expect((await berandaDari(d.b.rekan)).menunggu.map((m) => m.jenis)).toEqual(['PENILAI_BELUM_ADA']);
    d.jam.setel('2027-01-05T02:00:00Z');
    expect(tugas(await berandaDari(d.a.operator), 'PERIODE_BELUM_DIBUKA')).toMatchObject({ tahun: 2027 });
  });
});
