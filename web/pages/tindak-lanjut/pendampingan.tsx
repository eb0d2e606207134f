import { useQuery } from '@tanstack/react-query';
import { HeartHandshake } from 'lucide-react';
import type { ReactNode } from 'react';
import { LABEL_KEADAAN_BIMBINGAN, LABEL_KEADAAN_KONSELING } from '#rules/tindak-lanjut/label.ts';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { Badge } from '../../ui/badge.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

/** The coaching, mentoring and counselling one has a part in, each with a way to it. */
export function Pendampingan() {
  const saya = useSesi().pegawai.id;
  const { data, error, refetch } = useQuery({
    queryKey: ['tindak-lanjut', 'pendampingan'],
    queryFn: async () => {
      const [bimbingan, konseling] = await Promise.all([
        api.GET('/api/v1/bimbingan'),
        api.GET('/api/v1/konseling'),
      ]);
      return { bimbingan: bimbingan.data!.isi, konseling: konseling.data!.isi };
    },
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={6} />;
  if (data.bimbingan.length + data.konseling.length === 0)
    return (
      <Card>
        <EmptyState title={teks.tanpaPendampingan} icon={<HeartHandshake size={28} />}>
          {teks.tanpaPendampinganAjar}
        </EmptyState>
      </Card>
    );
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      {data.bimbingan.length > 0 && (
        <Card title={teks.bimbingan} flush>
          <ul className="divide-y divide-line border-t border-line">
            {data.bimbingan.map((b) => (
              <Satu key={b.id} ke={`/bimbingan/${b.id}`} keadaan={LABEL_KEADAAN_BIMBINGAN[b.keadaan]}>
                <p className="font-semibold">
                  {`${teks[b.jenis]}: ${b.pegawai.id === saya ? b.pembimbing.nama : b.pegawai.nama}`}
                </p>
                <p className="text-sm text-muted">
                  {[
                    b.pegawai.id === saya ? teks.pembimbingAnda : teks.yangDibimbing,
                    b.jadwal && tanggal(b.jadwal),
                    b.tempat,
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </p>
              </Satu>
            ))}
          </ul>
        </Card>
      )}
      {data.konseling.length > 0 && (
        <Card title={teks.konseling} flush>
          <p className="px-4 pb-3 text-sm text-muted sm:px-5">{teks.rahasia}</p>
          <ul className="divide-y divide-line border-t border-line">
            {data.konseling.map((s) => (
              <Satu key={s.id} ke={`/konseling/${s.id}`} keadaan={LABEL_KEADAAN_KONSELING[s.keadaan]}>
                <p className="font-semibold">{s.pegawai.id === saya ? teks.konselingAnda : s.pegawai.nama}</p>
                <p className="text-sm text-muted">
                  {s.sebagai.map((sebagai) => teks.sebagai[sebagai]).join(', ')}
                </p>
              </Satu>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

function Satu({ ke, keadaan, children }: { ke: string; keadaan: string; children: ReactNode }) {
  return (
    <li>
      <Tautan
        ke={ke}
        className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3.5 hover:bg-sunken sm:px-5"
      >
        <div className="min-w-0 grow basis-48">{children}</div>
        <Badge tone="info">{keadaan}</Badge>
      </Tautan>
    </li>
  );
}
