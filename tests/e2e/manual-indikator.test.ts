import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpDisetujui, skpDraf } from '#tests/builders/skp.ts';
import { DESK, launchBrowser, PHONE } from './browser.ts';
import { bukaPeramban, bukaServer, masukkan, periksaLayar } from './pemakai.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const looks = [
  { ...PHONE, colorScheme: 'light' },
  { ...DESK, colorScheme: 'dark' },
] as const;

describe.each(looks)('the papers of cascading at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;
  const konteks: BrowserContext[] = [];

  beforeAll(async () => {
    d = await bangunDunia();
    alamat = await bukaServer(d);
  });
  afterAll(async () => {
    await Promise.all(konteks.map((k) => k.close()));
    await d.tutup();
  });

  const masuk = async (orang: OrangUji): Promise<Page> => {
    const milik = await bukaPeramban(browser, look);
    konteks.push(milik);
    await masukkan(milik, alamat, orang);
    return milik.newPage();
  };

  it('writes the manual of an indicator from the SKP, and a workblock that its people read and print', async () => {
    const skp = await skpDraf(d, d.a.kadis);
    await skpDisetujui(d, d.a.kabid);
    const kadis = await masuk(d.a.kadis);
    await kadis.goto(`${alamat}/skp/${skp.id}`);
    await kadis.getByRole('link', { name: 'Manual indikator' }).click();
    await kadis.getByText('Belum ditulis').first().waitFor();
    await periksaLayar(kadis, 'manual-kosong');
    await kadis
      .getByRole('button', { name: /^Tulis manual/ })
      .first()
      .click();
    await kadis.getByLabel('Tujuan').fill('Mengukur kemutakhiran data persampahan');
    await kadis.getByLabel('Kualitas dan tingkat kendali').selectOption('OUTCOME_ANTARA');
    await periksaLayar(kadis, 'manual-isian');
    await kadis.getByRole('button', { name: 'Simpan' }).click();
    await kadis.getByText('5 bagian belum diisi').waitFor();
    await periksaLayar(kadis, 'manual-sebagian');

    const kabid = await masuk(d.a.kabid);
    await kabid.goto(`${alamat}/matriks`);
    await kabid.getByRole('link', { name: 'Workblock' }).click();
    await kabid.getByText('Belum ada workblock').waitFor();
    await periksaLayar(kabid, 'workblock-kosong');
    await kabid.getByRole('button', { name: 'Tulis workblock' }).click();
    await kabid.getByLabel('Judul inisiatif strategi').fill('Bank sampah di setiap RW');
    await kabid.getByLabel('Kegiatan kunci rutin').fill('Penimbangan mingguan\nPembinaan kader');
    await kabid.getByRole('button', { name: 'Simpan' }).click();
    await kabid.getByRole('heading', { name: 'Bank sampah di setiap RW' }).waitFor();
    await periksaLayar(kabid, 'workblock-satu');
    await kabid.getByRole('button', { name: 'Siapkan PDF workblock Bank sampah di setiap RW' }).click();
    await kabid.getByRole('link', { name: 'Buka workblock Bank sampah di setiap RW' }).waitFor();

    const staf = await masuk(d.a.staf);
    await staf.goto(`${alamat}/workblock`);
    await staf.getByText('Pembinaan kader').waitFor();
    expect(await staf.getByRole('button', { name: /^Ubah/ }).count()).toBe(0);
  });
});
