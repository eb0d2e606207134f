import type { LangkahJawaban } from '#contract/jawaban.ts';
import { profilInstansi as skemaProfil } from '#contract/organisasi.ts';
import { tulisHari } from '#rules/kernel/hari.ts';
import { ketentuanGangguan } from '#rules/tables/gangguan.ts';
import { jendelaEvaluasi } from '#rules/tables/periode.ts';
import type { KodeTenggat } from '#rules/tables/tenggat.ts';
import type { MingguKerja } from '#rules/waktu/hari-kerja.ts';
import { kalender } from '#rules/waktu/hari-kerja.ts';
import { type Gangguan, type ProfilGangguan, perpanjang } from '#rules/waktu/perpanjangan.ts';
import { type NilaiTenggat, tenggat } from '#rules/waktu/tenggat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { mingguKerja } from '../organisasi/read.ts';
import { bahanTenggat } from './queries.ts';

/** All an agency's deadlines are counted with: its working days, and when the system was away. */
export interface DasarTenggat {
  libur: string[];
  hariKerja: MingguKerja;
  gangguan: Gangguan[];
  profil: ProfilGangguan;
  pengumumanBkn: Record<string, string>;
  zona: string;
}

/** One agency at one moment, for what the clock does by itself. */
export interface Kini {
  instansiId: string;
  hari: Temporal.PlainDate;
  /** The instant, as PostgreSQL takes it. */
  saat: string;
  dasar: DasarTenggat;
}

/** The one source of deadlines in an agency, with its settings on a day (today). */
export async function dasarTenggat(
  tx: TransaksiInstansi,
  instansiId: string,
  zona: string,
  hari: string,
): Promise<DasarTenggat> {
  const bahan = await bahanTenggat(tx, instansiId, hari);
  const profil = skemaProfil.parse(bahan.profil ?? {});
  return {
    libur: bahan.libur,
    hariKerja: mingguKerja(profil),
    gangguan: bahan.gangguan.map((g) => ({
      mulai: setempat(g.mulai, zona),
      selesai: setempat(g.selesai, zona),
    })),
    profil: profil.gangguan,
    pengumumanBkn: profil.pengumumanBkn,
    zona,
  };
}

export interface TenggatDihitung extends NilaiTenggat {
  kode: KodeTenggat;
  sejak: string;
  /** The text of the rule. */
  versi: string;
  langkah: LangkahJawaban[];
}

/** The last day of a limit, moved by outages; null where no day is known (DL-15 without an announcement). */
export function hitungTenggat(
  { libur, hariKerja, gangguan, profil, pengumumanBkn }: DasarTenggat,
  kode: KodeTenggat,
  sejak: string,
  pada: Temporal.PlainDate,
): TenggatDihitung | null {
  const jawaban = tenggat.jawab({ kode, sejak, libur, hariKerja, gangguan }, pada, {
    gangguan: profil,
    pengumumanBkn,
  });
  return jawaban.keadaan === 'ditetapkan'
    ? { kode, sejak, versi: jawaban.versi, langkah: jawaban.langkah, ...jawaban.nilai }
    : null;
}

/** The last day of an evaluation window, moved by outages. */
export function akhirJendela(
  { libur, hariKerja, gangguan, profil }: DasarTenggat,
  sampai: string,
): { hari: string; hariTerganggu: string[] } {
  const semula = Temporal.PlainDate.from(sampai);
  const { akhir, hariTerganggu } = perpanjang(semula, kalender(libur, hariKerja), gangguan, profil);
  return { hari: akhir.toString(), hariTerganggu: hariTerganggu.map(String) };
}

/** The same with the steps that lead to it, for who asks why. */
export function jendelaTenggat(dasar: DasarTenggat, sampai: string) {
  const akhir = akhirJendela(dasar, sampai);
  const { dasar: pasal } = jendelaEvaluasi.pada(Temporal.PlainDate.from(sampai));
  const langkah: LangkahJawaban[] = [
    {
      uraian: 'Hari terakhir jangka waktu evaluasi',
      nilai: tulisHari(Temporal.PlainDate.from(sampai)),
      dasar: pasal,
    },
  ];
  if (akhir.hariTerganggu.length > 0)
    langkah.push({
      uraian: `Diperpanjang karena gangguan sistem pada ${akhir.hariTerganggu.map((h) => tulisHari(Temporal.PlainDate.from(h))).join(', ')}`,
      nilai: tulisHari(Temporal.PlainDate.from(akhir.hari)),
      dasar: ketentuanGangguan.pada(Temporal.PlainDate.from(sampai)).dasar,
    });
  return { ...akhir, langkah };
}

/** The calendar day of an instant in the agency's zone. */
export function hariSetempat({ zona }: DasarTenggat, saat: string): string {
  return Temporal.Instant.from(saat).toZonedDateTimeISO(zona).toPlainDate().toString();
}

function setempat(saat: string, zona: string): string {
  return Temporal.Instant.from(saat)
    .toZonedDateTimeISO(zona)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute' });
}
