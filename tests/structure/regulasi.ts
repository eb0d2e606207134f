import { posix } from 'node:path';
import { DAFTAR_ATURAN } from '#rules/daftar.ts';
import { importsOf } from './imports.ts';
import { type SourceFile, sourceFiles } from './tree.ts';

/** One article of a regulation: the files of rules/ that rest on it, and the tests that hold them to it. */
export interface BarisRegulasi {
  peraturan: string;
  pasal: string;
  berkas: string[];
  uji: string[];
}

export interface Keraguan {
  berkas: string;
  teks: string;
}

const semua = sourceFiles(['.ts']).filter(
  ({ path }) => path.startsWith('rules/') || path.startsWith('tests/scenarios/'),
);
const sumber = semua.filter(({ path }) => path.startsWith('rules/') && !path.endsWith('.test.ts'));
const ujian = semua.filter(({ path }) => path.endsWith('.test.ts'));

/** Every article cited in rules/, in the regulations' order. */
export function barisRegulasi(): BarisRegulasi[] {
  const menurutPasal = new Map<string, BarisRegulasi>();
  for (const berkas of sumber)
    for (const { peraturan, pasal } of kutipanDi(berkas)) {
      const kunci = `${peraturan}\n${pasal}`;
      const baris = menurutPasal.get(kunci) ?? { peraturan, pasal, berkas: [], uji: [] };
      baris.berkas.push(berkas.path);
      menurutPasal.set(kunci, baris);
    }
  return [...menurutPasal.values()]
    .map((b) => ({ ...b, berkas: unik(b.berkas), uji: unik(b.berkas.flatMap(ujiUntuk)) }))
    .sort((a, b) => banding(a.peraturan, b.peraturan) || banding(a.pasal, b.pasal));
}

/** Every `@DOUBT article – question – reading – date` of rules/, on one line each. */
export function keraguan(): Keraguan[] {
  return sumber.flatMap(({ path, text }) =>
    [...text.matchAll(/@DOUBT ([\s\S]*?)(?=\n \* @|\n \*\/)/g)].map(([, isi = '']) => ({
      berkas: path,
      teks: isi.replace(/\n \* ?/g, ' ').trim(),
    })),
  );
}

/** The page docs/regulasi/README.md, from the sources. */
export function halamanRegulasi(): string {
  const aturan = DAFTAR_ATURAN.map((a) => {
    const berkas = sumber.find(({ text }) => text.includes(`id: '${a.id}'`))?.path ?? '';
    return `| \`${a.id}\` | ${a.judul} | ${a.versi.map((v) => v.mulai).join(', ')} | ${tautan(berkas)} |`;
  });
  const pasal = barisRegulasi().map(
    (b) =>
      `| ${b.peraturan} | ${b.pasal} | ${b.berkas.map(tautan).join('<br>')} | ${b.uji.map(tautan).join('<br>')} |`,
  );
  const ragu = keraguan().map((k) => {
    const [tentang, pertanyaan, pilihan, tanggal] = k.teks.split(' – ');
    return `| ${tentang} | ${pertanyaan} | ${pilihan} | ${tanggal} | ${tautan(k.berkas)} |`;
  });
  return [
    '# Regulasi: pasal → aturan → uji',
    '',
    'Halaman ini dibuat dari sumbernya dan diperiksa setiap kali uji dijalankan. Perbarui dengan',
    '`npx vitest run tests/structure/regulasi.test.ts -u` sesudah mengubah `rules/`.',
    '',
    '"Ketentuan baku Terang" bukan peraturan: itu pilihan kami di ruang yang dibiarkan terbuka oleh peraturan.',
    '',
    '## Aturan',
    '',
    '| Id | Judul | Berlaku sejak | Berkas |',
    '|---|---|---|---|',
    ...aturan,
    '',
    '## Pasal',
    '',
    '| Peraturan | Pasal | Dipakai di | Diuji di |',
    '|---|---|---|---|',
    ...pasal,
    '',
    '## Keraguan',
    '',
    'Tempat peraturan tidak menjawab, dan bacaan yang kami pilih. Mohon diperiksa ahli hukum kepegawaian.',
    '',
    '| Tentang | Pertanyaan | Bacaan yang dipilih | Tanggal | Berkas |',
    '|---|---|---|---|---|',
    ...ragu,
    '',
  ].join('\n');
}

function kutipanDi({ path, text }: SourceFile): { peraturan: string; pasal: string }[] {
  if (path === 'rules/kernel/kutipan.ts') return [];
  const nama: Record<string, string> = { SE3: 'SE MenPANRB 3/2023', TERANG: 'Ketentuan baku Terang' };
  const p6 = [...text.matchAll(/\bp6\(\s*'([^']+)'/g)].map(([, pasal = '']) => ({
    peraturan: 'PermenPANRB 6/2022',
    pasal,
  }));
  const lain = [...text.matchAll(/\bart\(\s*(?:'([^']+)'|([A-Z0-9]+)),\s*'([^']+)'/g)].map(
    ([, tulis, tetap = '', pasal = '']) => ({ peraturan: tulis ?? nama[tetap] ?? tetap, pasal }),
  );
  return [...p6, ...lain];
}

/** The test beside a file; otherwise those that use it; otherwise those beside the files that use it. */
function ujiUntuk(path: string): string[] {
  const ada = ujiMilik.get(path);
  if (ada) return ada;
  const beside = path.replace(/\.ts$/, '.test.ts');
  const langsung = ujian.some((u) => u.path === beside)
    ? [beside]
    : ujian.filter((u) => dipakai(u).has(path)).map((u) => u.path);
  const hasil =
    langsung.length > 0
      ? langsung
      : sumber.filter((s) => dipakai(s).has(path)).flatMap((s) => ujiUntuk(s.path));
  ujiMilik.set(path, hasil);
  return hasil;
}

const ujiMilik = new Map<string, string[]>();
const pemakaian = new Map<string, ReadonlySet<string>>();

/** The files a file imports; parsed once. */
function dipakai(berkas: SourceFile): ReadonlySet<string> {
  const ada = pemakaian.get(berkas.path);
  if (ada) return ada;
  const hasil = new Set(
    importsOf(berkas).map(({ specifier }) =>
      specifier.startsWith('#') ? specifier.slice(1) : posix.join(posix.dirname(berkas.path), specifier),
    ),
  );
  pemakaian.set(berkas.path, hasil);
  return hasil;
}

const tautan = (path: string): string => `[${path.replace(/^rules\//, '')}](../../${path})`;
const unik = (daftar: string[]): string[] => [...new Set(daftar)].sort();
const banding = (a: string, b: string): number => a.localeCompare(b, 'id', { numeric: true });
