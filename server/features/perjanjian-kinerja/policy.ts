import { langkahBerikut, type PeranAlur, penjagaGagal, peristiwaMungkin } from '#rules/kernel/alur.ts';
import type { Temuan } from '#rules/kernel/jawaban.ts';
import {
  ALUR_PERJANJIAN,
  type KeadaanPerjanjian,
  type PeristiwaPerjanjian,
} from '#rules/perencanaan/perjanjian-kinerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { lingkupPegawai } from '../pegawai/read.ts';

type Lingkup = 'SEMUA' | readonly string[];

/** The units an operator keeps; none for who is no operator. */
export async function lingkupSunting(tx: TransaksiInstansi, k: Konteks): Promise<Lingkup> {
  const operator = k.pelaku.peran.has('OPERATOR') || k.pelaku.peran.has('ADMIN');
  return operator ? lingkupPegawai(tx, k) : [];
}

/** The parts somebody has in the perjanjian of a unit: its head, its operator. */
export function peranUnit(
  k: Konteks,
  unit: { id: string; pimpinanId: string | null },
  lingkup: Lingkup,
): PeranAlur[] {
  return [
    ...(unit.pimpinanId === k.pelaku.pegawaiId ? (['PEGAWAI'] as const) : []),
    ...(lingkup === 'SEMUA' || lingkup.includes(unit.id) ? (['OPERATOR'] as const) : []),
  ];
}

/** Refuses who may not write the perjanjian of a unit. */
export function pastikanPenulis(peran: readonly PeranAlur[], pimpinan: { nama: string } | null): void {
  if (peran.length === 0)
    throw tidakBerwenang('Perjanjian kinerja ditulis pimpinan unit kerja itu atau operator kepegawaian.', {
      peran: 'PIMPINAN_UNIT',
      ...(pimpinan && { nama: pimpinan.nama }),
      cara: 'Sampaikan kepada yang bersangkutan atau operator kepegawaian.',
    });
}

/** Refuses a step the workflow does not know, or whose conditions fail; every reason at once. */
export function pastikanLangkah(
  keadaan: KeadaanPerjanjian,
  peristiwa: PeristiwaPerjanjian,
  peran: readonly PeranAlur[],
  fakta: { kurang?: readonly Temuan[]; alasan?: string } = {},
): void {
  const langkah = langkahBerikut(ALUR_PERJANJIAN, keadaan, peristiwa, peran);
  if (!langkah)
    throw new Masalah(
      'keadaan-tidak-cocok',
      keadaan === 'FINAL'
        ? 'Perjanjian kinerja ini sudah final. Buka perubahannya lebih dahulu.'
        : 'Perjanjian kinerja ini belum final.',
    );
  const gagal = penjagaGagal(ALUR_PERJANJIAN, langkah, {
    lengkap: (fakta.kurang ?? []).length === 0,
    'ada-alasan': !!fakta.alasan?.trim(),
  });
  if (gagal.length === 0) return;
  const rincian = [...(fakta.kurang ?? []), ...gagal.filter((g) => g.kode === 'E-NOTE-REQUIRED')];
  throw new Masalah('ditolak-aturan', gagal.map((g) => g.pesan).join(' '), {
    errors: rincian.map((t) => ({ pointer: t.jalur || '/alasan', kode: t.kode, pesan: t.pesan })),
  });
}

/** The steps open to these parts. */
export function langkahTerbuka(keadaan: KeadaanPerjanjian | 'BELUM', peran: readonly PeranAlur[]): string[] {
  if (peran.length === 0) return [];
  return keadaan === 'BELUM' ? ['BUAT'] : peristiwaMungkin(ALUR_PERJANJIAN, keadaan, peran);
}
