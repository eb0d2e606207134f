import type { Kutipan } from './pasal.ts';
import { Dasar } from './pasal-chip.tsx';

export type Langkah = { uraian: string; nilai: string; dasar: readonly Kutipan[] };

/** The steps of a rule's answer: what was looked at, what it was, and by which article. */
export function DaftarLangkah({ langkah }: { langkah: readonly Langkah[] }) {
  return (
    <ol className="divide-y divide-line rounded-lg border border-line">
      {langkah.map((satu) => (
        <li key={satu.uraian} className="space-y-2 px-4 py-3">
          <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
            <span className="text-sm text-muted">{satu.uraian}</span>
            <span className="font-semibold">{satu.nilai}</span>
          </p>
          <Dasar dasar={satu.dasar} />
        </li>
      ))}
    </ol>
  );
}
