import type { Skema } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';
import { type IsiMasalah, Masalah, masalahDari } from '../../api/masalah.ts';
import { teks as teksApi } from '../../api/teks.ts';

export type Impor = Skema<'Impor'>;
export type BarisImpor = Skema<'BarisImpor'>;
export type JenisImpor = Impor['jenis'];
export type HasilBaris = BarisImpor['hasil'];

/** Sends a sheet to be checked and says how much of it has left the device. Throws a Masalah when it is refused. */
export function muatLembar(
  jenis: JenisImpor,
  nama: string,
  isi: Blob,
  padaKemajuan: (pecahan: number) => void,
): Promise<Impor> {
  // fetch cannot tell how much of a body has left the device
  const xhr = new XMLHttpRequest();
  return new Promise<Impor>((selesai, gagal) => {
    xhr.open('PUT', `/api/v1/impor/${uuidV7()}?jenis=${jenis}`);
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.setRequestHeader('X-Nama-Berkas', encodeURIComponent(nama));
    xhr.upload.addEventListener('progress', (e) => e.lengthComputable && padaKemajuan(e.loaded / e.total));
    xhr.addEventListener('error', () =>
      gagal(new Masalah({ type: 'about:blank', status: 0, ...teksApi.luring } satisfies IsiMasalah)),
    );
    xhr.addEventListener('load', () => {
      if (xhr.status === 200) return selesai(JSON.parse(xhr.responseText) as Impor);
      const kepala = { 'content-type': xhr.getResponseHeader('content-type') ?? '' };
      void masalahDari(new Response(xhr.responseText, { status: xhr.status, headers: kepala })).then(gagal);
    });
    xhr.send(isi);
  });
}
