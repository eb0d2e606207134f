import { clsx } from 'clsx';
import { Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

export type NoticeProps = {
  tone?: 'info' | 'perhatian';
  title?: string;
  children?: ReactNode;
  action?: ReactNode;
};

/** Something to know before one goes on; not an error. */
export function Notice({ tone = 'info', title, children, action }: NoticeProps) {
  const Icon = tone === 'info' ? Info : TriangleAlert;
  return (
    <div
      className={clsx(
        'flex gap-3 rounded-lg p-4 text-sm',
        tone === 'info' ? 'bg-info-soft text-info-ink' : 'bg-attention-soft text-attention-ink',
      )}
    >
      <Icon size={20} aria-hidden className="mt-0.5 shrink-0" />
      <div className="min-w-0 grow space-y-1">
        {title && <p className="font-semibold">{title}</p>}
        {children && <div className="text-ink">{children}</div>}
        {action && <div className="pt-1">{action}</div>}
      </div>
    </div>
  );
}
