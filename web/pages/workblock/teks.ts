import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    judul: 'Workblock',
    pengantar: (pasal: string) =>
      `Strategi pimpinan untuk mencapai satu IKU (formulir A.1.4; ${pasal}). Ditulis sesudah SKP pimpinan dan sebelum peran dibagi dalam matriks.`,
    kembali: 'Matriks Peran Hasil',
    milik: 'Workblock Anda',
    pimpinan: 'Workblock pimpinan Anda',
    pimpinanKosong: 'Pimpinan Anda belum menulis workblock tahun ini.',
    tambah: 'Tulis workblock',
    cetak: (judul: string) => `workblock ${judul}`,
    ubah: 'Ubah',
    hapus: 'Hapus',
    hapusTanya: 'Hapus workblock ini?',
    hapusIsi: 'Isinya hilang dari Terang. Tindakan ini tercatat.',
    terhapus: 'Workblock dihapus.',
    untuk: (aksi: string, judul: string) => `${aksi}: ${judul}`,
    kosong: 'Belum ada workblock',
    kosongAjar:
      'Pakai workblock bila satu IKU memerlukan beberapa kegiatan dan pihak. Tanpa workblock pun matriks dapat diisi.',
    bukanPemimpin: 'Workblock ditulis pimpinan',
    bukanPemimpinAjar: 'Anda belum memimpin siapa pun. Workblock pimpinan Anda tampil di bawah.',
    kurang: (n: number) => `${n} bagian belum diisi`,
    lengkap: 'Lengkap',
    simpan: 'Simpan',
    tersimpan: 'Workblock tersimpan.',
    perBaris: 'Satu butir setiap baris.',
    isi: {
      judul: 'Judul inisiatif strategi',
      indikatorTarget: 'Indikator dan target yang diintervensi',
      pihakTerlibat: 'Pihak yang terlibat',
      waktuPenyelesaian: 'Waktu penyelesaian',
      penerimaManfaat: 'Penerima manfaat',
      tujuan: 'Tujuan',
      anggaran: 'Anggaran',
      kegiatanRutin: 'Kegiatan kunci rutin',
      kegiatanTransformatif: 'Kegiatan kunci transformatif',
      keluaranRutin: 'Keluaran kunci rutin',
      keluaranTransformatif: 'Keluaran kunci transformatif',
    },
  },
});
