import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** One source file: its path from the repository's root with forward slashes, and its text. */
export interface SourceFile {
  path: string;
  text: string;
}

export const ROOT = join(import.meta.dirname, '../..');
export const ROOMS = ['rules', 'contract', 'documents', 'server', 'web', 'tests', 'bench', 'bin'] as const;
export type Room = (typeof ROOMS)[number];

/** Every file below the rooms whose name ends so; built and generated files apart. */
export function sourceFiles(endings: readonly string[]): SourceFile[] {
  return ROOMS.filter((room) => statSync(join(ROOT, room), { throwIfNoEntry: false })?.isDirectory())
    .flatMap((room) =>
      readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((name) =>
        `${room}/${name}`.replaceAll('\\', '/'),
      ),
    )
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .filter((path) => !path.includes('.gen.') && !path.startsWith('web/dist/'))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}

/** The names of the folders directly in a folder; none when it is absent. */
export function folders(path: string): string[] {
  const full = join(ROOT, path);
  if (!statSync(full, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort();
}
