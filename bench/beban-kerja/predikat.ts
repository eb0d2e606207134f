import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { RATING } from '#rules/enum.ts';

const BARIS = 200_000;
const GERBANG = 100_000;

export interface HasilPredikat {
  gerbang: number;
  terburuk: number;
  lajuPerPutaran: number[];
  memoriMb: number;
}

/** Streams `predikat` cases through `terang aturan predikat --baris`, the whole process timed, start included. */
export async function ukurPredikat(putaran: number): Promise<HasilPredikat> {
  const laju: number[] = [];
  let memoriMb = 0;
  for (let i = 0; i < putaran; i++) {
    const mulai = performance.now();
    const memori = await satuPutaran();
    laju.push(BARIS / ((performance.now() - mulai) / 1000));
    memoriMb = Math.max(memoriMb, memori);
  }
  return { gerbang: GERBANG, terburuk: Math.min(...laju), lajuPerPutaran: laju, memoriMb };
}

async function satuPutaran(): Promise<number> {
  const proses = spawn(process.execPath, ['server/doors/cli/main.ts', 'aturan', 'predikat', '--baris'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let jawaban = 0;
  proses.stdout.on('data', (potongan: Buffer) => {
    for (const bita of potongan) if (bita === 10) jawaban++;
  });
  const selesai = new Promise<number>((usai) => proses.once('close', usai));
  const potongan = contohBaris(1000);
  for (let i = 0; i < BARIS / 1000; i++)
    if (!proses.stdin.write(potongan)) await new Promise((usai) => proses.stdin.once('drain', usai));
  const memoriMb = memoriPuncakMb(proses.pid!);
  proses.stdin.end();
  const kode = await selesai;
  if (kode !== 0 || jawaban !== BARIS) throw new Error(`aturan --baris: kode ${kode}, ${jawaban} jawaban`);
  return memoriMb;
}

/** Peak resident memory of a running process; 0 where the system does not tell. */
function memoriPuncakMb(pid: number): number {
  const berkas = `/proc/${pid}/status`;
  if (!existsSync(berkas)) return 0;
  const kb = /VmHWM:\s+(\d+)/.exec(readFileSync(berkas, 'utf8'))?.[1];
  return Math.round(Number(kb ?? 0) / 1024);
}

function contohBaris(jumlah: number): string {
  return Array.from(
    { length: jumlah },
    (_, i) => `${JSON.stringify({ hasilKerja: RATING[i % 3], perilaku: RATING[Math.floor(i / 3) % 3] })}\n`,
  ).join('');
}
