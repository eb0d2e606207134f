import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useEffect, useEffectEvent } from 'react';
import { LABEL_PENDEKATAN } from '#rules/label.ts';
import { api } from '../../../api/client.ts';
import { sebagaiMasalah } from '../../../api/masalah.ts';
import { useSesi } from '../../../api/sesi.ts';
import { KlarifikasiEkspektasi } from '../../../parts/dialog/klarifikasi.tsx';
import { tanggal } from '../../../parts/format.ts';
import { buttonLook } from '../../../ui/button.tsx';
import { ErrorPanel } from '../../../ui/error-panel.tsx';
import { Skeleton } from '../../../ui/feedback.tsx';
import { Card, PageHeader } from '../../../ui/layout.tsx';
import { Notice } from '../../../ui/notice.tsx';
import { bedaSkp } from '../beda.ts';
import { DaftarBeda } from '../beda-daftar.tsx';
import { bawahanQuery, isianDari, type Skp, skpQuery, useSegarkanSkp } from '../data.ts';
import { KeadaanBadge, Menunggu, useJarak } from '../keadaan.tsx';
import { keteranganNilai, LembarSkp } from '../lembar.tsx';
import { KembaliDaftar } from '../lihat/page.tsx';
import { teks as umum } from '../teks.ts';
import { Putusan } from './putusan.tsx';
import { teks } from './teks.ts';

/** The penilai reads one SKP: what changed, what to mind, the text, and the decision. */
export function PeriksaSkpPage() {
  const { id = '' } = useParams({ strict: false });
  const { pegawai } = useSesi();
  const jarak = useJarak();
  const { data, error, refetch } = useQuery(skpQuery(pegawai.id, id));
  useTandaiDibuka(data);
  if (error) return <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const menilai = data.kemampuan.includes('SETUJUI') || data.kemampuan.includes('KEMBALIKAN');
  return (
    <>
      <KembaliDaftar sendiri={false} />
      <PageHeader
        title={teks.periksaJudul(data.pegawai.nama)}
        state={<KeadaanBadge keadaan={data.keadaan} />}
        lead={[
          umum.tahun(data.tahun),
          umum.versi(data.nomor),
          umum.pendekatanHasil(LABEL_PENDEKATAN[data.pendekatan]),
          data.ditetapkanPada
            ? umum.ditetapkan(tanggal(data.ditetapkanPada))
            : menilai && data.diajukanPada && umum.sejak(jarak(data.diajukanPada)),
        ]
          .filter(Boolean)
          .join(' · ')}
      />
      <div className="space-y-4 lg:space-y-6">
        {!menilai && <Menunggu skp={data} />}
        <Perhatian skp={data} />
        <Perubahan skp={data} />
        <KlarifikasiEkspektasi
          skpId={data.id}
          pegawaiId={data.pegawai.pegawaiId}
          ditetapkan={data.ditetapkanPada !== null}
        />
        {menilai ? <Putusan key={data.versi} skp={data} /> : <LembarSkp skp={data} />}
        {!menilai && <Berikutnya skp={data} />}
      </div>
    </>
  );
}

/** Opening it is recorded once: from then on the employee asks for a return instead of taking it back. */
function useTandaiDibuka(skp: Skp | undefined): void {
  const segarkan = useSegarkanSkp();
  const perlu = skp?.kemampuan.includes('BUKA') && skp.dibukaPenilaiPada === null ? skp.id : null;
  const tandai = useEffectEvent(async (id: string) => {
    const { data } = await api.POST('/api/v1/skp/{id}/pembukaan', { params: { path: { id } } });
    await segarkan(data);
  });
  useEffect(() => {
    if (perlu) tandai(perlu).catch(() => undefined);
  }, [perlu]);
}

function Perhatian({ skp }: { skp: Skp }) {
  if (skp.temuan.length === 0 || skp.ditetapkanPada) return null;
  return (
    <Notice tone="perhatian" title={teks.perhatian}>
      <ul className="list-disc space-y-1 ps-5">
        {skp.temuan.map((t) => {
          const rhk = /^\/skp\/rhk\/(\d+)/.exec(t.pointer);
          return (
            <li key={`${t.pointer}${t.kode}${t.pesan}`}>
              {rhk && <span className="font-semibold">RHK {Number(rhk[1]) + 1}: </span>}
              {t.pesan}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
}

/** The difference from the version in force, when this one is to replace it. */
function Perubahan({ skp }: { skp: Skp }) {
  const { pegawai } = useSesi();
  const berlaku = skp.versiLain.find((v) => v.keadaan === 'DISETUJUI' && v.nomor !== skp.nomor);
  const { data } = useQuery({
    ...skpQuery(pegawai.id, skp.id, berlaku?.nomor),
    enabled: berlaku !== undefined && !skp.ditetapkanPada,
  });
  if (!berlaku || !data || skp.ditetapkanPada) return null;
  const beda = bedaSkp(isianDari(data), isianDari(skp), (n) => keteranganNilai(skp.tahun, n).label);
  return (
    <Card title={teks.berubah(berlaku.nomor)}>
      {beda.length > 0 ? (
        <DaftarBeda beda={beda} judulSebelum={teks.sebelum} judulSesudah={teks.sesudah} />
      ) : (
        <p className="text-muted">{teks.tidakBerubah}</p>
      )}
    </Card>
  );
}

function Berikutnya({ skp }: { skp: Skp }) {
  const { data } = useQuery(bawahanQuery(skp.tahun));
  const lain = data?.isi.find((b) => b.menungguSaya && b.skpId !== skp.id);
  return (
    <div className="flex flex-col gap-2 sm:flex-row">
      {lain?.skpId ? (
        <Link to="/skp-bawahan/$id" params={{ id: lain.skpId }} className={buttonLook('utama')}>
          {teks.berikutnya}: {lain.pegawai.nama}
        </Link>
      ) : (
        <Link to="/skp-bawahan" className={buttonLook('sekunder')}>
          {teks.antrean}
        </Link>
      )}
    </div>
  );
}
