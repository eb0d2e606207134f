import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chownSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { folderCepat } from '#tests/database/folder-cepat.ts';
import { bacaPostmaster } from './tertanam/pidfile.ts';
import { prosesHidup } from './tertanam/tunggu.ts';
import { mulaiTertanam, type Tertanam } from './tertanam.ts';

let folder = '';
const bersih: (() => Promise<unknown>)[] = [];

/** A data folder already used once and at rest, copied by the tests that are not about the first start. */
let bekas = '';
beforeAll(async () => {
  bekas = mkdtempSync(join(folderCepat(), 'terang-pg-'));
  await (await mulaiTertanam({ dataDir: bekas, fast: true })).stop();
});
afterAll(() => rmSync(bekas, { recursive: true, force: true }));
const pakaiBekas = (): void => cpSync(bekas, folder, { recursive: true });

beforeEach(() => {
  folder = mkdtempSync(join(folderCepat(), 'terang-pg-'));
});
afterEach(async () => {
  for (const selesai of bersih.splice(0).reverse()) await selesai();
  rmSync(folder, { recursive: true, force: true });
});

async function mulai(fast = true, dataDir = folder): Promise<Tertanam> {
  const peladen = await mulaiTertanam({ dataDir, fast });
  bersih.push(() => peladen.stop());
  return peladen;
}

async function tanya(
  peladen: Pick<Tertanam, 'connection'>,
  teks: string,
): Promise<Record<string, unknown>[]> {
  const klien = new pg.Client(peladen.connection);
  await klien.connect();
  try {
    return (await klien.query(teks)).rows;
  } finally {
    await klien.end();
  }
}

/** Another process that starts or joins the database; `akhiri` ends it in order, `bunuh` with SIGKILL. */
async function prosesLain() {
  const proses = spawn(
    process.execPath,
    [join(import.meta.dirname, '../../tests/database/proses-tertanam.ts'), folder],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
    },
  );
  const usai = once(proses, 'exit');
  const akhiri = async (): Promise<void> => {
    proses.stdin.end();
    await usai;
  };
  bersih.push(akhiri);
  const [baris] = (await once(proses.stdout, 'data')) as [Buffer];
  return {
    ...(JSON.parse(baris.toString()) as { startedByUs: boolean; host: string }),
    akhiri,
    bunuh: async () => {
      proses.kill('SIGKILL');
      await usai;
    },
  };
}

const postmaster = (dataDir = folder): number => bacaPostmaster(join(dataDir, 'basis'))?.pid ?? 0;

describe('first start', () => {
  it('makes an UTF-8 database "terang" that sorts by code point and is reached by socket only', async () => {
    const peladen = await mulai();
    expect(peladen.startedByUs).toBe(true);
    const [baris] = await tanya(
      peladen,
      `select current_database() as nama, pg_encoding_to_char(encoding) as enkode, datlocale as lokal,
              current_setting('listen_addresses') as alamat, current_setting('server_version_num')::int / 10000 as versi
         from pg_database where datname = current_database()`,
    );
    expect(baris).toEqual({ nama: 'terang', enkode: 'UTF8', lokal: 'C.UTF-8', alamat: '', versi: 18 });
  });

  it('is durable unless it is asked to be fast', async () => {
    const peladen = await mulai(false);
    const setelan = `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes')`;
    expect((await tanya(peladen, setelan)).map(({ setting }) => setting)).toEqual(['on', 'on', 'on']);
  });

  it('works in a folder whose path is too long for a socket, and holds spaces and quotes', async () => {
    const panjang = join(folder, `folder "instansi" yang 'amat panjang' ${'x'.repeat(100)}`);
    const peladen = await mulai(true, panjang);
    expect(Buffer.byteLength(peladen.connection.host)).toBeLessThan(85);
    expect(await tanya(peladen, 'select 1 as satu')).toEqual([{ satu: 1 }]);
    await peladen.stop();
    expect(existsSync(peladen.connection.host)).toBe(false);
  });

  it('leaves nothing half-made behind when an earlier first start was cut off', async () => {
    writeFileSync(join(folder, 'basis.999'), 'sisa');
    await mulai();
    expect(readdirSync(folder).filter((nama) => nama.startsWith('basis.'))).toEqual([]);
  });
});

describe('several users of one data folder', () => {
  it('lets a second process join, and stops only when the last one ends', async () => {
    pakaiBekas();
    const kita = await mulai();
    const lain = await prosesLain();
    expect(lain).toMatchObject({ startedByUs: false, host: kita.connection.host });
    const pid = postmaster();
    await kita.stop();
    expect(prosesHidup(pid)).toBe(true);
    await lain.akhiri();
    expect(prosesHidup(pid)).toBe(false);
    expect(existsSync(join(folder, 'basis', 'postmaster.pid'))).toBe(false);
  });

  it('gives two processes that start for the first time at once the same server', async () => {
    const hasil = await Promise.all([prosesLain(), prosesLain(), mulai()]);
    expect(hasil.filter(({ startedByUs }) => startedByUs)).toHaveLength(1);
    await tanya(hasil[2], 'create table coba (nilai int)');
    expect(
      await tanya({ connection: { ...hasil[2].connection, host: hasil[0].host } }, 'table coba'),
    ).toEqual([]);
  });

  it('joins the server that a killed process left running, and stops it in its place', async () => {
    pakaiBekas();
    const lain = await prosesLain();
    await lain.bunuh();
    const pid = postmaster();
    const kita = await mulai();
    expect([kita.startedByUs, postmaster()]).toEqual([false, pid]);
    await kita.stop();
    expect(existsSync(join(folder, 'basis', 'postmaster.pid'))).toBe(false);
  });
});

describe('after a crash', () => {
  it('starts again when the server was killed, with every committed row', async () => {
    pakaiBekas();
    const pertama = await mulai(false);
    await tanya(pertama, 'create table coba as select generate_series(1, 100) as nilai');
    // a connection that lingers keeps a server process in the folder for a moment
    const tertinggal = new pg.Client(pertama.connection);
    tertinggal.on('error', () => undefined);
    await tertinggal.connect();
    process.kill(postmaster(), 'SIGKILL');
    const kedua = await mulai(false);
    expect(kedua.startedByUs).toBe(true);
    expect(await tanya(kedua, 'select count(*)::int as jumlah from coba')).toEqual([{ jumlah: 100 }]);
  }, 40_000);

  it('is not held up by a stranger that has the process id of the dead server', async () => {
    pakaiBekas();
    const berkas = join(folder, 'basis', 'postmaster.pid');
    writeFileSync(
      berkas,
      [process.pid, join(folder, 'basis'), 1, 5432, folder, '', '', 'ready', ''].join('\n'),
    );
    expect((await mulai()).startedByUs).toBe(true);
  });
});

describe('what it refuses', () => {
  it('does not touch data of another PostgreSQL version, and says what to do', async () => {
    pakaiBekas();
    writeFileSync(join(folder, 'basis', 'PG_VERSION'), '17\n');
    await expect(mulai()).rejects.toThrow(/PostgreSQL 17.*terang cadangan/);
  });

  it('reports what PostgreSQL says when it cannot start', async () => {
    pakaiBekas();
    const setelan = join(folder, 'basis', 'postgresql.conf');
    writeFileSync(setelan, `${readFileSync(setelan, 'utf8')}\nwork_mem = 'banyak'\n`);
    await expect(mulaiTertanam({ dataDir: folder })).rejects.toThrow(/work_mem/);
  });
});

it.runIf(process.getuid?.() === 0)(
  'runs as the user nobody, under root, when the data belongs to nobody',
  async () => {
    pakaiBekas();
    const basis = join(folder, 'basis');
    for (const nama of ['', ...readdirSync(basis, { recursive: true, encoding: 'utf8' })]) {
      chownSync(join(basis, nama), 65_534, 65_534);
    }
    const peladen = await mulai();
    expect(readFileSync(`/proc/${postmaster()}/status`, 'utf8')).toMatch(/^Uid:\s+65534/m);
    expect(await tanya(peladen, 'select 1 as satu')).toEqual([{ satu: 1 }]);
  },
);
