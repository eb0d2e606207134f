import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { sesiQuery } from './api/sesi.ts';
import { MASALAH, type MasalahData } from './pages/pegawai/masalah.ts';
import { SARINGAN_PENGISIAN, type SaringanPengisian } from './pages/pengisian/keadaan.ts';
import { ErrorPage, NotFoundPage, OuterErrorPage, PendingPage } from './parts/shell/fallback-pages.tsx';
import { hariDari, salahSatu, teksDari } from './parts/url-filter.ts';

/*
 * Every page of Terang, one entry each. A page is loaded when it is opened:
 *   component: lazyRouteComponent(() => import('./pages/<noun>/page.tsx'), '<Name>Page')
 * and reads its search parameters, typed, in validateSearch. Pages for people who are signed in hang
 * below `inside`; add the route to the tree at the foot as well.
 */

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  component: Outlet,
  errorComponent: OuterErrorPage,
});

const masuk = createRoute({
  getParentRoute: () => root,
  path: '/masuk',
  validateSearch: (search): { kembali?: string } => {
    const kembali = teksDari(search.kembali);
    return kembali && isOwnPath(kembali) ? { kembali } : {};
  },
  component: lazyRouteComponent(() => import('./pages/masuk/page.tsx'), 'MasukPage'),
});

const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const sesi = await context.queryClient.ensureQueryData(sesiQuery);
    if (!sesi)
      throw redirect({ to: '/masuk', search: location.href === '/' ? {} : { kembali: location.href } });
    if (sesi.wajibGantiSandi && location.pathname !== '/akun') throw redirect({ to: '/akun' });
  },
  component: lazyRouteComponent(() => import('./parts/shell/shell.tsx'), 'Shell'),
  errorComponent: OuterErrorPage,
});

const beranda = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('./pages/beranda/page.tsx'), 'BerandaPage'),
});

const akun = createRoute({
  getParentRoute: () => inside,
  path: '/akun',
  component: lazyRouteComponent(() => import('./pages/akun/page.tsx'), 'AkunPage'),
});

const penilaian = createRoute({
  getParentRoute: () => inside,
  path: '/penilaian',
  validateSearch: (search): { periodeId?: string; tampilan?: 'distribusi' | 'capaian' } => ({
    ...opsional('periodeId', teksDari(search.periodeId)),
    ...opsional('tampilan', salahSatu(search.tampilan, ['distribusi', 'capaian'] as const)),
  }),
  component: lazyRouteComponent(() => import('./pages/penilaian/page.tsx'), 'PenilaianPage'),
});

const layarPenilaian = createRoute({
  getParentRoute: () => inside,
  path: '/penilaian/$periodeId/$pegawaiId',
  component: lazyRouteComponent(() => import('./pages/penilaian/layar.tsx'), 'LayarPenilaianPage'),
});

const hasilEvaluasi = createRoute({
  getParentRoute: () => inside,
  path: '/evaluasi',
  component: lazyRouteComponent(() => import('./pages/evaluasi/page.tsx'), 'HasilEvaluasiPage'),
});

const satuHasil = createRoute({
  getParentRoute: () => inside,
  path: '/evaluasi/$id',
  component: lazyRouteComponent(() => import('./pages/evaluasi/satu.tsx'), 'SatuHasilPage'),
});

const mengapa = createRoute({
  getParentRoute: () => inside,
  path: '/mengapa/$id',
  component: lazyRouteComponent(() => import('./pages/mengapa/page.tsx'), 'MengapaPage'),
});

const umpanBalik = createRoute({
  getParentRoute: () => inside,
  path: '/umpan-balik',
  validateSearch: (search): { arah?: 'diberikan'; untuk?: string } => ({
    ...opsional('arah', salahSatu(search.arah, ['diberikan'] as const)),
    ...opsional('untuk', teksDari(search.untuk)),
  }),
  component: lazyRouteComponent(() => import('./pages/umpan-balik/page.tsx'), 'UmpanBalikPage'),
});

const lapor = createRoute({
  getParentRoute: () => inside,
  path: '/lapor',
  validateSearch: (search): { tanggal?: string; ubah?: string } => ({
    ...opsional('tanggal', hariDari(search.tanggal)),
    ...opsional('ubah', teksDari(search.ubah)),
  }),
  component: lazyRouteComponent(() => import('./pages/aktivitas/lapor-page.tsx'), 'LaporPage'),
});

const kalender = createRoute({
  getParentRoute: () => inside,
  path: '/kalender',
  validateSearch: (search): { bulan?: string; hari?: string } => ({
    ...opsional('bulan', /^20\d\d-(0[1-9]|1[0-2])$/.exec(String(search.bulan))?.[0]),
    ...opsional('hari', hariDari(search.hari)),
  }),
  component: lazyRouteComponent(() => import('./pages/aktivitas/kalender-page.tsx'), 'KalenderPage'),
});

const pemeriksaan = createRoute({
  getParentRoute: () => inside,
  path: '/pemeriksaan',
  component: lazyRouteComponent(() => import('./pages/aktivitas/pemeriksaan-page.tsx'), 'PemeriksaanPage'),
});

const realisasi = createRoute({
  getParentRoute: () => inside,
  path: '/realisasi',
  validateSearch: (search): { periodeId?: string; pegawaiId?: string } => ({
    ...opsional('periodeId', teksDari(search.periodeId)),
    ...opsional('pegawaiId', teksDari(search.pegawaiId)),
  }),
  component: lazyRouteComponent(() => import('./pages/realisasi/page.tsx'), 'RealisasiPage'),
});

const rencanaAksi = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id/rencana-aksi',
  component: lazyRouteComponent(() => import('./pages/rencana-aksi/page.tsx'), 'RencanaAksiPage'),
});

const rekap = createRoute({
  getParentRoute: () => inside,
  path: '/rekap',
  validateSearch: (search): { unit?: string; tahun?: string; bulan?: string } => ({
    ...opsional('unit', teksDari(search.unit)),
    ...opsional('tahun', teksDari(search.tahun)),
    ...opsional('bulan', teksDari(search.bulan)),
  }),
  component: lazyRouteComponent(() => import('./pages/rekap/page.tsx'), 'RekapPage'),
});

const dokumen = createRoute({
  getParentRoute: () => inside,
  path: '/dokumen',
  validateSearch: (search): { pegawaiId?: string } => opsional('pegawaiId', teksDari(search.pegawaiId)),
  component: lazyRouteComponent(() => import('./pages/dokumen/page.tsx'), 'DokumenPage'),
});

/** Public: what the QR code of a document opens, and the same page for a code typed by hand. */
const verifikasi = createRoute({
  getParentRoute: () => root,
  path: '/v/$kode',
  component: lazyRouteComponent(() => import('./pages/verifikasi/page.tsx'), 'VerifikasiPage'),
});

const verifikasiKode = createRoute({
  getParentRoute: () => root,
  path: '/v',
  component: lazyRouteComponent(() => import('./pages/verifikasi/page.tsx'), 'VerifikasiPage'),
});

const daftarSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp',
  component: lazyRouteComponent(() => import('./pages/skp/daftar/page.tsx'), 'DaftarSkpPage'),
});

const satuSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id',
  validateSearch: (search): { nomor?: number } => {
    const nomor = Number(search.nomor);
    return Number.isInteger(nomor) && nomor > 0 ? { nomor } : {};
  },
  component: lazyRouteComponent(() => import('./pages/skp/lihat/page.tsx'), 'SkpPage'),
});

const ubahSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id/ubah',
  validateSearch: (search): { langkah?: 'perilaku' | 'lampiran' | 'periksa' } => ({
    ...opsional('langkah', salahSatu(search.langkah, ['perilaku', 'lampiran', 'periksa'] as const)),
  }),
  component: lazyRouteComponent(() => import('./pages/skp/ubah/page.tsx'), 'UbahSkpPage'),
});

const skpBawahan = createRoute({
  getParentRoute: () => inside,
  path: '/skp-bawahan',
  validateSearch: (search): { tahun?: number } => {
    const tahun = Number(search.tahun);
    return Number.isInteger(tahun) && tahun > 2021 && tahun < 2101 ? { tahun } : {};
  },
  component: lazyRouteComponent(() => import('./pages/skp/bawahan/page.tsx'), 'SkpBawahanPage'),
});

const periksaSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp-bawahan/$id',
  component: lazyRouteComponent(() => import('./pages/skp/bawahan/periksa.tsx'), 'PeriksaSkpPage'),
});

const pegawai = createRoute({
  getParentRoute: () => inside,
  path: '/pegawai',
  validateSearch: (search): { cari?: string; unit?: string; masalah?: MasalahData } => ({
    ...opsional('cari', teksDari(search.cari)),
    ...opsional('unit', teksDari(search.unit)),
    ...opsional('masalah', salahSatu(search.masalah, MASALAH)),
  }),
  component: lazyRouteComponent(() => import('./pages/pegawai/page.tsx'), 'PegawaiPage'),
});

const satuPegawai = createRoute({
  getParentRoute: () => inside,
  path: '/pegawai/$id',
  component: lazyRouteComponent(() => import('./pages/pegawai/orang.tsx'), 'OrangPage'),
});

const unitKerja = createRoute({
  getParentRoute: () => inside,
  path: '/unit-kerja',
  validateSearch: (search): { cari?: string; unit?: string } => ({
    ...opsional('cari', teksDari(search.cari)),
    ...opsional('unit', teksDari(search.unit)),
  }),
  component: lazyRouteComponent(() => import('./pages/unit-kerja/page.tsx'), 'UnitKerjaPage'),
});

const periode = createRoute({
  getParentRoute: () => inside,
  path: '/periode',
  component: lazyRouteComponent(() => import('./pages/periode/page.tsx'), 'PeriodePage'),
});

const pengisian = createRoute({
  getParentRoute: () => inside,
  path: '/pengisian',
  validateSearch: (search): { tahun?: string; unit?: string; keadaan?: SaringanPengisian } => ({
    ...opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
    ...opsional('unit', teksDari(search.unit)),
    ...opsional('keadaan', salahSatu(search.keadaan, SARINGAN_PENGISIAN)),
  }),
  component: lazyRouteComponent(() => import('./pages/pengisian/page.tsx'), 'PengisianPage'),
});

const pemberitahuan = createRoute({
  getParentRoute: () => inside,
  path: '/pemberitahuan',
  component: lazyRouteComponent(() => import('./pages/pemberitahuan/page.tsx'), 'PemberitahuanPage'),
});

/** An address that is no page: said within the shell, where the way on is at hand. */
const tiada = createRoute({ getParentRoute: () => inside, path: '$', component: NotFoundPage });

const galeri = createRoute({
  getParentRoute: () => root,
  path: '/galeri',
  component: lazyRouteComponent(
    () =>
      import.meta.env.DEV ? import('./pages/galeri/page.tsx') : Promise.resolve({ GaleriPage: NotFoundPage }),
    'GaleriPage',
  ),
});

const routeTree = root.addChildren([
  masuk,
  galeri,
  verifikasi,
  verifikasiKode,
  inside.addChildren([
    beranda,
    akun,
    daftarSkp,
    satuSkp,
    ubahSkp,
    skpBawahan,
    periksaSkp,
    penilaian,
    layarPenilaian,
    hasilEvaluasi,
    satuHasil,
    mengapa,
    umpanBalik,
    lapor,
    kalender,
    pemeriksaan,
    realisasi,
    rencanaAksi,
    rekap,
    dokumen,
    pegawai,
    satuPegawai,
    unitKerja,
    periode,
    pengisian,
    pemberitahuan,
    tiada,
  ]),
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

/** Only an address within this app: no other site can be returned to after the sign-in. */
function isOwnPath(path: string): boolean {
  return path.startsWith('/') && new URL(path, location.origin).origin === location.origin;
}

/** A search parameter that leaves the URL when it is absent. */
function opsional<K extends string, V extends string>(nama: K, nilai: V | undefined): { [P in K]?: V } {
  return nilai === undefined ? {} : ({ [nama]: nilai } as { [P in K]?: V });
}
