import { clsx } from 'clsx';
import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { ToneShape } from '../../ui/badge.tsx';
import { MASALAH, type MasalahData } from './masalah.ts';
import { teks } from './teks.ts';

/** The data desk: each kind of fault with how many people have it; one press shows them. */
export function SaringMasalah({
  hitungan,
  value,
  onChange,
}: {
  hitungan: Skema<'MasalahPegawai'> | undefined;
  value: MasalahData | undefined;
  onChange: (masalah: MasalahData | undefined) => void;
}) {
  return (
    <div role="group" aria-label={teks.saring} className="mb-4 flex flex-wrap gap-2">
      {[undefined, ...MASALAH].map((masalah) => {
        const jumlah = masalah && hitungan?.[masalah];
        const dipilih = value === masalah;
        return (
          <button
            key={masalah ?? 'semua'}
            type="button"
            aria-pressed={dipilih}
            onClick={() => onChange(masalah)}
            className={clsx(
              'inline-flex min-h-11 items-center gap-2 rounded-full border px-4 text-sm font-medium',
              dipilih
                ? 'border-brand bg-brand-soft font-semibold text-brand-ink'
                : 'border-control bg-surface text-ink hover:bg-sunken',
            )}
          >
            {masalah ? teks.masalah[masalah] : teks.semua}
            {jumlah !== undefined && (
              <span
                className={clsx(
                  'inline-flex items-center gap-1 font-semibold tabular-nums',
                  jumlah > 0 ? 'text-attention-ink' : 'text-muted',
                )}
              >
                {jumlah > 0 && <ToneShape tone="perhatian" size={10} />}
                {angka(jumlah)}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}
