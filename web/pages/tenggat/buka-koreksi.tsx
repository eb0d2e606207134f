import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

const k = teks.koreksi;

/** Whom it concerns, in which closed period, what is wrong, on what ground, and until when. */
export function BukaKoreksiDialog({ onClose, onSelesai }: { onClose: () => void; onSelesai: () => void }) {
  const { hariIni } = useSesi().instansi;
  const [id] = useState(uuidV7);
  const [pegawai, setPegawai] = useState<ComboboxOption | null>(null);
  const [isi, setIsi] = useState({ periodeId: '', hal: '', alasan: '', sampai: hariIni });
  const periode = useQuery({
    queryKey: ['periode'],
    queryFn: async () => (await api.GET('/api/v1/periode')).data,
  });
  const buka = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/koreksi', {
        body: { id, pegawaiId: pegawai?.value ?? '', ...isi },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: onSelesai,
  });
  const ubah = (nama: keyof typeof isi) => (event: { target: { value: string } }) =>
    setIsi({ ...isi, [nama]: event.target.value });
  const galat = (nama: string) => buka.error?.pesanUntuk(`/${nama}`) ?? undefined;
  return (
    <FormulirDialog
      title={k.buka}
      simpan={k.buka}
      problem={buka.error}
      busy={buka.isPending}
      onClose={onClose}
      onSubmit={() => buka.mutate()}
    >
      <Field label={k.pegawai} required error={galat('pegawaiId')}>
        <PilihRekan value={pegawai} onChange={setPegawai} />
      </Field>
      <Field label={k.periode} required error={galat('periodeId')}>
        <Select value={isi.periodeId} onChange={ubah('periodeId')}>
          <option value="">{k.pilihPeriode}</option>
          {periode.data?.isi
            .filter((p) => p.tertutup)
            .map((p) => (
              <option key={p.id} value={p.id}>
                {p.nama}
              </option>
            ))}
        </Select>
      </Field>
      <Field label={k.hal} required error={galat('hal')}>
        <Textarea rows={2} value={isi.hal} onChange={ubah('hal')} />
      </Field>
      <Field label={k.alasan} required error={galat('alasan')}>
        <Textarea rows={3} value={isi.alasan} onChange={ubah('alasan')} />
      </Field>
      <Field label={k.sampai} required error={galat('sampai')}>
        <DateInput value={isi.sampai} onChange={ubah('sampai')} />
      </Field>
    </FormulirDialog>
  );
}
