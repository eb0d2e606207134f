import { queryOptions } from '@tanstack/react-query';
import { api, type Skema } from '../../api/client.ts';

export type Workblock = Skema<'Workblock'>;
export type IsianWorkblock = Pick<Workblock, (typeof KUNCI)[number]>;

/** The parts of a workblock, in the order of the form A.1.4. */
export const KUNCI = [
  'judul',
  'indikatorTarget',
  'pihakTerlibat',
  'waktuPenyelesaian',
  'penerimaManfaat',
  'tujuan',
  'anggaran',
  'kegiatanRutin',
  'kegiatanTransformatif',
  'keluaranRutin',
  'keluaranTransformatif',
] as const;

export const workblockQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['workblock', tahun],
    queryFn: async () => (await api.GET('/api/v1/workblock', { params: { query: { tahun } } })).data!,
  });
