import { sql } from 'kysely';
import type { DaftarPeriode, Pengisian, Periode, SaringPengisian } from '#contract/periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { kursor, lingkupPantau, operatorInstansi } from '../pegawai/read.ts';
import { namaPeriode } from './nama.ts';
import { pengisianPegawai, pengisianUnit } from './queries.ts';

export { awalBerkala, berkala } from './berkala.ts';
export { namaPeriode } from './nama.ts';
export { faktaPenutupan } from './penutupan.ts';
export {
  kalimatTertutup,
  pastikanPeriodeTerbuka,
  periodeTertutup,
} from './tertutup.ts';

/** The periods of a year (of every year when none is named), in their order. */
export async function daftarPeriode(k: Konteks, tahun?: number): Promise<DaftarPeriode> {
  return baca(k, async (tx) => ({
    isi: await semuaPeriode(tx, k.pelaku.instansiId, tahun),
    kemampuan: (await operatorInstansi(tx, k)) ? ['periode.buka', 'periode.tutup', 'periode.ubah'] : [],
  }));
}

/** The same inside a transaction, for other features. */
export async function semuaPeriode(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun?: number,
): Promise<Periode[]> {
  let q = tx.selectFrom('periode').selectAll().where('instansi_id', '=', instansiId);
  if (tahun !== undefined) q = q.where('tahun', '=', tahun);
  const baris = await q.orderBy('tahun', 'desc').orderBy(sql`jenis = 'TAHUNAN'`).orderBy('ke').execute();
  return baris.map((p) => ({
    id: p.id,
    tahun: p.tahun,
    jenis: p.jenis as Periode['jenis'],
    ke: p.ke,
    nama: namaPeriode(p.tahun, p.jenis as Periode['jenis'], p.ke),
    dari: p.dari,
    sampai: p.sampai,
    jendelaDari: p.jendela_dari,
    jendelaSampai: p.jendela_sampai,
    tertutup: p.ditutup_pada !== null,
    versi: p.versi,
  }));
}

/** Monitoring pengisian: for the units in the caller's care, who has an SKP in which state, and what they wait for. */
export function pengisian(k: Konteks, saring: SaringPengisian): Promise<Pengisian> {
  return baca(k, async (tx) => {
    const lingkup = await lingkupPantau(tx, k);
    const hari = hariIni(k).toString();
    const unit = await pengisianUnit(tx, k.pelaku.instansiId, lingkup, hari, saring.tahun);
    const pegawai = await pengisianPegawai(tx, k.pelaku.instansiId, lingkup, hari, saring);
    const isi = pegawai.slice(0, saring.batas);
    const akhir = isi.at(-1);
    return {
      tahun: saring.tahun,
      unit,
      pegawai: isi,
      setelah:
        pegawai.length > saring.batas && akhir ? kursor({ nama: akhir.nama, id: akhir.pegawaiId }) : null,
    };
  });
}

const SEKALI_BACA = 1000;

/** The whole list of monitoring pengisian, without pages; for the CSV. */
export function semuaPengisian(
  k: Konteks,
  saring: Omit<SaringPengisian, 'setelah' | 'batas'>,
): Promise<Pengisian['pegawai']> {
  return baca(k, async (tx) => {
    const lingkup = await lingkupPantau(tx, k);
    const hari = hariIni(k).toString();
    const semua: Pengisian['pegawai'] = [];
    for (let setelah: string | undefined; ; ) {
      const halaman = { ...saring, batas: SEKALI_BACA, ...(setelah && { setelah }) };
      const baris = await pengisianPegawai(tx, k.pelaku.instansiId, lingkup, hari, halaman);
      semua.push(...baris.slice(0, SEKALI_BACA));
      const akhir = baris[SEKALI_BACA - 1];
      if (baris.length <= SEKALI_BACA || !akhir) return semua;
      setelah = kursor({ nama: akhir.nama, id: akhir.pegawaiId });
    }
  });
}
