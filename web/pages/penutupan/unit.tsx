import { useQuery } from '@tanstack/react-query';
import { LABEL_PREDIKAT } from '#rules/label.ts';
import { api, type Skema } from '../../api/client.ts';
import { sebagaiMasalah } from '../../api/masalah.ts';
import { angka } from '../../parts/format.ts';
import { ErrorPanel } from '../../ui/error-panel.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { Card } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { teks } from './teks.ts';

type Unit = Skema<'RekapTahunUnit'>;

/** The closed year of each unit, in counts. */
export function PerUnit({ id }: { id: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: ['penutupan', id, 'unit-kerja'],
    queryFn: async () =>
      (await api.GET('/api/v1/penutupan/{id}/unit-kerja', { params: { path: { id } } })).data,
  });
  return (
    <Card title={teks.perUnit} flush>
      {error && <ErrorPanel problem={sebagaiMasalah(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Skeleton lines={6} className="p-5" />}
      {data && <Table caption={teks.perUnit} columns={KOLOM} rows={data.isi} rowKey={(u) => u.unitKerjaId} />}
    </Card>
  );
}

const KOLOM: readonly Column<Unit>[] = [
  { key: 'nama', label: teks.kolom.unit, main: true, cell: (u) => u.nama },
  { key: 'pegawai', label: teks.kolom.pegawai, numeric: true, cell: (u) => angka(u.pegawai) },
  ...(Object.keys(LABEL_PREDIKAT) as (keyof typeof LABEL_PREDIKAT)[]).map((predikat) => ({
    key: predikat,
    label: LABEL_PREDIKAT[predikat],
    numeric: true,
    cell: (u: Unit) => angka(u.predikat[predikat] ?? 0),
  })),
  { key: 'belum', label: teks.kolom.belum, numeric: true, cell: (u) => angka(u.belum) },
  {
    key: 'jam',
    label: teks.kolom.jam,
    numeric: true,
    cell: (u) => angka(Math.round(u.menitDiverifikasi / 60)),
  },
];
