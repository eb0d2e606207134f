import { sql } from 'kysely';
import type { KeadaanDialog } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

/** Dialogues with the names around them. Always restricted to those one person has a part in. */
export function dialogMilik(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('dialog as d')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'd.instansi_id').onRef('p.id', '=', 'd.pegawai_id'),
    )
    .innerJoin('pegawai as n', (on) =>
      on.onRef('n.instansi_id', '=', 'd.instansi_id').onRef('n.id', '=', 'd.penilai_pegawai_id'),
    )
    .leftJoin('skp_versi as v', (on) =>
      on.onRef('v.instansi_id', '=', 'd.instansi_id').onRef('v.id', '=', 'd.skp_versi_id'),
    )
    .leftJoin('skp as s', (on) =>
      on.onRef('s.instansi_id', '=', 'v.instansi_id').onRef('s.id', '=', 'v.skp_id'),
    )
    .selectAll('d')
    .select(['p.nama as namaPegawai', 'n.nama as namaPenilai'])
    .select(['s.id as skpId', 's.tahun as skpTahun', 'v.nomor as skpNomor'])
    .select(
      sql<number>`(select count(*)::int from dialog_kesepakatan x where x.instansi_id = d.instansi_id
        and x.dialog_id = d.id and x.keadaan = 'TERBUKA')`.as('terbuka'),
    )
    .where('d.instansi_id', '=', instansiId)
    .where((q) => q.or([q('d.pegawai_id', '=', pegawaiId), q('d.penilai_pegawai_id', '=', pegawaiId)]));
}

export type BarisDialog = Awaited<ReturnType<ReturnType<typeof dialogMilik>['execute']>>[number];

/** Locks one dialogue for a change. */
export function kunciDialog(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('dialog')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

export type BarisKunci = NonNullable<Awaited<ReturnType<typeof kunciDialog>>>;

/** Writes the new state of a dialogue; its version goes up with every change of what was agreed. */
export function ubahDialog(
  tx: TransaksiInstansi,
  lama: BarisKunci,
  isi: Partial<{
    tanggal: string;
    mulai: string | null;
    cara: string;
    tempat: string | null;
    agenda: string;
    catatan: string;
    keadaan: KeadaanDialog;
    pegawai_setuju_pada: string | null;
    penilai_setuju_pada: string | null;
  }>,
) {
  return tx
    .updateTable('dialog')
    .set({ ...isi, versi: lama.versi + 1 })
    .where('instansi_id', '=', lama.instansi_id)
    .where('id', '=', lama.id)
    .execute();
}

/** Agreements with the owner's name, the earliest limit first. */
export function kesepakatanDengan(tx: TransaksiInstansi, instansiId: string) {
  return tx
    .selectFrom('dialog_kesepakatan as x')
    .innerJoin('dialog as d', (on) =>
      on.onRef('d.instansi_id', '=', 'x.instansi_id').onRef('d.id', '=', 'x.dialog_id'),
    )
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'x.instansi_id').onRef('p.id', '=', 'x.pemilik_pegawai_id'),
    )
    .selectAll('x')
    .select(['p.nama as namaPemilik', 'd.keadaan as keadaanDialog', 'd.pegawai_id', 'd.penilai_pegawai_id'])
    .where('x.instansi_id', '=', instansiId)
    .orderBy('x.batas')
    .orderBy('x.id');
}

export type BarisKesepakatan = Awaited<ReturnType<ReturnType<typeof kesepakatanDengan>['execute']>>[number];

/** Open agreements of two people, from other dialogues than `kecuali`. */
export function terbawa(
  tx: TransaksiInstansi,
  instansiId: string,
  pihak: { pegawaiId: string; penilaiId: string },
  kecuali: string | null,
) {
  let q = kesepakatanDengan(tx, instansiId)
    .where('d.pegawai_id', '=', pihak.pegawaiId)
    .where('d.penilai_pegawai_id', '=', pihak.penilaiId)
    .where('d.keadaan', '<>', 'DIBATALKAN')
    .where('x.keadaan', '=', 'TERBUKA');
  if (kecuali) q = q.where('d.id', '<>', kecuali);
  return q.execute();
}

/** The day of each employee's last dialogue with this assessor that was not called off. */
export async function terakhirDengan(
  tx: TransaksiInstansi,
  instansiId: string,
  penilaiId: string,
  pegawaiId: readonly string[],
  sampai: string,
): Promise<Map<string, string>> {
  if (pegawaiId.length === 0) return new Map();
  const baris = await tx
    .selectFrom('dialog')
    .select('pegawai_id')
    .select((q) => q.fn.max('tanggal').as('tanggal'))
    .where('instansi_id', '=', instansiId)
    .where('penilai_pegawai_id', '=', penilaiId)
    .where('pegawai_id', 'in', [...pegawaiId])
    .where('keadaan', '<>', 'DIBATALKAN')
    .where('tanggal', '<=', sampai)
    .groupBy('pegawai_id')
    .execute();
  return new Map(baris.map((b) => [b.pegawai_id, b.tanggal]));
}

/** The private note of the person the transaction runs for; row-level security shows no other. */
export function catatanPribadi(
  tx: TransaksiInstansi,
  instansiId: string,
  dialogId: string,
  penulisId: string,
) {
  return tx
    .selectFrom('dialog_catatan_pribadi')
    .select(['isi', 'versi', 'diubah_pada'])
    .where('instansi_id', '=', instansiId)
    .where('dialog_id', '=', dialogId)
    .where('penulis_pegawai_id', '=', penulisId)
    .executeTakeFirst();
}
