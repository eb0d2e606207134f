import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleCheckBig } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { angka } from '../../parts/format.ts';
import { Ditunggu, TindakanHambatan } from '../../parts/hambatan/kartu.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { SebabHambatan } from './sebab.ts';
import { teks } from './teks.ts';

type Hambatan = Skema<'Hambatan'>;

/** What blocks whom: the count of each cause as filters, then the people with owner, promise and reminder. */
export function DaftarHambatan({
  tahun,
  unit,
  sebab,
  onSebab,
}: {
  tahun: number;
  unit: string | undefined;
  sebab: SebabHambatan | undefined;
  onSebab: (sebab: SebabHambatan | undefined) => void;
}) {
  const saring = { tahun, ...(unit && { unitKerjaId: unit }), ...(sebab && { sebab }) };
  const daftar = useInfiniteQuery({
    queryKey: ['hambatan', 'daftar', saring],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await api.GET('/api/v1/hambatan', {
          params: { query: { ...saring, ...(pageParam && { setelah: pageParam }), batas: 50 } },
        })
      ).data,
    getNextPageParam: (halaman) => halaman?.setelah ?? undefined,
    placeholderData: (sebelumnya) => sebelumnya,
  });
  const pertama = daftar.data?.pages[0];
  const semua = daftar.data?.pages.flatMap((halaman) => halaman?.isi ?? []) ?? [];
  if (daftar.error)
    return <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />;
  if (!pertama) return <Skeleton lines={8} />;
  return (
    <div className="space-y-5">
      <Card title={teks.sebabJudul}>
        <p className="-mt-1 text-sm text-muted">
          {teks.sebabRingkas(angka(pertama.terhambat), angka(pertama.pegawai))}{' '}
          {pertama.pengingat.jumlah > 0 &&
            teks.pengingatHasil(angka(pertama.pengingat.jumlah), angka(pertama.pengingat.bergerak))}
        </p>
        <div role="group" aria-label={teks.pilihSebab} className="mt-3 flex flex-wrap gap-2">
          {pertama.hitungan.map((h) => (
            <button
              key={h.sebab}
              type="button"
              aria-pressed={sebab === h.sebab}
              onClick={() => onSebab(sebab === h.sebab ? undefined : h.sebab)}
              className="inline-flex min-h-11 items-center gap-2 rounded-full border border-control bg-surface px-3.5 text-start text-sm font-medium hover:bg-sunken aria-pressed:border-brand aria-pressed:bg-brand-soft aria-pressed:text-brand-ink"
            >
              {h.judul}
              <span className="font-semibold tabular-nums">{angka(h.jumlah)}</span>
            </button>
          ))}
        </div>
      </Card>
      <Card flush>
        {semua.length > 0 ? (
          <Table caption={teks.sebabJudul} columns={KOLOM} rows={semua} rowKey={(h) => h.pegawai.pegawaiId} />
        ) : (
          <EmptyState title={teks.bersih} icon={<CircleCheckBig size={28} />}>
            {teks.bersihAjar}
          </EmptyState>
        )}
      </Card>
      {semua.length > 0 && (
        <LoadMore
          hasMore={daftar.hasNextPage}
          busy={daftar.isFetchingNextPage}
          onMore={() => void daftar.fetchNextPage()}
          shown={semua.length}
        />
      )}
    </div>
  );
}

const KOLOM: readonly Column<Hambatan>[] = [
  {
    key: 'nama',
    label: teks.kolom.nama,
    main: true,
    cell: (h) => (
      <>
        {h.pegawai.nama}
        <span className="block text-sm font-normal text-muted">
          {h.pegawai.jabatan} · {h.pegawai.unitKerja}
        </span>
      </>
    ),
  },
  {
    key: 'sebab',
    label: teks.kolom.sebab,
    cell: (h) => (
      <div>
        <span className="block font-medium">{h.judul}</span>
        <span className="block text-sm text-muted">{h.langkah}</span>
      </div>
    ),
    className: 'sm:min-w-52',
  },
  {
    key: 'menunggu',
    label: teks.kolom.menunggu,
    cell: (h) => <Ditunggu hambatan={h} />,
    className: 'sm:min-w-60',
  },
  {
    key: 'tindakan',
    label: teks.kolom.tindakan,
    hideLabel: true,
    cell: (h) => <TindakanHambatan hambatan={h} />,
  },
];
