import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ChevronRight, MessagesSquare } from 'lucide-react';
import { LABEL_KEADAAN_KEBERATAN } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { tanggal } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

type Baris = Skema<'BarisKeberatan'>;

/** The objections one has to do with: the own ones, those to explain, those to decide. */
export function DaftarKeberatanPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['keberatan', 'daftar'],
    queryFn: async () => (await api.GET('/api/v1/keberatan')).data,
  });
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={5} />}
      {data && data.isi.length === 0 && (
        <Card>
          <EmptyState
            title={teks.kosong}
            icon={<MessagesSquare size={28} />}
            action={
              <Link to="/evaluasi" className={buttonLook()}>
                {teks.bukaHasil}
              </Link>
            }
          >
            {teks.kosongAjar}
          </EmptyState>
        </Card>
      )}
      {data && data.isi.length > 0 && (
        <Card flush>
          <ul className="divide-y divide-line">
            {data.isi.map((baris) => (
              <li key={baris.id}>
                <Link
                  {...(baris.keadaan === 'DRAF'
                    ? { to: '/evaluasi/$id/keberatan', params: { id: baris.evaluasiId } }
                    : { to: '/keberatan/$id', params: { id: baris.id } })}
                  className="flex min-h-18 items-center gap-3 px-4 py-4 -outline-offset-3! hover:bg-sunken/60 sm:px-5"
                >
                  <Isi baris={baris} />
                  <ChevronRight size={20} aria-hidden className="shrink-0 text-muted" />
                </Link>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </>
  );
}

function Isi({ baris }: { baris: Baris }) {
  const { keadaan, tugas, batasPutusan } = baris;
  return (
    <span className="flex min-w-0 grow flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <span className="min-w-0">
        <span className="block font-semibold">
          {baris.pegawai.nama} · {baris.periode.nama}
        </span>
        <span className="block text-sm text-muted">
          {teks.sebagai[baris.sebagai]}
          {keadaan === 'DIAJUKAN' && batasPutusan && ` · ${teks.batas(tanggal(batasPutusan))}`}
        </span>
      </span>
      <span className="flex flex-wrap gap-2">
        {tugas && <Badge tone="perhatian">{teks.tugas[tugas]}</Badge>}
        <Badge tone={NADA[keadaan]}>{LABEL_KEADAAN_KEBERATAN[keadaan]}</Badge>
      </span>
    </span>
  );
}

const NADA: Record<Baris['keadaan'], Tone> = {
  DRAF: 'netral',
  DIAJUKAN: 'info',
  DITARIK: 'netral',
  DIKUATKAN: 'baik',
  DIUBAH: 'baik',
};
