import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { useWrite } from '../../api/use-write.ts';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

export type Hambatan = Skema<'Hambatan'>;

export const hambatanSayaQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['hambatan', 'saya', tahun],
    queryFn: async () => (await api.GET('/api/v1/hambatan/saya', { params: { query: { tahun } } })).data!,
  });

/** The one-tap reminder to who holds somebody's SKP up. */
export function useIngatkanHambatan(hambatan: Hambatan) {
  const client = useQueryClient();
  return useWrite({
    write: async (_: void, kunci) =>
      (
        await api.POST('/api/v1/hambatan/{id}/pengingat', {
          params: { path: { id: hambatan.pegawai.pegawaiId } },
          headers: { 'Idempotency-Key': kunci },
          body: { tahun: hambatan.tahun },
        })
      ).data!,
    onSuccess: async (data) => {
      toast(teks.terkirim(data.pemilik?.orang?.nama ?? ''));
      await client.invalidateQueries({ queryKey: ['hambatan'] });
    },
    onError: (masalah) => toast(masalah.detail ?? masalah.title, { tone: 'gagal' }),
  });
}
