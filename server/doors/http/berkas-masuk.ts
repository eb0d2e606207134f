import type { Readable } from 'node:stream';

/** Whether a body arrived as a stream of bytes. */
export function aliranMasuk(badan: unknown): badan is Readable {
  return typeof badan === 'object' && badan !== null && 'pipe' in badan;
}

/** A file's name from its header, where it is percent-encoded. */
export function namaBerkas(kepala: string): string {
  try {
    return decodeURIComponent(kepala);
  } catch {
    return kepala;
  }
}
