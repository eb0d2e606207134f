import { useEffect, useState } from 'react';
import { draftStore } from './draft-store.ts';
import { useDraft } from './use-autosave.ts';

/**
 * A form that only the sending button sends: what is typed stays on this device until then. Begin the key with the
 * person's id. Undefined while it is being read.
 */
export function useLocalDraft<T>(
  key: string,
  first: T,
): { value: T | undefined; change: (part: Partial<T>) => void; clear: () => Promise<void> } {
  const stored = useDraft<T>(key);
  const [typed, setTyped] = useState<T | null>(null);
  useEffect(() => {
    if (typed !== null)
      void draftStore.put(key, { payload: typed, versi: null, waktu: Temporal.Now.instant().toString() });
  }, [key, typed]);
  const value = typed ?? (stored.ready ? (stored.draft?.payload ?? first) : undefined);
  return {
    value,
    change: (part) => setTyped((old) => ({ ...(old ?? value ?? first), ...part })),
    clear: async () => {
      setTyped(null);
      await draftStore.remove(key);
    },
  };
}
