import { useState } from 'react';
import { angka } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import type { Sasaran } from './data.ts';
import { teks } from './teks.ts';
import { bacaTempelan } from './tempel.ts';

/** Takes rows copied from a sheet, and says what it read before anything is added. */
export function TempelDialog({
  onClose,
  onTambah,
}: {
  onClose: () => void;
  onTambah: (sasaran: Sasaran[]) => void;
}) {
  const [isi, setIsi] = useState('');
  const { sasaran, salah } = bacaTempelan(isi);
  const berisi = sasaran.filter((s) => s.indikator.length > 0);
  const jumlah = berisi.reduce((n, s) => n + s.indikator.length, 0);
  return (
    <FormulirDialog
      title={teks.tempel}
      simpan={teks.tempelTambah}
      problem={null}
      busy={false}
      onClose={onClose}
      onSubmit={() => berisi.length > 0 && onTambah(berisi)}
    >
      <Field label={teks.tempelIsi} hint={teks.tempelAjar}>
        <Textarea
          rows={7}
          value={isi}
          className="font-mono text-sm whitespace-pre"
          onChange={(e) => setIsi(e.target.value)}
        />
      </Field>
      {isi.trim() && (
        <div role="status" className="space-y-1 text-sm">
          <p className="font-semibold">{teks.tempelTerbaca(angka(berisi.length), angka(jumlah))}</p>
          <ul className="text-danger-ink">
            {salah.map((s) => (
              <li key={s.baris}>{teks.tempelSalah(s.baris, teks.sebab[s.sebab])}</li>
            ))}
          </ul>
        </div>
      )}
    </FormulirDialog>
  );
}
