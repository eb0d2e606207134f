import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { api, type Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { type Masalah, sebagaiMasalah } from '../../api/masalah.ts';
import { toast } from '../../ui/toast.tsx';
import type { Saran } from './kalimat.ts';
import { teks } from './teks.ts';

type Tersimpan = Skema<'AktivitasTersimpan'>;

/**
 * Sends suggestions as reports of a day, one after the other. Each keeps its id until the server has it, so that trying
 * again after a lost answer makes no second one; what is refused stays, with its reason. Afterwards one tap undoes all.
 */
export function useKirimUlang(tanggal: string) {
  const cache = useQueryClient();
  const id = useRef(new Map<string, string>());
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<ReadonlyMap<string, Masalah>>(new Map());
  const segarkan = () =>
    Promise.all([
      cache.invalidateQueries({ queryKey: ['aktivitas'] }),
      cache.invalidateQueries({ queryKey: ['beranda'] }),
    ]);

  async function satu(saran: Saran, luarHariKerja: boolean, kirim: boolean): Promise<Tersimpan> {
    const milik = idDari(id.current, saran.kunci);
    const { uraian, kategori, rhkId, rencanaAksiId, mulai, selesai, volume, satuan } = saran;
    const { data } = await api.POST('/api/v1/aktivitas', {
      body: {
        ...{ id: milik, tanggal, uraian, kategori, rhkId, rencanaAksiId, mulai, selesai, volume, satuan },
        ...{ menit: saran.menit, luarHariKerja, bukti: [], kirim },
      },
      headers: { 'Idempotency-Key': milik },
    });
    id.current.delete(saran.kunci);
    return data!;
  }

  async function batalkan(semua: readonly Tersimpan[]): Promise<void> {
    try {
      for (const { tanggal: hari, id: milik } of semua) {
        const params = { path: { tanggal: hari, id: milik } };
        await api.POST('/api/v1/aktivitas/{tanggal}/{id}/penarikan', {
          params,
          headers: { 'Idempotency-Key': uuidV7() },
        });
        await api.DELETE('/api/v1/aktivitas/{tanggal}/{id}', {
          params,
          headers: { 'Idempotency-Key': uuidV7() },
        });
      }
      toast(teks.dibatalkan(semua.length));
    } catch {
      toast(teks.gagalBatal, { tone: 'gagal' });
    }
    await segarkan();
  }

  return {
    sibuk,
    galat,
    /** Resolves with the keys of those that were sent. */
    async kirim(semua: readonly Saran[], luarHariKerja: boolean): Promise<ReadonlySet<string>> {
      setSibuk(true);
      const gagal = new Map<string, Masalah>();
      const jadi = new Map<string, Tersimpan>();
      for (const saran of semua) {
        try {
          jadi.set(saran.kunci, await satu(saran, luarHariKerja, true));
        } catch (sebab) {
          gagal.set(saran.kunci, sebagaiMasalah(sebab));
        }
      }
      setGalat(gagal);
      setSibuk(false);
      const terkirim = [...jadi.values()];
      if (terkirim.length > 0) {
        toast(teks.terkirim(terkirim.length), {
          action: { label: teks.batalkan, run: () => void batalkan(terkirim) },
        });
        await segarkan();
      }
      return new Set(jadi.keys());
    },
    /** Keeps a suggestion as a draft to be changed first; null when it was refused. */
    async jadikanDraf(saran: Saran, luarHariKerja: boolean): Promise<Tersimpan | null> {
      setSibuk(true);
      try {
        const draf = await satu(saran, luarHariKerja, false);
        await segarkan();
        return draf;
      } catch (sebab) {
        setGalat(new Map([[saran.kunci, sebagaiMasalah(sebab)]]));
        return null;
      } finally {
        setSibuk(false);
      }
    },
  };
}

function idDari(semua: Map<string, string>, kunci: string): string {
  const lama = semua.get(kunci);
  if (lama) return lama;
  const baru = uuidV7();
  semua.set(kunci, baru);
  return baru;
}
