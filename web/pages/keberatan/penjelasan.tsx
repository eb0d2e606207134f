import { type FormEvent, useState } from 'react';
import type { CaraPenjelasan, PihakKeberatan } from '#rules/enum.ts';
import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { useLocalDraft } from '../../offline/use-local-draft.ts';
import { Button } from '../../ui/button.tsx';
import { Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';
import type { Keberatan } from './utas.tsx';

const t = teks.jelas;

/** One's own explanation; for the atasan, what he heard. What is typed stays on the device until it is sent. */
export function FormPenjelasan({
  keberatan,
  onBerubah,
}: {
  keberatan: Keberatan;
  onBerubah: () => Promise<void>;
}) {
  const { id, sebagai, belumDidengar } = keberatan;
  const { pegawai } = useSesi();
  const atasan = sebagai === 'ATASAN_PENILAI';
  const draf = useLocalDraft<{ uraian: string; pihak: PihakKeberatan; cara: CaraPenjelasan }>(
    `${pegawai.id}.keberatan-penjelasan.${id}`,
    {
      uraian: '',
      pihak: sebagai === 'ATASAN_PENILAI' ? (belumDidengar[0] ?? 'PEGAWAI') : sebagai,
      cara: atasan ? 'LISAN' : 'TERTULIS',
    },
  );
  const [dicoba, coba] = useState(false);
  const kirim = useWrite({
    write: (body: { id: string; uraian: string; pihak: PihakKeberatan; cara: CaraPenjelasan }, kunci) =>
      api.POST('/api/v1/keberatan/{id}/penjelasan', {
        params: { path: { id } },
        body,
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      await draf.clear();
      coba(false);
      toast(t.terkirim);
      await onBerubah();
    },
  });
  const isian = draf.value;
  if (!isian) return null;
  const perlu = belumDidengar.includes(isian.pihak);

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    coba(true);
    if (isian?.uraian.trim()) kirim.mutate({ id: uuidV7(), ...isian });
  }

  return (
    <Card title={atasan ? t.judulAtasan : t.judulSendiri}>
      <form onSubmit={onSubmit} noValidate className="space-y-4">
        {kirim.error && <ErrorPanel problem={kirim.error} focus />}
        {atasan && (
          <>
            <Field label={t.pihak} group>
              <Segmented
                layout="rapat"
                value={isian.pihak}
                onChange={(pihak) => draf.change({ pihak })}
                options={(['PENILAI', 'PEGAWAI'] as const).map((p) => ({
                  value: p,
                  label: t.pihakPilihan[p],
                }))}
              />
            </Field>
            <Field label={t.cara} group>
              <Segmented
                layout="rapat"
                value={isian.cara === 'TIDAK_MEMBERI' ? 'TIDAK_MEMBERI' : 'LISAN'}
                onChange={(cara) => draf.change({ cara })}
                options={(['LISAN', 'TIDAK_MEMBERI'] as const).map((c) => ({
                  value: c,
                  label: t.caraPilihan[c],
                }))}
              />
            </Field>
          </>
        )}
        <Field
          label={t.uraian}
          hint={atasan ? t.petunjukAtasan : sebagai === 'PENILAI' ? t.petunjukPenilai : t.petunjukPegawai}
          error={dicoba && !isian.uraian.trim() ? t.kosong : undefined}
          required
        >
          <Textarea
            rows={4}
            value={isian.uraian}
            onChange={(event) => draf.change({ uraian: event.target.value })}
          />
        </Field>
        <Button type="submit" variant={perlu && !atasan ? 'utama' : 'sekunder'} busy={kirim.isPending} wide>
          {atasan ? t.catat : t.kirim}
        </Button>
      </form>
    </Card>
  );
}
