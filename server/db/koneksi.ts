import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { KlienTerencana } from './klien-terencana.ts';
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

/** A pool of the database's owner: for migrations, jobs, maintenance and tests, never for a request. */
export function bukaPool(config: pg.PoolConfig): pg.Pool {
  const pool = new pg.Pool({ max: 20, pipeline: true, Client: KlienTerencana, ...config, types });
  // an idle connection that breaks (database restarted) is dropped by the pool; the next request opens another
  pool.on('error', () => undefined);
  pool.on('connect', (klien) => klien.on('error', () => undefined));
  return pool;
}

/**
 * The application's database. Its connections have no rights at all until `withInstansi` or `withKendali` takes a role
 * for one transaction; a statement that ended up outside of one is refused by PostgreSQL. Plans are general ones, made once a
 * connection: over monthly partitions PostgreSQL would otherwise plan each statement anew.
 */
export function bukaBasisData(config: pg.PoolConfig): BasisData {
  const pool = bukaPool({
    ...config,
    options: '-c role=terang_tanpa_hak -c plan_cache_mode=force_generic_plan',
  });
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}
