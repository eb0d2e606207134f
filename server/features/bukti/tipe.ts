import { open } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import { TIPE_BUKTI, type TipeBukti } from '#contract/bukti.ts';
import { Masalah } from '../../masalah.ts';

const SEBAGIAN = 64 * 1024;
const DITERIMA = Object.values(TIPE_BUKTI).join(', ');

/**
 * What a file is, by its content; the name only tells CSV from other text. Errors: `tipe-berkas`, naming what is
 * accepted. Text that a browser could run (HTML, SVG, scripts) is refused like any other unknown kind.
 */
export async function kenaliTipe(jalur: string, nama: string): Promise<TipeBukti> {
  const dikenal = await fileTypeFromFile(jalur);
  if (dikenal) {
    if (adaDalam(dikenal.mime)) return dikenal.mime;
    throw tidakDiterima(dikenal.mime === 'image/heic' ? 'HEIC' : dikenal.ext.toUpperCase());
  }
  if (!(await teksBiasa(jalur))) throw tidakDiterima();
  return /\.csv$/i.test(nama) ? 'text/csv' : 'text/plain';
}

/** The refusal that says what is accepted, and for phones' HEIC how to get there. */
export function tidakDiterima(jenis?: string): Masalah {
  const cara =
    jenis === 'HEIC'
      ? 'Foto HEIC belum dapat dibaca. Pada iPhone pilih Pengaturan › Kamera › Format › Paling Kompatibel, atau kirim sebagai JPEG.'
      : `${jenis ? `Berkas ${jenis}` : 'Berkas ini'} tidak diterima sebagai bukti dukung.`;
  return new Masalah('tipe-berkas', `${cara} Yang diterima: ${DITERIMA}.`, {
    errors: [{ pointer: '/isi', kode: 'E-BUKTI-TIPE', pesan: `Pilih ${DITERIMA}.` }],
  });
}

function adaDalam(mime: string): mime is TipeBukti {
  return Object.hasOwn(TIPE_BUKTI, mime);
}

async function teksBiasa(jalur: string): Promise<boolean> {
  const berkas = await open(jalur);
  try {
    const { buffer, bytesRead } = await berkas.read(Buffer.alloc(SEBAGIAN), 0, SEBAGIAN, 0);
    if (bytesRead === 0) return false;
    const utuh = bytesRead < SEBAGIAN;
    const teks = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), {
      stream: !utuh,
    });
    return !KENDALI.test(teks) && !MARKAH.test(teks) && !teks.startsWith('#!');
  } catch {
    return false;
  } finally {
    await berkas.close();
  }
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const KENDALI = /[\u0000-\u0008\u000b\u000e-\u001f]/;
const MARKAH = /<\s*(!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php)/i;
