import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button, IconButton } from './button.tsx';
import { teks } from './teks.ts';

export type DialogProps = {
  open: boolean;
  onClose: () => void;
  title: string;
  children: ReactNode;
  /** Buttons at the foot; the primary one last. */
  footer?: ReactNode;
  size?: 'sempit' | 'biasa' | 'lebar';
  /** False: only its own buttons close it (something would be lost otherwise). */
  dismissible?: boolean;
};

const SIZES = { sempit: 'sm:max-w-md', biasa: 'sm:max-w-xl', lebar: 'sm:max-w-3xl' };

/** A modal on the browser's own <dialog>: traps focus, closes by Escape or outside, gives focus back. */
export function Dialog(props: DialogProps) {
  return props.open ? <OpenDialog {...props} /> : null;
}

function OpenDialog({ onClose, title, children, footer, size = 'biasa', dismissible = true }: DialogProps) {
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    const opener = document.activeElement;
    const dialog = ref.current;
    dialog?.showModal();
    return () => {
      dialog?.close();
      if (opener instanceof HTMLElement && opener.isConnected) opener.focus();
    };
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape reaches onCancel
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={`dialog ${SIZES[size]}`}
      onCancel={(event) => {
        event.preventDefault();
        if (dismissible) onClose();
      }}
      onClick={(event) => {
        if (dismissible && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="flex items-start justify-between gap-3 border-b border-line py-3 ps-5 pe-3">
        <h2 id={titleId} className="py-2 text-lg font-semibold">
          {title}
        </h2>
        {dismissible && (
          <IconButton label={teks.tutup} onClick={onClose}>
            <X size={20} aria-hidden />
          </IconButton>
        )}
      </div>
      <div className="overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
      {footer && (
        <div className="flex flex-col-reverse gap-2 border-t border-line px-5 pt-3 pb-[max(0.75rem,env(safe-area-inset-bottom))] sm:flex-row sm:justify-end">
          {footer}
        </div>
      )}
    </dialog>
  );
}

export type ConfirmDialogProps = {
  open: boolean;
  title: string;
  /** What will happen, in one or two sentences. */
  children: ReactNode;
  /** The verb: "Hapus draf", never "OK". */
  confirm: string;
  danger?: boolean;
  busy?: boolean;
  onConfirm: () => void;
  onClose: () => void;
};

/** Asks once before something that matters; its button repeats the verb. */
export function ConfirmDialog({ confirm, danger, busy, onConfirm, children, ...dialog }: ConfirmDialogProps) {
  return (
    <Dialog
      {...dialog}
      size="sempit"
      footer={
        <>
          <Button onClick={dialog.onClose}>{teks.batal}</Button>
          <Button variant={danger ? 'bahaya' : 'utama'} busy={busy} onClick={onConfirm}>
            {confirm}
          </Button>
        </>
      }
    >
      <div className="text-muted">{children}</div>
    </Dialog>
  );
}
