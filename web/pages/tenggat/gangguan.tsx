import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ServerOff } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { saatDari, waktu } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Textarea, TimeInput } from '../../ui/inputs.tsx';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

type Gangguan = Skema<'Gangguan'>;
const g = teks.gangguan;

/** When the system was away; its keeper writes down what the heartbeat cannot see. */
export function GangguanBagian() {
  const { zona } = useSesi().instansi;
  const queryClient = useQueryClient();
  const [langkah, setLangkah] = useState<'catat' | Gangguan | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['gangguan'],
    queryFn: async () => (await api.GET('/api/v1/gangguan')).data,
  });
  const selesai = (kabar: string) => {
    toast(kabar);
    setLangkah(null);
    void queryClient.invalidateQueries({ queryKey: ['gangguan'] });
    void queryClient.invalidateQueries({ queryKey: ['tenggat'] });
  };
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={5} />;
  return (
    <div className="space-y-4">
      <p className="max-w-[70ch] text-muted">{g.pengantar}</p>
      {data.kemampuan.includes('gangguan.catat') && (
        <Button variant="utama" onClick={() => setLangkah('catat')}>
          {g.catat}
        </Button>
      )}
      <Card flush>
        {data.isi.length === 0 && (
          <EmptyState title={g.kosong} icon={<ServerOff size={28} />}>
            {g.kosongIsi}
          </EmptyState>
        )}
        <ul className="divide-y divide-line">
          {data.isi.map((satu) => (
            <li
              key={satu.id}
              className="flex flex-col gap-2 px-4 py-3 sm:flex-row sm:items-center sm:justify-between sm:px-5"
            >
              <div className={satu.dicabutPada ? 'min-w-0 text-muted' : 'min-w-0'}>
                <p className="font-semibold">
                  {g.rentang(waktu(satu.mulai, zona), waktu(satu.selesai, zona))}
                </p>
                <p className="text-sm">{satu.alasan}</p>
                <p className="mt-1 flex flex-wrap items-center gap-2 text-sm text-muted">
                  <Badge>{g.sumber[satu.sumber]}</Badge>
                  {satu.oleh?.nama}
                  {satu.alasanCabut && g.dicabut(satu.alasanCabut)}
                </p>
              </div>
              {satu.kemampuan.includes('gangguan.cabut') && (
                <Button className="shrink-0" onClick={() => setLangkah(satu)}>
                  {g.cabut}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </Card>
      {langkah === 'catat' && (
        <CatatDialog onClose={() => setLangkah(null)} onSelesai={() => selesai(g.tercatat)} />
      )}
      {langkah && langkah !== 'catat' && (
        <CabutDialog id={langkah.id} onClose={() => setLangkah(null)} onSelesai={() => selesai(g.tercabut)} />
      )}
    </div>
  );
}

function CatatDialog({ onClose, onSelesai }: { onClose: () => void; onSelesai: () => void }) {
  const { hariIni, zona } = useSesi().instansi;
  const [id] = useState(uuidV7);
  const [isi, setIsi] = useState({
    mulaiTanggal: hariIni,
    mulaiJam: '08:00',
    selesaiTanggal: hariIni,
    selesaiJam: '10:00',
    alasan: '',
  });
  const ubah = (nama: keyof typeof isi) => (event: { target: { value: string } }) =>
    setIsi({ ...isi, [nama]: event.target.value });
  const catat = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/gangguan', {
        body: {
          id,
          mulai: saatDari(isi.mulaiTanggal, isi.mulaiJam, zona),
          selesai: saatDari(isi.selesaiTanggal, isi.selesaiJam, zona),
          alasan: isi.alasan,
        },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: onSelesai,
  });
  const galat = (pointer: string) => catat.error?.pesanUntuk(pointer) ?? undefined;
  return (
    <FormulirDialog
      title={g.catat}
      simpan={g.catat}
      problem={catat.error}
      busy={catat.isPending}
      onClose={onClose}
      onSubmit={() => catat.mutate()}
    >
      <div className="grid grid-cols-2 gap-4">
        <Field label={g.mulaiTanggal} required error={galat('/mulai')}>
          <DateInput value={isi.mulaiTanggal} onChange={ubah('mulaiTanggal')} />
        </Field>
        <Field label={g.mulaiJam} required>
          <TimeInput value={isi.mulaiJam} onChange={ubah('mulaiJam')} />
        </Field>
        <Field label={g.selesaiTanggal} required error={galat('/selesai')}>
          <DateInput value={isi.selesaiTanggal} onChange={ubah('selesaiTanggal')} />
        </Field>
        <Field label={g.selesaiJam} required>
          <TimeInput value={isi.selesaiJam} onChange={ubah('selesaiJam')} />
        </Field>
      </div>
      <Field label={g.alasan} required error={galat('/alasan')}>
        <Textarea value={isi.alasan} onChange={ubah('alasan')} />
      </Field>
    </FormulirDialog>
  );
}

function CabutDialog({ id, onClose, onSelesai }: { id: string; onClose: () => void; onSelesai: () => void }) {
  const [alasan, setAlasan] = useState('');
  const cabut = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/gangguan/{id}/pencabutan', {
        params: { path: { id } },
        body: { alasan },
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: onSelesai,
  });
  return (
    <FormulirDialog
      title={g.cabutJudul}
      simpan={g.cabut}
      bahaya
      problem={cabut.error}
      busy={cabut.isPending}
      onClose={onClose}
      onSubmit={() => cabut.mutate()}
    >
      <p>{g.cabutIsi}</p>
      <Field label={g.cabutAlasan} required error={cabut.error?.pesanUntuk('/alasan') ?? undefined}>
        <Textarea value={alasan} onChange={(event) => setAlasan(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
