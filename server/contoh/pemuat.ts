import { type Kysely, sql } from 'kysely';
import type { DB } from '../db/tabel.gen.ts';

type Tabel = keyof DB;
type Baris = Record<string, unknown>;

const SEKALI = 4_000;

/**
 * Collects rows and writes them many at a time, table after table in the order they were first used, so that a row finds
 * what it points to. Keys of all rows of one table must be the same. One statement runs while the next rows are made.
 */
export function buatPemuat(db: Kysely<DB>) {
  const tunggu = new Map<Tabel, Baris[]>();
  const jumlah = new Map<Tabel, number>();
  let berjalan: Promise<unknown> = Promise.resolve();

  const tulis = (tabel: Tabel, baris: Baris[]) => {
    const kolom = sql.raw(Object.keys(baris[0]!).join(', '));
    const isi = JSON.stringify(baris);
    return sql`insert into ${sql.table(tabel)} (${kolom})
      select ${kolom} from json_populate_recordset(null::${sql.table(tabel)}, ${isi}::json)`.execute(db);
  };

  return {
    tambah(tabel: Tabel, ...baris: Baris[]): void {
      const ada = tunggu.get(tabel);
      if (ada) for (const b of baris) ada.push(b);
      else tunggu.set(tabel, baris);
      jumlah.set(tabel, (jumlah.get(tabel) ?? 0) + baris.length);
    },
    /** Sends what was collected; returns when the database has what was sent before. */
    async kirim(): Promise<void> {
      const kiriman = [...tunggu].filter(([, baris]) => baris.length > 0);
      for (const [tabel] of kiriman) tunggu.set(tabel, []);
      await berjalan;
      berjalan = (async () => {
        for (const [tabel, baris] of kiriman)
          for (let i = 0; i < baris.length; i += SEKALI) await tulis(tabel, baris.slice(i, i + SEKALI));
      })();
      // its failure is told by the next call
      berjalan.catch(() => undefined);
    },
    selesai: () => berjalan,
    jumlah: (tabel: Tabel) => jumlah.get(tabel) ?? 0,
  };
}

export type Pemuat = ReturnType<typeof buatPemuat>;
