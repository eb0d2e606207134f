import { clsx } from 'clsx';
import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react';

export type TabItem<V extends string> = { value: V; label: string; count?: number };

export type TabsProps<V extends string> = {
  label: string;
  items: readonly TabItem<V>[];
  /** Keep it in the URL, so that a tab can be linked and returned to. */
  value: V;
  onChange: (value: V) => void;
  children: ReactNode;
};

/** Views of one thing, one at a time; arrow keys move between them. */
export function Tabs<V extends string>({ label, items, value, onChange, children }: TabsProps<V>) {
  const id = useId();
  const daftar = useRef<HTMLDivElement>(null);

  // on a phone the chosen tab may stand beyond the edge; the page itself must not move
  useEffect(() => {
    const strip = daftar.current;
    const active = strip?.querySelector<HTMLElement>(`[id="${id}-${value}"]`);
    if (strip && active) strip.scrollLeft = active.offsetLeft - (strip.clientWidth - active.offsetWidth) / 2;
  }, [id, value]);

  function move(event: KeyboardEvent<HTMLElement>): void {
    const step = { ArrowRight: 1, ArrowLeft: -1, Home: -Infinity, End: Infinity }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const now = items.findIndex((item) => item.value === value);
    const next = Number.isFinite(step)
      ? (now + step + items.length) % items.length
      : step < 0
        ? 0
        : items.length - 1;
    const target = items[next];
    if (!target) return;
    onChange(target.value);
    document.getElementById(`${id}-${target.value}`)?.focus();
  }

  return (
    <>
      <div
        ref={daftar}
        role="tablist"
        aria-label={label}
        className="relative mb-5 flex gap-0.5 sm:gap-1 overflow-x-auto border-b border-line [scrollbar-width:none]"
      >
        {items.map((item) => {
          const active = item.value === value;
          return (
            <button
              key={item.value}
              id={`${id}-${item.value}`}
              type="button"
              role="tab"
              aria-selected={active}
              aria-controls={active ? `${id}-panel` : undefined}
              tabIndex={active ? 0 : -1}
              onClick={() => onChange(item.value)}
              onKeyDown={move}
              className={clsx(
                '-mb-px min-h-12 shrink-0 border-b-3 px-2.5 text-sm sm:px-3.5 whitespace-nowrap -outline-offset-3!',
                active
                  ? 'border-brand font-semibold text-brand-ink'
                  : 'border-transparent text-muted hover:text-ink',
              )}
            >
              {item.label}
              {item.count !== undefined && (
                <span className="ms-2 rounded-full bg-sunken px-2 py-0.5 text-xs font-semibold text-muted">
                  {item.count}
                </span>
              )}
            </button>
          );
        })}
      </div>
      <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${value}`}>
        {children}
      </div>
    </>
  );
}
