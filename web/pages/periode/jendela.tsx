import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** Moves the evaluation window of one period, with the reason. */
export function JendelaDialog({ periode, onClose }: { periode: Skema<'Periode'>; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [isi, setIsi] = useState({
    jendelaDari: periode.jendelaDari,
    jendelaSampai: periode.jendelaSampai,
    alasan: '',
  });
  const ubah = useWrite({
    write: (_: void, kunci) =>
      api.PUT('/api/v1/periode/{id}/jendela', {
        params: { path: { id: periode.id } },
        body: isi,
        headers: versi(periode.versi, kunci),
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['periode'] });
      void queryClient.invalidateQueries({ queryKey: ['tenggat'] });
      toast(teks.jendela.tersimpan);
      onClose();
    },
  });
  const isian = (nama: keyof typeof isi) => ({
    value: isi[nama],
    onChange: (event: { target: { value: string } }) => setIsi({ ...isi, [nama]: event.target.value }),
  });
  const galat = (nama: string) => ubah.error?.pesanUntuk(`/${nama}`) ?? undefined;
  return (
    <FormulirDialog
      title={teks.jendela.judul(periode.nama)}
      simpan={teks.jendela.simpan}
      problem={ubah.error}
      busy={ubah.isPending}
      onClose={onClose}
      onSubmit={() => ubah.mutate()}
    >
      <p className="text-sm text-muted">{teks.jendela.arti}</p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={teks.jendela.dari} required error={galat('jendelaDari')}>
          <DateInput {...isian('jendelaDari')} />
        </Field>
        <Field label={teks.jendela.sampai} required error={galat('jendelaSampai')}>
          <DateInput {...isian('jendelaSampai')} />
        </Field>
      </div>
      <Field label={teks.jendela.alasan} hint={teks.jendela.alasanPetunjuk} required error={galat('alasan')}>
        <TextInput {...isian('alasan')} />
      </Field>
    </FormulirDialog>
  );
}
