import type { JenisJabatan } from '#rules/enum.ts';
import { faktaIpAsn } from '#rules/ip-asn/fakta.ts';
import { ipAsn } from '#rules/ip-asn/ip-asn.ts';
import type { JenisHukuman } from '#rules/tables/disiplin.ts';
import type { TingkatPendidikan } from '#rules/tables/ip-asn.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { type PredikatTahunan, predikatTahunan } from '../evaluasi/read.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { type BarisRiwayat, riwayatBerlaku } from '../riwayat/read.ts';

type JenisDiklat = 'KEPEMIMPINAN' | 'FUNGSIONAL' | 'TEKNIS' | 'SEMINAR';

/** The index of each of these people as the records stand today, in their order. */
export async function hitungIpAsn(
  tx: TransaksiInstansi,
  k: Konteks,
  orang: readonly { id: string; jenisJabatan: string }[],
) {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const id = orang.map((o) => o.id);
  const riwayat = Map.groupBy(
    await riwayatBerlaku(tx, instansiId, id, ['PENDIDIKAN', 'DIKLAT', 'HUKUMAN']),
    (r) => r.pegawai_id,
  );
  const predikat = Map.groupBy(await predikatTahunan(tx, instansiId, id), (p) => p.pegawaiId);
  const { jpIpAsn } = await profilInstansi(tx, instansiId, pada.toString());
  return orang.map((o) => {
    const tahunan = predikat.get(o.id) ?? [];
    const fakta = faktaIpAsn(rekam(o.jenisJabatan, riwayat.get(o.id) ?? [], tahunan), pada);
    return { id: o.id, tahunan, jawaban: ipAsn.jawab(fakta, pada, jpIpAsn ? { jp: jpIpAsn } : {}) };
  });
}

function rekam(jenisJabatan: string, riwayat: readonly BarisRiwayat[], tahunan: readonly PredikatTahunan[]) {
  const jenis = (j: string) => riwayat.filter((r) => r.jenis === j);
  return {
    jenisJabatan: jenisJabatan as JenisJabatan,
    pendidikan: jenis('PENDIDIKAN').map((r) => r.kode as TingkatPendidikan),
    diklat: jenis('DIKLAT').map((r) => ({
      jenis: r.kode as JenisDiklat,
      selesai: r.tanggal,
      jp: r.nilai ?? 0,
    })),
    hukuman: jenis('HUKUMAN').map((r) => ({
      jenis: r.kode as JenisHukuman,
      dari: r.tanggal,
      sampai: r.sampai,
    })),
    predikat: tahunan.filter((p) => p.tetap),
  };
}
