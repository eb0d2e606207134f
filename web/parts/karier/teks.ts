import { katalog } from '../../text/katalog.ts';

export const teks = katalog({
  id: {
    mengapa: 'Mengapa?',
    belumDapat: 'Belum dapat dihitung',
    tidakBerlaku: 'Tidak berlaku di sini',
    lengkapi:
      'Data dilengkapi operator kepegawaian. Predikat tahunan datang sendiri sesudah evaluasinya final.',
  },
});
