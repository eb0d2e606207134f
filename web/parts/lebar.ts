import { useSyncExternalStore } from 'react';

const MEJA = '(min-width: 64rem)';

/** Whether there is room for a desk's view: a grid instead of cards. */
export function useMeja(): boolean {
  return useSyncExternalStore(
    (berubah) => {
      const media = matchMedia(MEJA);
      media.addEventListener('change', berubah);
      return () => media.removeEventListener('change', berubah);
    },
    () => matchMedia(MEJA).matches,
  );
}
