import { createHash, timingSafeEqual } from 'node:crypto';
import type { JenisDokumen, ModelMenurutJenis } from './model/jenis.ts';

/** Crockford's digits: no I, L, O or U, so nothing is misread from paper or over the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const kodeLength = 13;

/** SHA-256 of a finished file, 64 hex digits. */
export function checksumBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** JSON with keys in code-point order, without spaces and without `undefined`: one text for one content. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalJson(item ?? null)).join(',')}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const members = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`);
  return `{${members.join(',')}}`;
}

/**
 * SHA-256 of what a document says: its form and its model without `verifikasi`, which carries this checksum,
 * and without the emblem, which is decoration.
 */
export function checksumModel<J extends JenisDokumen>(jenis: J, model: ModelMenurutJenis[J]): string {
  const { verifikasi: _, instansi, ...content } = model;
  const said = { ...content, jenis, instansi: { nama: instansi.nama } };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}

/**
 * A verification code of 65 bits in the form `XXXX-XXXX-XXXXX`, made of the first 13 of the given random bytes
 * (5 bits of each). Throws a RangeError for fewer bytes.
 */
export function generateKode(randomBytes: Uint8Array): string {
  if (randomBytes.length < kodeLength) throw new RangeError(`generateKode needs ${kodeLength} random bytes`);
  const digits = Array.from(randomBytes.subarray(0, kodeLength), (byte) => alphabet.charAt(byte & 31)).join(
    '',
  );
  return group(digits);
}

/** What a person typed or scanned, in the stored form; `null` when it cannot be a code. */
export function normalizeKode(typed: string): string | null {
  const digits = typed
    .toUpperCase()
    .replace(/[\s\-–—.]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');
  const valid = digits.length === kodeLength && [...digits].every((digit) => alphabet.includes(digit));
  return valid ? group(digits) : null;
}

/** Whether a file is byte for byte the one whose checksum was stored. */
export function verifyBytes(bytes: Uint8Array, storedChecksum: string): boolean {
  return equalHex(checksumBytes(bytes), storedChecksum);
}

/** Whether a model still says what it said when its checksum was stored. */
export function verifyModel<J extends JenisDokumen>(
  jenis: J,
  model: ModelMenurutJenis[J],
  storedChecksum: string,
): boolean {
  return equalHex(checksumModel(jenis, model), storedChecksum);
}

function group(digits: string): string {
  return `${digits.slice(0, 4)}-${digits.slice(4, 8)}-${digits.slice(8)}`;
}

function equalHex(a: string, b: string): boolean {
  return a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
}
