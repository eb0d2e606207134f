import { useInfiniteQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import type { BarisImpor, HasilBaris, Impor } from './data.ts';
import { PerbaikiBaris } from './perbaiki.tsx';
import { teks } from './teks.ts';

/** The rows of one outcome: faulty ones as forms, the others as they were read. */
export function DaftarBaris({ impor, hasil }: { impor: Impor; hasil: HasilBaris }) {
  const { id } = impor;
  const daftar = useInfiniteQuery({
    queryKey: ['impor', id, 'baris', hasil],
    initialPageParam: undefined as number | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await api.GET('/api/v1/impor/{id}/baris', {
          params: { path: { id }, query: { hasil, batas: 25, ...(pageParam && { setelah: pageParam }) } },
        })
      ).data!,
    getNextPageParam: (halaman) => halaman.setelah ?? undefined,
  });
  if (daftar.error)
    return <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />;
  if (!daftar.data) return <Skeleton lines={6} />;
  const baris = daftar.data.pages.flatMap((halaman) => halaman.isi);
  if (baris.length === 0) return <p className="py-6 text-center text-muted">{teks.kosong[hasil]}</p>;
  return (
    <>
      <ul className="space-y-3">
        {baris.map((satu) => (
          <li key={satu.nomor}>
            {hasil === 'SALAH' ? (
              <PerbaikiBaris impor={impor} baris={satu} />
            ) : (
              <Card>
                <Terbaca impor={impor} baris={satu} />
              </Card>
            )}
          </li>
        ))}
      </ul>
      <LoadMore
        hasMore={daftar.hasNextPage}
        busy={daftar.isFetchingNextPage}
        onMore={() => void daftar.fetchNextPage()}
        shown={baris.length}
      />
    </>
  );
}

function Terbaca({ impor, baris }: { impor: Impor; baris: BarisImpor }) {
  const isi = impor.kolom.filter((k) => k.indeks !== null && baris.sel[k.indeks]);
  return (
    <>
      <p className="text-sm font-semibold">{teks.barisKe(baris.nomor)}</p>
      <dl className="mt-1 grid gap-x-6 gap-y-1 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {isi.map((k) => (
          <div key={k.kunci} className="flex min-w-0 gap-2">
            <dt className="shrink-0 text-muted">{k.judul}:</dt>
            <dd className="min-w-0 wrap-anywhere">{baris.sel[k.indeks!]}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
