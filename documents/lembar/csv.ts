/** What a cell may hold. A `Date` is a calendar day at midnight UTC. */
export type IsiSel = string | number | Date | null;

export const BOM = '\u{FEFF}';
/** Spreadsheets with an Indonesian locale, where the comma is the decimal sign, split columns at semicolons. */
const PEMISAH = ';';

/**
 * One line of CSV (RFC 4180 with semicolons): numbers with a decimal comma, days as 2026-01-15. A text that a
 * spreadsheet would run as a formula gets a leading apostrophe.
 */
export function barisCsv(sel: readonly IsiSel[]): string {
  return `${sel.map(tulisSel).join(PEMISAH)}\r\n`;
}

function tulisSel(isi: IsiSel): string {
  if (isi === null) return '';
  if (isi instanceof Date) return isi.toISOString().slice(0, 10);
  if (typeof isi === 'number') return String(isi).replace('.', ',');
  const aman = /^'*[=+\-@\t\r\n]/.test(isi) ? `'${isi}` : isi;
  return /[";\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}

/**
 * Reads CSV, or what was copied from a spreadsheet (tabs), line by line. The separator is found in the first line. The
 * apostrophe with which formulas are made harmless is taken off again.
 */
export async function* bacaCsv(potongan: AsyncIterable<string>): AsyncGenerator<string[]> {
  const pengurai = new Pengurai();
  for await (const teks of potongan) yield* pengurai.tambah(teks);
  yield* pengurai.akhir();
}

class Pengurai {
  private pemisah = '';
  private tunggu = '';
  private baris: string[] = [];
  private sel = '';
  private dikutip = false;
  /** Characters of the next piece that a pair has used up already. */
  private lewat = 0;

  *tambah(teks: string): Generator<string[]> {
    this.tunggu += teks;
    if (!this.pemisah) {
      const akhir = /\r|\n/.exec(this.tunggu);
      if (!akhir && this.tunggu.length < 65_536) return;
      this.mulai(akhir ? this.tunggu.slice(0, akhir.index) : this.tunggu);
    }
    // the last character may be half of "" or of CR LF
    const utuh = this.tunggu.slice(0, -1);
    const sisa = this.tunggu.slice(-1);
    yield* this.urai(utuh, sisa);
    this.tunggu = sisa;
  }

  *akhir(): Generator<string[]> {
    if (!this.pemisah) this.mulai(/^[^\r\n]*/.exec(this.tunggu)![0]);
    yield* this.urai(this.tunggu, '');
    if (this.sel !== '' || this.baris.length > 0) yield this.tutupBaris();
  }

  private mulai(barisPertama: string): void {
    this.pemisah = kenaliPemisah(barisPertama);
    if (this.tunggu.startsWith(BOM)) this.tunggu = this.tunggu.slice(1);
  }

  private *urai(teks: string, berikut: string): Generator<string[]> {
    const semua = teks + berikut;
    let i = this.lewat;
    for (; i < teks.length; i++) {
      const c = semua[i]!;
      if (this.dikutip) {
        if (c !== '"') this.sel += c;
        else if (semua[i + 1] === '"') {
          this.sel += '"';
          i++;
        } else this.dikutip = false;
      } else if (c === '"' && this.sel === '') this.dikutip = true;
      else if (c === this.pemisah) this.tutupSel();
      else if (c === '\n') yield this.tutupBaris();
      else if (c === '\r') {
        if (semua[i + 1] === '\n') i++;
        yield this.tutupBaris();
      } else this.sel += c;
    }
    this.lewat = i - teks.length;
  }

  private tutupSel(): void {
    this.baris.push(/^'+[=+\-@\t\r\n]/.test(this.sel) ? this.sel.slice(1) : this.sel);
    this.sel = '';
  }

  private tutupBaris(): string[] {
    this.tutupSel();
    const { baris } = this;
    this.baris = [];
    return baris;
  }
}

function kenaliPemisah(baris: string): string {
  const banyak = (c: string) => baris.split(c).length - 1;
  const [terbanyak] = ['\t', ';', ','].sort((a, b) => banyak(b) - banyak(a));
  return banyak(terbanyak!) > 0 ? terbanyak! : ';';
}
