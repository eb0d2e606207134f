import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sesiQuery } from '../api/sesi.ts';
import { OuterErrorPage } from '../parts/shell/fallback-pages.tsx';

/** Above every page. */
export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: OuterErrorPage,
});

/** Above the pages of people who are signed in. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const sesi = await context.queryClient.ensureQueryData(sesiQuery);
    if (!sesi)
      throw redirect({ to: '/masuk', search: location.href === '/' ? {} : { kembali: location.href } });
    if (sesi.wajibGantiSandi && location.pathname !== '/akun') throw redirect({ to: '/akun' });
  },
  component: lazyRouteComponent(() => import('../parts/shell/shell.tsx'), 'Shell'),
  errorComponent: OuterErrorPage,
});

/** A search parameter that leaves the URL when it is absent. */
export function opsional<K extends string, V extends string>(
  nama: K,
  nilai: V | undefined,
): { [P in K]?: V } {
  return nilai === undefined ? {} : ({ [nama]: nilai } as { [P in K]?: V });
}
