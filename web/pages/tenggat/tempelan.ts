import type { Skema } from '../../api/client.ts';

type Hari = Skema<'HariLibur'>;

const BARIS = /^(?:(\d{4})-(\d{1,2})-(\d{1,2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))[\s;,:–-]+(.{3,120})$/;

/** Days off from pasted lines, "2027-01-01 Tahun Baru" or "01/01/2027; Tahun Baru"; how many lines could not be read. */
export function bacaTempelan(teks: string): { hari: Hari[]; galat: number } {
  const baris = teks
    .split('\n')
    .map((satu) => satu.trim())
    .filter(Boolean);
  const hari = baris.flatMap((satu): Hari[] => {
    const cocok = BARIS.exec(satu);
    if (!cocok) return [];
    const [, y, m, d, d2, m2, y2, nama = ''] = cocok;
    const tanggal = `${y ?? y2}-${(m ?? m2 ?? '').padStart(2, '0')}-${(d ?? d2 ?? '').padStart(2, '0')}`;
    if (!adaHari(tanggal)) return [];
    const cuti = /^cuti bersama/i.test(nama.trim());
    return [{ tanggal, nama: nama.trim(), jenis: cuti ? 'CUTI_BERSAMA' : 'NASIONAL' }];
  });
  return { hari, galat: baris.length - hari.length };
}

function adaHari(tanggal: string): boolean {
  try {
    return Temporal.PlainDate.from(tanggal, { overflow: 'reject' }).toString() === tanggal;
  } catch {
    return false;
  }
}
