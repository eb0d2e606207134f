import type { PredikatOrganisasi } from '../enum.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';

export interface FaktaPenetapanDistribusi {
  capaian: PredikatOrganisasi | null;
  /** People counted in the distribution. */
  dihitung: number;
  /** Of those counted: rated, but not decided. */
  sementara: number;
  belumDinilai: number;
  /** Moves tried in private that are not real yet. */
  percobaan: number;
}

/**
 * SE MenPANRB 3/2023: why the Format Penetapan Predikat Kinerja cannot be made yet, every reason at once; nothing when it
 * can. It sets what is final, so a result that may still move, or a move nobody made real, keeps it waiting.
 * @DOUBT SE MenPANRB 3/2023 – whether the format may be signed before every result is decided – no – 2026-11-24
 */
export function halanganPenetapanDistribusi(f: FaktaPenetapanDistribusi): Temuan[] {
  const hasil: Temuan[] = [];
  if (f.capaian === null)
    hasil.push(temuan('E-PENETAPAN-CAPAIAN', '', 'Capaian kinerja organisasi belum ditetapkan.'));
  if (f.dihitung === 0)
    hasil.push(temuan('E-PENETAPAN-KOSONG', '', 'Belum ada pegawai yang dihitung dalam distribusi.'));
  if (f.sementara > 0)
    hasil.push(
      temuan('E-PENETAPAN-SEMENTARA', '', `Hasil ${f.sementara} pegawai masih sementara. Tetapkan dahulu.`),
    );
  if (f.belumDinilai > 0)
    hasil.push(temuan('E-PENETAPAN-BELUM-DINILAI', '', `${f.belumDinilai} pegawai belum dinilai.`));
  if (f.percobaan > 0)
    hasil.push(
      temuan(
        'E-PENETAPAN-PERCOBAAN',
        '',
        `Masih ada percobaan dengan ${f.percobaan} pergeseran. Jadikan nyata atau buang dahulu.`,
      ),
    );
  return hasil;
}
