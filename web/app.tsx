import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SessionDialog } from './parts/shell/session-dialog.tsx';
import type { TerangRouter } from './router.tsx';
import { ToastRegion } from './ui/toast.tsx';

const UpdatePrompt = lazy(() =>
  import('./parts/shell/update-prompt.tsx').then((m) => ({ default: m.UpdatePrompt })),
);

/** The whole app: its pages, and what may lie over any of them. */
export function App({ queryClient, router }: { queryClient: QueryClient; router: TerangRouter }) {
  return (
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
      <SessionDialog />
      <ToastRegion />
      {import.meta.env.PROD && (
        <Suspense>
          <UpdatePrompt />
        </Suspense>
      )}
    </QueryClientProvider>
  );
}
