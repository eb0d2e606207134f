import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { bulanDari, hariDari, salahSatu, teksDari } from '../parts/url-filter.ts';
import { inside, opsional } from './akar.ts';

const beranda = createRoute({
  getParentRoute: () => inside,
  path: '/',
  component: lazyRouteComponent(() => import('../pages/beranda/page.tsx'), 'BerandaPage'),
});

const akun = createRoute({
  getParentRoute: () => inside,
  path: '/akun',
  component: lazyRouteComponent(() => import('../pages/akun/page.tsx'), 'AkunPage'),
});

const daftarSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp',
  component: lazyRouteComponent(() => import('../pages/skp/daftar/page.tsx'), 'DaftarSkpPage'),
});

const satuSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id',
  validateSearch: (search): { nomor?: number } => {
    const nomor = Number(search.nomor);
    return Number.isInteger(nomor) && nomor > 0 ? { nomor } : {};
  },
  component: lazyRouteComponent(() => import('../pages/skp/lihat/page.tsx'), 'SkpPage'),
});

const ubahSkp = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id/ubah',
  validateSearch: (search): { langkah?: 'perilaku' | 'lampiran' | 'periksa' } => ({
    ...opsional('langkah', salahSatu(search.langkah, ['perilaku', 'lampiran', 'periksa'] as const)),
  }),
  component: lazyRouteComponent(() => import('../pages/skp/ubah/page.tsx'), 'UbahSkpPage'),
});

const rencanaAksi = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id/rencana-aksi',
  component: lazyRouteComponent(() => import('../pages/rencana-aksi/page.tsx'), 'RencanaAksiPage'),
});

const manualIndikator = createRoute({
  getParentRoute: () => inside,
  path: '/skp/$id/manual-indikator',
  validateSearch: (search): { nomor?: number } => {
    const nomor = Number(search.nomor);
    return Number.isInteger(nomor) && nomor > 0 ? { nomor } : {};
  },
  component: lazyRouteComponent(() => import('../pages/manual-indikator/page.tsx'), 'ManualIndikatorPage'),
});

const umpanBalik = createRoute({
  getParentRoute: () => inside,
  path: '/umpan-balik',
  validateSearch: (search): { arah?: 'diberikan' | 'permintaan'; untuk?: string } => ({
    ...opsional('arah', salahSatu(search.arah, ['diberikan', 'permintaan'] as const)),
    ...opsional('untuk', teksDari(search.untuk)),
  }),
  component: lazyRouteComponent(() => import('../pages/umpan-balik/page.tsx'), 'UmpanBalikPage'),
});

const dialog = createRoute({
  getParentRoute: () => inside,
  path: '/dialog',
  validateSearch: (search): { untuk?: string; skpId?: string } => ({
    ...opsional('untuk', teksDari(search.untuk)),
    ...opsional('skpId', teksDari(search.skpId)),
  }),
  component: lazyRouteComponent(() => import('../pages/dialog/page.tsx'), 'DialogPage'),
});

const satuDialog = createRoute({
  getParentRoute: () => inside,
  path: '/dialog/$id',
  component: lazyRouteComponent(() => import('../pages/dialog/satu.tsx'), 'SatuDialogPage'),
});

const lapor = createRoute({
  getParentRoute: () => inside,
  path: '/lapor',
  validateSearch: (search): { tanggal?: string; ubah?: string; tujuan?: string } => ({
    ...opsional('tanggal', hariDari(search.tanggal)),
    ...opsional('ubah', teksDari(search.ubah)),
    ...opsional('tujuan', teksDari(search.tujuan)),
  }),
  component: lazyRouteComponent(() => import('../pages/aktivitas/lapor-page.tsx'), 'LaporPage'),
});

const kalender = createRoute({
  getParentRoute: () => inside,
  path: '/kalender',
  validateSearch: (search): { bulan?: string; hari?: string } => ({
    ...opsional('bulan', /^20\d\d-(0[1-9]|1[0-2])$/.exec(String(search.bulan))?.[0]),
    ...opsional('hari', hariDari(search.hari)),
  }),
  component: lazyRouteComponent(() => import('../pages/aktivitas/kalender-page.tsx'), 'KalenderPage'),
});

const impor = createRoute({
  getParentRoute: () => inside,
  path: '/impor',
  validateSearch: (search): { jenis?: 'AKTIVITAS'; id?: string } => ({
    ...opsional('jenis', salahSatu(search.jenis, ['AKTIVITAS'] as const)),
    ...opsional('id', teksDari(search.id)),
  }),
  component: lazyRouteComponent(() => import('../pages/impor/page.tsx'), 'ImporPage'),
});

const realisasi = createRoute({
  getParentRoute: () => inside,
  path: '/realisasi',
  validateSearch: (search): { periodeId?: string; pegawaiId?: string } => ({
    ...opsional('periodeId', teksDari(search.periodeId)),
    ...opsional('pegawaiId', teksDari(search.pegawaiId)),
  }),
  component: lazyRouteComponent(() => import('../pages/realisasi/page.tsx'), 'RealisasiPage'),
});

const karier = createRoute({
  getParentRoute: () => inside,
  path: '/karier',
  validateSearch: (search): { bulan?: string } => opsional('bulan', bulanDari(search.bulan)),
  component: lazyRouteComponent(() => import('../pages/karier/page.tsx'), 'KarierPage'),
});

const hasilEvaluasi = createRoute({
  getParentRoute: () => inside,
  path: '/evaluasi',
  component: lazyRouteComponent(() => import('../pages/evaluasi/page.tsx'), 'HasilEvaluasiPage'),
});

const satuHasil = createRoute({
  getParentRoute: () => inside,
  path: '/evaluasi/$id',
  component: lazyRouteComponent(() => import('../pages/evaluasi/satu.tsx'), 'SatuHasilPage'),
});

const susunKeberatan = createRoute({
  getParentRoute: () => inside,
  path: '/evaluasi/$id/keberatan',
  component: lazyRouteComponent(() => import('../pages/keberatan/susun.tsx'), 'SusunKeberatanPage'),
});

const keberatan = createRoute({
  getParentRoute: () => inside,
  path: '/keberatan',
  component: lazyRouteComponent(() => import('../pages/keberatan/page.tsx'), 'DaftarKeberatanPage'),
});

const satuKeberatan = createRoute({
  getParentRoute: () => inside,
  path: '/keberatan/$id',
  component: lazyRouteComponent(() => import('../pages/keberatan/utas.tsx'), 'KeberatanPage'),
});

const mengapa = createRoute({
  getParentRoute: () => inside,
  path: '/mengapa/$id',
  component: lazyRouteComponent(() => import('../pages/mengapa/page.tsx'), 'MengapaPage'),
});

const dokumen = createRoute({
  getParentRoute: () => inside,
  path: '/dokumen',
  validateSearch: (search): { pegawaiId?: string } => opsional('pegawaiId', teksDari(search.pegawaiId)),
  component: lazyRouteComponent(() => import('../pages/dokumen/page.tsx'), 'DokumenPage'),
});

const pemberitahuan = createRoute({
  getParentRoute: () => inside,
  path: '/pemberitahuan',
  component: lazyRouteComponent(() => import('../pages/pemberitahuan/page.tsx'), 'PemberitahuanPage'),
});

const pilihanPemberitahuan = createRoute({
  getParentRoute: () => inside,
  path: '/pemberitahuan/pilihan',
  component: lazyRouteComponent(
    () => import('../pages/pemberitahuan/pilihan-page.tsx'),
    'PilihanPemberitahuanPage',
  ),
});

const pengaruhPemberitahuan = createRoute({
  getParentRoute: () => inside,
  path: '/pemberitahuan/pengaruh',
  component: lazyRouteComponent(() => import('../pages/pemberitahuan/pengaruh-page.tsx'), 'PengaruhPage'),
});

const hambatan = createRoute({
  getParentRoute: () => inside,
  path: '/hambatan',
  validateSearch: (search): { tahun?: string } =>
    opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
  component: lazyRouteComponent(() => import('../pages/hambatan/page.tsx'), 'HambatanPage'),
});

const pohonKinerja = createRoute({
  getParentRoute: () => inside,
  path: '/pohon-kinerja',
  validateSearch: (search): { tahun?: string; simpul?: string } => ({
    ...opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
    ...opsional('simpul', /^(RHK|SASARAN):[0-9a-f-]{36}$/.exec(String(search.simpul))?.[0]),
  }),
  component: lazyRouteComponent(() => import('../pages/pohon-kinerja/page.tsx'), 'PohonKinerjaPage'),
});

const tindakLanjut = createRoute({
  getParentRoute: () => inside,
  path: '/tindak-lanjut',
  validateSearch: (
    search,
  ): { tampilan?: 'bawahan' | 'unit' | 'pendampingan' | 'prioritas'; tahun?: string } => ({
    ...opsional(
      'tampilan',
      salahSatu(search.tampilan, ['bawahan', 'unit', 'pendampingan', 'prioritas'] as const),
    ),
    ...opsional('tahun', /^20\d\d$/.exec(String(search.tahun))?.[0]),
  }),
  component: lazyRouteComponent(() => import('../pages/tindak-lanjut/page.tsx'), 'TindakLanjutPage'),
});

const rencanaKompetensi = createRoute({
  getParentRoute: () => inside,
  path: '/rencana-kompetensi',
  validateSearch: (search): { pegawaiId?: string; tindakLanjutId?: string } => ({
    ...opsional('pegawaiId', teksDari(search.pegawaiId)),
    ...opsional('tindakLanjutId', teksDari(search.tindakLanjutId)),
  }),
  component: lazyRouteComponent(
    () => import('../pages/rencana-kompetensi/page.tsx'),
    'RencanaKompetensiPage',
  ),
});

const bimbingan = createRoute({
  getParentRoute: () => inside,
  path: '/bimbingan/$id',
  component: lazyRouteComponent(() => import('../pages/bimbingan/page.tsx'), 'BimbinganPage'),
});

const konseling = createRoute({
  getParentRoute: () => inside,
  path: '/konseling/$id',
  component: lazyRouteComponent(() => import('../pages/konseling/page.tsx'), 'KonselingPage'),
});

/** What everybody has: home, own plan, reports, results, documents. */
export const ruteSaya = [
  beranda,
  akun,
  daftarSkp,
  satuSkp,
  ubahSkp,
  rencanaAksi,
  manualIndikator,
  umpanBalik,
  dialog,
  satuDialog,
  lapor,
  kalender,
  impor,
  realisasi,
  hasilEvaluasi,
  satuHasil,
  susunKeberatan,
  keberatan,
  satuKeberatan,
  mengapa,
  dokumen,
  tindakLanjut,
  rencanaKompetensi,
  bimbingan,
  konseling,
  pemberitahuan,
  karier,
  pilihanPemberitahuan,
  pengaruhPemberitahuan,
  hambatan,
  pohonKinerja,
] as const;
