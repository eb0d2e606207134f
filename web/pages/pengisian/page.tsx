import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { CircleCheckBig, Download } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { angka } from '../../parts/format.ts';
import { PilihTahun } from '../../parts/pilih-tahun.tsx';
import { PilihUnit } from '../../parts/unit-kerja.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FilterBar } from '../../ui/search-box.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { Batang, jumlahkan, KeadaanBadge, Keterangan } from './batang.tsx';
import { DaftarHambatan } from './hambatan.tsx';
import type { SaringanPengisian } from './keadaan.ts';
import type { SebabHambatan } from './sebab.ts';
import { teks } from './teks.ts';
import { PerUnit } from './unit.tsx';

type Orang = Skema<'Pengisian'>['pegawai'][number];

/** Monitoring Pengisian: who has no SKP in force, why, and whom they wait for. */
export function PengisianPage() {
  const search: { tahun?: string; unit?: string; tampilan?: 'hambatan'; sebab?: SebabHambatan } = useSearch({
    strict: false,
  });
  const { hariIni } = useSesi().instansi;
  const filter = useUrlFilter();
  const tahun = Number(search.tahun ?? hariIni.slice(0, 4));
  const tampilan = search.tampilan ?? 'keadaan';
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      <Tabs
        label={teks.judul}
        value={tampilan}
        onChange={(v) =>
          filter({ tampilan: v === 'hambatan' ? v : undefined, keadaan: undefined, sebab: undefined })
        }
        items={[
          { value: 'keadaan', label: teks.tabKeadaan },
          { value: 'hambatan', label: teks.tabHambatan },
        ]}
      >
        {tampilan === 'hambatan' ? (
          <>
            <FilterBar>
              <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
              <div className="grow">
                <PilihUnit
                  outsideField
                  value={search.unit}
                  onChange={(id) => filter({ unit: id ?? undefined })}
                  placeholder={teks.semuaUnit}
                />
              </div>
            </FilterBar>
            <DaftarHambatan
              tahun={tahun}
              unit={search.unit}
              sebab={search.sebab}
              onSebab={(sebab) => filter({ sebab })}
            />
          </>
        ) : (
          <Keadaan />
        )}
      </Tabs>
    </>
  );
}

/** The states of everybody's SKP, by unit and person. */
function Keadaan() {
  const search: { tahun?: string; unit?: string; keadaan?: SaringanPengisian } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const tahunIni = Number(useSesi().instansi.hariIni.slice(0, 4));
  const { unit, keadaan } = search;
  const tahun = Number(search.tahun ?? tahunIni);
  const saring = {
    tahun,
    ...(unit && { unitKerjaId: unit }),
    ...(keadaan !== 'SEMUA' && { keadaan: keadaan ?? ('BELUM_SELESAI' as const) }),
  };
  const daftar = useInfiniteQuery({
    queryKey: ['pengisian', saring],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await api.GET('/api/v1/pengisian', {
          params: { query: { ...saring, ...(pageParam && { setelah: pageParam }), batas: 50 } },
        })
      ).data,
    getNextPageParam: (halaman) => halaman?.setelah ?? undefined,
    placeholderData: (sebelumnya) => sebelumnya,
  });
  const semua = daftar.data?.pages.flatMap((halaman) => halaman?.pegawai ?? []) ?? [];
  const perUnit = daftar.data?.pages[0]?.unit ?? [];
  const hitungan = jumlahkan(perUnit);
  const kueri = new URLSearchParams(Object.entries(saring).map(([nama, nilai]) => [nama, String(nilai)]));

  return (
    <>
      {daftar.error && (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      )}
      {daftar.isPending && <Skeleton lines={8} />}
      {daftar.data && (
        <div className={`space-y-5 ${daftar.isPlaceholderData ? 'opacity-60' : ''}`}>
          <Card title={teks.seluruh}>
            <p className="mb-2 text-sm text-muted">
              {teks.ringkas(angka(hitungan.disetujui), angka(hitungan.pegawai))}
            </p>
            <Batang hitungan={hitungan} tinggi="h-5" />
            <Keterangan hitungan={hitungan} value={keadaan} onChange={(baru) => filter({ keadaan: baru })} />
          </Card>
          <PerUnit unit={perUnit} dipilih={unit} onPilih={(id) => filter({ unit: id })} />
          <div>
            <FilterBar>
              <PilihTahun value={tahun} onChange={(baru) => filter({ tahun: baru })} />
              <div className="grow">
                <PilihUnit
                  outsideField
                  value={unit}
                  onChange={(id) => filter({ unit: id ?? undefined })}
                  placeholder={teks.semuaUnit}
                />
              </div>
              <a href={`/api/v1/pengisian.csv?${kueri}`} download className={buttonLook('sekunder')}>
                <Download size={20} aria-hidden />
                {teks.unduh}
              </a>
            </FilterBar>
            <Card title={teks.daftar} flush>
              {semua.length > 0 ? (
                <Table caption={teks.daftar} columns={KOLOM} rows={semua} rowKey={(satu) => satu.pegawaiId} />
              ) : (
                <EmptyState
                  title={keadaan === 'SEMUA' ? teks.kosong : teks.bersih}
                  icon={<CircleCheckBig size={28} />}
                >
                  {keadaan === 'SEMUA' ? teks.kosongAjar : teks.bersihAjar}
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
        </div>
      )}
    </>
  );
}

const KOLOM: readonly Column<Orang>[] = [
  {
    key: 'nama',
    label: teks.kolom.nama,
    main: true,
    cell: (satu) => (
      <>
        {satu.nama}
        <span className="block text-sm font-normal text-muted">{satu.jabatan}</span>
      </>
    ),
  },
  { key: 'unit', label: teks.kolom.unit, cell: (satu) => satu.unitKerja },
  { key: 'keadaan', label: teks.kolom.keadaan, cell: (satu) => <KeadaanBadge keadaan={satu.keadaan} /> },
  { key: 'sebab', label: teks.kolom.sebab, cell: (satu) => satu.sebab, className: 'sm:min-w-52' },
  {
    key: 'menunggu',
    label: teks.kolom.menunggu,
    cell: (satu) =>
      satu.menunggu && (satu.menunggu.id === satu.pegawaiId ? teks.sendiri : satu.menunggu.nama),
    className: 'sm:min-w-36',
  },
];
