import { readFileSync } from 'node:fs';

const fontFiles = ['texgyrebonum-regular.otf', 'DejaVuSerif.ttf'];
const replacement = '□';

/**
 * Text as it can be printed: NFC, without invisible and direction-changing characters (they would let one
 * text look like another), and with □ for a character that no embedded font holds (PDF/A forbids a gap).
 */
export function printable(text: string): string {
  const visible = text
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/[\t\v\f]/g, ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cf}|[\uFE00-\uFE0F]/gu, '')
    .normalize('NFC');
  const covered = coverage();
  let out = '';
  for (const character of visible) {
    const code = character.codePointAt(0) as number;
    out += code < 0x7f || covered.has(code) ? character : replacement;
  }
  return out;
}

/** A copy of plain data with every string made `printable`; keys named in `verbatim` are left as they are. */
export function printableData(value: unknown, verbatim: ReadonlySet<string>): unknown {
  if (typeof value === 'string') return printable(value);
  if (Array.isArray(value)) return value.map((item) => printableData(item, verbatim));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      verbatim.has(key) ? item : printableData(item, verbatim),
    ]),
  );
}

let known: Set<number> | undefined;

function coverage(): Set<number> {
  known ??= new Set(
    fontFiles.flatMap((file) => codePoints(readFileSync(new URL(`fonts/${file}`, import.meta.url)))),
  );
  return known;
}

/** Code points of a font's `cmap` (formats 4 and 12) that have a glyph of their own. */
function codePoints(font: Buffer): number[] {
  const cmap = tableOffset(font, 'cmap');
  const codes: number[] = [];
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const at = cmap + font.readUInt32BE(cmap + 8 + i * 8);
    const format = font.readUInt16BE(at);
    if (format === 4) codes.push(...segments(font, at));
    if (format === 12) codes.push(...groups(font, at));
  }
  return codes;
}

function tableOffset(font: Buffer, tag: string): number {
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const entry = 12 + i * 16;
    if (font.toString('latin1', entry, entry + 4) === tag) return font.readUInt32BE(entry + 8);
  }
  throw new Error(`Font without table ${tag}`);
}

function segments(font: Buffer, at: number): number[] {
  const count = font.readUInt16BE(at + 6) / 2;
  const ends = at + 14;
  const starts = ends + count * 2 + 2;
  const deltas = starts + count * 2;
  const offsets = deltas + count * 2;
  const codes: number[] = [];
  for (let i = 0; i < count; i++) {
    const start = font.readUInt16BE(starts + i * 2);
    const delta = font.readUInt16BE(deltas + i * 2);
    const offset = font.readUInt16BE(offsets + i * 2);
    for (let code = start; code <= font.readUInt16BE(ends + i * 2) && code !== 0xffff; code++) {
      const raw = offset === 0 ? code : font.readUInt16BE(offsets + i * 2 + offset + (code - start) * 2);
      const glyph = raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) codes.push(code);
    }
  }
  return codes;
}

function groups(font: Buffer, at: number): number[] {
  const codes: number[] = [];
  for (let i = 0; i < font.readUInt32BE(at + 12); i++) {
    const group = at + 16 + i * 12;
    for (let code = font.readUInt32BE(group); code <= font.readUInt32BE(group + 4); code++) codes.push(code);
  }
  return codes;
}
