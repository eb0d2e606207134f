import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { BENTUK_KOMPETENSI, type BentukKompetensi } from '#rules/enum.ts';
import { LABEL_BENTUK_KOMPETENSI } from '#rules/tindak-lanjut/label.ts';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihRekan } from '../../parts/pilih-rekan.tsx';
import type { ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

/** What a new plan starts from: a gap of the last B.1.9, or nothing. */
export type RencanaAwal = { kompetensi?: string; kesenjangan?: string; bimbinganId?: string };

/** A new plan for one gap. */
export function FormRencana({
  pegawaiId,
  tindakLanjutId,
  awal,
  onClose,
}: {
  pegawaiId: string;
  tindakLanjutId: string | null;
  awal: RencanaAwal;
  onClose: () => void;
}) {
  const [isian, setIsian] = useState({
    kompetensi: awal.kompetensi ?? '',
    kesenjangan: awal.kesenjangan ?? '',
    bentuk: 'MENTORING' as BentukKompetensi,
    sampai: '',
    jp: '0',
  });
  const [pendamping, pilih] = useState<ComboboxOption | null>(null);
  const ubah = (baru: Partial<typeof isian>) => setIsian({ ...isian, ...baru });
  const queryClient = useQueryClient();
  const kirim = useWrite({
    write: ({ i, pendampingId }: { i: typeof isian; pendampingId: string | null }, kunci) =>
      api.POST('/api/v1/rencana-kompetensi', {
        body: {
          id: kunci,
          pegawaiId,
          tindakLanjutId,
          bimbinganId: awal.bimbinganId ?? null,
          ...i,
          jp: Number(i.jp),
          pendampingId,
        },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.tersimpan);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['rencana-kompetensi'] }),
        queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] }),
      ]);
      onClose();
    },
  });
  const salah = (nama: string) => kirim.error?.pesanUntuk(`/${nama}`);
  return (
    <FormulirDialog
      title={teks.tambah}
      simpan={teks.simpan}
      problem={kirim.error}
      busy={kirim.isPending}
      onClose={onClose}
      onSubmit={() => kirim.mutate({ i: isian, pendampingId: pendamping?.value ?? null })}
    >
      <Field label={teks.isian.kompetensi} error={salah('kompetensi')} required>
        <TextInput value={isian.kompetensi} onChange={(e) => ubah({ kompetensi: e.target.value })} />
      </Field>
      <Field
        label={teks.isian.kesenjangan}
        hint={teks.isian.kesenjanganPetunjuk}
        error={salah('kesenjangan')}
        required
      >
        <Textarea
          rows={3}
          value={isian.kesenjangan}
          onChange={(e) => ubah({ kesenjangan: e.target.value })}
        />
      </Field>
      <Field label={teks.isian.bentuk} required>
        <Select value={isian.bentuk} onChange={(e) => ubah({ bentuk: e.target.value as BentukKompetensi })}>
          {BENTUK_KOMPETENSI.map((b) => (
            <option key={b} value={b}>
              {LABEL_BENTUK_KOMPETENSI[b]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={teks.isian.pendamping} optional>
        <PilihRekan value={pendamping} onChange={pilih} kecuali={[pegawaiId]} />
      </Field>
      <Field label={teks.isian.sampai} error={salah('sampai')} required>
        <DateInput value={isian.sampai} onChange={(e) => ubah({ sampai: e.target.value })} />
      </Field>
      <Field label={teks.isian.jp} error={salah('jp')} required>
        <TextInput inputMode="numeric" value={isian.jp} onChange={(e) => ubah({ jp: e.target.value })} />
      </Field>
    </FormulirDialog>
  );
}
