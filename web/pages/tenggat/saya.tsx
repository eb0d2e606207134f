import { useQuery } from '@tanstack/react-query';
import { CalendarCheck } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { Bergeser, MengapaTanggal, SisaHari } from '../../parts/tenggat.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Satu = Skema<'TenggatBerjalan'>;

/** One's own limits: what one must do, and what one waits for. */
export function SayaBagian() {
  const saya = useSesi().pegawai.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['tenggat', 'saya'],
    queryFn: async () => (await api.GET('/api/v1/tenggat')).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.isi.length === 0)
    return (
      <Card>
        <EmptyState title={teks.sayaKosong} icon={<CalendarCheck size={28} />}>
          {teks.sayaKosongIsi}
        </EmptyState>
      </Card>
    );
  return (
    <Card flush>
      <ul className="divide-y divide-line">
        {data.isi.map((satu) => (
          <Baris
            key={`${satu.kode} ${satu.tautan} ${satu.tentang?.id}`}
            satu={satu}
            saya={saya}
            hariIni={data.hariIni}
          />
        ))}
      </ul>
    </Card>
  );
}

function Baris({ satu, saya, hariIni }: { satu: Satu; saya: string; hariIni: string }) {
  const milikSaya = satu.oleh?.id === saya;
  return (
    <li className="flex flex-col gap-3 px-4 py-4 sm:flex-row sm:items-center sm:justify-between sm:px-5">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <h2 className="font-semibold">{satu.uraian}</h2>
          <SisaHari hari={satu.hari} hariIni={hariIni} />
        </div>
        <p className="mt-1 text-sm">
          {teks.sampai(tanggal(satu.hari))}
          {satu.periode && ` · ${satu.periode}`}
        </p>
        <p className="text-sm text-muted">
          {milikSaya ? teks.langkahAnda : satu.oleh && teks.menunggu(satu.oleh.nama)}
          {satu.tentang && satu.tentang.id !== saya && `, ${teks.tentang(satu.tentang.nama)}`}
        </p>
        <Bergeser semula={satu.semula} />
      </div>
      <div className="flex shrink-0 flex-wrap gap-2">
        <MengapaTanggal hari={satu.hari} langkah={satu.langkah} />
        {milikSaya && (
          <Tautan ke={satu.tautan} className={buttonLook('sekunder')}>
            {teks.buka}
          </Tautan>
        )}
      </div>
    </li>
  );
}
