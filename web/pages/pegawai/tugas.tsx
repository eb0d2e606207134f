import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { Combobox } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, TextInput } from '../../ui/inputs.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Pegawai = Skema<'Pegawai'>;
type JenisTugas = Pegawai['penugasan'][number]['jenis'];

/** Begins an assignment: unit, then one of its posts. */
export function TugasDialog({
  pegawaiId,
  kini,
  onClose,
  onSaved,
}: {
  pegawaiId: string;
  /** The definitive post held now, which a new one ends. */
  kini: Pegawai['penugasan'][number] | undefined;
  onClose: () => void;
  onSaved: (pegawai: Pegawai) => void;
}) {
  const { hariIni } = useSesi().instansi;
  const [id] = useState(uuidV7);
  const [jenis, setJenis] = useState<JenisTugas>('DEFINITIF');
  const [unit, setUnit] = useState<string | null>(null);
  const [jabatan, setJabatan] = useState<string | null>(null);
  const [dari, setDari] = useState(hariIni);
  const [dasar, setDasar] = useState('');
  const [asked, setAsked] = useState(false);
  const jabatanUnit = useQuery({
    queryKey: ['unit-kerja', unit, 'jabatan'],
    enabled: unit !== null,
    queryFn: async () =>
      (await api.GET('/api/v1/unit-kerja/{id}/jabatan', { params: { path: { id: unit ?? '' } } })).data?.isi,
  });
  const pilihan = (jabatanUnit.data ?? []).map((satu) => ({
    value: satu.id,
    label: satu.nama,
    hint: satu.pemegang.map((orang) => orang.nama).join(', ') || teks.tugas.lowong,
  }));

  const simpan = useWrite({
    write: async (isi: { jabatanId: string; jenis: JenisTugas; dari: string; dasar: string | null }, kunci) =>
      (
        await api.POST('/api/v1/pegawai/{id}/penugasan', {
          params: { path: { id: pegawaiId } },
          body: { id, ...isi },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: (data) => {
      if (data) onSaved(data);
      toast(teks.tugas.berhasil);
      onClose();
    },
  });

  return (
    <FormulirDialog
      title={teks.tugas.judul}
      simpan={teks.tugas.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (jabatan) simpan.mutate({ jabatanId: jabatan, jenis, dari, dasar: dasar.trim() || null });
      }}
    >
      <Field label={teks.tugas.jenis} group>
        <Segmented
          value={jenis}
          onChange={setJenis}
          options={(['DEFINITIF', 'PLT', 'PLH'] as const).map((satu) => ({
            value: satu,
            label: teks.jenisTugas[satu],
            hint: teks.jenisTugasPanjang[satu],
          }))}
        />
      </Field>
      <Field label={teks.tugas.unit} required error={asked && !unit ? teks.tugas.wajibUnit : undefined}>
        <PilihUnit
          value={unit}
          onChange={(baru) => {
            setUnit(baru);
            setJabatan(null);
          }}
        />
      </Field>
      <Field
        label={teks.tugas.jabatan}
        required
        error={asked && unit && !jabatan ? teks.tugas.wajibJabatan : undefined}
        hint={jabatanUnit.data?.length === 0 ? teks.tugas.tanpaJabatan : undefined}
      >
        <Combobox
          value={pilihan.find((satu) => satu.value === jabatan) ?? null}
          onChange={(satu) => setJabatan(satu?.value ?? null)}
          options={pilihan}
          disabled={!unit || pilihan.length === 0}
          placeholder={unit ? teks.tugas.pilihJabatan : teks.tugas.pilihUnitDahulu}
        />
      </Field>
      <Field label={teks.tugas.mulai} error={simpan.error?.pesanUntuk('/dari')}>
        <DateInput value={dari} onChange={(event) => setDari(event.target.value)} />
      </Field>
      <Field label={teks.tugas.dasar} hint={teks.tugas.dasarPetunjuk} optional>
        <TextInput value={dasar} autoComplete="off" onChange={(event) => setDasar(event.target.value)} />
      </Field>
      {jenis === 'DEFINITIF' && kini && <Notice>{teks.tugas.berakhir(kini.jabatan)}</Notice>}
    </FormulirDialog>
  );
}
