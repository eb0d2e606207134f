import type { KeadaanKonseling } from '#rules/enum.ts';
import { langkahBerikut, type PeranAlur, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { ALUR_KONSELING, type PeristiwaKonseling } from '#rules/tindak-lanjut/alur-konseling.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang } from '../../masalah.ts';
import { penilaiDari } from '../organisasi/read.ts';
import { operatorDari } from '../tindak-lanjut/read.ts';
import type { BarisKonseling } from './queries.ts';

/** What the person asking is to one case. The assessor is the one who opened it. */
export async function peranPada(tx: TransaksiInstansi, k: Konteks, b: BarisKonseling): Promise<PeranAlur[]> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const atasan = await penilaiDari(tx, instansiId, b.penilai_pegawai_id, hariIni(k).toString());
  return [
    ...(b.pegawai_id === saya ? (['PEGAWAI'] as const) : []),
    ...(b.penilai_pegawai_id === saya ? (['PENILAI'] as const) : []),
    ...(atasan?.pegawaiId === saya ? (['ATASAN_PENILAI'] as const) : []),
    ...(sudahDilaporkan(b) && (await operatorDari(tx, k, b.pegawai_id)) ? (['OPERATOR'] as const) : []),
    ...(b.konselor_pegawai_id === saya ? (['KONSELOR'] as const) : []),
  ];
}

/** The HR office learns of a case when it is reported, not before. */
export function sudahDilaporkan(b: BarisKonseling): boolean {
  return b.dilaporkan_pada !== null;
}

const KEMAMPUAN: Record<PeristiwaKonseling, string> = {
  TANGGAPI: 'konseling.tanggapi',
  NYATAKAN_MEMBAIK: 'konseling.nyatakan-membaik',
  LAPORKAN: 'konseling.laporkan',
  TIDAK_PERLUKAN: 'konseling.tidak-perlukan',
  TUNJUK: 'konseling.tunjuk',
  JADWALKAN: 'konseling.jadwalkan',
  CATAT: 'konseling.catat',
  SELESAIKAN: 'konseling.selesaikan',
};

/** Reading what was said is for the counsellor and the counselled person. */
export function bolehMembacaIsi(b: BarisKonseling, peran: readonly PeranAlur[]): boolean {
  return b.konselor_pegawai_id !== null && (peran.includes('KONSELOR') || peran.includes('PEGAWAI'));
}

export function kemampuan(b: BarisKonseling, peran: readonly PeranAlur[]): string[] {
  const langkah = peristiwaMungkin(ALUR_KONSELING, b.keadaan as KeadaanKonseling, peran).filter(
    (p) => p !== 'TANGGAPI' || b.tanggapan === null,
  );
  const laporan = sudahDilaporkan(b) && peran.some((p) => PEMBACA_LAPORAN.includes(p));
  return [
    ...langkah.map((p) => KEMAMPUAN[p]),
    ...(bolehMembacaIsi(b, peran) ? ['konseling.baca-isi'] : []),
    ...(laporan ? ['konseling.cetak-laporan'] : []),
  ];
}

/** B.1.10 goes to the HR office and the counsellor; whoever it is about may read it, too. */
export const PEMBACA_LAPORAN: readonly PeranAlur[] = ['PEGAWAI', 'PENILAI', 'OPERATOR', 'KONSELOR'];

export function pastikanLangkah(
  b: BarisKonseling,
  peristiwa: PeristiwaKonseling,
  peran: readonly PeranAlur[],
) {
  const keadaan = b.keadaan as KeadaanKonseling;
  const langkah = langkahBerikut(ALUR_KONSELING, keadaan, peristiwa, peran);
  if (langkah) return langkah;
  const lain = langkahBerikut(ALUR_KONSELING, keadaan, peristiwa);
  if (lain)
    throw tidakBerwenang('Langkah ini bukan kewenangan Anda dalam konseling ini.', {
      peran: SEBUTAN[lain.oleh[0] ?? 'OPERATOR'] ?? 'OPERATOR',
      cara: 'Hanya beliau yang dapat melakukannya.',
    });
  throw new Masalah(
    'keadaan-tidak-cocok',
    'Langkah ini tidak sesuai dengan keadaan konseling sekarang. Muat ulang untuk melihat keadaannya.',
  );
}

const SEBUTAN: Partial<Record<PeranAlur, string>> = {
  PEGAWAI: 'Pegawai',
  PENILAI: 'Pejabat penilai kinerja',
  OPERATOR: 'Operator kepegawaian',
  KONSELOR: 'Konselor',
};
