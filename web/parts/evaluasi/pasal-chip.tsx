import { Scale } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import { type Kutipan, ringkasanPasal } from './pasal.ts';
import { teks } from './teks.ts';

/** The articles something rests on, each a chip that opens what it says. */
export function Dasar({ dasar }: { dasar: readonly Kutipan[] }) {
  if (dasar.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1.5" aria-label={teks.dasar}>
      {dasar.map((satu) => (
        <li key={`${satu.peraturan} ${satu.pasal}`}>
          <PasalChip kutipan={satu} />
        </li>
      ))}
    </ul>
  );
}

function PasalChip({ kutipan }: { kutipan: Kutipan }) {
  const nama = `${kutipan.peraturan}, ${kutipan.pasal}`;
  return (
    <Popover
      label={teks.bukaPasal(nama)}
      className="inline-flex min-h-8 max-w-full items-center gap-1.5 rounded-full border border-line bg-canvas px-3 py-1 text-start text-xs font-medium text-muted hover:border-brand hover:text-brand-ink"
      face={
        <>
          <Scale size={14} aria-hidden className="shrink-0" />
          <span className="min-w-0">{ringkas(kutipan)}</span>
        </>
      }
    >
      <p className="font-semibold">{nama}</p>
      <p className="mt-2">{ringkasanPasal(kutipan) ?? teks.tanpaRingkasan}</p>
      <p className="mt-3 text-xs text-muted">{teks.ringkasan}</p>
    </Popover>
  );
}

/** A small button that opens an explanation over the page; closes by Escape, outside, or its own button. */
export function Popover({
  label,
  face,
  className,
  children,
}: {
  label: string;
  face: ReactNode;
  className?: string;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <>
      <button type="button" popoverTarget={id} aria-label={label} className={className}>
        {face}
      </button>
      <div
        id={id}
        popover="auto"
        className="m-auto w-[min(28rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-5 text-sm text-ink shadow-float backdrop:bg-black/30"
      >
        {children}
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="mt-3 min-h-11 font-semibold text-brand-ink underline-offset-4 hover:underline"
        >
          {teks.tutup}
        </button>
      </div>
    </>
  );
}

/** A number or word that can be asked: dotted underline, opens why. */
export function Tanya({ apa, children, mengapa }: { apa: string; children: ReactNode; mengapa: ReactNode }) {
  return (
    <Popover
      label={teks.tanya(apa)}
      face={children}
      className="-my-2 inline-flex min-h-11 items-center gap-1 rounded-md font-semibold text-ink underline decoration-dotted decoration-2 underline-offset-4 hover:text-brand-ink"
    >
      {mengapa}
    </Popover>
  );
}

/** "PermenPANRB 6/2022, Lampiran IV.B.3.a.1" → "PermenPANRB 6/2022 IV.B.3.a.1"; the whole name is inside. */
function ringkas({ peraturan, pasal }: Kutipan): string {
  const pendek = pasal.replace(/^Lampiran /, '').replace(/ \(domain\/01 [^)]+\)/, '');
  return peraturan === 'Ketentuan baku Terang' ? `Baku Terang: ${pendek}` : `${peraturan} ${pendek}`;
}
