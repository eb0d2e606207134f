import { uuidV7 } from '../../api/idempotency.ts';

export type BarisTempel = {
  id: string;
  nip: string;
  tanggal: string;
  kode: string;
  keterangan: string | null;
};

/**
 * Rows as pasted from a sheet: NIP, day, code, remark, separated by tab, semicolon or comma. A first row without digits
 * is a heading. What the words mean is judged by the server.
 */
export function bacaTempelan(teks: string): BarisTempel[] {
  return teks
    .split(/\r?\n/)
    .map((baris) => baris.trim())
    .filter((baris, i) => baris !== '' && !(i === 0 && !/\d/.test(baris)))
    .map((baris) => {
      const pemisah = ['\t', ';', ','].find((p) => baris.includes(p)) ?? '\t';
      const [nip = '', tanggal = '', kode = '', ...sisa] = baris.split(pemisah).map(bersih);
      return { id: uuidV7(), nip, tanggal, kode, keterangan: sisa.join(', ') || null };
    });
}

function bersih(sel: string): string {
  return sel.trim().replace(/^["']+|["']+$/g, '');
}
