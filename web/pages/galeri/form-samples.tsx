import { useState } from 'react';
import type { KodeRating } from '../../parts/predikat.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Checkbox, Radio, Segmented } from '../../ui/choices.tsx';
import { Combobox, type ComboboxOption } from '../../ui/combobox.tsx';
import { Field } from '../../ui/field.tsx';
import {
  DateInput,
  NumberInput,
  PasswordInput,
  Select,
  Textarea,
  TextInput,
  TimeInput,
} from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';

const RENCANA: readonly ComboboxOption[] = [
  { value: '1', label: 'Menyusun peta proses bisnis layanan', hint: 'RHK 1 · triwulan I' },
  { value: '2', label: 'Melatih operator layanan di 6 kecamatan', hint: 'RHK 1 · triwulan I' },
  { value: '3', label: 'Menerbitkan laporan kepuasan masyarakat', hint: 'RHK 2 · triwulan I' },
];

/** The controls, each in its field: empty, filled, wrong. */
export function FormSamples() {
  const [rencana, setRencana] = useState<ComboboxOption | null>(null);
  const [unit, setUnit] = useState<ComboboxOption | null>({
    value: '7',
    label: 'Bidang Aplikasi Informatika',
  });
  const [realisasi, setRealisasi] = useState<number | null | undefined>(1234.5);
  const [tanggal, setTanggal] = useState('2026-01-02');
  const [rating, setRating] = useState<KodeRating | null>('SESUAI');
  return (
    <Card title="Isian">
      <div className="grid gap-5 md:grid-cols-2">
        <Field
          label="Rencana aksi"
          required
          help={<p>Langkah untuk mencapai RHK. Dasar: PermenPANRB 6/2022 Pasal 12.</p>}
        >
          <Combobox options={RENCANA} value={rencana} onChange={setRencana} placeholder="Cari rencana aksi" />
        </Field>
        <Field label="Unit kerja" hint="Pencarian dijawab server.">
          <Combobox options={searchUnits} value={unit} onChange={setUnit} placeholder="Cari unit" />
        </Field>
        <Field label="Tanggal kegiatan" required>
          <DateInput value={tanggal} onChange={(event) => setTanggal(event.target.value)} />
        </Field>
        <div className="grid grid-cols-2 gap-4">
          <Field label="Jam mulai">
            <TimeInput defaultValue="07:30" />
          </Field>
          <Field label="Jam selesai" error="Jam selesai mendahului jam mulai.">
            <TimeInput defaultValue="07:00" />
          </Field>
        </div>
        <Field label="Kegiatan harian" optional>
          <Textarea placeholder="Apa yang Anda kerjakan?" />
        </Field>
        <div className="space-y-5">
          <Field
            label="Realisasi"
            error={realisasi === undefined ? 'Tulis angka, misalnya 1.234,5.' : undefined}
          >
            <NumberInput value={realisasi ?? null} onChange={setRealisasi} suffix="dokumen" />
          </Field>
          <Field label="Satuan">
            <Select defaultValue="dokumen">
              <option>dokumen</option>
              <option>kegiatan</option>
            </Select>
          </Field>
        </div>
        <Field label="Nama">
          <TextInput defaultValue="Siti Aminah" readOnly />
        </Field>
        <Field label="Kata sandi">
          <PasswordInput
            labelShow="Tampilkan kata sandi"
            labelHide="Sembunyikan kata sandi"
            autoComplete="off"
          />
        </Field>
        <Field label="Rating hasil kerja" group className="md:col-span-2">
          <Segmented
            value={rating}
            onChange={setRating}
            options={[
              { value: 'DI_BAWAH', label: 'Di bawah ekspektasi', icon: <ToneShape tone="perhatian" /> },
              { value: 'SESUAI', label: 'Sesuai ekspektasi', icon: <ToneShape tone="baik" /> },
              { value: 'DI_ATAS', label: 'Di atas ekspektasi', icon: <ToneShape tone="unggul" /> },
            ]}
          />
        </Field>
        <Field label="Pendekatan" group>
          <Radio name="pendekatan" label="Kuantitatif" hint="Target berupa angka." defaultChecked />
          <Radio name="pendekatan" label="Kualitatif" hint="Target berupa uraian." />
        </Field>
        <Field label="Pernyataan" group>
          <Checkbox label="Saya telah memeriksa isian ini" />
          <Checkbox label="Tidak dapat dipilih sekarang" disabled />
        </Field>
      </div>
    </Card>
  );
}

async function searchUnits(typed: string): Promise<readonly ComboboxOption[]> {
  await new Promise((resolve) => setTimeout(resolve, 150));
  const names = [
    'Bidang Aplikasi Informatika',
    'Bidang Statistik',
    'Sekretariat Dinas',
    'UPT Puskesmas Ciruas',
  ];
  return names
    .filter((name) => name.toLowerCase().includes(typed.toLowerCase()))
    .map((label) => ({ value: label, label }));
}
