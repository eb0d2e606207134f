import { useEffect, useRef, useState } from 'react';
import type { Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { type Masalah, sebagaiMasalah } from '../../api/masalah.ts';
import { unggahBukti } from './unggah.ts';

export type BuktiRingkas = Skema<'BuktiRingkas'>;

/** A file on its way; it leaves the list when it has arrived. */
export type Unggahan = { id: string; berkas: File; kemajuan: number; masalah: Masalah | null };

/** Uploads files one after the other and hands each to `padaTiba`. What fails stays, with a way to try again. */
export function useUnggahan(padaTiba: (bukti: BuktiRingkas) => void) {
  const [antre, setAntre] = useState<readonly Unggahan[]>([]);
  const tiba = useRef(padaTiba);
  const henti = useRef(new Map<string, AbortController>());
  useEffect(() => {
    tiba.current = padaTiba;
  });
  useEffect(() => {
    const semua = henti.current;
    return () => {
      for (const satu of semua.values()) satu.abort();
    };
  }, []);

  function perbarui(id: string, baru: Partial<Unggahan>): void {
    setAntre((lama) => lama.map((u) => (u.id === id ? { ...u, ...baru } : u)));
  }

  async function jalankan(id: string, berkas: File): Promise<void> {
    const kendali = new AbortController();
    henti.current.set(id, kendali);
    try {
      const bukti = await unggahBukti(id, berkas, (kemajuan) => perbarui(id, { kemajuan }), kendali.signal);
      setAntre((lama) => lama.filter((u) => u.id !== id));
      tiba.current(bukti);
    } catch (galat) {
      if (!kendali.signal.aborted) perbarui(id, { masalah: sebagaiMasalah(galat) });
    } finally {
      henti.current.delete(id);
    }
  }

  return {
    antre,
    tambah(berkas: readonly File[]): void {
      const baru = berkas.map((satu) => ({ id: uuidV7(), berkas: satu, kemajuan: 0, masalah: null }));
      setAntre((lama) => [...lama, ...baru]);
      void baru.reduce((dulu, { id, berkas: isi }) => dulu.then(() => jalankan(id, isi)), Promise.resolve());
    },
    ulangi(id: string): void {
      const satu = antre.find((u) => u.id === id);
      if (!satu) return;
      perbarui(id, { kemajuan: 0, masalah: null });
      void jalankan(id, satu.berkas);
    },
    batalkan(id: string): void {
      henti.current.get(id)?.abort();
      setAntre((lama) => lama.filter((u) => u.id !== id));
    },
  };
}
