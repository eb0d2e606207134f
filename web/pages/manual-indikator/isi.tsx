import { LABEL_KENDALI, LABEL_PERIODE_PELAPORAN } from '#rules/perencanaan/manual-indikator.ts';
import type { IsianManual } from './data.ts';
import { teks } from './teks.ts';

/** A manual to read, in the order of the form A.1.3; what is empty is left out. */
export function IsiManual({ manual }: { manual: IsianManual }) {
  const baris: [string, string | null][] = [
    [teks.tujuan, manual.tujuan],
    [teks.definisi, manual.definisi],
    [teks.formula, manual.formula],
    [teks.satuan, manual.satuan],
    [teks.kendali, manual.kendali && LABEL_KENDALI[manual.kendali]],
    [teks.sumberData, manual.sumberData],
    [teks.periodePelaporan, manual.periodePelaporan && LABEL_PERIODE_PELAPORAN[manual.periodePelaporan]],
  ];
  return (
    <dl className="grid gap-x-4 gap-y-2 text-sm sm:grid-cols-[11rem_minmax(0,1fr)]">
      {baris
        .filter(([, isi]) => isi)
        .map(([nama, isi]) => (
          <div key={nama} className="contents">
            <dt className="font-semibold text-muted">{nama}</dt>
            <dd className="min-w-0 whitespace-pre-line max-sm:mb-1">{isi}</dd>
          </div>
        ))}
    </dl>
  );
}
