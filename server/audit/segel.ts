import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { BasisData } from '../db/koneksi.ts';
import { type TransaksiInstansi, withInstansi, withInstansiBaca } from '../db/transaksi.ts';

const SEKALI = 1_000;
const AWAL = '0'.repeat(64);

/** Seals every audit row committed so far, in each instansi; returns how many rows it sealed. Safe to run beside itself. */
export async function segelSemua(db: BasisData): Promise<number> {
  let jumlah = 0;
  for (const { id } of await db.selectFrom('kendali.instansi').select('id').execute()) {
    for (;;) {
      const disegel = await withInstansi(db, id, (tx) => segelSebagian(tx, id));
      jumlah += disegel;
      if (disegel < SEKALI) break;
    }
  }
  return jumlah;
}

async function segelSebagian(tx: TransaksiInstansi, instansiId: string): Promise<number> {
  // one sealer at a time for an instansi, or two rows would claim the same place in the chain
  await sql`select pg_advisory_xact_lock(hashtextextended('segel ' || ${instansiId}, 0))`.execute(tx);
  const baris = await sql<{ id: string; isi: string }>`
    select a.id, ${isiBaris} as isi from audit a
    where a.instansi_id = ${instansiId}
      and not exists (select from audit_segel s where s.instansi_id = a.instansi_id and s.audit_id = a.id)
    order by a.id limit ${SEKALI}`.execute(tx);
  if (baris.rows.length === 0) return 0;
  const ujung = await tx
    .selectFrom('audit_segel')
    .select(['urut', 'sidik'])
    .where('instansi_id', '=', instansiId)
    .orderBy('urut', 'desc')
    .limit(1)
    .executeTakeFirst();
  let urut = ujung?.urut ?? 0;
  let sidik = ujung?.sidik ?? AWAL;
  await tx
    .insertInto('audit_segel')
    .values(
      baris.rows.map(({ id, isi }) => {
        urut++;
        sidik = rantai(sidik, urut, isi);
        return { instansi_id: instansiId, urut, audit_id: id, sidik };
      }),
    )
    .execute();
  return baris.rows.length;
}

export interface HasilVerifikasi {
  diperiksa: number;
  utuh: boolean;
  /** Where the chain breaks: the place, the audit row named there, and what is wrong. */
  putus?: { urut: number; auditId: string; sebab: 'ISI_BERUBAH' | 'BARIS_HILANG' | 'URUTAN_BOLONG' };
  /** Rows older than a minute that no seal covers. */
  belumDisegel: number;
}

/** Recomputes the whole chain of an instansi and says where it breaks, if it does. */
export function verifikasiRantai(db: BasisData, instansiId: string): Promise<HasilVerifikasi> {
  return withInstansiBaca(db, instansiId, async (tx) => {
    const { rows: sisa } = await sql<{ n: number }>`
      select count(*) as n from audit a where a.instansi_id = ${instansiId} and a.pada < now() - interval '1 minute'
        and not exists (select from audit_segel s where s.instansi_id = a.instansi_id and s.audit_id = a.id)`.execute(
      tx,
    );
    const belumDisegel = sisa[0]?.n ?? 0;
    let sidik = AWAL;
    let diperiksa = 0;
    for (;;) {
      const { rows } = await sql<{ urut: number; audit_id: string; sidik: string; isi: string | null }>`
        select s.urut, s.audit_id, s.sidik, case when a.id is not null then ${isiBaris} end as isi
        from audit_segel s left join audit a on a.instansi_id = s.instansi_id and a.id = s.audit_id
        where s.instansi_id = ${instansiId} and s.urut > ${diperiksa} order by s.urut limit ${SEKALI}`.execute(
        tx,
      );
      for (const baris of rows) {
        const sebab =
          baris.urut !== diperiksa + 1
            ? 'URUTAN_BOLONG'
            : baris.isi === null
              ? 'BARIS_HILANG'
              : rantai(sidik, baris.urut, baris.isi) !== baris.sidik
                ? 'ISI_BERUBAH'
                : undefined;
        if (sebab)
          return {
            diperiksa,
            utuh: false,
            putus: { urut: baris.urut, auditId: baris.audit_id, sebab },
            belumDisegel,
          };
        sidik = baris.sidik;
        diperiksa = baris.urut;
      }
      if (rows.length < SEKALI) return { diperiksa, utuh: true, belumDisegel };
    }
  });
}

/** The whole row as text that PostgreSQL writes the same way each time. */
const isiBaris = sql<string>`jsonb_build_array(a.id, extract(epoch from a.pada), a.pelaku_pegawai_id, a.peristiwa, a.objek_jenis,
  a.objek_id, a.tentang_pegawai_id, a.sebelum, a.sesudah, a.permintaan_id)::text`;

function rantai(sebelumnya: string, urut: number, isi: string): string {
  return createHash('sha256').update(`${sebelumnya}\n${urut}\n${isi}`).digest('hex');
}
