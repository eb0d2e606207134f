import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Masalah } from '../../masalah.ts';

export interface BerkasTiba {
  jalur: string;
  ukuran: number;
  sha256: string;
}

/**
 * Receives bytes into a temporary file, lends it to `pakai`, and removes it whatever happens. Errors: `terlalu-besar`
 * as soon as the limit is passed, `bentuk-salah` for an empty body or a connection cut on the way.
 */
export async function terimaBerkas<T>(
  aliran: Readable,
  maksByte: number,
  pakai: (berkas: BerkasTiba) => Promise<T>,
): Promise<T> {
  const jalur = join(tmpdir(), `terang-unggah-${randomUUID()}`);
  const sidik = createHash('sha256');
  let ukuran = 0;
  const takar = new Transform({
    transform(potongan: Buffer, _, lanjut) {
      ukuran += potongan.length;
      if (ukuran > maksByte) return lanjut(terlaluBesar(maksByte));
      sidik.update(potongan);
      lanjut(null, potongan);
    },
  });
  try {
    await pipeline(aliran, takar, createWriteStream(jalur, { flags: 'wx', mode: 0o600 })).catch(
      (galat: unknown) => {
        throw galat instanceof Masalah ? galat : terputus(galat);
      },
    );
    if (ukuran === 0)
      throw new Masalah('bentuk-salah', 'Berkas kosong. Pilih berkas lain, lalu unggah lagi.');
    return await pakai({ jalur, ukuran, sha256: sidik.digest('hex') });
  } finally {
    await rm(jalur, { force: true });
  }
}

/** "Too large", with the limit and a way out. */
export function terlaluBesar(maksByte: number): Masalah {
  const mb = Math.floor(maksByte / 1024 / 1024);
  return new Masalah(
    'terlalu-besar',
    `Ukuran berkas melebihi ${mb} MB. Perkecil berkasnya, atau simpan di tempat lain dan lampirkan tautannya.`,
  );
}

function terputus(sebab: unknown): Masalah {
  return new Masalah('bentuk-salah', 'Unggahan terputus sebelum selesai. Ulangi; tidak ada yang tersimpan.', {
    sebab,
  });
}
