import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomBytes, randomUUIDv7 } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import { bukaPool } from '#server/db/koneksi.ts';
import { migrasi } from '#server/db/migrasi.ts';
import { mulaiTertanam } from '#server/db/tertanam.ts';
import { hashSandi } from '#server/features/akun/sandi.ts';
import { type InstansiUji, tanamInstansi } from '#tests/builders/instansi.ts';

const SANDI = 'sandi-tolok-ukur-2026';
const ORANG = 2_000;
/** People a unit; a real bidang or school has 20 to 60. */
const PER_UNIT = 50;

/** Terang and the floor, each in a process of its own, on one durable embedded PostgreSQL in a temporary folder. */
export interface Lingkungan {
  pool: pg.Pool;
  instansi: InstansiUji;
  terang: string;
  lantai: string;
  /** Cookie header of a signed-in person. */
  masuk(namaMasuk: string): Promise<string>;
  /** Many more people, fifty a unit, each already signed in. */
  ramai: { id: string; unitId: string; kuki: string }[];
  tutup(): Promise<void>;
}

export async function siapkanLingkungan(): Promise<Lingkungan> {
  const folder = mkdtempSync(join(tmpdir(), 'terang-bench-'));
  const tertanam = await mulaiTertanam({ dataDir: join(folder, 'postgres') });
  await migrasi(tertanam.connection);
  const pool = bukaPool(tertanam.connection);
  const sandiHash = await hashSandi(SANDI);
  const instansi = await tanamInstansi(pool, { kode: 'KOTA-A', nama: 'Kota A', nomor: 1, sandiHash });
  const ramai = await tanamOrang(pool, instansi, ORANG);
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

/** People with post, assessor, account and a session each, in units of their own, in one statement a table. */
async function tanamOrang(pool: pg.Pool, l: InstansiUji, jumlah: number): Promise<Lingkungan['ramai']> {
  const unit = Array.from({ length: Math.ceil(jumlah / PER_UNIT) }, () => ({
    unit: randomUUIDv7(),
    jabatan: randomUUIDv7(),
  }));
  const orang = Array.from({ length: jumlah }, (_, i) => ({
    id: randomUUIDv7(),
    penugasan: randomUUIDv7(),
    ...unit[Math.floor(i / PER_UNIT)]!,
    token: randomBytes(32).toString('base64url'),
  }));
  const barisUnit = JSON.stringify(unit);
  const baris = JSON.stringify(
    orang.map(({ token, ...o }, i) => ({
      ...o,
      nip: String(199001012015000000n + BigInt(i)),
      hash: createHash('sha256').update(token).digest('hex'),
    })),
  );
  const dari =
    'from jsonb_to_recordset($2::jsonb) as o(id uuid, penugasan uuid, unit uuid, jabatan uuid, nip text, hash text)';
  const isi = (tabelDanKolom: string, nilai: string, data = baris, ...lain: string[]) =>
    pool.query(`insert into ${tabelDanKolom} select ${nilai} ${dari} where $1::uuid is not null`, [
      l.id,
      data,
      ...lain,
    ]);
  await isi(
    'unit_kerja (instansi_id, id, induk_id, kode, nama, jenis, dari)',
    "$1, unit, $3, unit::text, 'Unit', 'SEKSI', '2025-01-01'",
    barisUnit,
    l.unit.bidang,
  );
  await isi(
    'jabatan (instansi_id, id, unit_kerja_id, nama, jenis)',
    "$1, jabatan, unit, 'Pelaksana', 'PELAKSANA'",
    barisUnit,
  );
  await isi(
    'pegawai (instansi_id, id, jenis, nip, nama, jenis_kelamin)',
    "$1, id, 'PNS', nip, 'Orang ' || nip, 'L'",
  );
  await isi(
    'penugasan (instansi_id, id, pegawai_id, jabatan_id, jenis, dari)',
    "$1, penugasan, id, jabatan, 'DEFINITIF', '2025-01-01'",
  );
  await isi(
    'penilai (instansi_id, id, penugasan_id, penilai_pegawai_id, dasar, dari)',
    "$1, gen_random_uuid(), penugasan, $3, 'ATASAN_LANGSUNG', '2025-01-01'",
    baris,
    l.kabid.id,
  );
  await isi('kendali.akun (id, instansi_id, pegawai_id, nama_masuk)', 'id, $1, id, nip');
  await isi(
    'kendali.sesi (id_hash, akun_id, kedaluwarsa_pada)',
    "decode(hash, 'hex'), id, now() + interval '1 day'",
  );
  await pool.query('analyze');
  return orang.map((o) => ({ id: o.id, unitId: o.unit, kuki: `terang_sesi=${o.token}` }));
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
