import { sql } from 'kysely';
import type { SaringPrioritas, SaringTindakLanjut } from '#contract/tindak-lanjut.ts';
import type {
  BentukTindakLanjut,
  JenisBimbingan,
  JenisJabatan,
  JenisPegawai,
  KeadaanBimbingan,
  KeadaanKonseling,
  KeadaanTindakLanjut,
  PeriodeJenis,
  Predikat,
  SebabTindakLanjut,
} from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { bukaKursor, subUnit } from '../pegawai/read.ts';

export interface Orang {
  id: string;
  nama: string;
  jabatan: string | null;
  unitKerja: string | null;
}

export interface BarisTindakLanjut {
  id: string;
  pegawai: Orang;
  jenisPegawai: JenisPegawai;
  jenisJabatan: JenisJabatan | null;
  bentuk: BentukTindakLanjut;
  sebab: SebabTindakLanjut;
  evaluasiId: string | null;
  predikat: Predikat | null;
  tahun: number | null;
  jenisPeriode: PeriodeJenis | null;
  ke: number | null;
  sejak: string;
  keadaan: KeadaanTindakLanjut;
  alasan: string | null;
  bimbingan: { id: string; jenis: JenisBimbingan; keadaan: KeadaanBimbingan }[];
  konseling: { id: string; keadaan: KeadaanKonseling } | null;
  rencana: { jumlah: number; selesai: number };
  versi: number;
}

/** Whose proposals are asked for: one person's, those one assesses, or those in an operator's care. */
export type Siapa =
  | { pegawaiId: string }
  | { penilaiId: string }
  | { lingkup: 'SEMUA' | readonly string[] }
  | { id: string };

/** Proposals with what became of them, the oldest first; one more than asked for. */
export async function daftarTindakLanjut(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
  siapa: Siapa,
  saring: SaringTindakLanjut,
): Promise<BarisTindakLanjut[]> {
  const [kunciLalu, idLalu] = saring.setelah ? bukaKursor(saring.setelah) : [null, null];
  const sejakLalu = kunciLalu && /^\d{4}-\d\d-\d\d$/.test(kunciLalu) ? kunciLalu : null;
  const { rows } = await sql<BarisTindakLanjut>`
    select l.id, l.bentuk, l.sebab, l.evaluasi_id as "evaluasiId", l.predikat, l.sejak, l.keadaan, l.alasan, l.versi,
      jsonb_build_object('id', p.id, 'nama', p.nama, 'jabatan', t.jabatan, 'unitKerja', t.unit) as pegawai,
      p.jenis as "jenisPegawai", t.jenis_jabatan as "jenisJabatan",
      w.tahun, w.jenis as "jenisPeriode", w.ke,
      coalesce((select jsonb_agg(jsonb_build_object('id', b.id, 'jenis', b.jenis, 'keadaan', b.keadaan) order by b.dibuat_pada)
        from bimbingan b where b.instansi_id = l.instansi_id and b.tindak_lanjut_id = l.id), '[]') as bimbingan,
      (select jsonb_build_object('id', s.id, 'keadaan', s.keadaan) from konseling s
        where s.instansi_id = l.instansi_id and s.tindak_lanjut_id = l.id order by s.dibuat_pada desc limit 1) as konseling,
      (select jsonb_build_object('jumlah', count(*) filter (where r.keadaan <> 'DIBATALKAN'),
          'selesai', count(*) filter (where r.keadaan = 'SELESAI'))
        from rencana_kompetensi r where r.instansi_id = l.instansi_id and r.tindak_lanjut_id = l.id) as rencana
    from tindak_lanjut l
    join pegawai p on p.instansi_id = l.instansi_id and p.id = l.pegawai_id
    left join evaluasi e on e.instansi_id = l.instansi_id and e.id = l.evaluasi_id
    left join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
    left join lateral (${jabatanPada(hari)}) t on true
    where l.instansi_id = ${instansiId}
      and ${saringSiapa(siapa, hari)}
      ${saring.keadaan === 'TERBUKA' ? sql`and l.keadaan in ('DIUSULKAN', 'BERJALAN')` : sql``}
      ${saring.bentuk ? sql`and l.bentuk = ${saring.bentuk}` : sql``}
      ${saring.evaluasiId ? sql`and l.evaluasi_id = ${saring.evaluasiId}` : sql``}
      ${saring.unitKerjaId ? sql`and t.unit_id in (${subUnit(instansiId, saring.unitKerjaId)})` : sql``}
      ${sejakLalu ? sql`and (l.sejak, l.id) > (${sejakLalu}::date, ${idLalu}::uuid)` : sql``}
    order by l.sejak, l.id limit ${saring.batas + 1}`.execute(tx);
  return rows;
}

/** How many proposals wait for their first step, and since when the oldest; null for none. */
export async function hitungUsulan(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
  siapa: Siapa,
  { sanksi, kecualiId }: { sanksi: boolean; kecualiId: string },
): Promise<{ jumlah: number; sejak: string } | null> {
  const { rows } = await sql<{ jumlah: number; sejak: string | null }>`
    select count(*)::int as jumlah, min(l.sejak)::text as sejak
    from tindak_lanjut l
    join pegawai p on p.instansi_id = l.instansi_id and p.id = l.pegawai_id
    left join lateral (${jabatanPada(hari)}) t on true
    where l.instansi_id = ${instansiId} and l.keadaan = 'DIUSULKAN' and l.pegawai_id <> ${kecualiId}
      and (l.bentuk = 'PERIKSA_SANKSI') = ${sanksi} and ${saringSiapa(siapa, hari)}`.execute(tx);
  const [satu] = rows;
  return satu?.sejak ? { jumlah: satu.jumlah, sejak: satu.sejak } : null;
}

function saringSiapa(siapa: Siapa, hari: string) {
  if ('id' in siapa) return sql`l.id = ${siapa.id}`;
  if ('pegawaiId' in siapa) return sql`l.pegawai_id = ${siapa.pegawaiId}`;
  if ('penilaiId' in siapa)
    return sql`exists (select from penugasan g join penilai n on n.instansi_id = g.instansi_id and n.penugasan_id = g.id
      where g.instansi_id = l.instansi_id and g.pegawai_id = l.pegawai_id and n.penilai_pegawai_id = ${siapa.penilaiId}
        and g.dari <= ${hari} and (g.sampai is null or g.sampai >= ${hari})
        and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari}))`;
  return siapa.lingkup === 'SEMUA' ? sql`true` : sql`t.unit_id = any (${[...siapa.lingkup]}::uuid[])`;
}

/** Post and unit of `p` on a day; the definitive one first. */
function jabatanPada(hari: string) {
  return sql`select j.nama as jabatan, j.jenis as jenis_jabatan, u.id as unit_id, u.nama as unit
    from penugasan g
    join jabatan j on j.instansi_id = g.instansi_id and j.id = g.jabatan_id
    join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    where g.instansi_id = p.instansi_id and g.pegawai_id = p.id and g.dari <= ${hari} and (g.sampai is null or g.sampai >= ${hari})
    order by g.jenis = 'DEFINITIF' desc, g.dari desc limit 1`;
}

export function kunciTindakLanjut(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('tindak_lanjut')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export interface EvaluasiBerusul {
  evaluasiId: string;
  pegawaiId: string;
  nama: string;
  penilaiId: string;
  unitKerjaId: string;
  predikat: Predikat;
  tahun: number;
  jenisPeriode: PeriodeJenis;
  ke: number;
  jenisPegawai: JenisPegawai;
  jenisJabatan: JenisJabatan;
  sampai: string;
}

/**
 * Delivered evaluations in force whose predikat may propose something and that have no proposal yet; one, or some of an
 * instansi.
 */
export async function evaluasiTanpaUsulan(
  tx: TransaksiInstansi,
  instansiId: string,
  predikat: readonly Predikat[],
  evaluasiId?: string,
): Promise<EvaluasiBerusul[]> {
  const { rows } = await sql<EvaluasiBerusul>`${evaluasiBerusul(instansiId)}
      and e.disampaikan_pada is not null and e.tak_berlaku_pada is null and e.predikat = any (${[...predikat]}::text[])
      ${evaluasiId ? sql`and e.id = ${evaluasiId}` : sql``}
      and not exists (select from tindak_lanjut l where l.instansi_id = e.instansi_id and l.evaluasi_id = e.id)
    order by e.id limit 500`.execute(tx);
  return rows;
}

/** One evaluation as the proposals need it, with or without any. */
export async function satuEvaluasi(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
): Promise<EvaluasiBerusul | undefined> {
  const { rows } = await sql<EvaluasiBerusul>`${evaluasiBerusul(instansiId)} and e.id = ${id}`.execute(tx);
  return rows[0];
}

function evaluasiBerusul(instansiId: string) {
  return sql`select e.id as "evaluasiId", e.pegawai_id as "pegawaiId", p.nama, e.penilai_pegawai_id as "penilaiId",
      e.unit_kerja_id as "unitKerjaId", e.predikat, w.tahun, w.jenis as "jenisPeriode", w.ke, w.sampai,
      p.jenis as "jenisPegawai", j.jenis as "jenisJabatan"
    from evaluasi e
    join pegawai p on p.instansi_id = e.instansi_id and p.id = e.pegawai_id
    join penugasan t on t.instansi_id = e.instansi_id and t.id = e.penugasan_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
    where e.instansi_id = ${instansiId}`;
}

/** The forms an evaluation has proposals of, and those still open from the evaluation it replaced. */
export async function bentukAda(
  tx: TransaksiInstansi,
  instansiId: string,
  evaluasiId: string,
): Promise<string[]> {
  const baris = await tx
    .selectFrom('tindak_lanjut as l')
    .innerJoin('evaluasi as e', (on) =>
      on.onRef('e.instansi_id', '=', 'l.instansi_id').onRef('e.id', '=', 'l.evaluasi_id'),
    )
    .select('l.bentuk')
    .where('l.instansi_id', '=', instansiId)
    .where((q) =>
      q.or([
        q('e.id', '=', evaluasiId),
        q.and([q('e.digantikan_oleh', '=', evaluasiId), q('l.keadaan', 'in', ['DIUSULKAN', 'BERJALAN'])]),
      ]),
    )
    .execute();
  return baris.map((b) => b.bentuk);
}

/** Proposals of an evaluation nobody has begun yet, locked. */
export function usulanBelumDimulai(tx: TransaksiInstansi, instansiId: string, evaluasiId: string) {
  return tx
    .selectFrom('tindak_lanjut')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('evaluasi_id', '=', evaluasiId)
    .where('keadaan', '=', 'DIUSULKAN')
    .orderBy('bentuk')
    .forUpdate()
    .execute();
}

/** HR officers in charge of a unit: of it, of a unit above it, or of the whole instansi. */
export async function operatorUnit(
  tx: TransaksiInstansi,
  instansiId: string,
  unitKerjaId: string,
  hari: string,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive naik as (
      select id, induk_id from unit_kerja where instansi_id = ${instansiId} and id = ${unitKerjaId}
      union select u.id, u.induk_id from unit_kerja u join naik n on u.id = n.induk_id where u.instansi_id = ${instansiId})
    select distinct r.pegawai_id as id from peran r
    where r.instansi_id = ${instansiId} and r.peran = 'OPERATOR' and r.dari <= ${hari} and (r.sampai is null or r.sampai >= ${hari})
      and (r.unit_kerja_id is null or r.unit_kerja_id in (select id from naik))`.execute(tx);
  return rows.map((b) => b.id);
}

export interface HitunganOrang {
  pegawai: Orang;
  hasil: { jumlah: number; perluPerbaikan: number };
  perilaku: { jumlah: number; perluPerbaikan: number };
}

/** The feedback of a period about everybody one assesses, counted; who has an open proposal of guidance or counselling is left out. */
export async function umpanBalikBawahan(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: string,
  periodeId: string,
  hari: string,
): Promise<HitunganOrang[]> {
  const { rows } = await sql<HitunganOrang>`
    select jsonb_build_object('id', p.id, 'nama', p.nama, 'jabatan', t.jabatan, 'unitKerja', t.unit) as pegawai,
      jsonb_build_object('jumlah', count(*) filter (where u.rhk_id is not null),
        'perluPerbaikan', count(*) filter (where u.rhk_id is not null and u.sentimen = 'PERLU_PERBAIKAN')) as hasil,
      jsonb_build_object('jumlah', count(*) filter (where u.nilai is not null),
        'perluPerbaikan', count(*) filter (where u.nilai is not null and u.sentimen = 'PERLU_PERBAIKAN')) as perilaku
    from pegawai p
    join umpan_balik u on u.instansi_id = p.instansi_id and u.pegawai_id = p.id and u.periode_id = ${periodeId}
    left join lateral (${jabatanPada(hari)}) t on true
    where p.instansi_id = ${instansiId}
      and exists (select from penugasan g join penilai n on n.instansi_id = g.instansi_id and n.penugasan_id = g.id
        where g.instansi_id = p.instansi_id and g.pegawai_id = p.id and n.penilai_pegawai_id = ${penilaiId}
          and g.dari <= ${hari} and (g.sampai is null or g.sampai >= ${hari})
          and n.dari <= ${hari} and (n.sampai is null or n.sampai >= ${hari}))
      and not exists (select from umpan_balik b where b.instansi_id = u.instansi_id and b.menggantikan_id = u.id)
    group by p.id, p.nama, t.jabatan, t.unit order by p.nama, p.id`.execute(tx);
  return rows;
}

/** The proposal of a form somebody has open, the oldest of several. */
export async function usulanTerbuka(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  bentuk: BentukTindakLanjut,
): Promise<string | null> {
  const baris = await tx
    .selectFrom('tindak_lanjut')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('bentuk', '=', bentuk)
    .where('keadaan', 'in', ['DIUSULKAN', 'BERJALAN'])
    .orderBy('sejak')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return baris?.id ?? null;
}

/** The forms of guidance that are open for these people. */
export async function bentukTerbuka(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: readonly string[],
): Promise<Map<string, string[]>> {
  if (pegawaiId.length === 0) return new Map();
  const baris = await tx
    .selectFrom('tindak_lanjut')
    .select(['pegawai_id', 'bentuk'])
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', 'in', [...pegawaiId])
    .where('keadaan', 'in', ['DIUSULKAN', 'BERJALAN'])
    .execute();
  const hasil = new Map<string, string[]>();
  for (const b of baris) hasil.set(b.pegawai_id, [...(hasil.get(b.pegawai_id) ?? []), b.bentuk]);
  return hasil;
}

export interface BarisPrioritas {
  pegawai: Orang;
  predikat: Predikat;
  tahun: number;
  jenisPeriode: PeriodeJenis;
  ke: number;
  sejak: string;
}

/** The last delivered result of a year of each person, where it is one of these; the annual one before the periodic. */
export async function prioritas(
  tx: TransaksiInstansi,
  instansiId: string,
  hari: string,
  lingkup: 'SEMUA' | readonly string[],
  predikat: readonly Predikat[],
  saring: SaringPrioritas & { tahun: number },
): Promise<BarisPrioritas[]> {
  const [namaLalu, idLalu] = saring.setelah ? bukaKursor(saring.setelah) : [null, null];
  const { rows } = await sql<BarisPrioritas>`
    with terakhir as (
      select distinct on (e.pegawai_id) e.pegawai_id, e.predikat, w.tahun, w.jenis, w.ke, e.disampaikan_pada
      from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
      where e.instansi_id = ${instansiId} and w.tahun = ${saring.tahun} and e.disampaikan_pada is not null
        and e.tak_berlaku_pada is null
      order by e.pegawai_id, w.jenis = 'TAHUNAN' desc, w.ke desc)
    select jsonb_build_object('id', p.id, 'nama', p.nama, 'jabatan', t.jabatan, 'unitKerja', t.unit) as pegawai,
      r.predikat, r.tahun, r.jenis as "jenisPeriode", r.ke, (r.disampaikan_pada)::date as sejak
    from terakhir r
    join pegawai p on p.instansi_id = ${instansiId} and p.id = r.pegawai_id
    left join lateral (${jabatanPada(hari)}) t on true
    where p.berhenti_pada is null and r.predikat = any (${[...predikat]}::text[])
      ${lingkup === 'SEMUA' ? sql`` : sql`and t.unit_id = any (${[...lingkup]}::uuid[])`}
      ${namaLalu ? sql`and (p.nama, p.id) > (${namaLalu}, ${idLalu}::uuid)` : sql``}
    order by p.nama, p.id limit ${saring.batas + 1}`.execute(tx);
  return rows;
}
