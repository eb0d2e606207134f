import { type Hari, hari, sesudah, tulisHari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';

export interface FaktaPenutupanPeriode {
  /** Last day of the evaluation window, outages included. */
  jendelaSampai: string;
  /** Decided, but not in the employee's hands. */
  belumDisampaikan: number;
  /** Delivered, and the days to object have not passed; the latest of those days. */
  dalamHariKeberatan: { jumlah: number; sampai: string | null };
  /** Objections without a decision. */
  keberatanBerjalan: number;
}

/**
 * Why a period cannot be closed on a day; nothing when it can. A closing cuts nobody short: what the employee may still
 * demand (L-V.A.5 delivery, L-V.B.2 objection, L-V.B.6 decision) comes first.
 * @DOUBT P6 – closing a period is no term of the regulation – allowed once the window has passed and no right of an
 * employee runs; results that are missing do not hold it up – 2026-11-24
 */
export function halanganPenutupanPeriode(f: FaktaPenutupanPeriode, pada: Hari): Temuan[] {
  const akhir = hari(f.jendelaSampai);
  const { jumlah, sampai } = f.dalamHariKeberatan;
  return [
    ...(sesudah(pada, akhir)
      ? []
      : [
          temuan(
            'E-JENDELA-BELUM-LEWAT',
            '',
            `Jangka waktu evaluasinya masih berjalan sampai ${tulisHari(akhir)}. Periode dapat ditutup sesudah hari itu.`,
          ),
        ]),
    ...(f.belumDisampaikan > 0
      ? [
          temuan(
            'E-BELUM-DISAMPAIKAN',
            '',
            `${f.belumDisampaikan} hasil evaluasi sudah ditetapkan tetapi belum disampaikan kepada pegawainya.`,
          ),
        ]
      : []),
    ...(jumlah > 0
      ? [
          temuan(
            'E-HARI-KEBERATAN',
            '',
            `${jumlah} pegawai masih dapat mengajukan keberatan${sampai ? ` sampai ${tulisHari(hari(sampai))}` : ''}.`,
          ),
        ]
      : []),
    ...(f.keberatanBerjalan > 0
      ? [temuan('E-KEBERATAN-BERJALAN', '', `${f.keberatanBerjalan} keberatan belum diputus.`)]
      : []),
  ];
}
