import { useQuery, useQueryClient } from '@tanstack/react-query';
import { FolderClock, Plus } from 'lucide-react';
import { useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { angka, tanggal } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { BatalDialog } from './batal.tsx';
import { TambahDialog } from './tambah.tsx';
import { teks } from './teks.ts';

type Daftar = Skema<'DaftarRiwayat'>;
type Riwayat = Daftar['isi'][number];

/** The dated facts on record about a person; who may, writes in it here. */
export function RiwayatSaya({ pegawaiId }: { pegawaiId: string }) {
  const queryClient = useQueryClient();
  const [menambah, tambah] = useState(false);
  const [dibatalkan, batalkan] = useState<Riwayat | null>(null);
  const kunci = ['karier', pegawaiId, 'riwayat'];
  const { data, error, isPending, refetch } = useQuery({
    queryKey: kunci,
    queryFn: async () =>
      (await api.GET('/api/v1/pegawai/{id}/riwayat', { params: { path: { id: pegawaiId } } })).data,
  });
  const simpan = (daftar: Daftar) => {
    queryClient.setQueryData(kunci, daftar);
    void queryClient.invalidateQueries({ queryKey: ['karier', pegawaiId] });
  };
  return (
    <Card
      title={teks.judul}
      flush
      aside={
        data?.kemampuan.includes('riwayat.catat') && (
          <Button variant="utama" icon={<Plus size={20} aria-hidden />} onClick={() => tambah(true)}>
            {teks.tambah}
          </Button>
        )
      }
    >
      {error && !data && (
        <div className="p-4">
          <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />
        </div>
      )}
      {isPending && <Skeleton lines={3} className="p-4" />}
      {data?.isi.length === 0 && (
        <EmptyState title={teks.kosong} icon={<FolderClock size={28} />}>
          {teks.kosongAjar}
        </EmptyState>
      )}
      {data && data.isi.length > 0 && (
        <ul className="divide-y divide-line border-t border-line">
          {data.isi.map((r) => (
            <Baris key={r.id} riwayat={r} onBatal={() => batalkan(r)} />
          ))}
        </ul>
      )}
      {menambah && <TambahDialog pegawaiId={pegawaiId} onClose={() => tambah(false)} onSaved={simpan} />}
      {dibatalkan && (
        <BatalDialog
          pegawaiId={pegawaiId}
          riwayatId={dibatalkan.id}
          onClose={() => batalkan(null)}
          onSaved={simpan}
        />
      )}
    </Card>
  );
}

function Baris({ riwayat: r, onBatal }: { riwayat: Riwayat; onBatal: () => void }) {
  const apa = [teks.jenis[r.jenis], r.sebutan].filter(Boolean).join(' · ');
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 px-4 py-3 sm:px-5">
      <div className={`min-w-0 text-sm ${r.dibatalkan ? 'text-muted' : ''}`}>
        <p className={`font-semibold ${r.dibatalkan ? 'line-through' : ''}`}>{apa}</p>
        <p className="text-muted">{[rentang(r), r.uraian, ukuran(r), r.nomor].filter(Boolean).join(' · ')}</p>
        {r.dibatalkan && <p>{teks.karena(r.dibatalkan.alasan)}</p>}
      </div>
      {r.dibatalkan && <Badge>{teks.dibatalkan}</Badge>}
      {r.kemampuan.includes('riwayat.batalkan') && (
        <Button variant="polos" aria-label={teks.batalkanApa(apa)} onClick={onBatal}>
          {teks.batalkan}
        </Button>
      )}
    </li>
  );
}

function rentang(r: Riwayat): string {
  return r.jenis === 'HUKUMAN' && r.sampai
    ? `${tanggal(r.tanggal)} – ${tanggal(r.sampai)}`
    : tanggal(r.tanggal);
}

function ukuran(r: Riwayat): string | null {
  if (r.nilai === null) return null;
  if (r.jenis === 'DIKLAT') return teks.jp(angka(r.nilai));
  if (r.jenis === 'POTENSI') return teks.skor(angka(r.nilai));
  return r.nilai > 0 ? teks.akAwal(angka(r.nilai)) : null;
}
