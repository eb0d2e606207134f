import type { Page } from 'playwright-core';

/** A main screen: whose it is (a sample account), its name as a file, and how to get there. */
export interface Layar {
  nama: string;
  peran: string;
  buka(page: Page, alamat: string): Promise<void>;
}

/** Opens an address and waits until nothing loads any more. */
const di = (jalur: string) => async (page: Page, alamat: string) => {
  await page.goto(`${alamat}${jalur}`);
  await tenang(page);
};

/** Opens a list and follows its first link to a detail page. */
const pertamaDi = (jalur: string, tautan: string) => async (page: Page, alamat: string) => {
  await di(jalur)(page, alamat);
  await ikuti(page, tautan);
};

/** Opens a page and chooses the period of the year whose name begins so; the newest one where there is none. */
const padaPeriode = (jalur: string, awal: string) => async (page: Page, alamat: string) => {
  await di(jalur)(page, alamat);
  const pilihan = page.locator('main select').first();
  const label = await pilihan.locator('option').allTextContents();
  const cocok = label.find((satu) => satu.startsWith(awal));
  if (cocok) await pilihan.selectOption({ label: cocok });
  await tenang(page);
};

/** Every main screen, in the order a person meets them. */
export const LAYAR: Layar[] = [
  { nama: '01-masuk', peran: 'tamu', buka: di('/masuk') },
  { nama: '02-beranda-pegawai', peran: 'Pegawai', buka: di('/') },
  { nama: '03-daftar-skp', peran: 'Pegawai', buka: di('/skp') },
  { nama: '04-skp', peran: 'Pegawai', buka: pertamaDi('/skp', '/skp/') },
  { nama: '05-lapor', peran: 'Pegawai', buka: di('/lapor') },
  { nama: '06-kalender', peran: 'Pegawai', buka: di('/kalender') },
  { nama: '07-realisasi', peran: 'Pegawai', buka: di('/realisasi') },
  { nama: '08-hasil-evaluasi', peran: 'Pegawai', buka: di('/evaluasi') },
  { nama: '09-mengapa', peran: 'Pegawai', buka: bukaMengapa },
  { nama: '10-umpan-balik', peran: 'Pegawai', buka: di('/umpan-balik') },
  { nama: '11-dokumen', peran: 'Pegawai', buka: di('/dokumen') },
  { nama: '12-beranda-penilai', peran: 'Pejabat penilai', buka: di('/') },
  { nama: '13-skp-bawahan', peran: 'Pejabat penilai', buka: di('/skp-bawahan') },
  { nama: '14-pemeriksaan', peran: 'Pejabat penilai', buka: di('/pemeriksaan') },
  { nama: '15-penilaian', peran: 'Pejabat penilai', buka: di('/penilaian') },
  { nama: '16-menilai', peran: 'Pejabat penilai', buka: pertamaDi('/penilaian', '/penilaian/') },
  { nama: '17-rekap-unit', peran: 'Pejabat penilai', buka: di('/rekap') },
  { nama: '18-beranda-operator', peran: 'Operator BKPSDM', buka: di('/') },
  { nama: '19-pegawai', peran: 'Operator BKPSDM', buka: di('/pegawai') },
  { nama: '20-seorang-pegawai', peran: 'Operator BKPSDM', buka: pertamaDi('/pegawai', '/pegawai/') },
  { nama: '21-unit-kerja', peran: 'Operator BKPSDM', buka: di('/unit-kerja') },
  { nama: '22-periode', peran: 'Operator BKPSDM', buka: di('/periode') },
  { nama: '23-pengisian', peran: 'Operator BKPSDM', buka: di('/pengisian') },
  { nama: '25-dialog', peran: 'Pejabat penilai', buka: di('/dialog') },
  { nama: '24-verifikasi', peran: 'tamu', buka: di('/v') },
];

/** Screens of the whole cycle; pictured in the light theme only, to keep the folder small. */
export const LAYAR_SIKLUS: Layar[] = [
  { nama: '26-keberatan', peran: 'Pegawai', buka: pertamaDi('/keberatan', '/keberatan/') },
  { nama: '27-permintaan-umpan-balik', peran: 'Pegawai', buka: di('/umpan-balik?arah=permintaan') },
  { nama: '28-pohon-kinerja', peran: 'Pegawai', buka: di('/pohon-kinerja') },
  { nama: '29-tim-kerja', peran: 'Pegawai', buka: di('/tim-kerja') },
  { nama: '30-karier', peran: 'Pegawai', buka: di('/karier') },
  { nama: '31-hambatan', peran: 'Pegawai', buka: di('/hambatan') },
  { nama: '32-pemberitahuan', peran: 'Pegawai', buka: di('/pemberitahuan') },
  { nama: '33-pilihan-pemberitahuan', peran: 'Pegawai', buka: di('/pemberitahuan/pilihan') },
  { nama: '34-akun', peran: 'Pegawai', buka: di('/akun') },
  { nama: '35-hasil-diambil-alih', peran: 'Guru', buka: pertamaDi('/evaluasi', '/evaluasi/') },
  { nama: '36-matriks', peran: 'Pejabat penilai', buka: pertamaDi('/matriks', '/matriks/') },
  {
    nama: '37-ruang-kurva',
    peran: 'Pejabat penilai',
    buka: padaPeriode('/penilaian?tampilan=distribusi', 'Triwulan III'),
  },
  {
    nama: '38-capaian-organisasi',
    peran: 'Pejabat penilai',
    buka: padaPeriode('/penilaian?tampilan=capaian', 'Triwulan III'),
  },
  { nama: '39-satu-dialog', peran: 'Pejabat penilai', buka: pertamaDi('/dialog', '/dialog/') },
  { nama: '40-memutus-keberatan', peran: 'Atasan penilai', buka: pertamaDi('/keberatan', '/keberatan/') },
  { nama: '41-beranda-kepala-dinas', peran: 'Atasan penilai', buka: di('/') },
  { nama: '42-pelaporan', peran: 'Atasan penilai', buka: padaPeriode('/pelaporan', 'Triwulan III') },
  { nama: '43-catatan-penilai', peran: 'Lurah', buka: di('/') },
  { nama: '44-perpindahan', peran: 'Operator BKPSDM', buka: di('/perpindahan') },
  {
    nama: '45-satu-perpindahan',
    peran: 'Operator BKPSDM',
    buka: pertamaDi('/perpindahan', '/perpindahan/0'),
  },
  { nama: '46-perpindahan-baru', peran: 'Operator BKPSDM', buka: di('/perpindahan/baru') },
  { nama: '47-perjanjian-kinerja', peran: 'Operator BKPSDM', buka: di('/perjanjian-kinerja') },
  {
    nama: '48-satu-perjanjian',
    peran: 'Operator BKPSDM',
    buka: pertamaDi('/perjanjian-kinerja', '/perjanjian-kinerja/'),
  },
  { nama: '49-gangguan', peran: 'Admin sistem', buka: di('/tenggat?bagian=gangguan') },
  { nama: '50-penutupan', peran: 'Operator BKPSDM', buka: di('/penutupan') },
  { nama: '51-talenta', peran: 'Operator BKPSDM', buka: di('/talenta') },
  { nama: '52-tpp', peran: 'Operator BKPSDM', buka: di('/tpp') },
  { nama: '53-pengaruh-pemberitahuan', peran: 'Operator BKPSDM', buka: di('/pemberitahuan/pengaruh') },
  { nama: '54-beranda-pimpinan', peran: 'Pimpinan', buka: di('/') },
];

async function bukaMengapa(page: Page, alamat: string): Promise<void> {
  await di('/evaluasi')(page, alamat);
  const tautan = page.locator('main a[href^="/mengapa/"]');
  if ((await tautan.count()) === 0) {
    await ikuti(page, '/evaluasi/');
  }
  await ikuti(page, '/mengapa/');
}

/** Follows the first link of the page that begins so, and waits until the page behind it stands. */
async function ikuti(page: Page, awal: string): Promise<void> {
  const tautan = page.locator(`main a[href^="${awal}"]`).first();
  const tujuan = await tautan.getAttribute('href');
  await tautan.click();
  await page.waitForURL((url) => url.pathname === new URL(tujuan!, url).pathname);
  await tenang(page);
}

/** Waits until a page stands: no request, no placeholder, fonts loaded, and still so a moment later. */
export async function tenang(page: Page): Promise<void> {
  for (let kali = 0; kali < 2; kali++) {
    await page.waitForTimeout(250);
    await page.waitForLoadState('networkidle');
    await page.waitForFunction(
      () =>
        document.querySelector('h1') !== null &&
        document.querySelector('[aria-busy="true"], [class*="kilau"]') === null,
    );
  }
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}
