import { cariPintu, DAFTAR_PINTU } from '#contract/aturan/daftar.ts';
import { rincianBentuk } from '#contract/aturan/galat.ts';
import { zTanggal } from '#contract/aturan/kosakata.ts';
import type { HasilTanya, PintuAturan } from '#contract/aturan/pintu.ts';
import { type Hari, hari } from '#rules/kernel/hari.ts';
import type { Jawaban } from '#rules/kernel/jawaban.ts';
import type { Kutipan } from '#rules/kernel/kutipan.ts';
import { Masalah } from '../../masalah.ts';

export interface RingkasanAturan {
  id: string;
  judul: string;
  dasar: readonly Kutipan[];
  versi: PintuAturan['versi'];
}

export interface RincianAturan extends RingkasanAturan {
  skema: ReturnType<PintuAturan['skema']>;
  contoh: PintuAturan['contoh'];
}

export interface SyaratTanya {
  /** "YYYY-MM-DD"; absent = `hariIni`. */
  pada?: unknown;
  /** An agency's settings inside the freedom of the article. */
  profil?: unknown;
  hariIni: Hari;
}

const DETAIL_BENTUK = 'Masukan tidak sesuai bentuk aturan ini. Perbaiki setiap bagian yang disebut.';

/** All rules: id, title, articles, dated versions. */
export function daftarAturan(): RingkasanAturan[] {
  return DAFTAR_PINTU.map(ringkas);
}

/** One rule with the JSON Schemas of its forms and its worked examples. Throws `tidak-ditemukan`. */
export function rincianAturan(id: string): RincianAturan {
  const pintu = temukan(id);
  return { ...ringkas(pintu), skema: pintu.skema(), contoh: pintu.contoh };
}

/** Asks one case. Throws `tidak-ditemukan`, or `bentuk-salah` with every fault (pointers below `awalan`). */
export function tanyaAturan(
  id: string,
  masukan: unknown,
  syarat: SyaratTanya,
  awalan = '',
): Jawaban<unknown> {
  const { tanya, galat } = siap(id, syarat);
  const hasil = tanya(masukan);
  const faults = [
    ...galat,
    ...('galat' in hasil ? hasil.galat.map((g) => ({ ...g, pointer: awalan + g.pointer })) : []),
  ];
  if (faults.length > 0 || 'galat' in hasil)
    throw new Masalah('bentuk-salah', DETAIL_BENTUK, { errors: faults });
  return hasil.jawaban;
}

/**
 * Prepares a rule for many cases under one day and one profil. Throws `tidak-ditemukan`, or `bentuk-salah` when day or
 * profil are wrong; a wrong case is a value, so that a stream can go on.
 */
export function siapkanAturan(
  id: string,
  syarat: SyaratTanya,
): (masukan: unknown) => { jawaban: Jawaban<unknown> } | { galat: Masalah } {
  const { tanya, galat } = siap(id, syarat);
  if (galat.length > 0) throw new Masalah('bentuk-salah', DETAIL_BENTUK, { errors: galat });
  return (masukan) => {
    const hasil = tanya(masukan);
    return 'galat' in hasil
      ? { galat: new Masalah('bentuk-salah', DETAIL_BENTUK, { errors: hasil.galat }) }
      : hasil;
  };
}

function siap(
  id: string,
  { pada, profil, hariIni }: SyaratTanya,
): { tanya: (masukan: unknown) => HasilTanya; galat: ReturnType<PintuAturan['periksaProfil']> } {
  const pintu = temukan(id);
  const hariTanya = zTanggal.safeParse(pada ?? hariIni.toString());
  const galatProfil = profil === undefined || profil === null ? [] : pintu.periksaProfil(profil);
  const galat = [...(hariTanya.success ? [] : rincianBentuk(hariTanya.error, '/pada')), ...galatProfil];
  const h = hariTanya.success ? hari(hariTanya.data) : hariIni;
  return { tanya: pintu.siapkan(h, galatProfil.length > 0 ? undefined : (profil ?? undefined)), galat };
}

function ringkas({ id, judul, dasar, versi }: PintuAturan): RingkasanAturan {
  return { id, judul, dasar, versi };
}

function temukan(id: string): PintuAturan {
  const pintu = cariPintu(id);
  if (pintu) return pintu;
  throw new Masalah(
    'tidak-ditemukan',
    `Aturan "${id}" tidak ada. Daftarnya: ${DAFTAR_PINTU.map((p) => p.id).join(', ')}.`,
  );
}
