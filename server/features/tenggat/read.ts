import type { TenggatBerjalan, TenggatInstansi, TenggatSaya } from '#contract/tenggat.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import { hari as bacaHari } from '#rules/kernel/hari.ts';
import { type KodeTenggat, ketentuanTenggat } from '#rules/tables/tenggat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import {
  type DasarTenggat,
  dasarTenggat,
  hitungTenggat,
  jendelaTenggat,
  type TenggatDihitung,
} from '../gangguan/read.ts';
import { namaPeriode } from '../periode/read.ts';
import * as queries from './queries.ts';

/** A running limit with its last day. */
export interface Berjalan {
  baris: queries.BarisTenggat;
  hitungan: TenggatDihitung;
}

/** Every limit that runs for the person asking: own steps, and steps of others one waits for. */
export function tenggatSaya(k: Konteks): Promise<TenggatSaya> {
  return baca(k, async (tx) => {
    const pada = hariIni(k);
    const dasar = await dasarTenggat(tx, k.pelaku.instansiId, k.pelaku.zona, hariIni(k).toString());
    const semua = await yangBerjalan(tx, k.pelaku.instansiId, dasar, pada, k.pelaku.pegawaiId);
    const isi = semua.map((b) => tampil(b, pada, k.pelaku.pegawaiId));
    return { hariIni: pada.toString(), isi: isi.sort((a, b) => a.hari.localeCompare(b.hari)) };
  });
}

/** The agency's limits together, what the clock will do when they have passed, and what it has done. For operators. */
export function tenggatInstansi(k: Konteks): Promise<TenggatInstansi> {
  return baca(k, async (tx) => {
    if (!k.pelaku.peran.has('OPERATOR') && !k.pelaku.peran.has('ADMIN'))
      throw tidakBerwenang('Daftar tenggat instansi hanya untuk operator kepegawaian.', {
        peran: 'OPERATOR',
        cara: 'Tenggat Anda sendiri ada di beranda.',
      });
    const { instansiId, zona } = k.pelaku;
    const pada = hariIni(k);
    const dasar = await dasarTenggat(tx, instansiId, zona, hariIni(k).toString());
    const semua = await yangBerjalan(tx, instansiId, dasar, pada, null);
    return {
      hariIni: pada.toString(),
      berjalan: [...(await jendela(tx, instansiId, dasar, pada)), ...kelompok(semua)].sort((a, b) =>
        a.hari.localeCompare(b.hari),
      ),
      dilakukan: (await queries.dilakukanSistem(tx, instansiId, 100)).map((d) => ({
        pada: d.pada,
        peristiwa: d.peristiwa,
        uraian: DILAKUKAN[d.peristiwa] ?? 'Keadaan berpindah sendiri',
        tentang: d.orangId ? { id: d.orangId, nama: d.orang ?? '' } : null,
        periode: nama(d),
      })),
    };
  });
}

/** Limits that run, each with its last day; for the clock, the calendar and the lists. */
export async function yangBerjalan(
  tx: TransaksiInstansi,
  instansiId: string,
  dasar: DasarTenggat,
  pada: Temporal.PlainDate,
  orangId: string | null,
): Promise<Berjalan[]> {
  const baris = await queries.tenggatBerjalan(tx, instansiId, dasar.zona, pada.year, orangId);
  return baris.flatMap((b) => {
    const hitungan = hitungTenggat(dasar, b.kode, b.sejak, pada);
    // the days to object end by themselves; the other limits stay until somebody answers them
    if (!hitungan || (b.kode === 'DL-12' && hitungan.tenggat < pada.toString())) return [];
    return [{ baris: b, hitungan }];
  });
}

export function uraianTenggat(kode: KodeTenggat, pada: Temporal.PlainDate): string {
  return ketentuanTenggat.pada(pada).nilai[kode].peristiwa;
}

/** What the system does once nobody answered in time. */
const SESUDAHNYA: Partial<Record<KodeTenggat, string>> = {
  'DL-03': 'Penetapan SKP juga menjadi tugas atasan pejabat penilai.',
  'DL-06': 'Dokumen tercatat “didiamkan”; tetap sah dan dapat dilaporkan.',
  'DL-12': 'Hasil yang sudah dilaporkan menjadi final.',
};

const DILAKUKAN: Readonly<Record<string, string>> = {
  ALIHKAN: 'Penetapan SKP beralih kepada atasan pejabat penilai',
  ALIHKAN_EVALUASI: 'Evaluasi beralih kepada atasan pejabat penilai',
  DIAMKAN: 'Dokumen evaluasi tercatat didiamkan',
  SELESAIKAN: 'Hasil evaluasi menjadi final',
  GANGGUAN: 'Gangguan sistem tercatat',
};

function tampil(
  { baris: b, hitungan: h }: Berjalan,
  pada: Temporal.PlainDate,
  saya: string,
): TenggatBerjalan {
  return {
    kode: b.kode,
    uraian: uraianTenggat(b.kode, pada),
    oleh: b.olehId ? { id: b.olehId, nama: b.oleh ?? '' } : null,
    tentang: { id: b.tentangId, nama: b.tentang },
    periode: nama(b),
    sejak: b.sejak,
    hari: h.tenggat,
    semula: h.semula ?? null,
    hariTerganggu: h.hariTerganggu ?? [],
    sisaHari: pada.until(bacaHari(h.tenggat), { largestUnit: 'days' }).days,
    tautan: tautanTenggat(b, saya),
    langkah: h.langkah,
  };
}

/** Where the person goes to meet the limit, or to see whom they wait for. */
export function tautanTenggat(b: queries.BarisTenggat, saya: string): string {
  const milikSendiri = b.tentangId === saya;
  if (b.kode === 'DL-13') return `/keberatan/${b.objekId}`;
  if (b.kode === 'DL-03') return milikSendiri ? `/skp/${b.objekId}` : `/skp-bawahan/${b.objekId}`;
  if (milikSendiri) return b.kode === 'DL-05' || b.kode === 'DL-08' ? '/evaluasi' : `/evaluasi/${b.objekId}`;
  return `/penilaian/${b.periodeId}/${b.tentangId}`;
}

type Kelompok = TenggatInstansi['berjalan'][number];

function kelompok(semua: readonly Berjalan[]): Kelompok[] {
  const pada = Temporal.PlainDate.from('2022-02-07');
  return [
    ...Map.groupBy(semua, ({ baris: b, hitungan: h }) => `${b.kode} ${b.periodeId} ${h.tenggat}`).values(),
  ].map((anggota) => {
    const { baris: b, hitungan: h } = anggota[0]!;
    return {
      kode: b.kode,
      uraian: uraianTenggat(b.kode, pada),
      periode: nama(b),
      hari: h.tenggat,
      semula: h.semula ?? null,
      hariTerganggu: h.hariTerganggu ?? [],
      jumlah: anggota.length,
      sesudahnya: SESUDAHNYA[b.kode] ?? null,
      langkah: h.langkah,
    };
  });
}

async function jendela(
  tx: TransaksiInstansi,
  instansiId: string,
  dasar: DasarTenggat,
  pada: Temporal.PlainDate,
): Promise<Kelompok[]> {
  const semua = await queries.jendelaBerjalan(tx, instansiId, pada.toString());
  return semua.map((p) => {
    const akhir = jendelaTenggat(dasar, p.jendela_sampai);
    return {
      kode: 'JENDELA',
      uraian: 'Jangka waktu evaluasi berakhir',
      periode: namaPeriode(p.tahun, p.jenis as PeriodeJenis, p.ke),
      hari: akhir.hari,
      semula: akhir.hari === p.jendela_sampai ? null : p.jendela_sampai,
      hariTerganggu: akhir.hariTerganggu,
      jumlah: 1,
      sesudahnya: 'Evaluasi yang belum ditetapkan beralih kepada atasan pejabat penilai.',
      langkah: akhir.langkah,
    };
  });
}

function nama(b: { tahun: number | null; jenis: PeriodeJenis | null; ke: number | null }): string | null {
  return b.tahun && b.jenis && b.ke ? namaPeriode(b.tahun, b.jenis, b.ke) : null;
}
