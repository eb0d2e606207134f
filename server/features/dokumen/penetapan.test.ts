import { randomUUIDv7 } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { catatRiwayat, evaluasiTahunanFinal } from '#tests/builders/karier.ts';
import type { Klien } from '#tests/builders/klien.ts';
import { tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { nilaiTim, tanamTim } from '#tests/builders/tim.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';

let d: Dunia;
afterAll(closeRenderer);

async function teks(klien: Klien, { id }: Dokumen): Promise<string> {
  return (await readPdf((await klien.get(`/dokumen/${id}/isi`)).mentah)).pages.map((p) => p.text).join(' ');
}
const kode = (isi: { errors?: { kode: string }[] }) => (isi.errors ?? []).map((e) => e.kode);

describe('Format Penetapan Predikat Kinerja', () => {
  let tim: OrangUji[];
  let kabid: Klien;
  let tw1: string;
  let pertama: Dokumen;
  const ALASAN = 'Dua laporan triwulan terlambat tiga minggu, sudah dibahas dalam dialog 12 Maret.';
  const tetapkan = (klien: Klien, periodeId = tw1, lingkup = 'PENILAI') =>
    klien.post('/distribusi/dokumen', { periodeId, lingkup });

  beforeAll(async () => {
    d = await bangunDunia('2026-03-20T02:00:00Z');
    tw1 = d.a.periode.triwulan[0];
    tim = await tanamTim(d, d.a, d.a.kabid, 5);
    await nilaiTim(d, d.a.kabid, tw1, tim, { SB: 1, B: 4 });
    // only those who were rated are of the room
    await d.pool.query(
      `delete from penilai where instansi_id = $1 and penilai_pegawai_id = $2 and penugasan_id = any ($3)`,
      [d.a.id, d.a.kabid.id, [d.a.staf.penugasanId, d.a.rekan.penugasanId]],
    );
    kabid = await d.masuk(d.a.kabid);
  }, 60_000);
  afterAll(() => d.tutup());

  it('waits with every reason while the room is not final', async () => {
    const simulasi = randomUUIDv7();
    const pergeseran = [
      {
        pegawaiId: tim[2]!.id,
        dari: { hasilKerja: 'SESUAI', perilaku: 'SESUAI' },
        ke: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI' },
        alasan: ALASAN,
      },
    ];
    wajib(
      await kabid.put(`/distribusi/simulasi/${simulasi}`, { periodeId: tw1, lingkup: 'PENILAI', pergeseran }),
      200,
    );
    const { status, isi } = await tetapkan(kabid);
    expect([status, kode(isi)]).toEqual([
      422,
      ['E-PENETAPAN-CAPAIAN', 'E-PENETAPAN-SEMENTARA', 'E-PENETAPAN-PERCOBAAN'],
    ]);
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
    wajib(
      await kabid.post(
        `/distribusi/simulasi/${simulasi}/penetapan`,
        { alasanUnit: 'Tim kecil, sudah dibahas bersama.' },
        { versi: 1 },
      ),
      201,
    );
    const ruang = wajib(await kabid.get(`/distribusi/ruang?periodeId=${tw1}`), 200);
    for (const o of ruang.orang) wajib(await kabid.post(`/evaluasi/${o.evaluasiId}/penetapan`), 201);
  });

  it('sets unit, achievement, numbers beside their limits, every name, and the reason of who was moved', async () => {
    const ruang = wajib(await kabid.get(`/distribusi/ruang?periodeId=${tw1}`), 200);
    expect(ruang.kemampuan).toContain('distribusi.cetak');
    pertama = wajib<Dokumen>(await tetapkan(kabid), 201);
    expect(pertama).toMatchObject({ jenis: 'PENETAPAN_PREDIKAT', periode: 'Triwulan I 2026', tahun: 2026 });
    const tulisan = await teks(kabid, pertama);
    for (const bagian of [
      'PENETAPAN PREDIKAT KINERJA PEGAWAI',
      'CAPAIAN KINERJA ORGANISASI : Baik',
      'JUMLAH PEGAWAI DIHITUNG : 5 orang',
      '1 20,0 %',
      '3 60,0 %',
      'Ditetapkan secara elektronik melalui Terang, 20 Maret 2026 pukul 09.00 WIB',
      ...tim.map((o) => o.nama),
    ])
      expect(tulisan).toContain(bagian);
    expect(tulisan.replace(/\s+/g, ' ')).toContain('Dua laporan triwulan');
  });

  it('keeps its moment while nothing changes, also a day later', async () => {
    d.jam.majukan('P1D');
    kabid = await d.masuk(d.a.kabid);
    expect(wajib<Dokumen>(await tetapkan(kabid), 201).id).toBe(pertama.id);
  });

  it('gives way to a new one when a result changed, and the public page says so', async () => {
    await d.pool.query(`update evaluasi set predikat = 'BAIK' where pegawai_id = $1`, [tim[0]!.id]);
    const kedua = wajib<Dokumen>(await tetapkan(kabid), 201);
    expect(kedua.id).not.toBe(pertama.id);
    expect(wajib(await d.tamu().get(`/verifikasi/${pertama.kode}`), 200)).toMatchObject({ diganti: true });
    const publik = wajib(await d.tamu().get(`/verifikasi/${kedua.kode}`), 200);
    expect(publik).toMatchObject({ asli: true, dicabut: false });
    expect(JSON.stringify(publik)).not.toContain(tim[0]!.nama);
  });

  it('is the owner’s alone: superior, person, operator and a neighbour find nothing, and another agency no period', async () => {
    for (const orang of [d.a.kadis, tim[0]!, d.a.operator, d.b.kabid]) {
      const klien = await d.masuk(orang);
      expect([orang.nama, (await klien.get(`/dokumen/${pertama.id}/isi`)).status]).toEqual([orang.nama, 404]);
    }
    expect((await tetapkan(await d.masuk(d.b.kabid))).status).toBe(404);
    const { isi } = wajib<{ isi: Dokumen[] }>(await kabid.get('/dokumen'), 200);
    expect(isi.filter((x) => x.jenis === 'PENETAPAN_PREDIKAT')).toHaveLength(2);
  });
});

describe('rekap penetapan angka kredit', () => {
  let staf: Klien;
  const cetak = (klien: Klien) => klien.post(`/pegawai/${d.a.staf.id}/angka-kredit/dokumen`, {});
  beforeAll(async () => {
    d = await bangunDunia('2026-12-22T02:00:00Z');
    await evaluasiTahunanFinal(d, d.a, d.a.staf);
    staf = await d.masuk(d.a.staf);
  });
  afterAll(() => d.tutup());

  it('is refused with its reason outside a functional post and without a jenjang', async () => {
    for (const alasan of ['jabatan fungsional', 'belum dicatat']) {
      const { isi } = await cetak(staf);
      expect([isi.type, isi.detail]).toEqual([
        '/api/masalah/keadaan-tidak-cocok',
        expect.stringContaining(alasan),
      ]);
      await d.pool.query(`update jabatan set jenis = 'JF' where id = $1`, [d.a.staf.jabatanId]);
    }
  });

  it('prints rows, sums and each step as two facts: the credit is there, a penalty stops it', async () => {
    await catatRiwayat(
      d,
      d.a,
      d.a.staf,
      { jenis: 'JENJANG_JF', kode: 'AHLI_MUDA', tanggal: '2026-01-01', nilai: 100 },
      { jenis: 'PANGKAT', kode: 'III/c', tanggal: '2024-10-01' },
      { jenis: 'HUKUMAN', kode: 'POTONG_TUKIN_6_BULAN', tanggal: '2026-11-01', sampai: '2027-04-30' },
    );
    const dok = wajib<Dokumen>(await cetak(staf), 201);
    expect(dok.namaBerkas).toBe(`Rekap Penetapan Angka Kredit 2026 - ${d.a.staf.nama}.pdf`);
    const tulisan = await teks(staf, dok);
    for (const bagian of [
      'JENJANG : Ahli Muda',
      '12/12 × 100 % × 25 25,00',
      'Angka kredit yang dibawa dalam jenjang ini 100,00',
      'ANGKA KREDIT KUMULATIF 125,00',
      'Pangkat III/d Target 100. Sudah cukup.',
      'Belum',
    ])
      expect(tulisan).toContain(bagian);
    const operator = await d.masuk(d.a.operator);
    expect(wajib<Dokumen>(await cetak(operator), 201).id).toBe(dok.id);
    expect((await operator.get(`/dokumen/${dok.id}/isi`)).status).toBe(200);
  });

  it('is of the person and the operator alone', async () => {
    const status = async (orang: OrangUji) => (await cetak(await d.masuk(orang))).status;
    expect([await status(d.a.kabid), await status(d.a.rekan), await status(d.b.operator)]).toEqual([
      403, 403, 404,
    ]);
  });
});
