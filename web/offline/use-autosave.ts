import { useCallback, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { type AutosaveState, createAutosave, type SaveDraft } from './autosave.ts';
import { type Draft, draftStore } from './draft-store.ts';

export type AutosaveProps<T> = {
  /** Names the draft on this device; begin it with the person's id. */
  key: string;
  value: T;
  save: SaveDraft<T>;
  /** The server's version that `value` was read from (ETag); null for something new. */
  versi?: string | null;
  /** What the server holds: while `value` equals it, nothing is sent. Default: the first `value`. */
  base?: T;
  /** The draft that `value` was restored from, whose `versi` is given above: it is sent on as it was left. */
  resume?: Draft<T> | null;
  /** False while the draft is still being restored, or when it may not be edited. */
  enabled?: boolean;
};

export type AutosaveHandle = AutosaveState & {
  /** Sends now and tells how it ended; call it before an action that needs the latest on the server. */
  flush: () => Promise<AutosaveState>;
  rebase: (versi: string | null) => void;
};

/**
 * Keeps `value` safe: on the device at once, on the server after a moment of rest. Give the answer to
 * SaveState. To survive a reload, start the form from `useDraft(key)` and pass the server's value as `base`.
 * The keeper lives as long as `key`: use `key` also as the component's React key.
 */
export function useAutosave<T>({
  key,
  value,
  save,
  versi = null,
  base,
  resume,
  enabled = true,
}: AutosaveProps<T>): AutosaveHandle {
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });
  const [keeper] = useState(() =>
    createAutosave<T>({
      key,
      store: draftStore,
      versi,
      ...(resume && { resume }),
      save: (next, attempt) => latestSave.current(next, attempt),
    }),
  );
  const [known] = useState(() => ({ text: JSON.stringify(resume?.kunci ? value : (base ?? value)) }));
  const state = useSyncExternalStore(keeper.subscribe, keeper.getState);

  const text = JSON.stringify(value);
  const takeOver = useEffectEvent((next: string) => {
    if (!enabled || next === known.text) return;
    known.text = next;
    keeper.change(value);
  });
  useEffect(() => takeOver(text), [text, enabled]);

  useEffect(() => {
    const wake = () => keeper.wake();
    const leave = () => document.visibilityState === 'hidden' && void keeper.flush();
    wake();
    addEventListener('online', wake);
    document.addEventListener('visibilitychange', leave);
    return () => {
      removeEventListener('online', wake);
      document.removeEventListener('visibilitychange', leave);
      void keeper.flush();
    };
  }, [keeper]);

  const flush = useCallback(() => keeper.flush(), [keeper]);
  const rebase = useCallback((next: string | null) => keeper.rebase(next), [keeper]);
  return { ...state, flush, rebase };
}

export type DraftAnswer<T> = { ready: false } | { ready: true; draft: Draft<T> | null };

/** What was typed under this key on this device and has not reached the server; null when nothing. */
export function useDraft<T>(key: string): DraftAnswer<T> {
  const [answer, setAnswer] = useState<{ key: string; draft: Draft<T> | null } | null>(null);
  useEffect(() => {
    let current = true;
    draftStore.get<T>(key).then(
      (draft) => current && setAnswer({ key, draft }),
      () => current && setAnswer({ key, draft: null }),
    );
    return () => {
      current = false;
    };
  }, [key]);
  return answer?.key === key ? { ready: true, draft: answer.draft } : { ready: false };
}
