import { adalahHariKerja, type HariKerjaSepekan, kalender } from '#rules/waktu/hari-kerja.ts';

export interface Libur {
  tanggal: string;
  nama: string;
  jenis: 'NASIONAL' | 'CUTI_BERSAMA';
}

const libur = (tanggal: string, nama: string): Libur => ({ tanggal, nama, jenis: 'NASIONAL' });
const cuti = (tanggal: string, nama: string): Libur => ({ tanggal, nama, jenis: 'CUTI_BERSAMA' });

/**
 * National holidays and cuti bersama of 2025 and 2026 by the joint decrees of three ministers, [K-high] from memory: the
 * fixed days are certain, the moving ones are those announced. An operator corrects them in the settings.
 */
export const LIBUR: readonly Libur[] = [
  libur('2025-01-01', 'Tahun Baru 2025 Masehi'),
  libur('2025-01-27', 'Isra Mikraj Nabi Muhammad saw.'),
  cuti('2025-01-28', 'Cuti bersama Tahun Baru Imlek'),
  libur('2025-01-29', 'Tahun Baru Imlek 2576 Kongzili'),
  cuti('2025-03-28', 'Cuti bersama Hari Suci Nyepi'),
  libur('2025-03-29', 'Hari Suci Nyepi'),
  libur('2025-03-31', 'Idulfitri 1446 Hijriah'),
  libur('2025-04-01', 'Idulfitri 1446 Hijriah'),
  ...['02', '03', '04', '07'].map((h) => cuti(`2025-04-${h}`, 'Cuti bersama Idulfitri')),
  libur('2025-04-18', 'Wafat Yesus Kristus'),
  libur('2025-05-01', 'Hari Buruh Internasional'),
  libur('2025-05-12', 'Hari Raya Waisak'),
  cuti('2025-05-13', 'Cuti bersama Waisak'),
  libur('2025-05-29', 'Kenaikan Yesus Kristus'),
  cuti('2025-05-30', 'Cuti bersama Kenaikan Yesus Kristus'),
  libur('2025-06-01', 'Hari Lahir Pancasila'),
  libur('2025-06-06', 'Iduladha 1446 Hijriah'),
  cuti('2025-06-09', 'Cuti bersama Iduladha'),
  libur('2025-06-27', 'Tahun Baru Islam 1447 Hijriah'),
  libur('2025-08-17', 'Hari Kemerdekaan'),
  cuti('2025-08-18', 'Cuti bersama Hari Kemerdekaan'),
  libur('2025-09-05', 'Maulid Nabi Muhammad saw.'),
  libur('2025-12-25', 'Hari Raya Natal'),
  cuti('2025-12-26', 'Cuti bersama Natal'),
  libur('2026-01-01', 'Tahun Baru 2026 Masehi'),
  libur('2026-01-16', 'Isra Mikraj Nabi Muhammad saw.'),
  cuti('2026-02-16', 'Cuti bersama Tahun Baru Imlek'),
  libur('2026-02-17', 'Tahun Baru Imlek 2577 Kongzili'),
  cuti('2026-03-18', 'Cuti bersama Hari Suci Nyepi'),
  libur('2026-03-19', 'Hari Suci Nyepi'),
  cuti('2026-03-20', 'Cuti bersama Idulfitri'),
  libur('2026-03-21', 'Idulfitri 1447 Hijriah'),
  libur('2026-03-22', 'Idulfitri 1447 Hijriah'),
  cuti('2026-03-23', 'Cuti bersama Idulfitri'),
  cuti('2026-03-24', 'Cuti bersama Idulfitri'),
  libur('2026-04-03', 'Wafat Yesus Kristus'),
  libur('2026-05-01', 'Hari Buruh Internasional'),
  libur('2026-05-14', 'Kenaikan Yesus Kristus'),
  cuti('2026-05-15', 'Cuti bersama Kenaikan Yesus Kristus'),
  libur('2026-05-27', 'Iduladha 1447 Hijriah'),
  cuti('2026-05-28', 'Cuti bersama Iduladha'),
  libur('2026-05-31', 'Hari Raya Waisak'),
  libur('2026-06-01', 'Hari Lahir Pancasila'),
  libur('2026-06-16', 'Tahun Baru Islam 1448 Hijriah'),
  libur('2026-08-17', 'Hari Kemerdekaan'),
  libur('2026-08-25', 'Maulid Nabi Muhammad saw.'),
  cuti('2026-12-24', 'Cuti bersama Natal'),
  libur('2026-12-25', 'Hari Raya Natal'),
];

/** The working days between two days, both included, as "YYYY-MM-DD". */
export function hariKerjaAntara(dari: string, sampai: string, sepekan: HariKerjaSepekan = 5): string[] {
  const k = kalender(
    LIBUR.map((l) => l.tanggal),
    sepekan,
  );
  const akhir = Temporal.PlainDate.from(sampai);
  const hasil: string[] = [];
  for (
    let h = Temporal.PlainDate.from(dari);
    Temporal.PlainDate.compare(h, akhir) <= 0;
    h = h.add({ days: 1 })
  )
    if (adalahHariKerja(h, k)) hasil.push(h.toString());
  return hasil;
}

const awalHari = new Map<string, number>();

/** An instant of a day at Serang (WIB has no summer time), for stored times; `menit` counts from midnight. */
export function saat(tanggal: string, menit: number): string {
  let awal = awalHari.get(tanggal);
  if (awal === undefined) {
    awal = Date.parse(`${tanggal}T00:00:00+07:00`);
    awalHari.set(tanggal, awal);
  }
  return new Date(awal + menit * 60_000).toISOString();
}
