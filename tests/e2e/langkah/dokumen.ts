import { expect } from 'vitest';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import type { Panggung } from './panggung.ts';
import { tekanDanYakin, unduh } from './penilaian.ts';

/** The staf opens the result, asks why, receives it, and downloads the D.1.1. */
export async function terimaDanUnduh(
  p: Panggung,
  { periode, predikat }: { periode: string; predikat: string },
): Promise<{ kode: string; berkas: Buffer }> {
  const page = await p.buka(p.d.a.staf, '/evaluasi');
  await page.getByRole('link', { name: new RegExp(periode) }).waitFor();
  await p.periksa(page, 'hasil evaluasi');
  await page.getByRole('link', { name: new RegExp(periode) }).click();
  await page.getByRole('heading', { name: periode }).waitFor();
  await p.periksa(page, 'satu hasil');

  await page.getByRole('link', { name: 'Mengapa predikat ini?' }).click();
  await page.getByRole('heading', { name: 'Mengapa predikat ini?' }).waitFor();
  const sel = page.getByRole('cell', { name: `${predikat} (predikat Anda)`, exact: true });
  expect(await sel.getAttribute('aria-current')).toBe('true');
  await page.getByText('Lihat cara saran dihitung').click();
  await p.periksa(page, 'mengapa');
  await page
    .getByRole('button', { name: /Baca isi PermenPANRB 6\/2022, Lampiran IV\.B\.3\.a\.3/ })
    .first()
    .click();
  await page.getByText('Sembilan pertemuan rating').locator('visible=true').waitFor();
  await p.periksa(page, 'pasal');
  await page.keyboard.press('Escape');

  await page.getByRole('link', { name: 'Kembali ke hasil evaluasi' }).click();
  await tekanDanYakin(page, 'Terima dokumen evaluasi');
  await page.getByText('Tanda terima dikirim').waitFor();
  await page.getByRole('button', { name: 'Cetak' }).click();
  const { kode, berkas } = await unduh(page, 'Dokumen evaluasi');
  await p.periksa(page, 'mencetak');
  await p.buka(p.d.a.staf, '/dokumen');
  await page.getByRole('heading', { name: 'Dokumen Evaluasi Kinerja Pegawai' }).first().waitFor();
  await p.periksa(page, 'dokumen');
  return { kode, berkas };
}

/** The paper says what was decided; the public page says that it is genuine, and nothing about whom. */
export async function periksaDokumen(
  p: Panggung,
  { kode, berkas, predikat, periode }: { kode: string; berkas: Buffer; predikat: string; periode: string },
): Promise<void> {
  const { staf, kabid, kadis } = p.d.a;
  const { title, lang, pages } = await readPdf(berkas);
  const isi = pages.map((satu) => satu.text).join(' ');
  for (const kata of [staf.nama, staf.nip!, kabid.nama, kabid.nip!, kadis.nama, periode, kode])
    expect(isi.toUpperCase()).toContain(kata.toUpperCase());
  expect(isi).toMatch(new RegExp(`PREDIKAT KINERJA PEGAWAI : ${predikat} CATATAN`));
  expect([lang, title]).toEqual([expect.stringMatching(/^id/), expect.stringContaining(staf.nama)]);
  expect(pages.flatMap((satu) => satu.overlapping)).toEqual([]);

  const tamu = await p.bukaTamu(`/v/${kode}`);
  await tamu.getByRole('heading', { name: 'Dokumen ini asli' }).waitFor();
  const tampak = await tamu.content();
  for (const rahasia of [staf.nama, staf.nip!, kabid.nama]) expect(tampak).not.toContain(rahasia);
  await p.periksa(tamu, 'verifikasi');
  await tamu
    .locator('input[type=file]')
    .setInputFiles({ name: 'd11.pdf', mimeType: 'application/pdf', buffer: berkas });
  await tamu.getByText('Berkas ini sama persis').waitFor();
}
