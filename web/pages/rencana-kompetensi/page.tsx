import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { ArrowLeft, GraduationCap } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { Tautan } from '../../parts/tautan.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { FormRencana, type RencanaAwal } from './form.tsx';
import { KartuRencana } from './kartu.tsx';
import { teks } from './teks.ts';

type Daftar = Skema<'DaftarRencanaKompetensi'>;

/** How the gaps in somebody's competence are closed: one's own plan, or that of somebody one assesses. */
export function RencanaKompetensiPage() {
  const search: { pegawaiId?: string; tindakLanjutId?: string } = useSearch({ strict: false });
  const saya = useSesi().pegawai.id;
  const pegawaiId = search.pegawaiId ?? saya;
  const [baru, buka] = useState<RencanaAwal | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['rencana-kompetensi', pegawaiId],
    queryFn: async () =>
      (await api.GET('/api/v1/rencana-kompetensi', { params: { query: { pegawaiId } } })).data!,
  });
  const nama = data?.isi[0]?.pegawai.nama;
  const boleh = data?.kemampuan.includes('rencana-kompetensi.tambah');
  return (
    <>
      <Tautan
        ke={pegawaiId === saya ? '/tindak-lanjut' : '/tindak-lanjut?tampilan=bawahan'}
        className="mb-2 inline-flex min-h-11 items-center gap-2 text-sm font-semibold text-brand-ink underline-offset-4 hover:underline"
      >
        <ArrowLeft size={18} aria-hidden />
        {teks.kembali}
      </Tautan>
      <PageHeader
        title={pegawaiId !== saya && nama ? teks.untuk(nama) : teks.judul}
        lead={teks.pengantar}
        action={
          boleh && (
            <Button variant="utama" wide onClick={() => buka({})}>
              {teks.tambah}
            </Button>
          )
        }
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && (
        <div className="space-y-4">
          {data.kesenjangan.length > 0 && (
            <Kesenjangan daftar={data.kesenjangan} boleh={boleh === true} onRencanakan={buka} />
          )}
          {data.isi.length === 0 && (
            <Card>
              <EmptyState title={teks.kosong} icon={<GraduationCap size={28} />}>
                {teks.kosongAjar}
              </EmptyState>
            </Card>
          )}
          <ul className="grid gap-3 lg:grid-cols-2">
            {data.isi.map((satu) => (
              <li key={satu.id}>
                <KartuRencana satu={satu} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {baru && (
        <FormRencana
          pegawaiId={pegawaiId}
          tindakLanjutId={search.tindakLanjutId ?? null}
          awal={baru}
          onClose={() => buka(null)}
        />
      )}
    </>
  );
}

function Kesenjangan({
  daftar,
  boleh,
  onRencanakan,
}: {
  daftar: Daftar['kesenjangan'];
  boleh: boolean;
  onRencanakan: (awal: RencanaAwal) => void;
}) {
  return (
    <Card title={teks.kesenjangan}>
      <p className="text-muted">{teks.kesenjanganAjar}</p>
      <ul className="mt-2 divide-y divide-line">
        {daftar.map(({ kompetensi, alasan, bimbinganId }) => (
          <li key={kompetensi} className="flex flex-wrap items-center gap-3 py-3">
            <div className="min-w-0 grow basis-48">
              <p className="font-semibold">{kompetensi}</p>
              <p className="text-sm text-muted">{alasan}</p>
            </div>
            {boleh && (
              <Button
                aria-label={teks.rencanakan(kompetensi)}
                onClick={() => onRencanakan({ kompetensi, kesenjangan: alasan, bimbinganId })}
              >
                {teks.rencanakanPendek}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}
