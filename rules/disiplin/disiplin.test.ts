import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import { TINGKAT_HUKUMAN } from '../tables/ip-asn.ts';
import { kalender } from '../waktu/hari-kerja.ts';
import { disiplin } from './disiplin.ts';
import { hukumanBerjalan, hukumanSejak } from './hukuman-berjalan.ts';
import { hitungTidakMasuk } from './tidak-masuk.ts';

const pada = hari('2026-12-31');
const nilai = (hariTanpaAlasan: number, berturutTurut?: number) =>
  disiplin.jawab({ hariTanpaAlasan, berturutTurut }, pada).nilai!;

describe('unexcused days', () => {
  it('threaten a penalty from both sides of each threshold', () => {
    const kode = [2, 3, 4, 6, 7, 10, 11, 13, 14, 16, 17, 20, 21, 24, 25, 27, 28].map((n) => nilai(n).kode);
    expect(kode).toEqual([
      null,
      'TEGURAN_LISAN',
      'TEGURAN_TERTULIS',
      'TEGURAN_TERTULIS',
      'TIDAK_PUAS',
      'TIDAK_PUAS',
      'POTONG_TUKIN_6_BULAN',
      'POTONG_TUKIN_6_BULAN',
      'POTONG_TUKIN_9_BULAN',
      'POTONG_TUKIN_9_BULAN',
      'POTONG_TUKIN_12_BULAN',
      'POTONG_TUKIN_12_BULAN',
      'TURUN_JABATAN',
      'TURUN_JABATAN',
      'BEBAS_JABATAN',
      'BEBAS_JABATAN',
      'PEMBERHENTIAN',
    ]);
  });

  it('never threaten less for one day more, and name the next threshold', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 365 }), (n) => {
        const [a, b] = [nilai(n), nilai(n + 1)];
        expect(TINGKAT_HUKUMAN.indexOf(b.tingkat)).toBeGreaterThanOrEqual(TINGKAT_HUKUMAN.indexOf(a.tingkat));
        if (a.berikut) expect(nilai(a.berikut.hari).jenis).toBe(a.berikut.jenis);
      }),
    );
  });

  it('threaten dismissal from the tenth working day in a row, and stop the salary', () => {
    expect(nilai(9, 9)).toMatchObject({ kode: 'TIDAK_PUAS', gajiDihentikan: false });
    expect(nilai(10, 10)).toMatchObject({ kode: 'PEMBERHENTIAN', gajiDihentikan: true, berikut: null });
  });

  it('carry the transitional penalty while the regulation on pay is missing', () => {
    expect(nilai(12).peralihan).toMatch(/gaji berkala/);
    expect(nilai(8).peralihan).toBeNull();
  });

  it('are refused when they cannot be', () => {
    const kode = (m: Parameters<typeof disiplin.jawab>[0]) =>
      disiplin.jawab(m, pada).alasan.map((a) => a.kode);
    expect(kode({ hariTanpaAlasan: -1 })).toEqual(['E-DISIPLIN-HARI', 'E-DISIPLIN-BERTURUT']);
    expect(kode({ hariTanpaAlasan: 400 })).toEqual(['E-DISIPLIN-HARI']);
    expect(disiplin.jawab({}, pada).kurang).toEqual(['/hariTanpaAlasan']);
  });

  it('are only a comparison for a PPPK', () => {
    const j = disiplin.jawab({ hariTanpaAlasan: 3, status: 'PPPK' }, pada);
    expect(j.peringatan.map((w) => w.kode)).toEqual(['W-DISIPLIN-PPPK']);
  });
});

describe('counted from the days themselves', () => {
  const hitung = (tanggal: string[], p: string, libur: string[] = []) =>
    hitungTidakMasuk(tanggal, hari(p), kalender(libur));

  it('skip weekends and holidays without breaking a run, and count a day once', () => {
    const tanggal = ['2026-03-06', '2026-03-07', '2026-03-09', '2026-03-09', '2026-03-11'];
    expect(hitung(tanggal, '2026-03-31', ['2026-03-10'])).toEqual({ hari: 3, berturutTurut: 3 });
    expect(hitung(tanggal, '2026-03-31')).toEqual({ hari: 3, berturutTurut: 2 });
  });

  it('begin again on 1 January while a run goes on over it', () => {
    const tanggal = ['2025-12-30', '2025-12-31', '2026-01-02', '2026-01-05'];
    expect(hitung(tanggal, '2026-01-05', ['2026-01-01'])).toEqual({ hari: 2, berturutTurut: 4 });
    expect(hitung(tanggal, '2025-12-31')).toEqual({ hari: 2, berturutTurut: 2 });
  });
});

describe('penalties on record', () => {
  const potong = { jenis: 'POTONG_TUKIN_6_BULAN', dari: '2026-02-01', sampai: '2026-07-31' } as const;
  const teguran = { jenis: 'TEGURAN_LISAN', dari: '2021-12-31' } as const;

  it('run from their first to their last day, the heaviest counts', () => {
    const kini = (h: string) => hukumanBerjalan([potong, teguran], hari(h));
    expect(['2026-01-31', '2026-02-01', '2026-07-31', '2026-08-01'].map(kini)).toEqual([
      'TIDAK_ADA',
      'SEDANG',
      'SEDANG',
      'TIDAK_ADA',
    ]);
  });

  it('go on while no end is on record, but a warning is never served', () => {
    const tanpaAkhir = (jenis: 'TURUN_JABATAN' | 'TEGURAN_LISAN') =>
      hukumanBerjalan([{ jenis, dari: '2025-01-01' }], pada);
    expect([tanpaAkhir('TURUN_JABATAN'), tanpaAkhir('TEGURAN_LISAN')]).toEqual(['BERAT', 'TIDAK_ADA']);
  });

  it('count within a window by the day they began', () => {
    const sejak = (h: string) => hukumanSejak([teguran], hari(h), hari('2026-12-31'));
    expect([sejak('2021-12-31'), sejak('2022-01-01')]).toEqual(['RINGAN', 'TIDAK_ADA']);
  });
});
