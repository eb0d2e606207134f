import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    ambilFoto: 'Ambil foto',
    pilihBerkas: 'Pilih berkas',
    buktiSaya: 'Bukti saya',
    tautan: 'Tautan',
    petunjuk: (mb: number) => `Foto, PDF, atau dokumen kantor, paling besar ${mb} MB.`,
    mengunggah: (nama: string, persen: number) => `Mengunggah ${nama}: ${persen}%`,
    menunggu: 'Menunggu sambungan…',
    gagal: 'Belum terunggah',
    cobaLagi: 'Coba lagi',
    lepas: (nama: string) => `Lepaskan ${nama}`,
    buka: (nama: string) => `Buka ${nama}`,
    alamat: 'Alamat tautan',
    alamatPetunjuk: 'Diawali https://. Pastikan pejabat penilai dapat membukanya.',
    namaTautan: 'Nama bukti',
    lampirkan: 'Lampirkan',
    pilihBukti: 'Pilih dari bukti saya',
    belumAda: 'Belum ada bukti yang Anda unggah',
    belumAdaAjar:
      'Foto atau berkas yang Anda lampirkan saat melapor akan muncul di sini dan dapat dipakai lagi.',
    gunakan: (n: number) => (n === 0 ? 'Gunakan' : `Gunakan ${n} bukti`),
    unduh: 'Unduh',
    bukaTab: 'Buka di tab baru',
    tidakDapatTampil: 'Berkas ini dibuka dengan aplikasi di perangkat Anda.',
    diambil: (kapan: string) => `Diambil ${kapan}`,
    terpilih: (n: number) => `${n} bukti terlampir`,
    tautanJenis: 'Tautan',
  },
});
