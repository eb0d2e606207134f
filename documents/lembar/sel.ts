/** The address of a cell as spreadsheets write it: column 0, row 7 is "A7". */
export function alamatSel(kolom: number, baris: number): string {
  let huruf = '';
  for (let n = kolom + 1; n > 0; n = Math.floor((n - 1) / 26))
    huruf = String.fromCharCode(65 + ((n - 1) % 26)) + huruf;
  return `${huruf}${baris}`;
}

const BULAN = ['jan', 'feb', 'mar', 'apr', 'mei', 'jun', 'jul', 'agu', 'sep', 'okt', 'nov', 'des'];

/**
 * A day as people write it in sheets (2026-01-15, 15/01/2026, 15 Januari 2026, "Kamis, 15-1-2026"), as ISO text;
 * null when it is none.
 */
export function bacaTanggal(teks: string): string | null {
  const t = teks
    .trim()
    .toLowerCase()
    .replace(/^[a-z']+,?\s+(?=\d)/, '')
    .replace(/\s+00:00$/, '');
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(t);
  if (iso) return susun(iso[1]!, iso[2]!, iso[3]!);
  const biasa = /^(\d{1,2})[-/.\s](\d{1,2})[-/.\s](\d{4})$/.exec(t);
  if (biasa) return susun(biasa[3]!, biasa[2]!, biasa[1]!);
  const kata = /^(\d{1,2})[-\s]([a-z]{3,9})\.?[-\s](\d{4})$/.exec(t);
  const bulan = kata ? BULAN.indexOf(namaBulan(kata[2]!)) + 1 : 0;
  return kata && bulan > 0 ? susun(kata[3]!, String(bulan), kata[1]!) : null;
}

/** English names and other spellings of months, as the first letters of the Indonesian ones. */
function namaBulan(kata: string): string {
  const lain: Record<string, string> = {
    may: 'mei',
    aug: 'agu',
    ags: 'agu',
    oct: 'okt',
    dec: 'des',
    nop: 'nov',
  };
  const awal = kata.slice(0, 3);
  return lain[awal] ?? awal;
}

function susun(tahun: string, bulan: string, tanggal: string): string | null {
  const [y, m, d] = [Number(tahun), Number(bulan), Number(tanggal)];
  const hari = new Date(Date.UTC(y, m - 1, d));
  if (y < 1900 || hari.getUTCMonth() !== m - 1 || hari.getUTCDate() !== d) return null;
  return hari.toISOString().slice(0, 10);
}

/** A time of day (7:30, 07.30, "08.00 WIB", 0,3125 of a day), as "07:30"; null when it is none. */
export function bacaJam(teks: string): string | null {
  const t = teks
    .trim()
    .toLowerCase()
    .replace(/^(pukul|jam)\s+/, '')
    .replace(/\s*wi(b|t|ta)$/, '');
  const jam = /^(\d{1,2})[:.](\d{2})(?:[:.]00)?$/.exec(t);
  if (jam) return Number(jam[1]) < 24 && Number(jam[2]) < 60 ? `${jam[1]!.padStart(2, '0')}:${jam[2]}` : null;
  const pecahan = /^0?,\d+$/.test(t) ? Math.round(Number(t.replace(',', '.')) * 1440) : t === '0' ? 0 : null;
  if (pecahan === null || pecahan >= 1440) return null;
  return `${String(Math.floor(pecahan / 60)).padStart(2, '0')}:${String(pecahan % 60).padStart(2, '0')}`;
}

/** A number as Indonesian sheets write it (1.234,5), and 12.5 where the point cannot mean thousands; null when it is none. */
export function bacaAngka(teks: string): number | null {
  const t = teks.trim().replace(/\s/g, '');
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(t)) return Number(t.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+([.,]\d+)?(e[-+]?\d+)?$/i.test(t)) return Number(t.replace(',', '.'));
  return null;
}

/** Ya or Tidak as people tick it; an empty cell is Tidak; null when it is neither. */
export function bacaYa(teks: string): boolean | null {
  const t = teks.trim().toLowerCase();
  if (['', 'tidak', 'tdk', 'false', '0', '-', 'n'].includes(t)) return false;
  return ['ya', 'y', 'true', '1', 'x', 'v', '✓', 'benar'].includes(t) ? true : null;
}
