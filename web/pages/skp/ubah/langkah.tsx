import { clsx } from 'clsx';
import { CircleAlert, CircleCheck } from 'lucide-react';
import { jumlahGalat, type Temuan } from './periksa.ts';
import { teks } from './teks.ts';

export const LANGKAH = ['hasil', 'perilaku', 'lampiran', 'periksa'] as const;
export type Langkah = (typeof LANGKAH)[number];

const TEMPAT: Record<Langkah, string | null> = {
  hasil: '/skp/rhk',
  perilaku: '/skp/perilaku',
  lampiran: '/skp/lampiran',
  periksa: null,
};

/** The four steps; each can be opened at any time and says whether something is missing in it. */
export function NavigasiLangkah({
  langkah,
  temuan,
  tunjukkanGalat,
  onBuka,
}: {
  langkah: Langkah;
  temuan: readonly Temuan[];
  tunjukkanGalat: boolean;
  onBuka: (langkah: Langkah) => void;
}) {
  return (
    <nav aria-label={teks.bagian}>
      <ol className="grid grid-cols-4 gap-1.5 sm:gap-2">
        {LANGKAH.map((satu, i) => {
          const tempat = TEMPAT[satu];
          const kurang = tempat
            ? jumlahGalat(temuan, tempat)
            : temuan.filter((t) => t.tingkat === 'E').length;
          const aktif = satu === langkah;
          const tanda = tunjukkanGalat && kurang > 0;
          return (
            <li key={satu}>
              <button
                type="button"
                aria-current={aktif ? 'step' : undefined}
                onClick={() => onBuka(satu)}
                className={clsx(
                  'flex h-full min-h-14 w-full flex-col items-center justify-center gap-1 rounded-md border px-1 py-2 text-center text-xs leading-tight font-semibold sm:flex-row sm:gap-2 sm:px-3 sm:text-sm',
                  aktif
                    ? 'border-brand bg-brand-soft text-brand-ink'
                    : 'border-line bg-surface text-muted hover:border-brand hover:text-ink',
                )}
              >
                {tanda ? (
                  <CircleAlert size={18} aria-hidden className="shrink-0 text-danger-ink" />
                ) : kurang === 0 ? (
                  <CircleCheck size={18} aria-hidden className="shrink-0 text-brand-ink" />
                ) : (
                  <span
                    aria-hidden
                    className="grid size-4.5 shrink-0 place-items-center rounded-full border border-current text-[0.6875rem]"
                  >
                    {i + 1}
                  </span>
                )}
                {teks.langkah[satu]}
                {tanda && <span className="sr-only">, {teks.perluDilengkapi(kurang)}</span>}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
