import { expect, it } from 'vitest';
import { type FaktaPenetapanDistribusi, halanganPenetapanDistribusi } from './penetapan-distribusi.ts';

const final: FaktaPenetapanDistribusi = {
  capaian: 'BAIK',
  dihitung: 5,
  sementara: 0,
  belumDinilai: 0,
  percobaan: 0,
};
const kode = (ubah: Partial<FaktaPenetapanDistribusi>) =>
  halanganPenetapanDistribusi({ ...final, ...ubah }).map((t) => t.kode);

it('lets a final distribution be set', () => {
  expect(kode({})).toEqual([]);
});

it.each([
  [{ capaian: null }, 'E-PENETAPAN-CAPAIAN'],
  [{ dihitung: 0 }, 'E-PENETAPAN-KOSONG'],
  [{ sementara: 1 }, 'E-PENETAPAN-SEMENTARA'],
  [{ belumDinilai: 2 }, 'E-PENETAPAN-BELUM-DINILAI'],
  [{ percobaan: 1 }, 'E-PENETAPAN-PERCOBAAN'],
] as const)('keeps it waiting for %o', (ubah, sebab) => {
  expect(kode(ubah)).toEqual([sebab]);
});

it('says every reason at once', () => {
  expect(kode({ capaian: null, dihitung: 0, sementara: 1, belumDinilai: 1, percobaan: 1 })).toHaveLength(5);
});
