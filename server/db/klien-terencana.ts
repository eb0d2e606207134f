import pg from 'pg';

/** A statement asked this often is worth a plan of its own on each connection. */
const SERING = 3;
/** Each plan holds memory on every connection; beyond this many, statements are planned each time as usual. */
const RENCANA_MAKS = 300;
const TEKS_DIINGAT_MAKS = 2_000;

const dipakai = new Map<string, number>();
const nama = new Map<string, string>();

/**
 * A client that lets PostgreSQL keep the plans of frequent statements (named prepared statements). Planning a query
 * over monthly partitions costs some ten times its execution.
 */
export class KlienTerencana extends pg.Client {
  // the driver's many signatures are passed on as they came; only (text, values) becomes a named statement
  override query: pg.Client['query'] = ((teks: unknown, nilai: unknown, ...sisa: unknown[]) => {
    const asli = super.query as (...isi: unknown[]) => unknown;
    const rencana =
      typeof teks === 'string' && Array.isArray(nilai) && nilai.length > 0 ? namaRencana(teks) : undefined;
    return rencana
      ? asli.call(this, { name: rencana, text: teks, values: nilai }, ...sisa)
      : asli.call(this, teks, nilai, ...sisa);
  }) as pg.Client['query'];
}

function namaRencana(teks: string): string | undefined {
  const ada = nama.get(teks);
  if (ada) return ada;
  if (nama.size >= RENCANA_MAKS) return undefined;
  const kali = (dipakai.get(teks) ?? 0) + 1;
  if (kali < SERING) {
    if (dipakai.size >= TEKS_DIINGAT_MAKS) dipakai.clear();
    dipakai.set(teks, kali);
    return undefined;
  }
  dipakai.delete(teks);
  const baru = `terang_${nama.size + 1}`;
  nama.set(teks, baru);
  return baru;
}
