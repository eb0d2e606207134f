import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hari } from '../kernel/hari.ts';
import type { AktivitasMasuk, MasukanAktivitas, ProfilAktivitas } from './bentuk-aktivitas.ts';
import { validasiAktivitas } from './validasi-aktivitas.ts';

const pada = hari('2026-11-24'); // a Tuesday
const dasar: AktivitasMasuk = { tanggal: '2026-11-24', menit: 60, uraian: 'Menyusun laporan triwulan' };
const tanya = (daftar: AktivitasMasuk[], lain: MasukanAktivitas = {}, profil: ProfilAktivitas = {}) =>
  validasiAktivitas.jawab({ tanggalHariIni: '2026-11-24', aktivitas: daftar, ...lain }, pada, profil);
const temuan = (ubah: AktivitasMasuk, lain: MasukanAktivitas = {}, profil: ProfilAktivitas = {}) => {
  const { alasan, peringatan } = tanya([{ ...dasar, ...ubah }], lain, profil);
  return [...alasan, ...peringatan].map((t) => `${t.kode} ${t.jalur.replace('/aktivitas/0', '')}`);
};
const jam = (mulai: string, selesai: string): AktivitasMasuk => ({ ...dasar, menit: null, mulai, selesai });

describe('one entry', () => {
  it.each<[string, AktivitasMasuk, string[]]>([
    ['by minutes', {}, []],
    ['by times', { menit: null, mulai: '08:00', selesai: '09:00' }, []],
    ['by neither', { menit: null }, ['E-AKT-DURASI /menit']],
    ['with a start only', { menit: null, mulai: '08:00' }, ['E-AKT-JAM /selesai']],
    ['with an end only', { mulai: null, selesai: '08:00' }, ['E-AKT-JAM /mulai']],
    ['of no length', { menit: null, mulai: '08:00', selesai: '08:00' }, ['E-AKT-JAM /selesai']],
    ['with a break', { mulai: '08:00', selesai: '12:00', menit: 200 }, []],
    ['longer than its times', { mulai: '08:00', selesai: '08:59' }, ['E-AKT-MENIT /menit']],
    ['longer than a day', { menit: 1441 }, ['E-AKT-MENIT /menit', 'W-AKT-CAP /menit']],
    ['described in ten letters', { uraian: 'Rapat kasi' }, []],
    ['described in nine', { uraian: 'Rapat kas ' }, ['E-AKT-URAIAN /uraian']],
    ['of an RHK without naming it', { kategori: 'RHK' }, ['E-AKT-RHK /rhk']],
    ['of an RHK, called general', { kategori: 'UMUM', rhk: 'rhk-1' }, ['E-AKT-RHK /kategori']],
    ['tomorrow', { tanggal: '2026-11-25' }, ['E-AKT-FUTURE /tanggal']],
    ['three working days ago', { tanggal: '2026-11-19' }, []],
    ['four working days ago', { tanggal: '2026-11-18' }, ['E-AKT-LATE /tanggal']],
    ['years ago', { tanggal: '2001-01-02' }, ['E-AKT-LATE /tanggal']],
    ['late, reopened', { tanggal: '2026-11-18', dibukaKembali: true }, []],
    ['late, but verified long since', { tanggal: '2026-11-18', keadaan: 'DIVERIFIKASI' }, []],
    ['on a Sunday', { tanggal: '2026-11-22' }, ['W-AKT-LIBUR /tanggal']],
    ['on a Sunday, overtime', { tanggal: '2026-11-22', luarHariKerja: true }, []],
  ])('%s', (_, ubah, hasil) => {
    expect(temuan(ubah)).toEqual(hasil);
  });

  it('reads holidays, leave and the six-day week', () => {
    expect(temuan({}, { libur: ['2026-11-24'] })).toEqual(['W-AKT-LIBUR /tanggal']);
    expect(temuan({}, { cuti: ['2026-11-24'] })).toEqual(['W-AKT-CUTI /tanggal']);
    expect(temuan({ tanggal: '2026-11-21' }, { hariKerja: 6 })).toEqual([]);
    expect(temuan({ tanggal: '2026-11-18' }, { libur: ['2026-11-23'] })).toEqual([]);
  });

  it('follows the agency’s limits, inside their bounds', () => {
    expect(temuan({ tanggal: '2026-11-18' }, {}, { mundurHariKerja: 4 })).toEqual([]);
    expect(temuan({ uraian: 'Apel pagi' }, {}, { panjangUraian: 9 })).toEqual([]);
    expect(temuan({}, {}, { menitPerHari: 59 })).toEqual(['W-AKT-CAP /menit']);
    const kode = (menitPerHari: number) => tanya([dasar], {}, { menitPerHari }).alasan.map((a) => a.jalur);
    expect([kode(0), kode(1), kode(1440), kode(1441)]).toEqual([
      ['/profil/menitPerHari'],
      [],
      [],
      ['/profil/menitPerHari'],
    ]);
  });

  it('says which facts are missing', () => {
    expect(tanya([dasar, { menit: 5 }]).kurang).toEqual(['/aktivitas/1/tanggal', '/aktivitas/1/uraian']);
    expect(validasiAktivitas.jawab({}, pada).kurang).toEqual(['/tanggalHariIni', '/aktivitas']);
  });
});

describe('many entries', () => {
  it('may touch but not overlap, on one day', () => {
    const kode = (...d: AktivitasMasuk[]) => tanya(d).alasan.map((a) => a.jalur);
    expect(kode(jam('08:00', '09:30'), jam('09:30', '10:00'))).toEqual([]);
    expect(kode(jam('08:00', '09:31'), jam('09:30', '10:00'))).toEqual(['/aktivitas/1/mulai']);
    expect(kode(jam('08:00', '12:00'), jam('09:00', '10:00'), jam('11:00', '11:30'))).toEqual([
      '/aktivitas/1/mulai',
      '/aktivitas/2/mulai',
    ]);
    expect(kode(jam('08:00', '12:00'), { ...jam('09:00', '10:00'), tanggal: '2026-11-23' })).toEqual([]);
    expect(kode(jam('08:00', '12:00'), { ...jam('09:00', '10:00'), keadaan: 'DITOLAK' })).toEqual([]);
  });

  it('finds an overlap exactly when two intervals share a minute, in any order', () => {
    const interval = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 12 }));
    const tulis = (n: number) =>
      `${String(Math.floor(n / 4) + 6).padStart(2, '0')}:${String((n % 4) * 15).padStart(2, '0')}`;
    fc.assert(
      fc.property(fc.array(interval, { maxLength: 5 }), (d) => {
        const bentrok = d.some(([a, l], i) => d.some(([b, m], j) => i < j && a < b + m && b < a + l));
        const j = tanya(
          d.map(([a, l]) => jam(tulis(a), tulis(a + l))),
          {},
          { menitPerHari: 1440 },
        );
        expect(j.keadaan === 'ditolak').toBe(bentrok);
      }),
    );
  });

  it('count verified minutes only, up to the cap of each day, and show all but the rejected', () => {
    const hariLalu = { ...dasar, tanggal: '2026-11-23' };
    const j = tanya([
      { ...dasar, menit: 300, keadaan: 'DIVERIFIKASI' },
      { ...dasar, menit: 200, keadaan: 'DIVERIFIKASI' },
      { ...dasar, menit: 40, keadaan: 'DIKIRIM' },
      { ...hariLalu, menit: 90, keadaan: 'DIVERIFIKASI' },
      { ...hariLalu, menit: 30, keadaan: 'DITOLAK' },
    ]);
    expect(j.nilai).toEqual({
      menitDihitung: 540,
      perHari: [
        { tanggal: '2026-11-23', menit: 90, menitDihitung: 90 },
        { tanggal: '2026-11-24', menit: 540, menitDihitung: 450 },
      ],
    });
  });

  it('warn only above the cap', () => {
    const kode = (menit: number) => temuan({ menit });
    expect([kode(450), kode(451)]).toEqual([[], ['W-AKT-CAP /menit']]);
  });

  it('never count more for fewer entries, whatever their order', () => {
    const menit = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 });
    const hitung = (m: number[]) => tanya(m.map((n) => ({ ...dasar, menit: n }))).nilai?.menitDihitung ?? 0;
    fc.assert(
      fc.property(menit, (m) => {
        expect(hitung(m.slice(1))).toBeLessThanOrEqual(hitung(m));
        expect(hitung(m.toReversed())).toBe(hitung(m));
      }),
    );
  });
});
