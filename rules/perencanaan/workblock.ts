import { type Temuan, temuan } from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';

/** The article behind the workblock: the strategy to reach an IKU, written before roles are divided. */
export const DASAR_WORKBLOCK = [p6('Lampiran II.A.4')] as const;

/** A workblock as it is written (A.1.4); any part may still be missing. */
export interface IsiWorkblock {
  judul: string;
  indikatorTarget: readonly string[];
  pihakTerlibat: string;
  waktuPenyelesaian: string;
  penerimaManfaat: string;
  tujuan: string;
  anggaran: string;
  kegiatanRutin: readonly string[];
  kegiatanTransformatif: readonly string[];
  keluaranRutin: readonly string[];
  keluaranTransformatif: readonly string[];
}

/**
 * What a workblock still lacks. Of activities and milestones one kind is enough, routine or transformative, but a kind
 * with activities names its milestone.
 * @DOUBT L-II.A.4 – whether both kinds must be filled – one is enough, since not every initiative transforms – 2026-11-24
 */
export function kekuranganWorkblock(isi: IsiWorkblock): Temuan[] {
  const ada = (baris: readonly string[]) => baris.some((b) => b.trim());
  const kurang = (kunci: keyof IsiWorkblock, pesan: string) =>
    temuan('E-WORKBLOCK-KURANG', `/${kunci}`, pesan);
  const kata: [keyof IsiWorkblock, string][] = [
    ['judul', 'Tulis judul inisiatif strateginya.'],
    ['pihakTerlibat', 'Tulis pihak yang terlibat.'],
    ['waktuPenyelesaian', 'Tulis waktu penyelesaiannya.'],
    ['penerimaManfaat', 'Tulis penerima manfaatnya.'],
    ['tujuan', 'Tulis tujuannya.'],
    ['anggaran', 'Tulis anggarannya, atau "tanpa anggaran".'],
  ];
  return [
    ...kata.filter(([k]) => !String(isi[k]).trim()).map(([k, pesan]) => kurang(k, pesan)),
    ...(ada(isi.indikatorTarget)
      ? []
      : [kurang('indikatorTarget', 'Sebutkan sedikitnya satu indikator dan target yang diintervensi.')]),
    ...(ada(isi.kegiatanRutin) || ada(isi.kegiatanTransformatif)
      ? []
      : [kurang('kegiatanRutin', 'Sebutkan sedikitnya satu kegiatan, rutin atau transformatif.')]),
    ...(ada(isi.kegiatanRutin) && !ada(isi.keluaranRutin)
      ? [kurang('keluaranRutin', 'Sebutkan keluaran kunci dari kegiatan rutin.')]
      : []),
    ...(ada(isi.kegiatanTransformatif) && !ada(isi.keluaranTransformatif)
      ? [kurang('keluaranTransformatif', 'Sebutkan keluaran kunci dari kegiatan transformatif.')]
      : []),
  ];
}
