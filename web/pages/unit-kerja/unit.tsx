import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { PilihUnit, type UnitKerja } from '../../parts/unit-kerja.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { type JenisUnit, teks } from './teks.ts';

type Isian = { nama: string; kode: string; jenis: JenisUnit; indukId: string | null };

/** Adds a unit below another, or changes one. */
export function UnitDialog({
  unit,
  indukId = null,
  onClose,
}: {
  unit?: UnitKerja;
  indukId?: string | null;
  onClose: () => void;
}) {
  const queryClient = useQueryClient();
  const [id] = useState(uuidV7);
  const [isian, setIsian] = useState<Isian>({
    nama: unit?.nama ?? '',
    kode: unit?.kode ?? '',
    jenis: unit?.jenis ?? 'BIDANG',
    indukId: unit ? unit.indukId : indukId,
  });
  const [asked, setAsked] = useState(false);
  const galat = {
    nama: isian.nama.trim().length < 2 ? teks.isian.wajibNama : undefined,
    kode: isian.kode.trim() === '' ? teks.isian.wajibKode : undefined,
  };
  const simpan = useWrite({
    write: (isi: Isian, kunci) => {
      const body = { ...isi, nama: isi.nama.trim(), kode: isi.kode.trim() };
      return unit
        ? api.PUT('/api/v1/unit-kerja/{id}', {
            params: { path: { id: unit.id } },
            body,
            headers: versi(unit.versi, kunci),
          })
        : api.POST('/api/v1/unit-kerja', { body: { ...body, id }, headers: { 'Idempotency-Key': kunci } });
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['unit-kerja'] });
      toast(teks.isian.berhasil);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={unit ? teks.isian.ubah : teks.isian.tambah}
      simpan={teks.isian.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (!galat.nama && !galat.kode) simpan.mutate(isian);
      }}
    >
      <Field label={teks.isian.nama} required error={asked ? galat.nama : undefined}>
        <TextInput
          autoComplete="off"
          value={isian.nama}
          onChange={(event) => setIsian({ ...isian, nama: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field
          label={teks.isian.kode}
          hint={teks.isian.kodePetunjuk}
          required
          error={(asked ? galat.kode : undefined) ?? simpan.error?.pesanUntuk('/kode')}
        >
          <TextInput
            autoComplete="off"
            value={isian.kode}
            onChange={(event) => setIsian({ ...isian, kode: event.target.value })}
          />
        </Field>
        <Field label={teks.isian.jenis} className="self-end">
          <Select
            value={isian.jenis}
            onChange={(event) => setIsian({ ...isian, jenis: event.target.value as JenisUnit })}
          >
            {Object.entries(teks.jenisUnit).map(([jenis, kata]) => (
              <option key={jenis} value={jenis}>
                {kata}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Field label={teks.isian.induk} error={simpan.error?.pesanUntuk('/indukId')}>
        <PilihUnit
          value={isian.indukId}
          onChange={(baru) => setIsian({ ...isian, indukId: baru })}
          placeholder={teks.isian.puncak}
        />
      </Field>
    </FormulirDialog>
  );
}
