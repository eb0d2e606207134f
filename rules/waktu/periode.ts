import type { PeriodeJenis } from '../enum.ts';
import { type Hari, memuat, namaBulan, type Rentang, sesudah } from '../kernel/hari.ts';
import { jendelaEvaluasi } from '../tables/periode.ts';

export interface PeriodeEvaluasi extends Rentang {
  jenis: PeriodeJenis;
  tahun: number;
  /** 1–12, 1–4, or 1 for the year. */
  ke: number;
  /** As the forms print it: "TRIWULAN I", "TRIWULAN IV", "JANUARI", "TAHUNAN". */
  label: string;
  /** When this period is evaluated. */
  jendela: Rentang;
}

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

/** PermenPANRB 6/2022 Ps 24: the periods of a year, monthly or quarterly as the agency chose, the annual one last. */
export function periodeTahun(tahun: number, berkala: 'BULANAN' | 'TRIWULANAN'): PeriodeEvaluasi[] {
  const panjang = berkala === 'BULANAN' ? 1 : 3;
  const jumlah = 12 / panjang;
  const bagian = Array.from({ length: jumlah }, (_, i) => {
    const label = berkala === 'BULANAN' ? namaBulan(i + 1).toUpperCase() : `TRIWULAN ${ROMAWI[i]}`;
    return buat(berkala, tahun, i + 1, label, i * panjang + 1, panjang);
  });
  return [...bagian, buat('TAHUNAN', tahun, 1, 'TAHUNAN', 1, 12)];
}

/**
 * PermenPANRB 6/2022 L-IV.A.14: an assessor who moves evaluates his old unit only when he moves inside the window (or
 * after it); before it, his successor evaluates. `pindah` = first day in the new post.
 */
export function penilaiSaatPindah(periode: PeriodeEvaluasi, pindah: Hari): 'PENILAI_LAMA' | 'PENILAI_BARU' {
  return memuat(periode.jendela, pindah) || sesudah(pindah, periode.jendela.sampai)
    ? 'PENILAI_LAMA'
    : 'PENILAI_BARU';
}

function buat(
  jenis: PeriodeJenis,
  tahun: number,
  ke: number,
  label: string,
  bulanAwal: number,
  panjang: number,
): PeriodeEvaluasi {
  const dari = Temporal.PlainDate.from({ year: tahun, month: bulanAwal, day: 1 });
  const sampai = dari.add({ months: panjang }).subtract({ days: 1 });
  const { tanggalMulai, tanggalAkhir } = jendelaEvaluasi.pada(sampai).nilai[jenis];
  const bulanBerikut = sampai.add({ days: 1 });
  const jendela = {
    dari: sampai.with({ day: tanggalMulai }),
    sampai: bulanBerikut.with({ day: tanggalAkhir }),
  };
  return { jenis, tahun, ke, label, dari, sampai, jendela };
}
