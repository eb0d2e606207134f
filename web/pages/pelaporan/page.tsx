import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { CalendarRange, FileCheck2 } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { PilihPeriode, usePeriode } from '../../parts/evaluasi/periode.tsx';
import { tanggal } from '../../parts/format.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Select } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { SearchBox } from '../../ui/search-box.tsx';
import { toast } from '../../ui/toast.tsx';
import { BarisLaporan } from './baris.tsx';
import { STATUS_PELAPORAN, type StatusPelaporan } from './status.ts';
import { teks } from './teks.ts';

/** The results of a period on their way to the PyB: who is ready, who was reported, which report is to be corrected. */
export function PelaporanPage() {
  const search: { periodeId?: string; status?: StatusPelaporan; cari?: string } = useSearch({
    strict: false,
  });
  const filter = useUrlFilter();
  const { daftar, terpilih, memuat } = usePeriode(search.periodeId);
  const periodeId = terpilih?.id;
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
      {!periodeId ? (
        memuat ? (
          <Skeleton lines={6} />
        ) : (
          <Card>
            <EmptyState title={teks.tanpaPeriode} icon={<CalendarRange size={28} />}>
              {teks.tanpaPeriodeAjar}
            </EmptyState>
          </Card>
        )
      ) : (
        <Daftar
          key={periodeId}
          periodeId={periodeId}
          status={search.status}
          cari={search.cari}
          onSaring={filter}
        />
      )}
    </>
  );
}

type DaftarProps = {
  periodeId: string;
  status: StatusPelaporan | undefined;
  cari: string | undefined;
  onSaring: (ubah: Record<string, string | undefined>) => void;
};

function Daftar({ periodeId, status, cari, onSaring }: DaftarProps) {
  const queryClient = useQueryClient();
  const [bertanya, tanyakan] = useState(false);
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery({
    queryKey: ['pelaporan', periodeId, status, cari],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await api.GET('/api/v1/pelaporan', {
          params: {
            query: {
              periodeId,
              ...(status && { status }),
              ...(cari && { cari }),
              ...(pageParam && { setelah: pageParam }),
            },
          },
        })
      ).data!,
    getNextPageParam: (akhir) => akhir.setelah ?? undefined,
  });
  const lapor = useWrite({
    write: async (evaluasiId: readonly string[] | null, kunci) => {
      const kirim = (ke: string) =>
        api.POST('/api/v1/pelaporan', {
          body: { periodeId, evaluasiId: evaluasiId && [...evaluasiId] },
          headers: { 'Idempotency-Key': ke },
        });
      let { data: hasil } = await kirim(kunci);
      let jumlah = hasil?.dilaporkan ?? 0;
      // what one request does not hold goes in the next, each with a key of its own
      for (let bagian = 1; hasil && hasil.sisa > 0 && evaluasiId === null; bagian++) {
        ({ data: hasil } = await kirim(`${kunci}-${bagian}`));
        jumlah += hasil?.dilaporkan ?? 0;
      }
      return jumlah;
    },
    onSuccess: async (jumlah) => {
      toast(teks.berhasil(jumlah));
      await queryClient.invalidateQueries({ queryKey: ['pelaporan'] });
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
    },
    onSettled: () => tanyakan(false),
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  const pertama = data?.pages[0];
  if (!pertama) return <Skeleton lines={8} />;
  const siap = pertama.jumlah.siap + pertama.jumlah.koreksi;
  const isi = data.pages.flatMap((p) => p.isi);
  return (
    <div className="space-y-4">
      <Batas batas={pertama.batas} siap={siap} />
      {lapor.error && <ErrorPanel problem={lapor.error} focus />}
      <Ringkasan jumlah={pertama.jumlah} />
      <div className="flex flex-col gap-3 sm:flex-row sm:items-end">
        <SearchBox
          label={teks.cari}
          value={cari ?? ''}
          onSearch={(kata) => onSaring({ cari: kata || undefined })}
        />
        <label className="block sm:w-60">
          <span className="sr-only">{teks.saring}</span>
          <Select
            value={status ?? ''}
            onChange={(event) => onSaring({ status: event.target.value || undefined })}
          >
            <option value="">{teks.status.SEMUA}</option>
            {STATUS_PELAPORAN.map((s) => (
              <option key={s} value={s}>
                {teks.status[s]}
              </option>
            ))}
          </Select>
        </label>
        {siap > 0 && (
          <Button variant="utama" className="sm:ms-auto" onClick={() => tanyakan(true)}>
            {teks.semua(siap)}
          </Button>
        )}
      </div>
      <Card flush>
        {isi.length === 0 ? (
          <EmptyState title={teks.kosong} icon={<FileCheck2 size={28} />}>
            {teks.kosongAjar}
          </EmptyState>
        ) : (
          <ul className="divide-y divide-line">
            {isi.map((baris) => (
              <li key={baris.evaluasiId}>
                <BarisLaporan
                  baris={baris}
                  sebagai={pertama.sebagai}
                  sibuk={lapor.isPending}
                  onLapor={() => lapor.mutate([baris.evaluasiId])}
                />
              </li>
            ))}
          </ul>
        )}
      </Card>
      {hasNextPage && (
        <Button busy={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          {teks.lanjut}
        </Button>
      )}
      <p className="text-sm text-muted">{teks.tanpaPredikat}</p>
      <ConfirmDialog
        open={bertanya}
        title={teks.semuaTanya(siap)}
        confirm={teks.lapor}
        busy={lapor.isPending}
        onConfirm={() => lapor.mutate(null)}
        onClose={() => tanyakan(false)}
      >
        {teks.semuaIsi}
      </ConfirmDialog>
    </div>
  );
}

function Batas({ batas, siap }: { batas: string; siap: number }) {
  const { hariIni } = useSesi().instansi;
  const lewat = hariIni > batas && siap > 0;
  return (
    <Notice tone={lewat ? 'perhatian' : 'info'}>
      {(lewat ? teks.batasLewat : teks.batas)(tanggal(batas))}
    </Notice>
  );
}

function Ringkasan({ jumlah }: { jumlah: Skema<'DaftarPelaporan'>['jumlah'] }) {
  const kotak = [
    [teks.jumlah.SIAP, jumlah.siap],
    [teks.jumlah.KOREKSI, jumlah.koreksi],
    [teks.jumlah.BELUM, jumlah.belum],
    [teks.jumlah.DILAPORKAN, jumlah.dilaporkan],
  ] as const;
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {kotak.map(([nama, n]) => (
        <div key={nama} className="rounded-lg border border-line bg-surface p-3 shadow-card">
          <dt className="text-sm text-muted">{nama}</dt>
          <dd className="text-2xl font-bold tabular-nums">{n}</dd>
        </div>
      ))}
    </dl>
  );
}
