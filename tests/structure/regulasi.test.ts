import { describe, expect, it } from 'vitest';
import { DAFTAR_ATURAN } from '#rules/daftar.ts';
import { barisRegulasi, halamanRegulasi, keraguan } from './regulasi.ts';
import { sourceFiles } from './tree.ts';

describe('docs/regulasi', () => {
  it('says what the sources say', async () => {
    await expect(halamanRegulasi()).toMatchFileSnapshot('../../docs/regulasi/README.md');
  });

  it('holds every article that is cited to a test', () => {
    expect(barisRegulasi().filter((b) => b.uji.length === 0)).toEqual([]);
    expect(barisRegulasi().length).toBeGreaterThan(40);
  });

  it('finds every article a rule gives as its ground', () => {
    const ada = new Set(barisRegulasi().map((b) => `${b.peraturan} ${b.pasal}`));
    const dipakai = DAFTAR_ATURAN.flatMap((a) => [...a.dasar, ...a.versi.flatMap((v) => v.dasar)]);
    expect(dipakai.map((d) => `${d.peraturan} ${d.pasal}`).filter((d) => !ada.has(d))).toEqual([]);
  });

  it('lists every doubt in its four parts', () => {
    const tulis = sourceFiles(['.ts']).filter(({ path }) => path.startsWith('rules/'));
    expect(keraguan()).toHaveLength(tulis.flatMap(({ text }) => text.match(/@DOUBT/g) ?? []).length);
    for (const { teks } of keraguan()) {
      expect(teks.split(' – ')).toHaveLength(4);
      expect(teks).toMatch(/ – \d{4}-\d{2}-\d{2}$/);
    }
  });
});
