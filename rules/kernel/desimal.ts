/** An exact decimal number: `koefisien` × 10^-`skala`, `skala` ≥ 0. */
export interface Desimal {
  readonly koefisien: bigint;
  readonly skala: number;
}

const BENTUK = /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/;

/**
 * Reads a number or its text exactly as written ("3.505", 0.1, 1e-7). Throws RangeError for anything that is not
 * a finite decimal.
 */
export function desimal(nilai: number | string | bigint): Desimal {
  const cocok = BENTUK.exec(String(nilai));
  if (!cocok) throw new RangeError(`"${nilai}" bukan bilangan desimal.`);
  const [, tanda, bulat = '0', pecahan = '', pangkat = '0'] = cocok;
  const koefisien = BigInt(`${tanda}${bulat}${pecahan}`);
  const skala = pecahan.length - Number(pangkat);
  return skala >= 0 ? { koefisien, skala } : { koefisien: koefisien * 10n ** BigInt(-skala), skala: 0 };
}

export function tambah(a: Desimal, b: Desimal): Desimal {
  const [x, y, skala] = samakan(a, b);
  return { koefisien: x + y, skala };
}

export function kurangi(a: Desimal, b: Desimal): Desimal {
  return tambah(a, { koefisien: -b.koefisien, skala: b.skala });
}

export function kali(a: Desimal, b: Desimal): Desimal {
  return { koefisien: a.koefisien * b.koefisien, skala: a.skala + b.skala };
}

/** Negative when a < b, zero when equal. */
export function bandingkan(a: Desimal, b: Desimal): number {
  const [x, y] = samakan(a, b);
  return x < y ? -1 : x > y ? 1 : 0;
}

/** a ÷ b, rounded half up at `angka` digits after the point. Throws RangeError when b is zero. */
export function bagiSetengahKeAtas(a: Desimal, b: Desimal, angka: number): Desimal {
  if (b.koefisien === 0n) throw new RangeError('Pembagian dengan nol.');
  const pembilang = a.koefisien * 10n ** BigInt(b.skala + angka);
  const penyebut = b.koefisien * 10n ** BigInt(a.skala);
  return { koefisien: bagiBulat(pembilang, penyebut), skala: angka };
}

/** Rounds half up (a tie goes away from zero) at `angka` digits after the point: 3.505 → 3.51. */
export function bulatkanSetengahKeAtas(a: Desimal, angka: number): Desimal {
  return bagiSetengahKeAtas(a, { koefisien: 1n, skala: 0 }, angka);
}

/** The nearest JSON number. */
export function keBilangan(a: Desimal): number {
  return Number(tulisDesimal(a));
}

/** "87.50": always with `skala` digits after the point. */
export function tulisDesimal(a: Desimal): string {
  const tanda = a.koefisien < 0n ? '-' : '';
  const angka = (a.koefisien < 0n ? -a.koefisien : a.koefisien).toString().padStart(a.skala + 1, '0');
  const titik = angka.length - a.skala;
  return a.skala === 0 ? `${tanda}${angka}` : `${tanda}${angka.slice(0, titik)}.${angka.slice(titik)}`;
}

function samakan(a: Desimal, b: Desimal): [bigint, bigint, number] {
  const skala = Math.max(a.skala, b.skala);
  const ke = (d: Desimal) => d.koefisien * 10n ** BigInt(skala - d.skala);
  return [ke(a), ke(b), skala];
}

function bagiBulat(pembilang: bigint, penyebut: bigint): bigint {
  const negatif = pembilang < 0n !== penyebut < 0n;
  const a = pembilang < 0n ? -pembilang : pembilang;
  const b = penyebut < 0n ? -penyebut : penyebut;
  const hasil = (2n * a + b) / (2n * b);
  return negatif ? -hasil : hasil;
}
