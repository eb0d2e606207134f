import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { useState } from 'react';
import { LABEL_PERPINDAHAN } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { FormulirDialog } from '../../parts/formulir-dialog.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Field } from '../../ui/field.tsx';
import { Textarea } from '../../ui/inputs.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { KeadaanPerpindahan } from './page.tsx';
import { DaftarAkibat } from './pratinjau.tsx';
import { teks } from './teks.ts';

/** One act: what it did, and the way back while nothing was built on it. */
export function SatuPerpindahanPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['perpindahan', 'satu', id],
    queryFn: async () => (await api.GET('/api/v1/perpindahan/{id}', { params: { path: { id } } })).data,
  });
  const kembali = (
    <Link
      to="/perpindahan"
      className="inline-flex min-h-11 items-center gap-1 font-medium text-brand-ink underline-offset-4 hover:underline"
    >
      <ChevronLeft size={18} aria-hidden />
      {teks.kembali}
    </Link>
  );
  if (!data)
    return (
      <>
        <PageHeader title={teks.judul} eyebrow={kembali} />
        {error ? (
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    );
  return <Isi satu={data} kembali={kembali} onBerubah={() => void refetch()} />;
}

function Isi({
  satu,
  kembali,
  onBerubah,
}: {
  satu: Skema<'Perpindahan'>;
  kembali: React.ReactNode;
  onBerubah: () => void;
}) {
  const { zona } = useSesi().instansi;
  const [bertanya, tanyakan] = useState(false);
  const t = teks.satu;
  return (
    <>
      <PageHeader
        title={satu.pegawai.nama}
        eyebrow={kembali}
        lead={`${LABEL_PERPINDAHAN[satu.jenis]}, ${tanggal(satu.tanggal)}${satu.dasar ? ` · ${satu.dasar}` : ''}`}
        state={<KeadaanPerpindahan satu={satu} />}
        action={
          <Link to="/pegawai/$id" params={{ id: satu.pegawai.id }} className={buttonLook('sekunder')}>
            {t.orang}
          </Link>
        }
      />
      <div className="max-w-3xl space-y-4">
        {satu.dibatalkan && (
          <Notice tone="perhatian">
            {t.dibatalkan(satu.dibatalkan.oleh, waktu(satu.dibatalkan.pada, zona), satu.dibatalkan.alasan)}
          </Notice>
        )}
        {!satu.dibatalkan && !satu.dijalankanPada && <Notice>{t.menunggu}</Notice>}
        <Card title={t.terjadi}>
          <DaftarAkibat akan={satu.akan} />
          <p className="mt-4 border-t border-line pt-3 text-sm text-muted">
            {t.dicatat(satu.dibuatOleh, waktu(satu.dibuatPada, zona))}
          </p>
        </Card>
        {satu.catatan.length > 0 && (
          <Card title={t.catatan}>
            <ul className="space-y-2">
              {satu.catatan.map((c) => (
                <li key={c.id}>
                  {c.penilai} ({c.pegawai}): {c.diisiPada ? t.catatanAda : t.catatanBelum}
                </li>
              ))}
            </ul>
          </Card>
        )}
        {satu.kontrak && (
          <Card title={t.kontrak}>
            <dl className="divide-y divide-line">
              {satu.kontrak.hasil.map((h) => (
                <div key={h.periode} className="flex justify-between gap-4 py-2">
                  <dt className="text-muted">{h.periode}</dt>
                  <dd className="font-medium">{h.predikat ?? t.belumAda}</dd>
                </div>
              ))}
            </dl>
          </Card>
        )}
        {satu.penghalangBatal.length > 0 && (
          <Notice title={t.tidakDapat}>
            <ul className="list-disc ps-5">
              {satu.penghalangBatal.map((h) => (
                <li key={h.kode}>{h.pesan}</li>
              ))}
            </ul>
            <p className="mt-2">{t.tidakDapatAjar}</p>
          </Notice>
        )}
        {satu.kemampuan.includes('perpindahan.batalkan') && (
          <Button onClick={() => tanyakan(true)}>{t.batalkan}</Button>
        )}
      </div>
      {bertanya && <Pembatalan id={satu.id} onClose={() => tanyakan(false)} onBerubah={onBerubah} />}
    </>
  );
}

function Pembatalan({ id, onClose, onBerubah }: { id: string; onClose: () => void; onBerubah: () => void }) {
  const queryClient = useQueryClient();
  const [alasan, setAlasan] = useState('');
  const t = teks.satu;
  const batalkan = useWrite({
    write: async (body: { alasan: string }, kunci) =>
      (
        await api.POST('/api/v1/perpindahan/{id}/pembatalan', {
          params: { path: { id } },
          body,
          headers: { 'Idempotency-Key': kunci },
        })
      ).data,
    onSuccess: async () => {
      toast(t.berhasil);
      await queryClient.invalidateQueries({ queryKey: ['perpindahan'] });
      onBerubah();
      onClose();
    },
  });
  return (
    <FormulirDialog
      title={t.batalkan}
      simpan={t.batalkan}
      bahaya
      problem={batalkan.error}
      busy={batalkan.isPending}
      onClose={onClose}
      onSubmit={() => batalkan.mutate({ alasan: alasan.trim() })}
    >
      <p>{t.batalkanIsi}</p>
      <Field label={t.alasan} required error={batalkan.error?.pesanUntuk('/alasan')}>
        <Textarea value={alasan} onChange={(event) => setAlasan(event.target.value)} />
      </Field>
    </FormulirDialog>
  );
}
