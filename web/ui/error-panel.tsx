import { CircleAlert, LifeBuoy } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from './button.tsx';
import { teks } from './teks.ts';

/** What an RFC 9457 problem says to a person. */
export type Problem = {
  title: string;
  detail?: string | undefined;
  errors?: readonly { pointer?: string; pesan: string }[] | undefined;
  /** Who can mend it. */
  siapa?: { peran?: string; nama?: string; cara?: string } | undefined;
};

export type ErrorPanelProps = {
  problem: Problem;
  onRetry?: (() => void) | undefined;
  /** The next step: a link or button. */
  action?: ReactNode;
  /** Moves the focus here when it appears (after a form was sent). */
  focus?: boolean;
};

/** What went wrong, where, who can mend it, and the next step. */
export function ErrorPanel({ problem, onRetry, action, focus = false }: ErrorPanelProps) {
  const ref = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus, problem]);

  const { title, detail, errors = [], siapa } = problem;
  return (
    <div
      ref={ref}
      role="alert"
      tabIndex={-1}
      className="rounded-lg border border-danger/35 bg-danger-soft p-4 text-danger-ink"
    >
      <div className="flex gap-3">
        <CircleAlert size={22} aria-hidden className="mt-0.5 shrink-0" />
        <div className="min-w-0 grow space-y-2">
          <p className="font-semibold">{title}</p>
          {detail && <p className="text-sm text-ink">{detail}</p>}
          {errors.length > 0 && (
            <div className="text-sm text-ink">
              <p className="font-medium">{teks.yangPerluDiperbaiki}:</p>
              <ul className="mt-1 list-disc space-y-1 ps-5">
                {errors.map((error) => (
                  <li key={`${error.pointer ?? ''}${error.pesan}`}>{error.pesan}</li>
                ))}
              </ul>
            </div>
          )}
          {siapa && (
            <p className="flex gap-2 text-sm text-ink">
              <LifeBuoy size={18} aria-hidden className="mt-0.5 shrink-0" />
              <span>
                {teks.siapa}: <strong>{[siapa.nama, siapa.peran].filter(Boolean).join(', ')}</strong>
                {siapa.cara && `. ${siapa.cara}`}
              </span>
            </p>
          )}
          {(onRetry || action) && (
            <div className="flex flex-wrap gap-2 pt-1">
              {onRetry && <Button onClick={onRetry}>{teks.cobaLagi}</Button>}
              {action}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
