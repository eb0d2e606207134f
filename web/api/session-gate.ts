/** Requests that were answered 401 wait here until the person has signed in again. */

let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

/** Resolves when the session is regained; rejects when the request is aborted meanwhile. */
export function sessionRegained(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    waiting = [...waiting, resolve];
    signal.addEventListener('abort', () => {
      waiting = waiting.filter((other) => other !== resolve);
      notify();
      reject(signal.reason);
    });
    notify();
  });
}

/** Lets the waiting requests go on; called after a successful sign-in. */
export function openSessionGate(): void {
  const ready = waiting;
  waiting = [];
  notify();
  for (const resume of ready) resume();
}

/** Whether requests wait for a sign-in, with a subscription for useSyncExternalStore. */
export const sessionGate = {
  isWaiting: (): boolean => waiting.length > 0,
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function notify(): void {
  for (const listener of listeners) listener();
}
