import { api } from '../../api/client.ts';
import { uuidV7 } from '../../api/idempotency.ts';

export type KeadaanDorong = 'TIDAK_BISA' | 'DITOLAK' | 'MATI' | 'NYALA';

/** Whether this browser can be pushed to, and whether it is. */
export async function keadaanDorong(): Promise<KeadaanDorong> {
  if (!('serviceWorker' in navigator) || !('PushManager' in window) || !('Notification' in window))
    return 'TIDAK_BISA';
  if (Notification.permission === 'denied') return 'DITOLAK';
  return (await langganan()) ? 'NYALA' : 'MATI';
}

/** Asks the person, subscribes this browser, and tells the server. `false` when they said no. */
export async function nyalakanDorong(kunci: string): Promise<boolean> {
  if ((await Notification.requestPermission()) !== 'granted') return false;
  const pekerja = await navigator.serviceWorker.ready;
  const satu = await pekerja.pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: bita(kunci),
  });
  const { endpoint, keys } = satu.toJSON();
  await api.POST('/api/v1/pemberitahuan/perangkat', {
    body: { id: uuidV7(), titikAkhir: endpoint ?? '', p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' },
    headers: { 'Idempotency-Key': uuidV7() },
  });
  return true;
}

/** Takes it back, here and at the server. */
export async function matikanDorong(): Promise<void> {
  const satu = await langganan();
  if (!satu) return;
  await api.POST('/api/v1/pemberitahuan/perangkat/pelepasan', {
    body: { titikAkhir: satu.endpoint },
    headers: { 'Idempotency-Key': uuidV7() },
  });
  await satu.unsubscribe();
}

async function langganan(): Promise<PushSubscription | null> {
  const pekerja = await navigator.serviceWorker.getRegistration();
  return (await pekerja?.pushManager.getSubscription()) ?? null;
}

function bita(base64url: string): Uint8Array<ArrayBuffer> {
  const biner = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(biner, (huruf) => huruf.charCodeAt(0));
}
