import type { Skema } from '../../api/client.ts';
import { type IsiMasalah, Masalah, masalahDari } from '../../api/masalah.ts';
import { sessionRegained } from '../../api/session-gate.ts';
import { teks as teksApi } from '../../api/teks.ts';

export type Bukti = Skema<'Bukti'>;

const PERCOBAAN = 4;

/**
 * Uploads a file as evidence under an id that stays the same however often it is tried: what was cut off is sent again
 * whole, and what arrived twice is one. Throws a Masalah once it was refused, or after four attempts without an answer.
 */
export async function unggahBukti(
  id: string,
  berkas: File,
  padaKemajuan: (pecahan: number) => void,
  signal: AbortSignal,
): Promise<Bukti> {
  const sidik = await sha256(berkas);
  for (let ke = 1; ; ke++) {
    try {
      return await kirim(id, berkas, sidik, padaKemajuan, signal);
    } catch (galat) {
      if (signal.aborted || !(galat instanceof Masalah)) throw galat;
      if (galat.status === 401) {
        await sessionRegained(signal);
        continue;
      }
      if (!galat.sementara || ke === PERCOBAAN) throw galat;
      await jeda(600 * 2 ** ke, signal);
    }
  }
}

function kirim(
  id: string,
  berkas: File,
  sidik: string | undefined,
  padaKemajuan: (pecahan: number) => void,
  signal: AbortSignal,
): Promise<Bukti> {
  // fetch cannot tell how much of a body has left the device
  const xhr = new XMLHttpRequest();
  return new Promise<Bukti>((selesai, gagal) => {
    const batalkan = () => xhr.abort();
    signal.addEventListener('abort', batalkan, { once: true });
    xhr.open('PUT', `/api/v1/bukti/${id}`);
    xhr.setRequestHeader('Content-Type', 'application/octet-stream');
    xhr.setRequestHeader('X-Nama-Berkas', encodeURIComponent(berkas.name));
    xhr.setRequestHeader('X-Diambil-Pada', new Date(berkas.lastModified).toISOString());
    if (sidik) xhr.setRequestHeader('X-Sha256', sidik);
    xhr.upload.addEventListener('progress', (e) => e.lengthComputable && padaKemajuan(e.loaded / e.total));
    xhr.addEventListener('error', () =>
      gagal(new Masalah({ type: 'about:blank', status: 0, ...teksApi.luring } satisfies IsiMasalah)),
    );
    xhr.addEventListener('abort', () => gagal(signal.reason));
    xhr.addEventListener('loadend', () => signal.removeEventListener('abort', batalkan));
    xhr.addEventListener('load', () => {
      if (xhr.status === 200) return selesai(JSON.parse(xhr.responseText) as Bukti);
      const kepala = { 'content-type': xhr.getResponseHeader('content-type') ?? '' };
      void masalahDari(new Response(xhr.responseText, { status: xhr.status, headers: kepala })).then(gagal);
    });
    xhr.send(berkas);
  });
}

/** Undefined where the page was not opened over HTTPS: browsers hash only there. */
async function sha256(berkas: File): Promise<string | undefined> {
  if (!globalThis.crypto.subtle) return undefined;
  const sidik = await crypto.subtle.digest('SHA-256', await berkas.arrayBuffer());
  return Array.from(new Uint8Array(sidik), (b) => b.toString(16).padStart(2, '0')).join('');
}

function jeda(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((selesai, gagal) => {
    const timer = setTimeout(selesai, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      gagal(signal.reason);
    });
  });
}
