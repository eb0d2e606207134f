import { useState } from 'react';
import type { Skema } from '../../api/client.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea, TextInput } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';
import { bacaTempelan } from './tempelan.ts';

type Hari = Skema<'HariLibur'>;
const k = teks.kalender;

/** One day off, typed. */
export function TambahDialog({
  tahun,
  onTambah,
  onClose,
}: {
  tahun: number;
  onTambah: (hari: Hari) => void;
  onClose: () => void;
}) {
  const [hari, setHari] = useState<Hari>({ tanggal: `${tahun}-01-01`, nama: '', jenis: 'DAERAH' });
  const lengkap = hari.tanggal !== '' && hari.nama.trim().length >= 3;
  return (
    <FormulirDialog
      title={k.tambah}
      simpan={k.tambah}
      problem={null}
      busy={false}
      onClose={onClose}
      onSubmit={() => {
        if (!lengkap) return;
        onTambah({ ...hari, nama: hari.nama.trim() });
        onClose();
      }}
    >
      <Field label={k.tanggal} required>
        <DateInput
          value={hari.tanggal}
          onChange={(event) => setHari({ ...hari, tanggal: event.target.value })}
        />
      </Field>
      <Field label={k.nama} required>
        <TextInput value={hari.nama} onChange={(event) => setHari({ ...hari, nama: event.target.value })} />
      </Field>
      <Field label={k.jenisLabel} required>
        <Select
          value={hari.jenis}
          onChange={(event) => setHari({ ...hari, jenis: event.target.value as Hari['jenis'] })}
        >
          {(['DAERAH', 'NASIONAL', 'CUTI_BERSAMA'] as const).map((jenis) => (
            <option key={jenis} value={jenis}>
              {k.jenis[jenis]}
            </option>
          ))}
        </Select>
      </Field>
    </FormulirDialog>
  );
}

/** A whole list, pasted from a decree or a sheet. */
export function TempelDialog({
  onTambah,
  onClose,
}: {
  onTambah: (hari: readonly Hari[]) => void;
  onClose: () => void;
}) {
  const [isi, setIsi] = useState('');
  const { hari, galat } = bacaTempelan(isi);
  return (
    <FormulirDialog
      title={k.tempel}
      simpan={k.muat(hari.length)}
      problem={null}
      busy={false}
      onClose={onClose}
      onSubmit={() => {
        if (hari.length === 0) return;
        onTambah(hari);
        onClose();
      }}
    >
      <Field
        label={k.tempelLabel}
        hint={k.tempelPetunjuk}
        error={galat > 0 ? k.tempelGalat(galat) : undefined}
        required
      >
        <Textarea rows={10} value={isi} onChange={(event) => setIsi(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
