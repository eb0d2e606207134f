import { sessionRegained } from './session-gate.ts';

const ATTEMPTS = 3;

/**
 * Sends a request until it is answered: a lost connection and a 503 are tried again (at most three
 * times, after 0.6 and 1.8 s or as Retry-After says up to 10 s), and a 401 waits until the person has
 * signed in again. The same Idempotency-Key goes with every attempt, so nothing is done twice.
 */
export async function sendSafely(request: Request): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    try {
      const response = await fetch(request.clone());
      if (await sessionEnded(response)) {
        await sessionRegained(request.signal);
        attempt = 0;
        continue;
      }
      if (response.status !== 503 || attempt === ATTEMPTS) return response;
      await rest(
        Math.min(10_000, (Number(response.headers.get('retry-after')) || 0) * 1000 || pause(attempt)),
        request.signal,
      );
    } catch (galat) {
      if (request.signal.aborted || attempt === ATTEMPTS || !navigator.onLine) throw galat;
      await rest(pause(attempt), request.signal);
    }
  }
}

/** A 401 of a running page; the session endpoint itself asks, and a wrong password is another problem. */
async function sessionEnded(response: Response): Promise<boolean> {
  if (response.status !== 401 || new URL(response.url).pathname === '/api/v1/sesi') return false;
  const body = (await response
    .clone()
    .json()
    .catch(() => null)) as { type?: string } | null;
  return body?.type?.endsWith('belum-masuk') ?? false;
}

function pause(attempt: number): number {
  return 200 * 3 ** attempt;
}

function rest(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
