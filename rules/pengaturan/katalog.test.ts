import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { kalender, tambahHariKerja } from '../waktu/hari-kerja.ts';
import { adalahBerkala, berkalaPada, periodeTahun } from '../waktu/periode.ts';
import { dampakPengaturan, type ProfilDampak } from './dampak.ts';
import { KUNCI_PENGATURAN, PENGATURAN } from './katalog.ts';
import { halanganPengaturan, mulaiTerawal } from './periksa.ts';

const profil: ProfilDampak = {
  periodeEvaluasi: 'TRIWULANAN',
  gabungTw4Akhir: false,
  jendela: {},
  hariKerja: 5,
  profilDistribusi: 'SE3_2023',
  batasDistribusi: {},
  batasTalenta: null,
  bantuanCapaian: false,
  ambangCapaian: null,
  pengumumanBkn: {},
  ratingPimpinanDariOrganisasi: true,
  petaRatingPimpinan: {},
};
const kini = { hariIni: hari('2026-11-25'), tahunTerbuka: [2026] };

describe('settings of an agency', () => {
  it('name their ground, and no two write the same field', () => {
    const kolom = KUNCI_PENGATURAN.flatMap((k) => PENGATURAN[k].kolom.map((c) => c.nama));
    expect(new Set(kolom).size).toBe(kolom.length);
    expect(KUNCI_PENGATURAN.filter((k) => PENGATURAN[k].dasar.length === 0)).toEqual([]);
  });

  it('begin today at the earliest, the yearly ones with the first year not opened', () => {
    expect(mulaiTerawal('kurva', kini.hariIni, [2026]).toString()).toBe('2026-11-25');
    expect(mulaiTerawal('periode', kini.hariIni, [2026]).toString()).toBe('2027-01-01');
    expect(mulaiTerawal('periode', kini.hariIni, []).toString()).toBe('2026-01-01');
    const kode = (mulai: string) => halanganPengaturan('kurva', profil, hari(mulai), kini).map((t) => t.kode);
    expect([kode('2026-11-24'), kode('2026-11-25')]).toEqual([['E-PENGATURAN-MUNDUR'], []]);
  });

  it('refuse windows that a single window would be refused for', () => {
    const dengan = (tanggalAkhir: number) =>
      halanganPengaturan(
        'jendela',
        { ...profil, jendela: { TAHUNAN: { tanggalMulai: 20, tanggalAkhir } } },
        hari('2027-01-01'),
        kini,
      );
    expect(dengan(31)).toEqual([]);
    expect(dengan(20)).toEqual([]);
  });

  it('show what a pattern changes: SE 3/2023 has numbers, the curve of PermenPANRB 6/2022 has none', () => {
    const dampak = dampakPengaturan(
      'kurva',
      profil,
      { ...profil, profilDistribusi: 'P6_ONLY' },
      { mulai: hari('2026-12-01'), libur: [] },
    );
    expect(dampak).toHaveLength(5);
    expect(dampak[0]).toMatchObject({ sesudah: 'Tanpa batas angka.' });
    expect(dampak[0]!.sebelum).toContain('Sangat Baik paling banyak 28 orang');
    expect(dampakPengaturan('kurva', profil, profil, { mulai: hari('2026-12-01'), libur: [] })).toEqual([]);
  });

  it('count a term over a changed working week day by day', () => {
    const minggu = [
      { mulai: '1900-01-01', hariKerja: 5 as const },
      { mulai: '2026-05-04', hariKerja: 6 as const },
    ];
    // Saturday 2 May is still off, Saturday 9 May is not
    expect(tambahHariKerja(hari('2026-04-30'), 7, kalender([], minggu)).toString()).toBe('2026-05-09');
    expect(tambahHariKerja(hari('2026-04-30'), 7, kalender([], 5)).toString()).toBe('2026-05-11');
    expect(tambahHariKerja(hari('2026-04-30'), 7, kalender([], 6)).toString()).toBe('2026-05-08');
  });

  it('leave the combined year to stand for its last quarter, and for no earlier month', () => {
    const akhir = periodeTahun(2027, 'TRIWULANAN', { gabungTw4Akhir: true }).at(-1)!;
    const masa = { ...akhir, dari: akhir.dari.toString(), sampai: akhir.sampai.toString() };
    expect([berkalaPada(masa, '2027-09-30'), berkalaPada(masa, '2027-10-01')]).toEqual([false, true]);
    expect(adalahBerkala(periodeTahun(2027, 'TRIWULANAN').at(-1)!)).toBe(false);
  });
});
