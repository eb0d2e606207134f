import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

export type Tim = Skema<'TimKerja'>;
export type Anggota = Tim['anggota'][number];

export const timQuery = queryOptions({
  queryKey: ['tim-kerja'],
  queryFn: async () => (await api.GET('/api/v1/tim-kerja')).data!,
});

/** After a change: says so, and asks for the teams again. */
export function useSegarkanTim(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    toast(teks.tersimpan);
    await client.invalidateQueries({ queryKey: ['tim-kerja'] });
  };
}
