import type { KeadaanSkp } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { bawahanDari, type Identitas, penilaiDari } from '../organisasi/read.ts';
import { tenggatPenetapan, wajibSkp } from './policy.ts';
import { skpTahun } from './queries.ts';

/** How the SKP of this year stand for one person, for the home. */
export interface RingkasanSkp {
  tahun: number;
  /** The last day on which the penilai sets it. */
  batas: string;
  /** Null for who writes none (Kepala Daerah, nobody without a post). */
  saya: {
    id: string | null;
    keadaan: 'BELUM' | KeadaanSkp;
    nomor: number | null;
    adaYangBerlaku: boolean;
    sejak: string | null;
    penilai: string | null;
  } | null;
  bawahan: { jumlah: number; menungguSaya: number; sejak: string | null; belumMengajukan: number };
}

/** See {@link RingkasanSkp}; `saya` is the person's post today. */
export async function ringkasanSkp(
  tx: TransaksiInstansi,
  k: Konteks,
  saya: Identitas | undefined,
): Promise<RingkasanSkp> {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k);
  const tahun = hari.year;
  const bawahan = k.pelaku.peran.has('PENILAI')
    ? (await bawahanDari(tx, instansiId, pegawaiId, hari.toString())).filter(wajibSkp)
    : [];
  const semua = await skpTahun(tx, instansiId, [pegawaiId, ...bawahan.map((b) => b.pegawaiId)], tahun);
  const milik = (o: Identitas) =>
    semua.findLast((s) => s.pegawai_id === o.pegawaiId && s.penugasan_id === o.penugasanId);
  const skpBawahan = bawahan.map(milik);
  const diajukan = skpBawahan.filter((s) => s?.keadaan === 'DIAJUKAN');
  return {
    tahun,
    batas: tenggatPenetapan(k, tahun),
    saya: saya && wajibSkp(saya) ? await milikSaya(tx, k, milik(saya)) : null,
    bawahan: {
      jumlah: bawahan.length,
      menungguSaya: diajukan.length,
      sejak: diajukan.flatMap((s) => s?.sejak ?? []).sort()[0] ?? null,
      belumMengajukan: skpBawahan.filter((s) => !s || (!s.berlakuId && s.keadaan !== 'DIAJUKAN')).length,
    },
  };
}

async function milikSaya(
  tx: TransaksiInstansi,
  k: Konteks,
  skp: Awaited<ReturnType<typeof skpTahun>>[number] | undefined,
): Promise<RingkasanSkp['saya']> {
  const { instansiId, pegawaiId } = k.pelaku;
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hariIni(k).toString());
  return {
    id: skp?.id ?? null,
    keadaan: skp?.keadaan ?? 'BELUM',
    nomor: skp?.nomor ?? null,
    adaYangBerlaku: skp?.berlakuId != null,
    sejak: skp?.sejak ?? null,
    penilai: penilai?.nama ?? null,
  };
}
