import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** What was typed and is not yet known to be on the server. `versi`: the server's version it is based on. */
export type Draft<T = unknown> = {
  payload: T;
  /** The Idempotency-Key under which it is sent, however often, also after a reload; none where nothing sends by itself. */
  kunci?: string;
  versi: string | null;
  waktu: string;
  /** An earlier text, sent on `versi` and not answered yet: the server may have it or not. */
  kirim?: { payload: T; kunci: string };
};

/** Where drafts are kept on this device. */
export type DraftStore = {
  get<T>(key: string): Promise<Draft<T> | null>;
  put(key: string, draft: Draft): Promise<void>;
  remove(key: string): Promise<void>;
  /** Every draft whose key begins with `prefix`, oldest first. */
  list(prefix: string): Promise<{ key: string; draft: Draft }[]>;
};

interface Schema extends DBSchema {
  draf: { key: string; value: Draft };
}

/** Drafts in this browser's IndexedDB. Keys carry the person's id, so that people who share a phone stay apart. */
export function createDraftStore(name = 'terang'): DraftStore {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const db = () => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (database) => database.createObjectStore('draf'),
      terminated: () => {
        opened = null;
      },
    });
    return opened;
  };
  return {
    get: async <T>(key: string) => ((await (await db()).get('draf', key)) as Draft<T> | undefined) ?? null,
    put: async (key, draft) => void (await (await db()).put('draf', draft, key)),
    remove: async (key) => (await db()).delete('draf', key),
    async list(prefix) {
      const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
      const tx = (await db()).transaction('draf');
      const [keys, drafts] = await Promise.all([tx.store.getAllKeys(range), tx.store.getAll(range)]);
      const found = keys.flatMap((key, index) => {
        const draft = drafts[index];
        return draft ? [{ key, draft }] : [];
      });
      return found.sort((a, b) => a.draft.waktu.localeCompare(b.draft.waktu));
    },
  };
}

export const draftStore: DraftStore = createDraftStore();
