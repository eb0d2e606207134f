/** The languages Terang speaks. */
export type Bahasa = 'id' | 'en';

type Isi = string | readonly string[] | ((...args: never[]) => string) | { readonly [key: string]: Isi };

type Terjemahan<T> = {
  [K in keyof T]?: T[K] extends string | readonly string[]
    ? Luas<T[K]>
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Terjemahan<T[K]>;
};

type Luas<T> = T extends readonly string[] ? readonly string[] : string;

const KUNCI = 'terang.bahasa';

/** The language of this visit; read once, a change reloads the page. */
export const bahasa: Bahasa = storedLanguage();

/**
 * A typed catalogue of one page's texts. Indonesian is complete, another language may be partial:
 * what it lacks is shown in Indonesian. Entries are strings, functions (for interpolation) or groups.
 */
export function katalog<T extends { readonly [key: string]: Isi }>(isi: { id: T; en?: Terjemahan<T> }): T {
  return bahasa === 'en' && isi.en ? (merge(isi.id, isi.en) as T) : isi.id;
}

function storedLanguage(): Bahasa {
  if (typeof localStorage === 'undefined') return 'id';
  return localStorage.getItem(KUNCI) === 'en' ? 'en' : 'id';
}

function merge(base: Isi, over: unknown): unknown {
  if (over === undefined) return base;
  if (typeof base !== 'object' || Array.isArray(base) || typeof over !== 'object' || over === null)
    return over;
  const entries = Object.entries(base).map(([key, value]) => [
    key,
    merge(value, (over as Record<string, unknown>)[key]),
  ]);
  return Object.fromEntries(entries);
}
