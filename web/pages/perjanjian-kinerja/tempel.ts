import { uuidV7 } from '../../api/idempotency.ts';
import { bacaTarget } from '../../parts/target.ts';
import type { Sasaran } from './data.ts';

export interface SalahTempel {
  baris: number;
  sebab: 'TANPA_SASARAN' | 'TANPA_INDIKATOR' | 'TANPA_TARGET';
}

/**
 * Reads rows copied from a sheet: Sasaran, Indikator, Target and, where it stands apart, Satuan. An empty Sasaran means
 * the one above; a heading row is passed over. Every fault is told with its row.
 */
export function bacaTempelan(teks: string): { sasaran: Sasaran[]; salah: SalahTempel[] } {
  const sasaran: Sasaran[] = [];
  const salah: SalahTempel[] = [];
  for (const [i, baris] of teks.split(/\r?\n/).entries()) {
    const [nama = '', indikator = '', target = '', satuan = ''] = baris.split('\t').map((sel) => sel.trim());
    if (
      ![nama, indikator, target].some(Boolean) ||
      (i === 0 && /^sasaran/i.test(nama) && /indikator/i.test(indikator))
    )
      continue;
    const terakhir = sasaran.at(-1);
    if (nama && nama !== terakhir?.uraian)
      sasaran.push({ id: uuidV7(), uraian: nama, indukId: null, indikator: [] });
    const milik = sasaran.at(-1);
    const sebab = !milik ? 'TANPA_SASARAN' : !indikator ? 'TANPA_INDIKATOR' : !target ? 'TANPA_TARGET' : null;
    if (sebab || !milik) {
      salah.push({ baris: i + 1, sebab: sebab ?? 'TANPA_SASARAN' });
      continue;
    }
    const lengkap = satuan ? `${target} ${satuan}` : target;
    milik.indikator.push({
      id: uuidV7(),
      uraian: indikator,
      target: lengkap,
      ...bacaTarget(lengkap),
      polaritas: 'MAKSIMALKAN',
      perspektif: null,
    });
  }
  return { sasaran, salah };
}
