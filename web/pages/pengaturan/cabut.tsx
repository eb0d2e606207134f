import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** Takes a change back that does not hold yet, with the reason. */
export function CabutDialog({
  id,
  onClose,
  onTersimpan,
}: {
  id: string;
  onClose: () => void;
  onTersimpan: (baru: Skema<'DaftarPengaturan'> | undefined) => void;
}) {
  const [alasan, setAlasan] = useState('');
  const cabut = useWrite({
    write: async (isi: { alasan: string }, kunci) =>
      (
        await api.POST('/api/v1/pengaturan/perubahan/{id}/pencabutan', {
          params: { path: { id } },
          body: isi,
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (baru) => {
      onTersimpan(baru);
      toast(teks.tercabut);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={teks.cabutJudul}
      simpan={teks.cabut}
      bahaya
      problem={cabut.error}
      busy={cabut.isPending}
      onClose={onClose}
      onSubmit={() => cabut.mutate({ alasan: alasan.trim() })}
    >
      <p>{teks.cabutIsi}</p>
      <Field label={teks.isian.alasan} required error={cabut.error?.pesanUntuk('/alasan')}>
        <Textarea value={alasan} rows={2} onChange={(event) => setAlasan(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
