import type { PeranAlur } from '#rules/kernel/alur.ts';
import type { PeristiwaEvaluasi } from '#rules/penilaian/alur-evaluasi.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { kunciKoreksi } from './koreksi-read.ts';
import type { BarisEvaluasiDb } from './queries.ts';

const MENILAI: readonly PeristiwaEvaluasi[] = ['NILAI', 'TETAPKAN', 'AMBIL_ALIH'];

/**
 * Whether an evaluation may change at all now, before its own workflow is asked: not in a closed period, unless it is a
 * correction, and a replaced one never. Who has no part in it is told so by the workflow.
 */
export async function pastikanBerlangsung(
  tx: TransaksiInstansi,
  k: Konteks,
  peran: readonly PeranAlur[],
  periodeId: string,
  baris: BarisEvaluasiDb | null,
  peristiwa: PeristiwaEvaluasi,
): Promise<void> {
  if (peran.length === 0) return;
  if (baris?.tak_berlaku_pada)
    throw new Masalah(
      'keadaan-tidak-cocok',
      baris.digantikan_oleh
        ? 'Evaluasi ini sudah digantikan hasil koreksi. Isinya tetap dapat dibaca, tetapi tidak berubah lagi.'
        : 'Koreksi ini sudah berakhir tanpa hasil; evaluasi semula tetap berlaku.',
    );
  if (!baris?.koreksi_id) return pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { periodeId });
  if (!MENILAI.includes(peristiwa)) return;
  const koreksi = await kunciKoreksi(tx, k.pelaku.instansiId, baris.koreksi_id);
  if (koreksi && !koreksi.selesai_pada && koreksi.sampai < hariIni(k).toString())
    throw new Masalah('keadaan-tidak-cocok', 'Hari untuk koreksi ini sudah lewat.', {
      siapa: { peran: 'OPERATOR', cara: 'Mintalah operator kepegawaian membuka koreksi baru.' },
    });
}
