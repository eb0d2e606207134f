import type {
  Aspek,
  CaraDialog,
  HubunganUmpanBalik,
  JenisDialog,
  JenisJabatan,
  JenisPegawai,
  JenisPerpindahan,
  JenisPoinKeberatan,
  JenisRhk,
  KeadaanAktivitas,
  KeadaanDialog,
  KeadaanEvaluasi,
  KeadaanKeberatan,
  KeadaanSkp,
  Kedudukan,
  KemajuanRhk,
  Pendekatan,
  Perspektif,
  Predikat,
  PredikatOrganisasi,
  Rating,
  SentimenUmpanBalik,
  TindakanUmpanBalik,
  UnsurRekomendasi,
} from './enum.ts';
import { PREDIKAT, PREDIKAT_ORGANISASI, RATING } from './enum.ts';

/** The words for each code, as screens and most forms print them. */
export const LABEL_RATING: Record<Rating, string> = {
  DI_ATAS: 'Di atas ekspektasi',
  SESUAI: 'Sesuai ekspektasi',
  DI_BAWAH: 'Di bawah ekspektasi',
};

export const LABEL_PREDIKAT: Record<Predikat, string> = {
  SANGAT_BAIK: 'Sangat Baik',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang/Misconduct',
  SANGAT_KURANG: 'Sangat Kurang',
};

/** As the C forms print the predikat (block 8). */
export const LABEL_PREDIKAT_FORMULIR_C: Record<Predikat, string> = {
  SANGAT_BAIK: 'SANGAT BAIK',
  BAIK: 'BAIK',
  BUTUH_PERBAIKAN: 'BUTUH PERBAIKAN',
  KURANG: 'KURANG (MISCONDUCT)',
  SANGAT_KURANG: 'SANGAT KURANG',
};

export const LABEL_PREDIKAT_ORGANISASI: Record<PredikatOrganisasi, string> = {
  ISTIMEWA: 'Istimewa',
  BAIK: 'Baik',
  BUTUH_PERBAIKAN: 'Butuh Perbaikan',
  KURANG: 'Kurang',
  SANGAT_KURANG: 'Sangat Kurang',
};

export const LABEL_UNSUR_REKOMENDASI: Record<UnsurRekomendasi, string> = {
  PERENCANAAN: 'Unit perencanaan',
  KEPEGAWAIAN: 'Unit kepegawaian',
  PENGAWASAN: 'Unit pengawasan',
};

export const LABEL_JENIS_RHK: Record<JenisRhk, string> = { UTAMA: 'Utama', TAMBAHAN: 'Tambahan' };

export const LABEL_ASPEK: Record<Aspek, string> = {
  KUANTITAS: 'Kuantitas',
  KUALITAS: 'Kualitas',
  WAKTU: 'Waktu',
  BIAYA: 'Biaya',
};

export const LABEL_PERSPEKTIF: Record<Perspektif, string> = {
  PENERIMA_LAYANAN: 'Penerima Layanan',
  PROSES_BISNIS: 'Proses Bisnis',
  PENGUATAN_INTERNAL: 'Penguatan Internal',
  ANGGARAN: 'Anggaran',
};

export const LABEL_PENDEKATAN: Record<Pendekatan, string> = {
  KUALITATIF: 'Kualitatif',
  KUANTITATIF: 'Kuantitatif',
};

export const LABEL_JENIS_JABATAN: Record<JenisJabatan, string> = {
  KEPALA_DAERAH: 'Kepala Daerah',
  JPT_UTAMA: 'Pejabat Pimpinan Tinggi Utama',
  JPT_MADYA: 'Pejabat Pimpinan Tinggi Madya',
  JPT_PRATAMA: 'Pejabat Pimpinan Tinggi Pratama',
  ADMINISTRATOR: 'Pejabat Administrator',
  PENGAWAS: 'Pejabat Pengawas',
  JF: 'Pejabat Fungsional',
  PELAKSANA: 'Pelaksana',
};

export const LABEL_JENIS_PEGAWAI: Record<JenisPegawai, string> = {
  PNS: 'PNS',
  PPPK: 'PPPK',
  PPPK_PARUH_WAKTU: 'PPPK Paruh Waktu',
  PEJABAT_NEGARA: 'Pejabat Negara',
};

export const LABEL_KEADAAN_SKP: Record<KeadaanSkp, string> = {
  DRAF: 'Draf',
  DIAJUKAN: 'Diajukan',
  DIKEMBALIKAN: 'Dikembalikan',
  DISETUJUI: 'Disetujui',
  DIREVISI: 'Diganti versi baru',
  DITUTUP: 'Ditutup',
  DIARSIPKAN: 'Diarsipkan',
};

export const LABEL_KEADAAN_EVALUASI: Record<KeadaanEvaluasi, string> = {
  BELUM: 'Belum dinilai',
  DINILAI: 'Dinilai',
  DITETAPKAN: 'Ditetapkan',
  DISAMPAIKAN: 'Disampaikan',
  DITERIMA: 'Diterima pegawai',
  DIAM: 'Tidak ditandatangani',
  DILAPORKAN: 'Dilaporkan',
  FINAL: 'Final',
  DIALIHKAN_ATASAN: 'Ditetapkan atasan',
  KEBERATAN: 'Keberatan',
  KEBERATAN_DIKUATKAN: 'Keberatan: dikuatkan',
  KEBERATAN_DIUBAH: 'Keberatan: diubah',
};

export const LABEL_KEADAAN_KEBERATAN: Record<KeadaanKeberatan, string> = {
  DRAF: 'Draf',
  DIAJUKAN: 'Menunggu keputusan',
  DITARIK: 'Ditarik',
  DIKUATKAN: 'Hasil dikuatkan',
  DIUBAH: 'Hasil diubah',
};

export const LABEL_POIN_KEBERATAN: Record<JenisPoinKeberatan, string> = {
  RHK: 'Hasil kerja',
  PERILAKU: 'Perilaku kerja',
  TATA_CARA: 'Tata cara penilaian',
  LAINNYA: 'Hal lain',
};

export const LABEL_KEADAAN_AKTIVITAS: Record<KeadaanAktivitas, string> = {
  DRAF: 'Draf',
  DIKIRIM: 'Menunggu diperiksa',
  DIVERIFIKASI: 'Diverifikasi',
  DIREVISI: 'Perlu diperbaiki',
  DITOLAK: 'Ditolak',
};

export const LABEL_HUBUNGAN_UMPAN_BALIK: Record<HubunganUmpanBalik, string> = {
  PIMPINAN: 'Pimpinan',
  REKAN: 'Rekan kerja',
  BAWAHAN: 'Bawahan',
  LAINNYA: 'Pihak lain',
};

export const LABEL_SENTIMEN_UMPAN_BALIK: Record<SentimenUmpanBalik, string> = {
  POSITIF: 'Positif',
  PERLU_PERBAIKAN: 'Perlu perbaikan',
  NETRAL: 'Netral',
};

export const LABEL_JENIS_DIALOG: Record<JenisDialog, string> = {
  BERKALA: 'Dialog berkala',
  INSIDENTIL: 'Dialog insidentil',
  KLARIFIKASI: 'Klarifikasi ekspektasi',
};

export const LABEL_CARA_DIALOG: Record<CaraDialog, string> = {
  TATAP_MUKA: 'Tatap muka',
  DARING: 'Daring',
  TELEPON: 'Telepon',
};

export const LABEL_KEADAAN_DIALOG: Record<KeadaanDialog, string> = {
  DIJADWALKAN: 'Dijadwalkan',
  MENUNGGU_KONFIRMASI: 'Menunggu konfirmasi',
  DIKONFIRMASI: 'Disepakati',
  DIBATALKAN: 'Dibatalkan',
};

export const LABEL_KEMAJUAN_RHK: Record<KemajuanRhk, string> = {
  ADA: 'Ada kemajuan',
  TIDAK_ADA: 'Belum ada kemajuan',
  TETAP_TIDAK_ADA: 'Tetap belum ada kemajuan',
};

export const LABEL_TINDAKAN_UMPAN_BALIK: Record<TindakanUmpanBalik, string> = {
  APRESIASI: 'Apresiasi',
  PENUGASAN_BARU: 'Penugasan baru',
  SESUAIKAN_EKSPEKTASI: 'Penyesuaian ekspektasi',
  SESUAIKAN_SUMBER_DAYA: 'Penyesuaian sumber daya',
  PEMBINAAN: 'Pembinaan',
  AMBIL_ALIH_RHK: 'Pengambilalihan RHK',
};

/**
 * Reads a rating as people and other systems write it ("Dibawah Ekspektasi", "di atas", SIASN code "3").
 * Null when it is none of them; a number with decimals is never turned into a rating.
 */
export function ratingDariTeks(teks: string): Rating | null {
  const padat = padatkan(teks).replace(/EKSPEKTASI$/, '');
  const alias: Record<string, Rating> = { DIATAS: 'DI_ATAS', SESUAI: 'SESUAI', DIBAWAH: 'DI_BAWAH' };
  return alias[padat] ?? dariKodeSiasn(RATING, padat);
}

/** Reads a predikat as written elsewhere ("Cukup", "Kurang/Misconduct", SIASN code "2"). Null when unknown. */
export function predikatDariTeks(teks: string): Predikat | null {
  const padat = padatkan(teks);
  const alias: Record<string, Predikat> = {
    SANGATBAIK: 'SANGAT_BAIK',
    BAIK: 'BAIK',
    BUTUHPERBAIKAN: 'BUTUH_PERBAIKAN',
    PERLUPERBAIKAN: 'BUTUH_PERBAIKAN',
    CUKUP: 'BUTUH_PERBAIKAN',
    KURANG: 'KURANG',
    MISCONDUCT: 'KURANG',
    KURANGMISCONDUCT: 'KURANG',
    SANGATKURANG: 'SANGAT_KURANG',
  };
  return alias[padat] ?? dariKodeSiasn(PREDIKAT, padat);
}

/** Reads an organisation's achievement ("Butuh Perbaikan/Cukup" of SE 3/2023 included). Null when unknown. */
export function predikatOrganisasiDariTeks(teks: string): PredikatOrganisasi | null {
  const padat = padatkan(teks);
  if (padat === 'CUKUP' || padat === 'BUTUHPERBAIKANCUKUP') return 'BUTUH_PERBAIKAN';
  return PREDIKAT_ORGANISASI.find((p) => padatkan(p) === padat) ?? null;
}

/** SIASN numbers ratings and predikat from 1 in the order of our lists. */
export function kodeSiasn<T extends string>(daftar: readonly T[], nilai: T): number {
  return daftar.indexOf(nilai) + 1;
}

function dariKodeSiasn<T extends string>(daftar: readonly T[], teks: string): T | null {
  return /^[1-9]$/.test(teks) ? (daftar[Number(teks) - 1] ?? null) : null;
}

function padatkan(teks: string): string {
  return teks.toUpperCase().replace(/[^A-Z0-9.,]/g, '');
}

export const LABEL_KEDUDUKAN: Record<Kedudukan, string> = {
  AKTIF: 'Aktif',
  PEJABAT_NEGARA: 'Pejabat negara atau anggota lembaga nonstruktural',
  DIBERHENTIKAN_SEMENTARA: 'Diberhentikan sementara',
  CLTN: 'Cuti di luar tanggungan negara',
  MPP: 'Masa persiapan pensiun',
};

export const LABEL_PERPINDAHAN: Record<JenisPerpindahan, string> = {
  MUTASI: 'Mutasi',
  PROMOSI: 'Promosi',
  ROTASI: 'Rotasi',
  PLT_MULAI: 'Plt. dimulai',
  PLH_MULAI: 'Plh. dimulai',
  PLT_SELESAI: 'Plt. atau Plh. selesai',
  GANTI_PENILAI: 'Pejabat penilai berganti',
  TUGAS_BELAJAR_MULAI: 'Tugas belajar dimulai',
  TUGAS_BELAJAR_SELESAI: 'Tugas belajar selesai',
  TUGAS_BELAJAR_GAGAL: 'Tugas belajar tidak selesai',
  CLTN: 'Cuti di luar tanggungan negara',
  MPP: 'Masa persiapan pensiun',
  PEJABAT_NEGARA: 'Menjadi pejabat negara',
  DIBERHENTIKAN_SEMENTARA: 'Diberhentikan sementara',
  AKTIF_KEMBALI: 'Aktif kembali',
  CPNS: 'CPNS mulai bertugas',
  PPPK_BARU: 'PPPK baru mulai bertugas',
  KONTRAK_PARUH_WAKTU: 'Tahun kontrak PPPK Paruh Waktu',
  PENSIUN: 'Pensiun',
  MENGUNDURKAN_DIRI: 'Mengundurkan diri',
  MENINGGAL: 'Meninggal dunia',
};
