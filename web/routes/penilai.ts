import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { STATUS_PELAPORAN, type StatusPelaporan } from '../pages/pelaporan/status.ts';
import { salahSatu, teksDari } from '../parts/url-filter.ts';
import { inside, opsional } from './akar.ts';

const skpBawahan = createRoute({
  getParentRoute: () => inside,
  path: '/skp-bawahan',
  validateSearch: (search): { tahun?: number } => {
    const tahun = Number(search.tahun);
    return Number.isInteger(tahun) && tahun > 2021 && tahun < 2101 ? { tahun } : {};
  },
  component: lazyRouteComponent(() => import('../pages/skp/bawahan/page.tsx'), 'SkpBawahanPage'),
});

const periksaSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp-bawahan/$id',
  component: lazyRouteComponent(() => import('../pages/skp/bawahan/periksa.tsx'), 'PeriksaSkpPage'),
});

const penilaian = createRoute({
  getParentRoute: () => inside,
  path: '/penilaian',
  validateSearch: (search): { periodeId?: string; tampilan?: 'ambil-alih' | 'distribusi' | 'capaian' } => ({
    ...opsional('periodeId', teksDari(search.periodeId)),
    ...opsional('tampilan', salahSatu(search.tampilan, ['ambil-alih', 'distribusi', 'capaian'] as const)),
  }),
  component: lazyRouteComponent(() => import('../pages/penilaian/page.tsx'), 'PenilaianPage'),
});

const layarPenilaian = createRoute({
  getParentRoute: () => inside,
  path: '/penilaian/$periodeId/$pegawaiId',
  component: lazyRouteComponent(() => import('../pages/penilaian/layar.tsx'), 'LayarPenilaianPage'),
});

const pelaporan = createRoute({
  getParentRoute: () => inside,
  path: '/pelaporan',
  validateSearch: (search): { periodeId?: string; status?: StatusPelaporan; cari?: string } => ({
    ...opsional('periodeId', teksDari(search.periodeId)),
    ...opsional('status', salahSatu(search.status, STATUS_PELAPORAN)),
    ...opsional('cari', teksDari(search.cari)),
  }),
  component: lazyRouteComponent(() => import('../pages/pelaporan/page.tsx'), 'PelaporanPage'),
});

const pemeriksaan = createRoute({
  getParentRoute: () => inside,
  path: '/pemeriksaan',
  component: lazyRouteComponent(() => import('../pages/aktivitas/pemeriksaan-page.tsx'), 'PemeriksaanPage'),
});

const rekap = createRoute({
  getParentRoute: () => inside,
  path: '/rekap',
  validateSearch: (search): { unit?: string; tahun?: string; bulan?: string } => ({
    ...opsional('unit', teksDari(search.unit)),
    ...opsional('tahun', teksDari(search.tahun)),
    ...opsional('bulan', teksDari(search.bulan)),
  }),
  component: lazyRouteComponent(() => import('../pages/rekap/page.tsx'), 'RekapPage'),
});

const matriks = createRoute({
  getParentRoute: () => inside,
  path: '/matriks',
  validateSearch: (search): { tahun?: string } =>
    opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
  component: lazyRouteComponent(() => import('../pages/matriks/page.tsx'), 'MatriksPage'),
});

const satuMatriks = createRoute({
  getParentRoute: () => inside,
  path: '/matriks/$id',
  component: lazyRouteComponent(() => import('../pages/matriks/satu.tsx'), 'SatuMatriksPage'),
});

const workblock = createRoute({
  getParentRoute: () => inside,
  path: '/workblock',
  validateSearch: (search): { tahun?: string } =>
    opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
  component: lazyRouteComponent(() => import('../pages/workblock/page.tsx'), 'WorkblockPage'),
});

const timKerja = createRoute({
  getParentRoute: () => inside,
  path: '/tim-kerja',
  component: lazyRouteComponent(() => import('../pages/tim-kerja/page.tsx'), 'TimKerjaPage'),
});

const catatanPenilai = createRoute({
  getParentRoute: () => inside,
  path: '/perpindahan/catatan/$id',
  component: lazyRouteComponent(() => import('../pages/perpindahan/catatan.tsx'), 'CatatanPenilaiPage'),
});

/** The desk of those who assess. */
export const rutePenilai = [
  skpBawahan,
  periksaSkp,
  penilaian,
  layarPenilaian,
  pelaporan,
  pemeriksaan,
  rekap,
  matriks,
  satuMatriks,
  workblock,
  timKerja,
  catatanPenilai,
] as const;
