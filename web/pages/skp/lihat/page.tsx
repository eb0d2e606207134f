import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ArrowLeft, ListChecks, PenLine, Ruler } from 'lucide-react';
import { LABEL_PENDEKATAN } from '#rules/label.ts';
import { sebagaiMasalah } from '../../../api/masalah.ts';
import { useSesi } from '../../../api/sesi.ts';
import { KlarifikasiEkspektasi } from '../../../parts/dialog/klarifikasi.tsx';
import { tanggal, waktu } from '../../../parts/format.ts';
import { MengapaTanggal, SisaHari } from '../../../parts/tenggat.tsx';
import { CetakSkp } from '../../../parts/unduh-dokumen.tsx';
import { buttonLook } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Skeleton } from '../../../ui/feedback.tsx';
import { Card, PageHeader } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { type Skp, skpQuery } from '../data.ts';
import { KeadaanBadge, Menunggu } from '../keadaan.tsx';
import { LembarSkp } from '../lembar.tsx';
import { teks as umum } from '../teks.ts';
import { Sambungkan } from './sambungkan.tsx';
import { teks } from './teks.ts';
import { Tindakan } from './tindakan.tsx';

/** One version of an SKP to read, whom it waits for, its history, and the steps open to the reader. */
export function SkpPage() {
  const { id = '' } = useParams({ strict: false });
  const { nomor }: { nomor?: number } = useSearch({ strict: false });
  const { pegawai, instansi } = useSesi();
  const { data, error, refetch } = useQuery(skpQuery(pegawai.id, id, nomor));
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const sendiri = data.pegawai.pegawaiId === pegawai.id;
  const lama = data.keadaan === 'DIREVISI';
  return (
    <>
      <KembaliDaftar sendiri={sendiri} />
      <PageHeader
        title={umum.tahun(data.tahun)}
        state={<KeadaanBadge keadaan={data.keadaan} />}
        lead={[
          umum.versi(data.nomor),
          umum.pendekatanHasil(LABEL_PENDEKATAN[data.pendekatan]),
          data.ditetapkanPada && umum.ditetapkan(tanggal(data.ditetapkanPada)),
        ]
          .filter(Boolean)
          .join(' · ')}
        action={
          <>
            <CetakSkp skpId={id} nomor={data.nomor} ditetapkan={data.ditetapkanPada !== null} />
            {data.ditetapkanPada && (
              <Link to="/skp/$id/rencana-aksi" params={{ id }} className={buttonLook('sekunder')}>
                <ListChecks size={18} aria-hidden />
                {teks.rencanaAksi}
              </Link>
            )}
            <Link
              to="/skp/$id/manual-indikator"
              params={{ id }}
              search={{ nomor: data.nomor }}
              className={buttonLook('sekunder')}
            >
              <Ruler size={18} aria-hidden />
              {teks.manual}
            </Link>
            {data.kemampuan.includes('UBAH') && (
              <Link to="/skp/$id/ubah" params={{ id }} className={buttonLook('utama')}>
                <PenLine size={18} aria-hidden />
                {teks.ubah}
              </Link>
            )}
          </>
        }
      />
      <div className="space-y-4 lg:space-y-6">
        {lama && (
          <Notice
            title={teks.versiLama}
            action={
              <Link to="/skp/$id" params={{ id }} className="font-semibold underline underline-offset-4">
                {teks.keTerkini}
              </Link>
            }
          >
            {teks.versiLamaAjar}
          </Notice>
        )}
        {data.pengembalian && (
          <Notice tone="perhatian" title={teks.dikembalikan(data.pengembalian.oleh)}>
            <p className="whitespace-pre-line">{data.pengembalian.catatan}</p>
          </Notice>
        )}
        {!data.ditetapkanPada && !lama && (
          <Notice action={<MengapaTanggal hari={data.tenggat} langkah={data.mengapaTenggat} />}>
            {teks.tenggat(tanggal(data.tenggat))} <SisaHari hari={data.tenggat} hariIni={instansi.hariIni} />
          </Notice>
        )}
        <Menunggu skp={data} />
        {data.kemampuan.includes('SAMBUNGKAN') && <Sambungkan id={id} />}
        <LembarSkp skp={data} />
        <KlarifikasiEkspektasi
          skpId={id}
          pegawaiId={data.pegawai.pegawaiId}
          ditetapkan={data.ditetapkanPada !== null}
        />
        <Tindakan skp={data} />
        <Riwayat skp={data} />
      </div>
    </>
  );
}

export function KembaliDaftar({ sendiri }: { sendiri: boolean }) {
  return (
    <Link
      to={sendiri ? '/skp' : '/skp-bawahan'}
      className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
    >
      <ArrowLeft size={18} aria-hidden />
      {sendiri ? umum.kembaliDaftar : 'SKP Bawahan'}
    </Link>
  );
}

function Riwayat({ skp }: { skp: Skp }) {
  const { instansi } = useSesi();
  return (
    <Card title={teks.riwayat}>
      {skp.versiLain.length > 1 && (
        <ul className="mb-4 flex flex-wrap gap-2" aria-label={teks.versiLain}>
          {skp.versiLain.map((v) => (
            <li key={v.nomor}>
              <Link
                to="/skp/$id"
                params={{ id: skp.id }}
                search={{ nomor: v.nomor }}
                aria-current={v.nomor === skp.nomor ? 'true' : undefined}
                className="inline-flex min-h-11 items-center gap-2 rounded-full border border-line px-3.5 text-sm font-semibold hover:border-brand aria-[current]:border-brand aria-[current]:bg-brand-soft"
              >
                {umum.versi(v.nomor)}
                <KeadaanBadge keadaan={v.keadaan} />
              </Link>
            </li>
          ))}
        </ul>
      )}
      <ol className="space-y-4">
        {skp.riwayat.toReversed().map((p) => (
          <li key={`${p.pada}${p.peristiwa}`} className="border-s-3 border-brand-soft ps-4">
            <p className="font-semibold">
              {namaPeristiwa(p.peristiwa)}
              {skp.versiLain.length > 1 && (
                <span className="font-normal text-muted"> · {umum.versi(p.nomor)}</span>
              )}
            </p>
            <p className="text-sm text-muted">
              {waktu(p.pada, instansi.zona)} {teks.oleh(p.oleh)}
            </p>
            {p.catatan && <p className="mt-1 text-sm whitespace-pre-line">{p.catatan}</p>}
          </li>
        ))}
      </ol>
    </Card>
  );
}

function namaPeristiwa(peristiwa: string): string {
  const nama: Readonly<Record<string, string>> = teks.peristiwa;
  return nama[peristiwa] ?? peristiwa;
}
