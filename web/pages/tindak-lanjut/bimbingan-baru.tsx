import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { JENIS_BIMBINGAN, type JenisBimbingan } from '#rules/enum.ts';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import { Radio } from '../../ui/choices.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, TextInput } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

/** Plans coaching or mentoring: which of the two, by whom, when and where. */
export function FormBimbingan({ satu, onClose }: { satu: Skema<'TindakLanjut'>; onClose: () => void }) {
  const [jenis, pilihJenis] = useState<JenisBimbingan>('COACHING');
  const [pembimbing, pilih] = useState<ComboboxOption | null>(null);
  const [isian, ubah] = useState({ jadwal: '', tempat: '' });
  const navigate = useNavigate();
  const rencanakan = useWrite({
    write: (isi: { jenis: JenisBimbingan; pembimbingId: string | null } & typeof isian, kunci) =>
      api.POST('/api/v1/bimbingan', {
        body: {
          id: kunci,
          pegawaiId: satu.pegawai.id,
          tindakLanjutId: satu.id,
          jenis: isi.jenis,
          pembimbingId: isi.pembimbingId,
          jadwal: isi.jadwal || null,
          tempat: isi.tempat || null,
        },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: ({ data }) => data && navigate({ to: '/bimbingan/$id', params: { id: data.id } }),
  });
  return (
    <FormulirDialog
      title={teks.rencanakanUntuk(satu.pegawai.nama)}
      simpan={teks.rencanakan}
      problem={rencanakan.error}
      busy={rencanakan.isPending}
      onClose={onClose}
      onSubmit={() => rencanakan.mutate({ jenis, pembimbingId: pembimbing?.value ?? null, ...isian })}
    >
      <Field label={teks.jenis} group required>
        {JENIS_BIMBINGAN.map((j) => (
          <Radio
            key={j}
            name="jenis"
            label={teks[j]}
            hint={teks.jenisAjar[j]}
            checked={jenis === j}
            onChange={() => pilihJenis(j)}
          />
        ))}
      </Field>
      <Field label={teks.pembimbing} hint={teks.pembimbingPetunjuk} optional>
        <PilihRekan value={pembimbing} onChange={pilih} kecuali={[satu.pegawai.id]} />
      </Field>
      <Field label={teks.jadwal} optional>
        <DateInput value={isian.jadwal} onChange={(e) => ubah({ ...isian, jadwal: e.target.value })} />
      </Field>
      <Field label={teks.tempat} optional>
        <TextInput value={isian.tempat} onChange={(e) => ubah({ ...isian, tempat: e.target.value })} />
      </Field>
    </FormulirDialog>
  );
}
