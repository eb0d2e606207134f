import sharp, { type Sharp } from 'sharp';
import type { TipeBukti } from '#contract/bukti.ts';
import { tidakDiterima } from './tipe.ts';
import { waktuAmbil } from './waktu-ambil.ts';

const SISI_MAKS = 2560;
const SISI_MINIATUR = 320;
const PIKSEL_MAKS = 100_000_000;

export interface GambarBersih {
  isi: Buffer;
  miniatur: Buffer;
  diambilPada: string | undefined;
}

export function adalahGambar(tipe: TipeBukti): boolean {
  return tipe.startsWith('image/');
}

/**
 * A picture turned upright, at most 2560 px, encoded anew in its own kind and without metadata (so without the place
 * it was taken), and a WebP thumbnail of at most 320 px. The time it was taken is read first. Errors: `tipe-berkas`.
 */
export async function bersihkanGambar(jalur: string, tipe: TipeBukti, zona: string): Promise<GambarBersih> {
  try {
    const asal = sharp(jalur, { limitInputPixels: PIKSEL_MAKS, failOn: 'error' });
    const { exif } = await asal.metadata();
    const tegak = asal.autoOrient();
    const isi = await enkode(
      tegak.clone().resize({ width: SISI_MAKS, height: SISI_MAKS, fit: 'inside', withoutEnlargement: true }),
      tipe,
    );
    const miniatur = await sharp(isi)
      .resize({ width: SISI_MINIATUR, height: SISI_MINIATUR, fit: 'inside', withoutEnlargement: true })
      .webp({ quality: 72 })
      .toBuffer();
    return { isi, miniatur, diambilPada: waktuAmbil(exif, zona) };
  } catch (galat) {
    throw Object.assign(tidakDiterima('gambar yang rusak'), { cause: galat });
  }
}

function enkode(gambar: Sharp, tipe: TipeBukti): Promise<Buffer> {
  switch (tipe) {
    case 'image/png':
      return gambar.png({ compressionLevel: 8 }).toBuffer();
    case 'image/webp':
      return gambar.webp({ quality: 82 }).toBuffer();
    case 'image/avif':
      return gambar.avif({ quality: 60, effort: 2 }).toBuffer();
    default:
      return gambar.jpeg({ quality: 84 }).toBuffer();
  }
}
