import { queryOptions } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';

export type Perjanjian = Skema<'PerjanjianKinerja'>;
export type PerjanjianRingkas = Skema<'PerjanjianKinerjaRingkas'>;
export type Sasaran = Perjanjian['sasaran'][number];
export type Isian = Pick<Perjanjian, 'nomor' | 'sasaran'>;

export const daftarPerjanjianQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['perjanjian-kinerja', 'daftar', tahun],
    queryFn: async () =>
      (await api.GET('/api/v1/perjanjian-kinerja', { params: { query: { tahun } } })).data!,
  });

export const perjanjianQuery = (id: string) =>
  queryOptions({
    queryKey: ['perjanjian-kinerja', 'satu', id],
    queryFn: async () =>
      (await api.GET('/api/v1/perjanjian-kinerja/{id}', { params: { path: { id } } })).data!,
  });
