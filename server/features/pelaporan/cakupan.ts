import type { PeranAlur } from '#rules/kernel/alur.ts';
import { type KeadaanLaporan, keadaanLaporan } from '#rules/penilaian/pelaporan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { type DasarTenggat, hariSetempat, hitungTenggat } from '../gangguan/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import type { BarisLaporan, Cakupan } from './queries.ts';

/** Whose results this person reports: the operator those of the units in care, an assessor those of the own people. */
export async function cakupanSaya(
  tx: TransaksiInstansi,
  k: Konteks,
): Promise<{ cakupan: Cakupan; sebagai: 'OPERATOR' | 'PENILAI' }> {
  if (k.pelaku.peran.has('OPERATOR'))
    return { cakupan: { unit: await lingkupPegawai(tx, k) }, sebagai: 'OPERATOR' };
  if (k.pelaku.peran.has('PENILAI'))
    return { cakupan: { penetapId: k.pelaku.pegawaiId }, sebagai: 'PENILAI' };
  throw tidakBerwenang('Daftar pelaporan hanya untuk pejabat penilai dan operator kepegawaian.', {
    peran: 'OPERATOR',
    cara: 'Tanyakan kepada operator kepegawaian unit Anda.',
  });
}

/** What this person is to one result. */
export function peranUntuk(
  k: Konteks,
  sebagai: 'OPERATOR' | 'PENILAI',
  b: Pick<BarisLaporan, 'penilaiId' | 'atasanId'>,
): PeranAlur[] {
  if (sebagai === 'OPERATOR') return ['OPERATOR'];
  return [
    ...(b.penilaiId === k.pelaku.pegawaiId ? (['PENILAI'] as const) : []),
    ...(b.atasanId === k.pelaku.pegawaiId ? (['ATASAN_PENILAI'] as const) : []),
  ];
}

/** Where one result stands towards its report, by the rule. */
export function statusLaporan(
  k: Konteks,
  dasar: DasarTenggat,
  b: Pick<BarisLaporan, 'keadaan' | 'disampaikanPada' | 'diterimaPada'> & { laporan: { length: number } },
  peran: readonly PeranAlur[],
): KeadaanLaporan {
  const batas =
    b.keadaan === 'DIALIHKAN_ATASAN' && b.disampaikanPada && !b.diterimaPada
      ? hitungTenggat(dasar, 'DL-10', hariSetempat(dasar, b.disampaikanPada), hariIni(k))
      : null;
  return keadaanLaporan(
    {
      keadaan: b.keadaan,
      sudahDilaporkan: b.laporan.length > 0,
      tandaTanganSelesai:
        b.diterimaPada !== null || (batas !== null && batas.tenggat < hariIni(k).toString()),
    },
    peran,
  );
}
