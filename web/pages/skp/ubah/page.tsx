import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { FileLock2 } from 'lucide-react';
import { useState } from 'react';
import { sebagaiMasalah } from '../../../api/masalah.ts';
import { useSesi } from '../../../api/sesi.ts';
import { useDraft } from '../../../offline/use-autosave.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../../ui/feedback.tsx';
import { Card } from '../../../ui/layout.tsx';
import { type Isian, rhkPimpinanQuery, type Skp, skpQuery } from '../data.ts';
import { KembaliDaftar } from '../lihat/page.tsx';
import { EditorSkp } from './editor.tsx';
import { denganPeran } from './isian.ts';
import { teks } from './teks.ts';

/** The editor of an SKP draft: what was typed on this device goes before what the server holds. */
export function UbahSkpPage() {
  const { id = '' } = useParams({ strict: false });
  const { pegawai } = useSesi();
  const { data, error, refetch } = useQuery({
    ...skpQuery(pegawai.id, id),
    // the form keeps what is typed; a refetch under it would only confuse its base
    refetchOnWindowFocus: false,
    staleTime: Infinity,
    refetchOnMount: 'always',
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  return (
    <>
      <KembaliDaftar sendiri />
      {data.kemampuan.includes('UBAH') ? (
        <DenganDraf key={data.versiId} skp={data} />
      ) : (
        <Card>
          <EmptyState
            title={teks.tidakDapatDiubah}
            icon={<FileLock2 size={28} />}
            action={
              <Link to="/skp/$id" params={{ id }} className={buttonLook('utama')}>
                {teks.bukaSkp}
              </Link>
            }
          >
            {teks.tidakDapatDiubahAjar}
          </EmptyState>
        </Card>
      )}
    </>
  );
}

function DenganDraf({ skp }: { skp: Skp }) {
  const { pegawai } = useSesi();
  // the first answer of the server stays the base; later answers are our own saves
  const [awal, setAwal] = useState({ skp, putaran: 0 });
  const kunci = `${pegawai.id}:skp:${skp.versiId}`;
  const draf = useDraft<Isian>(kunci);
  const pimpinan = useQuery(rhkPimpinanQuery(pegawai.id, skp.tahun));
  if (!draf.ready || pimpinan.isPending) return <Skeleton lines={10} />;
  return (
    <EditorSkp
      key={`${kunci}:${awal.putaran}`}
      kunci={kunci}
      skp={awal.skp}
      draf={awal.putaran === 0 ? draf.draft : null}
      pimpinan={denganPeran(pimpinan.data, skp)}
      onMulaiUlang={(terkini) => setAwal({ skp: terkini, putaran: awal.putaran + 1 })}
    />
  );
}
