import { useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { tanggalHari } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import type { Apa } from './dialog.tsx';
import { teks } from './teks.ts';

/** Meetings and records: only the counsellor and the counselled person ever get this far. */
export function IsiKonseling({
  id,
  konselor,
  kemampuan,
  onTulis,
}: {
  id: string;
  konselor: boolean;
  kemampuan: readonly string[];
  onTulis: (apa: Apa) => void;
}) {
  const { data, error, refetch } = useQuery({
    queryKey: ['konseling', id, 'isi'],
    // what was said does not stay in the memory of the device
    gcTime: 0,
    queryFn: async () => (await api.GET('/api/v1/konseling/{id}/isi', { params: { path: { id } } })).data,
  });
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  return (
    <>
      <Card title={teks.pertemuan}>
        {data.sesi.length === 0 && <p className="text-muted">{teks.belumPertemuan}</p>}
        <ul className="space-y-2">
          {data.sesi.map((s) => (
            <li key={s.id}>
              {tanggalHari(s.tanggal)}
              {s.mulai && `, ${s.mulai.replace(':', '.')}`} · {s.tempat}
            </li>
          ))}
        </ul>
        {kemampuan.includes('konseling.jadwalkan') && (
          <Button className="mt-4" onClick={() => onTulis('sesi')}>
            {teks.jadwalkan}
          </Button>
        )}
      </Card>
      <Card title={teks.catatan}>
        {data.catatan.length === 0 && <p className="text-muted">{teks.belumCatatan}</p>}
        <ul className="divide-y divide-line">
          {data.catatan.map((c) => (
            <li key={c.id} className="py-3">
              {konselor && <Badge>{c.untukPegawai ? teks.untuk : teks.sendiri}</Badge>}
              <p className="mt-1 whitespace-pre-line">{c.isi}</p>
            </li>
          ))}
        </ul>
        <div className="mt-4 flex flex-wrap gap-2">
          {kemampuan.includes('konseling.catat') && (
            <Button onClick={() => onTulis('catatan')}>{teks.tulis}</Button>
          )}
          {kemampuan.includes('konseling.selesaikan') && (
            <Button variant="utama" onClick={() => onTulis('penyelesaian')}>
              {teks.selesaikan}
            </Button>
          )}
        </div>
      </Card>
    </>
  );
}
