import { describe, expect, it } from 'vitest';
import { JENIS_JABATAN, NILAI_PERILAKU, PENDEKATAN } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { perilakuKerja } from '../tables/perilaku.ts';
import { formulirUntuk } from './formulir.ts';

const pada = hari('2026-01-15');

describe('forms', () => {
  it.each([
    ['JPT_PRATAMA', false, ['A.1.1', 'C.1.1'], ['A.1.2', 'C.1.2']],
    ['JPT_MADYA', false, ['A.1.1', 'C.1.1'], ['A.1.2', 'C.1.2']],
    ['ADMINISTRATOR', true, ['A.1.1', 'C.1.1'], ['A.1.2', 'C.1.2']],
    ['ADMINISTRATOR', false, ['A.1.6', 'C.1.1'], ['A.1.7', 'C.1.3']],
    ['JF', false, ['A.1.6', 'C.1.1'], ['A.1.7', 'C.1.3']],
    ['PELAKSANA', false, ['A.1.6', 'C.1.1'], ['A.1.7', 'C.1.3']],
  ] as const)(
    '%s, head of an independent unit %s',
    (jenisJabatan, pimpinanUnitMandiri, kualitatif, kuantitatif) => {
      const untuk = PENDEKATAN.map((p) => formulirUntuk({ jenisJabatan, pimpinanUnitMandiri }, p, pada));
      expect(untuk.map((f) => [f?.skp, f?.hasilEvaluasi])).toEqual([kualitatif, kuantitatif]);
    },
  );

  it('exist for everyone but the Kepala Daerah', () => {
    const tanpa = JENIS_JABATAN.filter((j) =>
      PENDEKATAN.some((p) => !formulirUntuk({ jenisJabatan: j }, p, pada)),
    );
    expect(tanpa).toEqual(['KEPALA_DAERAH']);
  });
});

describe('the seven values', () => {
  const tabel = perilakuKerja.pada(pada).nilai;

  it('stand in the order of the forms, with 21 different guide sentences', () => {
    expect(tabel.map((p) => p.nilai)).toEqual([...NILAI_PERILAKU]);
    expect(new Set(tabel.flatMap((p) => p.panduan)).size).toBe(21);
  });

  it('carry no stray spaces or full stops, as they are printed', () => {
    for (const kalimat of tabel.flatMap((p) => p.panduan))
      expect(kalimat).toMatch(/^\p{Lu}(?!.*\s{2})[^.]*[\p{L}\d]$/u);
  });
});
