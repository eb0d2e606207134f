import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cariPintu } from '#contract/aturan/daftar.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { Jawaban } from '#rules/kernel/jawaban.ts';
import { KASUS, type Kasus } from './karier.ts';

const PADA = '2026-12-31';
type Jawab = Jawaban<unknown> | { galat: { errors?: { kode: string }[] } };

describe('worked examples of domain 02, sections 10.3–10.6, asked as functions', () => {
  it.each(KASUS.map((k, i) => ({ ...k, i })))('$nomor $aturan ($i)', (kasus) => {
    const hasil = cariPintu(kasus.aturan)?.siapkan(hari(kasus.pada ?? PADA), kasus.profil)(kasus.masukan);
    expect(hasil).toBeDefined();
    if (hasil) cocokkan(kasus, 'jawaban' in hasil ? hasil.jawaban : { galat: { errors: hasil.galat } });
  });
});

describe('the same examples on the command line', () => {
  const kelompok = Map.groupBy(KASUS, (k) => JSON.stringify([k.aturan, k.pada ?? PADA, k.profil ?? null]));
  it.each([...kelompok])('%s', (_, kasus) => {
    const { aturan, profil, pada = PADA } = kasus[0]!;
    const opsi = ['--baris', '--pada', pada, ...(profil ? ['--profil', JSON.stringify(profil)] : [])];
    const { stdout, status } = spawnSync('bin/terang', ['aturan', aturan, ...opsi], {
      input: kasus.map((k) => JSON.stringify(k.masukan)).join('\n'),
      encoding: 'utf8',
      cwd: `${import.meta.dirname}/../..`,
    });
    const jawaban = stdout
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b) as Jawab);
    expect(jawaban).toHaveLength(kasus.length);
    kasus.forEach((k, i) => cocokkan(k, jawaban[i]!));
    expect(status).toBe(kasus.some((k) => 'bentukSalah' in k.harapan) ? 1 : 0);
  });
});

it('every worked example of 10.3–10.6 is held by a case here', () => {
  const nomor = (awalan: string, n: number) => Array.from({ length: n }, (_, i) => `${awalan}${i + 1}`);
  const semua = [
    ...nomor('I', 9),
    ...nomor('A', 11),
    'A-tabel',
    ...nomor('T', 9),
    ...nomor('P-', 6),
    ...nomor('D-', 3),
  ];
  expect([...new Set(KASUS.map((k) => k.nomor))].sort()).toEqual(semua.sort());
});

function cocokkan({ harapan }: Kasus, jawaban: Jawab): void {
  if ('bentukSalah' in harapan) {
    if (!('galat' in jawaban)) throw new Error('a wrong form was answered');
    expect(jawaban.galat.errors).not.toHaveLength(0);
    return;
  }
  if ('galat' in jawaban) throw new Error(JSON.stringify(jawaban));
  const { keadaan, nilai, alasan, peringatan } = jawaban;
  expect({ keadaan, kode: [...alasan, ...peringatan].map((t) => t.kode) }).toEqual({
    keadaan: harapan.keadaan,
    kode: harapan.kode,
  });
  if (harapan.nilai === null) expect(nilai).toBeNull();
  else expect(nilai).toMatchObject(denganPola(harapan.nilai ?? {}));
}

/** A pattern stands for a text that matches it. */
function denganPola(nilai: object): object {
  return Object.fromEntries(
    Object.entries(nilai).map(([k, v]) => [k, v instanceof RegExp ? expect.stringMatching(v) : v]),
  );
}
