import { CircleAlert, CircleCheck, Info, X } from 'lucide-react';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import { IconButton } from './button.tsx';
import { teks } from './teks.ts';

export type ToastTone = 'berhasil' | 'info' | 'gagal';
type Toast = { id: number; text: string; tone: ToastTone; action?: { label: string; run: () => void } };

let toasts: readonly Toast[] = [];
let nextId = 1;
const listeners = new Set<() => void>();

/**
 * Says in passing that something happened. Stays 6 seconds (with an action or a failure: until closed).
 * What must be acted on belongs on the page, in an ErrorPanel.
 */
export function toast(text: string, options: { tone?: ToastTone; action?: Toast['action'] } = {}): void {
  const { tone = 'berhasil', action } = options;
  const id = nextId++;
  publish([...toasts.slice(-2), { id, text, tone, ...(action && { action }) }]);
  if (!action && tone !== 'gagal') setTimeout(() => dismiss(id), 6000);
}

/** The place where toasts appear; once, in the root of the app. */
export function ToastRegion() {
  const shown = useSyncExternalStore(subscribe, () => toasts);
  const ref = useRef<HTMLDivElement>(null);

  // Shown anew with each toast, so that it lies above a dialog opened in between.
  useEffect(() => {
    const region = ref.current;
    if (!region) return;
    if (region.matches(':popover-open')) region.hidePopover();
    if (shown.length > 0) region.showPopover();
  }, [shown]);

  return (
    <div
      ref={ref}
      popover="manual"
      role="region"
      aria-label={teks.pemberitahuan}
      className="fixed inset-x-0 top-auto bottom-24 m-0 mx-auto w-full max-w-md overflow-visible bg-transparent px-4 lg:bottom-6"
    >
      <div aria-live="polite" className="flex flex-col gap-2">
        {shown.map((item) => (
          <ToastLine key={item.id} item={item} />
        ))}
      </div>
    </div>
  );
}

const ICONS = { berhasil: CircleCheck, info: Info, gagal: CircleAlert };

function ToastLine({ item }: { item: Toast }) {
  const Icon = ICONS[item.tone];
  return (
    <div className="flex animate-[naik_160ms_ease-out] items-center gap-3 rounded-lg bg-ink py-1 ps-4 pe-1 text-sm text-canvas shadow-float">
      <Icon size={20} aria-hidden className="shrink-0" />
      <p className="grow py-2 font-medium">{item.text}</p>
      {item.action && (
        <button
          type="button"
          className="min-h-11 shrink-0 rounded-md px-3 font-bold underline underline-offset-4"
          onClick={() => {
            item.action?.run();
            dismiss(item.id);
          }}
        >
          {item.action.label}
        </button>
      )}
      <IconButton
        label={teks.tutup}
        onClick={() => dismiss(item.id)}
        className="text-current! hover:bg-transparent!"
      >
        <X size={18} aria-hidden />
      </IconButton>
    </div>
  );
}

function dismiss(id: number): void {
  publish(toasts.filter((item) => item.id !== id));
}

function publish(next: readonly Toast[]): void {
  toasts = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
