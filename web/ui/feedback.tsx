import { clsx } from 'clsx';
import { Check, CircleAlert, CloudOff, LoaderCircle, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { jam } from '../parts/format.ts';
import { Button } from './button.tsx';
import { teks } from './teks.ts';

export type EmptyStateProps = {
  title: ReactNode;
  /** What belongs here and how it comes to be here. */
  children: ReactNode;
  icon?: ReactNode;
  action?: ReactNode;
};

/** An empty list that teaches: what belongs here, and the first step. */
export function EmptyState({ title, children, icon, action }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center px-6 py-8 text-center sm:py-10">
      {icon && (
        <div
          aria-hidden
          className="mb-4 grid size-14 place-items-center rounded-full bg-brand-soft text-brand-ink"
        >
          {icon}
        </div>
      )}
      <div className="text-lg font-semibold">{title}</div>
      <div className="mt-1 max-w-[44ch] text-muted">{children}</div>
      {action && <div className="mt-5">{action}</div>}
    </div>
  );
}

/** Grey lines where content will come; announces that it is loading. */
export function Skeleton({ lines = 3, className }: { lines?: number; className?: string }) {
  return (
    <div role="status" className={clsx('space-y-3', className)}>
      <span className="sr-only">{teks.memuat}</span>
      {Array.from({ length: lines }, (_, index) => (
        <div
          key={index}
          style={{ width: `${100 - ((index * 23) % 45)}%` }}
          className="h-4 animate-[kilau_1.6s_ease-in-out_infinite] rounded-full bg-sunken"
        />
      ))}
    </div>
  );
}

/** How far something is. `value` and `max` in the same unit; `text` is the value in words. */
export function Progress({
  label,
  value,
  max = 100,
  text,
}: {
  label: string;
  value: number;
  max?: number;
  text?: string;
}) {
  const part = max > 0 ? Math.min(100, Math.max(0, (value / max) * 100)) : 0;
  return (
    <div>
      <div className="mb-1.5 flex items-baseline justify-between gap-3 text-sm">
        <span className="font-medium">{label}</span>
        <span className="text-muted tabular-nums">{text ?? `${Math.round(part)}%`}</span>
      </div>
      <div
        role="progressbar"
        aria-label={label}
        aria-valuenow={Math.round(part)}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuetext={text}
        className="h-2.5 overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset"
      >
        <div className="h-full rounded-full bg-brand transition-[width]" style={{ width: `${part}%` }} />
      </div>
    </div>
  );
}

export type SaveStatus = 'diam' | 'berubah' | 'menyimpan' | 'tersimpan' | 'luring' | 'gagal' | 'bentrok';

/** What has become of one's typing: saved at (ISO instant), being saved, kept on the device, refused. */
export function SaveState({
  status,
  savedAt,
  zona,
}: {
  status: SaveStatus;
  savedAt?: string | null;
  zona?: string;
}) {
  const { icon, text, tone } = saveLook(status, savedAt ? jam(savedAt, zona) : null);
  return (
    <p role="status" className={clsx('flex min-h-6 items-center gap-1.5 text-sm', tone)}>
      {icon}
      {text}
    </p>
  );
}

function saveLook(status: SaveStatus, at: string | null): { icon: ReactNode; text: string; tone: string } {
  const muted = 'text-muted';
  switch (status) {
    case 'menyimpan':
      return {
        icon: <LoaderCircle size={16} aria-hidden className="animate-spin" />,
        text: teks.menyimpan,
        tone: muted,
      };
    case 'berubah':
      return { icon: <LoaderCircle size={16} aria-hidden />, text: teks.belumTersimpan, tone: muted };
    case 'luring':
      return { icon: <CloudOff size={16} aria-hidden />, text: teks.luring, tone: 'text-attention-ink' };
    case 'gagal':
      return { icon: <CircleAlert size={16} aria-hidden />, text: teks.gagalSimpan, tone: 'text-danger-ink' };
    case 'bentrok':
      return {
        icon: <TriangleAlert size={16} aria-hidden />,
        text: teks.bentrok,
        tone: 'text-attention-ink',
      };
    case 'tersimpan':
    case 'diam':
      if (at === null) return { icon: null, text: '', tone: muted };
      return { icon: <Check size={16} aria-hidden />, text: teks.tersimpan(at), tone: muted };
  }
}

/** The next page of a list by cursor, and how much is shown. */
export function LoadMore({ hasMore, busy, onMore, shown, total }: LoadMoreProps) {
  const number = new Intl.NumberFormat('id-ID');
  return (
    <div className="flex flex-col items-center gap-2 py-4">
      <p className="text-sm text-muted" aria-live="polite">
        {teks.ditampilkan(number.format(shown), total === undefined ? null : number.format(total))}
      </p>
      {hasMore && (
        <Button onClick={onMore} busy={busy}>
          {teks.muatLagi}
        </Button>
      )}
    </div>
  );
}

export type LoadMoreProps = {
  hasMore: boolean;
  busy?: boolean;
  onMore: () => void;
  shown: number;
  total?: number;
};
