import { clsx } from 'clsx';
import { RATING, type Rating } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { kuadranKinerja } from '#rules/tables/kuadran.ts';
import { ToneShape } from '../../ui/badge.tsx';
import { kataPredikat, kataRating, tonePredikat } from '../predikat.tsx';
import { teks } from './teks.ts';

export type KuadranProps = {
  hasilKerja: Rating | null;
  perilaku: Rating | null;
  /** The day whose matrix is shown, ISO. */
  pada: string;
  /** What the lit cell is called for screen readers. */
  terpilih?: string;
};

const KOLOM = [...RATING].reverse();

/** The 3×3 matrix of the regulation with one row, one column and one cell lit. */
export function Kuadran({ hasilKerja, perilaku, pada, terpilih = teks.kuadranTerpilih }: KuadranProps) {
  const { nilai } = kuadranKinerja.pada(hari(pada));
  return (
    <table className="w-full table-fixed border-separate border-spacing-1 text-center text-xs sm:text-sm">
      <caption className="sr-only">{teks.kuadran}</caption>
      <thead>
        <tr>
          <th
            scope="col"
            rowSpan={2}
            className="w-[24%] px-1 pb-1.5 text-start align-bottom font-semibold text-muted"
          >
            {teks.hasilKerja} ↓
          </th>
          <th scope="colgroup" colSpan={3} className="pb-1 font-semibold text-muted">
            {teks.perilaku} →
          </th>
        </tr>
        <tr>
          {KOLOM.map((kolom) => (
            <th
              key={kolom}
              scope="col"
              className={clsx(
                'rounded-md px-1 py-1.5 align-bottom font-medium',
                kolom === perilaku ? 'bg-brand-soft font-bold text-brand-ink' : 'text-muted',
              )}
            >
              {pendek(kolom)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {RATING.map((baris) => (
          <tr key={baris}>
            <th
              scope="row"
              className={clsx(
                'rounded-md px-1.5 py-2 text-start font-medium',
                baris === hasilKerja ? 'bg-brand-soft font-bold text-brand-ink' : 'text-muted',
              )}
            >
              {pendek(baris)}
            </th>
            {KOLOM.map((kolom) => {
              const predikat = nilai[baris][kolom];
              const lit = baris === hasilKerja && kolom === perilaku;
              const near = baris === hasilKerja || kolom === perilaku;
              return (
                <td
                  key={kolom}
                  aria-current={lit || undefined}
                  className={clsx(
                    'h-16 rounded-md border-2 px-1 py-2 leading-tight',
                    lit
                      ? 'border-brand bg-brand font-bold text-on-brand shadow-float'
                      : near
                        ? 'border-brand-soft bg-sunken text-ink'
                        : 'border-transparent bg-sunken text-muted',
                  )}
                >
                  <span className="flex flex-col items-center gap-1">
                    <ToneShape tone={tonePredikat(predikat)} size={lit ? 18 : 12} />
                    {kataPredikat(predikat)}
                    {lit && <span className="sr-only">({terpilih})</span>}
                  </span>
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function pendek(rating: Rating): string {
  return kataRating(rating).replace(' ekspektasi', '');
}
