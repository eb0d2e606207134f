import { posix } from 'node:path';
import { type Import, importsOf } from './imports.ts';
import { ROOMS, type Room, type SourceFile } from './tree.ts';

/** An import that a room may not have, and the rule it breaks. */
export interface WrongImport {
  file: string;
  specifier: string;
  rule: keyof typeof RULES;
}

export const RULES = {
  room: 'web → contract → rules ← documents; server → contract, rules, documents; nothing imports server or web',
  package: 'rules imports nothing but itself; contract knows only zod',
  path: 'inside a room by relative path, between rooms by #room/…',
  feature: "a feature uses another only through that one's actions.ts or read.ts",
  weight: 'the web takes from contract only types, and constants of files that do not lead to zod',
  ui: 'web/ui knows no domain word: nothing of contract, rules or the pages',
} as const;

/** What product code of a room may import besides its own room. Tests, benchmarks and commands stand above all. */
const MAY_IMPORT: Record<Room, readonly Room[]> = {
  rules: [],
  contract: ['rules'],
  documents: ['rules'],
  server: ['contract', 'rules', 'documents'],
  web: ['contract', 'rules'],
  tests: ['rules', 'contract', 'documents', 'server', 'web'],
  bench: ['rules', 'contract', 'documents', 'server', 'tests'],
  bin: ['rules', 'contract', 'documents', 'server'],
};

/** The packages a room may use; rooms not named may use any. */
const MAY_USE: Partial<Record<Room, readonly string[]>> = { rules: [], contract: ['zod'] };

/** Finds every import in `files` that breaks a rule of the house. Pure: reads nothing but the texts given. */
export function findWrongImports(files: readonly SourceFile[]): WrongImport[] {
  const known = new Map(files.map((file) => [file.path, importsOf(file)]));
  return [...known].flatMap(([file, imports]) =>
    imports.flatMap((one) =>
      brokenRules(file, one, known).map((rule) => ({ file, specifier: one.specifier, rule })),
    ),
  );
}

type Known = ReadonlyMap<string, readonly Import[]>;

function brokenRules(file: string, one: Import, known: Known): (keyof typeof RULES)[] {
  const from = roomOf(file);
  const target = resolve(file, one.specifier);
  if (!from) return [];
  if (!target) return isTest(file) || mayUse(from, one.specifier) ? [] : ['package'];
  const to = roomOf(target);
  const broken: (keyof typeof RULES)[] = [];
  if (to !== from && !mayReach(file, from, to)) broken.push('room');
  if (wrongForm(one.specifier, from, to)) broken.push('path');
  if (isTest(file)) return broken;
  if (crossesFeature(file, target)) broken.push('feature');
  if (from === 'web' && to === 'contract' && !one.typeOnly && leadsToZod(target, known))
    broken.push('weight');
  if (
    file.startsWith('web/ui/') &&
    (to === 'contract' || to === 'rules' || target.startsWith('web/pages/'))
  ) {
    broken.push('ui');
  }
  return broken;
}

/** The path a specifier of ours names; undefined for a package. */
function resolve(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? posix.join(posix.dirname(file), specifier) : undefined;
}

const roomOf = (path: string): Room | undefined => ROOMS.find((room) => path.startsWith(`${room}/`));
const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path) || path.startsWith('tests/');

/** In tests/ a path from the root is the clearer one: test files move. */
function wrongForm(specifier: string, from: Room, to: Room | undefined): boolean {
  return specifier.startsWith('#') ? to === from && from !== 'tests' : to !== from;
}

function mayUse(room: Room, specifier: string): boolean {
  const packages = MAY_USE[room];
  return !packages || packages.some((name) => specifier === name || specifier.startsWith(`${name}/`));
}

function mayReach(file: string, from: Room, to: Room | undefined): boolean {
  if (!to) return true;
  return MAY_IMPORT[from].includes(to) || (isTest(file) && to === 'tests');
}

function crossesFeature(file: string, target: string): boolean {
  const ours = featureOf(file);
  const theirs = featureOf(target);
  if (!ours || !theirs || ours === theirs) return false;
  return target !== `server/features/${theirs}/actions.ts` && target !== `server/features/${theirs}/read.ts`;
}

const featureOf = (path: string): string | undefined => /^server\/features\/([^/]+)\//.exec(path)?.[1];

function leadsToZod(path: string, known: Known, seen = new Set<string>()): boolean {
  if (seen.has(path)) return false;
  seen.add(path);
  return (known.get(path) ?? []).some(({ specifier, typeOnly }) => {
    if (typeOnly) return false;
    const target = resolve(path, specifier);
    return target ? leadsToZod(target, known, seen) : specifier === 'zod' || specifier.startsWith('zod/');
  });
}
