import { registerSW } from 'virtual:pwa-register';
import { useEffect } from 'react';
import { toast } from '../../ui/toast.tsx';
import { teks } from './teks.ts';

const HOUR = 60 * 60_000;

/** Keeps the installed app current: asks hourly for a new version, and lets the person choose when to load it. */
export function UpdatePrompt() {
  useEffect(() => {
    const update = registerSW({
      onNeedRefresh: () =>
        toast(teks.versiBaru, {
          tone: 'info',
          action: { label: teks.muatUlang, run: () => void update(true) },
        }),
      onRegisteredSW: (_url, registration) => {
        if (registration) setInterval(() => navigator.onLine && void registration.update(), HOUR);
      },
    });
  }, []);
  return null;
}
