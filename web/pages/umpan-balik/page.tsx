import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { MessageSquareText } from 'lucide-react';
import { useState } from 'react';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { LABEL_HUBUNGAN_UMPAN_BALIK } from '#rules/label.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { DaftarBukti } from '../../parts/bukti/kartu.tsx';
import { SentimenBadge } from '../../parts/evaluasi/umpan-balik.tsx';
import { waktu } from '../../parts/format.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { FormUmpanBalik, type Tujuan } from './form.tsx';
import { FormMinta } from './minta.tsx';
import { TabPermintaan } from './permintaan.tsx';
import { teks } from './teks.ts';
import { SuaraTanpaNama } from './terlindung.tsx';

export const ARAH = ['diterima', 'diberikan', 'permintaan'] as const;
type Arah = (typeof ARAH)[number];
type UmpanBalik = Skema<'UmpanBalik'>;

/** Feedback one received and gave; giving opens over it. */
export function UmpanBalikPage() {
  const search: { arah?: Arah; untuk?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const arah = search.arah ?? 'diterima';
  const [memperbaiki, perbaiki] = useState<UmpanBalik | null>(null);
  const [memberi, beri] = useState(search.untuk !== undefined);
  const [meminta, minta] = useState(false);
  const tujuan: Tujuan | null = memperbaiki
    ? { perbaikan: memperbaiki }
    : memberi
      ? { pegawaiId: search.untuk }
      : null;
  const daftar = useInfiniteQuery({
    queryKey: ['umpan-balik', 'daftar', arah],
    enabled: arah !== 'permintaan',
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) => {
      const query = { arah: arah === 'diterima' ? 'DITERIMA' : 'DIBERIKAN', setelah: pageParam } as const;
      const { data } = await api.GET('/api/v1/umpan-balik', { params: { query } });
      return data ?? { isi: [], setelah: null };
    },
    getNextPageParam: (akhir) => akhir.setelah ?? undefined,
  });
  const isi = daftar.data?.pages.flatMap((p) => p.isi) ?? [];
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          arah === 'permintaan' ? (
            <Button variant="utama" wide onClick={() => minta(true)}>
              {teks.permintaan.minta}
            </Button>
          ) : (
            <Button variant="utama" wide onClick={() => beri(true)}>
              {teks.beri}
            </Button>
          )
        }
      />
      <Tabs
        label={teks.pilihTampilan}
        value={arah}
        onChange={(v) => filter({ arah: v === 'diterima' ? undefined : v })}
        items={ARAH.map((a) => ({ value: a, label: teks.tab[a] }))}
      >
        {arah === 'permintaan' && <TabPermintaan />}
        {arah === 'diterima' && <SuaraTanpaNama />}
        {daftar.error && (
          <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
        )}
        {daftar.isLoading && <Skeleton lines={6} />}
        {arah !== 'permintaan' && daftar.data && isi.length === 0 && (
          <Card>
            <EmptyState title={teks.kosong[arah]} icon={<MessageSquareText size={28} />}>
              {teks.kosong[`${arah}Ajar`]}
            </EmptyState>
          </Card>
        )}
        <ul className="space-y-3">
          {isi.map((satu) => (
            <li key={satu.id}>
              <Satu umpanBalik={satu} arah={arah} onPerbaiki={() => perbaiki(satu)} />
            </li>
          ))}
        </ul>
        {isi.length > 0 && (
          <LoadMore
            shown={isi.length}
            hasMore={daftar.hasNextPage}
            busy={daftar.isFetchingNextPage}
            onMore={() => void daftar.fetchNextPage()}
          />
        )}
      </Tabs>
      {meminta && <FormMinta onClose={() => minta(false)} />}
      {tujuan && (
        <FormUmpanBalik
          tujuan={tujuan}
          onClose={() => {
            perbaiki(null);
            beri(false);
            if (search.untuk) filter({ untuk: undefined });
          }}
        />
      )}
    </>
  );
}

function Satu({
  umpanBalik: u,
  arah,
  onPerbaiki,
}: {
  umpanBalik: UmpanBalik;
  arah: Arah;
  onPerbaiki: () => void;
}) {
  const { hariIni, zona } = useSesi().instansi;
  const label = perilakuKerja.pada(keHari(hariIni)).nilai.find((n) => n.nilai === u.nilai)?.label;
  return (
    <article
      className={`rounded-lg border border-line bg-surface p-4 shadow-card sm:p-5 ${u.digantikan ? 'opacity-75' : ''}`}
    >
      <div className="flex flex-wrap items-center gap-2">
        <SentimenBadge sentimen={u.sentimen} />
        {u.berkala && <Badge>{teks.berkala}</Badge>}
        {u.digantikan && <Badge>{teks.digantikan}</Badge>}
        {u.menggantikanId && <Badge tone="info">{teks.perbaikan}</Badge>}
        {u.diminta && <Badge>{teks.diminta}</Badge>}
      </div>
      <p className="mt-3 text-sm font-semibold text-muted">{u.rhk?.uraian ?? label}</p>
      <p className="mt-1 whitespace-pre-line">{u.uraian}</p>
      {u.bukti.length > 0 && (
        <div className="mt-2">
          <DaftarBukti bukti={u.bukti} />
        </div>
      )}
      <div className="mt-3 flex flex-wrap items-center justify-between gap-3">
        <p className="text-sm text-muted">
          {arah === 'diberikan'
            ? teks.untuk(u.pegawai.nama)
            : (u.pemberi?.nama ?? teks.tanpaNama(LABEL_HUBUNGAN_UMPAN_BALIK[u.hubungan]))}
          {' · '}
          {waktu(u.pada, zona)}
          {u.periode && ` · ${u.periode.nama}`}
        </p>
        {arah === 'diberikan' && u.kemampuan.includes('umpan-balik.gantikan') && (
          <Button variant="polos" onClick={onPerbaiki}>
            {teks.perbaiki}
          </Button>
        )}
      </div>
    </article>
  );
}
