import { satuTitik } from '#rules/kernel/kalimat.ts';
import { katalog } from '../../text/katalog.ts';

/** Words shared by every screen of the SKP. */
export const teks = katalog({
  id: {
    tahun: (tahun: number) => `SKP ${tahun}`,
    tahunSaja: 'Tahun',
    versi: (nomor: number) => `Versi ${nomor}`,
    belumMulai: 'Belum mulai',
    rhk: (n: number) => `${n} RHK`,
    menunggu: (nama: string) => `Menunggu ${nama}`,
    menungguAnda: 'Menunggu Anda',
    sejak: (kapan: string) => `sejak ${kapan}`,
    ingatkan: 'Ingatkan',
    ingatkanNama: (nama: string) => `Ingatkan ${nama}`,
    sudahDiingatkan: (kapan: string) => `Diingatkan ${kapan}`,
    pengingatTerkirim: (nama: string) => satuTitik(`Pengingat terkirim kepada ${nama}.`),
    ditetapkan: (hari: string) => `Ditetapkan ${hari}`,
    kembaliDaftar: 'Daftar SKP',
    pendekatan: 'Pendekatan',
    pendekatanHasil: (kata: string) => `Pendekatan hasil kerja ${kata.toLowerCase()}`,
    formulir: (kode: string) => `Formulir ${kode}`,
    pasalPendekatan: 'Dasar: PermenPANRB 6/2022 Lampiran II.A.7.a.',
    sambungan: {
      TIDAK_ADA: 'Belum tersambung ke RHK pimpinan',
      TERSAMBUNG: 'RHK pimpinan yang diintervensi',
      SEMENTARA: 'Sambungan sementara',
      RANCANGAN_PIMPINAN: 'Tersambung ke rancangan pimpinan',
      TERPUTUS: 'Sambungan ke RHK pimpinan terputus',
    },
    bagian: { hasil: 'Hasil kerja', perilaku: 'Perilaku kerja', lampiran: 'Lampiran' },
    lampiran: {
      sumberDaya: 'Dukungan sumber daya',
      pertanggungjawaban: 'Skema pertanggungjawaban',
      konsekuensi: 'Konsekuensi',
    },
  },
  en: { belumMulai: 'Not started', ingatkan: 'Remind' },
});
