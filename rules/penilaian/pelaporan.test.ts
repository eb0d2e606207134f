import { expect, it } from 'vitest';
import type { KeadaanEvaluasi } from '../enum.ts';
import { type FaktaLaporan, keadaanLaporan } from './pelaporan.ts';

const tanya = (keadaan: KeadaanEvaluasi, ubah: Partial<FaktaLaporan> = {}) =>
  keadaanLaporan({ keadaan, sudahDilaporkan: false, tandaTanganSelesai: true, ...ubah });

it('is ready once signed, once the days to sign have passed, and while an objection runs', () => {
  expect(
    (['DITERIMA', 'DIAM', 'KEBERATAN', 'KEBERATAN_DIKUATKAN', 'KEBERATAN_DIUBAH'] as const).map((k) =>
      tanya(k),
    ),
  ).toEqual(Array.from({ length: 5 }, () => 'SIAP'));
  expect((['BELUM', 'DINILAI', 'DITETAPKAN', 'DISAMPAIKAN'] as const).map((k) => tanya(k))).toEqual(
    Array.from({ length: 4 }, () => 'BELUM'),
  );
});

it('waits for the signature of a D.1.2 or for the end of its days', () => {
  expect(tanya('DIALIHKAN_ATASAN')).toBe('SIAP');
  expect(tanya('DIALIHKAN_ATASAN', { tandaTanganSelesai: false })).toBe('BELUM');
});

it('asks for a corrected report after an objection that was reported as running, not while it runs', () => {
  const lagi = { sudahDilaporkan: true };
  expect(tanya('KEBERATAN', lagi)).toBe('DILAPORKAN');
  expect(tanya('KEBERATAN_DIUBAH', lagi)).toBe('KOREKSI');
  expect(tanya('KEBERATAN_DIKUATKAN', lagi)).toBe('KOREKSI');
  expect(tanya('DITERIMA', lagi)).toBe('KOREKSI');
  expect(tanya('DILAPORKAN', lagi)).toBe('DILAPORKAN');
});

it('is each role’s own step: a changed result is reported by the atasan, not by the assessor', () => {
  const f = { keadaan: 'KEBERATAN_DIUBAH', sudahDilaporkan: false, tandaTanganSelesai: true } as const;
  expect(keadaanLaporan(f, ['PENILAI'])).toBe('BELUM');
  expect(keadaanLaporan(f, ['ATASAN_PENILAI'])).toBe('SIAP');
});
