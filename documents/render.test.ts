import { afterAll, describe, expect, it } from 'vitest';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import { c11Jpt } from './contoh/evaluasi.ts';
import { contoh } from './contoh/semua.ts';
import { asalFormulir, type JenisDokumen } from './model/jenis.ts';
import { closeRenderer, renderPdf } from './render.ts';

afterAll(closeRenderer);

const portrait: JenisDokumen[] = [
  'A.1.4',
  'A.1.5',
  'A.1.8',
  'B.1.6',
  'B.1.7',
  'B.1.8',
  'B.1.9',
  'B.1.10',
  'D.1.1',
  'D.1.2',
  'D.1.3',
  'PENETAPAN_PREDIKAT',
  'PAK',
];

/** What a reader must meet, in this order. */
const expectedOrder: Record<JenisDokumen, string[]> = {
  'A.1.1': [
    'SASARAN KINERJA PEGAWAI',
    'PENDEKATAN HASIL KERJA KUALITATIF',
    'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    'PEMERINTAH KOTA SERANG',
    'PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2026',
    'NAMA Dr. Ratna Kusumawardhani, M.Si.',
    'NAMA H. Surya Wiranata',
    'HASIL KERJA A. UTAMA',
    '(Penugasan dari Wali Kota Serang)',
    'Indikator Kinerja Individu, Target, dan Perspektif:',
    '(Perspektif Penerima Layanan)',
    'B. TAMBAHAN Kota siap mengikuti penilaian kota bersih tingkat provinsi (Penugasan dari Wali Kota Serang)4',
    'PERILAKU KERJA*',
    'Berorientasi pelayanan',
    'Ekspektasi Khusus Pimpinan:',
    'Kolaboratif',
    'Serang, 23 Januari 2026',
    'H. Surya Wiranata',
    '* Pimpinan dapat memberikan ekspektasi khusus',
  ],
  'A.1.2': [
    'PENDEKATAN HASIL KERJA KUANTITATIF',
    'BAGI PEJABAT PIMPINAN TINGGI',
    'NO. RENCANA HASIL KERJA INDIKATOR KINERJA INDIVIDU TARGET PERSPEKTIF',
    '(1) (2) (3) (4) (5)',
    'A. UTAMA',
    'Persentase rumah tangga yang terlayani pengangkutan sampah 82 persen Penerima Layanan',
    'B. TAMBAHAN 3',
    'PERILAKU KERJA*',
    'Pejabat Penilai Kinerja',
  ],
  'A.1.3': [
    'MANUAL INDIKATOR KINERJA',
    'NAMA Dr. Ratna Kusumawardhani, M.Si.',
    'RENCANA HASIL KERJA',
    'TUJUAN',
    'Definisi',
    'SATUAN PENGUKURAN* Persen',
    'SUMBER DATA',
    'PERIODE PELAPORAN',
    'Pejabat Penilai Kinerja',
    '* Formula dan satuan',
  ],
  'A.1.4': [
    'WORKBLOCK',
    'BANK SAMPAH DI SETIAP RW',
    'INDIKATOR DAN TARGET YANG DIINTERVENSI',
    'PEMILIK STRATEGI Dr. Ratna Kusumawardhani, M.Si.',
    'ANGGARAN Rp250.000.000',
    'STRATEGI/ KEY ACTIVITIES A. RUTIN',
    'KELUARAN KUNCI/ KEY MILESTONE A. RUTIN',
    'Pemilik Strategi',
  ],
  'A.1.5': [
    'MATRIKS PEMBAGIAN PERAN DAN HASIL',
    'OUTCOME ANTARA/ OUTPUT/ LAYANAN',
    'Ir. Bagus Prasetya Nugraha, M.T.',
    'TIDAK ADA PERAN',
    'Rudi Hartono, A.Md.',
    'Pimpinan',
  ],
  'A.1.6': [
    'PENDEKATAN HASIL KERJA KUALITATIF',
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    'A. UTAMA',
    'Ukuran keberhasilan/ Indikator Kinerja Individu dan Target:',
    '(Penugasan dari Ketua Tim Kerja Pengurangan Sampah)',
    'B. TAMBAHAN Panduan singkat pengujian lindi dapat dipakai petugas baru',
    '(Penugasan dari Kepala Bidang Pengelolaan Sampah)3',
    'PERILAKU KERJA*',
  ],
  'A.1.7': [
    'PENDEKATAN HASIL KERJA KUANTITATIF',
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*',
    'ASPEK INDIKATOR KINERJA INDIVIDU TARGET',
    '(1) (2) (3) (4) (5) (6)',
    'A. UTAMA',
    'Kuantitas Jumlah laporan neraca sampah bulanan 12 laporan',
    'Kuantitas/ Kualitas',
    'B. TAMBAHAN 3 Menunggu penetapan SKP Pimpinan',
    'PERILAKU KERJA**',
    '** Pimpinan dapat memberikan ekspektasi khusus',
  ],
  'A.1.8': [
    'LAMPIRAN SASARAN KINERJA PEGAWAI',
    'DUKUNGAN SUMBER DAYA 1.',
    'SKEMA PERTANGGUNGJAWABAN 1.',
    'KONSEKUENSI 1.',
    'Pegawai yang Dinilai',
    'Pejabat Penilai Kinerja',
  ],
  'B.1.6': [
    'CATATAN BIMBINGAN KINERJA COACHING',
    'PEGAWAI YANG DIBIMBING NAMA : Dewi Anggraeni Lestari, S.T.',
    'PEMBIMBING NAMA : Ir. Bagus Prasetya Nugraha, M.T.',
    'WAKTU : 20 April 2026',
    'TUJUAN NO. INDIKATOR KINERJA INDIVIDU BASELINE TARGET STRATEGI',
    '12 RW 30 RW',
    '–',
    'FAKTA NO. TARGET SKP PROGRES MASALAH PENYEBAB',
    'PELUANG Lurah Kaligandu',
    'LANGKAH SELANJUTNYA',
    'Tidak',
    'Ya',
    'Pegawai yang Dibimbing',
    'Pembimbing',
    '* Perubahan indikator',
  ],
  'B.1.7': [
    'CATATAN BIMBINGAN KINERJA MENTORING',
    'TEMPAT : –',
    'TUJUAN NO. KEAHLIAN YANG DITUJU JANGKA WAKTU',
    'JURNAL NO. WAKTU DAN TEMPAT MATERI RENCANA AKSI',
    '20 April 2026, Kelurahan Kaligandu',
    '18 Mei 2026',
  ],
  'B.1.8': [
    'UMPAN BALIK PEGAWAI ATAS BIMBINGAN KINERJA',
    'ATASAN PENERIMA NAMA : Dr. Ratna Kusumawardhani, M.Si.',
    'BENTUK : Coaching',
    '1. Pegawai Saya merasa diperhatikan dan dipahami Ya',
    '9. Keduanya',
    'CATATAN –',
    'tidak diperlihatkan kepada pembimbing',
  ],
  'B.1.9': [
    'EVALUASI KOMPETENSI SETELAH BIMBINGAN KINERJA',
    '1. Integritas (Manajerial) 4 – Di atas',
    'Perekat dan Pemersatu Bangsa (Sosio-kultural)',
    '10. Pengujian kualitas lindi (Teknis) 5 – Istimewa',
    'REKOMENDASI Mengikuti pelatihan',
    'Skala nilai: 1 – Sangat Kurang',
  ],
  'B.1.10': [
    'LAPORAN PERMASALAHAN PERILAKU KERJA',
    'PEJABAT PENILAI KINERJA NAMA : Ir. Bagus',
    'Akuntabel',
    'Kolaboratif',
    'Ekspektasi khusus Pimpinan –',
    'Empat kali dalam sebulan',
    'Tidak',
    'Berbicara empat mata',
    '3 umpan balik tertulis',
    'Laporan ini rahasia',
  ],
  PENETAPAN_PREDIKAT: [
    'PENETAPAN PREDIKAT KINERJA PEGAWAI DINAS LINGKUNGAN HIDUP',
    'PERIODE: TRIWULAN I 2026',
    'CAPAIAN KINERJA ORGANISASI : Baik',
    'JUMLAH PEGAWAI DIHITUNG : 5 orang',
    '1. Sangat Baik Paling banyak 1 orang 1 20,0 %',
    'PEGAWAI YANG DINILAI OLEH Ir. Bagus',
    'NIP 199104222019032011',
    'Dua laporan triwulan',
    'Alasan sebaran yang berbeda dari pola: Tim kecil',
    'TIDAK DIHITUNG DALAM DISTRIBUSI',
    'Pimpinan yang Menetapkan',
    'bukan kuota',
  ],
  PAK: [
    'REKAP PENETAPAN ANGKA KREDIT',
    'JENJANG : Ahli Pertama',
    'TMT JENJANG : 1 April 2024',
    'Terampil*',
    '12/12 × 150 % × 12,5 18,75',
    'Jumlah angka kredit dalam jenjang ini 37,51',
    'ANGKA KREDIT KUMULATIF 102,51',
    'Jenjang Ahli Muda Target 100. Sudah cukup.',
    'Predikat tahun terakhir Butuh',
    'Belum',
    'Pejabat yang Berwenang Menetapkan Angka Kredit',
    '* Jenjang yang sudah ditinggalkan',
  ],
  'C.1.1': [
    'HASIL EVALUASI KINERJA PEGAWAI',
    'PENDEKATAN HASIL KERJA KUALITATIF',
    'TRIWULAN I',
    'CAPAIAN KINERJA ORGANISASI BAIK',
    'POLA DISTRIBUSI',
    'CAPAIAN KINERJA ORGANISASI BAIK',
    'HASIL KERJA',
    'A. UTAMA',
    'Tiga laporan bulanan masuk',
    'Pimpinan: Data rapi dan tepat waktu.',
    'B. TAMBAHAN',
    'RATING HASIL KERJA* SESUAI EKSPEKTASI',
    'PERILAKU KERJA',
    'RATING PERILAKU KERJA* DI ATAS EKSPEKTASI',
    'PREDIKAT KINERJA PEGAWAI BAIK',
    'Serang, 10 April 2026 Pejabat Penilai Kinerja',
  ],
  'C.1.2': [
    'BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI',
    'INSTANSI Pemerintah Kota Serang',
    'CAPAIAN KINERJA ORGANISASI ISTIMEWA',
    '(1) (2) (3) (4) (5) (6) (7)',
    'RATING HASIL KERJA* DI ATAS EKSPEKTASI',
    'RATING PERILAKU KERJA* SESUAI EKSPEKTASI',
    'PREDIKAT KINERJA PEGAWAI BAIK',
  ],
  'C.1.3': [
    'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL',
    'CAPAIAN KINERJA ORGANISASI KURANG',
    '(1) (2) (3) (4) (5) (6) (7) (8)',
    'RATING HASIL KERJA* SESUAI EKSPEKTASI',
    'RATING PERILAKU KERJA* DI BAWAH EKSPEKTASI',
    'PREDIKAT KINERJA PEGAWAI KURANG (MISCONDUCT)',
  ],
  'D.1.1': [
    'DOKUMEN EVALUASI KINERJA PEGAWAI',
    'TRIWULAN I',
    'PEGAWAI YANG DINILAI NAMA : Dewi Anggraeni Lestari, S.T.',
    'PEJABAT PENILAI KINERJA NAMA : Ir. Bagus Prasetya Nugraha, M.T.',
    'ATASAN PEJABAT PENILAI KINERJA NAMA : Dr. Ratna Kusumawardhani, M.Si.',
    'CAPAIAN KINERJA ORGANISASI : Baik',
    'PREDIKAT KINERJA PEGAWAI : Baik',
    'CATATAN/REKOMENDASI',
    '7. Pegawai yang Dinilai',
    '6. Pejabat Penilai Kinerja',
  ],
  'D.1.2': [
    'PREDIKAT KINERJA PEGAWAI : Butuh Perbaikan',
    '7. Pegawai yang Dinilai',
    '6. Atasan Pejabat Penilai Kinerja Dr. Ratna Kusumawardhani, M.Si.',
  ],
  'D.1.3': [
    'PREDIKAT KINERJA PEGAWAI : Kurang/Misconduct',
    'CATATAN/REKOMENDASI',
    'KEBERATAN',
    'PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN',
    'KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA',
    '10. Pegawai yang Dinilai',
    '9. Pejabat Penilai Kinerja',
    '11. Atasan Pejabat Penilai Kinerja',
  ],
};

describe.each(Object.keys(contoh) as JenisDokumen[])('form %s', (jenis) => {
  it('is printed on F4 in its own orientation, with title, language and numbered pages', async () => {
    const { title, lang, pages } = await readPdf(await renderPdf(jenis, contoh[jenis]));
    const size = portrait.includes(jenis)
      ? { widthMm: 215.9, heightMm: 330.2 }
      : { widthMm: 330.2, heightMm: 215.9 };
    for (const [index, page] of pages.entries()) {
      expect(page).toMatchObject(size);
      expect(page.text).toContain(`Halaman ${index + 1} dari ${pages.length}`);
      expect(page.text).toContain(`Kode verifikasi 7K3M-9QWX-2B4ZT ${asalFormulir(jenis)}`);
      expect(page.text).not.toContain('BELUM DITETAPKAN');
      expect(page.overlapping).toEqual([]);
    }
    expect(title).toContain(contoh[jenis].pegawai.nama);
    expect(lang).toBe('id-ID');
  });

  it('says its content in the order of the regulation', async () => {
    const text = await textOf(jenis);
    let from = 0;
    for (const expected of expectedOrder[jenis]) {
      const at = text.indexOf(expected, from);
      expect(at, `"${expected}" after "${text.slice(Math.max(0, from - 60), from)}"`).toBeGreaterThanOrEqual(
        0,
      );
      from = at + expected.length;
    }
  });

  it('carries the watermark on every page until it is set', async () => {
    const { pages } = await readPdf(await renderPdf(jenis, { ...contoh[jenis], ditetapkan: false }));
    for (const page of pages) expect(page.text).toContain('BELUM DITETAPKAN');
  });

  it('gives the same bytes for the same model', async () => {
    const [first, second] = [await renderPdf(jenis, contoh[jenis]), await renderPdf(jenis, contoh[jenis])];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it('declares itself a tagged PDF/A-2a', async () => {
    const source = Buffer.from(await renderPdf(jenis, contoh[jenis])).toString('latin1');
    expect(source).toContain('<pdfaid:part>2</pdfaid:part>');
    expect(source).toContain('<pdfaid:conformance>A</pdfaid:conformance>');
  });
});

describe('what a form leaves out', () => {
  it('prints only the predikat that was decided', async () => {
    const text = await textOf('C.1.3');
    const decided = text.slice(text.lastIndexOf('PREDIKAT KINERJA PEGAWAI'));
    for (const other of ['SANGAT BAIK', 'BUTUH PERBAIKAN', 'SANGAT KURANG'])
      expect(decided).not.toContain(other);
  });

  it('prints perspektif and its note in C.1.1 only for a JPT', async () => {
    expect(await textOf('C.1.1')).not.toMatch(/perspektif/i);
    const { pages } = await readPdf(await renderPdf('C.1.1', c11Jpt));
    const text = pages.map((page) => page.text).join(' ');
    expect(text).toContain('Target, dan Perspektif***:');
    expect(text).toContain('*** Perspektif hanya digunakan');
  });

  it('prints a dash for the NIP of a kepala daerah and none under the signature', async () => {
    const text = await textOf('A.1.1');
    expect(text).toContain('2 NIP 197203141998032004 2 NIP –');
    expect(text.match(/NIP \d{18}/g)).toHaveLength(2);
  });

  it('says that nothing is decided yet when results are missing', async () => {
    const { pages } = await readPdf(
      await renderPdf('D.1.1', {
        ...contoh['D.1.1'],
        predikat: null,
        capaianOrganisasi: null,
        atasanPenilai: null,
      }),
    );
    expect(pages[0]?.text).toContain('PREDIKAT KINERJA PEGAWAI : Belum ditetapkan');
  });

  it('has no code in the footer of a draft', async () => {
    const { pages } = await readPdf(
      await renderPdf('A.1.7', { ...contoh['A.1.7'], ditetapkan: false, verifikasi: null }),
    );
    for (const page of pages) {
      expect(page.text).toContain('Dokumen ini tidak memiliki kode verifikasi');
      expect(page.text).not.toContain('Kode verifikasi');
    }
  });

  it('begins a D form with the emblem when the agency has supplied one', async () => {
    const lambangSvg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><circle cx="4" cy="4" r="4"/></svg>';
    const instansi = { ...contoh['D.1.1'].instansi, lambangSvg };
    const { pages } = await readPdf(await renderPdf('D.1.1', { ...contoh['D.1.1'], instansi }));
    expect(pages[0]?.text.startsWith('DOKUMEN EVALUASI KINERJA PEGAWAI')).toBe(true);
  });
});

async function textOf(jenis: JenisDokumen): Promise<string> {
  const { pages } = await readPdf(await renderPdf(jenis, contoh[jenis]));
  return pages.map((page) => page.text).join(' ');
}
