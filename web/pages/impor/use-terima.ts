import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/client.ts';
import { type Masalah, sebagaiMasalah } from '../../api/masalah.ts';
import type { Impor } from './data.ts';

/** Takes the good rows over, step by step, telling after each how far it has come. It can be left and gone on with. */
export function useTerima(id: string, padaLangkah: (impor: Impor) => void) {
  const queryClient = useQueryClient();
  const [berjalan, setBerjalan] = useState(false);
  const [error, setError] = useState<Masalah>();
  async function mulai(kirim: boolean): Promise<void> {
    setBerjalan(true);
    setError(undefined);
    try {
      for (let sisa = Number.POSITIVE_INFINITY; sisa > 0; ) {
        const { data } = await api.POST('/api/v1/impor/{id}/penerimaan', {
          params: { path: { id } },
          body: { kirim },
        });
        padaLangkah(data!);
        // rows that became wrong meanwhile are no longer good: the number falls with every step
        sisa = data!.jumlah.sah;
      }
    } catch (galat) {
      setError(sebagaiMasalah(galat));
    } finally {
      setBerjalan(false);
      for (const kunci of [['impor', id, 'baris'], ['aktivitas'], ['beranda'], ['pegawai']])
        void queryClient.invalidateQueries({ queryKey: kunci });
    }
  }
  return { mulai, berjalan, error };
}
