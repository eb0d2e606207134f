import { expect, it } from 'vitest';
import { RATING } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { predikat } from '../penilaian/predikat.ts';
import { type MasukanPutusan, putusanKeberatan } from './putusan-keberatan.ts';

const pada = hari('2027-03-15');
const tanya = (m: MasukanPutusan) =>
  putusanKeberatan.jawab(
    { semula: { hasilKerja: 'DI_BAWAH', perilaku: 'SESUAI' }, keputusan: 'Alasan.', ...m },
    pada,
  );
const kode = (m: MasukanPutusan) => tanya(m).alasan.map((a) => a.kode);

it('keeps the pair when it upholds, whatever pair is sent along', () => {
  const menjadi = { hasilKerja: 'DI_ATAS', perilaku: 'DI_ATAS' } as const;
  expect(tanya({ putusan: 'MENGUATKAN', menjadi }).nilai).toEqual({
    hasilKerja: 'DI_BAWAH',
    perilaku: 'SESUAI',
    predikat: 'BUTUH_PERBAIKAN',
  });
});

it('gives every changed pair the predikat of the quadrant, and refuses the one that changes nothing', () => {
  for (const hasilKerja of RATING)
    for (const perilaku of RATING) {
      const menjadi = { hasilKerja, perilaku };
      if (hasilKerja === 'DI_BAWAH' && perilaku === 'SESUAI')
        expect(kode({ putusan: 'MENGUBAH', menjadi })).toEqual(['E-KEBERATAN-TANPA-PERUBAHAN']);
      else
        expect(tanya({ putusan: 'MENGUBAH', menjadi }).nilai?.predikat).toBe(
          predikat.jawab(menjadi, pada).nilai?.predikat,
        );
    }
});

it('needs both ratings of a changed result and always the reasons, all said at once', () => {
  const jawaban = tanya({
    putusan: 'MENGUBAH',
    menjadi: { hasilKerja: 'SESUAI', perilaku: null },
    keputusan: ' ',
  });
  expect(jawaban.kurang).toEqual(['/menjadi/perilaku']);
  expect(jawaban.alasan.map((a) => a.kode)).toEqual(['E-NOTE-REQUIRED']);
  expect(kode({ putusan: 'MENGUATKAN', keputusan: '' })).toEqual(['E-NOTE-REQUIRED']);
});
