import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { PREDIKAT_ORGANISASI, type PredikatOrganisasi } from '#rules/enum.ts';
import { LABEL_PREDIKAT_ORGANISASI } from '#rules/label.ts';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { waktu } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Radio } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Capaian = Skema<'CapaianOrganisasi'>;

/** The achievement of the unit one heads, and the forms for the units below. */
export function PanelCapaian({ periodeId }: { periodeId: string }) {
  const [dibuka, buka] = useState<Capaian | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['capaian-organisasi', periodeId],
    queryFn: async () =>
      (await api.GET('/api/v1/capaian-organisasi', { params: { query: { periodeId } } })).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  return (
    <div className="space-y-4">
      <p className="max-w-[60ch] text-muted">{teks.capaian.pengantar}</p>
      {data.milik && (
        <Card title={teks.capaian.unitAnda} flush>
          <Baris capaian={data.milik} onBuka={buka} />
        </Card>
      )}
      {data.bawahan.length > 0 ? (
        <Card title={teks.capaian.unitBawah} flush>
          <ul className="divide-y divide-line border-t border-line">
            {data.bawahan.map((c) => (
              <li key={c.unitKerja.id}>
                <Baris capaian={c} onBuka={buka} />
              </li>
            ))}
          </ul>
        </Card>
      ) : (
        !data.milik && (
          <Card>
            <EmptyState title={teks.capaian.tanpa} icon={<Building2 size={28} />}>
              {teks.capaian.tanpaAjar}
            </EmptyState>
          </Card>
        )
      )}
      {dibuka && <FormCapaian capaian={dibuka} onClose={() => buka(null)} />}
    </div>
  );
}

function Baris({ capaian, onBuka }: { capaian: Capaian; onBuka: (c: Capaian) => void }) {
  const { zona } = useSesi().instansi;
  const { unitKerja, predikat, pimpinan, penetap, ditetapkanOleh, ditetapkanPada, kemampuan } = capaian;
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-3 px-4 py-4 sm:px-5">
      <div className="min-w-0 grow basis-60">
        <p className="font-semibold">{unitKerja.nama}</p>
        {pimpinan && <p className="text-sm text-muted">{pimpinan.nama}</p>}
        <p className="mt-2 flex flex-wrap items-center gap-2 text-sm">
          {predikat ? (
            <>
              <Badge tone="info">{LABEL_PREDIKAT_ORGANISASI[predikat]}</Badge>
              {ditetapkanOleh && ditetapkanPada && (
                <span className="text-muted">
                  {teks.capaian.oleh(ditetapkanOleh.nama, waktu(ditetapkanPada, zona))}
                </span>
              )}
            </>
          ) : (
            <>
              <Badge tone="perhatian">{teks.capaian.belum}</Badge>
              {kemampuan.length === 0 && penetap && (
                <span className="text-muted">{teks.capaian.menunggu(penetap.nama)}</span>
              )}
            </>
          )}
        </p>
        {capaian.dasar && <p className="mt-2 text-sm">{capaian.dasar}</p>}
      </div>
      {kemampuan.length > 0 && (
        <Button variant={predikat ? 'sekunder' : 'utama'} onClick={() => onBuka(capaian)}>
          {predikat ? teks.capaian.ubah : teks.capaian.tetapkan}
          <span className="sr-only"> {unitKerja.nama}</span>
        </Button>
      )}
    </div>
  );
}

function FormCapaian({ capaian, onClose }: { capaian: Capaian; onClose: () => void }) {
  const queryClient = useQueryClient();
  const [predikat, setPredikat] = useState<PredikatOrganisasi | null>(capaian.predikat);
  const [dasar, setDasar] = useState(capaian.dasar ?? '');
  const [baruId] = useState(uuidV7);
  const simpan = useWrite({
    write: async (isi: { predikat: PredikatOrganisasi; dasar: string }, kunci) =>
      capaian.id && capaian.versi
        ? api.PUT('/api/v1/capaian-organisasi/{id}', {
            params: { path: { id: capaian.id } },
            body: isi,
            headers: versi(capaian.versi, kunci),
          })
        : api.POST('/api/v1/capaian-organisasi', {
            body: { ...isi, id: baruId, unitKerjaId: capaian.unitKerja.id, periodeId: capaian.periodeId },
            headers: { 'Idempotency-Key': kunci },
          }),
    onSuccess: async () => {
      toast(teks.capaian.tersimpan);
      onClose();
      await Promise.all(
        ['capaian-organisasi', 'evaluasi', 'distribusi'].map((k) =>
          queryClient.invalidateQueries({ queryKey: [k] }),
        ),
      );
    },
  });

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    if (predikat) simpan.mutate({ predikat, dasar });
  }

  return (
    <Dialog
      open
      title={teks.capaian.dialog(capaian.unitKerja.nama)}
      onClose={onClose}
      dismissible={!simpan.isPending}
      footer={
        <>
          <Button onClick={onClose}>{teks.capaian.batal}</Button>
          <Button type="submit" form="capaian" variant="utama" busy={simpan.isPending} disabled={!predikat}>
            {teks.capaian.simpan}
          </Button>
        </>
      }
    >
      <form id="capaian" onSubmit={onSubmit} className="space-y-4" noValidate>
        {simpan.error && <ErrorPanel problem={simpan.error} focus />}
        {capaian.predikat && <p className="text-sm text-muted">{teks.capaian.ubahAjar}</p>}
        <Field label={teks.capaian.predikat} group required>
          {PREDIKAT_ORGANISASI.map((p) => (
            <Radio
              key={p}
              name="predikat-organisasi"
              label={LABEL_PREDIKAT_ORGANISASI[p]}
              checked={predikat === p}
              onChange={() => setPredikat(p)}
            />
          ))}
        </Field>
        <Field
          label={teks.capaian.dasar}
          hint={teks.capaian.dasarPetunjuk}
          required
          error={simpan.error?.pesanUntuk('/dasar')}
        >
          <Textarea value={dasar} onChange={(event) => setDasar(event.target.value)} />
        </Field>
      </form>
    </Dialog>
  );
}
