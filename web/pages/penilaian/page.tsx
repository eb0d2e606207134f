import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { CalendarRange } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { PilihPeriode, usePeriode } from '../../parts/evaluasi/periode.tsx';
import { rentang } from '../../parts/format.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { RuangKurva } from '../distribusi/ruang.tsx';
import { DaftarAmbilAlih } from './ambil-alih.tsx';
import { PanelCapaian } from './capaian.tsx';
import { DaftarPegawai } from './daftar.tsx';
import { teks } from './teks.ts';

export const TAB_PENILAIAN = ['pegawai', 'ambil-alih', 'distribusi', 'capaian'] as const;
export type TabPenilaian = (typeof TAB_PENILAIAN)[number];

export type DaftarEvaluasi = {
  bawahan: Skema<'BarisEvaluasi'>[];
  jendela: { dari: string; sampai: string; keadaan: 'BELUM' | 'TERBUKA' | 'TERLAMBAT' };
};

/** Everybody one assesses in a period, how their predikat spread, and the achievements one sets. */
export function PenilaianPage() {
  const search: { periodeId?: string; tampilan?: TabPenilaian } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const { daftar, terpilih, memuat } = usePeriode(search.periodeId);
  const periodeId = terpilih?.id;
  const evaluasi = useQuery({
    queryKey: ['evaluasi', 'bawahan', periodeId],
    enabled: periodeId !== undefined,
    queryFn: async () =>
      (await api.GET('/api/v1/evaluasi', { params: { query: { periodeId: periodeId ?? '' } } })).data,
  });
  const beralih = useQuery({
    queryKey: ['evaluasi', 'ambil-alih', periodeId],
    enabled: periodeId !== undefined,
    queryFn: async () =>
      (await api.GET('/api/v1/evaluasi/ambil-alih', { params: { query: { periodeId: periodeId ?? '' } } }))
        .data,
  });
  const adaBeralih = (beralih.data?.isi.length ?? 0) > 0 || search.tampilan === 'ambil-alih';
  const tampilan = search.tampilan ?? 'pegawai';
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          daftar.length > 0 && (
            <PilihPeriode daftar={daftar} value={periodeId} onChange={(id) => filter({ periodeId: id })} />
          )
        }
      />
      {!memuat && !periodeId ? (
        <Card>
          <EmptyState title={teks.tanpaPeriode} icon={<CalendarRange size={28} />}>
            {teks.tanpaPeriodeAjar}
          </EmptyState>
        </Card>
      ) : (
        <Tabs
          label={teks.pilihTampilan}
          value={tampilan}
          onChange={(v) => filter({ tampilan: v === 'pegawai' ? undefined : v })}
          items={[
            {
              value: 'pegawai',
              label: teks.tab.pegawai,
              ...(evaluasi.data && { count: evaluasi.data.bawahan.length }),
            },
            ...(adaBeralih
              ? [
                  {
                    value: 'ambil-alih' as const,
                    label: teks.tab.ambilAlih,
                    count: beralih.data?.isi.length ?? 0,
                  },
                ]
              : []),
            { value: 'distribusi', label: teks.tab.distribusi },
            { value: 'capaian', label: teks.tab.capaian },
          ]}
        >
          {evaluasi.error && (
            <ErrorPanel problem={sebagaiMasalah(evaluasi.error)} onRetry={() => void evaluasi.refetch()} />
          )}
          {!periodeId || evaluasi.isPending ? (
            <Skeleton lines={6} />
          ) : tampilan === 'ambil-alih' ? (
            beralih.data ? (
              <DaftarAmbilAlih daftar={beralih.data} periodeId={periodeId} />
            ) : (
              <Skeleton lines={6} />
            )
          ) : tampilan === 'distribusi' ? (
            <RuangKurva key={periodeId} periodeId={periodeId} />
          ) : tampilan === 'capaian' ? (
            <PanelCapaian periodeId={periodeId} />
          ) : (
            evaluasi.data && (
              <div className="space-y-4">
                <Notice tone={evaluasi.data.jendela.keadaan === 'TERBUKA' ? 'info' : 'perhatian'}>
                  {teks.jendela[evaluasi.data.jendela.keadaan](
                    rentang(evaluasi.data.jendela.dari, evaluasi.data.jendela.sampai),
                  )}
                </Notice>
                <DaftarPegawai daftar={evaluasi.data.bawahan} periodeId={periodeId} />
              </div>
            )
          )}
        </Tabs>
      )}
    </>
  );
}
