import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jalankanTenggat } from '#server/features/tenggat/actions.ts';
import { bangunDunia, type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian } from '#tests/builders/penilaian.ts';
import { DESK, expectNoAxeViolations, expectNoSidewaysScroll, launchBrowser, PHONE } from './browser.ts';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const GAMBAR = process.env.GAMBAR_UJI;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe.each([
  { ...PHONE, colorScheme: 'light' },
  { ...DESK, colorScheme: 'dark' },
] as const)('deadlines at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let vite: ViteDevServer;
  let alamat: string;

  beforeAll(async () => {
    d = await bangunDunia('2026-03-20T02:00:00Z');
    const [periodeId] = d.a.periode.triwulan;
    await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
    await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
    await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
    const api = await d.http.listen({ port: 0, host: '127.0.0.1' });
    vite = await createServer({
      configFile: `${WEB}vite.config.ts`,
      logLevel: 'error',
      server: {
        port: 0,
        hmr: false,
        watch: null,
        proxy: { '^/api/(v1|docs|masalah)(/|$)': { target: api, changeOrigin: false } },
      },
    });
    await vite.listen();
    alamat = vite.resolvedUrls?.local[0] ?? '';
  });
  afterAll(async () => {
    await vite.close();
    await d.tutup();
  });

  it('tells the employee until when and why, moves with the calendar, and shows the operator what the clock did', async () => {
    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}tenggat`);
      await page.getByText('Paling lambat 9 April 2026').first().waitFor();
      await page.getByRole('button', { name: 'Mengapa tanggal ini?' }).first().click();
      await page.getByText('14 hari kerja').waitFor();
      await periksa(page, 'mengapa');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('tab', { name: 'Koreksi' }).count()).toBe(0);
    });
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}tenggat?bagian=kalender`);
      await page.getByRole('button', { name: /^Muat 25 hari nasional/ }).click();
      await periksa(page, 'kalender');
      await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByText(/9 April 2026 menjadi 14 April 2026/)
        .first()
        .waitFor();
      await dialog.getByLabel('Alasan').fill('SKB cuti bersama 2026');
      await periksa(page, 'akibat');
      await dialog.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Kalender kerja tersimpan.').waitFor();
      d.jam.setel('2026-04-14T18:00:00Z');
      await jalankanTenggat(d.app);
    });
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}tenggat?bagian=instansi`);
      await page.getByText('Dokumen evaluasi tercatat didiamkan').waitFor();
      await page.getByText('Evaluasi beralih kepada atasan pejabat penilai').waitFor();
      await periksa(page, 'instansi');
      await page.getByRole('tab', { name: 'Gangguan sistem' }).click();
      await page.getByText('Belum pernah ada gangguan yang tercatat').waitFor();
      await periksa(page, 'gangguan');
    });
  });

  it('closes a period, and opens a correction of what was wrong in it', async () => {
    d.jam.setel('2026-04-16T02:00:00Z');
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}periode`);
      await page.getByRole('button', { name: 'Tutup Triwulan I 2026' }).click();
      const dialog = page.getByRole('dialog');
      await periksa(page, 'tutup');
      await dialog.getByRole('button', { name: 'Tutup periode' }).click();
      await page.getByText('Triwulan I 2026 sudah ditutup.').waitFor();
      await page.goto(`${alamat}tenggat?bagian=koreksi`);
      await page.getByText('Belum ada koreksi').waitFor();
      await periksa(page, 'koreksi-kosong');
      await page.getByRole('button', { name: 'Buka koreksi' }).click();
      await dialog.getByRole('combobox', { name: 'Pegawai', exact: true }).fill('siti');
      await dialog.getByRole('option', { name: 'Siti Aminah' }).first().click();
      await dialog.getByLabel('Periode yang sudah ditutup').selectOption({ label: 'Triwulan I 2026' });
      await dialog.getByLabel('Apa yang dikoreksi').fill('Rating hasil kerja');
      await dialog
        .getByLabel('Mengapa, dan apa dasarnya')
        .fill('Realisasi Maret belum dihitung, berita acara 12.');
      await dialog.getByLabel('Penilai dapat menetapkan sampai').fill('2026-04-30');
      await periksa(page, 'buka-koreksi');
      await dialog.getByRole('button', { name: 'Buka koreksi' }).click();
      await page.getByRole('heading', { name: 'Siti Aminah · Triwulan I 2026' }).waitFor();
      await periksa(page, 'koreksi');
      expect(await page.getByRole('button', { name: 'Batalkan' }).count()).toBe(1);
    });
  });

  async function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    const konteks = await browser.newContext({
      viewport: { width: look.width, height: look.height },
      colorScheme: look.colorScheme,
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
    });
    const page = await konteks.newPage();
    page.setDefaultTimeout(15_000);
    try {
      const masuk = await konteks.request.post(`${alamat}api/v1/sesi`, {
        data: { nip: orang.namaMasuk, sandi: SANDI_UJI },
      });
      expect(masuk.status()).toBe(201);
      await lakukan(page);
    } finally {
      await konteks.close();
    }
  }

  async function periksa(page: Page, nama: string): Promise<void> {
    await page.waitForTimeout(250);
    if (GAMBAR) await page.screenshot({ path: `${GAMBAR}/${nama}-${look.width}.png`, fullPage: true });
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  }
});
