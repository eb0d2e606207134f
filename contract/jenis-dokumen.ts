/** What someone asks to print. The rules say which form that is for this person. */
export const CETAK_SKP = ['SKP', 'LAMPIRAN_SKP'] as const;
export type CetakSkp = (typeof CETAK_SKP)[number];

/** KEPUTUSAN_KEBERATAN: the record of a decision that upholds the result; a changed result is the DOKUMEN_EVALUASI. */
export const CETAK_EVALUASI = ['DOKUMEN_EVALUASI', 'HASIL_EVALUASI', 'KEPUTUSAN_KEBERATAN'] as const;
export type CetakEvaluasi = (typeof CETAK_EVALUASI)[number];

/** The forms of a finished guidance: its record (B.1.6 or B.1.7), B.1.8 and B.1.9. */
export const CETAK_BIMBINGAN = ['CATATAN_BIMBINGAN', 'UMPAN_BALIK_BIMBINGAN', 'EVALUASI_KOMPETENSI'] as const;
export type CetakBimbingan = (typeof CETAK_BIMBINGAN)[number];

/** The official forms that are issued, by their number in PermenPANRB 6/2022, or by name where another rule asks for them. */
export const JENIS_DOKUMEN = [
  'A.1.1',
  'A.1.2',
  'A.1.3',
  'A.1.4',
  'A.1.5',
  'A.1.6',
  'A.1.7',
  'A.1.8',
  'B.1.6',
  'B.1.7',
  'B.1.8',
  'B.1.9',
  'B.1.10',
  'C.1.1',
  'C.1.2',
  'C.1.3',
  'D.1.1',
  'D.1.2',
  'D.1.3',
  'PENETAPAN_PREDIKAT',
  'PAK',
] as const;
export type JenisDokumen = (typeof JENIS_DOKUMEN)[number];

/** The forms in words. */
export const LABEL_DOKUMEN: Record<JenisDokumen, string> = {
  'A.1.1': 'Sasaran Kinerja Pegawai (SKP)',
  'A.1.2': 'Sasaran Kinerja Pegawai (SKP)',
  'A.1.3': 'Manual Indikator Kinerja',
  'A.1.4': 'Workblock',
  'A.1.5': 'Matriks Pembagian Peran dan Hasil',
  'A.1.6': 'Sasaran Kinerja Pegawai (SKP)',
  'A.1.7': 'Sasaran Kinerja Pegawai (SKP)',
  'A.1.8': 'Lampiran SKP',
  'B.1.6': 'Catatan Coaching',
  'B.1.7': 'Catatan Mentoring',
  'B.1.8': 'Umpan Balik Bimbingan Kinerja',
  'B.1.9': 'Evaluasi Kompetensi',
  'B.1.10': 'Laporan Permasalahan Perilaku Kerja',
  'C.1.1': 'Hasil Evaluasi Kinerja Pegawai',
  'C.1.2': 'Hasil Evaluasi Kinerja Pegawai',
  'C.1.3': 'Hasil Evaluasi Kinerja Pegawai',
  'D.1.1': 'Dokumen Evaluasi Kinerja Pegawai',
  'D.1.2': 'Dokumen Evaluasi Kinerja Pegawai oleh Atasan Pejabat Penilai',
  'D.1.3': 'Dokumen Evaluasi Kinerja Pegawai atas Keberatan',
  PENETAPAN_PREDIKAT: 'Penetapan Predikat Kinerja',
  PAK: 'Rekap Penetapan Angka Kredit',
};

/** The number a form has in PermenPANRB 6/2022, or null for one that has only a name. */
export function nomorFormulir(jenis: JenisDokumen): string | null {
  return jenis.includes('.') ? jenis : null;
}
