import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { nilaiTim, tanamTim } from '#tests/builders/tim.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';

const ALASAN = 'Dua laporan triwulan terlambat tiga minggu, dan sudah dibahas dalam dialog kinerja.';

const browser = pakaiPeramban();

describe.each([PHONE, DESK])('the curve room with 25 people at $width px', (ukuran) => {
  let p: Panggung;
  let tim: OrangUji[];

  beforeAll(async () => {
    p = await bangunPanggung(browser(), ukuran);
    p.saat('2026-03-20T09:00');
    const { d } = p;
    const [tw1] = d.a.periode.triwulan;
    tim = await tanamTim(d, d.a, d.a.kabid, 25);
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, tw1);
    await nilaiTim(d, d.a.kabid, tw1, tim, { SB: 5, B: 20 });
  }, 60_000);
  afterAll(() => p.tutup());

  it('tries in private, asks for reasons, becomes real, and the person reads why', async () => {
    const { d } = p;
    const [tw1] = d.a.periode.triwulan;
    const orang = tim[5]!;
    const page = await p.buka(d.a.kabid, `/penilaian?tampilan=distribusi&periodeId=${tw1}`);
    await page.getByRole('img', { name: /capaian Baik\. Jumlah pegawai: Sangat Baik 5, Baik 20/ }).waitFor();
    await page.locator('summary').filter({ hasText: 'Mengapa batas ini?' }).first().click();
    await page.getByText('70 % dari 25 orang = 17,5, dibulatkan ke bawah').waitFor();
    await page.getByText('Lihat sebagai tabel').click();
    await p.periksa(page, 'ruang kurva');

    for (const satu of tim.slice(5, 8)) {
      await page.getByRole('button', { name: satu.nama, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog
        .getByRole('radio', { name: 'Hasil kerja di bawah, perilaku sesuai: Butuh Perbaikan' })
        .check({ force: true });
      await dialog
        .getByText('20 → 19')
        .or(dialog.getByText('19 → 18'))
        .or(dialog.getByText('18 → 17'))
        .waitFor();
      if (satu === orang) await p.periksa(page, 'coba geser');
      else await dialog.getByLabel('Alasan').fill(ALASAN);
      await dialog.getByRole('button', { name: 'Simpan percobaan' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    await page.getByText('1 pergeseran belum beralasan.').waitFor();
    await p.periksa(page, 'percobaan');

    // the draft outlives the page, and nothing of it is anywhere else
    await page.reload();
    await page.getByText('1 pergeseran belum beralasan.').waitFor();
    const ada = await d.pool.query(
      `select from evaluasi where rating_hasil = 'DI_BAWAH' and instansi_id = $1`,
      [d.a.id],
    );
    expect(ada.rowCount).toBe(0);

    // by keyboard alone: open, choose another reason, keep
    await page.getByRole('button', { name: `Ubah percobaan ${orang.nama}` }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByLabel('Alasan').fill(ALASAN);
    await page.getByRole('dialog').getByRole('button', { name: 'Simpan percobaan' }).press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Jadikan nyata' }).click();
    await p.periksa(page, 'jadikan nyata');
    await page.getByRole('dialog').getByRole('button', { name: 'Jadikan nyata' }).click();
    await page.getByText('Pergeseran tersimpan pada evaluasinya.').waitFor();
    await page.getByRole('img', { name: /Baik 17, Butuh Perbaikan 3/ }).waitFor();
    await p.periksa(page, 'sesudah nyata');

    const kabid = await d.masuk(d.a.kabid);
    const bahan = wajib(await kabid.get(`/evaluasi/bahan?pegawaiId=${orang.id}&periodeId=${tw1}`), 200);
    wajib(await kabid.post(`/evaluasi/${bahan.id}/penetapan`), 201);
    wajib(await kabid.post(`/evaluasi/${bahan.id}/penyampaian`), 201);
    const milik = await p.buka(orang, `/mengapa/${bahan.id}`);
    await milik.getByRole('heading', { name: 'Digeser di ruang kurva' }).waitFor();
    await milik.getByText(ALASAN).first().waitFor();
    await milik.getByText(`Digeser ${d.a.kabid.nama}`).waitFor();
    await p.periksa(milik, 'mengapa sesudah pergeseran');

    // a colleague finds an empty room of his own
    const lain = await p.buka(tim[6]!, `/penilaian?tampilan=distribusi&periodeId=${tw1}`);
    await lain.getByText('Belum ada pegawai di ruang ini').waitFor();
    expect(await lain.content()).not.toContain(orang.nama);
    await p.periksa(lain, 'ruang orang lain');
    expect(p.keluhan()).toEqual([]);
  });
});
