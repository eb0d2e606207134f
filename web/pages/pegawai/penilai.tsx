import { useState } from 'react';
import { DASAR_PENILAI, type DasarPenilai } from '#rules/enum.ts';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Pegawai = Skema<'Pegawai'>;

/** Sets the pejabat penilai of one assignment from a day on. */
export function PenilaiDialog({
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
  const [id] = useState(uuidV7);
  const [penilai, setPenilai] = useState<ComboboxOption | null>(null);
  const [dasar, setDasar] = useState<DasarPenilai>('ATASAN_LANGSUNG');
  const [dari, setDari] = useState(penugasan.dari > hariIni ? penugasan.dari : hariIni);
  const [asked, setAsked] = useState(false);
  const berlaku = penugasan.penilai.filter((satu) => satu.sampai === null);

  const tetapkan = useWrite({
    write: async (isi: { penilaiPegawaiId: string; dasar: DasarPenilai; dari: string }, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/penilai', {
          params: { path: { id: pegawaiId } },
          body: { id, penugasanId: penugasan.id, ...isi },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (data) => {
      if (data) onSaved(data);
      toast(teks.penilai.berhasil);
      onClose();
    },
  });

  return (
    <FormulirDialog
      title={teks.penilai.judul}
      simpan={teks.penilai.simpan}
      problem={tetapkan.error}
      busy={tetapkan.isPending}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (penilai) tetapkan.mutate({ penilaiPegawaiId: penilai.value, dasar, dari });
      }}
    >
      <Field
        label={teks.penilai.siapa}
        required
        error={asked && !penilai ? teks.penilai.wajib : tetapkan.error?.pesanUntuk('/penilaiPegawaiId')}
      >
        <PilihRekan value={penilai} onChange={setPenilai} kecuali={[pegawaiId]} />
      </Field>
      <Field label={teks.penilai.dasar}>
        <Select value={dasar} onChange={(event) => setDasar(event.target.value as DasarPenilai)}>
          {DASAR_PENILAI.map((satu) => (
            <option key={satu} value={satu}>
              {teks.dasarPenilai[satu]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={teks.penilai.mulai} error={tetapkan.error?.pesanUntuk('/dari')}>
        <DateInput value={dari} min={penugasan.dari} onChange={(event) => setDari(event.target.value)} />
      </Field>
      {berlaku.length > 0 && (
        <Notice>{teks.penilai.sebelumnya(berlaku.map((satu) => satu.nama).join(' dan '))}</Notice>
      )}
    </FormulirDialog>
  );
}
