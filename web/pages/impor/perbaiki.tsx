import { useQueryClient } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea, TextInput } from '../../ui/inputs.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import type { BarisImpor, Impor } from './data.ts';
import { teks } from './teks.ts';

type Kolom = Impor['kolom'][number];

/** A faulty row as a form: the cells that are wrong with their addresses, the others behind a fold. */
export function PerbaikiBaris({ impor, baris }: { impor: Impor; baris: BarisImpor }) {
  const queryClient = useQueryClient();
  const { id, kolom } = impor;
  const [sel, setSel] = useState(baris.sel);
  const simpan = useWrite({
    write: async (isi: string[], kunci) =>
      (
        await api.PUT('/api/v1/impor/{id}/baris/{nomor}', {
          params: { path: { id, nomor: baris.nomor } },
          body: { sel: isi },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    // another row may have become right or wrong with it
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['impor', id] }),
  });
  const ada = kolom.filter((k): k is Kolom & { indeks: number } => k.indeks !== null);
  const galat = (k: { indeks: number }) => baris.temuan.find((t) => t.indeks === k.indeks);
  const tanpaKolom = baris.temuan.filter((t) => !ada.some((k) => k.indeks === t.indeks));
  const medan = (k: Kolom & { indeks: number }) => {
    const temuan = galat(k);
    const Kendali = k.kunci === 'uraian' ? Textarea : TextInput;
    return (
      <Field key={k.kunci} label={k.judul} error={temuan && `${temuan.alamat}: ${temuan.pesan}`}>
        <Kendali
          value={sel[k.indeks] ?? ''}
          onChange={({ target }: { target: { value: string } }) =>
            setSel((dulu) =>
              Array.from({ length: Math.max(dulu.length, k.indeks + 1) }, (_, i) =>
                i === k.indeks ? target.value : (dulu[i] ?? ''),
              ),
            )
          }
        />
      </Field>
    );
  };
  const lain = ada.filter((k) => !galat(k));
  return (
    <Card title={teks.barisKe(baris.nomor)}>
      <form
        className="space-y-3"
        onSubmit={(event) => {
          event.preventDefault();
          simpan.mutate(sel);
        }}
      >
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        {tanpaKolom.map((t) => (
          <p key={t.kode} className="flex gap-2 text-sm text-danger-ink">
            <CircleAlert size={18} aria-hidden className="shrink-0" />
            {`${t.alamat}: ${t.pesan}`}
          </p>
        ))}
        <div className="grid gap-3 sm:grid-cols-2">{ada.filter(galat).map(medan)}</div>
        {lain.length > 0 && (
          <Disclosure summary={teks.semuaKolom}>
            <div className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">{lain.map(medan)}</div>
          </Disclosure>
        )}
        <Button type="submit" busy={simpan.isPending} aria-label={teks.simpanKe(baris.nomor)}>
          {teks.simpan}
        </Button>
      </form>
    </Card>
  );
}
