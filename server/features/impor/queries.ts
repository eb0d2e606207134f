import { sql } from 'kysely';
import type { BarisImpor, HasilBaris, Impor, JenisImpor, SaringBarisImpor } from '#contract/impor.ts';
import type { Pemadanan } from '#documents/lembar/kepala.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { JENIS } from './jenis.ts';

export interface LembarImpor {
  id: string;
  jenis: JenisImpor;
  nama: string;
  sidik: string;
  kepala: string[];
  pemadanan: Pemadanan;
}

export interface BarisTersimpan {
  nomor: number;
  sel: string[];
  kelompok: string;
  hasil: HasilBaris;
  temuan: BarisImpor['temuan'];
}

/** The caller's sheet; nobody else's is ever found. `kunci` holds off other changes of it. */
export async function lembarMilik(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  kunci = false,
): Promise<LembarImpor | undefined> {
  const { rows } = await sql<LembarImpor>`
    select id, jenis, nama, sidik, kepala, pemadanan from impor where instansi_id = ${k.pelaku.instansiId} and id = ${id}
      and pegawai_id = ${k.pelaku.pegawaiId} ${kunci ? sql`for update` : sql``}`.execute(tx);
  return rows[0];
}

/** As `lembarMilik`; throws `tidak-ditemukan`. */
export async function wajibMilik(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  kunci = false,
): Promise<LembarImpor> {
  const lembar = await lembarMilik(tx, k, id, kunci);
  if (!lembar) throw tidakDitemukan('Berkas impor');
  return lembar;
}

export async function simpanBaris(
  tx: TransaksiInstansi,
  instansiId: string,
  imporId: string,
  baris: readonly BarisTersimpan[],
): Promise<void> {
  if (baris.length === 0) return;
  await sql`insert into impor_baris (instansi_id, impor_id, nomor, sel, kelompok, hasil, temuan)
    select ${instansiId}::uuid, ${imporId}::uuid, nomor, sel, kelompok, hasil, temuan
    from jsonb_to_recordset(${JSON.stringify(baris)}::jsonb)
      as r(nomor int, sel jsonb, kelompok text, hasil text, temuan jsonb)
    on conflict (instansi_id, impor_id, nomor) do update set sel = excluded.sel, kelompok = excluded.kelompok,
      hasil = excluded.hasil, temuan = excluded.temuan`.execute(tx);
}

/** Rows in the order of the file after `setelah`, those chosen by `saring`. */
export async function ambilBaris(
  tx: TransaksiInstansi,
  instansiId: string,
  imporId: string,
  saring: {
    hasil?: HasilBaris | undefined;
    setelah?: number | undefined;
    batas?: number;
    kelompok?: string[];
    kunci?: boolean;
  },
): Promise<BarisTersimpan[]> {
  const { hasil, setelah, batas, kelompok } = saring;
  const { rows } = await sql<BarisTersimpan>`
    select nomor, sel, kelompok, hasil, temuan from impor_baris where instansi_id = ${instansiId} and impor_id = ${imporId}
      ${hasil ? sql`and hasil = ${hasil}` : sql``} ${setelah ? sql`and nomor > ${setelah}` : sql``}
      ${kelompok ? sql`and kelompok = any(${kelompok}::text[]) and hasil <> 'MASUK'` : sql``}
    order by nomor ${batas ? sql`limit ${batas}` : sql``} ${saring.kunci ? sql`for update` : sql``}`.execute(
    tx,
  );
  return rows;
}

/** One page of rows as the screen shows them. */
export async function halamanBaris(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  saring: SaringBarisImpor,
): Promise<{ isi: BarisImpor[]; setelah: number | null }> {
  const baris = await ambilBaris(tx, instansiId, id, { ...saring, batas: saring.batas + 1 });
  const isi = baris.slice(0, saring.batas).map(tampilkanBaris);
  return { isi, setelah: baris.length > saring.batas ? isi.at(-1)!.nomor : null };
}

export function tampilkanBaris({ nomor, sel, hasil, temuan }: BarisTersimpan): BarisImpor {
  return { nomor, sel, hasil, temuan };
}

/** The sheet as the screen shows it, counted now. */
export async function tampilkanImpor(
  tx: TransaksiInstansi,
  instansiId: string,
  lembar: LembarImpor,
): Promise<Impor> {
  const { rows } = await sql<Impor['jumlah']>`
    select count(*)::int as semua, count(*) filter (where hasil = 'SAH')::int as sah,
      count(*) filter (where hasil = 'SALAH')::int as salah, count(*) filter (where hasil = 'SUDAH_ADA')::int as "sudahAda",
      count(*) filter (where hasil = 'MASUK')::int as masuk
    from impor_baris where instansi_id = ${instansiId} and impor_id = ${lembar.id}`.execute(tx);
  const { id, jenis, nama, kepala, pemadanan } = lembar;
  return {
    id,
    jenis,
    nama,
    kepala,
    kolom: JENIS[jenis].kolom.map(({ kunci, judul, wajib }) => ({
      kunci,
      judul,
      wajib,
      indeks: pemadanan[kunci] ?? null,
    })),
    jumlah: rows[0]!,
  };
}
