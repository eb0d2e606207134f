import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useUrlFilter } from '../../parts/url-filter.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Select } from '../../ui/inputs.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { Jalannya } from './jalannya.tsx';
import { Kesiapan } from './kesiapan.tsx';
import { teks } from './teks.ts';
import { PerUnit } from './unit.tsx';

/** The look at a running closing; a group takes well under a second. */
const SELANG_MS = 1500;

/** Closing a year: what is still missing, the run with its progress, and what it left. */
export function PenutupanPage() {
  const search: { tahun?: string } = useSearch({ strict: false });
  const filter = useUrlFilter();
  const queryClient = useQueryClient();
  const tahunIni = Number(useSesi().instansi.hariIni.slice(0, 4));
  const tahun = Number(search.tahun ?? tahunIni - 1);
  const kunci = ['penutupan', tahun];
  const { data, error, isPending, refetch } = useQuery({
    queryKey: kunci,
    queryFn: async () => (await api.GET('/api/v1/penutupan', { params: { query: { tahun } } })).data,
    refetchInterval: ({ state }) => (belumTenang(state.data?.penutupan) ? SELANG_MS : false),
  });
  const segarkan = () => {
    void queryClient.invalidateQueries({ queryKey: ['penutupan'] });
    void queryClient.invalidateQueries({ queryKey: ['periode'] });
  };
  return (
    <>
      <PageHeader
        title={teks.judul(tahun)}
        lead={teks.pengantar}
        eyebrow={
          <Link to="/periode" className="inline-flex min-h-11 items-center gap-1 text-brand-ink">
            <ChevronLeft size={18} aria-hidden />
            {teks.kembali}
          </Link>
        }
        action={
          <label className="block sm:w-36">
            <span className="sr-only">{teks.tahun}</span>
            <Select value={tahun} onChange={(event) => filter({ tahun: event.target.value })}>
              {[tahunIni, tahunIni - 1, tahunIni - 2].map((satu) => (
                <option key={satu}>{satu}</option>
              ))}
            </Select>
          </label>
        }
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {isPending && <Skeleton lines={8} />}
      {data && (
        <div className="space-y-5">
          {data.penutupan ? (
            <Jalannya penutupan={data.penutupan} onBerubah={segarkan} />
          ) : (
            <Kesiapan kesiapan={data} onMulai={segarkan} />
          )}
          {data.penutupan?.keadaan === 'SELESAI' && <PerUnit id={data.penutupan.id} />}
        </div>
      )}
    </>
  );
}

function belumTenang(p: { keadaan: string; dokumen: { antre: number } } | null | undefined): boolean {
  return p?.keadaan === 'BERJALAN' || (p?.dokumen.antre ?? 0) > 0;
}
