import { lazy, Suspense, useSyncExternalStore } from 'react';
import { sessionGate } from '../../api/session-gate.ts';

const SignInAgain = lazy(() =>
  import('./sign-in-again.tsx').then((module) => ({ default: module.SignInAgain })),
);

/** Asks for the password where one is, when the session has ended under a page; nothing on it is lost. */
export function SessionDialog() {
  const waiting = useSyncExternalStore(sessionGate.subscribe, sessionGate.isWaiting);
  if (!waiting) return null;
  return (
    <Suspense>
      <SignInAgain />
    </Suspense>
  );
}
