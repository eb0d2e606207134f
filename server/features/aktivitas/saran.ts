import type { AlasanSaran, SaranAktivitas, SaranLapor } from '#contract/saran-aktivitas.ts';

/** One activity of the person's own past; what was rejected or returned is not in it. */
export interface Riwayat {
  tanggal: string;
  uraian: string;
  kategori: SaranAktivitas['kategori'];
  rhkId: string | null;
  rencanaAksiId: string | null;
  mulai: string | null;
  selesai: string | null;
  menit: number;
  volume: number | null;
  satuan: string | null;
}

/** An RHK in force on the day, with its steps that are not stopped. */
export interface RhkBerlaku {
  id: string;
  uraian: string;
  rencanaAksi: { id: string; uraian: string }[];
}

export type Favorit = Omit<Riwayat, 'tanggal'> & { id: string };

export interface BahanSaran {
  tanggal: string;
  /** Of the last `JENDELA_HARI` days up to the day itself, any order; those of the day itself block their like. */
  riwayat: readonly Riwayat[];
  favorit: readonly Favorit[];
  rhk: readonly RhkBerlaku[];
}

/** How far back habits are looked for. */
export const JENDELA_HARI = 42;

const HARI_DILIHAT = 10;
const PEKAN_DILIHAT = 5;
const BAGIAN_BIASA = 0.6;
const PALING_SEDIKIT = { harian: 3, pekanan: 2, sering: 3 };
const PALING_BANYAK = { saran: 6, rencana: 2 };
const RENCANA_SEPI_HARI = 14;

const URUTAN: Record<AlasanSaran['jenis'], number> = {
  FAVORIT: 0,
  TIAP_PEKAN: 1,
  TIAP_HARI: 2,
  SERING: 3,
  HARI_TERAKHIR: 4,
  PEKAN_LALU: 4,
};

/**
 * What a person would probably report on a day, from their own history alone, each with its reason: favourites, habits
 * of this weekday, daily habits, frequent work; whole days to repeat; and RHK nothing was done for lately. The same
 * input gives the same answer. Not offered: what the day already has, and work for an RHK no longer in force.
 */
export function susunSaran(bahan: BahanSaran): Pick<SaranLapor, 'saran' | 'hari' | 'rencana'> {
  const { tanggal } = bahan;
  const hariItu = bahan.riwayat.filter((r) => r.tanggal === tanggal);
  const sudah = new Set(hariItu.map(kunciSaran));
  const lama = bahan.riwayat.filter((r) => r.tanggal < tanggal && umur(r.tanggal, tanggal) <= JENDELA_HARI);
  const berlaku = new Map(bahan.rhk.map((r) => [r.id, r]));
  const boleh = (r: Omit<Riwayat, 'tanggal'>) =>
    !sudah.has(kunciSaran(r)) && (r.rhkId === null || berlaku.has(r.rhkId));
  const favoritDari = new Map(bahan.favorit.map((f) => [kunciSaran(f), f.id]));
  const jadikan = (r: Omit<Riwayat, 'tanggal'>, alasan: AlasanSaran) =>
    saranDari(r, alasan, berlaku, hariItu, favoritDari.get(kunciSaran(r)) ?? null);

  const kebiasaan = [...Map.groupBy(lama, kunciSaran).values()]
    .map((sama) => ({ contoh: terbaru(sama), alasan: alasanKebiasaan(sama, lama, tanggal) }))
    .filter(({ contoh, alasan }) => alasan !== null && boleh(contoh) && !favoritDari.has(kunciSaran(contoh)))
    .map(({ contoh, alasan }) => jadikan(contoh, alasan!))
    .sort(menurutKemungkinan);
  const favorit = bahan.favorit.filter(boleh).map((f) => jadikan(f, { jenis: 'FAVORIT' }));
  return {
    saran: [...favorit, ...kebiasaan].slice(0, Math.max(PALING_BANYAK.saran, favorit.length)),
    hari: hariUtuh(lama, tanggal, (r, alasan) => (boleh(r) ? jadikan(r, alasan) : null)),
    rencana: rencanaSepi(bahan, lama),
  };
}

/** The same work whatever its capitals, spaces and numbers ("12 berkas" is "9 berkas"), for the same RHK. */
export function kunciSaran(r: Pick<Riwayat, 'uraian' | 'rhkId' | 'kategori'>): string {
  const kata = r.uraian.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();
  return `${r.rhkId ?? r.kategori}|${kata}`;
}

function alasanKebiasaan(
  sama: readonly Riwayat[],
  lama: readonly Riwayat[],
  tanggal: string,
): AlasanSaran | null {
  const terisi = hariBeda(lama);
  const dikerjakan = new Set(sama.map((r) => r.tanggal));
  const hari = Temporal.PlainDate.from(tanggal).dayOfWeek;
  const bagian = (dilihat: readonly string[]) => ({
    kali: dilihat.filter((h) => dikerjakan.has(h)).length,
    dari: dilihat.length,
  });
  const biasa = ({ kali, dari }: { kali: number; dari: number }, sedikitnya: number) =>
    kali >= sedikitnya && kali / dari >= BAGIAN_BIASA;
  const harian = bagian(terisi.slice(0, HARI_DILIHAT));
  if (biasa(harian, PALING_SEDIKIT.harian)) return { jenis: 'TIAP_HARI', ...harian };
  const pekanan = bagian(
    terisi.filter((h) => Temporal.PlainDate.from(h).dayOfWeek === hari).slice(0, PEKAN_DILIHAT),
  );
  if (biasa(pekanan, PALING_SEDIKIT.pekanan)) return { jenis: 'TIAP_PEKAN', hari, ...pekanan };
  if (dikerjakan.size >= PALING_SEDIKIT.sering)
    return { jenis: 'SERING', kali: dikerjakan.size, hariTerakhir: JENDELA_HARI };
  return null;
}

function hariUtuh(
  lama: readonly Riwayat[],
  tanggal: string,
  jadikan: (r: Riwayat, alasan: AlasanSaran) => SaranAktivitas | null,
): SaranLapor['hari'] {
  const [terakhir] = hariBeda(lama);
  const pekanLalu = Temporal.PlainDate.from(tanggal).subtract({ weeks: 1 }).toString();
  const pilihan = [
    ...(terakhir ? [{ jenis: 'HARI_TERAKHIR' as const, tanggal: terakhir }] : []),
    ...(terakhir === pekanLalu ? [] : [{ jenis: 'PEKAN_LALU' as const, tanggal: pekanLalu }]),
  ];
  return pilihan
    .map((alasan) => ({
      ...alasan,
      isi: lama
        .filter((r) => r.tanggal === alasan.tanggal)
        .map((r) => jadikan(r, alasan))
        .filter((s) => s !== null)
        .sort(menurutJam)
        .map(bedakan),
    }))
    .filter((h) => h.isi.length > 0);
}

/** RHK or steps that had work never or not for two weeks, the longest silent first. */
function rencanaSepi(bahan: BahanSaran, lama: readonly Riwayat[]): SaranLapor['rencana'] {
  const dikerjakan = [...lama, ...bahan.riwayat.filter((r) => r.tanggal === bahan.tanggal)];
  return bahan.rhk
    .flatMap((rhk) => {
      const tujuan = rhk.rencanaAksi.length > 0 ? rhk.rencanaAksi : [null];
      return tujuan.map((rencana) => ({
        rhkId: rhk.id,
        rhk: rhk.uraian,
        rencanaAksiId: rencana?.id ?? null,
        rencanaAksi: rencana?.uraian ?? null,
        terakhir:
          hariBeda(
            dikerjakan.filter((r) => r.rhkId === rhk.id && (!rencana || r.rencanaAksiId === rencana.id)),
          )[0] ?? null,
      }));
    })
    .filter((t) => t.terakhir === null || umur(t.terakhir, bahan.tanggal) >= RENCANA_SEPI_HARI)
    .sort((a, b) => banding(a.terakhir ?? '', b.terakhir ?? ''))
    .slice(0, PALING_BANYAK.rencana);
}

/** Clock times that the day already has are left out: the minutes say enough, and the report is not refused. */
function saranDari(
  r: Omit<Riwayat, 'tanggal'>,
  alasan: AlasanSaran,
  berlaku: ReadonlyMap<string, RhkBerlaku>,
  hariItu: readonly Riwayat[],
  favoritId: string | null,
): SaranAktivitas {
  const { uraian, kategori, rhkId, menit, volume, satuan } = r;
  const rhk = rhkId === null ? null : berlaku.get(rhkId)!;
  const rencana = rhk?.rencanaAksi.find((a) => a.id === r.rencanaAksiId) ?? null;
  const { mulai, selesai } = r;
  const bertumpang = hariItu.some(
    (a) => mulai && selesai && a.mulai && a.selesai && a.mulai < selesai && mulai < a.selesai,
  );
  return {
    kunci: kunciSaran(r),
    uraian,
    kategori,
    rhkId,
    rhk: rhk?.uraian ?? null,
    rencanaAksiId: rencana?.id ?? null,
    rencanaAksi: rencana?.uraian ?? null,
    mulai: bertumpang ? null : mulai,
    selesai: bertumpang ? null : selesai,
    menit,
    volume,
    satuan,
    favoritId,
    alasan,
  };
}

function menurutKemungkinan(a: SaranAktivitas, b: SaranAktivitas): number {
  const urut = URUTAN[a.alasan.jenis] - URUTAN[b.alasan.jenis];
  const kali = (s: SaranAktivitas) => ('kali' in s.alasan ? s.alasan.kali : 0);
  return urut || kali(b) - kali(a) || banding(a.kunci, b.kunci);
}

function menurutJam(a: SaranAktivitas, b: SaranAktivitas): number {
  return banding(a.mulai ?? '99', b.mulai ?? '99') || banding(a.kunci, b.kunci);
}

/** The same work twice on a day is two pieces of work. */
function bedakan(s: SaranAktivitas, i: number, semua: readonly SaranAktivitas[]): SaranAktivitas {
  const ke = semua.slice(0, i).filter((lain) => lain.kunci === s.kunci).length;
  return ke === 0 ? s : { ...s, kunci: `${s.kunci}|${ke + 1}` };
}

function terbaru(sama: readonly Riwayat[]): Riwayat {
  return sama.reduce((a, b) => (b.tanggal > a.tanggal ? b : a));
}

/** Distinct days, newest first. */
function hariBeda(riwayat: readonly Riwayat[]): string[] {
  return [...new Set(riwayat.map((r) => r.tanggal))].sort((a, b) => banding(b, a));
}

function umur(hari: string, tanggal: string): number {
  return Temporal.PlainDate.from(hari).until(Temporal.PlainDate.from(tanggal)).days;
}

function banding(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
