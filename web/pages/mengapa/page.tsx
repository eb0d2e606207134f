import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { TindakLanjutHasil } from '../../parts/tindak-lanjut/dari-hasil.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { teks } from './teks.ts';
import { MengapaView } from './view.tsx';

export type Mengapa = Skema<'Mengapa'>;

/** The way from evidence to predikat of one evaluation. */
export function MengapaPage() {
  const { id } = useParams({ strict: false });
  const sesi = useSesi();
  const { data, error, refetch } = useQuery({
    queryKey: ['mengapa', id],
    queryFn: async () =>
      (await api.GET('/api/v1/evaluasi/{id}/mengapa', { params: { path: { id: id ?? '' } } })).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  const { pegawai, periode } = data.bahan;
  const sendiri = pegawai.pegawaiId === sesi.pegawai.id;
  return (
    <>
      <Link
        {...(sendiri
          ? { to: '/evaluasi/$id', params: { id: data.evaluasiId } }
          : {
              to: '/penilaian/$periodeId/$pegawaiId',
              params: { periodeId: periode.id, pegawaiId: pegawai.pegawaiId },
            })}
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {sendiri ? teks.kembali : teks.kembaliPenilai}
      </Link>
      <MengapaView mengapa={data} zona={sesi.instansi.zona} />
      <div className="mt-4 lg:mt-6">
        <TindakLanjutHasil evaluasiId={data.evaluasiId} sendiri={sendiri} />
      </div>
    </>
  );
}
