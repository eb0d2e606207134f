import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** Gives one note about results and values on the open form. */
export async function beriUmpanBalik(
  page: Page,
  { tentang, nada, catatan }: { tentang: readonly string[]; nada: string; catatan: string },
): Promise<void> {
  const dialog = page.getByRole('dialog', { name: 'Beri umpan balik' });
  for (const satu of tentang) await dialog.getByRole('checkbox', { name: satu }).check();
  await dialog.getByRole('group', { name: 'Nada' }).getByText(nada, { exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Catatan' }).fill(catatan);
}

/** Sets the achievement of a unit on the open tab. */
export async function bukaCapaian(page: Page, unit: string, predikat: string, dasar: string): Promise<void> {
  await page.getByRole('button', { name: `Tetapkan ${unit}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('radio', { name: predikat, exact: true }).check();
  await dialog.getByRole('textbox', { name: 'Dasar penetapan' }).fill(dasar);
}

/** Gives each result its level, in order; what is suggested becomes the rating; then behaviour and a note. */
export async function nilai(
  page: Page,
  { tingkat, perilaku, catatan }: { tingkat: readonly string[]; perilaku: string; catatan: string },
): Promise<void> {
  const tempat = page.getByRole('group', { name: 'Tingkat RHK ini' });
  for (const [i, kata] of tingkat.entries()) await tempat.nth(i).getByText(kata, { exact: true }).click();
  await page.getByRole('button', { name: 'Pakai saran' }).click();
  await page.getByRole('group', { name: 'Rating perilaku kerja' }).getByText(perilaku).click();
  await page.getByRole('textbox', { name: 'Catatan atau rekomendasi' }).fill(catatan);
  await page.getByText('Lengkap. Evaluasi dapat ditetapkan.').waitFor();
}

/** Presses a button, and the same verb again in the dialog that asks. */
export async function tekanDanYakin(page: Page, kata: string): Promise<void> {
  await page.getByRole('button', { name: kata }).click();
  await page.getByRole('dialog').getByRole('button', { name: kata }).click();
}

/** Issues a form in the open print dialog and downloads it. */
export async function unduh(
  page: Page,
  nama: string,
): Promise<{ kode: string; berkas: Buffer; namaBerkas: string }> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: `Siapkan PDF ${nama}` }).click();
  const siap = dialog.getByRole('status').filter({ hasText: 'Dokumen siap.' });
  await siap.waitFor({ timeout: 30_000 });
  const kode = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{5}/.exec(await siap.innerText())?.[0];
  if (!kode) throw new Error(`no verification code in "${await siap.innerText()}"`);
  const [terunduh] = await Promise.all([
    page.waitForEvent('download'),
    siap.getByRole('link', { name: `Unduh ${nama}` }).click(),
  ]);
  return { kode, berkas: await readFile(await terunduh.path()), namaBerkas: terunduh.suggestedFilename() };
}
