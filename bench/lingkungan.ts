import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import { hashSandi } from '#server/features/akun/sandi.ts';
import { bukaPool } from '#server/db/koneksi.ts';
import { migrasi } from '#server/db/migrasi.ts';
import { mulaiTertanam } from '#server/db/tertanam.ts';
import { type InstansiUji, tanamInstansi } from '#tests/builders/instansi.ts';

const SANDI = 'sandi-tolok-ukur-2026';
const ORANG = 2_000;

/** Terang and the floor, each in a process of its own, on one durable embedded PostgreSQL in a temporary folder. */
export interface Lingkungan {
  pool: pg.Pool;
  instansi: InstansiUji;
  terang: string;
  lantai: string;
  /** Cookie header of a signed-in person. */
  masuk(namaMasuk: string): Promise<string>;
  /** Many more people of the same bidang, each already signed in. */
  ramai: { id: string; kuki: string }[];
  tutup(): Promise<void>;
}

export async function siapkanLingkungan(): Promise<Lingkungan> {
  const folder = mkdtempSync(join(tmpdir(), 'terang-bench-'));
  const tertanam = await mulaiTertanam({ dataDir: join(folder, 'postgres') });
  await migrasi(tertanam.connection);
  const pool = bukaPool(tertanam.connection);
  const sandiHash = await hashSandi(SANDI);
  const instansi = await tanamInstansi(pool, { kode: 'KOTA-A', nama: 'Kota A', nomor: 1, sandiHash });
  const lingkungan = {
    DATA_DIR: folder,
    DATABASE_URL: tertanam.url,
    CONTOH: 'tidak',
    LOG: 'error',
    PORT: '0',
  };
  const terang = await jalankan('server/main.ts', lingkungan);
  const lantai = await jalankan('bench/lantai.ts', { ...lingkungan, INSTANSI: instansi.id });
  return {
    pool,
    instansi,
    terang: terang.alamat,
    lantai: lantai.alamat,
    masuk: (namaMasuk) => masuk(terang.alamat, namaMasuk),
    ramai,
    tutup: async () => {
      await hentikan(terang.proses);
      await hentikan(lantai.proses);
      await pool.end();
      await tertanam.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The machine a figure belongs to. */
export function mesin(): string {
  const [cpu] = cpus();
  return `${cpus().length} × ${cpu?.model.trim() || process.arch}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

async function jalankan(
  berkas: string,
  env: Record<string, string>,
): Promise<{ proses: ChildProcess; alamat: string }> {
  const proses = spawn(process.execPath, [berkas], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const alamat = await new Promise<string>((siap, gagal) => {
    proses.once('exit', (kode) => gagal(new Error(`${berkas} berhenti dengan kode ${kode}`)));
    createInterface({ input: proses.stdout }).on('line', (baris) => {
      const porta = /http:\/\/localhost:(\d+)/.exec(baris)?.[1];
      if (porta) siap(`http://127.0.0.1:${porta}`);
    });
  });
  return { proses, alamat };
}

async function hentikan(proses: ChildProcess): Promise<void> {
  const berhenti = new Promise((selesai) => proses.once('exit', selesai));
  proses.kill('SIGTERM');
  await berhenti;
}

/** People with post, assessor, account and a session each, in one statement a table. */
async function tanamOrang(
  pool: pg.Pool,
  l: InstansiUji,
  jumlah: number,
): Promise<{ id: string; kuki: string }[]> {
  const orang = Array.from({ length: jumlah }, () => ({
    id: randomUUIDv7(),
    penugasan: randomUUIDv7(),
    penilai: randomUUIDv7(),
    akun: randomUUIDv7(),
    token: randomBytes(32).toString('base64url'),
  }));
  const baris = JSON.stringify(
    orang.map(({ token, ...o }, i) => ({
      ...o,
      nip: String(199001012015000000n + BigInt(i)),
      hash: createHash('sha256').update(token).digest('hex'),
    })),
  );
  const dari =
    'from jsonb_to_recordset($2::jsonb) as o(id uuid, penugasan uuid, penilai uuid, akun uuid, nip text, hash text)';
  const jalankan = (teks: string, ...lain: string[]) => pool.query(`${teks}`, [l.id, baris, ...lain]);
  await jalankan(
    `insert into pegawai (instansi_id, id, jenis, nip, nama, jenis_kelamin) select $1, id, 'PNS', nip, 'Orang ' || nip, 'L' ${dari}`,
  );
  await jalankan(
    `insert into penugasan (instansi_id, id, pegawai_id, jabatan_id, jenis, dari) select $1, penugasan, id, $3, 'DEFINITIF', '2025-01-01' ${dari}`,
    l.staf.jabatanId,
  );
  await jalankan(
    `insert into penilai (instansi_id, id, penugasan_id, penilai_pegawai_id, dasar, dari) select $1, penilai, penugasan, $3, 'ATASAN_LANGSUNG', '2025-01-01' ${dari}`,
    l.kabid.id,
  );
  await jalankan(
    `insert into kendali.akun (id, instansi_id, pegawai_id, nama_masuk) select akun, $1, id, nip ${dari}`,
  );
  await jalankan(
    `insert into kendali.sesi (id_hash, akun_id, kedaluwarsa_pada) select decode(hash, 'hex'), akun, now() + interval '1 day' ${dari} where $1::uuid is not null`,
  );
  return orang.map(({ id, token }) => ({ id, kuki: `terang_sesi=${token}` }));
}

async function masuk(alamat: string, namaMasuk: string): Promise<string> {
  const jawaban = await fetch(`${alamat}/api/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ nip: namaMasuk, sandi: SANDI }),
  });
  if (jawaban.status !== 201) throw new Error(`masuk gagal: ${jawaban.status} ${await jawaban.text()}`);
  return jawaban.headers.getSetCookie()[0]!.split(';')[0]!;
}
