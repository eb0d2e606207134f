import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import type { Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { DESK, launchBrowser, PHONE } from './browser.ts';
import { bukaPeramban, bukaServer, masukkan, type Tampilan } from './pemakai.ts';

/** A small phone by day and a desk by night: between them both sizes and both themes. */
export const DUA_RUPA = [
  { ...PHONE, colorScheme: 'light' },
  { ...DESK, colorScheme: 'dark' },
] as const;

/** Starts Chromium for a test file and ends it with the file; what is returned gives it while the tests run. */
export function pakaiPeramban(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());
  return () => browser;
}

/** The server of a test and the people at it, each in a browser of their own that stays open. */
export interface Ruang {
  alamat: string;
  masuk(orang: OrangUji): Promise<Page>;
  /** Closes the browsers, then the server. */
  tutup(): Promise<void>;
}

/** Opens the server of a test; people come in as the test asks for them. */
export async function bukaRuang(browser: Browser, tampilan: Tampilan, d: Dunia): Promise<Ruang> {
  const alamat = await bukaServer(d);
  const konteks: BrowserContext[] = [];
  return {
    alamat,
    masuk: async (orang) => {
      const milik = await bukaPeramban(browser, tampilan);
      konteks.push(milik);
      await masukkan(milik, alamat, orang);
      return milik.newPage();
    },
    tutup: async () => {
      await Promise.all(konteks.map((k) => k.close()));
      await d.tutup();
    },
  };
}
