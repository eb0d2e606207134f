import type { KemajuanRhk, TindakanUmpanBalik } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';

/**
 * PermenPANRB 6/2022 Ps 20: after feedback, progress leads to appreciation or a new assignment; no progress to adjusted
 * expectation, adjusted resources or guidance; still none, the leader may take the result over with a note that the
 * employee could not finish it.
 */
export const tindakanMenurutKemajuan = berlaku<Readonly<Record<KemajuanRhk, readonly TindakanUmpanBalik[]>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 20')],
    nilai: {
      ADA: ['APRESIASI', 'PENUGASAN_BARU'],
      TIDAK_ADA: ['SESUAIKAN_EKSPEKTASI', 'SESUAIKAN_SUMBER_DAYA', 'PEMBINAAN'],
      TETAP_TIDAK_ADA: ['SESUAIKAN_EKSPEKTASI', 'SESUAIKAN_SUMBER_DAYA', 'PEMBINAAN', 'AMBIL_ALIH_RHK'],
    },
  },
]);

export interface FaktaTindakan {
  kemajuan: KemajuanRhk;
  tindakan: TindakanUmpanBalik;
  catatan: string;
  /** The leader gave feedback on this result before. */
  adaUmpanBalik: boolean;
  /** An earlier step on this result said that there was no progress. */
  pernahTanpaKemajuan: boolean;
  /** The result was taken over before. */
  sudahDiambilAlih: boolean;
}

/** Every reason why a step after feedback may not be taken; empty when it may. */
export function alasanTindakanDitolak(f: FaktaTindakan, pada: Hari): Temuan[] {
  const alasan: Temuan[] = [];
  if (!tindakanMenurutKemajuan.pada(pada).nilai[f.kemajuan].includes(f.tindakan))
    alasan.push(
      temuan(
        'E-TINDAKAN-KEMAJUAN',
        '/tindakan',
        'Tindakan ini tidak sesuai dengan kemajuan yang Anda pilih.',
      ),
    );
  if (!f.adaUmpanBalik)
    alasan.push(
      temuan(
        'E-TINDAKAN-UMPAN-BALIK',
        '/rhkId',
        'Beri umpan balik tentang RHK ini dahulu, lalu tentukan tindakannya.',
      ),
    );
  if (f.kemajuan === 'TETAP_TIDAK_ADA' && !f.pernahTanpaKemajuan)
    alasan.push(
      temuan(
        'E-TINDAKAN-BERTAHAP',
        '/kemajuan',
        'Catat dahulu bahwa belum ada kemajuan dan bantu pegawai; “tetap belum ada” menyusul sesudahnya.',
      ),
    );
  if (f.tindakan === 'AMBIL_ALIH_RHK' && f.catatan.trim().length < 20)
    alasan.push(
      temuan(
        'E-NOTE-REQUIRED',
        '/catatan',
        'Tulis mengapa pegawai tidak dapat menyelesaikan RHK ini (sedikitnya 20 huruf).',
      ),
    );
  if (f.sudahDiambilAlih)
    alasan.push(temuan('E-TINDAKAN-SUDAH-DIAMBIL', '/rhkId', 'RHK ini sudah diambil alih pimpinan.'));
  return alasan;
}
