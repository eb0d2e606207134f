import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, Scale } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { PredikatBadge } from '../../parts/predikat.tsx';
import { Badge } from '../../ui/badge.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { UsulanHasilLama } from './kesepakatan.tsx';
import { teks } from './teks.ts';

type Hasil = Skema<'HasilSaya'>;

/** One's own results, newest first. */
export function HasilEvaluasiPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluasi', 'saya'],
    queryFn: async () => (await api.GET('/api/v1/evaluasi/saya')).data,
  });
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          <Link to="/keberatan" className={buttonLook()}>
            {teks.keberatanSaya}
          </Link>
        }
      />
      <UsulanHasilLama />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && data.isi.length === 0 && (
        <Card>
          <EmptyState title={teks.kosong} icon={<Scale size={28} />}>
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      )}
      {data && data.isi.length > 0 && (
        <Card flush>
          <ul className="divide-y divide-line">
            {data.isi.map((hasil) => (
              <li key={hasil.id}>
                {hasil.kemampuan.includes('evaluasi.baca') ? (
                  <Link
                    to="/evaluasi/$id"
                    params={{ id: hasil.id }}
                    className="flex min-h-18 items-center gap-3 px-4 py-4 -outline-offset-3! hover:bg-sunken/60 sm:px-5"
                  >
                    <Baris hasil={hasil} />
                    <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
                  </Link>
                ) : (
                  <div className="flex min-h-18 items-center px-4 py-4 sm:px-5">
                    <Baris hasil={hasil} />
                  </div>
                )}
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Baris({ hasil }: { hasil: Hasil }) {
  const { zona } = useSesi().instansi;
  const hari = (saat: string) =>
    tanggal(Temporal.Instant.from(saat).toZonedDateTimeISO(zona).toPlainDate().toString());
  return (
    <span className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <span className="min-w-0">
        <span className="block font-semibold">{hasil.periode.nama}</span>
        <span className="block text-sm text-muted">
          {hasil.predikat === null
            ? teks.belumDisampaikan(hasil.penilai.nama)
            : hasil.diterimaPada
              ? teks.diterima(hari(hasil.diterimaPada))
              : hasil.disampaikanPada && teks.disampaikan(hari(hasil.disampaikanPada))}
        </span>
      </span>
      <span className="flex flex-wrap gap-2">
        {hasil.kemampuan.includes('evaluasi.terima') && <Badge tone="perhatian">{teks.perluTerima}</Badge>}
        {hasil.predikat && <PredikatBadge predikat={hasil.predikat} />}
      </span>
    </span>
  );
}
