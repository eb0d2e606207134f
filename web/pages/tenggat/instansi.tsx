import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { Bergeser, MengapaTanggal, SisaHari } from '../../parts/tenggat.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** The agency's limits together, what follows each, and what the clock has done. */
export function InstansiBagian() {
  const { zona } = useSesi().instansi;
  const { data, error, refetch } = useQuery({
    queryKey: ['tenggat', 'instansi'],
    queryFn: async () => (await api.GET('/api/v1/tenggat/instansi')).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={8} />;
  return (
    <div className="space-y-5">
      <Card title={teks.berjalan} flush>
        {data.berjalan.length === 0 && <p className="px-4 pb-4 text-muted sm:px-5">{teks.berjalanKosong}</p>}
        <ul className="divide-y divide-line border-t border-line">
          {data.berjalan.map((satu) => (
            <li
              key={`${satu.kode} ${satu.periode} ${satu.hari}`}
              className="flex flex-col gap-2 px-4 py-4 sm:flex-row sm:items-center sm:justify-between sm:px-5"
            >
              <div className="min-w-0">
                <div className="flex flex-wrap items-center gap-2">
                  <h3 className="font-semibold">{satu.uraian}</h3>
                  <SisaHari hari={satu.hari} hariIni={data.hariIni} />
                </div>
                <p className="mt-1 text-sm">
                  {[satu.periode, tanggal(satu.hari), satu.kode !== 'JENDELA' && teks.orang(satu.jumlah)]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
                {satu.sesudahnya && <p className="text-sm text-muted">{teks.sesudahnya(satu.sesudahnya)}</p>}
                <Bergeser semula={satu.semula} />
              </div>
              <div className="shrink-0">
                <MengapaTanggal hari={satu.hari} langkah={satu.langkah} />
              </div>
            </li>
          ))}
        </ul>
      </Card>
      <Card title={teks.dilakukan} flush>
        {data.dilakukan.length === 0 && (
          <p className="px-4 pb-4 text-muted sm:px-5">{teks.dilakukanKosong}</p>
        )}
        <ul className="divide-y divide-line border-t border-line">
          {data.dilakukan.map((satu) => (
            <li
              key={`${satu.pada} ${satu.peristiwa} ${satu.tentang?.id} ${satu.periode}`}
              className="px-4 py-3 sm:px-5"
            >
              <p className="font-semibold">{satu.uraian}</p>
              <p className="text-sm text-muted">
                {[satu.tentang?.nama, satu.periode, waktu(satu.pada, zona)].filter(Boolean).join(' · ')}
              </p>
            </li>
          ))}
        </ul>
      </Card>
    </div>
  );
}
