import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { LABEL_KEADAAN_KEBERATAN } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FaktaRhk } from '../../parts/evaluasi/fakta-rhk.tsx';
import { tanggal } from '../../parts/format.ts';
import { RatingBadge } from '../../parts/predikat.tsx';
import { CetakEvaluasi } from '../../parts/unduh-dokumen.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, Disclosure, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { FormPenjelasan } from './penjelasan.tsx';
import { FormPutusan } from './putusan.tsx';
import { Runtutan } from './runtutan.tsx';
import { teks } from './teks.ts';

export type Keberatan = Skema<'Keberatan'>;

/** One objection as one thread: what was objected, both arguments, the decision; and the step that is one's own. */
export function KeberatanPage() {
  const { id = '' } = useParams({ strict: false });
  const queryClient = useQueryClient();
  const { data, error, refetch } = useQuery({
    queryKey: ['keberatan', 'satu', id],
    queryFn: async () => (await api.GET('/api/v1/keberatan/{id}', { params: { path: { id } } })).data,
  });
  const segarkan = async () => {
    await queryClient.invalidateQueries({ queryKey: ['keberatan'] });
    await queryClient.invalidateQueries({ queryKey: ['evaluasi'], refetchType: 'none' });
    await queryClient.invalidateQueries({ queryKey: ['mengapa'], refetchType: 'none' });
  };
  return (
    <>
      <Link
        to="/keberatan"
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.utas.kembali}
      </Link>
      {error && (
        <>
          <h1 className="sr-only">{teks.judul}</h1>
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </>
      )}
      {!data && !error && <Skeleton lines={10} />}
      {data && <Utas key={data.id} keberatan={data} onBerubah={segarkan} />}
    </>
  );
}

function Utas({ keberatan, onBerubah }: { keberatan: Keberatan; onBerubah: () => Promise<void> }) {
  const { kemampuan, putusan, evaluasi, evaluasiId, periode, pegawai } = keberatan;
  const boleh = (apa: string) => kemampuan.includes(`keberatan.${apa}`);
  const terima = useLangkah(keberatan.id, 'penerimaan', teks.utas.terimaBerhasil, onBerubah);
  const tarik = useLangkah(keberatan.id, 'penarikan', teks.utas.tarikBerhasil, onBerubah);
  return (
    <>
      <PageHeader
        title={teks.utas.judul(pegawai.nama)}
        eyebrow={periode.nama}
        lead={pegawai.jabatan}
        state={<Badge tone="info">{LABEL_KEADAAN_KEBERATAN[keberatan.keadaan]}</Badge>}
        action={
          <>
            {putusan && (
              <CetakEvaluasi evaluasiId={evaluasiId} dikuatkan={putusan.putusan === 'MENGUATKAN'} />
            )}
            {boleh('terima') && (
              <Button variant="utama" wide onClick={terima.tanyakan}>
                {teks.utas.terima}
              </Button>
            )}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="space-y-6">
          {terima.error && <ErrorPanel problem={terima.error} focus />}
          {tarik.error && <ErrorPanel problem={tarik.error} focus />}
          <Waktu keberatan={keberatan} />
          <Runtutan keberatan={keberatan} />
          <Fakta evaluasi={evaluasi} />
        </div>
        <div className="space-y-6">
          {boleh('putus') && <FormPutusan keberatan={keberatan} onBerubah={onBerubah} />}
          {boleh('jelaskan') && <FormPenjelasan keberatan={keberatan} onBerubah={onBerubah} />}
          {boleh('tarik') && (
            <Button variant="polos" onClick={tarik.tanyakan}>
              {teks.utas.tarik}
            </Button>
          )}
        </div>
      </div>
      <ConfirmDialog
        open={terima.bertanya}
        title={teks.utas.terimaTanya}
        confirm={teks.utas.terima}
        busy={terima.isPending}
        onConfirm={terima.lakukan}
        onClose={terima.batal}
      >
        {teks.utas.terimaIsi}
      </ConfirmDialog>
      <ConfirmDialog
        open={tarik.bertanya}
        title={teks.utas.tarikTanya}
        confirm={teks.utas.tarik}
        danger
        busy={tarik.isPending}
        onConfirm={tarik.lakukan}
        onClose={tarik.batal}
      >
        {teks.utas.tarikIsi}
      </ConfirmDialog>
    </>
  );
}

function useLangkah(
  id: string,
  langkah: 'penerimaan' | 'penarikan',
  berhasil: string,
  onBerubah: () => Promise<void>,
) {
  const [bertanya, setBertanya] = useState(false);
  const { mutate, error, isPending } = useWrite({
    write: (_: void, kunci) =>
      api.POST(`/api/v1/keberatan/{id}/${langkah}`, {
        params: { path: { id } },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(berhasil);
      await onBerubah();
    },
    onSettled: () => setBertanya(false),
  });
  return {
    error,
    isPending,
    bertanya,
    tanyakan: () => setBertanya(true),
    batal: () => setBertanya(false),
    lakukan: () => mutate(),
  };
}

function Waktu({ keberatan }: { keberatan: Keberatan }) {
  const { zona } = useSesi().instansi;
  const { keadaan, batasPutusan, lewatBatas, ditarikPada, sebagai, atasan } = keberatan;
  if (ditarikPada) {
    const hari = Temporal.Instant.from(ditarikPada).toZonedDateTimeISO(zona).toPlainDate().toString();
    return <Notice>{teks.utas.ditarik(tanggal(hari))}</Notice>;
  }
  if (keadaan !== 'DIAJUKAN' || !batasPutusan) return null;
  const hari = tanggal(batasPutusan);
  if (lewatBatas) return <Notice tone="perhatian">{teks.utas.lewat(hari)}</Notice>;
  return (
    <Notice tone={sebagai === 'ATASAN_PENILAI' ? 'perhatian' : 'info'}>
      {sebagai === 'ATASAN_PENILAI'
        ? teks.utas.putuskan(hari)
        : teks.utas.menunggu(atasan?.nama ?? teks.susun.menungguAtasan, hari)}
    </Notice>
  );
}

/** What the first judgement rested on, for whoever weighs it. */
function Fakta({ evaluasi }: { evaluasi: Skema<'Evaluasi'> }) {
  const { bahan } = evaluasi;
  return (
    <Card>
      <Disclosure summary={teks.utas.fakta}>
        <p className="mb-4 text-sm text-muted">{teks.utas.faktaAjar}</p>
        <ol className="divide-y divide-line">
          {bahan.rhk.map((rhk) => (
            <li key={rhk.rhkId} className="space-y-3 py-4">
              {rhk.tingkat && <RatingBadge rating={rhk.tingkat} />}
              <h3 className="font-semibold">{rhk.uraian}</h3>
              <FaktaRhk rhk={rhk} banyakPeriode={bahan.periodik.length > 0} />
              {rhk.catatan && <p className="rounded-md bg-sunken px-3 py-2 text-sm">{rhk.catatan}</p>}
            </li>
          ))}
        </ol>
      </Disclosure>
    </Card>
  );
}
