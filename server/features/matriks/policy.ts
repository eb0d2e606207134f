import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import type { BarisInduk, BarisOrang } from './queries.ts';

/** Refuses a change by anybody but the leader whose matrix it is. */
export function pastikanPemilik(k: Konteks, m: BarisInduk, nama: string): void {
  if (m.pemilik_pegawai_id !== k.pelaku.pegawaiId)
    throw tidakBerwenang('Matriks peran hasil diisi pimpinan yang membagi perannya.', {
      peran: 'PENILAI',
      nama,
      cara: 'Sampaikan usul Anda dalam dialog kinerja.',
    });
}

/** Refuses who is neither owner, owner's penilai, a person in the matrix, nor the operator of the unit. */
export async function pastikanPembaca(
  tx: TransaksiInstansi,
  k: Konteks,
  m: BarisInduk,
  orang: readonly BarisOrang[],
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  if (m.pemilik_pegawai_id === pegawaiId || orang.some((o) => o.pegawaiId === pegawaiId)) return;
  if (orang.some((o) => o.persetujuan?.penilai?.id === pegawaiId)) return;
  const hari = hariIni(k).toString();
  const penilai = await penilaiDari(tx, instansiId, m.pemilik_pegawai_id, hari);
  if (penilai?.pegawaiId === pegawaiId) return;
  if (k.pelaku.peran.has('OPERATOR') || k.pelaku.peran.has('ADMIN')) {
    const lingkup = await lingkupPegawai(tx, k);
    const pemilik = await identitas(tx, instansiId, m.pemilik_pegawai_id, hari);
    if (lingkup === 'SEMUA' || (pemilik && lingkup.includes(pemilik.unitKerjaId))) return;
  }
  throw tidakBerwenang(
    'Matriks ini dibaca pimpinan pemiliknya, orang yang ada di dalamnya, dan pejabat penilai mereka.',
    { peran: 'PENILAI', cara: 'Mintalah pemilik matriks menambahkan Anda.' },
  );
}
