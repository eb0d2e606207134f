/** The canonical codes of the domain, each list in the regulation's own order. */
export const RATING = ['DI_ATAS', 'SESUAI', 'DI_BAWAH'] as const;
export type Rating = (typeof RATING)[number];

export const PREDIKAT = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'] as const;
export type Predikat = (typeof PREDIKAT)[number];

/** Achievement of an organisation; another scale than the employee's `Predikat`. */
export const PREDIKAT_ORGANISASI = [
  'ISTIMEWA',
  'BAIK',
  'BUTUH_PERBAIKAN',
  'KURANG',
  'SANGAT_KURANG',
] as const;
export type PredikatOrganisasi = (typeof PREDIKAT_ORGANISASI)[number];

/** Whose recommendation the setter of an organisation's achievement may take up (SE 3/2023). */
export const UNSUR_REKOMENDASI = ['PERENCANAAN', 'KEPEGAWAIAN', 'PENGAWASAN'] as const;
export type UnsurRekomendasi = (typeof UNSUR_REKOMENDASI)[number];

export const JENIS_RHK = ['UTAMA', 'TAMBAHAN'] as const;
export type JenisRhk = (typeof JENIS_RHK)[number];

export const ASPEK = ['KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA'] as const;
export type Aspek = (typeof ASPEK)[number];

export const PERSPEKTIF = ['PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN'] as const;
export type Perspektif = (typeof PERSPEKTIF)[number];

export const TINGKAT_KENDALI = [
  'OUTCOME',
  'OUTCOME_ANTARA',
  'OUTPUT_RENDAH',
  'OUTPUT_SEDANG',
  'OUTPUT_TINGGI',
] as const;
export type TingkatKendali = (typeof TINGKAT_KENDALI)[number];

export const PENDEKATAN = ['KUALITATIF', 'KUANTITATIF'] as const;
export type Pendekatan = (typeof PENDEKATAN)[number];

export const POLARITAS = ['MAKSIMALKAN', 'MINIMALKAN'] as const;
export type Polaritas = (typeof POLARITAS)[number];

export const PERIODE_JENIS = ['BULANAN', 'TRIWULANAN', 'TAHUNAN'] as const;
export type PeriodeJenis = (typeof PERIODE_JENIS)[number];

export const JENIS_JABATAN = [
  'KEPALA_DAERAH',
  'JPT_UTAMA',
  'JPT_MADYA',
  'JPT_PRATAMA',
  'ADMINISTRATOR',
  'PENGAWAS',
  'JF',
  'PELAKSANA',
] as const;
export type JenisJabatan = (typeof JENIS_JABATAN)[number];

export const JENIS_PEGAWAI = ['PNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA'] as const;
export type JenisPegawai = (typeof JENIS_PEGAWAI)[number];

/** Why someone is the assessor of a post for a time. */
export const DASAR_PENILAI = ['ATASAN_LANGSUNG', 'DELEGASI', 'PLT', 'PLH', 'ATASAN_BERJENJANG'] as const;
export type DasarPenilai = (typeof DASAR_PENILAI)[number];

/** The seven values of ASN, in the order every form prints them. */
export const NILAI_PERILAKU = [
  'BERORIENTASI_PELAYANAN',
  'AKUNTABEL',
  'KOMPETEN',
  'HARMONIS',
  'LOYAL',
  'ADAPTIF',
  'KOLABORATIF',
] as const;
export type NilaiPerilaku = (typeof NILAI_PERILAKU)[number];

export const BAGIAN_LAMPIRAN = ['SUMBER_DAYA', 'PERTANGGUNGJAWABAN', 'KONSEKUENSI'] as const;
export type BagianLampiran = (typeof BAGIAN_LAMPIRAN)[number];

export const KEADAAN_SKP = [
  'DRAF',
  'DIAJUKAN',
  'DIKEMBALIKAN',
  'DISETUJUI',
  'DIREVISI',
  'DITUTUP',
  'DIARSIPKAN',
] as const;
export type KeadaanSkp = (typeof KEADAAN_SKP)[number];

export const KEADAAN_EVALUASI = [
  'BELUM',
  'DINILAI',
  'DITETAPKAN',
  'DISAMPAIKAN',
  'DITERIMA',
  'DIAM',
  'DILAPORKAN',
  'FINAL',
  'DIALIHKAN_ATASAN',
  'KEBERATAN',
  'KEBERATAN_DIKUATKAN',
  'KEBERATAN_DIUBAH',
] as const;
export type KeadaanEvaluasi = (typeof KEADAAN_EVALUASI)[number];

/** Life of an objection; DITARIK: taken back by the employee. */
export const KEADAAN_KEBERATAN = ['DRAF', 'DIAJUKAN', 'DITARIK', 'DIKUATKAN', 'DIUBAH'] as const;
export type KeadaanKeberatan = (typeof KEADAAN_KEBERATAN)[number];

/** What an objection is about, point by point. */
export const JENIS_POIN_KEBERATAN = ['RHK', 'PERILAKU', 'TATA_CARA', 'LAINNYA'] as const;
export type JenisPoinKeberatan = (typeof JENIS_POIN_KEBERATAN)[number];

/** The two that must be heard before an objection is decided (L-V.B.4). */
export const PIHAK_KEBERATAN = ['PENILAI', 'PEGAWAI'] as const;
export type PihakKeberatan = (typeof PIHAK_KEBERATAN)[number];

/** How somebody was heard; TIDAK_MEMBERI: asked, and gave no explanation. */
export const CARA_PENJELASAN = ['TERTULIS', 'LISAN', 'TIDAK_MEMBERI'] as const;
export type CaraPenjelasan = (typeof CARA_PENJELASAN)[number];

export const PUTUSAN_KEBERATAN = ['MENGUATKAN', 'MENGUBAH'] as const;
export type PutusanKeberatan = (typeof PUTUSAN_KEBERATAN)[number];

export const KEADAAN_AKTIVITAS = ['DRAF', 'DIKIRIM', 'DIVERIFIKASI', 'DIREVISI', 'DITOLAK'] as const;
export type KeadaanAktivitas = (typeof KEADAAN_AKTIVITAS)[number];

export const KATEGORI_AKTIVITAS = ['RHK', 'TUGAS_TAMBAHAN', 'UMUM'] as const;
export type KategoriAktivitas = (typeof KATEGORI_AKTIVITAS)[number];

/** Whether someone has the duty to plan performance; only AKTIF has (L-II.C.8). */
export const KEDUDUKAN = ['AKTIF', 'PEJABAT_NEGARA', 'DIBERHENTIKAN_SEMENTARA', 'CLTN', 'MPP'] as const;
export type Kedudukan = (typeof KEDUDUKAN)[number];

/** What someone who gives feedback is to the employee (Ps 18); only the leader's is mandatory. */
export const HUBUNGAN_UMPAN_BALIK = ['PIMPINAN', 'REKAN', 'BAWAHAN', 'LAINNYA'] as const;
export type HubunganUmpanBalik = (typeof HUBUNGAN_UMPAN_BALIK)[number];

export const SENTIMEN_UMPAN_BALIK = ['POSITIF', 'PERLU_PERBAIKAN', 'NETRAL'] as const;
export type SentimenUmpanBalik = (typeof SENTIMEN_UMPAN_BALIK)[number];

/** A scheduled or an unscheduled dialogue, or the clarification of expectations before an SKP is set. */
export const JENIS_DIALOG = ['BERKALA', 'INSIDENTIL', 'KLARIFIKASI'] as const;
export type JenisDialog = (typeof JENIS_DIALOG)[number];

export const CARA_DIALOG = ['TATAP_MUKA', 'DARING', 'TELEPON'] as const;
export type CaraDialog = (typeof CARA_DIALOG)[number];

export const KEADAAN_DIALOG = ['DIJADWALKAN', 'MENUNGGU_KONFIRMASI', 'DIKONFIRMASI', 'DIBATALKAN'] as const;
export type KeadaanDialog = (typeof KEADAAN_DIALOG)[number];

/** What the leader sees after feedback on a result (P6 Ps 20). */
export const KEMAJUAN_RHK = ['ADA', 'TIDAK_ADA', 'TETAP_TIDAK_ADA'] as const;
export type KemajuanRhk = (typeof KEMAJUAN_RHK)[number];

export const TINDAKAN_UMPAN_BALIK = [
  'APRESIASI',
  'PENUGASAN_BARU',
  'SESUAIKAN_EKSPEKTASI',
  'SESUAIKAN_SUMBER_DAYA',
  'PEMBINAAN',
  'AMBIL_ALIH_RHK',
] as const;
export type TindakanUmpanBalik = (typeof TINDAKAN_UMPAN_BALIK)[number];

/** What a result or lacking progress can propose; nothing of it is imposed. */
export const BENTUK_TINDAK_LANJUT = [
  'BIMBINGAN',
  'KONSELING',
  'RENCANA_KOMPETENSI',
  'PERIKSA_SANKSI',
] as const;
export type BentukTindakLanjut = (typeof BENTUK_TINDAK_LANJUT)[number];

export const SEBAB_TINDAK_LANJUT = ['PREDIKAT', 'KEMAJUAN', 'PIMPINAN'] as const;
export type SebabTindakLanjut = (typeof SEBAB_TINDAK_LANJUT)[number];

export const KEADAAN_TINDAK_LANJUT = ['DIUSULKAN', 'BERJALAN', 'SELESAI', 'DITIADAKAN'] as const;
export type KeadaanTindakLanjut = (typeof KEADAAN_TINDAK_LANJUT)[number];

/** Guidance by asking, or by sharing experience (L-III.D.4). */
export const JENIS_BIMBINGAN = ['COACHING', 'MENTORING'] as const;
export type JenisBimbingan = (typeof JENIS_BIMBINGAN)[number];

export const KEADAAN_BIMBINGAN = [
  'DIRENCANAKAN',
  'DISIAPKAN',
  'BERLANGSUNG',
  'MENUNGGU_PEGAWAI',
  'SELESAI',
  'DIBATALKAN',
] as const;
export type KeadaanBimbingan = (typeof KEADAAN_BIMBINGAN)[number];

export const KEADAAN_KONSELING = [
  'DIBERITAHUKAN',
  'MEMBAIK',
  'DILAPORKAN',
  'TIDAK_DIPERLUKAN',
  'DITUNJUK',
  'BERJALAN',
  'SELESAI',
] as const;
export type KeadaanKonseling = (typeof KEADAAN_KONSELING)[number];

/** Who may counsel (L-III.D.5.c.2). */
export const JENIS_KONSELOR = ['INDEPENDEN', 'PENILAI_TERLATIH', 'PEJABAT_FUNGSI'] as const;
export type JenisKonselor = (typeof JENIS_KONSELOR)[number];

/** All that leaves a counselling: its outcome in one word. */
export const KESIMPULAN_KONSELING = ['MEMBAIK', 'PERLU_PENDAMPINGAN', 'PERLU_TINDAK_LANJUT'] as const;
export type KesimpulanKonseling = (typeof KESIMPULAN_KONSELING)[number];

/** How a gap in competence is closed, the free ways first. */
export const BENTUK_KOMPETENSI = [
  'COACHING',
  'MENTORING',
  'BELAJAR_MANDIRI',
  'KOMUNITAS_BELAJAR',
  'PENUGASAN',
  'MAGANG',
  'PELATIHAN',
] as const;
export type BentukKompetensi = (typeof BENTUK_KOMPETENSI)[number];

/** The employee's answer to a statement of B.1.8. */
export const JAWABAN_BIMBINGAN = ['YA', 'SEBAGIAN', 'TIDAK'] as const;
export type JawabanBimbingan = (typeof JAWABAN_BIMBINGAN)[number];

/** What can happen to a person in the year (domain/01 2.7), in the order the desk offers it. */
export const JENIS_PERPINDAHAN = [
  'MUTASI',
  'PROMOSI',
  'ROTASI',
  'PLT_MULAI',
  'PLH_MULAI',
  'PLT_SELESAI',
  'GANTI_PENILAI',
  'TUGAS_BELAJAR_MULAI',
  'TUGAS_BELAJAR_SELESAI',
  'TUGAS_BELAJAR_GAGAL',
  'CLTN',
  'MPP',
  'PEJABAT_NEGARA',
  'DIBERHENTIKAN_SEMENTARA',
  'AKTIF_KEMBALI',
  'CPNS',
  'PPPK_BARU',
  'KONTRAK_PARUH_WAKTU',
  'PENSIUN',
  'MENGUNDURKAN_DIRI',
  'MENINGGAL',
] as const;
export type JenisPerpindahan = (typeof JENIS_PERPINDAHAN)[number];
