import { queryOptions } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';

export type DaftarManual = Skema<'DaftarManualIndikator'>;
export type Manual = Skema<'ManualIndikator'>;
export type IsianManual = NonNullable<Manual['manual']>;

export const manualQuery = (id: string, nomor?: number) =>
  queryOptions({
    queryKey: ['manual-indikator', id, nomor ?? 'terkini'],
    queryFn: async () =>
      (
        await api.GET('/api/v1/skp/{id}/manual-indikator', {
          params: { path: { id }, query: nomor === undefined ? {} : { nomor } },
        })
      ).data!,
  });

export const manualPerjanjianQuery = (id: string) =>
  queryOptions({
    queryKey: ['manual-indikator', 'perjanjian', id],
    queryFn: async () =>
      (await api.GET('/api/v1/perjanjian-kinerja/{id}/manual-indikator', { params: { path: { id } } })).data!,
  });
