import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FilePen } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { hariSaat, tanggal } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { BukaKoreksiDialog } from './buka-koreksi.tsx';
import { teks } from './teks.ts';

type Koreksi = Skema<'Koreksi'>;
const k = teks.koreksi;

/** Corrections of closed periods: each a new act with its reason and its last day. */
export function KoreksiBagian() {
  const { zona } = useSesi().instansi;
  const queryClient = useQueryClient();
  const [langkah, setLangkah] = useState<'buka' | Koreksi | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['koreksi'],
    queryFn: async () => (await api.GET('/api/v1/koreksi')).data,
  });
  const selesai = (kabar: string) => {
    toast(kabar);
    setLangkah(null);
    void queryClient.invalidateQueries({ queryKey: ['koreksi'] });
  };
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  return (
    <div className="space-y-4">
      <p className="max-w-[70ch] text-muted">{k.pengantar}</p>
      {data.kemampuan.includes('koreksi.buka') && (
        <Button variant="utama" onClick={() => setLangkah('buka')}>
          {k.buka}
        </Button>
      )}
      <Card flush>
        {data.isi.length === 0 && (
          <EmptyState title={k.kosong} icon={<FilePen size={28} />}>
            {k.kosongIsi}
          </EmptyState>
        )}
        <ul className="divide-y divide-line">
          {data.isi.map((satu) => (
            <li
              key={satu.id}
              className="flex flex-col gap-2 px-4 py-4 sm:flex-row sm:items-center sm:justify-between sm:px-5"
            >
              <div className="min-w-0">
                <div className="flex flex-wrap items-center gap-2">
                  <h2 className="font-semibold">{`${satu.pegawai.nama} · ${satu.periode.nama}`}</h2>
                  <Badge
                    tone={satu.hasil === null ? 'perhatian' : satu.hasil === 'DITETAPKAN' ? 'baik' : 'netral'}
                  >
                    {satu.hasil ? k.hasil[satu.hasil] : k.terbuka}
                  </Badge>
                </div>
                <p className="mt-1">{satu.hal}</p>
                <p className="text-sm text-muted">{satu.alasan}</p>
                <p className="text-sm text-muted">
                  {k.oleh(satu.oleh.nama, tanggal(hariSaat(satu.dibukaPada, zona)))} ·{' '}
                  {k.sampaiHari(tanggal(satu.sampai))}
                </p>
                {satu.alasanBatal && <p className="text-sm">{satu.alasanBatal}</p>}
              </div>
              {satu.kemampuan.includes('koreksi.batalkan') && (
                <Button className="shrink-0" onClick={() => setLangkah(satu)}>
                  {k.batalkan}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {langkah === 'buka' && (
        <BukaKoreksiDialog onClose={() => setLangkah(null)} onSelesai={() => selesai(k.terbit)} />
      )}
      {langkah && langkah !== 'buka' && (
        <BatalDialog
          id={langkah.id}
          onClose={() => setLangkah(null)}
          onSelesai={() => selesai(k.dibatalkan)}
        />
      )}
    </div>
  );
}

function BatalDialog({ id, onClose, onSelesai }: { id: string; onClose: () => void; onSelesai: () => void }) {
  const [alasan, setAlasan] = useState('');
  const batal = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/koreksi/{id}/pembatalan', {
        params: { path: { id } },
        body: { alasan },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: onSelesai,
  });
  return (
    <FormulirDialog
      title={k.batalkanJudul}
      simpan={k.batalkanJudul}
      bahaya
      problem={batal.error}
      busy={batal.isPending}
      onClose={onClose}
      onSubmit={() => batal.mutate()}
    >
      <p>{k.batalkanIsi}</p>
      <Field label={k.batalkanAlasan} required error={batal.error?.pesanUntuk('/alasan') ?? undefined}>
        <Textarea value={alasan} onChange={(event) => setAlasan(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
