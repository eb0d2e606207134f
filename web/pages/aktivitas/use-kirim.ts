import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { api, type Skema, versi } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { useWrite } from '../../api/use-write.ts';
import type { Aktivitas } from '../../parts/aktivitas/keadaan.tsx';
import { badanDari, type Isian } from './isian.ts';

export type Tersimpan = Skema<'AktivitasTersimpan'>;

export type Kiriman = { tanggal: string; isian: Isian; lama: Aktivitas | null; kirim: boolean };

/** Sends the form: a new activity in one request, a mended one as its change and then its sending. */
export function useKirim() {
  // stays the same until the server has it, so that a lost answer never makes a second report
  const idBaru = useRef(uuidV7());
  // a mended activity moves on by itself: after a change its version and day are the new ones
  const terkini = useRef<{ id: string; tanggal: string; versi: number } | null>(null);

  const baru = useWrite({
    write: async ({ tanggal, isian, kirim }: Kiriman, kunci) =>
      (
        await api.POST('/api/v1/aktivitas', {
          body: { id: idBaru.current, ...badanDari(tanggal, isian), kirim },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
    onSuccess: () => {
      idBaru.current = uuidV7();
    },
  });
  const ubah = useWrite({
    write: async ({ tanggal, isian, lama, kirim }: Kiriman) => {
      const kini = terkini.current?.id === lama!.id ? terkini.current : lama!;
      const path = { tanggal: kini.tanggal, id: lama!.id };
      const { data } = await api.PUT('/api/v1/aktivitas/{tanggal}/{id}', {
        params: { path },
        body: badanDari(tanggal, isian),
        headers: versi(kini.versi),
      });
      terkini.current = data!;
      if (!kirim) return data!;
      const dikirim = await api.POST('/api/v1/aktivitas/{tanggal}/{id}/pengiriman', {
        params: { path: { tanggal, id: lama!.id } },
      });
      return dikirim.data!;
    },
  });

  return {
    jalankan: async (kiriman: Kiriman): Promise<Tersimpan | null> =>
      (kiriman.lama ? ubah : baru).mutateAsync(kiriman).catch(() => null),
    reset: () => {
      baru.reset();
      ubah.reset();
    },
    sibuk: baru.isPending || ubah.isPending,
    masalah: baru.error ?? ubah.error,
  };
}

type Kunci = { tanggal: string; id: string };

/** Erases a draft or a returned activity. */
export function useHapus() {
  return useLangkah(async ({ tanggal, id }: Kunci, kunci) => {
    await api.DELETE('/api/v1/aktivitas/{tanggal}/{id}', {
      params: { path: { tanggal, id } },
      headers: { 'Idempotency-Key': kunci },
    });
    return null;
  });
}

/** Takes a sent activity back. */
export function useTarik() {
  return useLangkah(
    async ({ tanggal, id }: Kunci, kunci) =>
      (
        await api.POST('/api/v1/aktivitas/{tanggal}/{id}/penarikan', {
          params: { path: { tanggal, id } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
  );
}

/** Keeps an activity at hand on the home. */
export function useFavorit() {
  return useLangkah(async (dari: Kunci, kunci) => {
    await api.POST('/api/v1/aktivitas/favorit', {
      body: { id: kunci, dari },
      headers: { 'Idempotency-Key': kunci },
    });
    return null;
  });
}

/** Sends a stored draft as it is. */
export function useKirimTersimpan() {
  return useLangkah(
    async ({ tanggal, id }: Kunci, kunci) =>
      (
        await api.POST('/api/v1/aktivitas/{tanggal}/{id}/pengiriman', {
          params: { path: { tanggal, id } },
          headers: { 'Idempotency-Key': kunci },
        })
      ).data!,
  );
}

function useLangkah<T>(write: (kunci: Kunci, pengulangan: string) => Promise<T>) {
  const cache = useQueryClient();
  return useWrite<T, Kunci>({
    write: ({ tanggal, id }, kunci) => write({ tanggal, id }, kunci),
    onSuccess: () => cache.invalidateQueries({ queryKey: ['aktivitas'] }),
  });
}
