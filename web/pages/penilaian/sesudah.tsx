import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { LABEL_KEADAAN_EVALUASI } from '#rules/label.ts';
import { api } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { useWrite } from '../../api/use-write.ts';
import { FaktaRhk } from '../../parts/evaluasi/fakta-rhk.tsx';
import { Kuadran } from '../../parts/evaluasi/kuadran.tsx';
import { tanggal } from '../../parts/format.ts';
import { kataPredikat, RatingBadge, tonePredikat } from '../../parts/predikat.tsx';
import { Bergeser, MengapaTanggal, SisaHari } from '../../parts/tenggat.tsx';
import { CetakEvaluasi } from '../../parts/unduh-dokumen.tsx';
import { Badge, ToneShape } from '../../ui/badge.tsx';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Evaluasi } from './layar.tsx';
import { teks } from './teks.ts';

/** An evaluation that one may read but no longer write: decided, or another's. */
export function HasilPenilaian({ evaluasi, onBerubah }: { evaluasi: Evaluasi; onBerubah: () => void }) {
  const { bahan, predikat, jejak, tenggat, kemampuan, id, putusan } = evaluasi;
  const sesi = useSesi();
  const queryClient = useQueryClient();
  const [bertanya, tanyakan] = useState(false);
  const sampaikan = useWrite({
    write: (_: void, kunci) =>
      api.POST('/api/v1/evaluasi/{id}/penyampaian', {
        params: { path: { id: id ?? '' } },
        body: {},
        headers: { 'Idempotency-Key': kunci },
      }),
    onSuccess: async () => {
      toast(teks.layar.disampaikan);
      await queryClient.invalidateQueries({ queryKey: ['evaluasi'] });
      onBerubah();
    },
    onSettled: () => tanyakan(false),
  });
  const bolehSampaikan = kemampuan.includes('evaluasi.sampaikan');
  return (
    <>
      <PageHeader
        title={bahan.pegawai.nama}
        eyebrow={bahan.periode.nama}
        lead={`${bahan.pegawai.jabatan} · ${bahan.pegawai.unitKerja}`}
        state={<Badge tone="info">{LABEL_KEADAAN_EVALUASI[evaluasi.keadaan]}</Badge>}
        action={
          <>
            {id && evaluasi.ditetapkanPada && (
              <CetakEvaluasi evaluasiId={id} dikuatkan={putusan?.putusan === 'MENGUATKAN'} />
            )}
            {bolehSampaikan && (
              <Button variant="utama" wide onClick={() => tanyakan(true)}>
                {teks.layar.sampaikan}
              </Button>
            )}
          </>
        }
      />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="space-y-4">
          {sampaikan.error && <ErrorPanel problem={sampaikan.error} focus />}
          {sesi.pegawai.id !== bahan.penilai.pegawaiId && <Notice>{teks.layar.baca}</Notice>}
          {evaluasi.keadaan.startsWith('KEBERATAN') && (
            <Notice
              action={
                <Link
                  {...(putusan
                    ? { to: '/keberatan/$id', params: { id: putusan.keberatanId } }
                    : { to: '/keberatan' })}
                  className={buttonLook()}
                >
                  {teks.ambilAlih.keberatan}
                </Link>
              }
            >
              {LABEL_KEADAAN_EVALUASI[evaluasi.keadaan]}
            </Notice>
          )}
          {tenggat && (
            <Notice action={<MengapaTanggal hari={tenggat.hari} langkah={tenggat.mengapa} />}>
              {teks.layar.tenggat(tenggat.langkah, tanggal(tenggat.hari))}{' '}
              <SisaHari hari={tenggat.hari} hariIni={sesi.instansi.hariIni} />
              <Bergeser semula={tenggat.semula} />
            </Notice>
          )}
          <ol className="space-y-4">
            {bahan.rhk.map((rhk) => (
              <li key={rhk.rhkId}>
                <Card>
                  <div className="space-y-3">
                    {rhk.tingkat && <RatingBadge rating={rhk.tingkat} />}
                    <h2 className="font-semibold">{rhk.uraian}</h2>
                    <FaktaRhk rhk={rhk} banyakPeriode={bahan.periodik.length > 0} />
                    {rhk.catatan && <p className="rounded-md bg-sunken px-3 py-2 text-sm">{rhk.catatan}</p>}
                  </div>
                </Card>
              </li>
            ))}
          </ol>
        </div>
        <Card>
          {predikat && (
            <p className="mb-4 flex items-center gap-3 text-2xl font-bold text-brand-ink">
              <ToneShape tone={tonePredikat(predikat)} size={26} />
              {kataPredikat(predikat)}
            </p>
          )}
          <Kuadran
            hasilKerja={bahan.ratingHasil}
            perilaku={bahan.ratingPerilaku}
            pada={jejak.penetapan.pada}
          />
          {id && (
            <Link to="/mengapa/$id" params={{ id }} className={`${buttonLook('sekunder')} mt-4 w-full`}>
              {teks.layar.mengapa}
            </Link>
          )}
        </Card>
      </div>
      <ConfirmDialog
        open={bertanya}
        title={teks.layar.sampaikanTanya(bahan.pegawai.nama)}
        confirm={teks.layar.sampaikan}
        busy={sampaikan.isPending}
        onConfirm={() => sampaikan.mutate()}
        onClose={() => tanyakan(false)}
      >
        {teks.layar.sampaikanIsi}
      </ConfirmDialog>
    </>
  );
}
