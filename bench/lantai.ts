import Fastify from 'fastify';
import { bukaPool } from '#server/db/koneksi.ts';
import { SQL_LANTAI } from './sql-lantai.ts';

// Floor F1: the same SQL by the raw driver behind bare routes, from one process. No sign-in, permission, audit or rules.

const pool = bukaPool({ connectionString: process.env.DATABASE_URL, max: 20 });
const http = Fastify();

for (const [nama, sql] of Object.entries(SQL_LANTAI)) {
  http.post<{ Body: unknown[] }>(`/${nama}`, async (req) => {
    const { rows } = await pool.query({ name: nama, text: sql, values: req.body });
    return rows;
  });
}

await http.listen({ host: '127.0.0.1', port: 0 });
const { port } = http.server.address() as { port: number };
process.stdout.write(`lantai di http://localhost:${port}\n`);
process.once('SIGTERM', async () => {
  await http.close();
  await pool.end();
});
