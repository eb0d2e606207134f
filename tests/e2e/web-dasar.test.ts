import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { createServer, type PreviewServer, preview, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pakaiPeramban } from './berkas.ts';
import { DESK, expectNoAxeViolations, expectNoSidewaysScroll, PHONE } from './browser.ts';

const WEB = fileURLToPath(new URL('../../web/', import.meta.url));
const configFile = `${WEB}vite.config.ts`;

const browser = pakaiPeramban();

describe('the parts of a screen', () => {
  let server: ViteDevServer;
  let galeri: string;
  beforeAll(async () => {
    server = await createServer({
      configFile,
      logLevel: 'error',
      server: { port: 0, hmr: false, watch: null },
    });
    await server.listen();
    galeri = new URL('/galeri', server.resolvedUrls?.local[0]).href;
    // the first visit makes the development server bundle its libraries
    await visit(galeri, { viewport: PHONE }, (page) => heading(page).waitFor());
  });
  afterAll(() => server.close());

  const looks = [PHONE, DESK].flatMap((viewport) =>
    (['light', 'dark'] as const).map((colorScheme) => ({ viewport, colorScheme, width: viewport.width })),
  );
  it.each(looks)('are accessible and fit at $width px, $colorScheme', async (look) => {
    await visit(galeri, look, async (page) => {
      await heading(page).waitFor();
      await expectNoSidewaysScroll(page);
      await expectNoAxeViolations(page);
      await page.getByRole('button', { name: 'Buka dialog' }).click();
      await page.getByRole('dialog', { name: 'Kembalikan SKP' }).waitFor();
      await expectNoAxeViolations(page);
    });
  });

  it('offer targets of at least 44 px', async () => {
    await visit(galeri, { viewport: PHONE }, async (page) => {
      await heading(page).waitFor();
      const small = await page.evaluate(() =>
        [
          ...document.querySelectorAll(
            'button, select, input:not([type=radio], [type=checkbox]), summary, [role=tab]',
          ),
        ]
          .filter((one) => one.checkVisibility())
          .map((one) => ({
            name: one.textContent || one.getAttribute('aria-label'),
            box: one.getBoundingClientRect(),
          }))
          .filter(({ box }) => box.height < 44 || box.width < 44)
          .map(({ name, box }) => `${name}: ${box.width}×${box.height}`),
      );
      expect(small).toEqual([]);
    });
  });

  it('keep what was typed through a reload without a connection', async () => {
    await visit(galeri, { viewport: PHONE }, async (page) => {
      await page.getByLabel('Catatan', { exact: true }).fill('Rapat koordinasi dengan kecamatan');
      await page.getByText('Luring — disimpan di perangkat').nth(1).waitFor();
      await page.reload();
      await expect
        .poll(() => page.getByLabel('Catatan', { exact: true }).inputValue())
        .toBe('Rapat koordinasi dengan kecamatan');
    });
  });

  it('choose from a long list by keyboard alone', async () => {
    await visit(galeri, { viewport: DESK }, async (page) => {
      const box = page.getByRole('combobox', { name: 'Unit kerja' });
      await box.focus();
      await box.fill('stat');
      await page.getByRole('option', { name: 'Bidang Statistik' }).waitFor();
      await page.keyboard.press('Enter');
      expect(await box.inputValue()).toBe('Bidang Statistik');
      expect(await box.getAttribute('aria-expanded')).toBe('false');
    });
  });

  it('close a dialog by Escape and give the focus back', async () => {
    await visit(galeri, { viewport: DESK }, async (page) => {
      const opener = page.getByRole('button', { name: 'Buka pertanyaan' });
      await opener.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: 'Hapus draf ini?' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      expect(await opener.evaluate((one) => one === document.activeElement)).toBe(true);
    });
  });

  it('follow the chosen theme against the device, also after a reload', async () => {
    await visit(galeri, { viewport: DESK, colorScheme: 'light' }, async (page) => {
      const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.getByText('Gelap', { exact: true }).click();
      expect(await ground()).toBe('rgb(13, 20, 19)');
      await page.reload();
      await heading(page).waitFor();
      expect(await ground()).toBe('rgb(13, 20, 19)');
    });
  });
});

describe('the built app', () => {
  let server: PreviewServer;
  let masuk: string;
  beforeAll(async () => {
    if (!existsSync(`${WEB}dist/index.html`))
      throw new Error('web/dist is absent: npm test builds it first.');
    server = await preview({ configFile, logLevel: 'silent', preview: { port: 0 } });
    masuk = new URL('/masuk', server.resolvedUrls?.local[0]).href;
  });
  afterAll(() => server.close());

  it('shows its first screen with at most 150 kB of JavaScript (design 6)', async () => {
    await visit(masuk, { viewport: PHONE, serviceWorkers: 'block' }, async (page) => {
      await page.getByRole('button', { name: 'Masuk', exact: true }).waitFor();
      const scripts = await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .filter((entry) => entry.name.endsWith('.js'))
          .map((entry) => new URL(entry.name).pathname),
      );
      expect(scripts.length).toBeGreaterThan(2);
      const bytes = scripts.reduce((sum, path) => sum + statSync(`${WEB}dist${path}.gz`).size, 0);
      expect(bytes).toBeLessThan(150_000);
    });
  });

  it('opens without a connection once it was visited, and says that it has none', async () => {
    await visit(masuk, { viewport: PHONE }, async (page) => {
      await page.evaluate(async () => {
        await navigator.serviceWorker.ready;
      });
      await page.reload();
      await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      await page.context().setOffline(true);
      await page.goto(new URL('/', masuk).href);
      await page.getByRole('heading', { name: 'Sambungan terputus' }).waitFor();
      await page.getByRole('button', { name: 'Coba lagi' }).waitFor();
      await expectNoAxeViolations(page);
    });
  });
});

function heading(page: Page) {
  return page.getByRole('heading', { level: 1 }).first();
}

async function visit(
  url: string,
  options: BrowserContextOptions,
  act: (page: Page) => Promise<unknown>,
): Promise<void> {
  const context = await browser().newContext({
    ...options,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await page.goto(url);
    await act(page);
  } finally {
    await context.close();
  }
}
