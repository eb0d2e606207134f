import { clsx } from 'clsx';
import { type ComponentProps, type ReactNode, useId } from 'react';
import { useFieldControl } from './field.tsx';

type CheckProps = Omit<ComponentProps<'input'>, 'type'> & { label: ReactNode; hint?: ReactNode };

/** One yes or no, its label beside it; the whole line can be pressed. */
export function Checkbox(props: CheckProps) {
  return <Check {...props} type="checkbox" />;
}

/** One of several; give the radios of one question the same `name` and put them in a `Field group`. */
export function Radio(props: CheckProps) {
  return <Check {...props} type="radio" />;
}

function Check({ label, hint, className, type, ...rest }: CheckProps & { type: 'checkbox' | 'radio' }) {
  const hintId = useId();
  return (
    <label
      className={clsx(
        'flex min-h-11 cursor-pointer items-start gap-3 rounded-md py-2.5 has-disabled:cursor-not-allowed has-disabled:opacity-55',
        className,
      )}
    >
      <input
        {...rest}
        type={type}
        aria-describedby={hint ? hintId : undefined}
        className="mt-0.5 size-5.5 shrink-0 accent-brand"
      />
      <span>
        {label}
        {hint && (
          <span id={hintId} className="block text-sm text-muted">
            {hint}
          </span>
        )}
      </span>
    </label>
  );
}

export type SegmentedOption<V extends string> = { value: V; label: string; icon?: ReactNode; hint?: string };

export type SegmentedProps<V extends string> = {
  options: readonly SegmentedOption<V>[];
  value: V | null;
  onChange: (value: V) => void;
  name?: string;
  disabled?: boolean;
  /** tumpuk: one below the other at every width. rapat: two short words side by side, also on a phone. */
  layout?: 'sejajar' | 'tumpuk' | 'rapat';
};

/** Two to five choices side by side (below each other on narrow phones); native radios underneath. */
export function Segmented<V extends string>({
  options,
  value,
  onChange,
  name,
  disabled,
  layout = 'sejajar',
}: SegmentedProps<V>) {
  const ownName = useId();
  const { id: _id, ...control } = useFieldControl();
  const invalid = control['aria-invalid'];
  return (
    <div
      className={clsx(
        'grid gap-1 rounded-lg border bg-sunken p-1',
        layout === 'sejajar' && 'sm:auto-cols-fr sm:grid-flow-col',
        layout === 'rapat' && 'auto-cols-fr grid-flow-col',
        invalid ? 'border-danger' : 'border-line',
      )}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className={clsx(
            'flex min-h-11 cursor-pointer items-center gap-2.5 rounded-md px-3.5 py-2 text-sm font-medium text-muted',
            layout === 'sejajar' && 'sm:justify-center sm:text-center',
            layout === 'rapat' && 'justify-center text-center',
            'has-checked:bg-surface has-checked:font-semibold has-checked:text-brand-ink has-checked:shadow-card has-checked:ring-2 has-checked:ring-brand has-checked:ring-inset',
            'not-has-checked:hover:text-ink has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-brand has-disabled:cursor-not-allowed has-disabled:opacity-55',
          )}
        >
          <input
            type="radio"
            className="sr-only"
            name={name ?? ownName}
            value={option.value}
            checked={option.value === value}
            disabled={disabled}
            aria-describedby={control['aria-describedby']}
            onChange={() => onChange(option.value)}
          />
          {option.icon}
          <span>
            {option.label}
            {option.hint && <span className="block text-xs font-normal text-muted">{option.hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
