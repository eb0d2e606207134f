import { type Hari, hari, sebelum, sesudah, tulisHari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { ketentuanKoreksi } from '../tables/koreksi.ts';
import { type Kalender, tambahHariKerja } from '../waktu/hari-kerja.ts';

export interface FaktaKoreksi {
  periodeDitutup: boolean;
  /** A decided evaluation of this person in this period is in force. */
  adaEvaluasi: boolean;
  /** Another correction of it is open. */
  sudahDibuka: boolean;
  sampai: string;
}

/** Why a correction cannot be opened on a day, every reason at once; nothing when it can. */
export function halanganKoreksi(f: FaktaKoreksi, pada: Hari, k: Kalender): Temuan[] {
  const { hariKerjaMaks } = ketentuanKoreksi.pada(pada).nilai;
  const batas = tambahHariKerja(pada, hariKerjaMaks, k);
  const sampai = hari(f.sampai);
  const hasil: Temuan[] = [];
  if (!f.periodeDitutup)
    hasil.push(
      temuan(
        'E-KOREKSI-PERIODE-TERBUKA',
        '/periodeId',
        'Periode ini belum ditutup; penilaiannya masih mengikuti alur biasa.',
      ),
    );
  if (!f.adaEvaluasi)
    hasil.push(
      temuan(
        'E-KOREKSI-TANPA-EVALUASI',
        '/pegawaiId',
        'Pegawai ini tidak mempunyai evaluasi yang ditetapkan pada periode itu, jadi tidak ada yang dikoreksi.',
      ),
    );
  if (f.sudahDibuka)
    hasil.push(temuan('E-KOREKSI-ADA', '/pegawaiId', 'Koreksi untuk pegawai dan periode ini masih terbuka.'));
  if (sebelum(sampai, pada) || sesudah(sampai, batas))
    hasil.push(
      temuan(
        'E-KOREKSI-SAMPAI',
        '/sampai',
        `Pilih hari dari ${tulisHari(pada)} sampai ${tulisHari(batas)} (${hariKerjaMaks} hari kerja).`,
      ),
    );
  return hasil;
}
