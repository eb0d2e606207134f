import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { ChevronLeft, TrendingUp } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { PageHeader } from '../../ui/layout.tsx';
import { Notice } from '../../ui/notice.tsx';
import { AkhiriDialog } from './akhiri.tsx';
import { Akun, SandiDialog } from './akun.tsx';
import { Identitas } from './identitas.tsx';
import { IsianDialog } from './isian.tsx';
import type { MasalahData } from './masalah.ts';
import { PenilaiDialog } from './penilai.tsx';
import { Peran } from './peran.tsx';
import { Riwayat } from './riwayat.tsx';
import { teks } from './teks.ts';
import { TugasDialog } from './tugas.tsx';

type Pegawai = Skema<'Pegawai'>;
type Penugasan = Pegawai['penugasan'][number];

/** What is being changed over the page. */
type Langkah = { apa: 'data' | 'tugas' | 'sandi' } | { apa: 'penilai' | 'akhir'; penugasan: Penugasan };

/** One person: identity, posts and assessors through time, roles, account; each fault with the step that mends it. */
export function OrangPage() {
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const queryClient = useQueryClient();
  const [langkah, setLangkah] = useState<Langkah | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ['pegawai', 'satu', id],
    queryFn: async () => (await api.GET('/api/v1/pegawai/{id}', { params: { path: { id } } })).data,
  });
  const tutup = () => setLangkah(null);
  const perbarui = (orang: Pegawai) => {
    queryClient.setQueryData(['pegawai', 'satu', id], orang);
    void queryClient.invalidateQueries({ queryKey: ['pegawai', 'daftar'] });
    void queryClient.invalidateQueries({ queryKey: ['pegawai', 'masalah'] });
    void queryClient.invalidateQueries({ queryKey: ['unit-kerja'] });
  };
  const kembali = (
    <Link
      to="/pegawai"
      className="inline-flex min-h-11 items-center gap-1 font-medium text-brand-ink underline-offset-4 hover:underline"
    >
      <ChevronLeft size={18} aria-hidden />
      {teks.kembali}
    </Link>
  );
  if (!data)
    return (
      <>
        <PageHeader title={teks.judul} eyebrow={kembali} />
        {error ? (
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        )}
      </>
    );

  const boleh = (kemampuan: string) => data.kemampuan.includes(kemampuan);
  const kini = data.penugasan.find((satu) => satu.jenis === 'DEFINITIF' && satu.sampai === null);
  const mendatang = kini ?? data.penugasan[0];

  function perbaiki(masalah: MasalahData): void {
    if (masalah === 'TANPA_PENUGASAN') setLangkah({ apa: 'tugas' });
    else if (masalah === 'TANPA_AKUN') setLangkah({ apa: 'sandi' });
    else if (mendatang) setLangkah({ apa: 'penilai', penugasan: mendatang });
  }

  return (
    <>
      <PageHeader
        title={data.nama}
        eyebrow={kembali}
        lead={[data.jabatan, data.unitKerja?.nama].filter(Boolean).join(' · ')}
        action={
          <>
            {boleh('karier.baca') && (
              <Link to="/pegawai/$id/karier" params={{ id: data.id }} className={buttonLook('sekunder')}>
                <TrendingUp size={20} aria-hidden />
                {teks.karier}
              </Link>
            )}
            {boleh('penugasan.atur') && (
              <Link
                to="/perpindahan/baru"
                search={{ pegawai: data.id, nama: data.nama }}
                className={buttonLook('utama')}
              >
                {teks.catatPerpindahan}
              </Link>
            )}
          </>
        }
      />
      {data.masalah.length > 0 && (
        <div className="mb-6 space-y-3">
          {data.masalah.map((masalah) => (
            <Notice
              key={masalah}
              tone="perhatian"
              title={teks.masalah[masalah]}
              action={<Button onClick={() => perbaiki(masalah)}>{teks.langkah[masalah]}</Button>}
            >
              {teks.perbaikan[masalah]}
            </Notice>
          ))}
        </div>
      )}
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)] lg:gap-6">
        <Riwayat
          penugasan={data.penugasan}
          bolehAtur={boleh('penugasan.atur')}
          onTambah={() => setLangkah({ apa: 'tugas' })}
          onPenilai={(penugasan) => setLangkah({ apa: 'penilai', penugasan })}
          onAkhiri={(penugasan) => setLangkah({ apa: 'akhir', penugasan })}
        />
        <div className="grid gap-4 lg:gap-6">
          <Identitas
            pegawai={data}
            onUbah={boleh('pegawai.ubah') ? () => setLangkah({ apa: 'data' }) : undefined}
          />
          <Akun
            pegawai={data}
            onReset={boleh('akun.reset') ? () => setLangkah({ apa: 'sandi' }) : undefined}
          />
          <Peran pegawai={data} onBerubah={perbarui} />
        </div>
      </div>
      {langkah?.apa === 'data' && <IsianDialog pegawai={data} onClose={tutup} onSaved={perbarui} />}
      {langkah?.apa === 'tugas' && (
        <TugasDialog pegawaiId={data.id} kini={kini} onClose={tutup} onSaved={perbarui} />
      )}
      {langkah?.apa === 'penilai' && (
        <PenilaiDialog pegawaiId={data.id} penugasan={langkah.penugasan} onClose={tutup} onSaved={perbarui} />
      )}
      {langkah?.apa === 'akhir' && (
        <AkhiriDialog pegawaiId={data.id} penugasan={langkah.penugasan} onClose={tutup} onSaved={perbarui} />
      )}
      {langkah?.apa === 'sandi' && (
        <SandiDialog
          pegawai={data}
          onClose={tutup}
          onDibuat={() =>
            perbarui({ ...data, punyaAkun: true, masalah: data.masalah.filter((m) => m !== 'TANPA_AKUN') })
          }
        />
      )}
    </>
  );
}
