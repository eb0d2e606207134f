import type { Page } from 'playwright-core';
import sharp from 'sharp';

export interface Lampiran {
  name: string;
  mimeType: string;
  buffer: Buffer;
}

/** A photo as a phone takes it: a JPEG of 2 megapixels with grain in it. */
export async function foto(name: string): Promise<Lampiran> {
  const noise = { type: 'gaussian', mean: 140, sigma: 30 } as const;
  const buffer = await sharp({
    create: { width: 1600, height: 1200, channels: 3, background: '#8a9', noise },
  })
    .jpeg({ quality: 80 })
    .toBuffer();
  return { name, mimeType: 'image/jpeg', buffer };
}

/** A PDF of one page that says `isi`, with its table of offsets as the format demands. */
export function pdf(name: string, isi: string): Lampiran {
  const aliran = `BT /F1 14 Tf 60 780 Td (${isi.replace(/[()\\]/g, '')}) Tj ET`;
  const benda = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${aliran.length} >>\nstream\n${aliran}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ];
  let tubuh = '%PDF-1.4\n';
  const letak = benda.map((satu, i) => {
    const di = tubuh.length;
    tubuh += `${i + 1} 0 obj\n${satu}\nendobj\n`;
    return di;
  });
  const tabel = letak.map((di) => `${String(di).padStart(10, '0')} 00000 n \n`).join('');
  const akhir = `trailer\n<< /Size ${benda.length + 1} /Root 1 0 R >>\nstartxref\n${tubuh.length}\n%%EOF\n`;
  const buffer = Buffer.from(
    `${tubuh}xref\n0 ${benda.length + 1}\n0000000000 65535 f \n${tabel}${akhir}`,
    'latin1',
  );
  return { name, mimeType: 'application/pdf', buffer };
}

/** Chooses files where evidence is asked and waits until they have arrived. */
export async function lampirkan(page: Page, berkas: readonly Lampiran[]): Promise<void> {
  const [pemilih] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Pilih berkas' }).click(),
  ]);
  await pemilih.setFiles([...berkas]);
  for (const { name } of berkas) await page.getByRole('button', { name: `Buka ${name}` }).waitFor();
}

export interface Kegiatan {
  uraian: string;
  /** The RHK or rencana aksi as the list words it. */
  untuk: string;
  menit: 30 | 60 | 90 | 120;
  realisasi?: { angka: string; satuan: string };
  bukti?: readonly Lampiran[];
}

/** Reports one activity on the open report page, until "Terkirim". */
export async function laporkan(page: Page, kegiatan: Kegiatan): Promise<void> {
  await page.getByRole('combobox', { name: 'Rencana aksi' }).selectOption({ label: kegiatan.untuk });
  await page.getByRole('button', { name: `${kegiatan.menit} menit` }).click();
  await page.getByRole('textbox', { name: 'Kegiatan harian' }).fill(kegiatan.uraian);
  if (kegiatan.realisasi) {
    await page.getByLabel('Realisasi', { exact: true }).fill(kegiatan.realisasi.angka);
    await page.getByLabel('Satuan').fill(kegiatan.realisasi.satuan);
  }
  if (kegiatan.bukti) await lampirkan(page, kegiatan.bukti);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Terkirim' }).waitFor();
}

/** Adds a step under an RHK on the open page of rencana aksi. */
export async function tambahRencana(
  page: Page,
  rhk: string,
  uraian: string,
  triwulan: string,
): Promise<void> {
  await page.getByRole('button', { name: `Tambah rencana aksi untuk ${rhk}` }).click();
  const dialog = page.getByRole('dialog', { name: 'Tambah rencana aksi' });
  await dialog.getByRole('textbox', { name: 'Rencana aksi' }).fill(uraian);
  await dialog.getByRole('combobox', { name: 'Triwulan' }).selectOption({ label: triwulan });
  await dialog.getByRole('button', { name: 'Simpan' }).click();
  await page.getByText('Rencana aksi tersimpan.').waitFor();
}

/** Writes what was realised of one indicator, with evidence. */
export async function isiRealisasi(
  page: Page,
  { ukuran, angka, uraian, bukti }: { ukuran: string; angka: string; uraian: string; bukti: Lampiran },
): Promise<void> {
  await page.getByRole('button', { name: `Isi realisasi: ${ukuran}` }).click();
  await page.getByRole('textbox', { name: 'Angka realisasi' }).fill(angka);
  await page.getByRole('textbox', { name: 'Realisasi berdasarkan bukti dukung' }).fill(uraian);
  await lampirkan(page, [bukti]);
  await page.getByRole('button', { name: 'Simpan realisasi' }).click();
  await page.getByRole('button', { name: 'Simpan realisasi' }).waitFor({ state: 'detached' });
}
