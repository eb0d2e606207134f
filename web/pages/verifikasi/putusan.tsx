import { clsx } from 'clsx';
import { CircleCheck, CircleX, TriangleAlert } from 'lucide-react';

const RUPA = {
  baik: { latar: 'bg-brand-soft text-brand-ink', Ikon: CircleCheck },
  perhatian: { latar: 'bg-attention-soft text-attention-ink', Ikon: TriangleAlert },
  bahaya: { latar: 'bg-danger-soft text-danger-ink', Ikon: CircleX },
};

export type PutusanProps = {
  tone: keyof typeof RUPA;
  judul: string;
  isi: string;
  /** The answer of the page itself: large, and its h1. */
  utama?: boolean;
};

/** An answer that can be read across a desk: colour, shape, words. */
export function Putusan({ tone, judul, isi, utama }: PutusanProps) {
  const { latar, Ikon } = RUPA[tone];
  const Judul = utama ? 'h1' : 'p';
  return (
    <div className={clsx('rounded-xl', latar, utama ? 'p-6 text-center sm:p-9' : 'flex gap-3 p-4')}>
      <Ikon
        size={utama ? 68 : 26}
        strokeWidth={utama ? 1.75 : 2}
        aria-hidden
        className={clsx('shrink-0', utama && 'mx-auto mb-4')}
      />
      <div className="min-w-0">
        <Judul className={utama ? 'text-2xl font-bold text-balance sm:text-3xl' : 'font-semibold'}>
          {judul}
        </Judul>
        <p className={clsx('text-ink', utama ? 'mx-auto mt-2 max-w-[52ch]' : 'mt-1 text-sm break-words')}>
          {isi}
        </p>
      </div>
    </div>
  );
}
