import { type Hari, hari } from '../kernel/hari.ts';
import { type KetentuanGangguan, ketentuanGangguan } from '../tables/gangguan.ts';
import { adalahHariKerja, type Kalender, tambahHariKerja } from './hari-kerja.ts';

/** When the system was away, in the agency's own time: "YYYY-MM-DDTHH:MM". */
export interface Gangguan {
  mulai: string;
  selesai: string;
}

/** An agency's own choice of what counts as a lost day. */
export type ProfilGangguan = Partial<Pick<KetentuanGangguan, 'menitMinimum'>> &
  Partial<KetentuanGangguan['layanan']>;

export interface Perpanjangan {
  akhir: Hari;
  /** The lost days, each of which moved the end by one working day; empty when nothing moved. */
  hariTerganggu: Hari[];
}

/**
 * The end of a term after outages of the system: where its last working day (or the last day itself) was lost, the end
 * moves to the next working day, and on as long as that one was lost too. A day is lost by the dated table
 * `ketentuanGangguan`, read for the term's own last day.
 */
export function perpanjang(
  akhir: Hari,
  k: Kalender,
  gangguan: readonly Gangguan[],
  profil: ProfilGangguan = {},
): Perpanjangan {
  const baku = ketentuanGangguan.cari(akhir)?.nilai;
  if (gangguan.length === 0 || !baku) return { akhir, hariTerganggu: [] };
  const minimum = profil.menitMinimum ?? baku.menitMinimum;
  const layanan = {
    mulai: profil.mulai ?? baku.layanan.mulai,
    selesai: profil.selesai ?? baku.layanan.selesai,
  };
  const hilang = (h: Hari) => menitTerganggu(h, gangguan, layanan) >= minimum;
  const hariTerganggu: Hari[] = [];
  let kini = akhir;
  let diuji: Hari | undefined = [hariKerjaSampai(akhir, k), akhir].find(hilang);
  while (diuji) {
    hariTerganggu.push(diuji);
    kini = tambahHariKerja(kini, 1, k);
    diuji = hilang(kini) ? kini : undefined;
  }
  return { akhir: kini, hariTerganggu };
}

/** Minutes of a day's service hours in which the system was away; overlapping outages count once. */
export function menitTerganggu(
  h: Hari,
  gangguan: readonly Gangguan[],
  layanan: KetentuanGangguan['layanan'],
): number {
  const awal = menitHari(layanan.mulai);
  const akhir = menitHari(layanan.selesai);
  const potongan = gangguan
    .map((g) => [menitPada(g.mulai, h), menitPada(g.selesai, h)] as const)
    .map(([a, b]) => [Math.max(a, awal), Math.min(b, akhir)] as const)
    .filter(([a, b]) => b > a)
    .sort(([a], [b]) => a - b);
  let jumlah = 0;
  let sampai = awal;
  for (const [a, b] of potongan) {
    jumlah += Math.max(0, b - Math.max(a, sampai));
    sampai = Math.max(sampai, b);
  }
  return jumlah;
}

/** The last working day up to and including `h`; the day itself where a month holds none. */
function hariKerjaSampai(h: Hari, k: Kalender): Hari {
  for (let n = 0; n < 31; n++) {
    const calon = h.subtract({ days: n });
    if (adalahHariKerja(calon, k)) return calon;
  }
  return h;
}

/** Where an instant lies in a day, in minutes from its beginning: negative before, over 1440 after. */
function menitPada(saat: string, h: Hari): number {
  const [tanggal = '', jam = '00:00'] = saat.split('T');
  return h.until(hari(tanggal), { largestUnit: 'days' }).days * 1440 + menitHari(jam);
}

function menitHari(jam: string): number {
  const [j = '0', m = '0'] = jam.split(':');
  return Number(j) * 60 + Number(m);
}
