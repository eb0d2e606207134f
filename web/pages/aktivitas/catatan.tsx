import { type FormEvent, useId, useState } from 'react';
import type { Masalah } from '../../api/masalah.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

/** Asks for the note that a return or a rejection must carry. */
export function DialogCatatan({
  putusan,
  jumlah,
  sibuk,
  masalah,
  onClose,
  onKirim,
}: {
  putusan: 'KEMBALIKAN' | 'TOLAK';
  jumlah: number;
  sibuk: boolean;
  masalah: Masalah | null;
  onClose: () => void;
  onKirim: (catatan: string) => void;
}) {
  const t = teks.pemeriksaan;
  const form = useId();
  const [catatan, setCatatan] = useState('');
  const [diminta, setDiminta] = useState(false);
  const kembali = putusan === 'KEMBALIKAN';
  const kirim = (event: FormEvent) => {
    event.preventDefault();
    setDiminta(true);
    if (catatan.trim()) onKirim(catatan.trim());
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={kembali ? t.kembalikanJudul(jumlah) : t.tolakJudul(jumlah)}
      footer={
        <Button type="submit" form={form} variant={kembali ? 'utama' : 'bahaya'} busy={sibuk}>
          {kembali ? t.kembalikan : t.tolak}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={kirim} className="space-y-4">
        <p className="text-muted">{kembali ? t.kembalikanIsi : t.tolakIsi}</p>
        {masalah && <ErrorPanel problem={masalah} focus />}
        <Field label={t.catatan} required error={diminta && !catatan.trim() ? t.catatanWajib : undefined}>
          <Textarea maxLength={1000} value={catatan} onChange={(e) => setCatatan(e.target.value)} />
        </Field>
        {kembali && (
          <div className="flex flex-wrap gap-2">
            {t.frasa.map((frasa) => (
              <button
                key={frasa}
                type="button"
                onClick={() => setCatatan((lama) => [lama.trim(), frasa].filter(Boolean).join(' '))}
                className="min-h-11 rounded-full border border-control px-4 text-sm hover:bg-sunken"
              >
                {frasa}
              </button>
            ))}
          </div>
        )}
      </form>
    </Dialog>
  );
}
