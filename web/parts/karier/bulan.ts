/** The months up to that of a day, newest first, as "2026-03". */
export function bulanTerakhir(hari: string, jumlah: number): string[] {
  const kini = Temporal.PlainDate.from(hari).toPlainYearMonth();
  return Array.from({ length: jumlah }, (_, i) => kini.subtract({ months: i }).toString());
}

/** "2026-03" → "Maret 2026". */
export function namaBulan(bulan: string): string {
  return Temporal.PlainDate.from(`${bulan}-01`).toLocaleString('id-ID', { month: 'long', year: 'numeric' });
}
