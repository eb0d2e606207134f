import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { angka } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Progress, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { DaftarBaris } from './baris.tsx';
import type { HasilBaris, Impor } from './data.ts';
import { Padanan } from './padanan.tsx';
import { teks } from './teks.ts';
import { useTerima } from './use-terima.ts';

const JUMLAH: Record<HasilBaris, keyof Impor['jumlah']> = {
  SALAH: 'salah',
  SAH: 'sah',
  SUDAH_ADA: 'sudahAda',
  MASUK: 'masuk',
};

/** A loaded sheet: which columns are meant, what is wrong where, and the good rows waiting to be taken over. */
export function Periksa({ id, onUlang }: { id: string; onUlang: () => void }) {
  const queryClient = useQueryClient();
  const impor = useQuery({
    queryKey: ['impor', id],
    queryFn: async () => (await api.GET('/api/v1/impor/{id}', { params: { path: { id } } })).data!,
    staleTime: 30_000,
  });
  const [kirim, setKirim] = useState(true);
  const [pilihan, setPilihan] = useState<HasilBaris>();
  const terima = useTerima(id, (terkini) => queryClient.setQueryData(['impor', id], terkini));
  if (impor.error)
    return (
      <div className="space-y-4">
        <ErrorPanel problem={sebagaiMasalah(impor.error)} onRetry={() => void impor.refetch()} />
        <Button onClick={onUlang}>{teks.berkasLain}</Button>
      </div>
    );
  if (!impor.data) return <Skeleton lines={8} />;
  const { jumlah, nama, jenis } = impor.data;
  const tampil =
    pilihan ??
    (jumlah.salah > 0 ? 'SALAH' : jumlah.sah > 0 ? 'SAH' : jumlah.masuk > 0 ? 'MASUK' : 'SUDAH_ADA');
  return (
    <div className="space-y-5">
      <Card title={nama} aside={<Button onClick={onUlang}>{teks.berkasLain}</Button>}>
        <div className="space-y-3">
          {terima.error && <ErrorPanel problem={terima.error} focus />}
          {terima.berjalan ? (
            <Progress
              label={teks.menerima}
              value={jumlah.masuk}
              max={jumlah.masuk + jumlah.sah}
              text={teks.dariSemua(angka(jumlah.masuk), angka(jumlah.masuk + jumlah.sah))}
            />
          ) : jumlah.sah > 0 ? (
            <>
              {jenis === 'AKTIVITAS' && (
                <Checkbox
                  label={teks.kirim}
                  hint={teks.kirimIsi}
                  checked={kirim}
                  onChange={(event) => setKirim(event.target.checked)}
                />
              )}
              <Button variant="utama" wide onClick={() => void terima.mulai(kirim)}>
                {teks.terima(angka(jumlah.sah))}
              </Button>
            </>
          ) : (
            jumlah.masuk > 0 && (
              <p role="status" className="font-semibold">
                {teks.selesai(angka(jumlah.masuk))}
              </p>
            )
          )}
          <Padanan impor={impor.data} />
        </div>
      </Card>
      <Tabs
        label={teks.baris}
        value={tampil}
        onChange={setPilihan}
        items={(['SALAH', 'SAH', 'SUDAH_ADA', 'MASUK'] as const).map((value) => ({
          value,
          label: teks[value],
          count: jumlah[JUMLAH[value]],
        }))}
      >
        <DaftarBaris key={tampil} impor={impor.data} hasil={tampil} />
      </Tabs>
    </div>
  );
}
