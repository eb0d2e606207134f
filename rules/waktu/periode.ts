import type { PeriodeJenis } from '../enum.ts';
import { type Hari, memuat, namaBulan, type Rentang, sesudah } from '../kernel/hari.ts';
import { type JendelaBaku, jendelaEvaluasi } from '../tables/periode.ts';

export interface PeriodeEvaluasi extends Rentang {
  jenis: PeriodeJenis;
  tahun: number;
  /** 1–12, 1–4, or 1 for the year (4 where it is the fourth quarter as well). */
  ke: number;
  /** As the forms print it: "TRIWULAN I", "TRIWULAN IV", "JANUARI", "TAHUNAN". */
  label: string;
  /** When this period is evaluated. */
  jendela: Rentang;
}

const ROMAWI = ['I', 'II', 'III', 'IV'] as const;

/** What an agency may choose about the periods of a year. */
export interface PilihanPeriode {
  gabungTw4Akhir?: boolean;
  jendela?: Partial<Record<PeriodeJenis, JendelaBaku>>;
}

/** Number of the annual period that is also the fourth quarter's. */
const KE_GABUNGAN = 4;

/**
 * PermenPANRB 6/2022 Ps 24: the periods of a year, monthly or quarterly as the agency chose, the annual one last. Where
 * the agency combines the fourth quarter with the year, the annual period stands for both ("IV-AKHIR" of the forms): one
 * window, one evaluation, one document.
 * @DOUBT P6 D.1.1 – the form prints "IV-AKHIR" – two records unless the agency combines them – 2026-11-24
 */
export function periodeTahun(
  tahun: number,
  berkala: 'BULANAN' | 'TRIWULANAN',
  { gabungTw4Akhir = false, jendela = {} }: PilihanPeriode = {},
): PeriodeEvaluasi[] {
  const panjang = berkala === 'BULANAN' ? 1 : 3;
  const jumlah = 12 / panjang;
  const bagian = Array.from({ length: jumlah }, (_, i) => {
    const label = berkala === 'BULANAN' ? namaBulan(i + 1).toUpperCase() : `TRIWULAN ${ROMAWI[i]}`;
    return buat(berkala, tahun, i + 1, label, i * panjang + 1, panjang, jendela);
  });
  if (gabungTw4Akhir && berkala === 'TRIWULANAN')
    return [...bagian.slice(0, 3), buat('TAHUNAN', tahun, KE_GABUNGAN, 'TRIWULAN IV-AKHIR', 1, 12, jendela)];
  return [...bagian, buat('TAHUNAN', tahun, 1, 'TAHUNAN', 1, 12, jendela)];
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
  pilihan: NonNullable<PilihanPeriode['jendela']>,
): PeriodeEvaluasi {
  const dari = Temporal.PlainDate.from({ year: tahun, month: bulanAwal, day: 1 });
  const sampai = dari.add({ months: panjang }).subtract({ days: 1 });
  const { tanggalMulai, tanggalAkhir } = pilihan[jenis] ?? jendelaEvaluasi.pada(sampai).nilai[jenis];
  const bulanBerikut = sampai.add({ days: 1 });
  const jendela = {
    dari: sampai.with({ day: tanggalMulai }),
    sampai: bulanBerikut.with({ day: tanggalAkhir }),
  };
  return { jenis, tahun, ke, label, dari, sampai, jendela };
}

interface Masa {
  jenis: string;
  ke: number;
}

/** Whether realisation and feedback of the running months belong to it: every period but a year that is no quarter as well. */
export function adalahBerkala({ jenis, ke }: Masa): boolean {
  return jenis !== 'TAHUNAN' || ke === KE_GABUNGAN;
}

/** Whether it is the periodic one of a day ("YYYY-MM-DD"); the combined one is that of its last quarter only. */
export function berkalaPada(p: Masa & { dari: string; sampai: string }, tanggal: string): boolean {
  const dari = p.jenis === 'TAHUNAN' ? `${p.dari.slice(0, 4)}-10-01` : p.dari;
  return adalahBerkala(p) && dari <= tanggal && p.sampai >= tanggal;
}
