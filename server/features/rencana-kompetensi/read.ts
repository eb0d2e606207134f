import type { DaftarRencanaKompetensi, RencanaKompetensi } from '#contract/rencana-kompetensi.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import { NILAI_MEMADAI } from '#rules/tables/bimbingan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { kompetensiTerakhir } from '../bimbingan/read.ts';
import { identitas } from '../organisasi/read.ts';
import { peranTerhadap } from '../tindak-lanjut/read.ts';
import { type BarisRencana, rencanaDengan } from './queries.ts';

/** Somebody's competence plan, with the gaps of the last B.1.9 no plan covers. For himself and those above him. */
export function daftarRencana(k: Konteks, pegawaiId?: string): Promise<DaftarRencanaKompetensi> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const milik = pegawaiId ?? k.pelaku.pegawaiId;
    if (!(await identitas(tx, instansiId, milik, hariIni(k).toString()))) throw tidakDitemukan('Pegawai');
    const peran = await peranTerhadap(tx, k, milik);
    if (peran.length === 0)
      throw tidakBerwenang(
        'Rencana kompetensi hanya dapat dilihat pegawainya, pejabat penilai dan atasannya, serta operator.',
      );
    const baris = await rencanaDengan(tx, instansiId)
      .where('r.pegawai_id', '=', milik)
      .orderBy('r.sampai')
      .orderBy('r.id')
      .execute();
    const atasB19 = peran.some((p) => p !== 'OPERATOR')
      ? await kompetensiTerakhir(tx, instansiId, milik)
      : undefined;
    const nilai = (atasB19?.nilai ?? []) as { kompetensi: string; nilai: number; alasan: string }[];
    const terencana = new Set(baris.filter((b) => b.keadaan !== 'DIBATALKAN').map((b) => b.kompetensi));
    return {
      isi: baris.map((b) => presentasi(b, peran)),
      kesenjangan: nilai
        .filter((n) => n.nilai < NILAI_MEMADAI && !terencana.has(n.kompetensi))
        .map(({ kompetensi, nilai: angka, alasan }) => ({
          kompetensi,
          nilai: angka,
          alasan,
          bimbinganId: atasB19!.bimbingan_id,
        })),
      kemampuan: peran.includes('PEGAWAI') || peran.includes('PENILAI') ? ['rencana-kompetensi.tambah'] : [],
    };
  });
}

/** The own plans that are not done, by the day until which they were to be; for the home. */
export async function ringkasanRencana(
  tx: TransaksiInstansi,
  k: Konteks,
): Promise<{ jumlah: number; batas: string } | null> {
  const baris = await rencanaDengan(tx, k.pelaku.instansiId)
    .where('r.pegawai_id', '=', k.pelaku.pegawaiId)
    .where('r.keadaan', '=', 'DIRENCANAKAN')
    .orderBy('r.sampai')
    .execute();
  return baris[0] ? { jumlah: baris.length, batas: baris[0].sampai } : null;
}

/** One plan as these roles see it. */
export function presentasi(b: BarisRencana, peran: readonly PeranAlur[]): RencanaKompetensi {
  const terbuka = b.keadaan === 'DIRENCANAKAN';
  return {
    id: b.id,
    pegawai: { id: b.pegawai_id, nama: b.namaPegawai },
    kompetensi: b.kompetensi,
    kesenjangan: b.kesenjangan,
    bentuk: b.bentuk as RencanaKompetensi['bentuk'],
    pendamping: b.pendamping_pegawai_id
      ? { id: b.pendamping_pegawai_id, nama: b.namaPendamping ?? '–' }
      : null,
    sampai: b.sampai,
    jp: b.jp,
    keadaan: b.keadaan as RencanaKompetensi['keadaan'],
    hasil: b.hasil,
    buktiId: b.bukti_id,
    versi: b.versi,
    kemampuan: [
      ...(terbuka && peran.includes('PEGAWAI') ? ['rencana-kompetensi.selesaikan'] : []),
      ...(terbuka && (peran.includes('PENILAI') || peran.includes('PEGAWAI'))
        ? ['rencana-kompetensi.batalkan']
        : []),
    ],
  };
}
