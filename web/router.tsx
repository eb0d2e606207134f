import type { QueryClient } from '@tanstack/react-query';
import { createRoute, createRouter } from '@tanstack/react-router';
import { ErrorPage, NotFoundPage, PendingPage } from './parts/shell/fallback-pages.tsx';
import { inside, root } from './routes/akar.ts';
import { ruteOperator } from './routes/operator.ts';
import { rutePenilai } from './routes/penilai.ts';
import { ruteSaya } from './routes/saya.ts';
import { ruteUmum } from './routes/umum.ts';

/*
 * Every page of Terang has one entry in `routes/`, in the file of those who use it. A page is loaded when it is opened:
 *   component: lazyRouteComponent(() => import('../pages/<noun>/page.tsx'), '<Name>Page')
 * and reads its search parameters, typed, in validateSearch.
 */

/** An address that is no page: said within the shell, where the way on is at hand. */
const tiada = createRoute({ getParentRoute: () => inside, path: '$', component: NotFoundPage });

const routeTree = root.addChildren([
  ...ruteUmum,
  inside.addChildren([...ruteSaya, ...rutePenilai, ...ruteOperator, tiada]),
]);

/** The router over one query client. */
export function createTerangRouter(queryClient: QueryClient) {
  return createRouter({
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    defaultPreloadStaleTime: 0,
    scrollRestoration: true,
    defaultErrorComponent: ErrorPage,
    defaultPendingComponent: PendingPage,
    defaultNotFoundComponent: NotFoundPage,
  });
}

export type TerangRouter = ReturnType<typeof createTerangRouter>;

declare module '@tanstack/react-router' {
  interface Register {
    router: TerangRouter;
  }
}
