import type { Konseling } from '#contract/konseling.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { identitas } from '../organisasi/read.ts';
import { namaPegawai } from '../pegawai/read.ts';
import { kemampuan } from './policy.ts';
import type { BarisKonseling } from './queries.ts';

const TAHU_KONSELOR: readonly PeranAlur[] = ['PEGAWAI', 'OPERATOR', 'KONSELOR'];

/** The fact and state of a case, for a reader with these roles. Nothing that was said is in it. */
export async function presentasi(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisKonseling,
  peran: readonly PeranAlur[],
): Promise<Konseling> {
  const { instansiId } = k.pelaku;
  const kini = await identitas(tx, instansiId, b.pegawai_id, hariIni(k).toString());
  const orang = await namaPegawai(tx, instansiId, [
    b.pegawai_id,
    b.penilai_pegawai_id,
    ...(b.konselor_pegawai_id ? [b.konselor_pegawai_id] : []),
  ]);
  const sebut = (id: string) => ({ id, nama: orang.get(id) ?? '–' });
  const tahuKonselor = peran.some((p) => TAHU_KONSELOR.includes(p));
  return {
    id: b.id,
    tahun: b.tahun,
    pegawai: {
      ...sebut(b.pegawai_id),
      jabatan: kini?.jabatan ?? null,
      unitKerja: kini?.unitKerja ?? null,
    },
    penilai: sebut(b.penilai_pegawai_id),
    keadaan: b.keadaan as Konseling['keadaan'],
    diberitahukanPada: b.diberitahukan_pada,
    dilaporkanPada: b.dilaporkan_pada,
    selesaiPada: b.selesai_pada,
    konselor: tahuKonselor && b.konselor_pegawai_id ? sebut(b.konselor_pegawai_id) : null,
    jenisKonselor: tahuKonselor ? (b.jenis_konselor as Konseling['jenisKonselor']) : null,
    kesimpulan: b.kesimpulan as Konseling['kesimpulan'],
    sebagai: peran as Konseling['sebagai'],
    versi: b.versi,
    kemampuan: kemampuan(b, peran),
  };
}
