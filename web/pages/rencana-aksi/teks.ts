import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Rencana aksi',
    pengantar: 'Langkah untuk mencapai setiap RHK (formulir B.1.1). Kegiatan harian dapat ditautkan ke sini.',
    kembali: 'Kembali ke SKP',
    tambah: 'Tambah rencana aksi',
    tambahKe: (rhk: string) => `Tambah rencana aksi untuk ${rhk}`,
    ubah: 'Ubah',
    ubahJudul: 'Ubah rencana aksi',
    hentikan: 'Hentikan',
    hentikanTanya: 'Hentikan rencana aksi ini?',
    hentikanIsi: 'Tetap tercatat, tetapi tidak dapat dipilih lagi saat melapor.',
    dihentikan: 'Dihentikan',
    kosong: 'Belum ada rencana aksi untuk RHK ini.',
    tanpaRhk: 'SKP ini belum memuat RHK',
    tanpaRhkAjar: 'Susun RHK dalam SKP lebih dahulu; rencana aksi mengikutinya.',
    uraian: 'Rencana aksi',
    uraianContoh: 'Mis. Menyusun jadwal angkut bersama 12 kelurahan',
    triwulan: 'Triwulan',
    sepanjangTahun: 'Sepanjang tahun',
    namaTriwulan: ['Triwulan I', 'Triwulan II', 'Triwulan III', 'Triwulan IV'],
    aktivitas: (n: number) => `${n} kegiatan`,
    simpan: 'Simpan',
    tersimpan: 'Rencana aksi tersimpan.',
    terhenti: 'Rencana aksi dihentikan.',
  },
});
