import { berlaku } from '../kernel/berlaku.ts';
import { art, TERANG } from '../kernel/kutipan.ts';

export interface KetentuanGangguan {
  /** Hours of a day in which an outage counts, HH:MM in the agency's zone; "24:00" is the end of the day. */
  layanan: { mulai: string; selesai: string };
  /** From how many minutes of those hours on the day counts as met by an outage. */
  menitMinimum: number;
  /** A heartbeat of the server older than this means that the system was away. */
  menitDenyut: number;
}

/**
 * When people lose a day because the system was away. No regulation speaks of it.
 * @DOUBT P6 L-V – a term whose last day could not be used because the system was down – moves by one working day for each
 * such day; an hour lost between 07.00 and midnight is enough, because the term ends at midnight – 2026-11-24
 */
export const ketentuanGangguan = berlaku<KetentuanGangguan>([
  {
    mulai: '2022-02-07',
    dasar: [art(TERANG, 'Perpanjangan karena gangguan sistem')],
    nilai: { layanan: { mulai: '07:00', selesai: '24:00' }, menitMinimum: 60, menitDenyut: 5 },
  },
]);
