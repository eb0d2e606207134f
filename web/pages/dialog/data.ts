import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';
import { useWrite, type WriteOptions } from '../../api/use-write.ts';

export type Dialog = Skema<'Dialog'>;
export type Kesepakatan = Skema<'Kesepakatan'>;

/** One dialogue. */
export const dialogQuery = (id: string) =>
  queryOptions({
    queryKey: ['dialog', id],
    queryFn: async () => (await api.GET('/api/v1/dialog/{id}', { params: { path: { id } } })).data!,
  });

/** A write whose answer is the dialogue as it stands then; every list and the home are asked again. */
export function useTulisDialog<V>(
  write: (isian: V, kunci: string) => Promise<{ data?: Dialog }>,
  onSuccess?: WriteOptions<Dialog, V>['onSuccess'],
) {
  const cache = useQueryClient();
  return useWrite<Dialog, V>({
    write: async (isian, kunci) => (await write(isian, kunci)).data!,
    onSuccess: async (...jawaban) => {
      const [dialog] = jawaban;
      cache.setQueryData(['dialog', dialog.id], dialog);
      await onSuccess?.(...jawaban);
      await Promise.all([
        cache.invalidateQueries({ queryKey: ['dialog', 'daftar'] }),
        cache.invalidateQueries({ queryKey: ['beranda'] }),
      ]);
    },
  });
}

/** The other party of a dialogue, seen from a reader. */
export function lawan(d: Pick<Dialog, 'pegawai' | 'penilai'>, sayaId: string) {
  return d.pegawai.id === sayaId ? d.penilai : d.pegawai;
}
