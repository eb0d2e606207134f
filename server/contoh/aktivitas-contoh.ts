import type { KategoriAktivitas, KeadaanAktivitas } from '#rules/enum.ts';
import type { Acak } from './acak.ts';
import { saat } from './kalender.ts';
import type { Orang } from './orang.ts';
import type { Kegiatan } from './pustaka/bentuk.ts';
import { KEGIATAN_PIMPINAN, KEGIATAN_TAMBAHAN, KEGIATAN_UMUM } from './pustaka/umum.ts';
import type { RhkContoh, SkpContoh } from './skp-contoh.ts';

export interface AktivitasContoh {
  id: string;
  tanggal: string;
  rhk: RhkContoh | null;
  rencanaAksiId: string | null;
  kategori: KategoriAktivitas;
  mulai: string;
  selesai: string;
  menit: number;
  uraian: string;
  volume: number;
  satuan: string;
  keadaan: KeadaanAktivitas;
  catatan: string | null;
  dikirimPada: string;
  diperiksaPada: string | null;
}

export interface LingkupAktivitas {
  /** Working days up to the day the sample stands at, oldest first. */
  hariKerja: readonly string[];
  /** On which working day a week's reports were looked at, by the day of the activity. */
  diperiksa: ReadonlyMap<string, string>;
  sampai: string;
  maks: number;
}

/** Half days with a break between them, in minutes after midnight. */
const PAGI = { dari: 7 * 60 + 45, sampai: 11 * 60 + 45 };
const SIANG = { dari: 13 * 60, sampai: 15 * 60 + 45 };

/** A year of one person's working days, the newest `maks` of them. `ditetapkan`: since when there is an SKP to serve. */
export function aktivitasSetahun(
  a: Acak,
  o: Orang,
  skp: SkpContoh | null,
  ditetapkan: string | null,
  l: LingkupAktivitas,
): AktivitasContoh[] {
  const hasil: AktivitasContoh[] = [];
  // a working day has one entry or more, leave apart: older days would be thrown away below
  const hariKerja = Number.isFinite(l.maks) ? l.hariKerja.slice(-Math.ceil(l.maks * 1.3 + 10)) : l.hariKerja;
  for (const tanggal of hariKerja) {
    const cuti = a.kira(0.06);
    if (tanggal < o.mulai || cuti) continue;
    const berlaku = skp && ditetapkan && tanggal >= ditetapkan ? skp : null;
    for (const [dari, sampai] of bagianHari(a)) {
      const isi = pekerjaan(a, o, berlaku);
      hasil.push({ ...isi, ...waktu(a, tanggal, dari, sampai), ...pemeriksaan(a, tanggal, l) });
    }
  }
  return hasil.length > l.maks ? hasil.slice(hasil.length - l.maks) : hasil;
}

function bagianHari(a: Acak): (readonly [number, number])[] {
  const tengah = PAGI.dari + a.bulat(4, 10) * 15;
  const [pagi, siang] = [
    [PAGI.dari, PAGI.sampai],
    [SIANG.dari, SIANG.sampai],
  ] as const;
  const nasib = a.pecahan();
  if (nasib < 0.52) return [a.kira(0.6) ? pagi : siang];
  if (nasib < 0.9) return [pagi, siang];
  return [[PAGI.dari, tengah], [tengah, PAGI.sampai], siang];
}

function waktu(a: Acak, tanggal: string, dari: number, sampai: number) {
  const mulai = dari + a.bulat(0, 2) * 5;
  const selesai = sampai - a.bulat(0, 5) * 5;
  const kirim = 16 * 60 + a.bulat(0, 55);
  return {
    id: a.id(Date.parse(saat(tanggal, kirim))),
    tanggal,
    mulai: jam(mulai),
    selesai: jam(selesai),
    menit: selesai - mulai,
    dikirimPada: saat(tanggal, kirim),
  };
}

function jam(menit: number): string {
  return `${String(Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}`;
}

function pekerjaan(a: Acak, o: Orang, skp: SkpContoh | null) {
  const nasib = a.pecahan();
  if (skp && nasib < 0.8) {
    const rhk = a.pilih(skp.rhk);
    const kegiatan = a.pilih(o.formasi.memimpin && a.kira(0.7) ? KEGIATAN_PIMPINAN : rhk.kegiatan);
    const aksi = a.kira(0.55) && rhk.aksi.length > 0 ? a.pilih(rhk.aksi).id : null;
    return { rhk, rencanaAksiId: aksi, kategori: 'RHK' as const, ...isiKegiatan(a, kegiatan) };
  }
  const umum = nasib < 0.93;
  const kegiatan = umum ? a.pilih(KEGIATAN_UMUM) : a.pilih(KEGIATAN_TAMBAHAN);
  const kategori = umum ? ('UMUM' as const) : ('TUGAS_TAMBAHAN' as const);
  return { rhk: null, rencanaAksiId: null, kategori, ...isiKegiatan(a, kegiatan) };
}

function isiKegiatan(a: Acak, [uraian, satuan, maks]: Kegiatan) {
  return { uraian, satuan, volume: maks === 1 ? 1 : a.bulat(Math.ceil(maks / 3), maks) };
}

function pemeriksaan(a: Acak, tanggal: string, l: LingkupAktivitas) {
  const periksa = l.diperiksa.get(tanggal);
  const nasib = a.pecahan();
  const menit = 8 * 60 + a.bulat(0, 120);
  if (!periksa || periksa > l.sampai)
    return { keadaan: 'DIKIRIM' as const, catatan: null, diperiksaPada: null };
  const diperiksaPada = saat(periksa, menit);
  if (nasib < 0.006)
    return {
      keadaan: 'DITOLAK' as const,
      catatan: 'Kegiatan ini sudah dilaporkan rekan satu tim.',
      diperiksaPada,
    };
  // what was sent back is mended within days; only the last week still has some
  const pekanIni = Date.parse(l.sampai) - Date.parse(periksa) < 7 * 86_400_000;
  if (pekanIni && nasib < 0.06)
    return {
      keadaan: 'DIREVISI' as const,
      catatan: 'Tuliskan hasilnya, bukan hanya kegiatannya.',
      diperiksaPada,
    };
  return { keadaan: 'DIVERIFIKASI' as const, catatan: null, diperiksaPada };
}

/** Assessors look at a week's reports on the first working day of the next week. */
export function hariPemeriksaan(hariKerja: readonly string[]): Map<string, string> {
  const pekan = (h: string) => Math.floor((Date.parse(h) / 86_400_000 + 3) / 7);
  const pertama = new Map<number, string>();
  for (const h of hariKerja) if (!pertama.has(pekan(h))) pertama.set(pekan(h), h);
  const hasil = new Map<string, string>();
  for (const h of hariKerja) {
    const berikut = [1, 2, 3].map((n) => pertama.get(pekan(h) + n)).find((x) => x !== undefined);
    if (berikut) hasil.set(h, berikut);
  }
  return hasil;
}
