import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import { LABEL_DOKUMEN, nomorFormulir } from '#contract/jenis-dokumen.ts';
import { api, type Skema } from '../../api/client.ts';
import { type Masalah, sebagaiMasalah } from '../../api/masalah.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { Mark } from '../../parts/mark.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { TextInput } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { Bandingkan } from './bandingkan.tsx';
import { Putusan } from './putusan.tsx';
import { teks } from './teks.ts';

/** For anybody who holds a document: is its code one of ours, and is the file the one that was issued? */
export function VerifikasiPage() {
  const { kode } = useParams({ strict: false });
  return (
    <div className="flex min-h-dvh flex-col bg-canvas">
      <title>{`${teks.judul} · Terang`}</title>
      <header className="border-b border-line bg-surface">
        <div className="mx-auto flex h-16 max-w-2xl items-center justify-between gap-3 px-4">
          <span className="flex items-center gap-3">
            <Mark />
            <span className="text-lg font-extrabold tracking-tight">Terang</span>
          </span>
          <Link to="/" className={buttonLook('polos')}>
            {teks.masuk}
          </Link>
        </div>
      </header>
      <main className="mx-auto w-full max-w-2xl grow space-y-4 px-4 py-5 sm:py-9">
        {kode === undefined ? <TanyaKode judul /> : <Jawaban key={kode} kode={kode} />}
      </main>
    </div>
  );
}

function Jawaban({ kode }: { kode: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['verifikasi', kode],
    queryFn: async () => (await api.GET('/api/v1/verifikasi/{kode}', { params: { path: { kode } } })).data,
  });
  if (data) return <Dikenal kode={kode} verifikasi={data} />;
  if (!error)
    return (
      <>
        <h1 className="sr-only">{teks.judul}</h1>
        <Skeleton lines={6} />
      </>
    );
  return <TakDikenal kode={kode} masalah={sebagaiMasalah(error)} onUlang={() => void refetch()} />;
}

function Dikenal({ kode, verifikasi }: { kode: string; verifikasi: Skema<'Verifikasi'> }) {
  const { instansi, dicabut, diganti, jenis } = verifikasi;
  return (
    <>
      {diganti ? (
        <Putusan utama tone="perhatian" judul={teks.diganti} isi={teks.digantiIsi(instansi)} />
      ) : dicabut ? (
        <Putusan utama tone="perhatian" judul={teks.dicabut} isi={teks.dicabutIsi(instansi)} />
      ) : (
        <Putusan utama tone="baik" judul={teks.asli} isi={teks.asliIsi(instansi)} />
      )}
      <Card>
        <dl className="divide-y divide-line">
          <Baris nama={teks.jenis}>{teks.formulir(LABEL_DOKUMEN[jenis], nomorFormulir(jenis))}</Baris>
          <Baris nama={teks.instansi}>{instansi}</Baris>
          <Baris nama={teks.terbit}>{waktu(verifikasi.diterbitkanPada, 'WIB')}</Baris>
          <Baris nama={teks.aturan}>{tanggal(verifikasi.versiAturan)}</Baris>
          <Baris nama={teks.kode}>
            <span className="font-mono">{kode}</span>
          </Baris>
        </dl>
        <p className="mt-3 text-sm text-muted">{teks.rahasia}</p>
      </Card>
      <Bandingkan sha256={verifikasi.sha256} />
      <p className="text-center">
        <Link to="/v" className={buttonLook('polos')}>
          {teks.periksaLain}
        </Link>
      </p>
    </>
  );
}

function TakDikenal({ kode, masalah, onUlang }: { kode: string; masalah: Masalah; onUlang: () => void }) {
  if (masalah.status !== 404)
    return (
      <>
        <h1 className="text-2xl font-bold">{teks.judul}</h1>
        <ErrorPanel problem={masalah} onRetry={onUlang} />
      </>
    );
  return (
    <>
      <Putusan utama tone="bahaya" judul={teks.asing} isi={teks.asingIsi} />
      <TanyaKode awal={kode} />
    </>
  );
}

/** The code as it is printed, typed by hand. */
function TanyaKode({ awal = '', judul = false }: { awal?: string; judul?: boolean }) {
  const [kode, setKode] = useState(awal);
  const [galat, setGalat] = useState<string>();
  const navigate = useNavigate();

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const rapi = kode.trim().toUpperCase();
    setGalat(rapi === '' ? teks.kodeKosong : undefined);
    if (rapi !== '') void navigate({ to: '/v/$kode', params: { kode: rapi } });
  }

  return (
    <Card>
      {judul && <h1 className="mb-4 text-2xl font-bold">{teks.judul}</h1>}
      <form noValidate onSubmit={onSubmit} className="space-y-4">
        <Field label={teks.kode} hint={teks.kodePetunjuk} error={galat}>
          <TextInput
            value={kode}
            onChange={(event) => setKode(event.target.value)}
            autoCapitalize="characters"
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            className="font-mono uppercase"
          />
        </Field>
        <Button type="submit" variant="utama" wide>
          {teks.periksa}
        </Button>
      </form>
    </Card>
  );
}

function Baris({ nama, children }: { nama: string; children: ReactNode }) {
  return (
    <div className="py-2.5 first:pt-0 sm:flex sm:gap-4">
      <dt className="text-sm text-muted sm:w-44 sm:shrink-0">{nama}</dt>
      <dd className="font-medium">{children}</dd>
    </div>
  );
}
