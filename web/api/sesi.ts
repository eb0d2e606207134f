import { type QueryClient, queryOptions, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { api, type Skema } from './client.ts';
import { Masalah } from './masalah.ts';
import { openSessionGate } from './session-gate.ts';

export type Sesi = Skema<'Sesi'>;
export type Peran = Sesi['peran'][number];
export type Kredensial = { nip: string; sandi: string };

const KUNCI = 'terang.sesi';

/**
 * Who is signed in, or null. Without a connection it answers who was signed in last on this device, so
 * that the app opens offline; the server still decides on every request.
 */
export const sesiQuery = queryOptions({
  queryKey: ['sesi'],
  staleTime: 5 * 60_000,
  gcTime: Infinity,
  retry: false,
  queryFn: async (): Promise<Sesi | null> => {
    try {
      const { data } = await api.GET('/api/v1/sesi');
      return remember(data ?? null);
    } catch (galat) {
      if (!(galat instanceof Masalah)) throw galat;
      if (galat.status === 401) return remember(null);
      const last = galat.luring ? lastSesi() : null;
      if (last) return last;
      throw galat;
    }
  },
});

/** The person signed in; only below the signed-in layout, where the router has made sure of it. */
export function useSesi(): Sesi {
  const { data } = useSuspenseQuery(sesiQuery);
  if (!data) throw new Error('useSesi outside the signed-in layout');
  return data;
}

/** Signs in; throws a Masalah with words for people when refused. */
export async function masuk(queryClient: QueryClient, kredensial: Kredensial): Promise<Sesi> {
  const { data } = await api.POST('/api/v1/sesi', { body: kredensial });
  if (!data) throw new Error('sesi without a body');
  const before = lastSesi();
  if (before && before.pegawai.id !== data.pegawai.id) queryClient.clear();
  queryClient.setQueryData(sesiQuery.queryKey, remember(data));
  openSessionGate();
  return data;
}

/** Signs out here and on the server and forgets what was read. Unsent drafts stay: they are the person's work, under their id. */
export function useKeluar(): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await api.DELETE('/api/v1/sesi');
    remember(null);
    queryClient.clear();
    location.assign('/masuk');
  };
}

function remember(sesi: Sesi | null): Sesi | null {
  if (sesi) localStorage.setItem(KUNCI, JSON.stringify(sesi));
  else localStorage.removeItem(KUNCI);
  return sesi;
}

function lastSesi(): Sesi | null {
  const stored = localStorage.getItem(KUNCI);
  return stored ? (JSON.parse(stored) as Sesi) : null;
}
