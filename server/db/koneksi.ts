import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { DB } from './tabel.gen.ts';

export type BasisData = Kysely<DB>;

const { builtins } = pg.types;
const parsers = new Map<number, (text: string) => unknown>([
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString()],
  [builtins.INT8, Number],
  [builtins.NUMERIC, Number],
]);

/**
 * How rows come back: `date` as 'YYYY-MM-DD', `timestamptz` as an ISO instant in UTC, `time` as 'HH:MM:SS',
 * `int8` and `numeric` as numbers (none of ours leaves the range in which those are exact).
 */
const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    format === 'binary'
      ? pg.types.getTypeParser(oid, 'binary')
      : (parsers.get(oid) ?? pg.types.getTypeParser(oid)),
};

/** Opens a pool. Transactions are opened only through `withInstansi` and `withKendali`. */
export function bukaPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 20, pipeline: true, ...config, types });
  // an idle connection that breaks (database restarted) is dropped by the pool; the next request opens another
  pool.on('error', () => undefined);
  pool.on('connect', (klien) => klien.on('error', () => undefined));
  return pool;
}

/** Kysely over the pool. */
export function bukaBasisData(pool: pg.Pool): BasisData {
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}
