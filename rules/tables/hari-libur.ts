import type { Kutipan } from '../kernel/kutipan.ts';
import { art } from '../kernel/kutipan.ts';

export interface HariLiburNasional {
  tanggal: string;
  nama: string;
  jenis: 'NASIONAL' | 'CUTI_BERSAMA';
}

const libur = (tanggal: string, nama: string): HariLiburNasional => ({ tanggal, nama, jenis: 'NASIONAL' });
const cuti = (tanggal: string, nama: string): HariLiburNasional => ({ tanggal, nama, jenis: 'CUTI_BERSAMA' });

/**
 * National holidays and cuti bersama by year, as the joint decree of three ministers has them. A year without its decree is
 * not here: an agency then types or pastes the days.
 * @DOUBT SKB 2026 – known from copies of the decree, not from its PDF – as the copies agree – 2026-11-24
 */
export const hariLiburNasional: Readonly<
  Record<number, { dasar: readonly Kutipan[]; hari: readonly HariLiburNasional[] }>
> = {
  2026: {
    dasar: [
      art(
        'SKB Menag 1497/2025, Menaker 2/2025, MenPANRB 5/2025',
        'Hari libur nasional dan cuti bersama 2026',
      ),
    ],
    hari: [
      libur('2026-01-01', 'Tahun Baru 2026 Masehi'),
      libur('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'),
      cuti('2026-02-16', 'Cuti bersama Tahun Baru Imlek'),
      libur('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
      cuti('2026-03-18', 'Cuti bersama Hari Suci Nyepi'),
      libur('2026-03-19', 'Hari Suci Nyepi (Tahun Baru Saka 1948)'),
      cuti('2026-03-20', 'Cuti bersama Idulfitri'),
      libur('2026-03-21', 'Idulfitri 1447 Hijriah'),
      libur('2026-03-22', 'Idulfitri 1447 Hijriah'),
      cuti('2026-03-23', 'Cuti bersama Idulfitri'),
      cuti('2026-03-24', 'Cuti bersama Idulfitri'),
      libur('2026-04-03', 'Wafat Yesus Kristus'),
      libur('2026-04-05', 'Kebangkitan Yesus Kristus (Paskah)'),
      libur('2026-05-01', 'Hari Buruh Internasional'),
      libur('2026-05-14', 'Kenaikan Yesus Kristus'),
      cuti('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
      libur('2026-05-27', 'Iduladha 1447 Hijriah'),
      cuti('2026-05-28', 'Cuti bersama Iduladha'),
      libur('2026-05-31', 'Hari Raya Waisak 2570 BE'),
      libur('2026-06-01', 'Hari Lahir Pancasila'),
      libur('2026-06-16', '1 Muharam Tahun Baru Islam 1448 Hijriah'),
      libur('2026-08-17', 'Proklamasi Kemerdekaan'),
      libur('2026-08-25', 'Maulid Nabi Muhammad saw.'),
      cuti('2026-12-24', 'Cuti bersama Natal'),
      libur('2026-12-25', 'Kelahiran Yesus Kristus'),
    ],
  },
};
