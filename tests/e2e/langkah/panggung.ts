import type { Browser, BrowserContext, Page } from 'playwright-core';
import { bangunDunia, type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { bukaPeramban, bukaServer, periksaLayar, potret } from '../pemakai.ts';
import { Pengawas } from './pengawas.ts';

export interface Ukuran {
  width: number;
  height: number;
}

/**
 * The stage of a year: the server over a database of its own, its clock, and a browser of their own for each person at
 * one size. A person stays signed in as people do, and signs in again when the session has run out.
 */
export interface Panggung {
  d: Dunia;
  /** Sets the clock to a moment in WIB, "2026-01-05T08:00". */
  saat(wib: string): void;
  /** Opens an address as a person, signing in where it is asked. */
  buka(orang: OrangUji, jalur: string): Promise<Page>;
  /** Opens an address as somebody who has no account. */
  bukaTamu(jalur: string): Promise<Page>;
  /** Whatever a screen must hold; what it does not is thrown with its name. */
  periksa(page: Page, nama: string): Promise<void>;
  /** Cuts the connection of a person while something is done. */
  luring(page: Page, lakukan: () => Promise<void>): Promise<void>;
  /** What went wrong unseen: console, requests, screens nobody looked at. Empty when all is well. */
  keluhan(): string[];
  tutup(): Promise<void>;
}

/** Builds the stage; the clock stands in the first working week of 2026. */
export async function bangunPanggung(browser: Browser, ukuran: Ukuran): Promise<Panggung> {
  const d = await bangunDunia('2026-01-05T01:00:00Z');
  const alamat = await bukaServer(d);
  const pengawas = new Pengawas();
  const milik = new Map<string, Promise<Page>>();
  const konteks: BrowserContext[] = [];
  let masukDilihat = false;

  async function peramban(nama: string): Promise<Page> {
    const context = await bukaPeramban(browser, ukuran, {
      hasTouch: ukuran.width < 600,
      acceptDownloads: true,
    });
    konteks.push(context);
    const page = await context.newPage();
    pengawas.awasi(page, nama);
    return page;
  }

  function halaman(orang: { nama: string }): Promise<Page> {
    const ada = milik.get(orang.nama) ?? peramban(orang.nama);
    milik.set(orang.nama, ada);
    return ada;
  }

  async function periksa(page: Page, nama: string): Promise<void> {
    try {
      await periksaLayar(page, nama);
      await pengawas.lihat(page);
    } catch (galat) {
      throw new Error(`Screen "${nama}" at ${ukuran.width} px: ${(galat as Error).message}`, {
        cause: galat,
      });
    }
  }

  return {
    d,
    saat: (wib) => {
      // a page left open over the months asks on in the background with a session that has run out by then
      for (const page of konteks.flatMap((satu) => satu.pages())) pengawas.maklumi(page, true);
      d.jam.setel(Temporal.PlainDateTime.from(wib).toZonedDateTime('Asia/Jakarta').toInstant().toString());
    },
    buka: async (orang, jalur) => {
      d.jam.majukan('PT1M');
      const page = await halaman(orang);
      pengawas.maklumi(page, false);
      await page.goto(`${alamat}${jalur}`);
      const masuk = page.getByRole('button', { name: 'Masuk', exact: true });
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      if (await masuk.isVisible()) {
        if (!masukDilihat) await periksa(page, 'masuk');
        masukDilihat = true;
        await page.getByLabel('NIP').fill(orang.namaMasuk);
        await page.getByLabel('Kata sandi', { exact: true }).fill(SANDI_UJI);
        await masuk.click();
        await masuk.waitFor({ state: 'detached' });
        await page.getByRole('heading', { level: 1 }).first().waitFor();
      }
      return page;
    },
    bukaTamu: async (jalur) => {
      const page = await halaman({ nama: 'tamu' });
      await page.goto(`${alamat}${jalur}`);
      return page;
    },
    periksa,
    luring: async (page, lakukan) => {
      pengawas.maklumi(page, true);
      await page.context().setOffline(true);
      await lakukan();
      await page.context().setOffline(false);
      pengawas.maklumi(page, false);
    },
    keluhan: () => pengawas.keluhan(),
    tutup: async () => {
      for (const page of konteks.flatMap((satu) => satu.pages())) await potret(page, 'akhir');
      await Promise.all(konteks.map((satu) => satu.close()));
      await d.tutup();
    },
  };
}
