import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { expectNoAxeViolations, expectNoSidewaysScroll } from './browser.ts';

const HALAMAN = fileURLToPath(new URL('../../web/dist/index.html', import.meta.url));
/** With GAMBAR_UJI as a folder, every screen that is inspected is also kept as a picture. */
const GAMBAR = process.env.GAMBAR_UJI;
/** How long a step may take before a test gives up: generous, for two journeys share the machine. */
const SABAR_MS = 30_000;

/** The size of a screen and its theme. */
export interface Tampilan {
  width: number;
  height: number;
  colorScheme?: 'light' | 'dark';
}

/** Opens the server of a test with the built pages; resolves with its address. Throws when they are not built. */
export async function bukaServer(d: Dunia): Promise<string> {
  if (!existsSync(HALAMAN))
    throw new Error('web/dist is missing; run "npm test", which builds the web first.');
  return d.http.listen({ port: 0, host: '127.0.0.1' });
}

/** A browser of somebody's own in Serang: their screen, language and time, without movement. */
export async function bukaPeramban(
  browser: Browser,
  { width, height, colorScheme = 'light' }: Tampilan,
  lain: BrowserContextOptions = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    reducedMotion: 'reduce',
    ...lain,
  });
  context.setDefaultTimeout(SABAR_MS);
  return context;
}

/** Signs a person in past the sign-in page. Throws when the server does not let them in. */
export async function masukkan(context: BrowserContext, alamat: string, orang: OrangUji): Promise<void> {
  const jawaban = await context.request.post(new URL('/api/v1/sesi', alamat).href, {
    data: { nip: orang.namaMasuk, sandi: SANDI_UJI },
  });
  if (jawaban.status() !== 201)
    throw new Error(`${orang.nama} cannot sign in: ${jawaban.status()} ${await jawaban.text()}`);
}

/** Does something in a browser and closes it; throws what the page itself threw meanwhile. */
export async function dalamPeramban(
  context: BrowserContext,
  lakukan: (page: Page) => Promise<void>,
): Promise<void> {
  const page = await context.newPage();
  const rusak: Error[] = [];
  page.on('pageerror', (galat) => rusak.push(galat));
  try {
    await lakukan(page);
    if (rusak.length > 0) throw new AggregateError(rusak, `errors on ${page.url()}`);
  } catch (galat) {
    await potret(page, 'gagal');
    throw galat;
  } finally {
    await context.close();
  }
}

/** Does something as a person who is signed in, in a browser of their own. */
export async function sebagaiPemakai(
  browser: Browser,
  tampilan: Tampilan,
  alamat: string,
  orang: OrangUji,
  lakukan: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await bukaPeramban(browser, tampilan);
  await masukkan(context, alamat, orang);
  await dalamPeramban(context, lakukan);
}

/** Whatever a screen must hold once it has loaded: nothing beside its edge, nothing that axe finds. */
export async function periksaLayar(page: Page, nama = new URL(page.url()).pathname.slice(1)): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('[aria-busy="true"]') === null &&
      [...document.querySelectorAll('[role="status"]')].every(
        (satu) => !satu.textContent.startsWith('Memuat'),
      ),
  );
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await potret(page, nama);
  await expectNoSidewaysScroll(page);
  await expectNoAxeViolations(page);
}

/** Keeps a picture of a screen when GAMBAR_UJI asks for it. */
export async function potret(page: Page, nama: string): Promise<void> {
  if (!GAMBAR) return;
  mkdirSync(GAMBAR, { recursive: true });
  const { width } = page.viewportSize()!;
  const fullPage = !(await page.getByRole('dialog').first().isVisible());
  await page.screenshot({ path: `${GAMBAR}/${nama.replaceAll(/[ /]/g, '-')}-${width}.png`, fullPage });
}
