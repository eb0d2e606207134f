import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { CircleCheckBig } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { SENTIMEN_UMPAN_BALIK, type SentimenUmpanBalik } from '#rules/enum.ts';
import { LABEL_SENTIMEN_UMPAN_BALIK } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useWrite } from '../../api/use-write.ts';
import { waktu } from '../../parts/format.ts';
import { Mark } from '../../parts/mark.tsx';
import { Button } from '../../ui/button.tsx';
import { Checkbox, Segmented } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea, TextInput } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** For somebody outside who was sent a link: one question, one answer, no account. */
export function PendapatLuarPage() {
  const { token = '' } = useParams({ strict: false });
  const { data, error } = useQuery({
    queryKey: ['luar', token],
    retry: false,
    refetchOnWindowFocus: false,
    queryFn: async () =>
      (await api.GET('/api/v1/umpan-balik/luar/{token}', { params: { path: { token } } })).data!,
  });
  const [terkirim, setTerkirim] = useState(false);
  return (
    <div className="flex min-h-dvh flex-col bg-canvas">
      <title>{`${teks.judul} · Terang`}</title>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex h-16 max-w-2xl items-center gap-3 px-4">
          <Mark />
          <span className="text-lg font-extrabold tracking-tight">Terang</span>
        </div>
      </header>
      <main className="mx-auto w-full max-w-2xl grow space-y-4 px-4 py-5 sm:py-9">
        {terkirim ? (
          <Card>
            <div role="status" className="flex flex-col items-center gap-3 py-6 text-center">
              <CircleCheckBig size={40} aria-hidden className="text-brand-ink" />
              <h1 className="text-xl font-bold">{teks.terima}</h1>
              <p className="text-muted">{teks.terimaAjar}</p>
            </div>
          </Card>
        ) : error ? (
          <>
            <h1 className="sr-only">{teks.judul}</h1>
            <ErrorPanel problem={sebagaiMasalah(error)} />
          </>
        ) : data ? (
          <Formulir token={token} undangan={data} onTerkirim={() => setTerkirim(true)} />
        ) : (
          <>
            <h1 className="sr-only">{teks.judul}</h1>
            <Skeleton lines={6} />
          </>
        )}
      </main>
    </div>
  );
}

function Formulir({
  token,
  undangan,
  onTerkirim,
}: {
  token: string;
  undangan: Skema<'UndanganLuar'>;
  onTerkirim: () => void;
}) {
  const [isian, setIsian] = useState({
    nama: undangan.nama,
    kaitan: undangan.kaitan,
    sentimen: null as SentimenUmpanBalik | null,
    uraian: '',
    namaTerbuka: false,
  });
  const [dicoba, coba] = useState(false);
  const ubah = (baru: Partial<typeof isian>) => setIsian((lama) => ({ ...lama, ...baru }));
  const kirim = useWrite({
    write: (body: Skema<'JawabanLuarInput'>) =>
      api.POST('/api/v1/umpan-balik/luar/{token}', { params: { path: { token } }, body }),
    onSuccess: onTerkirim,
  });
  const { nama } = undangan.pegawai;
  const kurang = {
    nama: isian.nama.trim().length < 2,
    kaitan: isian.kaitan.trim().length < 2,
    uraian: isian.uraian.trim().length < 10,
  };
  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    coba(true);
    const { sentimen } = isian;
    if (sentimen && !Object.values(kurang).some(Boolean)) kirim.mutate({ ...isian, sentimen });
  }
  return (
    <>
      <div>
        <p className="text-sm text-muted">{undangan.instansi}</p>
        <h1 className="text-2xl font-bold">{teks.dari(nama)}</h1>
        {undangan.pegawai.jabatan && <p className="text-muted">{undangan.pegawai.jabatan}</p>}
      </div>
      <Card>
        <blockquote className="border-s-3 border-brand ps-3">
          <p className="font-semibold">{undangan.pertanyaan}</p>
          <p className="text-sm text-muted">
            {teks.tentang}: {undangan.tentang}
          </p>
        </blockquote>
        <p className="mt-3 text-sm text-muted">{teks.janji(nama)}</p>
        <p className="mt-1 text-sm text-muted">{teks.sampai(waktu(undangan.sampai, 'WIB'))}</p>
      </Card>
      <Card>
        <form noValidate onSubmit={onSubmit} className="space-y-5">
          {kirim.error && <ErrorPanel problem={kirim.error} focus />}
          <div className="grid gap-4 sm:grid-cols-2">
            <Field label={teks.nama} required error={dicoba && kurang.nama ? teks.isi : undefined}>
              <TextInput
                autoComplete="name"
                maxLength={120}
                value={isian.nama}
                onChange={(e) => ubah({ nama: e.target.value })}
              />
            </Field>
            <Field label={teks.kaitan} required error={dicoba && kurang.kaitan ? teks.isi : undefined}>
              <TextInput
                maxLength={120}
                value={isian.kaitan}
                onChange={(e) => ubah({ kaitan: e.target.value })}
              />
            </Field>
          </div>
          <Field label={teks.nada} group error={dicoba && !isian.sentimen ? teks.pilihNada : undefined}>
            <Segmented
              value={isian.sentimen}
              onChange={(sentimen) => ubah({ sentimen })}
              options={SENTIMEN_UMPAN_BALIK.map((s) => ({ value: s, label: LABEL_SENTIMEN_UMPAN_BALIK[s] }))}
            />
          </Field>
          <Field
            label={teks.uraian}
            hint={teks.uraianPetunjuk}
            required
            error={dicoba && kurang.uraian ? teks.tulis : undefined}
          >
            <Textarea
              rows={5}
              maxLength={2000}
              value={isian.uraian}
              onChange={(e) => ubah({ uraian: e.target.value })}
            />
          </Field>
          <Checkbox
            label={teks.namaTerbuka}
            checked={isian.namaTerbuka}
            onChange={(e) => ubah({ namaTerbuka: e.target.checked })}
          />
          <Button type="submit" variant="utama" wide busy={kirim.isPending}>
            {teks.kirim}
          </Button>
        </form>
      </Card>
    </>
  );
}
