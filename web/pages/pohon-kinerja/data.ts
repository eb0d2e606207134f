import { queryOptions } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';

export type Simpul = Skema<'SimpulPohon'>;
export type Ref = Pick<Simpul, 'jenis' | 'id'>;

export const pohonQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['pohon-kinerja', tahun],
    queryFn: async () => (await api.GET('/api/v1/pohon-kinerja', { params: { query: { tahun } } })).data!,
  });

export const cabangQuery = (tahun: number, { jenis, id }: Ref) =>
  queryOptions({
    queryKey: ['pohon-kinerja', tahun, 'cabang', jenis, id],
    staleTime: 60_000,
    queryFn: async () =>
      (await api.GET('/api/v1/pohon-kinerja/cabang', { params: { query: { tahun, jenis, id } } })).data!,
  });

export const jalurQuery = (tahun: number, { jenis, id }: Ref) =>
  queryOptions({
    queryKey: ['pohon-kinerja', tahun, 'jalur', jenis, id],
    queryFn: async () =>
      (await api.GET('/api/v1/pohon-kinerja/jalur', { params: { query: { tahun, jenis, id } } })).data!,
  });

/** "RHK:<id>" as it stands in the address. */
export function refDari(teks: string | undefined): Ref | null {
  const [jenis, id] = teks?.split(':') ?? [];
  return (jenis === 'RHK' || jenis === 'SASARAN') && id ? { jenis, id } : null;
}
