import {
  ALUR_AKTIVITAS,
  type PenjagaAktivitas,
  type PeristiwaAktivitas,
} from '#rules/aktivitas/alur-aktivitas.ts';
import { KEADAAN_AKTIVITAS, type KeadaanAktivitas } from '#rules/enum.ts';
import { langkahBerikut, type PeranAlur, penjagaGagal, peristiwaMungkin } from '#rules/kernel/alur.ts';
import type { Temuan } from '#rules/kernel/jawaban.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { tugasDariku } from '../matriks/read.ts';
import { penilaiDari } from '../organisasi/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';

/** What an activity says about who stands how to it. */
export interface PemilikAktivitas {
  pegawai_id: string;
  penilai_pegawai_id: string | null;
  rhk_id: string | null;
  tanggal: string;
}

/**
 * The caller's roles to this activity: its own employee; the assessor on that day, or the leader who assigned the work
 * of its RHK (V-AKT-11), who checks it likewise; or none.
 */
export async function peranAtas(
  tx: TransaksiInstansi,
  k: Konteks,
  aktivitas: PemilikAktivitas,
): Promise<PeranAlur[]> {
  const { instansiId, pegawaiId } = k.pelaku;
  if (aktivitas.pegawai_id === pegawaiId) return ['PEGAWAI'];
  if (aktivitas.penilai_pegawai_id === pegawaiId) return ['PENILAI'];
  const penilai = await penilaiDari(tx, instansiId, aktivitas.pegawai_id, aktivitas.tanggal);
  if (penilai?.pegawaiId === pegawaiId) return ['PENILAI'];
  if (!aktivitas.rhk_id) return [];
  const tugas = await tugasDariku(tx, instansiId, pegawaiId, aktivitas.tanggal);
  const milik = tugas.some((t) => t.rhkId === aktivitas.rhk_id && t.pegawaiId === aktivitas.pegawai_id);
  return milik ? ['PENILAI'] : [];
}

export interface Putusan {
  ke: KeadaanAktivitas | null;
  alasan: Temuan[];
}

/** The step an event takes for somebody with these roles, or every reason why it may not be taken. */
export function putuskan(
  keadaan: KeadaanAktivitas,
  peristiwa: PeristiwaAktivitas,
  peran: readonly PeranAlur[],
  terpenuhi: Partial<Record<PenjagaAktivitas, boolean>> = {},
): Putusan {
  const langkah = langkahBerikut(ALUR_AKTIVITAS, keadaan, peristiwa, peran);
  if (!langkah) return { ke: keadaan, alasan: [sebabTidakBisa(keadaan, peristiwa)] };
  const alasan = penjagaGagal(ALUR_AKTIVITAS, langkah, {
    'pemeriksa-berwenang': peran.includes('PENILAI'),
    ...terpenuhi,
  });
  return { ke: langkah.ke, alasan };
}

/** As `putuskan`, but throws the refusal. */
export function pastikanLangkah(
  keadaan: KeadaanAktivitas,
  peristiwa: PeristiwaAktivitas,
  peran: readonly PeranAlur[],
  terpenuhi?: Partial<Record<PenjagaAktivitas, boolean>>,
): KeadaanAktivitas | null {
  const { ke, alasan } = putuskan(keadaan, peristiwa, peran, terpenuhi);
  const [pertama] = alasan;
  if (pertama) throw new Masalah('keadaan-tidak-cocok', pertama.pesan);
  return ke;
}

/** Events open to a role by state, as JSON that PostgreSQL looks states up in. */
export function kemampuanMenurutKeadaan(peran: PeranAlur): string {
  return JSON.stringify(
    Object.fromEntries(KEADAAN_AKTIVITAS.map((s) => [s, peristiwaMungkin(ALUR_AKTIVITAS, s, [peran])])),
  );
}

function sebabTidakBisa(keadaan: KeadaanAktivitas, peristiwa: PeristiwaAktivitas): Temuan {
  const periksa = ['VERIFIKASI', 'KEMBALIKAN', 'TOLAK'].includes(peristiwa);
  const pesan =
    keadaan === 'DIVERIFIKASI'
      ? 'Aktivitas ini sudah diverifikasi dan terkunci. Pejabat penilai dapat membukanya kembali.'
      : keadaan === 'DITOLAK'
        ? 'Aktivitas ini sudah ditolak dan tidak dapat diubah lagi.'
        : periksa
          ? 'Aktivitas ini tidak sedang menunggu pemeriksaan.'
          : 'Aktivitas ini sedang menunggu pemeriksaan. Tarik dahulu bila ingin mengubahnya.';
  return { kode: 'E-AKT-KEADAAN', pesan, jalur: '' };
}

/** Refuses a write on a day of a closed period. Today is never in one: a period is closed after its end. */
export async function pastikanHariTerbuka(tx: TransaksiInstansi, k: Konteks, tanggal: string): Promise<void> {
  if (tanggal < hariIni(k).toString())
    await pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { hari: tanggal });
}
