import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { MASALAH, type MasalahData } from '../pages/pegawai/masalah.ts';
import { SARINGAN_PENGISIAN, type SaringanPengisian } from '../pages/pengisian/keadaan.ts';
import { SEBAB_HAMBATAN, type SebabHambatan } from '../pages/pengisian/sebab.ts';
import { BAGIAN, type Bagian } from '../pages/tenggat/bagian.ts';
import { bulanDari, salahSatu, teksDari } from '../parts/url-filter.ts';
import { inside, opsional } from './akar.ts';

const pegawai = createRoute({
  getParentRoute: () => inside,
  path: '/pegawai',
  validateSearch: (search): { cari?: string; unit?: string; masalah?: MasalahData } => ({
    ...opsional('cari', teksDari(search.cari)),
    ...opsional('unit', teksDari(search.unit)),
    ...opsional('masalah', salahSatu(search.masalah, MASALAH)),
  }),
  component: lazyRouteComponent(() => import('../pages/pegawai/page.tsx'), 'PegawaiPage'),
});

const satuPegawai = createRoute({
  getParentRoute: () => inside,
  path: '/pegawai/$id',
  component: lazyRouteComponent(() => import('../pages/pegawai/orang.tsx'), 'OrangPage'),
});

const karierPegawai = createRoute({
  getParentRoute: () => inside,
  path: '/pegawai/$id/karier',
  validateSearch: (search): { bulan?: string } => opsional('bulan', bulanDari(search.bulan)),
  component: lazyRouteComponent(() => import('../pages/karier/orang.tsx'), 'KarierOrangPage'),
});

const talenta = createRoute({
  getParentRoute: () => inside,
  path: '/talenta',
  validateSearch: (search): { unit?: string } => opsional('unit', teksDari(search.unit)),
  component: lazyRouteComponent(() => import('../pages/talenta/page.tsx'), 'TalentaPage'),
});

const tpp = createRoute({
  getParentRoute: () => inside,
  path: '/tpp',
  validateSearch: (search): { tampilan?: 'ketentuan'; bulan?: string } => ({
    ...opsional('tampilan', salahSatu(search.tampilan, ['ketentuan'] as const)),
    ...opsional('bulan', bulanDari(search.bulan)),
  }),
  component: lazyRouteComponent(() => import('../pages/tpp/page.tsx'), 'TppPage'),
});

const unitKerja = createRoute({
  getParentRoute: () => inside,
  path: '/unit-kerja',
  validateSearch: (search): { cari?: string; unit?: string } => ({
    ...opsional('cari', teksDari(search.cari)),
    ...opsional('unit', teksDari(search.unit)),
  }),
  component: lazyRouteComponent(() => import('../pages/unit-kerja/page.tsx'), 'UnitKerjaPage'),
});

const periode = createRoute({
  getParentRoute: () => inside,
  path: '/periode',
  component: lazyRouteComponent(() => import('../pages/periode/page.tsx'), 'PeriodePage'),
});

const tenggat = createRoute({
  getParentRoute: () => inside,
  path: '/tenggat',
  validateSearch: (search): { bagian?: Bagian } => opsional('bagian', salahSatu(search.bagian, BAGIAN)),
  component: lazyRouteComponent(() => import('../pages/tenggat/page.tsx'), 'TenggatPage'),
});

const pengaturan = createRoute({
  getParentRoute: () => inside,
  path: '/pengaturan',
  component: lazyRouteComponent(() => import('../pages/pengaturan/page.tsx'), 'PengaturanPage'),
});

const pengisian = createRoute({
  getParentRoute: () => inside,
  path: '/pengisian',
  validateSearch: (
    search,
  ): {
    tahun?: string;
    unit?: string;
    keadaan?: SaringanPengisian;
    tampilan?: 'hambatan';
    sebab?: SebabHambatan;
  } => ({
    ...opsional('tampilan', salahSatu(search.tampilan, ['hambatan'] as const)),
    ...opsional('sebab', salahSatu(search.sebab, SEBAB_HAMBATAN)),
    ...opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
    ...opsional('unit', teksDari(search.unit)),
    ...opsional('keadaan', salahSatu(search.keadaan, SARINGAN_PENGISIAN)),
  }),
  component: lazyRouteComponent(() => import('../pages/pengisian/page.tsx'), 'PengisianPage'),
});

const penutupan = createRoute({
  getParentRoute: () => inside,
  path: '/penutupan',
  validateSearch: (search): { tahun?: string } => ({
    ...opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
  }),
  component: lazyRouteComponent(() => import('../pages/penutupan/page.tsx'), 'PenutupanPage'),
});

const perjanjianKinerja = createRoute({
  getParentRoute: () => inside,
  path: '/perjanjian-kinerja',
  validateSearch: (search): { tahun?: string; cari?: string } => ({
    ...opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
    ...opsional('cari', teksDari(search.cari)),
  }),
  component: lazyRouteComponent(
    () => import('../pages/perjanjian-kinerja/page.tsx'),
    'PerjanjianKinerjaPage',
  ),
});

const satuPerjanjian = createRoute({
  getParentRoute: () => inside,
  path: '/perjanjian-kinerja/$id',
  component: lazyRouteComponent(() => import('../pages/perjanjian-kinerja/satu.tsx'), 'SatuPerjanjianPage'),
});

const perpindahan = createRoute({
  getParentRoute: () => inside,
  path: '/perpindahan',
  validateSearch: (search): { cari?: string } => ({ ...opsional('cari', teksDari(search.cari)) }),
  component: lazyRouteComponent(() => import('../pages/perpindahan/page.tsx'), 'PerpindahanPage'),
});

const perpindahanBaru = createRoute({
  getParentRoute: () => inside,
  path: '/perpindahan/baru',
  validateSearch: (search): { pegawai?: string; nama?: string } => ({
    ...opsional('pegawai', teksDari(search.pegawai)),
    ...opsional('nama', teksDari(search.nama)),
  }),
  component: lazyRouteComponent(() => import('../pages/perpindahan/baru.tsx'), 'PerpindahanBaruPage'),
});

const satuPerpindahan = createRoute({
  getParentRoute: () => inside,
  path: '/perpindahan/$id',
  component: lazyRouteComponent(() => import('../pages/perpindahan/satu.tsx'), 'SatuPerpindahanPage'),
});

/** The desk of the HR office. */
export const ruteOperator = [
  pegawai,
  satuPegawai,
  unitKerja,
  periode,
  tenggat,
  pengaturan,
  pengisian,
  penutupan,
  karierPegawai,
  talenta,
  tpp,
  perjanjianKinerja,
  satuPerjanjian,
  perpindahan,
  perpindahanBaru,
  satuPerpindahan,
] as const;
