import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Plus, UsersRound } from 'lucide-react';
import { useState } from 'react';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { useSesi } from '../../api/sesi.ts';
import { tanggal } from '../../parts/format.ts';
import { Button, buttonLook } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { DaftarAnggota } from './anggota.tsx';
import { type Tim, timQuery } from './data.ts';
import { AnggotaDialog, TimDialog } from './dialog.tsx';
import { teks } from './teks.ts';

/** The teams one leads, formed, belongs to, or is asked about. */
export function TimKerjaPage() {
  const { data, error, refetch } = useQuery(timQuery);
  const [membentuk, setMembentuk] = useState(false);
  const boleh = data?.kemampuan.includes('BENTUK') ?? false;
  const tombol = boleh && (
    <Button variant="utama" icon={<Plus size={20} aria-hidden />} onClick={() => setMembentuk(true)}>
      {teks.bentuk}
    </Button>
  );
  return (
    <>
      <PageHeader title={teks.judul} lead={teks.pengantar} action={data && data.isi.length > 0 && tombol} />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && data.isi.length === 0 && (
        <Card>
          <EmptyState title={teks.kosong} icon={<UsersRound size={28} />} action={tombol}>
            {boleh ? teks.kosongPemimpin : teks.kosongAnggota}
          </EmptyState>
        </Card>
      )}
      {data && (
        <ul className="space-y-5">
          {data.isi.map((tim) => (
            <li key={tim.id}>
              <SatuTim tim={tim} />
            </li>
          ))}
        </ul>
      )}
      {membentuk && <TimDialog onClose={() => setMembentuk(false)} />}
    </>
  );
}

function SatuTim({ tim }: { tim: Tim }) {
  const { pegawai } = useSesi();
  const [langkah, setLangkah] = useState<'ubah' | 'anggota' | null>(null);
  return (
    <Card title={tim.nama}>
      <div className="space-y-4">
        <div>
          {tim.tujuan && <p>{tim.tujuan}</p>}
          <p className="mt-1 text-sm text-muted">
            {teks.ketua}: <span className="font-semibold text-ink">{tim.ketua.nama}</span> ·{' '}
            {teks.masa(tanggal(tim.dari), tim.sampai && tanggal(tim.sampai))}
          </p>
          <p className="text-sm text-muted">{teks.pembentuk(tim.pembentuk.nama, tim.unitKerja)}</p>
        </div>
        <DaftarAnggota tim={tim} />
        <div className="flex flex-wrap gap-2 empty:hidden">
          {tim.ketua.pegawaiId === pegawai.id && (
            <>
              <Link to="/matriks" className={buttonLook('utama')}>
                {teks.matriks}
              </Link>
              <Link to="/pemeriksaan" className={buttonLook('sekunder')}>
                {teks.pemeriksaan}
              </Link>
            </>
          )}
          {tim.kemampuan.includes('TAMBAH_ANGGOTA') && (
            <Button icon={<Plus size={20} aria-hidden />} onClick={() => setLangkah('anggota')}>
              {teks.tambah}
            </Button>
          )}
          {tim.kemampuan.includes('UBAH') && (
            <Button variant="polos" onClick={() => setLangkah('ubah')}>
              {teks.ubah}
            </Button>
          )}
        </div>
      </div>
      {langkah === 'ubah' && <TimDialog tim={tim} onClose={() => setLangkah(null)} />}
      {langkah === 'anggota' && <AnggotaDialog tim={tim} onClose={() => setLangkah(null)} />}
    </Card>
  );
}
