import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { ArrowLeft } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { hari as keHari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { LABEL_KEADAAN_KONSELING, LABEL_KESIMPULAN_KONSELING } from '#rules/tindak-lanjut/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { tanggal } from '../../parts/format.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { CetakPermasalahan } from '../../parts/unduh-dokumen.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, Disclosure, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import { type Apa, DialogKonseling } from './dialog.tsx';
import { IsiKonseling } from './isi.tsx';
import { teks } from './teks.ts';

type Konseling = Skema<'KonselingLengkap'>;

/** One case as its reader may see it: fact and state for all, what was said for two. */
export function KonselingPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery({
    queryKey: ['konseling', id],
    queryFn: async () => (await api.GET('/api/v1/konseling/{id}', { params: { path: { id } } })).data,
  });
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
        title={teks.judul}
        lead={teks.rahasia}
        state={data && <Badge tone="info">{LABEL_KEADAAN_KONSELING[data.keadaan]}</Badge>}
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={8} />}
      {data && <Satu konseling={data} />}
    </>
  );
}

function Satu({ konseling }: { konseling: Konseling }) {
  const { id, kemampuan, laporan } = konseling;
  const { hariIni } = useSesi().instansi;
  const [apa, buka] = useState<Apa | null>(null);
  const [bertanya, tanyakan] = useState<'perbaikan' | 'peniadaan' | null>(null);
  const nilai = perilakuKerja.pada(keHari(hariIni)).nilai;
  const queryClient = useQueryClient();
  const langsung = useWrite({
    write: async (langkah: 'perbaikan' | 'peniadaan', kunci) => {
      const isi = { params: { path: { id } }, body: {}, headers: { 'Idempotency-Key': kunci } };
      if (langkah === 'perbaikan') await api.POST('/api/v1/konseling/{id}/perbaikan', isi);
      else await api.POST('/api/v1/konseling/{id}/peniadaan', isi);
    },
    onSuccess: async () => {
      toast(teks.tersimpan);
      await Promise.all([
        queryClient.invalidateQueries({ queryKey: ['konseling', id] }),
        queryClient.invalidateQueries({ queryKey: ['tindak-lanjut'] }),
      ]);
    },
    onSettled: () => tanyakan(null),
  });
  const boleh = (nama: string) => kemampuan.includes(`konseling.${nama}`);
  return (
    <div className="max-w-3xl space-y-4">
      <Disclosure summary={teks.siapaMembaca}>
        <dl className="divide-y divide-line">
          {Object.values(teks.pembaca).map(({ apa: hal, siapa }) => (
            <Baris key={hal} nama={hal}>
              {siapa}
            </Baris>
          ))}
        </dl>
      </Disclosure>
      {langsung.error && <ErrorPanel problem={langsung.error} focus />}
      <Card>
        <dl className="divide-y divide-line">
          <Baris nama={teks.pegawai}>{konseling.pegawai.nama}</Baris>
          <Baris nama={teks.penilai}>{konseling.penilai.nama}</Baris>
          {konseling.konselor && <Baris nama={teks.konselor}>{konseling.konselor.nama}</Baris>}
          {konseling.kesimpulan && (
            <Baris nama={teks.kesimpulan}>{LABEL_KESIMPULAN_KONSELING[konseling.kesimpulan]}</Baris>
          )}
          {konseling.pemberitahuan && <Baris nama={teks.disampaikan}>{konseling.pemberitahuan}</Baris>}
          {konseling.tanggapan && <Baris nama={teks.tanggapan}>{konseling.tanggapan}</Baris>}
        </dl>
        {boleh('laporkan') && hariIni < konseling.dapatDilaporkanSejak && (
          <Notice>{teks.sejak(tanggal(konseling.dapatDilaporkanSejak))}</Notice>
        )}
        <div className="mt-4 flex flex-wrap gap-2">
          {boleh('tanggapi') && (
            <Button variant="utama" onClick={() => buka('tanggapan')}>
              {teks.tanggapi}
            </Button>
          )}
          {boleh('nyatakan-membaik') && <Button onClick={() => tanyakan('perbaikan')}>{teks.membaik}</Button>}
          {boleh('laporkan') && hariIni >= konseling.dapatDilaporkanSejak && (
            <Button onClick={() => buka('laporan')}>{teks.laporkan}</Button>
          )}
          {boleh('tunjuk') && (
            <Button variant="utama" onClick={() => buka('konselor')}>
              {teks.tunjuk}
            </Button>
          )}
          {boleh('tidak-perlukan') && (
            <Button onClick={() => tanyakan('peniadaan')}>{teks.tidakPerlu}</Button>
          )}
        </div>
      </Card>
      {laporan && (
        <Card title={teks.laporan}>
          <dl className="divide-y divide-line">
            <Baris nama={teks.nilai}>
              {nilai
                .filter((n) => laporan.nilai.includes(n.nilai))
                .map((n) => n.label)
                .join(', ')}
            </Baris>
            {laporan.ekspektasiKhusus && <Baris nama={teks.khususPimpinan}>{laporan.ekspektasiKhusus}</Baris>}
            <Baris nama={teks.uraian}>{laporan.uraian}</Baris>
            <Baris nama={teks.serupa}>{laporan.serupa ? 'Ya' : 'Tidak'}</Baris>
            <Baris nama={teks.tindakanPenilai}>{laporan.tindakan}</Baris>
          </dl>
          {boleh('cetak-laporan') && (
            <div className="mt-4">
              <CetakPermasalahan konselingId={id} />
            </div>
          )}
        </Card>
      )}
      {boleh('baca-isi') && (
        <IsiKonseling
          id={id}
          konselor={konseling.sebagai.includes('KONSELOR')}
          kemampuan={kemampuan}
          onTulis={buka}
        />
      )}
      <ConfirmDialog
        open={bertanya !== null}
        title={bertanya === 'perbaikan' ? teks.membaikTanya : teks.tidakPerluTanya}
        confirm={bertanya === 'perbaikan' ? teks.membaik : teks.tidakPerlu}
        busy={langsung.isPending}
        onConfirm={() => bertanya && langsung.mutate(bertanya)}
        onClose={() => tanyakan(null)}
      >
        {bertanya === 'perbaikan' ? teks.membaikIsi : teks.tidakPerluIsi}
      </ConfirmDialog>
      {apa && <DialogKonseling konseling={konseling} apa={apa} onClose={() => buka(null)} />}
    </div>
  );
}

function Baris({ nama, children }: { nama: string; children: ReactNode }) {
  return (
    <div className="py-3">
      <dt className="text-sm text-muted">{nama}</dt>
      <dd className="mt-0.5 whitespace-pre-line">{children}</dd>
    </div>
  );
}
