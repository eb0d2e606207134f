import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useDraft } from '../../offline/use-autosave.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { FormPenilaian } from './form.tsx';
import { type Isian, isianDari } from './isian.ts';
import { HasilPenilaian } from './sesudah.tsx';
import { teks } from './teks.ts';

export type Evaluasi = Skema<'Evaluasi'>;

/** Evaluating one employee: the facts, the levels, the ratings, the predikat they give, the decision. */
export function LayarPenilaianPage() {
  const { periodeId = '', pegawaiId = '' } = useParams({ strict: false });
  const sesi = useSesi();
  const kunciDraf = `${sesi.pegawai.id}.evaluasi.${periodeId}.${pegawaiId}`;
  const draf = useDraft<Isian>(kunciDraf);
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluasi', 'bahan', periodeId, pegawaiId],
    staleTime: Infinity,
    refetchOnMount: 'always',
    queryFn: async () =>
      (await api.GET('/api/v1/evaluasi/bahan', { params: { query: { periodeId, pegawaiId } } })).data,
  });
  const bolehMenulis = data?.kemampuan.includes('evaluasi.nilai') ?? false;
  return (
    <>
      <Link
        to="/penilaian"
        search={{ periodeId }}
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.layar.kembali}
      </Link>
      {error ? (
        <>
          <h1 className="sr-only">{teks.judul}</h1>
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </>
      ) : !data || !draf.ready ? (
        <Skeleton lines={10} />
      ) : bolehMenulis ? (
        <FormPenilaian
          key={kunciDraf}
          evaluasi={data}
          kunciDraf={kunciDraf}
          awal={draf.draft?.payload ?? isianDari(data)}
          onMuatUlang={async () => {
            await refetch();
          }}
        />
      ) : (
        <HasilPenilaian evaluasi={data} onBerubah={() => void refetch()} />
      )}
    </>
  );
}
