import { useQuery } from '@tanstack/react-query';
import { ChartColumn } from 'lucide-react';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { angka, persen } from '../../parts/format.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { Card, PageHeader } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { KembaliKeDaftar } from './kembali.tsx';
import { teks } from './teks.ts';

type Baris = Skema<'PengaruhPemberitahuan'>['isi'][number];

/** What reaching out did: of each kind and way, how many were read within three days, and how soon. */
export function PengaruhPage() {
  const { data, error, refetch } = useQuery({
    queryKey: ['pemberitahuan', 'pengaruh'],
    queryFn: async () => (await api.GET('/api/v1/pemberitahuan/pengaruh')).data,
  });
  return (
    <>
      <PageHeader
        title={teks.pengaruh}
        lead={data ? teks.pengaruhPengantar(data.hari, data.palingSedikit) : undefined}
        eyebrow={<KembaliKeDaftar />}
      />
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} />}
      {data && data.isi.length === 0 && (
        <Card>
          <EmptyState title={teks.pengaruhKosong} icon={<ChartColumn size={28} />}>
            {teks.pengaruhKosongAjar(data.palingSedikit)}
          </EmptyState>
        </Card>
      )}
      {data && data.isi.length > 0 && (
        <Card flush>
          <Table
            caption={teks.pengaruh}
            columns={KOLOM}
            rows={data.isi}
            rowKey={(b) => `${b.jenis} ${b.jalan}`}
          />
        </Card>
      )}
    </>
  );
}

const KOLOM: readonly Column<Baris>[] = [
  { key: 'nama', label: teks.kolom.jenis, main: true, cell: (b) => b.nama },
  { key: 'jalan', label: teks.kolom.jalan, cell: (b) => teks.jalan[b.jalan] },
  { key: 'jumlah', label: teks.kolom.jumlah, numeric: true, cell: (b) => angka(b.jumlah) },
  {
    key: 'dibaca',
    label: teks.kolom.dibaca,
    numeric: true,
    cell: (b) => persen(b.dibacaTigaHari / b.jumlah, 0),
  },
  {
    key: 'jam',
    label: teks.kolom.jam,
    numeric: true,
    cell: (b) => (b.medianJam === null ? '–' : angka(b.medianJam, 1)),
  },
];
