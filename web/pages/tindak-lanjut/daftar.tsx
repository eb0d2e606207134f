import { useInfiniteQuery } from '@tanstack/react-query';
import { ListChecks } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { Checkbox } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { KartuUsulan } from './kartu.tsx';
import { teks } from './teks.ts';

export type Lingkup = 'saya' | 'bawahan' | 'unit';
const LINGKUP = { saya: 'SAYA', bawahan: 'BAWAHAN', unit: 'UNIT' } as const;

/** Who needs what, since when, and what became of it. */
export function DaftarUsulan({ lingkup }: { lingkup: Lingkup }) {
  const [selesai, tampilkan] = useState(false);
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    queryKey: ['tindak-lanjut', lingkup, selesai],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam: setelah }) => {
      const keadaan = selesai ? ('SEMUA' as const) : ('TERBUKA' as const);
      const query = { lingkup: LINGKUP[lingkup], keadaan, batas: 50, setelah };
      return (await api.GET('/api/v1/tindak-lanjut', { params: { query } })).data!;
    },
    getNextPageParam: (akhir) => akhir.setelah ?? undefined,
  });
  const isi = data?.pages.flatMap((p) => p.isi) ?? [];
  return (
    <>
      <div className="mb-3">
        <Checkbox
          label={teks.termasukSelesai}
          checked={selesai}
          onChange={(e) => tampilkan(e.target.checked)}
        />
      </div>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && isi.length === 0 && (
        <Card>
          <EmptyState title={teks.kosong[lingkup]} icon={<ListChecks size={28} />}>
            {teks.kosongAjar[lingkup]}
          </EmptyState>
        </Card>
      )}
      <ul className="space-y-3">
        {isi.map((satu) => (
          <li key={satu.id}>
            <KartuUsulan satu={satu} sendiri={lingkup === 'saya'} />
          </li>
        ))}
      </ul>
      {hasNextPage && (
        <LoadMore shown={isi.length} hasMore busy={isFetchingNextPage} onMore={() => void fetchNextPage()} />
      )}
    </>
  );
}
