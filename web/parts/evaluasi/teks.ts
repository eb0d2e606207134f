import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    dasar: 'Dasar',
    bukaPasal: (pasal: string) => `Baca isi ${pasal}`,
    ringkasan: 'Ringkasan Terang; naskah peraturan yang menentukan.',
    tanpaRingkasan: 'Belum ada ringkasan untuk bagian ini. Lihat naskah peraturannya.',
    tutup: 'Tutup',
    hasilKerja: 'Hasil kerja',
    perilaku: 'Perilaku kerja',
    kuadran: 'Kuadran kinerja',
    kuadranTerpilih: 'predikat Anda',
    kuadranTerpilihPenilai: 'predikat yang dihasilkan',
    belumDinilai: 'Belum dinilai',
    mendukung: 'Mendukung',
    target: 'Target',
    realisasi: 'Realisasi',
    capaian: 'Capaian',
    capaianMengapa: (persen: string) =>
      `Capaian ${persen} dihitung dari realisasi dibanding target. Angka ini memberi gambaran; tingkatnya tetap dipertimbangkan penilai bersama bukti dan keadaan.`,
    realisasiKosong: 'Belum ada realisasi yang ditulis.',
    bukti: (n: number) => `${n} bukti dukung`,
    bukaBukti: (nama: string) => `Buka ${nama}`,
    umpanBalik: 'Umpan balik',
    umpanBalikKosong: 'Belum ada umpan balik.',
    aktivitas: (n: number) => `${n} aktivitas harian terverifikasi`,
    aktivitasMengapa:
      'Aktivitas harian mendukung sebagai bukti. Banyaknya tidak dihitung menjadi rating (PermenPANRB 6/2022, Lampiran III.A.7).',
    catatanPenilai: 'Catatan penilai',
    ekspektasiKhusus: 'Ekspektasi khusus pimpinan',
    periode: 'Periode',
    tanya: (apa: string) => `Mengapa ${apa}?`,
    positif: 'Positif',
    perluPerbaikan: 'Perlu perbaikan',
    netral: 'Netral',
  },
  en: { dasar: 'Basis', tutup: 'Close', periode: 'Period' },
});
