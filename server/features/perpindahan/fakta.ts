import { sql } from 'kysely';
import type { IsiPerpindahan } from '#contract/perpindahan.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { NilaiPerpindahan } from '#rules/perpindahan/perpindahan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { tidakDitemukan } from '../../masalah.ts';

export interface Orang {
  id: string;
  nama: string;
}

export interface Tugas {
  id: string;
  jenis: 'DEFINITIF' | 'PLT' | 'PLH';
  jabatanId: string;
  jabatan: string;
  unitKerjaId: string;
  unitKerja: string;
  dari: string;
  sampai: string | null;
  /** The assessor of the day before. */
  penilai: (Orang & { barisId: string; dari: string }) | null;
}

/** Somebody assessed by the person it is about. */
interface Bawahan {
  barisId: string;
  penugasanId: string;
  pegawaiId: string;
  nama: string;
  dasar: string;
  dari: string;
}

/** Everything an act is judged and carried out by, as it stands before it. */
export interface Fakta {
  pegawai: Orang & { jenis: string; berhentiPada: string | null };
  definitif: Tugas | null;
  tambahan: Tugas[];
  /** A definitive post that begins on the day or later. */
  sesudah: { dari: string } | null;
  /** An assessor of the definitive post who begins on the day or later. */
  penilaiSesudah: { dari: string } | null;
  status: { id: string; kedudukan: string; dari: string } | null;
  tugasBelajar: { id: string; perguruanTinggi: string; program: string; dari: string } | null;
  bawahan: Bawahan[];
  jabatan: {
    id: string;
    nama: string;
    unitKerjaId: string;
    unitKerja: string;
    pemegang: Orang | null;
  } | null;
  penilai: Orang | null;
  pengganti: Orang | null;
  saranPenilai: Orang | null;
}

/** The day whose posts are looked at: the last one before the act takes hold. */
function hariAcuan(nilai: NilaiPerpindahan, tanggal: string): string {
  return nilai.berakhir ?? hari(tanggal).subtract({ days: 1 }).toString();
}

/** The first day on which the effects of an act hold. */
export function hariEfektif(nilai: NilaiPerpindahan, tanggal: string): string {
  return nilai.mulai ?? (nilai.berakhir ? hari(nilai.berakhir).add({ days: 1 }).toString() : tanggal);
}

/** Locks the person and gathers the facts. Errors: `tidak-ditemukan` for anybody or anything of another instansi. */
export async function muatFakta(
  tx: TransaksiInstansi,
  instansiId: string,
  isian: IsiPerpindahan,
  nilai: NilaiPerpindahan,
): Promise<Fakta> {
  const pegawai = await tx
    .selectFrom('pegawai')
    .select(['id', 'nama', 'jenis', 'berhenti_pada as berhentiPada'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', isian.pegawaiId)
    .forUpdate()
    .executeTakeFirst();
  if (!pegawai) throw tidakDitemukan('Pegawai');
  const acuan = hariAcuan(nilai, isian.tanggal);
  const tugas = await tugasPada(tx, instansiId, isian.pegawaiId, acuan);
  const definitif = tugas.find((t) => t.jenis === 'DEFINITIF') ?? null;
  const jabatan = isian.jabatanId ? await satuJabatan(tx, instansiId, isian.jabatanId, isian) : null;
  if (isian.jabatanId && !jabatan) throw tidakDitemukan('Jabatan');
  const [penilai, pengganti] = await Promise.all([
    satuOrang(tx, instansiId, isian.penilaiPegawaiId),
    satuOrang(tx, instansiId, isian.penggantiPegawaiId),
  ]);
  const sejak = hariEfektif(nilai, isian.tanggal);
  return {
    pegawai,
    definitif,
    tambahan: tugas.filter((t) => t.jenis !== 'DEFINITIF'),
    sesudah: await mulaiSesudah(tx, instansiId, isian.pegawaiId, sejak),
    penilaiSesudah: definitif && (await penilaiMulaiSesudah(tx, instansiId, definitif.id, sejak)),
    status: await statusPada(tx, instansiId, isian.pegawaiId, acuan),
    tugasBelajar: await studiBerjalan(tx, instansiId, isian.pegawaiId),
    bawahan: await bawahanPada(tx, instansiId, isian.pegawaiId, sejak),
    jabatan,
    penilai,
    pengganti,
    saranPenilai: await saranPenilai(
      tx,
      instansiId,
      jabatan?.id ?? definitif?.jabatanId ?? null,
      isian.pegawaiId,
      sejak,
    ),
  };
}

async function tugasPada(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  pada: string,
): Promise<Tugas[]> {
  const { rows } = await sql<Tugas>`
    select t.id, t.jenis, j.id as "jabatanId", j.nama as jabatan, u.id as "unitKerjaId", u.nama as "unitKerja", t.dari, t.sampai,
      (select jsonb_build_object('barisId', n.id, 'id', q.id, 'nama', q.nama, 'dari', n.dari) from penilai n
        join pegawai q on q.instansi_id = n.instansi_id and q.id = n.penilai_pegawai_id
        where n.instansi_id = t.instansi_id and n.penugasan_id = t.id and n.dari <= greatest(${pada}::date, t.dari)
          and (n.sampai is null or n.sampai >= ${pada}) order by n.dari desc limit 1) as penilai
    from penugasan t
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    where t.instansi_id = ${instansiId} and t.pegawai_id = ${pegawaiId} and t.dari <= ${pada}
      and (t.sampai is null or t.sampai >= ${pada})
    order by t.jenis = 'DEFINITIF' desc, t.dari desc for update of t`.execute(tx);
  return rows;
}

async function satuJabatan(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  { pegawaiId, tanggal }: IsiPerpindahan,
): Promise<Fakta['jabatan']> {
  const { rows } = await sql<NonNullable<Fakta['jabatan']>>`
    select j.id, j.nama, u.id as "unitKerjaId", u.nama as "unitKerja",
      (select jsonb_build_object('id', p.id, 'nama', p.nama) from penugasan t
        join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
        where t.instansi_id = j.instansi_id and t.jabatan_id = j.id and t.jenis = 'DEFINITIF' and j.memimpin_unit
          and t.pegawai_id <> ${pegawaiId} and t.dari <= ${tanggal} and (t.sampai is null or t.sampai >= ${tanggal})
        limit 1) as pemegang
    from jabatan j join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    where j.instansi_id = ${instansiId} and j.id = ${id}`.execute(tx);
  return rows[0] ?? null;
}

async function satuOrang(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string | null,
): Promise<Orang | null> {
  if (!id) return null;
  const orang = await tx
    .selectFrom('pegawai')
    .select(['id', 'nama'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
  if (!orang) throw tidakDitemukan('Pegawai');
  return orang;
}

async function mulaiSesudah(tx: TransaksiInstansi, instansiId: string, pegawaiId: string, sejak: string) {
  const baris = await tx
    .selectFrom('penugasan')
    .select('dari')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('jenis', '=', 'DEFINITIF')
    .where('dari', '>=', sejak)
    .executeTakeFirst();
  return baris ?? null;
}

async function penilaiMulaiSesudah(
  tx: TransaksiInstansi,
  instansiId: string,
  penugasanId: string,
  sejak: string,
) {
  const baris = await tx
    .selectFrom('penilai')
    .select('dari')
    .where('instansi_id', '=', instansiId)
    .where('penugasan_id', '=', penugasanId)
    .where('dari', '>=', sejak)
    .executeTakeFirst();
  return baris ?? null;
}

async function statusPada(tx: TransaksiInstansi, instansiId: string, pegawaiId: string, pada: string) {
  const baris = await tx
    .selectFrom('pegawai_status')
    .select(['id', 'kedudukan', 'dari'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', pada)]))
    .orderBy('dari', 'desc')
    .executeTakeFirst();
  return baris ?? null;
}

async function studiBerjalan(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  const baris = await tx
    .selectFrom('pegawai_tugas_belajar')
    .select(['id', 'perguruan_tinggi as perguruanTinggi', 'program', 'dari'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('berakhir', 'is', null)
    .executeTakeFirst();
  return baris ?? null;
}

/** Everybody whom this person assesses on a day or later. */
async function bawahanPada(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: string,
  sejak: string,
): Promise<Bawahan[]> {
  const { rows } = await sql<Bawahan>`
    select n.id as "barisId", n.penugasan_id as "penugasanId", p.id as "pegawaiId", p.nama, n.dasar, n.dari
    from penilai n
    join penugasan t on t.instansi_id = n.instansi_id and t.id = n.penugasan_id and (t.sampai is null or t.sampai >= ${sejak})
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
    where n.instansi_id = ${instansiId} and n.penilai_pegawai_id = ${penilaiId} and (n.sampai is null or n.sampai >= ${sejak})
    order by p.nama, n.id`.execute(tx);
  return rows;
}

/** Everybody whom the holder of a post (or the last one it had) assesses on a day, and those of its unit whom nobody does. */
export async function bawahanJabatan(
  tx: TransaksiInstansi,
  instansiId: string,
  jabatanId: string,
  kecuali: string,
  sejak: string,
): Promise<(Omit<Bawahan, 'barisId'> & { barisId: string | null })[]> {
  const { rows } = await sql<Omit<Bawahan, 'barisId'> & { barisId: string | null }>`
    with pemegang as (select pegawai_id from penugasan where instansi_id = ${instansiId} and jabatan_id = ${jabatanId}
        and jenis = 'DEFINITIF' order by dari desc limit 1)
    select n.id as "barisId", t.id as "penugasanId", p.id as "pegawaiId", p.nama, coalesce(n.dasar, 'ATASAN_LANGSUNG') as dasar,
      coalesce(n.dari, t.dari) as dari
    from penugasan t
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    left join lateral (select * from penilai n where n.instansi_id = t.instansi_id and n.penugasan_id = t.id
      and n.dari <= ${sejak} and (n.sampai is null or n.sampai >= ${sejak}) order by n.dari desc limit 1) n on true
    where t.instansi_id = ${instansiId} and t.jenis = 'DEFINITIF' and t.dari <= ${sejak} and (t.sampai is null or t.sampai >= ${sejak})
      and t.pegawai_id <> ${kecuali} and t.jabatan_id <> ${jabatanId} and p.jenis <> 'PEJABAT_NEGARA'
      and (n.penilai_pegawai_id in (select pegawai_id from pemegang)
        or (n.id is null and j.unit_kerja_id = (select unit_kerja_id from jabatan where instansi_id = ${instansiId} and id = ${jabatanId})))
    order by p.nama`.execute(tx);
  return rows;
}

/** Who heads the unit of a post on a day; for the head himself, who heads the unit above. */
async function saranPenilai(
  tx: TransaksiInstansi,
  instansiId: string,
  jabatanId: string | null,
  kecuali: string,
  pada: string,
): Promise<Orang | null> {
  if (!jabatanId) return null;
  const { rows } = await sql<Orang>`
    with recursive naik as (
      select u.id, u.induk_id, 0 as tingkat from jabatan j join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
      where j.instansi_id = ${instansiId} and j.id = ${jabatanId}
      union all select u.id, u.induk_id, n.tingkat + 1 from naik n
      join unit_kerja u on u.instansi_id = ${instansiId} and u.id = n.induk_id)
    select p.id, p.nama from naik n
    join jabatan j on j.instansi_id = ${instansiId} and j.unit_kerja_id = n.id and j.memimpin_unit and j.id <> ${jabatanId}
    join penugasan t on t.instansi_id = j.instansi_id and t.jabatan_id = j.id and t.pegawai_id <> ${kecuali}
      and t.dari <= ${pada} and (t.sampai is null or t.sampai >= ${pada})
    join pegawai p on p.instansi_id = t.instansi_id and p.id = t.pegawai_id
    order by n.tingkat, t.jenis = 'DEFINITIF' desc limit 1`.execute(tx);
  return rows[0] ?? null;
}
