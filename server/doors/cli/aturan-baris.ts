import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import type { siapkanAturan } from '../../features/aturan/read.ts';
import { Masalah } from '../../masalah.ts';

/** A longer line is answered by a fault, so that memory stays bounded whatever comes in. */
const PANJANG_BARIS = 4 * 1024 * 1024;

/**
 * Answers one JSON document a line, in order, one answer a line. Memory does not grow with the input: a chunk is
 * answered and written before the next is read. Returns 1 when any line was faulty, otherwise 0.
 */
export async function alirkanBaris(
  masuk: Readable,
  keluar: Writable,
  tanya: ReturnType<typeof siapkanAturan>,
): Promise<number> {
  const pemecah = new PemecahBaris();
  let kode = 0;
  const jawab = ingatBaris((baris) => {
    const hasil = baris === null ? { galat: terlaluPanjang() } : jawabBaris(baris, tanya);
    const galat = 'galat' in hasil;
    return { teks: `${JSON.stringify(galat ? { galat: hasil.galat.badan() } : hasil.jawaban)}\n`, galat };
  });
  const tulis = async (baris: (string | null)[]) => {
    if (baris.length === 0) return;
    let teks = '';
    for (const b of baris) {
      const hasil = jawab(b);
      if (hasil.galat) kode = 1;
      teks += hasil.teks;
    }
    if (!keluar.write(teks)) await once(keluar, 'drain');
  };
  for await (const potongan of masuk) await tulis(pemecah.tambah(potongan));
  await tulis(pemecah.akhiri());
  return kode;
}

function jawabBaris(baris: string, tanya: ReturnType<typeof siapkanAturan>): ReturnType<typeof tanya> {
  let masukan: unknown;
  try {
    masukan = JSON.parse(baris);
  } catch (galat) {
    const pesan = `Bukan JSON yang benar: ${galat instanceof Error ? galat.message : String(galat)}`;
    return {
      galat: new Masalah('bentuk-salah', 'Baris ini bukan JSON.', {
        errors: [{ pointer: '', kode: 'E-JSON', pesan }],
      }),
    };
  }
  return tanya(masukan);
}

interface JawabanBaris {
  teks: string;
  galat: boolean;
}

/** Rules are pure, and many people share the same few facts: short lines seen before are answered from memory. */
function ingatBaris(jawab: (baris: string | null) => JawabanBaris): (baris: string | null) => JawabanBaris {
  const ingatan = new Map<string, JawabanBaris>();
  return (baris) => {
    if (baris === null || baris.length > 256) return jawab(baris);
    const ada = ingatan.get(baris);
    if (ada) return ada;
    const hasil = jawab(baris);
    if (ingatan.size < 1024) ingatan.set(baris, hasil);
    return hasil;
  };
}

function terlaluPanjang(): Masalah {
  const pesan = `Satu baris paling banyak ${PANJANG_BARIS} huruf.`;
  return new Masalah('terlalu-besar', 'Baris ini terlalu panjang.', {
    errors: [{ pointer: '', kode: 'E-BARIS-PANJANG', pesan }],
  });
}

/** Cuts a stream of bytes into lines. Null stands for a line that was too long and whose text was let go. */
class PemecahBaris {
  readonly #dekoder = new StringDecoder('utf8');
  #sisa = '';
  #dibuang = false;
  #awal = true;

  tambah(potongan: Buffer | string): (string | null)[] {
    return this.#potong(typeof potongan === 'string' ? potongan : this.#dekoder.write(potongan));
  }

  /** The last line, when the input does not end with a line break. */
  akhiri(): (string | null)[] {
    const baris = this.#potong(this.#dekoder.end());
    if (this.#sisa !== '' || this.#dibuang) baris.push(this.#ambil());
    return baris;
  }

  #potong(teks: string): (string | null)[] {
    if (this.#awal && teks !== '') {
      this.#awal = false;
      if (teks.startsWith('\uFEFF')) teks = teks.slice(1);
    }
    const bagian = teks.split('\n');
    const baris: (string | null)[] = [];
    bagian.forEach((b, i) => {
      if (!this.#dibuang) this.#sisa += b;
      if (this.#sisa.length > PANJANG_BARIS) {
        this.#dibuang = true;
        this.#sisa = '';
      }
      if (i < bagian.length - 1) baris.push(this.#ambil());
    });
    return baris;
  }

  #ambil(): string | null {
    const baris = this.#dibuang ? null : this.#sisa;
    this.#sisa = '';
    this.#dibuang = false;
    return baris;
  }
}
