import { randomInt } from 'node:crypto';
import { hash, verify } from '@node-rs/argon2';
import { Masalah } from '../../masalah.ts';

// OWASP's floor for argon2id, the library's default kind; hashing runs on libuv's threads, so the event loop stays free
const SETELAN = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const SERENTAK_MAKS = 2;
const ANTREAN_MAKS = 200;

let berjalan = 0;
const antrean: (() => void)[] = [];

/** argon2id hash of a password. */
export function hashSandi(sandi: string): Promise<string> {
  return bergiliran(() => hash(sandi.normalize('NFKC'), SETELAN));
}

/** Whether the password belongs to the hash. Without a hash the same work is done, so that time tells nothing. */
export function cocokSandi(hashTersimpan: string | null, sandi: string): Promise<boolean> {
  return bergiliran(async () => {
    const cocok = await verify(hashTersimpan ?? HASH_KOSONG, sandi.normalize('NFKC'));
    return cocok && hashTersimpan !== null;
  });
}

/** A password an operator can read out over the telephone: four groups, no letters that look alike. */
export function sandiAcak(): string {
  const huruf = 'abcdefghjkmnpqrstuvwxyz23456789';
  const kelompok = () => Array.from({ length: 4 }, () => huruf[randomInt(huruf.length)]).join('');
  return [kelompok(), kelompok(), kelompok(), kelompok()].join('-');
}

const HASH_KOSONG = await hash('tidak ada sandi yang sama dengan ini', SETELAN);

/** At most two hashes at once and a bounded queue: a storm of sign-ins must not starve everything else. */
async function bergiliran<T>(kerja: () => Promise<T>): Promise<T> {
  if (berjalan >= SERENTAK_MAKS) {
    if (antrean.length >= ANTREAN_MAKS)
      throw new Masalah('sedang-sibuk', 'Banyak orang sedang masuk. Coba lagi beberapa detik lagi.');
    await new Promise<void>((giliran) => antrean.push(giliran));
  }
  berjalan++;
  try {
    return await kerja();
  } finally {
    berjalan--;
    antrean.shift()?.();
  }
}
