import type { PeriodeJenis } from '../enum.ts';
import { hari, sebelum, sesudah, tulisHari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';

/**
 * Why an evaluation window may not be so; nothing when it may. The annual evaluation runs from the end of December to 31
 * January (PermenPANRB 6/2022 L-IV.A.8.b); the periodic ones are the agency's own, but are over before the next is.
 * @DOUBT P6 L-IV.A.8 – how far a periodic window may be moved – begins in the period, ends within 60 days after it – 2026-11-24
 */
export function halanganJendela(
  periode: { jenis: PeriodeJenis; dari: string; sampai: string },
  jendela: { jendelaDari: string; jendelaSampai: string },
): Temuan[] {
  const [mulai, akhir] = [hari(jendela.jendelaDari), hari(jendela.jendelaSampai)];
  const [dari, sampai] = [hari(periode.dari), hari(periode.sampai)];
  const palingAkhir =
    periode.jenis === 'TAHUNAN' ? sampai.add({ days: 1 }).with({ day: 31 }) : sampai.add({ days: 60 });
  const hasil: Temuan[] = [];
  if (sebelum(akhir, mulai))
    hasil.push(temuan('E-JENDELA-RENTANG', '/jendelaSampai', 'Hari terakhir harus sesudah hari pertama.'));
  if (sebelum(mulai, dari) || sesudah(mulai, sampai.add({ days: 1 })))
    hasil.push(
      temuan(
        'E-JENDELA-MULAI',
        '/jendelaDari',
        `Mulailah dalam masanya: ${tulisHari(dari)} sampai ${tulisHari(sampai.add({ days: 1 }))}.`,
      ),
    );
  if (sebelum(akhir, sampai) || sesudah(akhir, palingAkhir))
    hasil.push(
      temuan(
        'E-JENDELA-AKHIR',
        '/jendelaSampai',
        `Hari terakhir antara ${tulisHari(sampai)} dan ${tulisHari(palingAkhir)}.`,
      ),
    );
  return hasil;
}
