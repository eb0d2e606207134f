import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { LABEL_PERSPEKTIF } from '#rules/label.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useDraft } from '../../offline/use-autosave.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { ManualPerjanjian } from '../manual-indikator/perjanjian.tsx';
import { type Isian, type Perjanjian, perjanjianQuery } from './data.ts';
import { EditorPerjanjian } from './editor.tsx';
import { Kepala } from './kepala.tsx';
import { teks } from './teks.ts';
import { TindakanPerjanjian } from './tindakan.tsx';

/** One perjanjian kinerja: written while it is a draft, read once it is final. */
export function SatuPerjanjianPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    ...perjanjianQuery(id),
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <>
      <Link
        to="/perjanjian-kinerja"
        className="mb-3 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.kembali}
      </Link>
      {data.kemampuan.includes('UBAH') ? (
        <DenganDraf key={data.id} perjanjian={data} />
      ) : (
        <>
          <Kepala perjanjian={data} action={<TindakanPerjanjian perjanjian={data} />} />
          <Isi perjanjian={data} />
          <ManualPerjanjian id={data.id} />
        </>
      )}
    </>
  );
}

function DenganDraf({ perjanjian }: { perjanjian: Perjanjian }) {
  const { pegawai } = useSesi();
  const [awal, setAwal] = useState({ perjanjian, putaran: 0 });
  const kunci = `${pegawai.id}:perjanjian:${perjanjian.id}`;
  const draf = useDraft<Isian>(kunci);
  if (!draf.ready) return <Skeleton lines={8} />;
  return (
    <EditorPerjanjian
      key={`${kunci}:${awal.putaran}`}
      kunci={kunci}
      perjanjian={awal.perjanjian}
      draf={awal.putaran === 0 ? draf.draft : null}
      onMulaiUlang={(terkini) => setAwal({ perjanjian: terkini, putaran: awal.putaran + 1 })}
    />
  );
}

function Isi({ perjanjian }: { perjanjian: Perjanjian }) {
  const atas = new Map(perjanjian.sasaranAtas.map((s) => [s.id, s]));
  return (
    <ol className="space-y-4">
      {perjanjian.sasaran.map((s, i) => (
        <li key={s.id}>
          <Card title={`${i + 1}. ${s.uraian}`}>
            {s.indukId && atas.get(s.indukId) && (
              <p className="-mt-2 mb-3 text-sm text-muted">
                {teks.dukung}: {atas.get(s.indukId)?.uraian} ({atas.get(s.indukId)?.unitKerja})
              </p>
            )}
            <ul className="divide-y divide-line">
              {s.indikator.map((ind) => (
                <li
                  key={ind.id}
                  className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1 py-2"
                >
                  <span className="min-w-0 grow basis-60">
                    {ind.uraian}
                    {ind.perspektif && (
                      <span className="block text-xs text-muted">{LABEL_PERSPEKTIF[ind.perspektif]}</span>
                    )}
                  </span>
                  <span className="font-semibold tabular-nums">{ind.target}</span>
                </li>
              ))}
            </ul>
          </Card>
        </li>
      ))}
    </ol>
  );
}
