import { describe, expect, it } from 'vitest';
import { folders, type SourceFile, sourceFiles } from './tree.ts';

interface Route {
  /** Its segments; `$id` stands for any one. */
  segments: string[];
  /** The search parameters it reads. */
  search: string[];
}

const routes: Route[] = sourceFiles(['.ts'])
  .filter(({ path }) => path.startsWith('web/routes/'))
  .flatMap(({ text }) => text.split('createRoute({').slice(1))
  .flatMap((block) => {
    const path = /path: '([^']+)'/.exec(block)?.[1];
    if (!path) return [];
    const head = block.slice(0, block.indexOf('component:'));
    const search = [...head.matchAll(/\b(\w+)\?:/g)].map((m) => m[1]!);
    return [{ segments: path.split('/').filter(Boolean), search }];
  });

/** Words that begin an address of the web: its pages, and the features, whose pages bear the same noun. */
const heads = new Set([...routes.map((r) => r.segments[0]), ...folders('server/features')]);

interface Address {
  place: string;
  text: string;
}

/** Every address a feature writes into a notice or a task: a literal that begins like a page, or stands for `tautan`. */
function addresses({ path, text }: SourceFile): Address[] {
  return [...text.matchAll(/(['`])(\/[a-z][^'`\n]*)\1/g)].flatMap((m) => {
    const before = text.slice(text.lastIndexOf('\n', m.index) + 1, m.index);
    const named = /\btautan\b[^;]*$/.test(before);
    const like = heads.has(m[2]!.split(/[/?]/)[1]);
    const pointer = /(pointer|jalur|url|startsWith|replace)\W*$/i.test(before);
    const place = `${path}:${text.slice(0, m.index).split('\n').length}`;
    // a key of an object names a field of what was sent
    const key = text[m.index + m[0].length] === ':';
    return (named || like) && !pointer && !key ? [{ place, text: m[2]! }] : [];
  });
}

/** Does an address lead to a page that reads the parameters it carries? */
function leads({ text }: Address): boolean {
  const [path = '', query = ''] = text.replaceAll(/\$\{[^}]+\}/g, 'x').split('?');
  const segments = path.split('/').filter(Boolean);
  const names = query.split('&').flatMap((part) => part.split('=')[0] || []);
  return routes.some(
    (route) =>
      route.segments.length === segments.length &&
      route.segments.every((s, i) => s.startsWith('$') || s === segments[i]) &&
      names.every((name) => route.search.includes(name)),
  );
}

const sources = sourceFiles(['.ts']).filter(
  ({ path }) => path.startsWith('server/features/') && !/(\.test|routes[\w-]*)\.ts$/.test(path),
);
const found = sources.flatMap(addresses);

describe('an address the server writes for people', () => {
  it('leads to a page of the web, with parameters that page reads', () => {
    expect(found.filter((one) => !leads(one)).map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });

  it('is looked for in every notice: the search finds the addresses known to exist', () => {
    const texts = found.map((one) => one.text);
    for (const known of [
      '/tindak-lanjut?tampilan=bawahan',
      '/bimbingan/${b.id}',
      '/konseling/${id}',
      '/rencana-kompetensi',
      '/keberatan/${keberatan.id}',
    ])
      expect(texts).toContain(known);
  });

  it('would be refused where the page or the parameter does not exist', () => {
    const at = (text: string) => leads({ place: '', text });
    expect([at('/tindak-lanjut'), at('/bimbingan/${id}')]).toEqual([true, true]);
    expect([at('/tindak-lanjut/${id}'), at('/bimbingan'), at('/tindak-lanjut?lingkup=unit')]).toEqual([
      false,
      false,
      false,
    ]);
  });
});
