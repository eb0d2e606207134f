import { describe, expect, it } from 'vitest';
import { bacaTempelan } from './tempel.ts';

const ringkas = (teks: string) =>
  bacaTempelan(teks).sasaran.map((s) => [s.uraian, ...s.indikator.map((i) => `${i.uraian} = ${i.target}`)]);

describe('rows copied from a sheet', () => {
  it('become sasaran with their indicators; an empty sasaran means the one above', () => {
    const teks = [
      'Sasaran Strategis\tIndikator Kinerja\tTarget\tSatuan',
      'Meningkatnya sampah tertangani\tPersentase sampah tertangani\t72,5\t%',
      '\tJumlah bank sampah aktif\t40\tunit',
      '',
      'Meningkatnya mutu air\tIndeks kualitas air\t54,1',
    ].join('\r\n');
    expect(ringkas(teks)).toEqual([
      [
        'Meningkatnya sampah tertangani',
        'Persentase sampah tertangani = 72,5 %',
        'Jumlah bank sampah aktif = 40 unit',
      ],
      ['Meningkatnya mutu air', 'Indeks kualitas air = 54,1'],
    ]);
    expect(bacaTempelan(teks).sasaran[0]!.indikator[0]).toMatchObject({ targetAngka: 72.5, satuan: '%' });
  });

  it('tell every fault with its row, and keep what is whole', () => {
    const { sasaran, salah } = bacaTempelan(
      '\tPersentase X\t5 %\nSasaran A\t\t10\nSasaran A\tIndeks\t\nSasaran A\tNilai\t80',
    );
    expect(salah).toEqual([
      { baris: 1, sebab: 'TANPA_SASARAN' },
      { baris: 2, sebab: 'TANPA_INDIKATOR' },
      { baris: 3, sebab: 'TANPA_TARGET' },
    ]);
    expect(sasaran.map((s) => s.indikator.length)).toEqual([1]);
  });
});
