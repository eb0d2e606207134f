import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { jalankanTenggat } from '#server/features/tenggat/actions.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian } from '#tests/builders/penilaian.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaServer, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('deadlines at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;

  beforeAll(async () => {
    d = await bangunDunia('2026-03-20T02:00:00Z');
    const [periodeId] = d.a.periode.triwulan;
    await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
    await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
    await evaluasiDitetapkan(d, d.a, { pegawai: d.a.staf, periodeId, sampaikan: true });
    alamat = `${await bukaServer(d)}/`;
  });
  afterAll(async () => {
    await d.tutup();
  });

  it('tells the employee until when and why, moves with the calendar, and shows the operator what the clock did', async () => {
    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}tenggat`);
      await page.getByText('Paling lambat 9 April 2026').first().waitFor();
      await page.getByRole('button', { name: 'Mengapa tanggal ini?' }).first().click();
      await page.getByText('14 hari kerja').waitFor();
      await periksaLayar(page, 'mengapa');
      await page.keyboard.press('Escape');
      expect(await page.getByRole('tab', { name: 'Koreksi' }).count()).toBe(0);
    });
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}tenggat?bagian=kalender`);
      await page.getByRole('button', { name: /^Muat 25 hari nasional/ }).click();
      await periksaLayar(page, 'kalender');
      await page.getByRole('button', { name: 'Lihat akibatnya' }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByText(/9 April 2026 menjadi 14 April 2026/)
        .first()
        .waitFor();
      await dialog.getByLabel('Alasan').fill('SKB cuti bersama 2026');
      await periksaLayar(page, 'akibat');
      await dialog.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Kalender kerja tersimpan.').waitFor();
      d.jam.setel('2026-04-14T18:00:00Z');
      await jalankanTenggat(d.app);
    });
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}tenggat?bagian=instansi`);
      await page.getByText('Dokumen evaluasi tercatat didiamkan').waitFor();
      await page.getByText('Evaluasi beralih kepada atasan pejabat penilai').waitFor();
      await periksaLayar(page, 'instansi');
      await page.getByRole('tab', { name: 'Gangguan sistem' }).click();
      await page.getByText('Belum pernah ada gangguan yang tercatat').waitFor();
      await periksaLayar(page, 'gangguan');
    });
  });

  it('closes a period, and opens a correction of what was wrong in it', async () => {
    d.jam.setel('2026-04-16T02:00:00Z');
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}periode`);
      await page.getByRole('button', { name: 'Tutup Triwulan I 2026' }).click();
      const dialog = page.getByRole('dialog');
      await periksaLayar(page, 'tutup');
      await dialog.getByRole('button', { name: 'Tutup periode' }).click();
      await page.getByText('Triwulan I 2026 sudah ditutup.').waitFor();
      await page.goto(`${alamat}tenggat?bagian=koreksi`);
      await page.getByText('Belum ada koreksi').waitFor();
      await periksaLayar(page, 'koreksi-kosong');
      await page.getByRole('button', { name: 'Buka koreksi' }).click();
      await dialog.getByRole('combobox', { name: 'Pegawai', exact: true }).fill('siti');
      await dialog.getByRole('option', { name: 'Siti Aminah' }).first().click();
      await dialog.getByLabel('Periode yang sudah ditutup').selectOption({ label: 'Triwulan I 2026' });
      await dialog.getByLabel('Apa yang dikoreksi').fill('Rating hasil kerja');
      await dialog
        .getByLabel('Mengapa, dan apa dasarnya')
        .fill('Realisasi Maret belum dihitung, berita acara 12.');
      await dialog.getByLabel('Penilai dapat menetapkan sampai').fill('2026-04-30');
      await periksaLayar(page, 'buka-koreksi');
      await dialog.getByRole('button', { name: 'Buka koreksi' }).click();
      await page.getByRole('heading', { name: 'Siti Aminah · Triwulan I 2026' }).waitFor();
      await periksaLayar(page, 'koreksi');
      expect(await page.getByRole('button', { name: 'Batalkan' }).count()).toBe(1);
    });
  });

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }
});
