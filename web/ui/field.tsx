import { CircleAlert, CircleHelp } from 'lucide-react';
import { createContext, type ReactNode, use, useId } from 'react';
import { teks } from './teks.ts';

type FieldContext = { id: string; describedBy: string | undefined; invalid: boolean; required: boolean };

const Context = createContext<FieldContext | null>(null);

export type FieldProps = {
  label: string;
  children: ReactNode;
  hint?: ReactNode;
  error?: string | undefined;
  required?: boolean;
  /** Says "boleh kosong" beside the label; use where most fields are required. */
  optional?: boolean;
  /** The longer explanation, with its article, behind a "?" beside the label. */
  help?: ReactNode;
  /** A control of several parts (radios, segments): labelled as a group instead of by `for`. */
  group?: boolean;
  className?: string;
};

/**
 * A labelled place for one control. The control inside takes its id, its description (hint and error)
 * and its invalid state from here, so the two cannot fall apart.
 */
export function Field({
  label,
  children,
  hint,
  error,
  required,
  optional,
  help,
  group,
  className,
}: FieldProps) {
  const id = useId();
  const hintId = hint ? `${id}-petunjuk` : undefined;
  const errorId = error ? `${id}-galat` : undefined;
  const describedBy = [hintId, errorId].filter(Boolean).join(' ') || undefined;
  const name = (
    <>
      {label}
      {required && (
        <span className="text-danger-ink" aria-hidden>
          {' *'}
        </span>
      )}
      {optional && <span className="font-normal text-muted"> ({teks.opsional})</span>}
    </>
  );
  return (
    <div
      className={className}
      {...(group && { role: 'group', 'aria-labelledby': `${id}-label`, 'aria-describedby': describedBy })}
    >
      <div className="flex min-h-8 items-center gap-1">
        {group ? (
          <span id={`${id}-label`} className="text-sm font-semibold">
            {name}
          </span>
        ) : (
          <label id={`${id}-label`} htmlFor={id} className="text-sm font-semibold">
            {name}
          </label>
        )}
        {help && <Help label={label}>{help}</Help>}
      </div>
      {hint && (
        <p id={hintId} className="mb-1.5 text-sm text-muted">
          {hint}
        </p>
      )}
      <Context value={{ id, describedBy, invalid: Boolean(error), required: Boolean(required) }}>
        {children}
      </Context>
      {error && (
        <p id={errorId} className="mt-1.5 flex gap-1.5 text-sm font-medium text-danger-ink">
          <CircleAlert size={18} className="mt-0.5 shrink-0" aria-hidden />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

/** What a control spreads onto its element; its own props overrule it. Empty outside a Field. */
export function useFieldControl() {
  const field = use(Context);
  if (!field) return {};
  return {
    id: field.id,
    'aria-describedby': field.describedBy,
    'aria-invalid': field.invalid || undefined,
    'aria-required': field.required || undefined,
  } as const;
}

/** The id of the surrounding Field's label, for controls that are labelled by reference. */
export function useFieldLabelId(): string | undefined {
  const field = use(Context);
  return field ? `${field.id}-label` : undefined;
}

function Help({ label, children }: { label: string; children: ReactNode }) {
  const id = useId();
  return (
    <>
      <button
        type="button"
        popoverTarget={id}
        aria-label={teks.bantuan(label)}
        className="-my-2 grid size-11 place-items-center rounded-md text-muted hover:text-brand-ink"
      >
        <CircleHelp size={18} aria-hidden />
      </button>
      <div
        id={id}
        popover="auto"
        className="m-auto w-[min(26rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-5 text-sm text-ink shadow-float backdrop:bg-black/30"
      >
        <p className="mb-2 font-semibold">{label}</p>
        <div className="space-y-2 text-muted">{children}</div>
        <button
          type="button"
          popoverTarget={id}
          popoverTargetAction="hide"
          className="mt-3 min-h-11 rounded-md font-semibold text-brand-ink underline-offset-4 hover:underline"
        >
          {teks.tutup}
        </button>
      </div>
    </>
  );
}
