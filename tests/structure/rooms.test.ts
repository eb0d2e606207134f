import { describe, expect, it } from 'vitest';
import { findWrongImports, RULES } from './rooms.ts';
import { type SourceFile, sourceFiles } from './tree.ts';

const file = (path: string, text: string): SourceFile => ({ path, text });
const rulesBroken = (...files: SourceFile[]): string[] => findWrongImports(files).map(({ rule }) => rule);

it('the house has no wrong import', () => {
  const files = sourceFiles(['.ts', '.tsx']);
  expect(files.length).toBeGreaterThan(100);
  const wrong = findWrongImports(files).map(
    (one) => `${one.file} imports ${one.specifier}: ${RULES[one.rule]}`,
  );
  expect(wrong).toEqual([]);
});

describe('a wrong import is found', () => {
  it.each([
    ['rules/penilaian/a.ts', '#contract/skp.ts', 'room'],
    ['rules/penilaian/a.ts', '#server/aplikasi.ts', 'room'],
    ['rules/penilaian/a.ts', '#tests/builders/dunia.ts', 'room'],
    ['rules/penilaian/a.ts', 'node:fs', 'package'],
    ['rules/penilaian/a.ts', 'zod', 'package'],
    ['contract/skp.ts', '#server/aplikasi.ts', 'room'],
    ['contract/skp.ts', '#documents/seal.ts', 'room'],
    ['contract/skp.ts', '#web/ui/button.tsx', 'room'],
    ['contract/skp.ts', 'fastify', 'package'],
    ['documents/seal.ts', '#contract/skp.ts', 'room'],
    ['documents/seal.ts', '#server/aplikasi.ts', 'room'],
    ['documents/seal.ts', '#web/app.tsx', 'room'],
    ['server/main.ts', '#web/app.tsx', 'room'],
    ['server/main.ts', '#tests/builders/dunia.ts', 'room'],
    ['web/app.tsx', '#server/aplikasi.ts', 'room'],
    ['web/app.tsx', '#documents/seal.ts', 'room'],
    ['web/app.tsx', '#tests/builders/dunia.ts', 'room'],
    ['web/app.test.tsx', '#server/aplikasi.ts', 'room'],
    ['server/features/skp/actions.ts', '../evaluasi/queries.ts', 'feature'],
    ['server/features/skp/actions.ts', '../evaluasi/policy.ts', 'feature'],
    ['web/ui/button.tsx', '#rules/label.ts', 'ui'],
    ['web/ui/button.tsx', '../pages/skp/page.tsx', 'ui'],
    ['server/main.ts', '#server/aplikasi.ts', 'path'],
  ])('%s importing %s', (path, specifier, rule) => {
    expect(rulesBroken(file(path, `import { a } from '${specifier}';`))).toEqual([rule]);
  });

  it('between rooms by a relative path', () => {
    expect(rulesBroken(file('server/main.ts', "import { a } from '../rules/label.ts';"))).toEqual(['path']);
  });

  it.each([
    ["import type { A } from '#server/a.ts';", 'as a type'],
    ["export { a } from '#server/a.ts';", 'as a re-export'],
    ["export * from '#server/a.ts';", 'as a re-export of all'],
    ["const a = await import('#server/a.ts');", 'when the program runs'],
    ["let a: import('#server/a.ts').A;", 'inside a type'],
    ["import '#server/a.ts';", 'for its effect'],
  ])('in the form %s', (text) => {
    expect(rulesBroken(file('web/app.tsx', text))).toEqual(['room']);
  });

  it('of a contract file that leads to zod, by whichever way, in the web', () => {
    const files = [
      file('contract/skp.ts', "import { batas } from './batas.ts';"),
      file('contract/batas.ts', "import { z } from 'zod';"),
      file('web/app.tsx', "import { batas } from '#contract/skp.ts';"),
    ];
    expect(rulesBroken(...files)).toEqual(['weight']);
  });
});

describe('a right import is let pass', () => {
  it.each([
    ['server/features/skp/actions.ts', "import { a } from '../evaluasi/actions.ts';"],
    ['server/features/skp/actions.ts', "import { a } from '../evaluasi/read.ts';"],
    ['server/features/skp/routes.ts', "import { a } from './actions.ts';"],
    ['server/features/skp/skp.test.ts', "import { dunia } from '#tests/builders/dunia.ts';"],
    ['server/main.ts', "import { a } from '#documents/seal.ts';"],
    ['documents/seal.ts', "import { a } from '#rules/label.ts'; import { b } from 'node:crypto';"],
    ['contract/skp.ts', "import { z } from 'zod'; import { a } from '#rules/enum.ts';"],
    ['rules/a.test.ts', "import { it } from 'vitest'; import data from '#tests/scenarios/a.ts';"],
    ['web/app.tsx', "import { a } from '#rules/label.ts'; import { useState } from 'react';"],
    ['web/app.tsx', "// import { a } from '#server/a.ts'\nconst text = \"import '#server/a.ts'\";"],
  ])('%s: %s', (path, text) => {
    expect(rulesBroken(file(path, text))).toEqual([]);
  });

  it('of types from a contract file that leads to zod, in the web', () => {
    const contract = file('contract/skp.ts', "import { z } from 'zod';");
    const types = [
      "import type { Skp } from '#contract/skp.ts';",
      "import { type Skp } from '#contract/skp.ts';",
    ];
    expect(rulesBroken(contract, ...types.map((text, at) => file(`web/${at}.ts`, text)))).toEqual([]);
  });
});
