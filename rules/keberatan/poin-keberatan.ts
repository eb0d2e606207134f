import type { JenisPoinKeberatan, NilaiPerilaku } from '../enum.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';

/** One thing the employee objects to, with the reason. */
export interface PoinKeberatan {
  jenis: JenisPoinKeberatan;
  rhkId: string | null;
  nilai: NilaiPerilaku | null;
  alasan: string;
}

/** PermenPANRB 6/2022 L-V.A.3: an objection has reasons. Every point that has none, or points nowhere. */
export function periksaPoin(poin: readonly PoinKeberatan[], rhkDinilai: readonly string[]): Temuan[] {
  return poin.flatMap((p, i) => {
    const hasil: Temuan[] = [];
    if (!p.alasan.trim())
      hasil.push(
        temuan('E-KEBERATAN-ALASAN', `/poin/${i}/alasan`, 'Tulis alasan untuk setiap butir yang Anda pilih.'),
      );
    if (p.jenis === 'RHK' && !(p.rhkId && rhkDinilai.includes(p.rhkId)))
      hasil.push(
        temuan('E-RHK-TIDAK-DIKENAL', `/poin/${i}/rhkId`, 'RHK butir ini tidak ada dalam evaluasi ini.'),
      );
    return hasil;
  });
}

/** All that is written, as the one text the rule asks for. */
export function seluruhAlasan(alasan: string, poin: readonly PoinKeberatan[]): string {
  return [...poin.map((p) => p.alasan.trim()), alasan.trim()].filter(Boolean).join('\n');
}
