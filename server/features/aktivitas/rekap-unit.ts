import { sql } from 'kysely';
import type { RekapUnit } from '#contract/aktivitas.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { unitDipimpin } from '../organisasi/read.ts';

type Angka = RekapUnit['jumlah'];

const JUMLAH =
  sql.raw(`coalesce(sum(r.dikirim), 0)::int as dikirim, coalesce(sum(r.diverifikasi), 0)::int as diverifikasi,
  coalesce(sum(r.direvisi), 0)::int as direvisi, coalesce(sum(r.ditolak), 0)::int as ditolak,
  coalesce(sum(r.menit_dikirim), 0)::bigint as "menitDikirim", coalesce(sum(r.menit_diverifikasi), 0)::bigint as "menitDiverifikasi"`);

/**
 * The activities of a unit and everything below it, month by month and by direct sub-unit, read from rollups alone: its
 * cost does not grow with the activities. `induk` is named only to those who may read it. For operators, pimpinan and the head of the unit or of one above it.
 * Errors: `tidak-ditemukan`, `tidak-berwenang`.
 */
export function rekapUnit(k: Konteks, unitId: string, tahun: number, bulan?: number): Promise<RekapUnit> {
  const { instansiId } = k.pelaku;
  return baca(k, async (tx) => {
    const unit = await tx
      .selectFrom('unit_kerja as u')
      .leftJoin('unit_kerja as i', (on) =>
        on.onRef('i.instansi_id', '=', 'u.instansi_id').onRef('i.id', '=', 'u.induk_id'),
      )
      .select(['u.id', 'u.nama', 'i.id as indukId', 'i.nama as indukNama'])
      .where('u.instansi_id', '=', instansiId)
      .where('u.id', '=', unitId)
      .executeTakeFirst();
    if (!unit) throw tidakDitemukan('Unit kerja');
    if (!(await bolehBaca(tx, k, unitId)))
      throw tidakBerwenang(
        'Rekap unit dibaca oleh pimpinan unit itu, pimpinan instansi, dan operator kepegawaian.',
        { peran: 'OPERATOR', cara: 'Minta operator kepegawaian bila Anda memerlukan angkanya.' },
      );
    const indukTerbaca = unit.indukId !== null && (await bolehBaca(tx, k, unit.indukId));
    const [dari, sampai] = [`${tahun}-01-01`, `${tahun}-12-01`];
    const { rows: perBulan } = await sql<Angka & { bulan: number }>`
      with recursive bawah as (select ${unitId}::uuid as id union
        select u.id from unit_kerja u join bawah on u.induk_id = bawah.id where u.instansi_id = ${instansiId})
      select extract(month from r.bulan)::int as bulan, ${JUMLAH} from rekap_unit_bulan r
      where r.instansi_id = ${instansiId} and r.unit_kerja_id in (select id from bawah) and r.bulan between ${dari} and ${sampai}
      group by 1 order by 1`.execute(tx);
    const { rows: anak } = await sql<Angka & { id: string; nama: string; sendiri: boolean }>`
      with recursive bawah as (
        select u.id, u.id as cabang from unit_kerja u where u.instansi_id = ${instansiId} and u.induk_id = ${unitId}
        union select u.id, bawah.cabang from unit_kerja u join bawah on u.induk_id = bawah.id where u.instansi_id = ${instansiId}),
      semua as (select * from bawah union all select ${unitId}::uuid, ${unitId}::uuid)
      select c.id, c.nama, c.id = ${unitId} as sendiri, ${JUMLAH}
      from semua join unit_kerja c on c.instansi_id = ${instansiId} and c.id = semua.cabang
      left join rekap_unit_bulan r on r.instansi_id = ${instansiId} and r.unit_kerja_id = semua.id
        and ${bulan ? sql`r.bulan = make_date(${tahun}::int, ${bulan}::int, 1)` : sql`r.bulan between ${dari} and ${sampai}`}
      group by c.id, c.nama, c.urutan order by sendiri desc, c.urutan, c.nama`.execute(tx);
    return {
      unit: { id: unit.id, nama: unit.nama },
      induk: indukTerbaca ? { id: unit.indukId!, nama: unit.indukNama! } : null,
      tahun,
      bulan: bulan ?? null,
      jumlah: anak.map(hanyaAngka).reduce(tambah, NOL),
      perBulan,
      anak,
    };
  });
}

/** Where somebody's dashboard begins: the whole instansi for those who oversee it, otherwise the unit they head. */
export function unitAwal(k: Konteks): Promise<{ unitId: string | null }> {
  const { instansiId, pegawaiId, peran } = k.pelaku;
  return baca(k, async (tx) => {
    if (peran.has('OPERATOR') || peran.has('PIMPINAN') || peran.has('ADMIN')) {
      const puncak = await tx
        .selectFrom('unit_kerja')
        .select('id')
        .where('instansi_id', '=', instansiId)
        .where('induk_id', 'is', null)
        .where('sampai', 'is', null)
        .orderBy('urutan')
        .limit(1)
        .executeTakeFirst();
      return { unitId: puncak?.id ?? null };
    }
    const dipimpin = await unitDipimpin(tx, instansiId, pegawaiId, hariIni(k).toString());
    return { unitId: dipimpin?.id ?? null };
  });
}

async function bolehBaca(tx: TransaksiInstansi, k: Konteks, unitId: string): Promise<boolean> {
  const { instansiId, pegawaiId, peran } = k.pelaku;
  if (peran.has('OPERATOR') || peran.has('PIMPINAN') || peran.has('ADMIN')) return true;
  const dipimpin = await unitDipimpin(tx, instansiId, pegawaiId, hariIni(k).toString());
  if (!dipimpin) return false;
  const { rows } = await sql<{ ya: boolean }>`
    with recursive atas as (select id, induk_id from unit_kerja where instansi_id = ${instansiId} and id = ${unitId}
      union select u.id, u.induk_id from unit_kerja u join atas on atas.induk_id = u.id where u.instansi_id = ${instansiId})
    select exists (select from atas where id = ${dipimpin.id}) as ya`.execute(tx);
  return rows[0]?.ya ?? false;
}

const NOL: Angka = {
  dikirim: 0,
  diverifikasi: 0,
  direvisi: 0,
  ditolak: 0,
  menitDikirim: 0,
  menitDiverifikasi: 0,
};

function hanyaAngka({
  dikirim,
  diverifikasi,
  direvisi,
  ditolak,
  menitDikirim,
  menitDiverifikasi,
}: Angka): Angka {
  return { dikirim, diverifikasi, direvisi, ditolak, menitDikirim, menitDiverifikasi };
}

function tambah(a: Angka, b: Angka): Angka {
  return {
    dikirim: a.dikirim + b.dikirim,
    diverifikasi: a.diverifikasi + b.diverifikasi,
    direvisi: a.direvisi + b.direvisi,
    ditolak: a.ditolak + b.ditolak,
    menitDikirim: a.menitDikirim + b.menitDikirim,
    menitDiverifikasi: a.menitDiverifikasi + b.menitDiverifikasi,
  };
}
