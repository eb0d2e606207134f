import { sql } from 'kysely';
import type { ProfilInstansi } from '#contract/organisasi.ts';
import { menitPerHari } from '#rules/aktivitas/validasi-aktivitas.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import {
  adalahHariKerja,
  hitungHariKerja,
  type Kalender as KalenderKerja,
  tambahHariKerja,
} from '#rules/waktu/hari-kerja.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** How a person's daily record stands today, for the home. */
export interface RingkasanAktivitas {
  /** Null on a day off. */
  hariIni: { terisi: boolean } | null;
  /** Earlier working days without a report that can still be filled; `batas` is the oldest one's last day. */
  kosong: { jumlah: number; terlama: string; batas: string } | null;
  dikembalikan: { jumlah: number; terlama: string } | null;
  menungguDiperiksa: { jumlah: number; terlama: string } | null;
  /** The month up to today; minutes count once they are verified, at most `batasMenitHarian` a day. */
  bulan: {
    bulan: string;
    hariKerja: number;
    hariTerisi: number;
    menit: number;
    menitDihitung: number;
    targetMenit: number;
  };
}

/** See {@link RingkasanAktivitas}. `kerja` must know the holidays of the last two months and the next. */
export async function ringkasanAktivitas(
  tx: TransaksiInstansi,
  siapa: { instansiId: string; pegawaiId: string },
  kini: Hari,
  kerja: KalenderKerja,
  profil: ProfilInstansi,
): Promise<RingkasanAktivitas> {
  const awalBulan = kini.with({ day: 1 });
  const terlama = hariTerlama(kini, kerja, profil.batasMundurHariKerja);
  const { rows } = await sql<{ isi: Baris[] | null; masa: Masa[] | null }>`select
    (select json_agg(json_build_object('tanggal', a.tanggal, 'menit', a.menit, 'keadaan', a.keadaan)) from aktivitas a
      where a.instansi_id = ${siapa.instansiId} and a.pegawai_id = ${siapa.pegawaiId} and a.keadaan <> 'DRAF'
        and a.tanggal between ${kini.subtract({ months: 2 }).toString()} and ${kini.toString()}) as isi,
    (select json_agg(json_build_object('dari', t.dari, 'sampai', t.sampai)) from penugasan t
      where t.instansi_id = ${siapa.instansiId} and t.pegawai_id = ${siapa.pegawaiId}) as masa`.execute(tx);
  const isi = rows[0]?.isi ?? [];
  const masa = rows[0]?.masa ?? [];
  const terisi = new Set(isi.filter((a) => a.keadaan !== 'DITOLAK').map((a) => a.tanggal));
  const wajib = (h: Hari) => adalahHariKerja(h, kerja) && bertugas(masa, h.toString());
  const kosong = hariAntara(terlama, kini.subtract({ days: 1 })).filter(
    (h) => wajib(h) && !terisi.has(h.toString()),
  );
  const hariBulanIni = hariAntara(awalBulan, kini).filter(wajib);
  const perHari = menitPerHari(
    isi.filter((a) => a.tanggal >= awalBulan.toString()).map((a) => ({ ...a, uraian: '' })),
    profil.batasMenitHarian,
  );
  return {
    hariIni: wajib(kini) ? { terisi: terisi.has(kini.toString()) } : null,
    kosong: kosong[0]
      ? {
          jumlah: kosong.length,
          terlama: kosong[0].toString(),
          batas: hariLapor(kosong[0], kerja, profil.batasMundurHariKerja).toString(),
        }
      : null,
    dikembalikan: sejumlah(isi, 'DIREVISI'),
    menungguDiperiksa: sejumlah(isi, 'DIKIRIM'),
    bulan: {
      bulan: awalBulan.toString().slice(0, 7),
      hariKerja: hariBulanIni.length,
      hariTerisi: hariBulanIni.filter((h) => terisi.has(h.toString())).length,
      menit: perHari.reduce((total, h) => total + h.menit, 0),
      menitDihitung: perHari.reduce((total, h) => total + h.menitDihitung, 0),
      targetMenit: hariBulanIni.length * profil.batasMenitHarian,
    },
  };
}

interface Baris {
  tanggal: string;
  menit: number;
  keadaan: KeadaanAktivitas;
}

interface Masa {
  dari: string;
  sampai: string | null;
}

/** The last day on which work of `h` can still be reported. */
function hariLapor(h: Hari, kerja: KalenderKerja, batas: number): Hari {
  return tambahHariKerja(h, batas + 1, kerja).subtract({ days: 1 });
}

/** The oldest day that can still be reported today. */
function hariTerlama(kini: Hari, kerja: KalenderKerja, batas: number): Hari {
  let h = kini;
  while (h.until(kini).days < 60 && hitungHariKerja(h.subtract({ days: 1 }), kini, kerja) <= batas)
    h = h.subtract({ days: 1 });
  return h;
}

function hariAntara(dari: Hari, sampai: Hari): Hari[] {
  const jumlah = Math.max(0, dari.until(sampai).days + 1);
  return Array.from({ length: jumlah }, (_, i) => dari.add({ days: i }));
}

function bertugas(masa: readonly Masa[], tanggal: string): boolean {
  return masa.some((m) => m.dari <= tanggal && (m.sampai === null || m.sampai >= tanggal));
}

function sejumlah(isi: readonly Baris[], keadaan: KeadaanAktivitas) {
  const cocok = isi.filter((a) => a.keadaan === keadaan).map((a) => a.tanggal);
  const [terlama] = cocok.sort();
  return terlama ? { jumlah: cocok.length, terlama } : null;
}
