import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ArrowLeftRight, Plus } from 'lucide-react';
import { LABEL_PERPINDAHAN } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { tanggal } from '../../parts/format.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Badge } from '../../ui/badge.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar, SearchBox } from '../../ui/search-box.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { teks } from './teks.ts';

type Baris = Skema<'PerpindahanRingkas'>;

/** Every move the operator recorded, newest first. */
export function PerpindahanPage() {
  const { cari = '' }: { cari?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const daftar = useInfiniteQuery({
    queryKey: ['perpindahan', 'daftar', cari],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.GET('/api/v1/perpindahan', {
          signal,
          params: { query: { ...(cari && { cari }), ...(pageParam && { setelah: pageParam }), batas: 50 } },
        })
      ).data,
    getNextPageParam: (halaman) => halaman?.setelah ?? undefined,
    placeholderData: (sebelumnya) => sebelumnya,
  });
  const semua = daftar.data?.pages.flatMap((halaman) => halaman?.isi ?? []) ?? [];
  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          <Link to="/perpindahan/baru" className={buttonLook('utama')}>
            <Plus size={20} aria-hidden />
            {teks.catat}
          </Link>
        }
      />
      <FilterBar>
        <SearchBox label={teks.cari} value={cari} onSearch={(kata) => filter({ cari: kata })} />
      </FilterBar>
      {daftar.error && (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      )}
      {daftar.isPending && <Skeleton lines={6} />}
      {daftar.data && (
        <Card flush>
          {semua.length > 0 ? (
            <Table caption={teks.daftar} columns={KOLOM} rows={semua} rowKey={(satu) => satu.id} />
          ) : (
            <EmptyState title={teks.kosong} icon={<ArrowLeftRight size={28} />}>
              {teks.kosongAjar}
            </EmptyState>
          )}
        </Card>
      )}
      {semua.length > 0 && (
        <LoadMore
          hasMore={daftar.hasNextPage}
          busy={daftar.isFetchingNextPage}
          onMore={() => void daftar.fetchNextPage()}
          shown={semua.length}
        />
      )}
    </>
  );
}

export function KeadaanPerpindahan({ satu }: { satu: Baris }) {
  if (satu.dibatalkan) return <Badge tone="netral">{teks.batal}</Badge>;
  return satu.dijalankanPada ? (
    <Badge tone="baik">{teks.berlaku}</Badge>
  ) : (
    <Badge tone="info">{teks.menunggu}</Badge>
  );
}

const KOLOM: readonly Column<Baris>[] = [
  {
    key: 'nama',
    label: teks.kolom.nama,
    main: true,
    cell: (satu) => (
      <Link
        to="/perpindahan/$id"
        params={{ id: satu.id }}
        className="inline-flex min-h-11 items-center font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        {satu.pegawai.nama}
      </Link>
    ),
  },
  {
    key: 'apa',
    label: teks.kolom.apa,
    cell: (satu) => (
      <>
        {LABEL_PERPINDAHAN[satu.jenis]}
        {satu.jabatan && <span className="block text-sm text-muted">{satu.jabatan}</span>}
      </>
    ),
  },
  { key: 'tanggal', label: teks.kolom.tanggal, cell: (satu) => tanggal(satu.tanggal) },
  { key: 'keadaan', label: teks.kolom.keadaan, cell: (satu) => <KeadaanPerpindahan satu={satu} /> },
];
