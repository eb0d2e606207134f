import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { closeRenderer } from '#documents/render.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { tetapkanCapaian } from '#tests/builders/penilaian.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import { DESK, launchBrowser, PHONE } from './browser.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';
import { tekanDanYakin, unduh } from './langkah/penilaian.ts';

// What the superior of an assessor decides in his place (D.1.2).

const DIST = fileURLToPath(new URL('../../web/dist/index.html', import.meta.url));
const TAHUNAN = 'Tahunan 2026';

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(DIST)) throw new Error('web/dist is missing; run "npm test", which builds the web first.');
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await closeRenderer();
});

describe.each([PHONE, DESK])('the superior of an assessor at $width px', (ukuran) => {
  let p: Panggung;
  beforeEach(async () => {
    p = await bangunPanggung(browser, ukuran);
    p.saat('2027-01-25T09:00');
    const { a } = p.d;
    await skpBerlaku(p.d, a, a.staf, a.kabid);
    await tetapkanCapaian(p.d, a.kadis, a.unit.bidang, a.periode.tahunan);
  });
  afterEach(() => p.tutup());

  it('decides for a silent assessor, ending in a D.1.2', async () => {
    const { staf, kabid, kadis, periode } = p.d.a;
    p.saat('2027-02-01T09:00');
    const atasan = await p.buka(kadis, `/penilaian?periodeId=${periode.tahunan}`);
    await atasan.getByRole('tab', { name: /Diambil alih/ }).click();
    // 14 working days after the window, which ended on Sunday 31 January
    await atasan.getByText('paling lambat 18 Februari 2027 (D.1.2, final)').waitFor();
    await p.periksa(atasan, 'diambil alih');
    await atasan.getByRole('link', { name: new RegExp(staf.nama) }).click();
    await atasan.getByText('Anda menilai sebagai atasan pejabat penilai').waitFor();
    const tingkat = atasan.getByRole('group', { name: 'Tingkat RHK ini' });
    for (const i of [0, 1]) await tingkat.nth(i).getByText('Sesuai', { exact: true }).click();
    await atasan.getByRole('button', { name: 'Pakai saran' }).click();
    await atasan.getByRole('group', { name: 'Rating perilaku kerja' }).getByText('Sesuai ekspektasi').click();
    await atasan.getByRole('cell', { name: 'Baik (predikat yang dihasilkan)', exact: true }).waitFor();
    await p.periksa(atasan, 'menilai sebagai atasan');
    await tekanDanYakin(atasan, 'Tetapkan evaluasi');
    await tekanDanYakin(atasan, 'Sampaikan kepada pegawai');
    await atasan.getByText('Pegawai menandatangani paling lambat 10 Februari 2027.').waitFor();
    await p.periksa(atasan, 'ditetapkan atasan');

    const pegawai = await p.buka(staf, '/evaluasi');
    await pegawai.getByRole('link', { name: new RegExp(TAHUNAN) }).waitFor();
    await p.periksa(pegawai, 'hasil evaluasi');
    await pegawai.getByRole('link', { name: new RegExp(TAHUNAN) }).click();
    await pegawai.getByText(`Ditetapkan ${kadis.nama}, atasan pejabat penilai`).waitFor();
    await pegawai.getByText('hasilnya final (Lampiran IV.A.11)').waitFor();
    await p.periksa(pegawai, 'hasil dari atasan');
    await tekanDanYakin(pegawai, 'Terima dokumen evaluasi');
    await pegawai.getByText('Tanda terima dikirim').waitFor();
    await pegawai.getByRole('button', { name: 'Cetak' }).click();
    const { berkas, kode, namaBerkas } = await unduh(pegawai, 'Dokumen evaluasi');
    const teks = await isiPdf(berkas);
    expect(namaBerkas).toMatch(/^D\.1\.2 /);
    for (const kata of [
      'PREDIKAT KINERJA PEGAWAI : Baik',
      '6. Atasan Pejabat Penilai Kinerja',
      'Format D.1.2 PermenPANRB 6/2022',
      'Diterima secara elektronik melalui Terang, 1 Februari 2027',
      kadis.nama,
      kabid.nama,
      staf.nip!,
      kode,
    ])
      expect(teks).toContain(kata);

    const mengapa = await p.buka(staf, new URL(pegawai.url()).pathname.replace('evaluasi', 'mengapa'));
    await mengapa.getByText(`oleh ${kadis.nama} sebagai atasan pejabat penilai (D.1.2)`).waitFor();
    await p.periksa(mengapa, 'mengapa dari atasan');
    expect(p.keluhan()).toEqual([]);
  });
});

async function isiPdf(berkas: Buffer): Promise<string> {
  const { pages } = await readPdf(berkas);
  expect(pages.flatMap((satu) => satu.overlapping)).toEqual([]);
  return pages.map((satu) => satu.text).join(' ');
}
