import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ChevronLeft, ChevronRight, FileUp } from 'lucide-react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { UnduhDaftar } from '../../parts/unduh-daftar.tsx';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { buttonLook, IconButton } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { HariTerpilih } from './hari-terpilih.tsx';
import { Petak } from './petak.tsx';
import { Ringkasan } from './ringkasan.tsx';
import { teks } from './teks.ts';

/** One's own month: each day's state, the entries of the day chosen, and what counts. */
export function KalenderPage() {
  const t = teks.kalender;
  const { instansi } = useSesi();
  const search = useSearch({ from: '/inside/kalender' });
  const patch = useUrlFilter();
  const bulan = search.bulan ?? (search.hari ?? instansi.hariIni).slice(0, 7);
  const kalender = useQuery({
    queryKey: ['aktivitas', 'kalender', bulan],
    queryFn: async () =>
      (await api.GET('/api/v1/aktivitas/kalender', { params: { query: { bulan } } })).data!,
    placeholderData: keepPreviousData,
  });
  const awal = Temporal.PlainDate.from(`${bulan}-01`);
  const geser = (n: number) =>
    patch({ bulan: awal.add({ months: n }).toString().slice(0, 7), hari: undefined });
  const hari = search.hari ?? (instansi.hariIni.startsWith(bulan) ? instansi.hariIni : undefined);
  return (
    <>
      <PageHeader
        title={t.judul}
        action={
          <>
            <Link to="/impor" className={buttonLook('sekunder')}>
              <FileUp size={18} aria-hidden />
              {t.dariExcel}
            </Link>
            <UnduhDaftar
              alamat="/aktivitas"
              nama={t.judul}
              saring={{
                dari: `${bulan}-01`,
                sampai: awal.add({ months: 1 }).subtract({ days: 1 }).toString(),
              }}
            />
          </>
        }
      />
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-6">
        <div className="grid gap-4">
          <section
            aria-label={namaBulan(awal)}
            className="rounded-lg border border-line bg-surface p-2 shadow-card sm:p-4"
          >
            <div className="mb-2 flex items-center justify-between">
              <IconButton label={t.bulanLalu} onClick={() => geser(-1)}>
                <ChevronLeft size={22} aria-hidden />
              </IconButton>
              <h2 className="text-lg font-semibold" aria-live="polite">
                {namaBulan(awal)}
              </h2>
              <IconButton
                label={t.bulanDepan}
                disabled={bulan >= instansi.hariIni.slice(0, 7)}
                onClick={() => geser(1)}
              >
                <ChevronRight size={22} aria-hidden />
              </IconButton>
            </div>
            {kalender.error ? (
              <ErrorPanel problem={sebagaiMasalah(kalender.error)} onRetry={() => void kalender.refetch()} />
            ) : kalender.data ? (
              <Petak
                kalender={kalender.data}
                hariIni={instansi.hariIni}
                terpilih={hari}
                onPilih={(satu) => patch({ bulan, hari: satu })}
              />
            ) : (
              <Skeleton lines={6} />
            )}
          </section>
          {kalender.data && <Ringkasan kalender={kalender.data} />}
        </div>
        {hari && (
          <HariTerpilih
            tanggal={hari}
            hariIni={instansi.hariIni}
            hari={kalender.data?.hari.find((h) => h.tanggal === hari)}
          />
        )}
      </div>
    </>
  );
}

function namaBulan(awal: Temporal.PlainDate): string {
  return awal.toLocaleString('id-ID', { month: 'long', year: 'numeric' });
}
