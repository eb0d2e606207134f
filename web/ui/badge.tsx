import { clsx } from 'clsx';
import type { ReactNode } from 'react';

/** unggul › baik › perhatian › bahaya › gawat is an order of merit; info and netral stand outside it. */
export type Tone = 'unggul' | 'baik' | 'perhatian' | 'bahaya' | 'gawat' | 'info' | 'netral';

const TONES: Record<Tone, string> = {
  unggul: 'bg-brand text-on-brand',
  baik: 'bg-brand-soft text-brand-ink',
  perhatian: 'bg-attention-soft text-attention-ink',
  bahaya: 'bg-danger-soft text-danger-ink',
  gawat: 'bg-danger text-on-danger',
  info: 'bg-info-soft text-info-ink',
  netral: 'bg-sunken text-muted',
};

/** A state or a result in a word, with a shape and a colour that say the same. */
export function Badge({
  tone = 'netral',
  children,
  className,
}: {
  tone?: Tone;
  children: ReactNode;
  className?: string;
}) {
  return (
    <span
      className={clsx(
        'inline-flex min-h-6.5 items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap',
        TONES[tone],
        className,
      )}
    >
      <ToneShape tone={tone} />
      {children}
    </span>
  );
}

/** The shape of a tone, so that no meaning hangs on colour alone. */
export function ToneShape({ tone, size = 12 }: { tone: Tone; size?: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 12 12"
      aria-hidden="true"
      className="shrink-0"
      fill="currentColor"
    >
      {SHAPES[tone]}
    </svg>
  );
}

const SHAPES: Record<Tone, ReactNode> = {
  unggul: <path d="M6 .6 7.7 4l3.7.5-2.7 2.6.7 3.7L6 9 2.6 10.8l.7-3.7L.6 4.5 4.3 4z" />,
  baik: <path d="M6 0a6 6 0 1 0 0 12A6 6 0 0 0 6 0m3 4.7L5.4 8.6 3 6.3l1-1 1.4 1.3L8 3.7z" />,
  perhatian: <path d="M6 .4 11.6 6 6 11.6.4 6z" />,
  bahaya: <path d="M.4 1.5h11.2L6 11.2z" />,
  gawat: <path d="M3.6 0h4.8L12 3.6v4.8L8.4 12H3.6L0 8.4V3.6zM2.8 5v2h6.4V5z" fillRule="evenodd" />,
  info: <path d="M2 0h8a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2V2a2 2 0 0 1 2-2" />,
  netral: <path d="M6 1a5 5 0 1 0 0 10A5 5 0 0 0 6 1m0 2a3 3 0 1 1 0 6 3 3 0 0 1 0-6" fillRule="evenodd" />,
};
