import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { Field } from '../../ui/field.tsx';
import { DateInput, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormulirDialog } from '../formulir-dialog.tsx';
import type { Hambatan } from './data.ts';
import { teks } from './teks.ts';

/** The day by which whoever holds an SKP up will have acted. */
export function JanjiDialog({ hambatan, onClose }: { hambatan: Hambatan; onClose: () => void }) {
  const { hariIni } = useSesi().instansi;
  const client = useQueryClient();
  const [tanggal, setTanggal] = useState(hambatan.janji?.tanggal ?? hariIni);
  const [catatan, setCatatan] = useState(hambatan.janji?.catatan ?? '');
  const simpan = useWrite({
    write: (_: void, kunci) =>
      api.PUT('/api/v1/hambatan/{id}/janji', {
        params: { path: { id: hambatan.pegawai.pegawaiId } },
        headers: { 'Idempotency-Key': kunci },
        body: { tahun: hambatan.tahun, tanggal, catatan: catatan.trim() || null },
      }),
    onSuccess: async () => {
      toast(teks.janjiTersimpan);
      onClose();
      await client.invalidateQueries({ queryKey: ['hambatan'] });
    },
  });
  return (
    <FormulirDialog
      title={teks.janjiJudul(hambatan.pegawai.nama)}
      simpan={teks.janjiSimpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => simpan.mutate()}
    >
      <p className="text-muted">{hambatan.langkah}</p>
      <Field label={teks.janjiTanggal} error={simpan.error?.pesanUntuk('/tanggal')}>
        <DateInput min={hariIni} value={tanggal} onChange={(e) => setTanggal(e.target.value)} />
      </Field>
      <Field label={teks.janjiCatatan} optional>
        <TextInput maxLength={300} value={catatan} onChange={(e) => setCatatan(e.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
