import type { Readable } from 'node:stream';
import { Disk } from 'flydrive';
import { FSDriver } from 'flydrive/drivers/fs';

/** Where bytes lie: evidence and stored documents. Keys are paths without a leading slash. */
export interface GudangBerkas {
  simpan(kunci: string, isi: Uint8Array): Promise<void>;
  baca(kunci: string): Promise<Uint8Array>;
  alirkan(kunci: string): Promise<Readable>;
  hapus(kunci: string): Promise<void>;
}

/** Files in a folder of this machine, written whole before they appear under their key. */
export function gudangLokal(folder: string): GudangBerkas {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }));
  return {
    simpan: async (kunci, isi) => {
      const sementara = `${kunci}.${crypto.randomUUID()}.sementara`;
      await disk.put(sementara, isi);
      await disk.move(sementara, kunci);
    },
    baca: async (kunci) => new Uint8Array(await disk.getBytes(kunci)),
    alirkan: (kunci) => disk.getStream(kunci),
    hapus: (kunci) => disk.delete(kunci),
  };
}
