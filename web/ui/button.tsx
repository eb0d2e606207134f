import { clsx } from 'clsx';
import { LoaderCircle } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

/** utama: the one main action of a screen · sekunder: others · bahaya: cannot be undone · polos: quiet. */
export type ButtonVariant = 'utama' | 'sekunder' | 'bahaya' | 'polos';

export type ButtonProps = ComponentProps<'button'> & {
  variant?: ButtonVariant;
  size?: 'biasa' | 'besar';
  /** Work is under way: the button keeps its width and focus, shows it, and ignores presses. */
  busy?: boolean;
  icon?: ReactNode;
  /** Fills the line on phones. */
  wide?: boolean;
};

const VARIANTS: Record<ButtonVariant, string> = {
  utama: 'bg-brand text-on-brand hover:bg-brand-strong shadow-card',
  sekunder: 'border border-control bg-surface text-ink hover:bg-sunken',
  bahaya: 'bg-danger text-on-danger hover:bg-danger-strong',
  polos: 'text-brand-ink hover:bg-brand-soft',
};

/** A button of at least 44 px; `type="button"` unless told otherwise. */
export function Button({
  variant = 'sekunder',
  size,
  busy = false,
  icon,
  wide,
  children,
  ...rest
}: ButtonProps) {
  const { className, onClick, type = 'button', ...others } = rest;
  return (
    <button
      {...others}
      type={busy ? 'button' : type}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={busy ? undefined : onClick}
      className={clsx(buttonLook(variant, size), wide && 'w-full sm:w-auto', className)}
    >
      {busy ? <LoaderCircle size={20} className="animate-spin" aria-hidden /> : icon}
      {children}
    </button>
  );
}

/** A square button of one icon; `label` is its name for screen readers and its tooltip. */
export function IconButton({
  label,
  children,
  className,
  ...rest
}: ComponentProps<'button'> & { label: string }) {
  return (
    <button
      type="button"
      {...rest}
      aria-label={label}
      title={label}
      className={clsx(
        'inline-grid size-11 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink disabled:opacity-50',
        className,
      )}
    >
      {children}
    </button>
  );
}

/** The classes of a button, for a link that looks like one. */
export function buttonLook(variant: ButtonVariant = 'sekunder', size: ButtonProps['size'] = 'biasa'): string {
  return clsx(
    'inline-flex items-center justify-center gap-2 rounded-md font-semibold transition-colors duration-100',
    'disabled:opacity-55 aria-disabled:opacity-80',
    size === 'besar' ? 'min-h-13 px-6 text-base' : 'min-h-11 px-4 text-sm',
    VARIANTS[variant],
  );
}
