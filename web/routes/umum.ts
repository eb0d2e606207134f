import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { NotFoundPage } from '../parts/shell/fallback-pages.tsx';
import { teksDari } from '../parts/url-filter.ts';
import { root } from './akar.ts';

const masuk = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: (search): { kembali?: string } => {
    const kembali = teksDari(search.kembali);
    return kembali && isOwnPath(kembali) ? { kembali } : {};
  },
  component: lazyRouteComponent(() => import('../pages/masuk/page.tsx'), 'MasukPage'),
});

const galeri = createRoute({
  getParentRoute: () => root,
  path: '/galeri',
  component: lazyRouteComponent(
    () =>
      import.meta.env.DEV
        ? import('../pages/galeri/page.tsx')
        : Promise.resolve({ GaleriPage: NotFoundPage }),
    'GaleriPage',
  ),
});

/** Public: what the QR code of a document opens, and the same page for a code typed by hand. */
const verifikasi = createRoute({
  getParentRoute: () => root,
  path: '/v/$kode',
  component: lazyRouteComponent(() => import('../pages/verifikasi/page.tsx'), 'VerifikasiPage'),
});

const verifikasiKode = createRoute({
  getParentRoute: () => root,
  path: '/v',
  component: lazyRouteComponent(() => import('../pages/verifikasi/page.tsx'), 'VerifikasiPage'),
});

/** Public: the link somebody outside was sent for feedback. */
const pendapatLuar = createRoute({
  getParentRoute: () => root,
  path: '/u/$token',
  component: lazyRouteComponent(() => import('../pages/luar/page.tsx'), 'PendapatLuarPage'),
});

/** Open to everybody, without signing in. */
export const ruteUmum = [masuk, galeri, verifikasi, verifikasiKode, pendapatLuar] as const;

/** Only an address within this app: no other site can be returned to after the sign-in. */
function isOwnPath(path: string): boolean {
  return path.startsWith('/') && new URL(path, location.origin).origin === location.origin;
}
