import { text } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import {
  daftarAturan,
  type RingkasanAturan,
  type SyaratTanya,
  siapkanAturan,
  tanyaAturan,
} from '../../features/aturan/read.ts';
import { Masalah } from '../../masalah.ts';
import { alirkanBaris } from './aturan-baris.ts';

/**
 * `terang aturan`: lists the rules, answers one case from stdin, or a stream of cases (`--baris`).
 * Exit 0: answered. 1: some lines of a stream were faulty. 2: nothing could be asked; stderr has one problem+json.
 */
export async function jalankan(argumen: string[]): Promise<number> {
  try {
    const { id, opsi } = baca(argumen);
    if (id === undefined) return tulisDaftar(opsi.json === true);
    const syarat: SyaratTanya = {
      pada: opsi.pada,
      profil: opsi.profil === undefined ? undefined : uraikan(opsi.profil, '/profil'),
      hariIni: Temporal.Now.plainDateISO('Asia/Jakarta'),
    };
    if (opsi.baris) return await alirkanBaris(process.stdin, process.stdout, siapkanAturan(id, syarat));
    return await tanyaSatu(id, syarat);
  } catch (galat) {
    if (!(galat instanceof Masalah)) throw galat;
    process.stderr.write(`${JSON.stringify(galat.badan())}\n`);
    return 2;
  }
}

function baca(argumen: string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: argumen,
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        pada: { type: 'string' },
        profil: { type: 'string' },
        baris: { type: 'boolean' },
      },
    });
    if (positionals.length > 1)
      throw new TypeError(`Hanya satu aturan yang dapat ditanya: "${positionals.join('", "')}".`);
    return { id: positionals[0], opsi: values };
  } catch (galat) {
    if (!(galat instanceof TypeError)) throw galat;
    throw new Masalah(
      'bentuk-salah',
      `${galat.message} Cara pakai: terang aturan [<id> [--pada YYYY-MM-DD] [--profil '{…}'] [--baris]] [--json].`,
    );
  }
}

function tulisDaftar(json: boolean): number {
  const daftar = daftarAturan();
  process.stdout.write(json ? `${JSON.stringify(daftar, null, 2)}\n` : tabel(daftar));
  return 0;
}

function tabel(daftar: readonly RingkasanAturan[]): string {
  const kepala = ['Aturan', 'Judul', 'Peraturan', 'Berlaku sejak'];
  const isi = daftar.map((a) => [
    a.id,
    a.judul,
    [...new Set(a.dasar.map((d) => d.peraturan))].join('; '),
    a.versi.map((v) => v.mulai).join(', '),
  ]);
  const lebar = kepala.map((k, i) => Math.max(k.length, ...isi.map((b) => b[i]?.length ?? 0)));
  const baris = (sel: readonly string[]) =>
    sel
      .map((s, i) => s.padEnd(lebar[i] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[baris(kepala), baris(lebar.map((n) => '─'.repeat(n))), ...isi.map(baris)].join('\n')}\n`;
}

async function tanyaSatu(id: string, syarat: SyaratTanya): Promise<number> {
  // An unknown rule is told before anything is read; at a keyboard, so is a wrong day or profil.
  const diPapanKetik = process.stdin.isTTY;
  siapkanAturan(id, diPapanKetik ? syarat : { hariIni: syarat.hariIni });
  if (diPapanKetik) process.stderr.write('Tulis masukan JSON, lalu akhiri dengan Ctrl-D.\n');
  const masukan = uraikan(await text(process.stdin), '');
  process.stdout.write(`${JSON.stringify(tanyaAturan(id, masukan, syarat), null, 2)}\n`);
  return 0;
}

function uraikan(teks: string, pointer: string): unknown {
  try {
    return JSON.parse(teks.replace(/^\uFEFF/, ''));
  } catch (galat) {
    const pesan = `Bukan JSON yang benar: ${galat instanceof Error ? galat.message : String(galat)}`;
    throw new Masalah('bentuk-salah', 'Masukan bukan JSON.', {
      errors: [{ pointer, kode: 'E-JSON', pesan }],
    });
  }
}
