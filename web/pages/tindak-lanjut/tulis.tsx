import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

export type Apa = 'beritahu' | 'peniadaan' | 'penyelesaian';

const POINTER = { beritahu: '/pemberitahuan', peniadaan: '/alasan', penyelesaian: '/alasan' };

/** The steps of a proposal that are one text: told to the employee, not done and why, checked and what came of it. */
export function FormUsulan({
  satu,
  apa,
  onClose,
}: {
  satu: Skema<'TindakLanjut'>;
  apa: Apa;
  onClose: () => void;
}) {
  const [isi, ubah] = useState('');
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const kirim = useWrite({
    write: async (alasan: string, kunci) => {
      const kepala = { headers: { 'Idempotency-Key': kunci } };
      if (apa === 'beritahu') {
        const { id: tindakLanjutId, pegawai } = satu;
        const body = { id: kunci, pegawaiId: pegawai.id, tindakLanjutId, pemberitahuan: alasan };
        return (await api.POST('/api/v1/konseling', { body, ...kepala })).data?.id ?? null;
      }
      const jalur = { params: { path: { id: satu.id } }, body: { alasan }, ...kepala };
      if (apa === 'peniadaan') await api.POST('/api/v1/tindak-lanjut/{id}/peniadaan', jalur);
      else await api.POST('/api/v1/tindak-lanjut/{id}/penyelesaian', jalur);
      return null;
    },
    onSuccess: async (konselingId) => {
      toast(teks.tersimpan);
      await queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] });
      onClose();
      if (konselingId) await navigate({ to: '/konseling/$id', params: { id: konselingId } });
    },
  });
  const kata = teks.form[apa];
  return (
    <FormulirDialog
      title={kata.judul}
      simpan={kata.simpan}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate(isi)}
    >
      <p className="text-muted">{kata.ajar(satu.pegawai.nama)}</p>
      <Field label={kata.label} error={kirim.error?.pesanUntuk(POINTER[apa])} required>
        <Textarea rows={4} value={isi} onChange={(event) => ubah(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
