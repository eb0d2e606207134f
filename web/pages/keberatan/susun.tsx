import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { useAutosave, useDraft } from '../../offline/use-autosave.ts';
import { tanggal } from '../../parts/format.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { SaveState, Skeleton } from '../../ui/feedback.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { BagianButir } from './butir.tsx';
import { denganPoin, type Isian } from './isian.ts';
import { PanelAjukan } from './panel-ajukan.tsx';
import { teks } from './teks.ts';

type Rancangan = Pick<Skema<'Keberatan'>, 'id' | 'versi' | 'poin' | 'alasan'>;

/** Writing an objection, led by the facts that were judged; it saves itself. */
export function SusunKeberatanPage() {
  const { id: evaluasiId = '' } = useParams({ strict: false });
  const { pegawai } = useSesi();
  const kunciDraf = `${pegawai.id}.keberatan.${evaluasiId}`;
  const draf = useDraft<Isian>(kunciDraf);
  const { data, error, refetch } = useQuery({
    queryKey: ['keberatan', 'susun', evaluasiId],
    staleTime: Infinity,
    refetchOnMount: 'always',
    queryFn: () => muat(evaluasiId),
  });
  return (
    <>
      <Link
        to="/evaluasi/$id"
        params={{ id: evaluasiId }}
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.susun.kembali}
      </Link>
      {error ? (
        <>
          <h1 className="sr-only">{teks.susun.judul}</h1>
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </>
      ) : !data || !draf.ready ? (
        <Skeleton lines={10} />
      ) : data.kelayakan.dapat ? (
        <Susun {...data} kunciDraf={kunciDraf} awal={draf.draft?.payload ?? null} />
      ) : (
        <TidakDapat kelayakan={data.kelayakan} />
      )}
    </>
  );
}

async function muat(evaluasiId: string) {
  const kelayakan = (await api.GET('/api/v1/keberatan/kelayakan', { params: { query: { evaluasiId } } }))
    .data!;
  const evaluasi = (await api.GET('/api/v1/evaluasi/{id}', { params: { path: { id: evaluasiId } } })).data!;
  const ada = kelayakan.keberatan;
  const lama = ada && (await api.GET('/api/v1/keberatan/{id}', { params: { path: { id: ada.id } } })).data;
  return { kelayakan, evaluasi, rancangan: lama ?? null };
}

function TidakDapat({ kelayakan }: { kelayakan: Skema<'KelayakanKeberatan'> }) {
  const { keberatan, alasan } = kelayakan;
  return (
    <>
      <PageHeader title={teks.susun.judul} />
      <Notice
        tone="perhatian"
        title={teks.susun.tidakDapat}
        action={
          keberatan && (
            <Link to="/keberatan/$id" params={{ id: keberatan.id }} className={buttonLook()}>
              {teks.susun.bukaUtas}
            </Link>
          )
        }
      >
        {keberatan && keberatan.keadaan !== 'DRAF' ? (
          <p>{teks.susun.sudah}</p>
        ) : (
          alasan.map((a) => <p key={a.kode + a.pesan}>{a.pesan}</p>)
        )}
      </Notice>
    </>
  );
}

type SusunProps = {
  kelayakan: Skema<'KelayakanKeberatan'>;
  evaluasi: Skema<'Evaluasi'>;
  rancangan: Rancangan | null;
  kunciDraf: string;
  awal: Isian | null;
};

function Susun({ kelayakan, evaluasi, rancangan, kunciDraf, awal }: SusunProps) {
  const { zona } = useSesi().instansi;
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const tersimpan: Isian = { poin: rancangan?.poin ?? [], alasan: rancangan?.alasan ?? '' };
  const [isian, setIsian] = useState<Isian>(awal ?? tersimpan);
  const [id] = useState(() => rancangan?.id ?? uuidV7());
  const [bertanya, tanyakan] = useState(false);
  const { bahan } = evaluasi;
  const atasan = bahan.atasan?.nama ?? teks.susun.menungguAtasan;

  const simpanan = useAutosave({
    key: kunciDraf,
    value: isian,
    base: tersimpan,
    versi: rancangan ? String(rancangan.versi) : null,
    save: async (nilai, { versi: lama, kunci }) => {
      const { data } = await api.PUT('/api/v1/keberatan/{id}', {
        params: { path: { id } },
        body: lama === null ? { ...nilai, evaluasiId: kelayakan.evaluasiId } : nilai,
        headers: lama === null ? { 'Idempotency-Key': kunci } : versi(lama, kunci),
      });
      return data ? String(data.versi) : null;
    },
  });
  const ajukan = useWrite({
    write: async (_: void, kunci) => {
      const { masalah } = await simpanan.flush();
      if (masalah) throw masalah;
      return api.POST('/api/v1/keberatan/{id}/pengajuan', {
        params: { path: { id } },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      });
    },
    onSuccess: async () => {
      toast(teks.susun.terkirim);
      await queryClient.invalidateQueries({ queryKey: ['keberatan'], refetchType: 'none' });
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'], refetchType: 'none' });
      await navigate({ to: '/keberatan/$id', params: { id } });
    },
    onSettled: () => tanyakan(false),
  });

  return (
    <>
      <PageHeader
        title={teks.susun.judul}
        eyebrow={bahan.periode.nama}
        lead={teks.susun.pengantar(atasan)}
        state={<SaveState status={simpanan.status} savedAt={simpanan.savedAt} zona={zona} />}
      />
      <div className="space-y-4">
        {kelayakan.batas && <Notice tone="perhatian">{teks.susun.batas(tanggal(kelayakan.batas))}</Notice>}
        {simpanan.status === 'bentrok' && (
          <Notice
            tone="perhatian"
            action={<Button onClick={() => location.reload()}>{teks.susun.muatUlang}</Button>}
          >
            {teks.susun.konflik}
          </Notice>
        )}
        {simpanan.status === 'gagal' && simpanan.masalah && <ErrorPanel problem={simpanan.masalah} />}
        {ajukan.error && <ErrorPanel problem={ajukan.error} focus />}
      </div>
      <div className="mt-4 grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <BagianButir
          bahan={bahan}
          isian={isian}
          galat={(pointer) => ajukan.error?.pesanUntuk(pointer)}
          onPoin={(sasaran, alasan) => setIsian((lama) => denganPoin(lama, sasaran, alasan))}
          onAlasan={(alasan) => setIsian((lama) => ({ ...lama, alasan }))}
        />
        <PanelAjukan evaluasi={evaluasi} jumlah={isian.poin.length} onAjukan={() => tanyakan(true)} />
      </div>
      <ConfirmDialog
        open={bertanya}
        title={teks.susun.ajukanTanya}
        confirm={teks.susun.ajukan}
        busy={ajukan.isPending}
        onConfirm={() => ajukan.mutate()}
        onClose={() => tanyakan(false)}
      >
        {teks.susun.ajukanIsi(atasan)}
      </ConfirmDialog>
    </>
  );
}
