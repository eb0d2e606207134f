import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ArrowLeft, CircleCheckBig, CircleDashed } from 'lucide-react';
import { useState } from 'react';
import { LABEL_CARA_DIALOG, LABEL_JENIS_DIALOG } from '#rules/label.ts';
import { api, versi } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { KeadaanDialogBadge } from '../../parts/dialog/keadaan.tsx';
import { pukul, tanggalHari, waktu } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { ConfirmDialog } from '../../ui/dialog.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import { CatatanBersama, CatatanPribadi } from './catatan.tsx';
import { type Dialog, dialogQuery, lawan, useTulisDialog } from './data.ts';
import { FormJadwal } from './jadwal.tsx';
import { KartuKesepakatan } from './kesepakatan.tsx';
import { teks } from './teks.ts';

/** One dialogue: its agenda, the notes of both and one's own, what was agreed, and the two confirmations. */
export function SatuDialogPage() {
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(dialogQuery(id));
  return (
    <>
      <Link
        to="/dialog"
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.kembali}
      </Link>
      {error ? (
        <>
          <h1 className="sr-only">{teks.judul}</h1>
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </>
      ) : data ? (
        <Isi key={id} dialog={data} />
      ) : (
        <Skeleton lines={10} />
      )}
    </>
  );
}

function Isi({ dialog }: { dialog: Dialog }) {
  const { pegawai } = useSesi();
  const [ketikan, ketik] = useState<string | null>(null);
  return (
    <>
      <PageHeader
        title={teks.dengan(lawan(dialog, pegawai.id).nama)}
        state={<KeadaanDialogBadge keadaan={dialog.keadaan} />}
        lead={[
          LABEL_JENIS_DIALOG[dialog.jenis],
          `${tanggalHari(dialog.tanggal)}${dialog.mulai ? `, ${pukul(dialog.mulai)}` : ''}`,
          [LABEL_CARA_DIALOG[dialog.cara], dialog.tempat].filter(Boolean).join(', '),
          dialog.skp && teks.skp(dialog.skp.tahun, dialog.skp.nomor),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <div className="grid gap-4 lg:grid-cols-[3fr_2fr] lg:items-start lg:gap-6">
        <div className="space-y-4 lg:space-y-6">
          <Card title={teks.agenda}>
            {dialog.agenda.length === 0 ? (
              <p className="text-sm text-muted">{teks.agendaKosong}</p>
            ) : (
              <ol className="space-y-4">
                {dialog.agenda.map((butir, i) => (
                  <li key={i} className="flex gap-3">
                    <span aria-hidden className="text-sm font-bold text-muted">
                      {i + 1}
                    </span>
                    <div>
                      {butir.fakta && <p className="text-sm text-muted">{butir.fakta}</p>}
                      <p className="font-semibold">{butir.pertanyaan}</p>
                    </div>
                  </li>
                ))}
              </ol>
            )}
          </Card>
          <CatatanBersama dialog={dialog} ketikan={ketikan} onKetik={ketik} />
          <KartuKesepakatan dialog={dialog} />
        </div>
        <div className="space-y-4 lg:space-y-6">
          <Konfirmasi dialog={dialog} belumTersimpan={ketikan !== null} />
          <CatatanPribadi dialogId={dialog.id} />
        </div>
      </div>
    </>
  );
}

function Konfirmasi({ dialog, belumTersimpan }: { dialog: Dialog; belumTersimpan: boolean }) {
  const { instansi } = useSesi();
  const [langkah, setLangkah] = useState<'ubah' | 'batalkan' | null>(null);
  const path = { id: dialog.id };
  const konfirmasi = useTulisDialog(
    (_: void, kunci) =>
      api.POST('/api/v1/dialog/{id}/konfirmasi', { params: { path }, headers: versi(dialog.versi, kunci) }),
    () => toast(teks.setuju.terkonfirmasi),
  );
  const batalkan = useTulisDialog(
    (_: void, kunci) =>
      api.POST('/api/v1/dialog/{id}/pembatalan', { params: { path }, headers: { 'Idempotency-Key': kunci } }),
    () => {
      setLangkah(null);
      toast(teks.setuju.dibatalkan);
    },
  );
  const { kemampuan } = dialog;
  return (
    <Card title={teks.setuju.judul}>
      <p className="text-sm text-muted">{teks.setuju.ajar}</p>
      <ul className="mt-3 space-y-2 text-sm">
        {(['pegawai', 'penilai'] as const).map((pihak) => {
          const saat = dialog.setuju[pihak];
          const { nama } = dialog[pihak];
          return (
            <li key={pihak} className="flex gap-2">
              {saat ? (
                <CircleCheckBig size={18} aria-hidden className="mt-px shrink-0 text-brand-ink" />
              ) : (
                <CircleDashed size={18} aria-hidden className="mt-px shrink-0 text-muted" />
              )}
              {saat ? teks.setuju.sudah(nama, waktu(saat, instansi.zona)) : teks.setuju.belum(nama)}
            </li>
          );
        })}
      </ul>
      {konfirmasi.error && (
        <div className="mt-3">
          <ErrorPanel problem={konfirmasi.error} focus />
        </div>
      )}
      <div className="mt-4 space-y-2">
        {kemampuan.includes('dialog.konfirmasi') && (
          <>
            <Button
              variant="utama"
              className="w-full"
              busy={konfirmasi.isPending}
              disabled={belumTersimpan}
              onClick={() => konfirmasi.mutate()}
            >
              {teks.setuju.konfirmasi}
            </Button>
            {belumTersimpan && <p className="text-sm text-muted">{teks.setuju.simpanDahulu}</p>}
          </>
        )}
        <div className="flex flex-wrap gap-2">
          {kemampuan.includes('dialog.jadwalkan') && (
            <Button onClick={() => setLangkah('ubah')}>{teks.setuju.ubah}</Button>
          )}
          {kemampuan.includes('dialog.batalkan') && (
            <Button variant="polos" onClick={() => setLangkah('batalkan')}>
              {teks.setuju.batalkan}
            </Button>
          )}
        </div>
      </div>
      {langkah === 'ubah' && <FormJadwal lama={dialog} onClose={() => setLangkah(null)} />}
      <ConfirmDialog
        open={langkah === 'batalkan'}
        title={teks.setuju.batalkanTanya}
        confirm={teks.setuju.batalkan}
        busy={batalkan.isPending}
        onClose={() => setLangkah(null)}
        onConfirm={() => batalkan.mutate()}
      >
        {teks.setuju.batalkanIsi}
        {batalkan.error && <ErrorPanel problem={batalkan.error} />}
      </ConfirmDialog>
    </Card>
  );
}
