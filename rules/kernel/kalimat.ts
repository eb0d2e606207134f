/** A sentence that ends with a name such as "Sri Wahyuni, S.Sos., M.Si." keeps one full stop, not two. */
export function satuTitik(kalimat: string): string {
  return kalimat.replace(/(?<!\.)\.\.(?!\.)/g, '.');
}
