import pg from 'pg';
import { afterAll, describe, expect, it } from 'vitest';
import { type BasisDataUji, basisDataUji } from './basis-data.ts';

const dibuka: BasisDataUji[] = [];
const baru = async (): Promise<BasisDataUji> => {
  const basis = await basisDataUji();
  dibuka.push(basis);
  return basis;
};
afterAll(() => Promise.all(dibuka.map((basis) => basis.tutup())));

async function tanya(connection: pg.ClientConfig, teks: string): Promise<unknown[]> {
  const klien = new pg.Client(connection);
  await klien.connect();
  try {
    return (await klien.query(teks)).rows;
  } finally {
    await klien.end();
  }
}

describe('the database of a test file', () => {
  it('has the migrated schema', async () => {
    const { connection } = await baru();
    const rows = await tanya(
      connection,
      `select tablename from pg_tables where schemaname = 'public' and tablename = 'skp'`,
    );
    expect(rows).toEqual([{ tablename: 'skp' }]);
  });

  it('is not shared: what one file writes, another does not see', async () => {
    const [satu, dua] = await Promise.all([baru(), baru()]);
    await tanya(satu.connection, 'create table coba (nilai int)');
    await expect(tanya(dua.connection, 'select * from coba')).rejects.toThrow(/coba/);
  });

  it('is reached by its URL too', async () => {
    const basis = await baru();
    const rows = await tanya({ connectionString: basis.url }, 'select current_database() as nama');
    expect(rows).toEqual([{ nama: basis.connection.database }]);
  });

  it('is gone after tutup, even with a connection left open', async () => {
    const basis = await basisDataUji();
    const klien = new pg.Client(basis.connection);
    klien.on('error', () => undefined);
    await klien.connect();
    await basis.tutup();
    await expect(tanya(basis.connection, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
