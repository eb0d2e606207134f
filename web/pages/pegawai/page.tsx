import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { CircleCheckBig, UserPlus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { nip } from '../../parts/format.ts';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar, SearchBox } from '../../ui/search-box.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { IsianDialog } from './isian.tsx';
import type { MasalahData } from './masalah.ts';
import { SaringMasalah } from './saring-masalah.tsx';
import { teks } from './teks.ts';

type Pegawai = Skema<'PegawaiRingkas'>;
type Saringan = { cari?: string; unit?: string; masalah?: MasalahData };

/** Manajemen Pegawai: everybody in the operator's care, with what is wrong in their data. */
export function PegawaiPage() {
  const search: Saringan = useSearch({ strict: false });
  const filter = useUrlFilter();
  const navigate = useNavigate();
  const [menambah, setMenambah] = useState(false);
  const { cari = '', unit, masalah } = search;
  const hitungan = useQuery({
    queryKey: ['pegawai', 'masalah'],
    queryFn: async () => (await api.GET('/api/v1/pegawai/masalah')).data,
  });
  const daftar = useInfiniteQuery({
    queryKey: ['pegawai', 'daftar', { cari, unit, masalah }],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam, signal }) =>
      (
        await api.GET('/api/v1/pegawai', {
          signal,
          params: {
            query: {
              ...(cari && { cari }),
              ...(unit && { unitKerjaId: unit }),
              ...(masalah && { masalah }),
              ...(pageParam && { setelah: pageParam }),
              batas: 50,
            },
          },
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
          <Button variant="utama" icon={<UserPlus size={20} aria-hidden />} onClick={() => setMenambah(true)}>
            {teks.tambah}
          </Button>
        }
      />
      <SaringMasalah
        hitungan={hitungan.data}
        value={masalah}
        onChange={(baru) => filter({ masalah: baru })}
      />
      <FilterBar>
        <SearchBox label={teks.cari} value={cari} onSearch={(kata) => filter({ cari: kata })} />
        <div className="grow">
          <PilihUnit
            outsideField
            value={unit}
            onChange={(id) => filter({ unit: id ?? undefined })}
            placeholder={teks.semuaUnit}
          />
        </div>
      </FilterBar>
      {daftar.error && (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      )}
      {daftar.isPending && <Skeleton lines={8} />}
      {daftar.data && (
        <Card flush className={daftar.isPlaceholderData ? 'opacity-60' : ''}>
          {semua.length > 0 ? (
            <Table
              caption={teks.daftar}
              columns={kolomUntuk(semua)}
              rows={semua}
              rowKey={(satu) => satu.id}
            />
          ) : (
            <EmptyState
              title={masalah ? teks.bersih : teks.kosong}
              icon={masalah ? <CircleCheckBig size={28} /> : <UsersRound size={28} />}
              action={
                <Button onClick={() => filter({ cari: undefined, unit: undefined, masalah: undefined })}>
                  {teks.hapusSaringan}
                </Button>
              }
            >
              {masalah ? teks.bersihAjar : teks.kosongAjar}
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
      {menambah && (
        <IsianDialog
          onClose={() => setMenambah(false)}
          onSaved={(orang) => void navigate({ to: '/pegawai/$id', params: { id: orang.id } })}
        />
      )}
    </>
  );
}

const KOLOM: readonly Column<Pegawai>[] = [
  {
    key: 'nama',
    label: teks.kolom.nama,
    main: true,
    cell: (satu) => (
      <Link
        to="/pegawai/$id"
        params={{ id: satu.id }}
        className="inline-flex min-h-11 flex-col justify-center underline-offset-4 hover:underline"
      >
        {satu.nama}
        {satu.nip && (
          <span className="text-xs font-normal whitespace-nowrap text-muted tabular-nums">
            {nip(satu.nip)}
          </span>
        )}
      </Link>
    ),
  },
  { key: 'jabatan', label: teks.kolom.jabatan, cell: (satu) => satu.jabatan },
  { key: 'unit', label: teks.kolom.unit, cell: (satu) => satu.unitKerja?.nama },
  { key: 'penilai', label: teks.kolom.penilai, cell: (satu) => satu.penilai?.nama },
  {
    key: 'masalah',
    label: teks.kolom.masalah,
    cell: (satu) =>
      satu.masalah.length > 0 && (
        <span className="flex flex-wrap justify-end gap-1 sm:justify-start">
          {satu.masalah.map((satuMasalah) => (
            <Badge key={satuMasalah} tone="perhatian">
              {teks.masalah[satuMasalah]}
            </Badge>
          ))}
        </span>
      ),
  },
];

/** The faults have a column only where somebody has one. */
function kolomUntuk(semua: readonly Pegawai[]): readonly Column<Pegawai>[] {
  return semua.some((satu) => satu.masalah.length > 0) ? KOLOM : KOLOM.filter(({ key }) => key !== 'masalah');
}
