import type { Page } from 'playwright-core';

export interface IndikatorDitulis {
  /** The label of the aspek, or of the perspektif on a leader's SKP. */
  segi: string;
  ukuran: string;
  target: string;
}

export interface RhkDitulis {
  uraian: string;
  /** Chosen from the leader's SKP, written while it is not there, or absent on the SKP of a leader. */
  pimpinan?: { pilih: string } | { sementara: string };
  indikator: readonly IndikatorDitulis[];
}

/** From the list to the empty editor of the year. */
export async function mulaiSkp(page: Page, tahun: number): Promise<void> {
  await page.getByRole('button', { name: 'Tambah SKP' }).click();
  await page.getByRole('dialog', { name: 'Tambah SKP' }).getByText(String(tahun), { exact: true }).click();
  await page.getByRole('dialog').getByText('Kuantitatif', { exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Buat rancangan' }).click();
  await page.getByRole('heading', { name: `Isi SKP ${tahun}` }).waitFor();
}

/** The card of an RHK in the editor, by its number from 1. */
export const kartuRhk = (page: Page, nomor: number) =>
  page.getByRole('article', { name: `RHK ${nomor}`, exact: true });

/** Writes one more RHK, field by field; `nomor` is the place it gets. */
export async function tulisRhk(page: Page, nomor: number, rhk: RhkDitulis): Promise<void> {
  await page.getByRole('button', { name: 'Tambah RHK' }).click();
  const kartu = kartuRhk(page, nomor);
  if (rhk.pimpinan) await tautkan(page, nomor, rhk.pimpinan);
  await kartu.getByRole('textbox', { name: 'Rencana hasil kerja' }).fill(rhk.uraian);
  for (const [i, satu] of rhk.indikator.entries()) {
    if (i > 0) await kartu.getByRole('button', { name: 'Tambah indikator' }).click();
    await kartu
      .getByRole('combobox', { name: /^(Aspek|Perspektif)$/ })
      .nth(i)
      .selectOption({ label: satu.segi });
    await kartu.getByRole('textbox', { name: 'Ukuran keberhasilan' }).nth(i).fill(satu.ukuran);
    await kartu.getByRole('textbox', { name: 'Target' }).nth(i).fill(satu.target);
  }
}

async function tautkan(page: Page, nomor: number, ke: NonNullable<RhkDitulis['pimpinan']>): Promise<void> {
  const kartu = kartuRhk(page, nomor);
  if ('pilih' in ke) {
    const kotak = kartu.getByRole('combobox', { name: 'RHK pimpinan yang diintervensi' });
    await kotak.fill(ke.pilih.slice(0, 18));
    await kartu.getByRole('option', { name: ke.pilih }).click();
    return;
  }
  const tulis = kartu.getByRole('button', { name: /Tulis sementara/ });
  if (await tulis.isVisible()) await tulis.click();
  await kartu.getByRole('textbox', { name: 'RHK pimpinan (sementara)' }).fill(ke.sementara);
}

/** Goes to a step of the editor by its button at the top. */
export async function keLangkah(page: Page, nama: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Bagian SKP' }).getByRole('button', { name: nama }).click();
}

/** Fills the annex by the suggestions that the regulation names. */
export async function isiLampiran(page: Page): Promise<void> {
  await keLangkah(page, 'Lampiran');
  for (const usulan of [
    'Peralatan kerja',
    'Laporan triwulanan dengan bukti dukung',
    'Bila tercapai: penghargaan',
    'Bila tidak tercapai: teguran',
  ])
    await page.getByRole('button', { name: usulan, exact: true }).click();
}

/** From the last step to "Menunggu …". */
export async function ajukan(page: Page, kepada: string): Promise<void> {
  await keLangkah(page, 'Periksa & ajukan');
  await page.getByRole('button', { name: 'Ajukan SKP' }).click();
  await page.getByText(`Menunggu ${kepada}`).waitFor();
}

/** Sets an SKP that lies open before its assessor. */
export async function tetapkanSkp(page: Page, nama: string): Promise<void> {
  await page.getByRole('button', { name: 'Tetapkan SKP' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan SKP' }).click();
  await page.getByText(`SKP ${nama} ditetapkan.`).waitFor();
}
