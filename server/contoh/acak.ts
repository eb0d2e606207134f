/** A repeatable stream of choices: the same seed gives the same choices on every machine. */
export interface Acak {
  /** 0 ≤ x < 1. */
  pecahan(): number;
  /** Whole number, both ends included. */
  bulat(min: number, maks: number): number;
  pilih<T>(isi: readonly T[]): T;
  /** True in about this share of calls. */
  kira(peluang: number): boolean;
  /** A UUIDv7 that says it was made at this instant. */
  id(ms: number): string;
  /** An independent stream for a part that must not move when another part draws more. */
  cabang(nama: string): Acak;
}

/** Opens the stream of a seed. sfc32 seeded by FNV-1a; nothing here guards a secret. */
export function acak(benih: string): Acak {
  let [a, b, c, d] = [sidik(`${benih}:a`), sidik(`${benih}:b`), sidik(`${benih}:c`), 1];
  const u32 = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return t >>> 0;
  };
  for (let i = 0; i < 12; i++) u32();
  const pecahan = () => u32() / 4_294_967_296;
  const bulat = (min: number, maks: number) => min + Math.floor(pecahan() * (maks - min + 1));
  return {
    pecahan,
    bulat,
    pilih: (isi) => isi[Math.floor(pecahan() * isi.length)]!,
    kira: (peluang) => pecahan() < peluang,
    id: (ms) => uuid7(ms, u32(), u32(), u32()),
    cabang: (nama) => acak(`${benih}/${nama}`),
  };
}

function sidik(teks: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
  return h | 0;
}

const HEKSA = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'));
const byte = (n: number, geser: number) => HEKSA[(n >>> geser) & 255]!;

function uuid7(ms: number, x: number, y: number, z: number): string {
  const atas = Math.floor(ms / 65_536);
  const waktu = `${byte(atas, 24)}${byte(atas, 16)}${byte(atas, 8)}${byte(atas, 0)}-${byte(ms % 65_536, 8)}${byte(ms % 65_536, 0)}`;
  const versi = `${HEKSA[0x70 | ((x >>> 24) & 15)]}${byte(x, 16)}`;
  const varian = `${HEKSA[0x80 | ((x >>> 8) & 63)]}${byte(x, 0)}`;
  return `${waktu}-${versi}-${varian}-${byte(y, 24)}${byte(y, 16)}${byte(y, 8)}${byte(y, 0)}${byte(z, 24)}${byte(z, 16)}`;
}
