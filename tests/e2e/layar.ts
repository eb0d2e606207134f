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
