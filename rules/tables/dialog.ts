import { berlaku } from '../kernel/berlaku.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';

export interface AgendaBaku {
  /** Facts with a question in a drafted agenda. */
  banyak: number;
  /** Percent of the target below which a result is worth a question. */
  capaianRendah: number;
}

/**
 * PermenPANRB 6/2022 asks for dialogue (Ps 7, Ps 17) and is silent about its agenda; the draft is a proposal that both
 * parties may change.
 * @DOUBT P6 Ps 7 – what a dialogue talks about – three facts, results below 80 % first – 2026-11-24
 */
export const agendaBaku = berlaku<AgendaBaku>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Pasal 7'), p6('Pasal 17'), art(TERANG, 'Agenda dialog kinerja')],
    nilai: { banyak: 3, capaianRendah: 80 },
  },
]);
