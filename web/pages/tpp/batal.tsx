import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

const t = teks.potongan;

/** Withdraws one deduction, with its reason. */
export function BatalPotongan({
  id,
  onClose,
  onSaved,
}: {
  id: string;
  onClose: () => void;
  onSaved: () => void;
}) {
  const [alasan, setAlasan] = useState('');
  const batalkan = useWrite({
    write: (isi: { alasan: string }, kunci) =>
      api.POST('/api/v1/tpp/potongan/{id}/pembatalan', {
        params: { path: { id } },
        body: isi,
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: () => {
      onSaved();
      toast(t.batalBerhasil);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={t.batalJudul}
      simpan={t.batalkan}
      bahaya
      problem={batalkan.error}
      busy={batalkan.isPending}
      onClose={onClose}
      onSubmit={() => batalkan.mutate({ alasan: alasan.trim() })}
    >
      <p>{t.batalIsi}</p>
      <Field label={t.alasan} required error={batalkan.error?.pesanUntuk('/alasan')}>
        <Textarea value={alasan} rows={2} onChange={(event) => setAlasan(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
