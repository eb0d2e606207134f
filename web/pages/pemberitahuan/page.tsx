import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Bell } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { hariSaat, jam, tanggal, tanggalHari } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Kabar = Skema<'Pemberitahuan'>;

const MEMANTAU = ['OPERATOR', 'ADMIN', 'PIMPINAN'] as const;

/** Every notice, newest first, by day. */
export function PemberitahuanPage() {
  const sesi = useSesi();
  const { zona, hariIni } = sesi.instansi;
  const memantau = MEMANTAU.some((satu) => sesi.peran.includes(satu));
  const queryClient = useQueryClient();
  const daftar = useInfiniteQuery({
    queryKey: ['pemberitahuan', 'daftar'],
    initialPageParam: undefined as string | undefined,
    queryFn: async ({ pageParam }) =>
      (
        await api.GET('/api/v1/pemberitahuan', {
          params: { query: { ...(pageParam && { setelah: pageParam }), batas: 30 } },
        })
      ).data,
    getNextPageParam: (halaman) => halaman?.setelah ?? undefined,
  });
  const tandai = useWrite({
    write: (id: string[] | null, kunci) =>
      api.POST('/api/v1/pemberitahuan/terbaca', { body: { id }, headers: { 'Idempotency-Key': kunci } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['pemberitahuan'] }),
  });
  const semua = daftar.data?.pages.flatMap((halaman) => halaman?.isi ?? []) ?? [];
  const belumDibaca = daftar.data?.pages[0]?.belumDibaca ?? 0;
  const perHari = menurutHari(semua, zona);

  return (
    <>
      <PageHeader
        title={teks.judul}
        lead={teks.pengantar}
        action={
          belumDibaca > 0 && (
            <Button busy={tandai.isPending} onClick={() => tandai.mutate(null)}>
              {teks.semuaTerbaca}
            </Button>
          )
        }
      />
      <nav aria-label={teks.judul} className="-mt-3 mb-4 flex flex-wrap gap-x-6">
        <Link
          to="/pemberitahuan/pilihan"
          className="inline-flex min-h-11 items-center font-semibold text-brand-ink"
        >
          {teks.atur}
        </Link>
        {memantau && (
          <Link
            to="/pemberitahuan/pengaruh"
            className="inline-flex min-h-11 items-center font-semibold text-brand-ink"
          >
            {teks.pengaruh}
          </Link>
        )}
      </nav>
      {daftar.error && (
        <ErrorPanel problem={sebagaiMasalah(daftar.error)} onRetry={() => void daftar.refetch()} />
      )}
      {daftar.isPending && <Skeleton lines={6} />}
      {daftar.isSuccess && semua.length === 0 && (
        <Card className="max-w-3xl">
          <EmptyState title={teks.kosong} icon={<Bell size={28} />}>
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      )}
      <div className="max-w-3xl space-y-5">
        {perHari.map(([hari, kabar]) => (
          <Card key={hari} title={judulHari(hari, hariIni)} flush>
            <ul className="divide-y divide-line border-t border-line">
              {kabar.map((satu) => (
                <Baris
                  key={satu.id}
                  kabar={satu}
                  zona={zona}
                  onBuka={() => satu.dibacaPada === null && tandai.mutate([satu.id])}
                />
              ))}
            </ul>
          </Card>
        ))}
      </div>
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

function Baris({ kabar, zona, onBuka }: { kabar: Kabar; zona: string; onBuka: () => void }) {
  const baru = kabar.dibacaPada === null;
  return (
    <li>
      <Tautan
        ke={kabar.tautan}
        onClick={onBuka}
        className="flex min-h-14 items-start gap-3 px-4 py-3 -outline-offset-3! hover:bg-sunken sm:px-5"
      >
        <span
          aria-hidden
          className={`mt-2 size-2.5 shrink-0 rounded-full ${baru ? 'bg-brand' : 'border border-control'}`}
        />
        <span className={`min-w-0 grow ${baru ? 'font-semibold' : 'text-muted'}`}>
          {kabar.kalimat}
          {kabar.tenggat && (
            <span className="block text-sm font-semibold text-attention-ink">
              {teks.tenggat(tanggal(kabar.tenggat))}
            </span>
          )}
          {baru && <span className="sr-only"> ({teks.belumDibaca})</span>}
        </span>
        <time dateTime={kabar.dibuatPada} className="shrink-0 text-sm text-muted tabular-nums">
          {jam(kabar.dibuatPada, zona)}
        </time>
      </Tautan>
    </li>
  );
}

function menurutHari(semua: readonly Kabar[], zona: string): [string, Kabar[]][] {
  const hari = new Map<string, Kabar[]>();
  for (const kabar of semua) {
    const kunci = hariSaat(kabar.dibuatPada, zona);
    hari.set(kunci, [...(hari.get(kunci) ?? []), kabar]);
  }
  return [...hari];
}

function judulHari(hari: string, hariIni: string): string {
  const selisih = Temporal.PlainDate.from(hari).until(hariIni).days;
  if (selisih === 0) return teks.hariIni;
  return selisih === 1 ? teks.kemarin : tanggalHari(hari);
}
