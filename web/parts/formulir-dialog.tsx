import { type FormEvent, type ReactNode, useId } from 'react';
import type { Masalah } from '../api/masalah.ts';
import { katalog } from '../text/katalog.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorPanel } from '../ui/error-panel.tsx';

const teks = katalog({ id: { batal: 'Batal' }, en: { batal: 'Cancel' } });

/** A dialog that is one form: what went wrong on top, the verb at the foot. */
export function FormulirDialog({
  title,
  simpan,
  bahaya,
  problem,
  busy,
  onClose,
  onSubmit,
  children,
}: {
  title: string;
  /** The verb on the button. */
  simpan: string;
  bahaya?: boolean;
  problem: Masalah | null;
  busy: boolean;
  onClose: () => void;
  onSubmit: () => void;
  children: ReactNode;
}) {
  const formId = useId();
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      footer={
        <>
          <Button onClick={onClose}>{teks.batal}</Button>
          <Button type="submit" form={formId} variant={bahaya ? 'bahaya' : 'utama'} busy={busy}>
            {simpan}
          </Button>
        </>
      }
    >
      <form
        id={formId}
        noValidate
        className="space-y-4"
        onSubmit={(event: FormEvent) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {problem && <ErrorPanel problem={problem} focus />}
        {children}
      </form>
    </Dialog>
  );
}
