import { describe, expect, it } from 'vitest';
import type { UnitKerja } from '../../parts/unit-kerja.tsx';
import { type Simpul, saringPohon, semuaInduk, susunPohon } from './pohon.ts';

const unit = (id: string, indukId: string | null, jumlahPegawai = 1): UnitKerja => ({
  id,
  indukId,
  jumlahPegawai,
  nama: `Unit ${id}`,
  kode: id.toUpperCase(),
  jenis: 'BIDANG',
  versi: 1,
  pimpinan: null,
});
const gambar = (pohon: readonly Simpul[]): unknown[] =>
  pohon.map(({ unit: u, anak }) => (anak.length > 0 ? [u.id, gambar(anak)] : u.id));

const kota = [
  unit('kota', null),
  unit('dlh', 'kota', 2),
  unit('sampah', 'dlh', 5),
  unit('bkpsdm', 'kota', 3),
];

describe('the tree of units', () => {
  it('keeps the order and adds up the people below', () => {
    const pohon = susunPohon(kota);
    expect(gambar(pohon)).toEqual([['kota', [['dlh', ['sampah']], 'bkpsdm']]]);
    expect(pohon[0]?.jumlahSeluruhnya).toBe(11);
    expect(semuaInduk(pohon)).toEqual(['kota', 'dlh']);
  });

  it('does not lose a unit whose parent has ended', () => {
    expect(gambar(susunPohon([unit('a', 'hilang'), unit('b', 'a')]))).toEqual([['a', ['b']]]);
  });

  it('shows what was searched with the way to it, and all that is below it', () => {
    const pohon = susunPohon(kota);
    expect(gambar(saringPohon(pohon, 'samp'))).toEqual([['kota', [['dlh', ['sampah']]]]]);
    expect(gambar(saringPohon(pohon, 'DLH unit'))).toEqual([['kota', [['dlh', ['sampah']]]]]);
    expect(saringPohon(pohon, 'tidak ada')).toEqual([]);
  });
});
