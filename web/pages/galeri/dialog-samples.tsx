import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog, Dialog } from '../../ui/dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';

/** Dialogs, and toasts in their tones. */
export function DialogSamples() {
  const [open, setOpen] = useState<'isian' | 'tanya' | null>(null);
  const close = () => setOpen(null);
  return (
    <Card title="Dialog dan pemberitahuan">
      <div className="flex flex-wrap gap-3">
        <Button onClick={() => setOpen('isian')}>Buka dialog</Button>
        <Button onClick={() => setOpen('tanya')}>Buka pertanyaan</Button>
        <Button
          onClick={() =>
            toast('Versi baru tersedia', { tone: 'info', action: { label: 'Muat', run: () => undefined } })
          }
        >
          Pemberitahuan dengan tindakan
        </Button>
        <Button onClick={() => toast('Berkas gagal diunggah', { tone: 'gagal' })}>Pemberitahuan gagal</Button>
      </div>
      <Dialog
        open={open === 'isian'}
        onClose={close}
        title="Kembalikan SKP"
        footer={
          <>
            <Button onClick={close}>Batal</Button>
            <Button variant="utama" onClick={close}>
              Kembalikan
            </Button>
          </>
        }
      >
        <Field label="Catatan untuk pegawai" hint="Ia membacanya bersama SKP.">
          <TextInput />
        </Field>
      </Dialog>
      <ConfirmDialog
        open={open === 'tanya'}
        onClose={close}
        onConfirm={close}
        title="Hapus draf ini?"
        confirm="Hapus draf"
        danger
      >
        Draf belum diajukan; yang dihapus tidak dapat dikembalikan.
      </ConfirmDialog>
    </Card>
  );
}
