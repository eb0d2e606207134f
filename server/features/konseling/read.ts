import type { IsiKonseling, Konseling, KonselingLengkap } from '#contract/konseling.ts';
import type { NilaiPerilaku } from '#rules/enum.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { bolehMembacaIsi, PEMBACA_LAPORAN, peranPada } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

/** Cases that concern the person asking: fact and state, nothing that was said. */
export function daftarKonseling(k: Konteks): Promise<{ isi: Konseling[] }> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId, peran } = k.pelaku;
    const unit = peran.has('OPERATOR') ? await lingkupPegawai(tx, k) : null;
    const baris = await queries.konselingUntuk(tx, instansiId, pegawaiId, unit, hariIni(k).toString());
    const isi: Konseling[] = [];
    for (const b of baris) {
      const sebagai = await peranPada(tx, k, b);
      if (sebagai.length > 0) isi.push(await presentasi(tx, k, b, sebagai));
    }
    return { isi };
  });
}

/** One case, with what this reader may know of it. Errors: `tidak-ditemukan`, `tidak-berwenang`. */
export function satuKonseling(k: Konteks, id: string): Promise<KonselingLengkap> {
  return baca(k, (tx) => konselingLengkap(tx, k, id));
}

/** The same inside a transaction, after a change. */
export async function konselingLengkap(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
): Promise<KonselingLengkap> {
  const { b, peran } = await muat(tx, k, id);
  const { instansiId } = k.pelaku;
  const punya = (...siapa: PeranAlur[]) => siapa.some((p) => peran.includes(p));
  const bersama = punya('PEGAWAI', 'PENILAI', 'KONSELOR');
  const laporan = punya(...PEMBACA_LAPORAN) ? await queries.laporan(tx, instansiId, id) : undefined;
  const menyusun = punya('PENILAI') && b.keadaan === 'DIBERITAHUKAN';
  const umpanBalik = menyusun ? await queries.umpanBalikPerilaku(tx, instansiId, b.pegawai_id) : [];
  const khusus = menyusun ? await queries.ekspektasiKhusus(tx, instansiId, b.pegawai_id, b.tahun) : [];
  return {
    ...(await presentasi(tx, k, b, peran)),
    pemberitahuan: bersama ? b.pemberitahuan : null,
    tanggapan: bersama ? b.tanggapan : null,
    dapatDilaporkanSejak: await hariLapor(tx, k, b),
    laporan: laporan
      ? {
          nilai: laporan.nilai as NilaiPerilaku[],
          ekspektasiKhusus: laporan.ekspektasi_khusus,
          uraian: laporan.uraian,
          serupa: laporan.serupa,
          tindakan: laporan.tindakan,
          ditandatanganiPada: laporan.ditandatangani_pada,
          jumlahBukti: laporan.jumlahBukti,
        }
      : null,
    umpanBalik: umpanBalik.map((u) => ({
      id: u.id,
      nilai: u.nilai as NilaiPerilaku,
      sentimen: u.sentimen as KonselingLengkap['umpanBalik'][number]['sentimen'],
      uraian: u.uraian,
      pada: u.dibuat_pada,
    })),
    ekspektasiKhusus: khusus.map((e) => ({ nilai: e.nilai as NilaiPerilaku, uraian: e.uraian ?? '' })),
  };
}

/** Whether the person asking may read the report (B.1.10) of a case now. */
export async function bolehBacaLaporan(tx: TransaksiInstansi, k: Konteks, id: string): Promise<boolean> {
  const b = await queries.konselingDengan(tx, k.pelaku.instansiId).where('id', '=', id).executeTakeFirst();
  if (!b) return false;
  const peran = await peranPada(tx, k, b);
  return b.dilaporkan_pada !== null && peran.some((p) => PEMBACA_LAPORAN.includes(p));
}

/** Meetings and records: for the counsellor, and for the counselled person what is addressed to him. */
export function isiKonseling(k: Konteks, id: string): Promise<IsiKonseling> {
  return baca(k, async (tx) => {
    const { b, peran } = await muat(tx, k, id);
    if (!bolehMembacaIsi(b, peran))
      throw tidakBerwenang('Yang dibicarakan dalam konseling hanya diketahui konselor dan pegawainya.');
    const { instansiId } = k.pelaku;
    const catatan = await queries.catatan(tx, instansiId, id);
    return {
      sesi: (await queries.sesi(tx, instansiId, id)).map((s) => ({
        ...s,
        mulai: s.mulai?.slice(0, 5) ?? null,
      })),
      catatan: catatan.map((c) => ({
        id: c.id,
        isi: c.isi,
        untukPegawai: c.untuk_pegawai,
        pada: c.dibuat_pada,
      })),
    };
  });
}

/** A case and the reader's roles in it. */
export async function muat(tx: TransaksiInstansi, k: Konteks, id: string, kunci = false) {
  const b = kunci
    ? await queries.kunciKonseling(tx, k.pelaku.instansiId, id)
    : await queries.konselingDengan(tx, k.pelaku.instansiId).where('id', '=', id).executeTakeFirst();
  if (!b) throw tidakDitemukan('Konseling');
  const peran = await peranPada(tx, k, b);
  if (peran.length === 0)
    throw tidakBerwenang(
      'Konseling ini hanya diketahui pegawainya, pejabat penilai dan atasannya, konselor, serta operator kepegawaian sesudah dilaporkan.',
    );
  return { b, peran };
}

/** The first day on which the assessor may report. */
export async function hariLapor(
  tx: TransaksiInstansi,
  k: Konteks,
  b: queries.BarisKonseling,
): Promise<string> {
  const { jedaPelaporanPerilaku } = await profilInstansi(tx, k.pelaku.instansiId, hariIni(k).toString());
  return Temporal.Instant.from(b.diberitahukan_pada)
    .toZonedDateTimeISO(k.pelaku.zona)
    .toPlainDate()
    .add({ days: jedaPelaporanPerilaku })
    .toString();
}
