import { satuTitik } from '#rules/kernel/kalimat.ts';
import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    mata: {
      PERIODE: 'Periode dibuka',
      PENUGASAN: 'Jabatan dan unit kerja',
      PENILAI: 'Pejabat penilai',
      AKUN: 'Akun aktif',
      SKP_PIMPINAN: 'SKP pimpinan berlaku',
      PENGAJUAN: 'SKP diajukan',
      PENETAPAN: 'SKP ditetapkan',
    },
    keadaan: { LANCAR: 'sudah', TERHAMBAT: 'terhambat di sini', BELUM_SAMPAI: 'belum' },
    rantai: 'Jalan menuju SKP yang berlaku',
    peran: {
      OPERATOR: 'Operator kepegawaian',
      PIMPINAN: 'Pimpinan',
      PENILAI_PIMPINAN: 'Pejabat penilai pimpinan',
      PENILAI: 'Pejabat penilai',
      PEGAWAI: 'Pegawai sendiri',
    },
    ditunggu: (nama: string) => `Menunggu ${nama}`,
    tanpaOrang: (peran: string) => `Menunggu ${peran.toLowerCase()}; orangnya belum tercatat`,
    menungguAnda: 'Menunggu langkah Anda',
    sejak: (jarak: string) => `sejak ${jarak}`,
    dijanjikan: (tanggal: string, oleh: string) => `Dijanjikan ${tanggal} oleh ${oleh}`,
    janjiLewat: (tanggal: string, oleh: string) => `Janji ${tanggal} dari ${oleh} sudah lewat`,
    belumDijanjikan: 'Belum ada tanggal yang dijanjikan',
    diingatkan: (n: number, jarak: string) =>
      n === 1 ? `Diingatkan sekali, ${jarak}` : `Diingatkan ${n} kali, terakhir ${jarak}`,
    ingatkan: 'Ingatkan',
    ingatkanNama: (nama: string) => `Ingatkan ${nama}`,
    terkirim: (nama: string) => satuTitik(`Pengingat terkirim kepada ${nama}.`),
    janjikan: 'Janjikan tanggal',
    ubahJanji: 'Ubah tanggal janji',
    janjiJudul: (nama: string) => `Kapan SKP ${nama} dapat dilanjutkan?`,
    janjiTanggal: 'Tanggal',
    janjiCatatan: 'Catatan',
    janjiSimpan: 'Simpan janji',
    janjiTersimpan: 'Tanggal tersimpan; yang menunggu dapat melihatnya.',
    sementara:
      'Anda tidak perlu berhenti: tulis dulu RHK pimpinan yang Anda harapkan. Tersambung sendiri setelah SKP pimpinan berlaku.',
    susunSementara: 'Susun rencana sementara',
  },
  en: { ingatkan: 'Remind' },
});
