import { expect, it } from 'vitest';
import { bacaTempelan } from './tempelan.ts';

it('reads days as people write them, and counts what it cannot read', () => {
  const { hari, galat } = bacaTempelan(
    [
      '2027-01-01 Tahun Baru 2027 Masehi',
      '',
      '8/3/2027; Cuti bersama Nyepi',
      '31/02/2027 Tidak ada',
      'Besok',
    ].join('\n'),
  );
  expect(hari).toEqual([
    { tanggal: '2027-01-01', nama: 'Tahun Baru 2027 Masehi', jenis: 'NASIONAL' },
    { tanggal: '2027-03-08', nama: 'Cuti bersama Nyepi', jenis: 'CUTI_BERSAMA' },
  ]);
  expect(galat).toBe(2);
});
