import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folders, ROOMS, ROOT } from './tree.ts';

const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');

/** The names in code type that begin the lines of a section's list or table. */
function listed(heading: string): string[] {
  const section = text.split(/^## /m).find((part) => part.startsWith(heading));
  if (!section) throw new Error(`ARCHITECTURE.md has no section "${heading}"`);
  return [...section.matchAll(/^(?:- |\| )`([a-z-]+)\/?`/gm)].map(([, name]) => name ?? '').sort();
}

describe('ARCHITECTURE.md', () => {
  it('lists exactly the rooms there are', () => {
    expect(listed('Rooms')).toEqual([...ROOMS, 'docs'].filter((room) => folders('').includes(room)).sort());
  });

  it('leaves no folder with source outside the rooms', () => {
    const others = folders('').filter((name) => !['node_modules', 'data', 'tmp', 'coverage'].includes(name));
    expect(others).toEqual(listed('Rooms'));
  });

  it('lists exactly the features there are', () => {
    expect(listed('Features')).toEqual(folders('server/features'));
  });

  it('names only files that exist', () => {
    const paths = [
      ...text.matchAll(/`((?:rules|contract|documents|server|web|tests|bench|bin|docs)\/[\w./-]+)`/g),
    ];
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.map(([, path]) => path ?? '').filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('fits on a page', () => {
    expect(text.split('\n').length).toBeLessThanOrEqual(110);
  });
});
