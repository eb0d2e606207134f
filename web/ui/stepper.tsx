import { clsx } from 'clsx';
import { Check } from 'lucide-react';
import { teks } from './teks.ts';

export type Step = { key: string; label: string };

/** Where one is in a sequence; steps before the current one are done and can be opened again. */
export function Stepper({
  steps,
  current,
  onOpen,
}: {
  steps: readonly Step[];
  current: string;
  onOpen?: (key: string) => void;
}) {
  const at = steps.findIndex((step) => step.key === current);
  return (
    <div className="mb-6">
      <p className="mb-2 text-sm text-muted sm:sr-only">
        {teks.langkah(at + 1, steps.length)}:{' '}
        <span className="font-semibold text-ink">{steps[at]?.label}</span>
      </p>
      <ol className="flex gap-1.5 sm:gap-0">
        {steps.map((step, index) => {
          const done = index < at;
          const active = index === at;
          const body = (
            <>
              <span
                className={clsx(
                  'hidden size-7 shrink-0 place-items-center rounded-full text-xs font-bold sm:grid',
                  done || active ? 'bg-brand text-on-brand' : 'border border-control text-muted',
                )}
              >
                {done ? <Check size={16} aria-hidden /> : index + 1}
              </span>
              <span className={clsx('hidden text-sm sm:block', active ? 'font-semibold' : 'text-muted')}>
                {step.label}
                {done && <span className="sr-only"> ({teks.selesai})</span>}
              </span>
              <span
                className={clsx(
                  'h-1.5 w-full rounded-full sm:hidden',
                  done || active ? 'bg-brand' : 'bg-line',
                )}
              />
            </>
          );
          return (
            <li
              key={step.key}
              aria-current={active ? 'step' : undefined}
              className={clsx(
                'flex flex-1 items-center',
                index > 0 &&
                  'sm:before:mx-3 sm:before:h-px sm:before:min-w-4 sm:before:grow sm:before:bg-control',
                index === 0 && 'sm:flex-none',
              )}
            >
              {done && onOpen ? (
                <button
                  type="button"
                  aria-label={step.label}
                  className="flex min-h-11 w-full items-center gap-2 rounded-md sm:w-auto"
                  onClick={() => onOpen(step.key)}
                >
                  {body}
                </button>
              ) : (
                <span className="flex min-h-11 w-full items-center gap-2 sm:w-auto">{body}</span>
              )}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
