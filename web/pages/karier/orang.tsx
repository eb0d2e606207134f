import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { ChevronLeft } from 'lucide-react';
import { api } from '../../api/client.ts';
import { PageHeader } from '../../ui/layout.tsx';
import { RiwayatSaya } from '../riwayat/daftar.tsx';
import { Karier } from './karier.tsx';
import { teks } from './teks.ts';

/** The same for the operator, about somebody of their units, with the record to write in. */
export function KarierOrangPage() {
  const { id = '' } = useParams({ strict: false });
  const { bulan }: { bulan?: string } = useSearch({ strict: false });
  const { data } = useQuery({
    queryKey: ['pegawai', 'satu', id],
    queryFn: async () => (await api.GET('/api/v1/pegawai/{id}', { params: { path: { id } } })).data,
  });
  return (
    <>
      <PageHeader
        title={teks.orang.judul(data?.nama ?? '')}
        lead={teks.orang.pengantar}
        eyebrow={
          <Link
            to="/pegawai/$id"
            params={{ id }}
            className="inline-flex min-h-11 items-center gap-1 font-medium text-brand-ink underline-offset-4 hover:underline"
          >
            <ChevronLeft size={18} aria-hidden />
            {teks.orang.kembali}
          </Link>
        }
      />
      <div className="mb-4">
        <RiwayatSaya pegawaiId={id} />
      </div>
      <Karier pegawaiId={id} bulan={bulan} />
    </>
  );
}
