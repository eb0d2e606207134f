import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Pegawai = Skema<'Pegawai'>;

/** Ends an assignment on a day; says what stays. */
export function AkhiriDialog({
  pegawaiId,
  penugasan,
  onClose,
  onSaved,
}: {
  pegawaiId: string;
  penugasan: Pegawai['penugasan'][number];
  onClose: () => void;
  onSaved: (pegawai: Pegawai) => void;
}) {
  const { hariIni } = useSesi().instansi;
  const [sampai, setSampai] = useState(penugasan.dari > hariIni ? penugasan.dari : hariIni);
  const akhiri = useWrite({
    write: async (hari: string, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/penugasan/{penugasanId}/akhir', {
          params: { path: { id: pegawaiId, penugasanId: penugasan.id } },
          body: { sampai: hari },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (data) => {
      if (data) onSaved(data);
      toast(teks.akhir.berhasil);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={teks.akhir.judul}
      simpan={teks.akhir.simpan}
      bahaya
      problem={akhiri.error}
      busy={akhiri.isPending}
      onClose={onClose}
      onSubmit={() => sampai && akhiri.mutate(sampai)}
    >
      <p className="text-muted">{teks.akhir.arti(penugasan.jabatan)}</p>
      <Field label={teks.akhir.sampai} error={akhiri.error?.pesanUntuk('/sampai')}>
        <DateInput value={sampai} min={penugasan.dari} onChange={(event) => setSampai(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
