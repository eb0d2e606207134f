import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUIDv7 } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bukaPool } from '#server/db/koneksi.ts';
import { mulaiTertanam, type Tertanam } from '#server/db/tertanam.ts';
import { hashSandi } from '#server/features/akun/sandi.ts';
import { SANDI_UJI } from '#tests/builders/dunia.ts';
import { type InstansiUji, tanamInstansi } from '#tests/builders/instansi.ts';

// The whole program as it is installed: its own process, embedded PostgreSQL with full durability, real sockets.

const JUMLAH = 200;
let folder: string;
let instansi: InstansiUji;

interface ServerUji {
  proses: ChildProcess;
  alamat: string;
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'terang-sigkill-'));
  const server = await jalankan();
  const tertanam = await ikutTertanam();
  const pool = bukaPool(tertanam.connection);
  instansi = await tanamInstansi(pool, {
    kode: 'KOTA-A',
    nama: 'Kota A',
    nomor: 1,
    sandiHash: await hashSandi(SANDI_UJI),
  });
  await pool.end();
  await tertanam.stop();
  await matikan(server, 'SIGTERM');
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('killed amid 200 concurrent writes, loses none it acknowledged and doubles none that is repeated', async () => {
  const laporan = Array.from({ length: JUMLAH }, (_, i) => ({
    kunci: randomUUIDv7(),
    isi: {
      id: randomUUIDv7(),
      tanggal: Temporal.Now.plainDateISO('Asia/Jakarta').toString(),
      kategori: 'UMUM',
      menit: 1,
      uraian: `Memilah sampah di titik pantau nomor ${i}`,
      kirim: true,
    },
  }));
  const pertama = await jalankan();
  const kuki = await masuk(pertama.alamat);
  const diakui = new Set<string>();
  let mati = false;
  const kiriman = laporan.map(async ({ kunci, isi }) => {
    try {
      const jawaban = await kirim(pertama.alamat, kuki, kunci, isi);
      if (jawaban.status === 201) diakui.add(isi.id);
    } catch {
      // the connection broke with the server: this one was not acknowledged
    }
    if (!mati && diakui.size >= 40) {
      mati = true;
      pertama.proses.kill('SIGKILL');
      // and the database server with it, as when the machine goes down
      process.kill(pidPostgres(), 'SIGKILL');
    }
  });
  await Promise.all(kiriman);
  expect(mati).toBe(true);
  expect(diakui.size).toBeGreaterThanOrEqual(40);
  expect(diakui.size).toBeLessThan(JUMLAH);

  const kedua = await jalankan();
  expect(await idTersimpan()).toEqual(expect.arrayContaining([...diakui]));
  const kukiBaru = await masuk(kedua.alamat);
  const ulang = await Promise.all(laporan.map(({ kunci, isi }) => kirim(kedua.alamat, kukiBaru, kunci, isi)));
  expect(new Set(ulang.map(({ status }) => status))).toEqual(new Set([201]));
  const tersimpan = await idTersimpan();
  expect(tersimpan.toSorted()).toEqual(laporan.map(({ isi }) => isi.id).toSorted());
  await matikan(kedua, 'SIGTERM');
}, 180_000);

async function jalankan(): Promise<ServerUji> {
  const proses = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', CONTOH: 'tidak', LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let keluaran = '';
  const alamat = await new Promise<string>((siap, gagal) => {
    proses.stdout.on('data', (potongan: Buffer) => {
      keluaran += potongan;
      const cocok = /http:\/\/localhost:\d+/.exec(keluaran);
      if (cocok) siap(cocok[0].replace('localhost', '127.0.0.1'));
    });
    proses.once('exit', (kode) => gagal(new Error(`server berhenti dengan kode ${kode}: ${keluaran}`)));
  });
  return { proses, alamat };
}

async function matikan({ proses }: ServerUji, sinyal: NodeJS.Signals): Promise<void> {
  const berhenti = new Promise((selesai) => proses.once('exit', selesai));
  proses.kill(sinyal);
  await berhenti;
}

async function masuk(alamat: string): Promise<string> {
  const jawaban = await fetch(`${alamat}/api/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nip: instansi.staf.namaMasuk, sandi: SANDI_UJI }),
  });
  expect(jawaban.status).toBe(201);
  return jawaban.headers.getSetCookie()[0]!.split(';')[0]!;
}

function kirim(alamat: string, kuki: string, kunci: string, isi: object): Promise<Response> {
  return fetch(`${alamat}/api/v1/aktivitas`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': kunci, cookie: kuki },
    body: JSON.stringify(isi),
  });
}

async function idTersimpan(): Promise<string[]> {
  const tertanam = await ikutTertanam();
  const pool = bukaPool(tertanam.connection);
  const { rows } = await pool.query<{ id: string }>('select id from aktivitas where instansi_id = $1', [
    instansi.id,
  ]);
  await pool.end();
  await tertanam.stop();
  return rows.map(({ id }) => id);
}

function ikutTertanam(): Promise<Tertanam> {
  return mulaiTertanam({ dataDir: join(folder, 'postgres') });
}

function pidPostgres(): number {
  const berkas = join(folder, 'postgres', 'basis', 'postmaster.pid');
  expect(existsSync(berkas)).toBe(true);
  return Number(readFileSync(berkas, 'utf8').split('\n')[0]);
}
