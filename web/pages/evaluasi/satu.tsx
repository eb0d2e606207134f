import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, MessageCircleQuestion } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { Kuadran } from '../../parts/evaluasi/kuadran.tsx';
import { tanggal } from '../../parts/format.ts';
import { kataPredikat, kataRating, tonePredikat } from '../../parts/predikat.tsx';
import { Bergeser, MengapaTanggal, SisaHari } from '../../parts/tenggat.tsx';
import { TindakLanjutHasil } from '../../parts/tindak-lanjut/dari-hasil.tsx';
import { CetakEvaluasi } from '../../parts/unduh-dokumen.tsx';
import { ToneShape } from '../../ui/badge.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { AjakanKeberatan } from './keberatan.tsx';
import { teks } from './teks.ts';

type Evaluasi = Skema<'Evaluasi'>;

/** One result: the predikat, the two ratings, the question why, and the receipt. */
export function SatuHasilPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['evaluasi', 'satu', id],
    queryFn: async () => (await api.GET('/api/v1/evaluasi/{id}', { params: { path: { id } } })).data,
  });
  return (
    <>
      <Link
        to="/evaluasi"
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.kembali}
      </Link>
      {error && (
        <>
          <h1 className="sr-only">{teks.judul}</h1>
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </>
      )}
      {!data && !error && <Skeleton lines={8} />}
      {data && <Hasil evaluasi={data} id={id} onBerubah={() => void refetch()} />}
    </>
  );
}

function Hasil({ evaluasi, id, onBerubah }: { evaluasi: Evaluasi; id: string; onBerubah: () => void }) {
  const { bahan, predikat, jejak, tenggat, kemampuan, putusan } = evaluasi;
  const queryClient = useQueryClient();
  const sesi = useSesi();
  const { hariIni } = sesi.instansi;
  const saya = sesi.pegawai.id;
  const [bertanya, tanyakan] = useState(false);
  const terima = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/evaluasi/{id}/penerimaan', {
        params: { path: { id } },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.terimaBerhasil);
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
      onBerubah();
    },
    onSettled: () => tanyakan(false),
  });
  return (
    <>
      <PageHeader
        title={bahan.periode.nama}
        eyebrow={teks.judul}
        lead={`${bahan.pegawai.nama} · ${bahan.pegawai.jabatan}`}
        action={
          <>
            <CetakEvaluasi evaluasiId={id} dikuatkan={putusan?.putusan === 'MENGUATKAN'} />
            {kemampuan.includes('evaluasi.terima') && (
              <Button variant="utama" wide onClick={() => tanyakan(true)}>
                {teks.terima}
              </Button>
            )}
          </>
        }
      />
      <div className="space-y-4">
        {terima.error && <ErrorPanel problem={terima.error} focus />}
        {tenggat && (
          <Notice tone="perhatian" action={<MengapaTanggal hari={tenggat.hari} langkah={tenggat.mengapa} />}>
            {teks.tenggat(tanggal(tenggat.hari))} <SisaHari hari={tenggat.hari} hariIni={hariIni} />
            <Bergeser semula={tenggat.semula} />
          </Notice>
        )}
        {evaluasi.digantikanOleh && (
          <Notice
            action={
              <Link
                to="/evaluasi/$id"
                params={{ id: evaluasi.digantikanOleh }}
                className={buttonLook('sekunder')}
              >
                {teks.lihatPengganti}
              </Link>
            }
          >
            {teks.digantikan}
          </Notice>
        )}
        {evaluasi.koreksi && (
          <Notice
            title={teks.koreksi}
            action={
              <Link
                to="/evaluasi/$id"
                params={{ id: evaluasi.koreksi.evaluasiAsalId }}
                className={buttonLook('sekunder')}
              >
                {teks.lihatSemula}
              </Link>
            }
          >
            {evaluasi.koreksi.hal}
          </Notice>
        )}
        {evaluasi.dokumen === 'D.1.2' && bahan.atasan && (
          <Notice>{teks.olehAtasan(bahan.atasan.nama, bahan.penilai.nama)}</Notice>
        )}
        {putusan && (
          <Notice>
            {putusan.putusan === 'MENGUBAH'
              ? teks.diubah(
                  kataPredikat(putusan.semula.predikat),
                  kataPredikat(putusan.predikat),
                  putusan.oleh.nama,
                )
              : teks.dikuatkan(putusan.oleh.nama)}
          </Notice>
        )}
        <AjakanKeberatan evaluasiId={id} />
        <div className="grid items-start gap-4 lg:grid-cols-2">
          <Card>
            {predikat && (
              <p className="flex items-center gap-3 text-3xl font-bold text-brand-ink">
                <ToneShape tone={tonePredikat(predikat)} size={32} />
                {kataPredikat(predikat)}
              </p>
            )}
            <dl className="mt-5 divide-y divide-line">
              <Baris nama={teks.hasil}>{bahan.ratingHasil && kataRating(bahan.ratingHasil)}</Baris>
              <Baris nama={teks.perilaku}>{bahan.ratingPerilaku && kataRating(bahan.ratingPerilaku)}</Baris>
              <Baris nama={teks.penilai}>{bahan.penilai.nama}</Baris>
              {bahan.atasan && <Baris nama={teks.atasan}>{bahan.atasan.nama}</Baris>}
              {bahan.catatan && <Baris nama={teks.catatan}>{bahan.catatan}</Baris>}
            </dl>
            <Link
              to="/mengapa/$id"
              params={{ id }}
              className={`${buttonLook('sekunder', 'besar')} mt-5 w-full`}
            >
              <MessageCircleQuestion size={20} aria-hidden />
              {teks.mengapa}
            </Link>
          </Card>
          <Card>
            <Kuadran
              hasilKerja={bahan.ratingHasil}
              perilaku={bahan.ratingPerilaku}
              pada={jejak.penetapan.pada}
            />
          </Card>
        </div>
        <TindakLanjutHasil evaluasiId={id} sendiri={bahan.pegawai.pegawaiId === saya} />
      </div>
      <ConfirmDialog
        open={bertanya}
        title={teks.terimaTanya}
        confirm={teks.terima}
        busy={terima.isPending}
        onConfirm={() => terima.mutate()}
        onClose={() => tanyakan(false)}
      >
        {teks.terimaIsi}
      </ConfirmDialog>
    </>
  );
}

function Baris({ nama, children }: { nama: string; children: ReactNode }) {
  return (
    <div className="py-3">
      <dt className="text-sm text-muted">{nama}</dt>
      <dd className="mt-0.5 font-semibold">{children}</dd>
    </div>
  );
}
