/** Words compared as people mean them: without case, punctuation and doubled spaces. */
export function samakan(teks: string): string {
  return teks
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
