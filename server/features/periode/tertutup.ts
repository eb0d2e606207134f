import { sql } from 'kysely';
import type { PeriodeJenis } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { Masalah } from '../../masalah.ts';
import { namaPeriode } from './nama.ts';

/** What a write touches: one period, a calendar day, or the SKP of a whole year. */
export type Sentuhan = { periodeId: string } | { hari: string } | { tahun: number };

/** The name of a closed period that the write would change, or null. The annual period closes the whole year. */
export async function periodeTertutup(
  tx: TransaksiInstansi,
  instansiId: string,
  sentuhan: Sentuhan,
): Promise<string | null> {
  // a closing waits for the writes that have begun, and they for a closing that has
  const kunci = sql`select pg_advisory_xact_lock_shared(${kunciPenutupan(instansiId)})`.execute(tx);
  kunci.catch(() => undefined);
  const kena =
    'periodeId' in sentuhan
      ? sql`(id = ${sentuhan.periodeId} or (jenis = 'TAHUNAN' and tahun = (select x.tahun from periode x
          where x.instansi_id = ${instansiId} and x.id = ${sentuhan.periodeId})))`
      : 'hari' in sentuhan
        ? sql`(dari <= ${sentuhan.hari} and sampai >= ${sentuhan.hari})`
        : sql`(jenis = 'TAHUNAN' and tahun = ${sentuhan.tahun})`;
  const { rows } = await sql<{ tahun: number; jenis: PeriodeJenis; ke: number }>`
    select tahun, jenis, ke from periode where instansi_id = ${instansiId} and ditutup_pada is not null and ${kena}
    order by jenis = 'TAHUNAN' desc limit 1`.execute(tx);
  await kunci;
  const [satu] = rows;
  return satu ? namaPeriode(satu.tahun, satu.jenis, satu.ke) : null;
}

/** The lock that keeps writes of an agency's periods and a closing apart. */
export function kunciPenutupan(instansiId: string) {
  return sql`hashtextextended('penutupan ' || ${instansiId}, 0)`;
}

/** Refuses a write that would change a closed period (409 `keadaan-tidak-cocok`). */
export async function pastikanPeriodeTerbuka(
  tx: TransaksiInstansi,
  instansiId: string,
  sentuhan: Sentuhan,
): Promise<void> {
  const nama = await periodeTertutup(tx, instansiId, sentuhan);
  if (nama) throw periodeDitutup(nama);
}

export function periodeDitutup(nama: string): Masalah {
  return new Masalah('keadaan-tidak-cocok', kalimatTertutup(nama), {
    errors: [{ pointer: '', kode: 'E-PERIODE-DITUTUP', pesan: kalimatTertutup(nama) }],
    siapa: {
      peran: 'OPERATOR',
      cara: 'Bila ada yang keliru, mintalah operator kepegawaian membuka koreksi.',
    },
  });
}

export function kalimatTertutup(nama: string): string {
  return `${nama} sudah ditutup, sehingga isinya tidak dapat diubah lagi.`;
}
