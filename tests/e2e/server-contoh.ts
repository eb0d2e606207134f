import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export interface ServerContoh {
  alamat: string;
  akun: { peran: string; nip: string; sandi: string }[];
  tutup(): Promise<void>;
}

/** The program as a newcomer starts it, in a folder of its own: embedded database, sample agency, built web. */
export async function jalankanServerContoh(): Promise<ServerContoh> {
  const folder = mkdtempSync(join(tmpdir(), 'terang-contoh-'));
  const proses: ChildProcess = spawn(process.execPath, ['server/main.ts'], {
    env: { ...process.env, DATA_DIR: folder, PORT: '0', CONTOH: 'ya', LOG: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const alamat = await new Promise<string>((siap, gagal) => {
    proses.once('exit', (kode) => gagal(new Error(`server contoh berhenti dengan kode ${kode}`)));
    createInterface({ input: proses.stdout! }).on('line', (baris) => {
      const porta = /http:\/\/localhost:(\d+)/.exec(baris)?.[1];
      if (porta) siap(`http://localhost:${porta}`);
    });
  });
  const { akun } = (await (await fetch(`${alamat}/api/v1/contoh`)).json()) as { akun: ServerContoh['akun'] };
  return {
    alamat,
    akun,
    tutup: async () => {
      const berhenti = new Promise((selesai) => proses.once('exit', selesai));
      proses.kill('SIGTERM');
      await berhenti;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
