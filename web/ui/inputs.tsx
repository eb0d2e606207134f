import { clsx } from 'clsx';
import { ChevronDown, Eye, EyeOff } from 'lucide-react';
import { type ComponentProps, type ReactNode, useState } from 'react';
import { angka, bacaAngka, tanggalHari } from '../parts/format.ts';
import { useFieldControl } from './field.tsx';

/** One line of text. `suffix` shows a unit inside the frame. */
export function TextInput({ className, suffix, ...rest }: ComponentProps<'input'> & { suffix?: ReactNode }) {
  const input = (
    <input
      type="text"
      {...useFieldControl()}
      {...rest}
      className={clsx('kendali', suffix && 'pe-28', className)}
    />
  );
  if (!suffix) return input;
  return (
    <div className="relative">
      {input}
      <span className="pointer-events-none absolute inset-y-0 inset-e-3.5 flex max-w-24 items-center truncate text-sm text-muted">
        {suffix}
      </span>
    </div>
  );
}

/** A password with a button that shows it. */
export function PasswordInput({
  labelShow,
  labelHide,
  ...rest
}: ComponentProps<'input'> & { labelShow: string; labelHide: string }) {
  const [shown, setShown] = useState(false);
  const Icon = shown ? EyeOff : Eye;
  return (
    <div className="relative">
      <TextInput
        {...rest}
        type={shown ? 'text' : 'password'}
        spellCheck={false}
        autoCapitalize="none"
        className="pe-13"
      />
      <button
        type="button"
        aria-label={shown ? labelHide : labelShow}
        aria-pressed={shown}
        onClick={() => setShown(!shown)}
        className="absolute inset-y-0 inset-e-0.5 my-auto grid size-11 place-items-center rounded-md text-muted hover:text-ink"
      >
        <Icon size={20} aria-hidden />
      </button>
    </div>
  );
}

export type NumberInputProps = Omit<
  ComponentProps<'input'>,
  'value' | 'defaultValue' | 'onChange' | 'type'
> & {
  value: number | null;
  /** Null for an empty field; undefined while the text is not a number. */
  onChange: (value: number | null | undefined) => void;
  suffix?: ReactNode;
};

/** A number written the Indonesian way ("1.234,5"); tidied when the field is left. */
export function NumberInput({ value, onChange, onBlur, ...rest }: NumberInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null ? '' : angka(value, 6));
  return (
    <TextInput
      {...rest}
      inputMode="decimal"
      autoComplete="off"
      value={shown}
      aria-invalid={bacaAngka(shown) === undefined || undefined}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(bacaAngka(event.target.value));
      }}
      onBlur={(event) => {
        if (bacaAngka(event.target.value) !== undefined) setTyped(null);
        onBlur?.(event);
      }}
    />
  );
}

/** A day ("2026-01-02") by the device's own picker; controlled, it also writes the day out in words. */
export function DateInput({ className, ...rest }: ComponentProps<'input'>) {
  const written =
    typeof rest.value === 'string' && /^\d{4}-\d\d-\d\d$/.test(rest.value) ? tanggalHari(rest.value) : null;
  return (
    <>
      <input {...useFieldControl()} {...rest} type="date" className={clsx('kendali', className)} />
      {written && <p className="mt-1 text-xs text-muted">{written}</p>}
    </>
  );
}

/** A time of day ("07:30") by the device's own picker. */
export function TimeInput({ className, ...rest }: ComponentProps<'input'>) {
  return <input {...useFieldControl()} {...rest} type="time" className={clsx('kendali', className)} />;
}

/** Several lines of text; grows with what is typed. */
export function Textarea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return (
    <textarea
      {...useFieldControl()}
      {...rest}
      rows={rows}
      className={clsx('kendali field-sizing-content max-h-96 resize-y py-2.5', className)}
      style={{ minHeight: `calc(${rows} * 1.6em + 1.25rem)` }}
    />
  );
}

/** A short, fixed list by the device's own picker. Long lists: Combobox. */
export function Select({ className, children, ...rest }: ComponentProps<'select'>) {
  return (
    <div className={clsx('relative', className)}>
      <select {...useFieldControl()} {...rest} className="kendali appearance-none truncate pe-11">
        {children}
      </select>
      <ChevronDown
        size={20}
        aria-hidden
        className="pointer-events-none absolute inset-y-0 inset-e-3.5 my-auto text-muted"
      />
    </div>
  );
}
