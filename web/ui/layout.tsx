import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import type { ComponentProps, ReactNode } from 'react';

export type PageHeaderProps = {
  title: string;
  /** One sentence below the title. */
  lead?: ReactNode;
  /** Above the title: where one is, or a way back. */
  eyebrow?: ReactNode;
  /** The one primary action of the screen. */
  action?: ReactNode;
  /** State beside the title: badges, SaveState. */
  state?: ReactNode;
};

/** The head of a page: its h1, its state, its one primary action. Also names the browser tab. */
export function PageHeader({ title, lead, eyebrow, action, state }: PageHeaderProps) {
  return (
    <header className="mb-6 flex flex-col gap-4 sm:flex-row sm:items-end sm:justify-between sm:gap-6">
      <title>{`${title} · Terang`}</title>
      <div className="min-w-0">
        {eyebrow && <div className="mb-1 text-sm text-muted">{eyebrow}</div>}
        <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
          <h1 className="text-2xl font-bold sm:text-3xl">{title}</h1>
          {state}
        </div>
        {lead && <p className="mt-1.5 max-w-[60ch] text-muted">{lead}</p>}
      </div>
      {action && <div className="flex shrink-0 flex-col gap-2 sm:flex-row">{action}</div>}
    </header>
  );
}

export type CardProps = Omit<ComponentProps<'section'>, 'title'> & {
  title?: ReactNode;
  /** Right of the title: a link, a badge, a quiet button. */
  aside?: ReactNode;
  /** Content touches the edges (lists, tables). */
  flush?: boolean;
};

/** A raised piece of a page; with a title it is a region of that name. */
export function Card({ title, aside, flush, className, children, ...rest }: CardProps) {
  return (
    <section {...rest} className={clsx('rounded-lg border border-line bg-surface shadow-card', className)}>
      {(title || aside) && (
        <div className={clsx('flex items-center justify-between gap-3 px-4 pt-4 sm:px-5', flush && 'pb-3')}>
          {title && <h2 className="text-lg font-semibold">{title}</h2>}
          {aside}
        </div>
      )}
      <div className={clsx(!flush && 'px-4 py-4 sm:px-5')}>{children}</div>
    </section>
  );
}

/** Something that may stay folded; the browser's own details element. */
export function Disclosure({ summary, children, open, className }: DisclosureProps) {
  return (
    <details open={open} className={clsx('group/disclosure', className)}>
      <summary className="flex min-h-11 list-none items-center gap-2 rounded-md py-2 font-semibold text-brand-ink">
        <ChevronDown
          size={20}
          aria-hidden
          className="shrink-0 transition-transform group-open/disclosure:rotate-180"
        />
        {summary}
      </summary>
      <div className="pt-1 pb-2">{children}</div>
    </details>
  );
}

export type DisclosureProps = { summary: ReactNode; children: ReactNode; open?: boolean; className?: string };

/** Two initials of a name, on a quiet ground; decoration beside the written name. */
export function Avatar({ name, size = 40 }: { name: string; size?: number }) {
  return (
    <span
      aria-hidden
      style={{ width: size, height: size, fontSize: size * 0.36 }}
      className="inline-grid shrink-0 place-items-center rounded-full bg-brand-soft font-bold text-brand-ink"
    >
      {initials(name)}
    </span>
  );
}

/** "Dr. Siti Aminah, S.E., M.Si." → "SA": titles before and after the name do not count. */
export function initials(name: string): string {
  const words = (name.split(',')[0] ?? '').split(/\s+/).filter((word) => word && !word.endsWith('.'));
  const first = words[0]?.[0] ?? '?';
  const last = words.length > 1 ? (words.at(-1)?.[0] ?? '') : '';
  return (first + last).toUpperCase();
}
