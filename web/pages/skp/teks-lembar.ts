import { katalog } from '../../text/katalog.ts';

export const teksLembar = katalog({
  id: {
    pegawai: 'Pegawai yang dinilai',
    penilai: 'Pejabat penilai kinerja',
    tanpaPenilai: 'Belum ditetapkan. Hubungi operator kepegawaian.',
    periode: 'Periode penilaian',
    perjanjian: 'Perjanjian kerja',
    utama: 'A. Kinerja utama',
    tambahan: 'B. Kinerja tambahan',
    penugasanDari: 'Penugasan dari',
    target: 'Target',
    ekspektasi: 'Ekspektasi khusus pimpinan',
    panduan: 'Panduan perilaku',
    lampiran: 'Lampiran SKP',
    kosong: 'Belum diisi.',
    tanpaRhk: 'Belum ada rencana hasil kerja.',
    tanpaIndikator: 'Belum ada indikator kinerja individu.',
    belumDitulis: 'Belum ditulis',
  },
});
