import type {
  BentukKompetensi,
  BentukTindakLanjut,
  JawabanBimbingan,
  JenisBimbingan,
  JenisKonselor,
  KeadaanBimbingan,
  KeadaanKonseling,
  KeadaanTindakLanjut,
  KesimpulanKonseling,
  SebabTindakLanjut,
} from '../enum.ts';

/** The words for each code of the follow-up, as screens and forms print them. */
export const LABEL_BENTUK_TINDAK_LANJUT: Record<BentukTindakLanjut, string> = {
  BIMBINGAN: 'Bimbingan kinerja',
  KONSELING: 'Konseling kinerja',
  RENCANA_KOMPETENSI: 'Rencana pengembangan kompetensi',
  PERIKSA_SANKSI: 'Periksa jalur sanksi',
};

export const LABEL_SEBAB_TINDAK_LANJUT: Record<SebabTindakLanjut, string> = {
  PREDIKAT: 'Hasil evaluasi',
  KEMAJUAN: 'Belum ada kemajuan',
  PIMPINAN: 'Prakarsa pimpinan',
};

export const LABEL_KEADAAN_TINDAK_LANJUT: Record<KeadaanTindakLanjut, string> = {
  DIUSULKAN: 'Diusulkan',
  BERJALAN: 'Berjalan',
  SELESAI: 'Selesai',
  DITIADAKAN: 'Tidak dilakukan',
};

export const LABEL_JENIS_BIMBINGAN: Record<JenisBimbingan, string> = {
  COACHING: 'Coaching',
  MENTORING: 'Mentoring',
};

export const LABEL_KEADAAN_BIMBINGAN: Record<KeadaanBimbingan, string> = {
  DIRENCANAKAN: 'Menunggu isian pegawai',
  DISIAPKAN: 'Siap dilaksanakan',
  BERLANGSUNG: 'Berlangsung',
  MENUNGGU_PEGAWAI: 'Menunggu tanda tangan pegawai',
  SELESAI: 'Selesai',
  DIBATALKAN: 'Dibatalkan',
};

export const LABEL_KEADAAN_KONSELING: Record<KeadaanKonseling, string> = {
  DIBERITAHUKAN: 'Sudah diberitahukan kepada pegawai',
  MEMBAIK: 'Selesai: perilaku membaik',
  DILAPORKAN: 'Dilaporkan kepada kepegawaian',
  TIDAK_DIPERLUKAN: 'Konseling tidak diperlukan',
  DITUNJUK: 'Konselor ditunjuk',
  BERJALAN: 'Konseling berjalan',
  SELESAI: 'Konseling selesai',
};

export const LABEL_JENIS_KONSELOR: Record<JenisKonselor, string> = {
  INDEPENDEN: 'Konselor independen',
  PENILAI_TERLATIH: 'Pejabat penilai yang terlatih',
  PEJABAT_FUNGSI: 'Pejabat dengan fungsi konseling',
};

export const LABEL_KESIMPULAN_KONSELING: Record<KesimpulanKonseling, string> = {
  MEMBAIK: 'Membaik',
  PERLU_PENDAMPINGAN: 'Perlu pendampingan lanjutan',
  PERLU_TINDAK_LANJUT: 'Perlu tindak lanjut kepegawaian',
};

export const LABEL_BENTUK_KOMPETENSI: Record<BentukKompetensi, string> = {
  COACHING: 'Coaching',
  MENTORING: 'Mentoring',
  BELAJAR_MANDIRI: 'Belajar mandiri',
  KOMUNITAS_BELAJAR: 'Komunitas belajar',
  PENUGASAN: 'Penugasan khusus',
  MAGANG: 'Magang',
  PELATIHAN: 'Pelatihan',
};

export const LABEL_JAWABAN_BIMBINGAN: Record<JawabanBimbingan, string> = {
  YA: 'Ya',
  SEBAGIAN: 'Sebagian',
  TIDAK: 'Tidak',
};
