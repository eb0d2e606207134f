import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { terbitkanAntrean } from '#server/features/dokumen/actions.ts';
import { kerjakanSekelompok, lanjutkanPenutupan } from '#server/features/penutupan/actions.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian } from '#tests/builders/penilaian.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bukaPeramban, bukaServer, masukkan, periksaLayar } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each([
  { ...PHONE, colorScheme: 'dark' },
  { ...DESK, colorScheme: 'light' },
] as const)('closing a year at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let page: Page;

  beforeAll(async () => {
    d = await bangunDunia('2027-01-12T02:00:00Z');
    await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, d.a.periode.tahunan);
    const periodeId = d.a.periode.tahunan;
    await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
    d.jam.setel('2027-03-20T02:00:00Z');
    const alamat = await bukaServer(d);
    const konteks = await bukaPeramban(browser(), look, { baseURL: alamat });
    await masukkan(konteks, alamat, d.a.operator);
    page = await konteks.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await d.tutup();
  });

  it('says what is missing, asks for the reason, runs with progress, stops and goes on, and shows the units', async () => {
    await page.goto('/periode');
    await page.getByRole('link', { name: 'Tutup tahun' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tutup tahun 2026' }).waitFor();
    await page.getByText('4 pegawai belum punya hasil').waitFor();
    await page.getByText('Mengapa?').click();
    await page.getByText('PermenPANRB 6/2022 Lampiran IV.A.8').waitFor();
    await periksaLayar(page, 'kesiapan');

    await page.getByRole('button', { name: 'Tutup tahun 2026' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Tutup tahun 2026' }).click();
    await dialog.getByText('Tulis alasan menutup tahun ini').first().waitFor();
    await dialog
      .getByLabel('Alasan menutup sekarang')
      .fill('Empat pegawai cuti besar dan dinilai lewat koreksi.');
    await periksaLayar(page, 'alasan');
    await dialog.getByRole('button', { name: 'Tutup tahun 2026' }).click();

    await page.getByText('0 dari 5 pegawai').waitFor();
    await kerjakanSekelompok(d.app, d.a.id, 'Asia/Jakarta', 2);
    await page.getByText('2 dari 5 pegawai').waitFor();
    await page.getByRole('button', { name: 'Jeda' }).click();
    await page.getByRole('heading', { name: 'Dijeda' }).waitFor();
    await periksaLayar(page, 'dijeda');
    await page.getByRole('button', { name: 'Lanjutkan' }).click();
    await page.getByRole('heading', { name: 'Sedang berjalan' }).waitFor();
    await lanjutkanPenutupan(d.app);
    await page.getByRole('heading', { name: 'Selesai' }).waitFor();
    await page.getByText('0 terbit, 2 menunggu giliran').waitFor();
    expect(await terbitkanAntrean(d.app)).toBe(2);
    await page.getByText('2 terbit, 0 menunggu giliran').waitFor();
    await page.getByText('Bidang Pengelolaan Sampah').first().waitFor();
    await periksaLayar(page, 'selesai');
  });
});
