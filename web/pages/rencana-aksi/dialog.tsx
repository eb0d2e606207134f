import { type FormEvent, useId, useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Select, Textarea } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

type Isian = { uraian: string; triwulan: number | null };

/** Writes a new step, or changes one. */
export function DialogRencana({
  skpId,
  rhkId,
  lama,
  onClose,
  onTersimpan,
}: {
  skpId: string;
  rhkId: string;
  lama: Skema<'RencanaAksi'> | null;
  onClose: () => void;
  onTersimpan: () => void;
}) {
  const form = useId();
  const [id] = useState(() => lama?.id ?? uuidV7());
  const [isian, setIsian] = useState<Isian>({ uraian: lama?.uraian ?? '', triwulan: lama?.triwulan ?? null });
  const simpan = useWrite({
    write: async (isi: Isian, kunci) =>
      lama
        ? api.PUT('/api/v1/rencana-aksi/{id}', {
            params: { path: { id } },
            body: { rhkId, urutan: lama.urutan, ...isi },
            headers: versi(lama.versi, kunci),
          })
        : api.POST('/api/v1/skp/{id}/rencana-aksi', {
            params: { path: { id: skpId } },
            body: { id, rhkId, ...isi },
            headers: { 'Idempotency-Key': kunci },
          }),
    onSuccess: onTersimpan,
  });
  const kirim = (event: FormEvent) => {
    event.preventDefault();
    simpan.mutate(isian);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={lama ? teks.ubahJudul : teks.tambah}
      footer={
        <Button type="submit" form={form} variant="utama" busy={simpan.isPending}>
          {teks.simpan}
        </Button>
      }
    >
      <form id={form} noValidate onSubmit={kirim} className="space-y-4">
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        <Field label={teks.uraian} required error={simpan.error?.pesanUntuk('/uraian')}>
          <Textarea
            rows={2}
            maxLength={500}
            placeholder={teks.uraianContoh}
            value={isian.uraian}
            onChange={(e) => setIsian({ ...isian, uraian: e.target.value })}
          />
        </Field>
        <Field label={teks.triwulan}>
          <Select
            value={isian.triwulan ?? ''}
            onChange={(e) => setIsian({ ...isian, triwulan: e.target.value ? Number(e.target.value) : null })}
          >
            <option value="">{teks.sepanjangTahun}</option>
            {teks.namaTriwulan.map((nama, i) => (
              <option key={nama} value={i + 1}>
                {nama}
              </option>
            ))}
          </Select>
        </Field>
      </form>
    </Dialog>
  );
}
