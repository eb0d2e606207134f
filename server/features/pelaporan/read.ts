import type { BarisPelaporan, DaftarPelaporan, SaringPelaporan } from '#contract/pelaporan.ts';
import type { Periode } from '#contract/periode.ts';
import type { KeadaanLaporan } from '#rules/penilaian/pelaporan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { periodeAda } from '../evaluasi/read.ts';
import {
  akhirJendela,
  type DasarTenggat,
  dasarTenggat,
  hariSetempat,
  hitungTenggat,
} from '../gangguan/read.ts';
import { cakupanSaya, peranUntuk, statusLaporan } from './cakupan.ts';
import { type BarisLaporan, barisLaporan, kelompokLaporan } from './queries.ts';

/** The results of a period with their reports to the PyB, for whoever reports them. */
export function daftarPelaporan(k: Konteks, saring: SaringPelaporan): Promise<DaftarPelaporan> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const periode = await periodeAda(tx, k, saring.periodeId);
    const { cakupan, sebagai } = await cakupanSaya(tx, k);
    const dasar = await dasarTenggat(tx, instansiId, k.pelaku.zona, hariIni(k).toString());
    const cari = saring.cari ? { cari: saring.cari } : {};
    const semua = (await barisLaporan(tx, instansiId, periode.id, cakupan, cari)).map((b) => ({
      b,
      status: statusLaporan(k, dasar, b, peranUntuk(k, sebagai, b)),
    }));
    const hitung = (s: KeadaanLaporan) => semua.filter((x) => x.status === s).length;
    const cocok = semua.filter((x) => !saring.status || x.status === saring.status);
    const mulai = saring.setelah ? cocok.findIndex((x) => x.b.evaluasiId === saring.setelah) + 1 : 0;
    const isi = cocok.slice(mulai, mulai + saring.batas);
    return {
      sebagai,
      batas: batasLaporan(k, dasar, periode),
      jumlah: {
        belum: hitung('BELUM'),
        siap: hitung('SIAP'),
        dilaporkan: hitung('DILAPORKAN'),
        koreksi: hitung('KOREKSI'),
        keberatanBerjalan: semua.filter((x) => x.b.keadaan === 'KEBERATAN').length,
      },
      isi: isi.map((x) => tampil(x.b, x.status, dasar)),
      setelah: mulai + saring.batas < cocok.length ? (isi.at(-1)?.b.evaluasiId ?? null) : null,
    };
  });
}

/** Results of a period that this person can report now. */
export interface PerluDilaporkan {
  periodeId: string;
  periode: string;
  jumlah: number;
  batas: string;
}

/** Per period that is not closed, how many results wait for this person's report; for the home. */
export async function ringkasanPelaporan(
  tx: TransaksiInstansi,
  k: Konteks,
  dasar: DasarTenggat,
  periode: readonly Periode[],
): Promise<PerluDilaporkan[]> {
  const { instansiId, pegawaiId, peran } = k.pelaku;
  const kini = hariIni(k);
  const terbuka = periode.filter(
    (p) => !p.tertutup && p.jendelaDari <= kini.toString() && p.tahun >= kini.year - 1,
  );
  if (terbuka.length === 0 || (!peran.has('OPERATOR') && !peran.has('PENILAI'))) return [];
  const { cakupan, sebagai } = await cakupanSaya(tx, k);
  const id = terbuka.map((p) => p.id);
  const kelompok = await kelompokLaporan(tx, instansiId, id, cakupan, pegawaiId);
  return terbuka.flatMap((p) => {
    const siap = kelompok.filter((g) => {
      if (g.periodeId !== p.id) return false;
      const milik = { penilaiId: g.penilaiId ?? '', atasanId: g.atasanId };
      const status = statusLaporan(
        k,
        dasar,
        { ...g, laporan: { length: g.kali } },
        peranUntuk(k, sebagai, milik),
      );
      return status === 'SIAP' || status === 'KOREKSI';
    });
    const jumlah = siap.reduce((n, g) => n + g.jumlah, 0);
    if (jumlah === 0) return [];
    const batas = batasLaporan(k, dasar, { jendela_sampai: p.jendelaSampai });
    return [{ periodeId: p.id, periode: p.nama, jumlah, batas }];
  });
}

/** DL-07, DL-11 and DL-14 are one day: 30 working days after the end of the window. */
export function batasLaporan(k: Konteks, dasar: DasarTenggat, periode: { jendela_sampai: string }): string {
  const akhir = akhirJendela(dasar, periode.jendela_sampai).hari;
  return hitungTenggat(dasar, 'DL-07', akhir, hariIni(k))!.tenggat;
}

function tampil(b: BarisLaporan, status: KeadaanLaporan, dasar: DasarTenggat): BarisPelaporan {
  const { evaluasiId, keadaan, dokumen, nip, nama, unitKerja } = b;
  return {
    evaluasiId,
    pegawai: { id: b.pegawaiId, nama, nip, unitKerja },
    keadaan,
    dokumen,
    status,
    keberatanBerjalan: keadaan === 'KEBERATAN',
    laporan: b.laporan.map((l) => {
      const pada = Temporal.Instant.from(l.dilaporkanPada).toString();
      return {
        urutan: l.urutan,
        dokumen: l.dokumen,
        keberatanBerjalan: l.keberatanBerjalan,
        dilaporkanPada: pada,
        oleh: l.oleh,
        terlambat: l.urutan === 1 && hariSetempat(dasar, pada) > l.batas,
      };
    }),
  };
}
