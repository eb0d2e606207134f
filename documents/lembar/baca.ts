import { createReadStream } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { streamXlsxRows } from 'hucre/xlsx';
import { bacaCsv } from './csv.ts';

/** One row of a sheet as text, with its number as the spreadsheet shows it (from 1). */
export interface BarisLembar {
  nomor: number;
  sel: string[];
}

/** The file is not a sheet we can read; the message says what to do. */
export class LembarTakTerbaca extends Error {
  override readonly name = 'LembarTakTerbaca';
}

const OLE = 'd0cf11e0';
const ZIP = '504b0304';

/**
 * The rows of the first sheet of an XLSX file, or of a CSV or tab-separated text, one at a time; empty rows are left
 * out. What the file is is told by its first bytes, never by its name. Numbers come with a decimal comma, days as
 * 2026-01-15, times as 07:30.
 */
export async function* bacaLembar(jalur: string): AsyncGenerator<BarisLembar> {
  const awal = await bytePertama(jalur);
  if (awal.startsWith(OLE))
    throw new LembarTakTerbaca(
      'Ini berkas Excel lama (.xls) atau berkas bersandi. Simpan sebagai .xlsx tanpa sandi, lalu unggah lagi.',
    );
  const baris = awal.startsWith(ZIP) ? barisXlsx(jalur) : barisTeks(jalur);
  for await (const { nomor, sel } of baris) {
    while (sel.length > 0 && sel.at(-1)!.trim() === '') sel.pop();
    if (sel.length > 0) yield { nomor, sel };
  }
}

async function* barisXlsx(jalur: string): AsyncGenerator<BarisLembar> {
  try {
    for await (const { index, values } of streamXlsxRows(await readFile(jalur)))
      yield { nomor: index + 1, sel: values.map(teksSel) };
  } catch (sebab) {
    throw new LembarTakTerbaca(
      'Berkas Excel ini rusak atau bersandi. Simpan ulang sebagai .xlsx, lalu unggah lagi.',
      {
        cause: sebab,
      },
    );
  }
}

async function* barisTeks(jalur: string): AsyncGenerator<BarisLembar> {
  let nomor = 0;
  for await (const sel of bacaCsv(potonganTeks(jalur))) yield { nomor: ++nomor, sel };
}

async function* potonganTeks(jalur: string): AsyncGenerator<string> {
  const urai = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const potongan of createReadStream(jalur)) {
      const teks = urai.decode(potongan as Buffer, { stream: true });
      if (teks.includes('\0')) throw new TypeError('binary');
      yield teks;
    }
    yield urai.decode();
  } catch (sebab) {
    if (!(sebab instanceof TypeError)) throw sebab;
    throw new LembarTakTerbaca(
      'Berkas ini bukan XLSX atau CSV (UTF-8). Simpan sebagai .xlsx, lalu unggah lagi.',
      {
        cause: sebab,
      },
    );
  }
}

async function bytePertama(jalur: string): Promise<string> {
  const berkas = await open(jalur);
  try {
    const { buffer, bytesRead } = await berkas.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await berkas.close();
  }
}

function teksSel(isi: unknown): string {
  if (isi === null || isi === undefined) return '';
  if (isi instanceof Date) return teksWaktu(isi);
  if (typeof isi === 'number') return String(isi).replace('.', ',');
  if (typeof isi === 'boolean') return isi ? 'Ya' : 'Tidak';
  return typeof isi === 'string' ? isi : '';
}

/** A day, a time of day (spreadsheets keep it on their day zero), or both. */
function teksWaktu(saat: Date): string {
  const bulat = new Date(Math.round(saat.getTime() / 60_000) * 60_000).toISOString();
  const [hari, jam] = [bulat.slice(0, 10), bulat.slice(11, 16)];
  if (hari < '1900-01-02') return jam;
  return jam === '00:00' ? hari : `${hari} ${jam}`;
}
