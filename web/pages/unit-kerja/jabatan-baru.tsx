import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { JENIS_JABATAN, type JenisJabatan } from '#rules/enum.ts';
import { LABEL_JENIS_JABATAN } from '#rules/label.ts';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import type { UnitKerja } from '../../parts/unit-kerja.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, Select, TextInput } from '../../ui/inputs.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Isian = {
  nama: string;
  jenis: JenisJabatan;
  jenjang: string;
  kelas: number | null | undefined;
  memimpinUnit: boolean;
  unitMandiri: boolean;
};

/** Adds a post to a unit. */
export function JabatanDialog({ unit, onClose }: { unit: UnitKerja; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [id] = useState(uuidV7);
  const [isian, setIsian] = useState<Isian>({
    nama: '',
    jenis: 'PELAKSANA',
    jenjang: '',
    kelas: null,
    memimpinUnit: false,
    unitMandiri: false,
  });
  const [asked, setAsked] = useState(false);
  const galat = {
    nama: isian.nama.trim().length < 2 ? teks.jabatan.wajibNama : undefined,
    kelas: kelasSah(isian.kelas) ? undefined : teks.jabatan.salahKelas,
  };
  const simpan = useWrite({
    write: (isi: Isian, kunci) =>
      api.POST('/api/v1/jabatan', {
        body: {
          id,
          unitKerjaId: unit.id,
          nama: isi.nama.trim(),
          jenis: isi.jenis,
          jenjang: isi.jenjang.trim() || null,
          kelas: isi.kelas ?? null,
          memimpinUnit: isi.memimpinUnit,
          unitMandiri: isi.unitMandiri,
        },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['unit-kerja'] });
      toast(teks.jabatan.berhasil);
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={`${teks.jabatan.judul}: ${unit.nama}`}
      simpan={teks.jabatan.simpan}
      problem={simpan.error}
      busy={simpan.isPending}
      onClose={onClose}
      onSubmit={() => {
        setAsked(true);
        if (!galat.nama && !galat.kelas) simpan.mutate(isian);
      }}
    >
      <Field label={teks.jabatan.nama} required error={asked ? galat.nama : undefined}>
        <TextInput
          autoComplete="off"
          value={isian.nama}
          onChange={(event) => setIsian({ ...isian, nama: event.target.value })}
        />
      </Field>
      <Field label={teks.jabatan.jenis}>
        <Select
          value={isian.jenis}
          onChange={(event) => setIsian({ ...isian, jenis: event.target.value as JenisJabatan })}
        >
          {JENIS_JABATAN.map((jenis) => (
            <option key={jenis} value={jenis}>
              {LABEL_JENIS_JABATAN[jenis]}
            </option>
          ))}
        </Select>
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={teks.jabatan.jenjang} hint={teks.jabatan.jenjangPetunjuk} optional>
          <TextInput
            autoComplete="off"
            value={isian.jenjang}
            onChange={(event) => setIsian({ ...isian, jenjang: event.target.value })}
          />
        </Field>
        <Field
          label={teks.jabatan.kelas}
          hint={teks.jabatan.kelasPetunjuk}
          error={asked ? galat.kelas : undefined}
          optional
          className="self-end"
        >
          <NumberInput value={isian.kelas ?? null} onChange={(kelas) => setIsian({ ...isian, kelas })} />
        </Field>
      </div>
      <div>
        <Checkbox
          label={teks.jabatan.memimpin}
          hint={teks.jabatan.memimpinPetunjuk}
          checked={isian.memimpinUnit}
          onChange={(event) => setIsian({ ...isian, memimpinUnit: event.target.checked })}
        />
        <Checkbox
          label={teks.jabatan.mandiri}
          hint={teks.jabatan.mandiriPetunjuk}
          checked={isian.unitMandiri}
          onChange={(event) => setIsian({ ...isian, unitMandiri: event.target.checked })}
        />
      </div>
    </FormulirDialog>
  );
}

function kelasSah(kelas: number | null | undefined): boolean {
  return kelas === null || (kelas !== undefined && Number.isInteger(kelas) && kelas >= 1 && kelas <= 17);
}
