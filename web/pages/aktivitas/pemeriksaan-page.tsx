import { useQuery } from '@tanstack/react-query';
import { CalendarClock, ClipboardCheck } from 'lucide-react';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { angka } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Antrean } from './antrean.tsx';
import { DialogBukaHari } from './buka-hari.tsx';
import { teks } from './teks.ts';

/** The assessor's queue of reported work. */
export function PemeriksaanPage() {
  const t = teks.pemeriksaan;
  const [bukaHari, setBukaHari] = useState(false);
  const antrean = useQuery({
    queryKey: ['pemeriksaan'],
    queryFn: async () => (await api.GET('/api/v1/aktivitas/pemeriksaan')).data!,
    staleTime: 10_000,
  });
  const data = antrean.data;
  return (
    <>
      <PageHeader
        title={t.judul}
        lead={data && data.jumlah > 0 ? t.pengantar(angka(data.jumlah)) : undefined}
        action={
          <Button icon={<CalendarClock size={20} aria-hidden />} onClick={() => setBukaHari(true)}>
            {t.bukaHari}
          </Button>
        }
      />
      {antrean.error ? (
        <ErrorPanel problem={sebagaiMasalah(antrean.error)} onRetry={() => void antrean.refetch()} />
      ) : !data ? (
        <Skeleton lines={8} />
      ) : data.orang.length === 0 ? (
        <Card flush>
          <EmptyState title={t.kosong} icon={<ClipboardCheck size={28} />}>
            {t.kosongAjar}
          </EmptyState>
        </Card>
      ) : (
        <Antrean antrean={data} />
      )}
      {bukaHari && <DialogBukaHari onClose={() => setBukaHari(false)} />}
    </>
  );
}
