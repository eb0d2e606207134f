import { expect, it } from 'vitest';
import { sourceFiles } from './tree.ts';

const LIMIT = 400;
/** Data and words grow with the law and the screens; everything else is split before it gets there. */
const APART = [/^rules\/tables\//, /\/teks\.ts$/, /\/label\.ts$/, /^tests\/scenarios\//];

it(`no source file has more than ${LIMIT} lines, tables, texts and generated files apart`, () => {
  const long = sourceFiles(['.ts', '.tsx', '.mjs', '.sql', '.typ', '.css'])
    .filter(({ path }) => !APART.some((pattern) => pattern.test(path)))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > LIMIT)
    .map(({ path, lines }) => `${path}: ${lines} lines`);
  expect(long).toEqual([]);
});

it('no file or folder hides behind a name that says nothing', () => {
  const names = /(^|\/)(utils?|helpers?|common|misc|manager)(\/|\.|$)/;
  const bad = sourceFiles(['.ts', '.tsx', '.mjs']).filter(({ path }) => names.test(path));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

it('file names are kebab-case', () => {
  const bad = sourceFiles(['.ts', '.tsx', '.mjs']).filter(
    ({ path }) => !/^[a-z0-9-]+(\.[a-z0-9-]+)*$/.test(path.split('/').at(-1) ?? ''),
  );
  expect(bad.map(({ path }) => path)).toEqual([]);
});
