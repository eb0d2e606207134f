/**
 * How Terang writes numbers, dates and times: "1.234,5", "2 Januari 2026", "10.32".
 * Days are ISO days ("2026-01-02"), instants ISO instants ("2026-01-02T03:32:00Z").
 */

const TEMPAT = 'id-ID';

/** The agency's zone as the session gives it ("WIB", "WITA", "WIT", or an IANA name). */
export type Zona = string;

const ZONA_IANA: Record<string, string> = {
  WIB: 'Asia/Jakarta',
  WITA: 'Asia/Makassar',
  WIT: 'Asia/Jayapura',
};

/** Loads `Temporal` where the browser lacks it; call before anything uses it. */
export async function ensureTemporal(): Promise<void> {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
}

/** 1234.5 → "1.234,5". Decimal text ("1234.50") is written without passing through a float. */
export function angka(nilai: number | string, desimalMaks = 2): string {
  const format = new Intl.NumberFormat(TEMPAT, { maximumFractionDigits: desimalMaks });
  return format.format(nilai as Intl.StringNumericLiteral);
}

/** 0.875 → "87,5%". */
export function persen(pecahan: number, desimalMaks = 1): string {
  return new Intl.NumberFormat(TEMPAT, { style: 'percent', maximumFractionDigits: desimalMaks }).format(
    pecahan,
  );
}

/** 1500000 → "Rp1.500.000" (integer rupiah). */
export function rupiah(nilai: number): string {
  return `Rp${new Intl.NumberFormat(TEMPAT, { maximumFractionDigits: 0 }).format(nilai)}`;
}

/** Bytes → "2,4 MB". */
export function ukuranBerkas(byte: number): string {
  if (byte < 1000) return `${byte} B`;
  if (byte < 1_000_000) return `${angka(byte / 1000, 0)} KB`;
  return `${angka(byte / 1_000_000, 1)} MB`;
}

/**
 * Reads a number as people here type it: "1.234,5", "1234,5", "12.5" (a single dot not followed by
 * three digits is a decimal point). Null for empty text, undefined for what is not a number.
 */
export function bacaAngka(teks: string): number | null | undefined {
  const bersih = teks.replace(/\s/g, '');
  if (bersih === '') return null;
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(bersih))
    return Number(bersih.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+([,.]\d+)?$/.test(bersih)) return Number(bersih.replace(',', '.'));
  return undefined;
}

/** "2026-01-02" → "2 Januari 2026". */
export function tanggal(hari: string): string {
  return Temporal.PlainDate.from(hari).toLocaleString(TEMPAT, {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });
}

/** "2026-01-02" → "2 Jan 2026", for tables. */
export function tanggalPendek(hari: string): string {
  return Temporal.PlainDate.from(hari).toLocaleString(TEMPAT, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
}

/** "2026-01-02" → "Jumat, 2 Januari 2026". */
export function tanggalHari(hari: string): string {
  const day = Temporal.PlainDate.from(hari);
  return day.toLocaleString(TEMPAT, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
}

/** "2026-01-02", "2026-03-31" → "2 Januari – 31 Maret 2026". */
export function rentang(dari: string, sampai: string): string {
  const [a, b] = [Temporal.PlainDate.from(dari), Temporal.PlainDate.from(sampai)];
  if (a.equals(b)) return tanggal(sampai);
  if (a.year !== b.year) return `${tanggal(dari)} – ${tanggal(sampai)}`;
  if (a.month !== b.month) {
    return `${a.toLocaleString(TEMPAT, { day: 'numeric', month: 'long' })} – ${tanggal(sampai)}`;
  }
  return `${a.day}–${tanggal(sampai)}`;
}

/** An instant on the clock of the zone: "10.32". */
export function jam(saat: string, zona?: Zona): string {
  return pukul(zoned(saat, zona).toPlainTime().toString());
}

/** An instant as day and time of the zone: "2 Januari 2026 pukul 10.32 WIB". */
export function waktu(saat: string, zona?: Zona): string {
  const at = zoned(saat, zona);
  const nama = zona && zona in ZONA_IANA ? ` ${zona}` : '';
  return `${tanggal(at.toPlainDate().toString())} pukul ${pukul(at.toPlainTime().toString())}${nama}`;
}

/** A day and a clock time of the zone as an instant with its offset: "2026-01-02T08:00:00+07:00". */
export function saatDari(hari: string, jamHari: string, zona?: Zona): string {
  return Temporal.PlainDateTime.from(`${hari}T${jamHari}`)
    .toZonedDateTime(iana(zona))
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}

/** The calendar day of an instant in the zone, as an ISO day. */
export function hariSaat(saat: string, zona?: Zona): string {
  return zoned(saat, zona).toPlainDate().toString();
}

/** "07:30:00" → "07.30". */
export function pukul(waktuHari: string): string {
  return waktuHari.slice(0, 5).replace(':', '.');
}

/** How a day lies to today: "hari ini", "besok", "3 hari lagi", "2 hari lalu"; farther: the date. */
export function jarakHari(hari: string, dari: string): string {
  const selisih = Temporal.PlainDate.from(dari).until(Temporal.PlainDate.from(hari)).days;
  if (selisih === 0) return 'hari ini';
  if (selisih === 1) return 'besok';
  if (selisih === -1) return 'kemarin';
  if (selisih > 1 && selisih <= 30) return `${selisih} hari lagi`;
  if (selisih < -1 && selisih >= -30) return `${-selisih} hari lalu`;
  return tanggal(hari);
}

/** "199001012015011001" → "19900101 201501 1 001"; other texts stay as they are. */
export function nip(nilai: string): string {
  return nilai.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4');
}

function zoned(saat: string, zona?: Zona): Temporal.ZonedDateTime {
  return Temporal.Instant.from(saat).toZonedDateTimeISO(iana(zona));
}

function iana(zona?: Zona): string {
  if (!zona) return Temporal.Now.timeZoneId();
  return ZONA_IANA[zona] ?? zona;
}
