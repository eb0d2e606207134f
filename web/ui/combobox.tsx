import { clsx } from 'clsx';
import { Check, ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { useFieldControl, useFieldLabelId } from './field.tsx';
import { teks } from './teks.ts';
import { type SearchOptions, useOptions } from './use-options.ts';

export type ComboboxOption = { value: string; label: string; hint?: ReactNode };

export type ComboboxProps = {
  value: ComboboxOption | null;
  onChange: (option: ComboboxOption | null) => void;
  /** A fixed list, or a search that answers from the server. */
  options: readonly ComboboxOption[] | SearchOptions<ComboboxOption>;
  placeholder?: string;
  disabled?: boolean;
  /** Name for screen readers when it stands outside a Field. */
  label?: string;
};

/** Chooses one from a long list by typing a part of it (WAI-ARIA combobox with a listbox). */
export function Combobox({ value, onChange, options, placeholder, disabled, label }: ComboboxProps) {
  const ownId = useId();
  const control = useFieldControl();
  const labelId = useFieldLabelId();
  const listId = `${ownId}-daftar`;
  const inputRef = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const { found, status } = useOptions(options, typed ?? '', open);
  const current = Math.min(active, found.length - 1);

  function choose(option: ComboboxOption | null): void {
    onChange(option);
    close();
    inputRef.current?.focus();
  }

  function close(): void {
    setOpen(false);
    setTyped(null);
    setActive(0);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!open) return setOpen(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      move((current + step + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      const option = found[current];
      if (option) choose(option);
    } else if (event.key === 'Escape' && open) {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  }

  function move(index: number): void {
    setActive(index);
    document.getElementById(`${listId}-${index}`)?.scrollIntoView({ block: 'nearest' });
  }

  return (
    <div
      className="relative"
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && close()}
    >
      <input
        {...control}
        ref={inputRef}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        aria-autocomplete="list"
        aria-activedescendant={open && found[current] ? `${listId}-${current}` : undefined}
        autoComplete="off"
        disabled={disabled}
        placeholder={value?.label ?? placeholder}
        value={typed ?? value?.label ?? ''}
        onClick={() => setOpen(true)}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        className="kendali truncate pe-12"
      />
      {value && !disabled ? (
        <button
          type="button"
          aria-label={teks.kosongkan}
          onClick={() => choose(null)}
          className="absolute inset-y-0 inset-e-0.5 my-auto grid size-11 place-items-center rounded-md text-muted hover:text-ink"
        >
          <X size={18} aria-hidden />
        </button>
      ) : (
        <ChevronDown
          size={20}
          aria-hidden
          className="pointer-events-none absolute inset-y-0 inset-e-3.5 my-auto text-muted"
        />
      )}
      {open && (
        <div className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-lg border border-line bg-surface shadow-float">
          <ul
            id={listId}
            role="listbox"
            aria-label={label}
            aria-labelledby={label ? undefined : labelId}
            className="max-h-72 overflow-y-auto p-1 empty:hidden"
          >
            {found.map((option, index) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the input holds the focus and the keys
              <li
                key={option.value}
                id={`${listId}-${index}`}
                role="option"
                aria-selected={option.value === value?.value}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => choose(option)}
                className={clsx(
                  'flex min-h-11 items-center gap-3 rounded-md px-3 py-2 text-sm',
                  index === current ? 'bg-brand-soft text-brand-ink' : 'hover:bg-sunken',
                )}
              >
                <span className="min-w-0 grow">
                  <span className="font-medium">{option.label}</span>
                  {option.hint && <span className="block text-xs text-muted">{option.hint}</span>}
                </span>
                {option.value === value?.value && <Check size={18} aria-hidden className="shrink-0" />}
              </li>
            ))}
          </ul>
          <p role="status" className={found.length > 0 ? 'sr-only' : 'px-4 py-3 text-sm text-muted'}>
            {message(status, typed ?? '', found.length)}
          </p>
        </div>
      )}
    </div>
  );
}

function message(status: 'siap' | 'memuat' | 'gagal', typed: string, count: number): string {
  if (status === 'memuat') return teks.memuat;
  if (status === 'gagal') return teks.gagalMencari;
  if (count > 0) return teks.jumlahPilihan(count);
  return typed ? teks.tidakDitemukan(typed) : teks.ketikUntukMencari;
}
