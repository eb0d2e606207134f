import type { KeadaanSkp } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { bawahanDari, type Identitas, penilaiDari, penugasanPada } from '../organisasi/read.ts';
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
    /** The day of its last step. */
    sejak: string | null;
    /** As above; null for who took up the post after it and for a new version of an agreed SKP. */
    batas: string | null;
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
    saya: saya && wajibSkp(saya) ? await milikSaya(tx, k, saya, milik(saya)) : null,
    bawahan: {
      jumlah: bawahan.length,
      menungguSaya: diajukan.length,
      sejak: hariSetempat(k, diajukan.flatMap((s) => s?.sejak ?? []).sort()[0]),
      belumMengajukan: skpBawahan.filter((s) => !s || (!s.berlakuId && s.keadaan !== 'DIAJUKAN')).length,
    },
  };
}

async function milikSaya(
  tx: TransaksiInstansi,
  k: Konteks,
  saya: Identitas,
  skp: Awaited<ReturnType<typeof skpTahun>>[number] | undefined,
): Promise<RingkasanSkp['saya']> {
  const { instansiId, pegawaiId } = k.pelaku;
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hariIni(k).toString());
  const penugasan = await penugasanPada(tx, instansiId, saya.penugasanId);
  const batas = tenggatPenetapan(k, hariIni(k).year);
  return {
    id: skp?.id ?? null,
    keadaan: skp?.keadaan ?? 'BELUM',
    nomor: skp?.nomor ?? null,
    adaYangBerlaku: skp?.berlakuId != null,
    sejak: hariSetempat(k, skp?.sejak),
    batas: skp?.berlakuId || (penugasan && penugasan.dari > batas) ? null : batas,
    penilai: penilai?.nama ?? null,
  };
}

function hariSetempat(k: Konteks, saat: string | null | undefined): string | null {
  if (!saat) return null;
  return Temporal.Instant.from(saat).toZonedDateTimeISO(k.pelaku.zona).toPlainDate().toString();
}
