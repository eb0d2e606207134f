import { uuidV7 } from '../api/idempotency.ts';
import { type Masalah, sebagaiMasalah } from '../api/masalah.ts';
import type { Draft, DraftStore } from './draft-store.ts';

/** Saves `value` on the server; answers the new version (the ETag), null when it has none. */
export type SaveDraft<T> = (
  value: T,
  attempt: { versi: string | null; kunci: string },
) => Promise<string | null>;

export type AutosaveStatus = 'diam' | 'berubah' | 'menyimpan' | 'tersimpan' | 'luring' | 'gagal' | 'bentrok';

export type AutosaveState = {
  status: AutosaveStatus;
  /** When the server last confirmed (ISO instant). */
  savedAt: string | null;
  /** Why the server refused; with `gagal` and `bentrok`. */
  masalah: Masalah | null;
};

export type AutosaveOptions<T> = {
  key: string;
  store: DraftStore;
  save: SaveDraft<T>;
  versi: string | null;
  /** The draft an earlier page left: perhaps sent, its answer never heard. `versi` is the draft's then. */
  resume?: Draft<T>;
  /** Milliseconds of rest before the server is asked. */
  delay?: number;
  isOnline?: () => boolean;
};

export type Autosave<T> = {
  getState(): AutosaveState;
  subscribe(listener: () => void): () => void;
  /** Takes what was typed: kept on the device at once, sent after a moment of rest. */
  change(value: T): void;
  /** Sends now; resolves when the server has it, or when it is known that it has not. */
  flush(): Promise<AutosaveState>;
  /** After a conflict was settled: go on from this version of the server. */
  rebase(versi: string | null): void;
  /** The page is there, or the connection is back: send what waits. */
  wake(): void;
  stop(): void;
};

type Sending<T> = { value: T; kunci: string };

const FIRST_PAUSE = 2_000;
const LONGEST_PAUSE = 60_000;

/**
 * The keeper of one draft. Typing is written to the device first and to the server after a rest; what
 * cannot be sent waits and is tried again with growing pauses (2 s doubling to 60 s) under the same
 * Idempotency-Key, also after a reload: only so is it known on which version the next save stands. One
 * request at a time; typing during it is sent after it. A refusal (4xx) or a conflict (412) is not
 * repeated until the value changes or `rebase` is called.
 */
export function createAutosave<T>(options: AutosaveOptions<T>): Autosave<T> {
  const { key, store, save, delay = 900, isOnline = () => navigator.onLine } = options;
  let state: AutosaveState = { status: 'diam', savedAt: null, masalah: null };
  let versi = options.versi;
  let { latest, unanswered } = leftBehind(options.resume);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending: Promise<void> | null = null;
  let pause = FIRST_PAUSE;
  let onDevice: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  function set(next: Partial<AutosaveState>): void {
    state = { ...state, ...next };
    for (const listener of listeners) listener();
  }

  function schedule(ms: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void send(), ms);
  }

  function keep(task: () => Promise<void>): void {
    onDevice = onDevice.then(task, task).catch(() => undefined);
  }

  function keepDraft({ value, kunci }: Sending<T>): void {
    const draft: Draft<T> = {
      payload: value,
      kunci,
      versi,
      waktu: new Date().toISOString(),
      ...(unanswered &&
        unanswered.kunci !== kunci && { kirim: { payload: unanswered.value, kunci: unanswered.kunci } }),
    };
    keep(() => store.put(key, draft));
  }

  function send(): Promise<void> {
    clearTimeout(timer);
    if (sending) return sending;
    const next = unanswered ?? latest;
    if (!next || state.status === 'bentrok') return Promise.resolve();
    if (!isOnline()) {
      set({ status: 'luring' });
      return Promise.resolve();
    }
    sending = attempt(next).finally(() => {
      sending = null;
    });
    return sending;
  }

  async function attempt(sent: Sending<T>): Promise<void> {
    unanswered = sent;
    keepDraft(latest ?? sent);
    set({ status: 'menyimpan', masalah: null });
    try {
      versi = await save(sent.value, { versi, kunci: sent.kunci });
      unanswered = null;
      pause = FIRST_PAUSE;
      const savedAt = new Date().toISOString();
      if (latest === null || latest === sent) {
        latest = null;
        keep(() => store.remove(key));
        set({ status: 'tersimpan', savedAt });
      } else {
        keepDraft(latest);
        set({ status: 'berubah', savedAt });
        schedule(delay);
      }
    } catch (galat) {
      const masalah = sebagaiMasalah(galat);
      if (masalah.sementara) {
        set({ status: 'luring' });
        schedule(Math.max(pause, (masalah.tungguDetik ?? 0) * 1000));
        pause = Math.min(LONGEST_PAUSE, pause * 2);
        return;
      }
      unanswered = null;
      latest ??= sent;
      keepDraft(latest);
      if (masalah.bentrok) {
        set({ status: 'bentrok', masalah });
      } else if (latest === sent) {
        set({ status: 'gagal', masalah });
      } else {
        set({ status: 'berubah' });
        schedule(delay);
      }
    }
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change(value) {
      latest = { value, kunci: uuidV7() };
      keepDraft(latest);
      if (state.status === 'bentrok') return;
      if (!sending) set({ status: isOnline() ? 'berubah' : 'luring', masalah: null });
      schedule(delay);
    },
    async flush() {
      if (sending) await sending;
      await send();
      if (state.status === 'berubah') await send();
      await onDevice;
      return state;
    },
    rebase(next) {
      versi = next;
      if (state.status !== 'bentrok') return;
      set({ status: latest ? 'berubah' : 'diam', masalah: null });
      if (latest) schedule(0);
    },
    wake() {
      pause = FIRST_PAUSE;
      if (unanswered || (latest && state.status === 'luring')) schedule(0);
    },
    stop() {
      clearTimeout(timer);
      listeners.clear();
    },
  };
}

/** Where the earlier page stood: whatever may have left it goes out first, under the key it had. */
function leftBehind<T>(draft: Draft<T> | undefined): {
  latest: Sending<T> | null;
  unanswered: Sending<T> | null;
} {
  if (!draft?.kunci) return { latest: null, unanswered: null };
  const typed = { value: draft.payload, kunci: draft.kunci };
  if (!draft.kirim) return { latest: null, unanswered: typed };
  return { latest: typed, unanswered: { value: draft.kirim.payload, kunci: draft.kirim.kunci } };
}
