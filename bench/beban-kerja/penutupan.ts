import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type pg from 'pg';
import { bukaPool } from '#server/db/koneksi.ts';
import { migrasi } from '#server/db/migrasi.ts';
import { mulaiTertanam } from '#server/db/tertanam.ts';
import { lantaiPenutupan, siapkanLantai } from './penutupan-lantai.ts';
import { hapusTahun, tanamTahun } from './penutupan-tanam.ts';

/** Design 6: the year's closing, audited and resumable, beside the set-based SQL of the same rows (F3). */
const GERBANG = 0.25;
/** A factor of ten apart: the growth is part of the result. */
const UKURAN = [1_500, 15_000] as const;

export interface SatuUkuran {
  pegawai: number;
  /** Seconds of each pass. */
  terang: number[];
  lantai: number[];
  /** Floor over Terang in the worst pass. */
  terburuk: number;
  memoriMb: number;
  /** Milliseconds a person in the best pass. */
  msPerPegawai: number;
}

export interface HasilPenutupan {
  jelas: string;
  gerbang: number;
  ukuran: SatuUkuran[];
  /** Time a person at the large size over that at the small one; 1 = linear. */
  pertumbuhan: number;
}

/** Closes a year of 1,500 and of 15,000 people in a process of its own, and the floor beside it, pass by pass. */
export async function ukurPenutupan(putaran: number): Promise<HasilPenutupan> {
  const ukuran: SatuUkuran[] = [];
  for (const pegawai of UKURAN) ukuran.push(await satuUkuran(pegawai, putaran));
  const [kecil, besar] = ukuran;
  return {
    jelas: 'rekap tahun, usulan, antrean dokumen, arsip SKP, dan jejak audit setiap pegawai',
    gerbang: GERBANG,
    ukuran,
    pertumbuhan: besar!.msPerPegawai / kecil!.msPerPegawai,
  };
}

async function satuUkuran(pegawai: number, putaran: number): Promise<SatuUkuran> {
  const folder = mkdtempSync(join(tmpdir(), 'terang-bench-'));
  const tertanam = await mulaiTertanam({ dataDir: join(folder, 'postgres') });
  const pool = bukaPool(tertanam.connection);
  try {
    await migrasi(tertanam.connection);
    await tanamTahun(pool, pegawai);
    await siapkanLantai(pool);
    const terang: number[] = [];
    const lantai: number[] = [];
    let memoriMb = 0;
    for (let i = 0; i < putaran; i++) {
      lantai.push(await lantaiPenutupan(pool));
      await hapusTahun(pool);
      const hasil = await jalankanTerang(tertanam.url, folder);
      await pastikanLengkap(pool, pegawai);
      await hapusTahun(pool);
      terang.push(hasil.detik);
      memoriMb = Math.max(memoriMb, hasil.memoriMb);
    }
    return {
      pegawai,
      terang,
      lantai,
      terburuk: Math.min(...terang.map((t, i) => lantai[i]! / t)),
      memoriMb,
      msPerPegawai: (Math.min(...terang) * 1000) / pegawai,
    };
  } finally {
    await pool.end();
    await tertanam.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One whole closing in a process of its own; time without its start, memory at its peak. */
function jalankanTerang(url: string, folder: string): Promise<{ detik: number; memoriMb: number }> {
  const proses = spawn(process.execPath, [join(import.meta.dirname, 'penutupan-proses.ts')], {
    env: { ...process.env, DATABASE_URL: url, DATA_DIR: folder, CONTOH: 'tidak', LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((jawab, tolak) => {
    proses.once('exit', (kode) => kode !== 0 && tolak(new Error(`penutupan: kode ${kode}`)));
    createInterface({ input: proses.stdout }).once('line', (baris) => jawab(JSON.parse(baris)));
  });
}

async function pastikanLengkap(pool: pg.Pool, pegawai: number): Promise<void> {
  const { rows } = await pool.query(
    `select (select count(*)::int from rekap_tahun_pegawai) as rekap, (select count(*)::int from dokumen_antrean) as dokumen,
       (select keadaan from penutupan) as keadaan`,
  );
  const { rekap, dokumen, keadaan } = rows[0];
  if (rekap !== pegawai || dokumen !== 2 * pegawai || keadaan !== 'SELESAI')
    throw new Error(`closing incomplete: ${JSON.stringify(rows[0])}`);
}
