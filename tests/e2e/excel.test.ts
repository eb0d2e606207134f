import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { bacaUji, lembarUji } from '#tests/builders/lembar.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaServer, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('sheets at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;
  beforeAll(async () => {
    d = await bangunDunia('2026-03-20T02:00:00Z');
    alamat = `${await bukaServer(d)}/`;
  });
  afterAll(() => d.tutup());

  it('loads a sheet, mends a cell in place, takes the rows over and downloads them again', async () => {
    const isi = await lembarUji('xlsx', [
      ['Tanggal Kegiatan', 'Jam Mulai', 'Jam Selesai', 'Kegiatan Harian', 'Realisasi', 'Satuan'],
      [new Date('2026-03-19T00:00:00Z'), '07:30', '09:00', 'Mengawal pengangkutan sampah', 3, 'rit'],
      ['19/03/2026', 'siang', '14.00', 'Rapat koordinasi bank sampah', null, null],
      ['18/03/2026', '08.00', '09.30', 'Uji', null, null],
    ]);
    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}kalender`);
      await page.getByRole('link', { name: 'Dari Excel' }).click();
      await page.getByRole('heading', { name: 'Ambil dari Excel' }).waitFor();
      await periksaLayar(page);
      await page
        .getByLabel('Berkas XLSX atau CSV')
        .setInputFiles({ name: 'harian.xlsx', mimeType: 'application/octet-stream', buffer: isi });
      await page.getByText('B3: Bukan jam. Tulis seperti 08:30.').waitFor();
      await page.getByText(/^D4: Tulis uraian sedikitnya/).waitFor();
      await periksaLayar(page);
      await page.getByText('Kolom yang dikenali').click();
      await periksaLayar(page);
      await page.getByRole('textbox', { name: 'Jam Mulai' }).first().fill('13.00');
      await page.getByRole('button', { name: 'Simpan baris 3' }).click();
      await page.getByText('B3: Bukan jam').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: 'Terima 2 baris' }).click();
      await page.getByText('2 baris diterima.').waitFor();
      await page.getByRole('tab', { name: /Diterima/ }).click();
      await page.getByText('Rapat koordinasi bank sampah').waitFor();
      await periksaLayar(page);

      await page.goto(`${alamat}kalender`);
      const unduh = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh Excel' }).click();
      const berkas = await readFile(await (await unduh).path());
      const sel = (await bacaUji(berkas)).map((b) => b.sel);
      expect(sel.slice(1).map((b) => b.slice(1, 5))).toEqual([
        ['2026-03-19', '13:00', '14:00', 'Rapat koordinasi bank sampah'],
        ['2026-03-19', '07:30', '09:00', 'Mengawal pengangkutan sampah'],
      ]);

      await page.goto(`${alamat}impor`);
      await page
        .getByLabel('Atau tempel dari lembar sebar')
        .fill('Tanggal\tKegiatan\tMenit\n20/03/2026\tMenyusun laporan triwulan\t45');
      await page.getByRole('button', { name: 'Periksa tempelan' }).click();
      await page.getByRole('button', { name: 'Terima 1 baris' }).click();
      await page.getByText('1 baris diterima.').waitFor();
    });
  });

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }
});
