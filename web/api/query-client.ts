import { QueryClient } from '@tanstack/react-query';
import { Masalah } from './masalah.ts';

/**
 * The cache of what was read. Reads are fresh for 30 s; a refusal is never repeated, what the client
 * has already tried three times is tried once more. Writes are not repeated here (see api/send.ts).
 */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        gcTime: 30 * 60_000,
        networkMode: 'offlineFirst',
        retry: (failures, galat) =>
          failures < 1 && galat instanceof Masalah && galat.sementara && !galat.luring,
      },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}
