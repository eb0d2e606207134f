import type { Keberatan } from '#contract/keberatan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import type { Sebagai } from './policy.ts';

/** Who hears of which step, besides the one who took it. */
const PENDENGAR: Record<string, readonly Sebagai[]> = {
  'keberatan.diajukan': ['PENILAI', 'ATASAN_PENILAI', 'PEGAWAI'],
  'keberatan.dijelaskan': ['PENILAI', 'ATASAN_PENILAI', 'PEGAWAI'],
  'keberatan.ditarik': ['PENILAI', 'ATASAN_PENILAI'],
  'keberatan.diputus': ['PENILAI', 'PEGAWAI'],
  'keberatan.diterima': ['ATASAN_PENILAI'],
};

const SEBUTAN = { PENILAI: 'Pejabat penilai', PEGAWAI: 'Pegawai' } as const;

/** Sends the notice of a step to each party it concerns; the employee hears of the filing too, with its dates. */
export async function kabarkan(
  tx: TransaksiInstansi,
  k: Konteks,
  jenis: string,
  keberatan: Keberatan,
): Promise<void> {
  const pendengar = PENDENGAR[jenis];
  if (!pendengar) return;
  const { pegawai, penilai, atasan, periode, sebagai, penjelasan } = keberatan;
  const terakhir = penjelasan.at(-1);
  const pihak =
    jenis === 'keberatan.dijelaskan' && terakhir
      ? SEBUTAN[terakhir.pihak]
      : (SEBUTAN[sebagai as 'PENILAI'] ?? null);
  const siapa = { PEGAWAI: pegawai, PENILAI: penilai, ATASAN_PENILAI: atasan };
  await kabariSekali(
    tx,
    { instansiId: k.pelaku.instansiId, saat: sekarang(k) },
    pendengar.flatMap((s) => {
      const orang = siapa[s];
      if (!orang || (orang.id === k.pelaku.pegawaiId && jenis !== 'keberatan.diajukan')) return [];
      return {
        pegawaiId: orang.id,
        jenis: jenis as 'keberatan.diajukan',
        tautan: `/keberatan/${keberatan.id}`,
        isi: {
          sebagai: s,
          nama: pegawai.nama,
          atasan: atasan?.nama ?? null,
          periode: periode.nama,
          batas: keberatan.batasPutusan,
          putusan: keberatan.putusan?.putusan ?? null,
          pihak,
        },
        kunci: [
          keberatan.id,
          jenis === 'keberatan.dijelaskan' && terakhir?.id,
          jenis === 'keberatan.diterima' && sebagai,
        ]
          .filter(Boolean)
          .join(' '),
      };
    }),
  );
}
