import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi, useRouter } from '@tanstack/react-router';
import { FileCheck2 } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { SatuDokumen } from './satu-dokumen.tsx';
import { teks } from './teks.ts';

type Dokumen = Skema<'Dokumen'>;

const route = getRouteApi('/inside/dokumen');

/** Issued documents by year: one's own, or those of an employee one assesses or looks after (`?pegawaiId=`). */
export function DokumenPage() {
  const { pegawaiId } = route.useSearch();
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['dokumen', pegawaiId ?? 'saya'],
    queryFn: async ({ pageParam }) => {
      const query = { ...(pegawaiId && { pegawaiId }), ...(pageParam && { setelah: pageParam }) };
      return (await api.GET('/api/v1/dokumen', { params: { query } })).data;
    },
    initialPageParam: '',
    getNextPageParam: (halaman) => halaman?.setelah ?? null,
  });
  const isi = data?.pages.flatMap((halaman) => halaman?.isi ?? []);
  const nama = pegawaiId && isi?.[0]?.pegawai.nama;

  return (
    <>
      <PageHeader
        title={nama ? teks.judulPegawai(nama) : teks.judul}
        lead={pegawaiId ? teks.pengantarPegawai : teks.pengantar}
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!isi && !error && <Skeleton lines={6} />}
      {isi?.length === 0 && <Kosong milikSendiri={!pegawaiId} />}
      {isi && isi.length > 0 && (
        <div className="space-y-5">
          {[...Map.groupBy(isi, (d) => d.tahun)]
            .toSorted(([a], [b]) => b - a)
            .map(([tahun, dokumen]) => (
              <TahunDokumen key={tahun} tahun={tahun} dokumen={dokumen} />
            ))}
          {hasNextPage && (
            <Button wide busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
              {teks.lebih}
            </Button>
          )}
        </div>
      )}
    </>
  );
}

function TahunDokumen({ tahun, dokumen }: { tahun: number; dokumen: Dokumen[] }) {
  return (
    <Card title={teks.tahun(tahun)} flush>
      <ul className="divide-y divide-line border-t border-line">
        {dokumen.map((satu) => (
          <li key={satu.id} className="px-4 py-4 sm:px-5">
            <SatuDokumen dokumen={satu} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

function Kosong({ milikSendiri }: { milikSendiri: boolean }) {
  const router = useRouter();
  const adaSkp = milikSendiri && '/skp' in router.routesByPath;
  return (
    <Card>
      <EmptyState
        title={<h2>{teks.kosong}</h2>}
        icon={<FileCheck2 size={28} />}
        action={
          adaSkp && (
            <a href="/skp" className={buttonLook('utama')}>
              {teks.bukaSkp}
            </a>
          )
        }
      >
        {milikSendiri ? teks.kosongAjar : teks.kosongPegawai}
      </EmptyState>
    </Card>
  );
}
