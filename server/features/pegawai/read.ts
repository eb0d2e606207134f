import type { MasalahPegawai, PegawaiLengkap, PegawaiRingkas, SaringPegawai } from '#contract/pegawai.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { lingkupOperator, pastikanDalamLingkup } from './policy.ts';
import * as queries from './queries.ts';

export {
  lingkupMilik,
  lingkupOperator as lingkupPegawai,
  lingkupPantau,
  operatorInstansi,
  pastikanDalamLingkup,
  pastikanOperatorInstansi,
} from './policy.ts';
export { bukaKursor, kursor, namaPegawai, subUnit, unitPegawai } from './queries.ts';
export { kedudukanPada, tanpaKewajiban, tugasBelajarGagal } from './status.ts';

/** The operator's list of people, with what is wrong in their data. */
export async function daftarPegawai(
  k: Konteks,
  saring: SaringPegawai,
): Promise<{ isi: PegawaiRingkas[]; setelah: string | null }> {
  const baris = await baca(k, async (tx) => {
    const lingkup = await lingkupOperator(tx, k);
    return queries.daftarPegawai(tx, k.pelaku.instansiId, lingkup, hariIni(k).toString(), saring);
  });
  const isi = baris.slice(0, saring.batas);
  const akhir = isi.at(-1);
  return { isi, setelah: baris.length > saring.batas && akhir ? queries.kursor(akhir) : null };
}

/** How many people in the operator's care have each fault in their data. */
export function masalahPegawai(k: Konteks): Promise<MasalahPegawai> {
  return baca(k, (tx) => hitungMasalahPegawai(tx, k));
}

/** The same inside a transaction, for the home. */
export async function hitungMasalahPegawai(tx: TransaksiInstansi, k: Konteks): Promise<MasalahPegawai> {
  const lingkup = await lingkupOperator(tx, k);
  return queries.hitungMasalah(tx, k.pelaku.instansiId, lingkup, hariIni(k).toString());
}

/** One person with history and roles; for the operator of their unit. */
export function pegawai(k: Konteks, id: string): Promise<PegawaiLengkap> {
  return baca(k, async (tx) => {
    pastikanDalamLingkup(
      await lingkupOperator(tx, k),
      await queries.unitPegawai(tx, k.pelaku.instansiId, id, hariIni(k).toString()),
    );
    return pegawaiLengkap(tx, k, id);
  });
}

/** The same inside a running transaction, after a change. */
export async function pegawaiLengkap(tx: TransaksiInstansi, k: Konteks, id: string): Promise<PegawaiLengkap> {
  const { instansiId } = k.pelaku;
  const baris = await tx
    .selectFrom('pegawai')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!baris) throw tidakDitemukan('Pegawai');
  const hari = hariIni(k).toString();
  const penugasan = await queries.riwayatPenugasan(tx, instansiId, id);
  const peran = await queries.riwayatPeran(tx, instansiId, id);
  const kini = penugasan.find((t) => t.dari <= hari && (t.sampai === null || t.sampai >= hari));
  const penilai =
    kini?.penilai.filter((n) => n.dari <= hari && (n.sampai === null || n.sampai >= hari)) ?? [];
  const punyaAkun = await queries.punyaAkun(tx, instansiId, id);
  const unitKerjaId = kini && (await queries.unitPegawai(tx, instansiId, id, hari));
  return {
    id: baris.id,
    nama: baris.nama,
    nip: baris.nip,
    jenis: baris.jenis as PegawaiLengkap['jenis'],
    jabatan: kini?.jabatan ?? null,
    unitKerja: kini && unitKerjaId ? { id: unitKerjaId, nama: kini.unitKerja } : null,
    penilai: penilai[0] ? { id: penilai[0].pegawaiId, nama: penilai[0].nama } : null,
    masalah: queries.masalahData(
      { jabatan: kini?.jabatan ?? null, jenis: baris.jenis },
      penilai.length,
      punyaAkun,
    ),
    versi: baris.versi,
    golongan: baris.golongan,
    pangkat: baris.pangkat,
    surel: baris.surel,
    telepon: baris.telepon,
    jenisKelamin: baris.jenis_kelamin as 'L' | 'P',
    punyaAkun,
    penugasan,
    peran,
    kemampuan: [
      'pegawai.ubah',
      'penugasan.atur',
      'penilai.atur',
      'peran.atur',
      'akun.reset',
      // pay and penalties are the operator's business, not that of who runs the server
      ...(k.pelaku.peran.has('OPERATOR') ? ['karier.baca'] : []),
    ],
  };
}

/** Colleagues by name, for anybody who must name one; nothing private leaves. */
export function cariRekan(k: Konteks, kata: string) {
  const hari = hariIni(k).toString();
  return baca(k, async (tx) => {
    const baris = await queries.daftarPegawai(tx, k.pelaku.instansiId, 'SEMUA', hari, {
      cari: kata.replace(/\d/g, ''),
      batas: 20,
    });
    return baris
      .slice(0, 20)
      .map(({ id, nama, jabatan, unitKerja }) => ({ id, nama, jabatan, unitKerja: unitKerja?.nama ?? null }));
  });
}
