import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** Withdraws a wrong entry, with its reason. */
export function BatalDialog({
  pegawaiId,
  riwayatId,
  onClose,
  onSaved,
}: {
  pegawaiId: string;
  riwayatId: string;
  onClose: () => void;
  onSaved: (daftar: Skema<'DaftarRiwayat'>) => void;
}) {
  const [alasan, setAlasan] = useState('');
  const batalkan = useWrite({
    write: async (isi: { alasan: string }, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/riwayat/{riwayatId}/pembatalan', {
          params: { path: { id: pegawaiId, riwayatId } },
          body: isi,
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (daftar) => {
      if (daftar) onSaved(daftar);
      toast(teks.batal.berhasil);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={teks.batal.judul}
      simpan={teks.batal.simpan}
      bahaya
      problem={batalkan.error}
      busy={batalkan.isPending}
      onClose={onClose}
      onSubmit={() => batalkan.mutate({ alasan: alasan.trim() })}
    >
      <p>{teks.batal.isi}</p>
      <Field label={teks.batal.alasan} required error={batalkan.error?.pesanUntuk('/alasan')}>
        <Textarea value={alasan} rows={2} onChange={(e) => setAlasan(e.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
