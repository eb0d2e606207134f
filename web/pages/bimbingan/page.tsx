import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { LABEL_KEADAAN_BIMBINGAN } from '#rules/tindak-lanjut/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal, waktu } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { CetakBimbingan } from '../../parts/unduh-dokumen.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Apa, DialogBimbingan } from './dialog.tsx';
import { type Baris, KOLOM } from './kolom.ts';
import { SesudahBimbingan } from './sesudah.tsx';
import { LihatTabel } from './tabel.tsx';
import { teks } from './teks.ts';

type Bimbingan = Skema<'BimbinganLengkap'>;

/** One coaching or mentoring: each writes his part, both sign, and what follows. */
export function BimbinganPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['bimbingan', id],
    queryFn: async () => (await api.GET('/api/v1/bimbingan/{id}', { params: { path: { id } } })).data,
  });
  if (error)
    return (
      <>
        <h1 className="sr-only">{teks.judul.COACHING}</h1>
        <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
      </>
    );
  return data ? <Satu bimbingan={data} /> : <Skeleton lines={8} />;
}

function Satu({ bimbingan: b }: { bimbingan: Bimbingan }) {
  const [apa, buka] = useState<Apa | null>(null);
  const [bertanya, tanyakan] = useState(false);
  const { zona } = useSesi().instansi;
  const queryClient = useQueryClient();
  const tanda = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/bimbingan/{id}/tanda-tangan', {
        params: { path: { id: b.id } },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.tersimpan);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['bimbingan', b.id] }),
        queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] }),
      ]);
    },
    onSettled: () => tanyakan(false),
  });
  const boleh = (nama: string) => b.kemampuan.includes(`bimbingan.${nama}`);
  const ubahSkp =
    b.isiPembimbing?.jenis === 'COACHING' && b.isiPembimbing.langkah.some((l) => l.sesuaikanSkp);
  return (
    <>
      <Tautan
        ke="/tindak-lanjut?tampilan=pendampingan"
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.kembali}
      </Tautan>
      <PageHeader
        title={teks.judul[b.jenis]}
        lead={teks.pengantar[b.jenis]}
        state={<Badge tone="info">{LABEL_KEADAAN_BIMBINGAN[b.keadaan]}</Badge>}
        action={
          boleh('tandatangani') ? (
            <Button variant="utama" wide onClick={() => tanyakan(true)}>
              {teks.tandatangani}
            </Button>
          ) : (
            boleh('cetak') && (
              <CetakBimbingan
                bimbinganId={b.id}
                jenis={[
                  'CATATAN_BIMBINGAN',
                  ...(boleh('baca-umpan-balik') ? (['UMPAN_BALIK_BIMBINGAN'] as const) : []),
                  ...(b.kompetensiDinilai ? (['EVALUASI_KOMPETENSI'] as const) : []),
                ]}
              />
            )
          )
        }
      />
      <div className="max-w-3xl space-y-4">
        {tanda.error && <ErrorPanel problem={tanda.error} focus />}
        {b.alasan && (
          <Notice tone="perhatian" title={teks.diminta}>
            {b.alasan}
          </Notice>
        )}
        {ubahSkp && <Notice>{teks.perluUbahSkp}</Notice>}
        <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-2">
          <Fakta nama={teks.pegawai}>{b.pegawai.nama}</Fakta>
          <Fakta nama={teks.pembimbing}>{b.pembimbing.nama}</Fakta>
          {b.jadwal && <Fakta nama={teks.jadwal}>{tanggal(b.jadwal)}</Fakta>}
          {b.tempat && <Fakta nama={teks.tempat}>{b.tempat}</Fakta>}
        </dl>
        <Card title={teks.bagianPegawai[b.jenis]}>
          <div className="space-y-4">
            {!b.isiPegawai && <p className="text-muted">{teks.belum}</p>}
            {b.isiPegawai && (
              <LihatTabel
                judul={teks.tujuan}
                kolom={KOLOM[`tujuan${b.jenis}`] ?? []}
                baris={b.isiPegawai.tujuan as Baris[]}
              />
            )}
            {b.isiPegawai?.jenis === 'COACHING' && (
              <>
                <LihatTabel judul={teks.fakta} kolom={KOLOM.fakta ?? []} baris={b.isiPegawai.fakta} />
                <div>
                  <h3 className="font-semibold">{teks.peluang}</h3>
                  <p className="mt-1 whitespace-pre-line">{b.isiPegawai.peluang}</p>
                </div>
              </>
            )}
            {boleh('isi-pegawai') && (
              <Button onClick={() => buka('pegawai')}>{b.isiPegawai ? teks.ubah : teks.isi}</Button>
            )}
          </div>
        </Card>
        <Card title={teks.bagianPembimbing[b.jenis]}>
          <div className="space-y-4">
            {!b.isiPembimbing && <p className="text-muted">{teks.belum}</p>}
            {b.isiPembimbing?.jenis === 'COACHING' && (
              <LihatTabel kolom={KOLOM.langkah ?? []} baris={b.isiPembimbing.langkah} />
            )}
            {b.isiPembimbing?.jenis === 'MENTORING' && (
              <LihatTabel kolom={KOLOM.jurnal ?? []} baris={b.isiPembimbing.jurnal} />
            )}
            <div className="flex flex-wrap gap-2">
              {boleh('isi-pembimbing') && (
                <Button onClick={() => buka('pembimbing')}>{b.isiPembimbing ? teks.ubah : teks.isi}</Button>
              )}
              {boleh('kembalikan') && <Button onClick={() => buka('pengembalian')}>{teks.kembalikan}</Button>}
              {boleh('batalkan') && (
                <Button variant="polos" onClick={() => buka('pembatalan')}>
                  {teks.batalkan}
                </Button>
              )}
            </div>
          </div>
        </Card>
        {(b.pembimbingTandaPada || b.pegawaiTandaPada) && (
          <ul className="text-sm text-muted">
            {b.pembimbingTandaPada && (
              <li>{teks.tandaPada(b.pembimbing.nama, waktu(b.pembimbingTandaPada, zona))}</li>
            )}
            {b.pegawaiTandaPada && <li>{teks.tandaPada(b.pegawai.nama, waktu(b.pegawaiTandaPada, zona))}</li>}
          </ul>
        )}
        {b.keadaan === 'SELESAI' && <SesudahBimbingan bimbingan={b} onTulis={buka} />}
      </div>
      {apa && <DialogBimbingan bimbingan={b} apa={apa} onClose={() => buka(null)} />}
      <ConfirmDialog
        open={bertanya}
        title={teks.tandatanganiTanya}
        confirm={teks.tandatangani}
        busy={tanda.isPending}
        onConfirm={() => tanda.mutate()}
        onClose={() => tanyakan(false)}
      >
        {teks.tandatanganiIsi}
      </ConfirmDialog>
    </>
  );
}

function Fakta({ nama, children }: { nama: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-sm text-muted">{nama}</dt>
      <dd>{children}</dd>
    </div>
  );
}
