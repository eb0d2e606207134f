import { randomUUIDv7 } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BarisLembar, bacaLembar } from '#documents/lembar/baca.ts';
import type { IsiSel } from '#documents/lembar/csv.ts';
import { tulisLembar } from '#documents/lembar/tulis.ts';
import type { Klien } from './klien.ts';

/** A sheet as bytes: the first row is its heading. */
export async function lembarUji(format: 'xlsx' | 'csv', [kepala, ...baris]: IsiSel[][]): Promise<Buffer> {
  const kolom = kepala!.map((judul, i) => ({ judul: String(judul), isi: (b: IsiSel[]) => b[i] ?? null }));
  return Buffer.concat(await Array.fromAsync(tulisLembar(format, 'Uji', kolom, baris)));
}

/** The rows of a sheet that came over HTTP. */
export async function bacaUji(isi: Buffer): Promise<BarisLembar[]> {
  const map = await mkdtemp(join(tmpdir(), 'lembar-'));
  try {
    await writeFile(join(map, 'a'), isi);
    return await Array.fromAsync(bacaLembar(join(map, 'a')));
  } finally {
    await rm(map, { recursive: true });
  }
}

/** Loads a sheet through the API and hands back the answer. */
export function muat(klien: Klien, isi: Buffer | string, jenis = 'AKTIVITAS', id = randomUUIDv7()) {
  return klien.put(`/impor/${id}?jenis=${jenis}`, Buffer.from(isi), {
    kepala: { 'content-type': 'application/octet-stream', 'x-nama-berkas': 'harian.xlsx' },
  });
}

/** Takes over every good row of a loaded sheet. */
export async function terima(klien: Klien, id: string, isi: object = { kirim: true }) {
  for (;;) {
    const jawaban = await klien.post(`/impor/${id}/penerimaan`, isi);
    if (jawaban.status !== 200 || jawaban.isi.jumlah.sah === 0) return jawaban;
  }
}
