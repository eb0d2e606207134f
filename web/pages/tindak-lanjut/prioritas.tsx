import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { Star } from 'lucide-react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { kataPredikat, PredikatBadge } from '../../parts/predikat.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Avatar, Card } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { teks } from './teks.ts';

/** Candidates for succession and for developing competence (Ps 31), by the threshold of the agency. */
export function Prioritas() {
  const kini = Number(useSesi().instansi.hariIni.slice(0, 4));
  const search: { tahun?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const tahun = Number(search.tahun ?? kini);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['tindak-lanjut', 'prioritas', tahun],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: setelah }) =>
      (await api.GET('/api/v1/tindak-lanjut/prioritas', { params: { query: { tahun, setelah } } })).data!,
    getNextPageParam: (akhir) => akhir.setelah ?? undefined,
  });
  const pertama = data?.pages[0];
  const isi = data?.pages.flatMap((p) => p.isi) ?? [];
  return (
    <div className="space-y-4">
      <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
      {pertama && <Notice>{teks.prioritasAjar(kataPredikat(pertama.ambang))}</Notice>}
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!pertama && !error && <Skeleton lines={6} />}
      {pertama && (
        <Card flush>
          {isi.length === 0 ? (
            <EmptyState title={teks.tanpaPrioritas(tahun)} icon={<Star size={28} />}>
              {teks.tanpaPrioritasAjar}
            </EmptyState>
          ) : (
            <ul className="divide-y divide-line">
              {isi.map(({ pegawai, predikat, periode, sejak }) => (
                <li key={pegawai.id} className="flex flex-wrap items-center gap-3 px-4 py-3 sm:px-5">
                  <Avatar name={pegawai.nama} />
                  <div className="min-w-0 grow basis-48">
                    <p className="font-semibold">{pegawai.nama}</p>
                    <p className="text-sm text-muted">
                      {[pegawai.jabatan, pegawai.unitKerja].filter(Boolean).join(' · ')}
                    </p>
                    <p className="text-sm text-muted">{`${periode} · ${teks.sejak(tanggal(sejak))}`}</p>
                  </div>
                  <PredikatBadge predikat={predikat} />
                </li>
              ))}
            </ul>
          )}
        </Card>
      )}
      {hasNextPage && (
        <LoadMore shown={isi.length} hasMore busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </div>
  );
}
