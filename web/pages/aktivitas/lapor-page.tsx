import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useDraft } from '../../offline/use-autosave.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import type { Isian } from './isian.ts';
import { Lapor } from './lapor.tsx';

/** The report of one piece of work, for today unless the address names another day or an activity to mend. */
export function LaporPage() {
  const { instansi, pegawai } = useSesi();
  const search = useSearch({ from: '/inside/lapor' });
  const navigate = useNavigate();
  const tanggal = search.tanggal ?? instansi.hariIni;
  const pilihan = useQuery({
    queryKey: ['aktivitas', 'pilihan', tanggal],
    queryFn: async () =>
      (await api.GET('/api/v1/aktivitas/pilihan', { params: { query: { tanggal } } })).data!,
    placeholderData: keepPreviousData,
  });
  const diubah = useQuery({
    queryKey: ['aktivitas', 'satu', tanggal, search.ubah],
    enabled: search.ubah !== undefined,
    queryFn: async () =>
      (await api.GET('/api/v1/aktivitas/{tanggal}/{id}', { params: { path: { tanggal, id: search.ubah! } } }))
        .data!,
    staleTime: Infinity,
  });
  const kunciDraf = `${pegawai.id}:lapor:${search.ubah ?? 'baru'}`;
  const draf = useDraft<Isian>(kunciDraf);
  const galat = pilihan.error ?? diubah.error;
  if (galat)
    return (
      <ErrorPanel
        problem={sebagaiMasalah(galat)}
        onRetry={() => void Promise.all([pilihan.refetch(), search.ubah && diubah.refetch()])}
      />
    );
  if (!pilihan.data || !draf.ready || (search.ubah && !diubah.data)) return <Skeleton lines={8} />;
  return (
    <Lapor
      key={kunciDraf}
      kunciDraf={kunciDraf}
      tanggal={tanggal}
      hariIni={instansi.hariIni}
      pilihan={pilihan.data}
      lama={diubah.data ?? null}
      draf={draf.draft?.payload ?? null}
      tujuan={search.tujuan}
      onTanggal={(baru) =>
        void navigate({
          to: '/lapor',
          replace: true,
          resetScroll: false,
          search: baru === instansi.hariIni ? {} : { tanggal: baru },
        })
      }
    />
  );
}
