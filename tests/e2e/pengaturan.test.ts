import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bukaPeramban, bukaServer, masukkan, periksaLayar } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each([
  { ...PHONE, colorScheme: 'dark' },
  { ...DESK, colorScheme: 'light' },
] as const)('the settings of an agency at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let page: Page;

  beforeAll(async () => {
    d = await bangunDunia('2026-04-05T02:00:00Z');
    const alamat = await bukaServer(d);
    const konteks = await bukaPeramban(browser(), look, { baseURL: alamat });
    await masukkan(konteks, alamat, d.a.operator);
    page = await konteks.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await d.tutup();
  });

  it('shows each setting with its ground, the effect before saving, the history, and takes a change back', async () => {
    await page.goto('/pengaturan');
    await page.getByRole('heading', { level: 1, name: 'Pengaturan instansi' }).waitFor();
    const minggu = page.getByRole('region', { name: 'Hari kerja seminggu' });
    await minggu.getByText('5 hari, Senin–Jumat').waitFor();
    expect(await page.getByRole('button', { name: /^Ubah / }).count()).toBe(14);
    await periksaLayar(page, 'pengaturan');

    const dialog = page.getByRole('dialog');
    await page.getByRole('button', { name: 'Ubah Periode evaluasi' }).click();
    await dialog.getByLabel('Evaluasi periodik').selectOption({ label: 'Bulanan' });
    await dialog.getByLabel('Gabung triwulan IV dengan akhir tahun').check();
    await dialog.getByLabel('Berlaku mulai').fill('2027-01-01');
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    await dialog.getByText('Hanya triwulan IV yang dapat digabung').first().waitFor();
    await periksaLayar(page, 'pengaturan-ditolak');
    await dialog.getByRole('button', { name: 'Batal' }).click();

    await page.getByRole('button', { name: 'Ubah Hari kerja seminggu' }).click();
    await dialog.getByLabel('Hari kerja').selectOption({ label: '6 hari, Senin–Sabtu' });
    await dialog.getByLabel('Berlaku mulai').fill('2026-05-04');
    await periksaLayar(page, 'pengaturan-isian');
    await dialog.getByRole('button', { name: 'Lihat akibatnya' }).click();
    const keberatan = dialog
      .getByRole('listitem')
      .filter({ hasText: /^Keberatan, dihitung dari 4 Mei 2026/ });
    await keberatan.getByText('Sebelum: 22 Mei 2026').waitFor();
    await keberatan.getByText('Sesudah: 20 Mei 2026').waitFor();
    await periksaLayar(page, 'pengaturan-akibat');
    await dialog.getByLabel('Alasan').fill('Keputusan Wali Kota tentang enam hari kerja.');
    await dialog.getByRole('button', { name: 'Simpan' }).click();

    await minggu.getByText('Belum berlaku').waitFor();
    await minggu.getByText('Keputusan Wali Kota tentang enam hari kerja.').waitFor();
    await minggu.getByText(d.a.operator.nama).first().waitFor();
    await periksaLayar(page, 'pengaturan-riwayat');

    await minggu.getByRole('button', { name: 'Cabut' }).click();
    await dialog.getByLabel('Alasan').fill('Keputusan ditunda.');
    await dialog.getByRole('button', { name: 'Cabut' }).click();
    await minggu.getByText(`Dicabut ${d.a.operator.nama}: Keputusan ditunda.`).waitFor();
    expect(await minggu.getByRole('button', { name: 'Cabut' }).count()).toBe(0);
  });
});
