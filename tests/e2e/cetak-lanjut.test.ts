import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { coachingSelesai, konselingBerjalan } from '#tests/builders/tindak-lanjut.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';

const browser = pakaiPeramban();

describe.each([PHONE, DESK])('printing what follows a result at $width px', (ukuran) => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bangunPanggung(browser(), ukuran);
    p.saat('2026-04-06T09:00');
  });
  afterAll(() => p.tutup());

  it('prepares the record of a coaching, and B.1.10 as a copy of one’s own', async () => {
    const bimbingan = await coachingSelesai(p.d, p.d.a);
    const penilai = await p.buka(p.d.a.kabid, `/bimbingan/${bimbingan}`);
    await penilai.getByRole('button', { name: 'Cetak' }).click();
    await siapkan(penilai, 'Catatan bimbingan');
    await p.periksa(penilai, 'cetak bimbingan');
    const kasus = await konselingBerjalan(p.d, p.d.a);
    const kepegawaian = await p.buka(p.d.a.operator, `/konseling/${kasus.id}`);
    await kepegawaian.getByRole('button', { name: 'Cetak' }).click();
    await kepegawaian.getByText(/Salinan ini hanya untuk Anda/).waitFor();
    await siapkan(kepegawaian, 'Laporan permasalahan perilaku (B.1.10)');
    await p.periksa(kepegawaian, 'cetak laporan perilaku');
    expect(p.keluhan()).toEqual([]);
  });
});

async function siapkan(page: Page, nama: string): Promise<void> {
  await page.getByRole('button', { name: `Siapkan PDF ${nama}` }).click();
  await page.getByText('Dokumen siap.').waitFor();
  await page.getByRole('link', { name: `Unduh ${nama}` }).waitFor();
}
