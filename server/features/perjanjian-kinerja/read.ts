import type { DaftarPerjanjian, Perjanjian, PerjanjianUntukSkp } from '#contract/perjanjian-kinerja.ts';
import { kekuranganPerjanjian } from '#rules/perencanaan/perjanjian-kinerja.ts';
import { tenggat } from '#rules/waktu/tenggat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { lingkupSunting, peranUnit } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

/** The perjanjian kinerja of a year, unit by unit; everybody in the instansi may read them. */
export function daftarPerjanjian(k: Konteks, tahun: number): Promise<DaftarPerjanjian> {
  return baca(k, async (tx) => {
    const lingkup = await lingkupSunting(tx, k);
    const baris = await queries.daftar(tx, k.pelaku.instansiId, tahun, hariIni(k).toString());
    const batas = tenggat.jawab({ kode: 'DL-01', sejak: `${tahun}-01-01` }, hariIni(k));
    return {
      tahun,
      batasDraf: batas.keadaan === 'ditetapkan' ? batas.nilai.tenggat : `${tahun}-01-14`,
      isi: baris.map((b) =>
        presentasi(b, tahun, peranUnit(k, { id: b.unitId, pimpinanId: b.pimpinan?.id ?? null }, lingkup)),
      ),
      kemampuan: lingkup.length > 0 ? ['BUAT'] : [],
    };
  });
}

/** One perjanjian with its goals. */
export function perjanjian(k: Konteks, id: string): Promise<Perjanjian> {
  return baca(k, (tx) => perjanjianDalam(tx, k, id));
}

/** The same inside a running transaction. */
export async function perjanjianDalam(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Perjanjian> {
  const { instansiId } = k.pelaku;
  const [baris] = await queries.daftar(tx, instansiId, null, hariIni(k).toString(), { id });
  const induk = await tx
    .selectFrom('perjanjian_kinerja')
    .select('tahun')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!baris?.id || !induk) throw tidakDitemukan('Perjanjian kinerja');
  const lingkup = await lingkupSunting(tx, k);
  const peran = peranUnit(k, { id: baris.unitId, pimpinanId: baris.pimpinan?.id ?? null }, lingkup);
  const sasaran = await queries.sasaranDari(tx, instansiId, id);
  return {
    ...presentasi(baris, induk.tahun, peran),
    id: baris.id,
    nomor: baris.nomor,
    versi: baris.versi ?? 1,
    diubahPada: baris.diubahPada ?? '',
    sasaran,
    sasaranAtas: await queries.sasaranAtas(tx, instansiId, baris.unitId, induk.tahun),
    temuan:
      baris.keadaan === 'DRAF'
        ? kekuranganPerjanjian({ sasaran }).map((t) => ({ kode: t.kode, pesan: t.pesan, pointer: t.jalur }))
        : [],
  };
}

/** The perjanjian that the SKP of the head of a unit answers; null where there is none. */
export function perjanjianUntukSkp(
  tx: TransaksiInstansi,
  instansiId: string,
  unitKerjaId: string,
  tahun: number,
): Promise<PerjanjianUntukSkp | null> {
  return queries.untukSkp(tx, instansiId, unitKerjaId, tahun);
}
