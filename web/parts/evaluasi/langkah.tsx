import type { Kutipan } from './pasal.ts';
import { Dasar } from './pasal-chip.tsx';

export type Langkah = { uraian: string; nilai: string; dasar: readonly Kutipan[] };

/**
 * The steps of a rule's answer: what was looked at, and what it was. An article that all steps share stands once below;
 * a step that rests on more shows it itself.
 */
export function DaftarLangkah({ langkah }: { langkah: readonly Langkah[] }) {
  const bersama = (langkah[0]?.dasar ?? []).filter((d) => langkah.every((l) => memuat(l.dasar, d)));
  return (
    <div className="rounded-lg border border-line">
      <ol className="divide-y divide-line">
        {langkah.map((satu) => (
          <li key={`${satu.uraian} ${satu.nilai}`} className="space-y-2 px-4 py-3">
            <p className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-0.5">
              <span className="text-sm text-muted">{satu.uraian}</span>
              <span className="font-semibold">{satu.nilai}</span>
            </p>
            <Dasar dasar={satu.dasar.filter((d) => !memuat(bersama, d))} />
          </li>
        ))}
      </ol>
      {bersama.length > 0 && (
        <div className="border-t border-line px-4 py-3">
          <Dasar dasar={bersama} />
        </div>
      )}
    </div>
  );
}

function memuat(daftar: readonly Kutipan[], { peraturan, pasal }: Kutipan): boolean {
  return daftar.some((d) => d.peraturan === peraturan && d.pasal === pasal);
}
