import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { KASUS as KARIER } from './karier.ts';
import { LEWAT_LAYAR } from './layar.ts';
import { KASUS as KINERJA } from './pengelolaan-kinerja.ts';

const AKAR = join(import.meta.dirname, '../..');
const PROSES = 'tests/scenarios/pengelolaan-kinerja.test.ts';

/** Examples that are held by a test of their own instead of a question to one rule. */
const lewatUji = new Set(
  [...readFileSync(join(AKAR, PROSES), 'utf8').matchAll(/it\('#(\d+) /g)].map(([, n]) => n!),
);
/** The rules asked for each example, as functions and on the command line. */
const aturan = Map.groupBy([...KINERJA, ...KARIER], (k) => String(k.nomor));

it('names for every worked example where it is held', () => {
  const semua = new Set([...aturan.keys(), ...lewatUji]);
  expect([...LEWAT_LAYAR.keys()].filter((n) => !semua.has(n))).toEqual([]);
  expect([...semua].filter((n) => !LEWAT_LAYAR.has(n))).toEqual([]);
});

it('points to tests that are there', () => {
  const hilang = [...LEWAT_LAYAR].flatMap(([nomor, di]) => {
    if ('tanpa' in di) return di.tanpa.length > 20 ? [] : [`${nomor}: why is there none?`];
    const isi = readFileSync(join(AKAR, di.file), 'utf8');
    const ada = isi.includes(`('${di.uji}`);
    return ada ? [] : [`${nomor}: ${di.file} has no test "${di.uji}…"`];
  });
  expect(hilang).toEqual([]);
});

it('is written down for readers', async () => {
  await expect(halaman()).toMatchFileSnapshot('../../docs/regulasi/contoh-kerja.md');
});

function halaman(): string {
  const baris = [...LEWAT_LAYAR].map(([nomor, di]) => {
    const tanya = [...new Set((aturan.get(nomor) ?? []).map((k) => `\`${k.aturan}\``))].join(', ');
    const fungsi = tanya || (lewatUji.has(nomor) ? 'ya (uji tersendiri)' : '–');
    const layar = 'tanpa' in di ? `– ${di.tanpa}` : `\`${di.file}\`: ${di.uji.replace(/[$#]/g, '\\$&')}`;
    return `| ${nomor} | ${fungsi} | ${tanya ? 'ya' : '–'} | ${layar} |`;
  });
  return [
    '# Contoh kerja: aturan, perintah, layar',
    '',
    'Dibuat oleh `tests/scenarios/layar.test.ts`; jangan disunting. Angka: contoh pengelolaan kinerja (bagian 7);',
    'huruf: IP ASN (I), angka kredit (A), talenta (T), TPP (P), disiplin (D). Kolom layar menyebut uji yang menyiapkan',
    'fakta lewat API dan membaca jawaban yang ditampilkan layar.',
    '',
    '| Contoh | Aturan sebagai fungsi | `npx terang aturan` | Lewat layar |',
    '|---|---|---|---|',
    ...baris,
    '',
  ].join('\n');
}
