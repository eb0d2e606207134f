import { randomUUIDv7 } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { lapor, type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaServer, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('daily work at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let skp: SkpBerlaku;
  let alamat: string;

  beforeAll(async () => {
    d = await bangunDunia('2026-03-20T02:00:00Z');
    skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
    const staf = await d.masuk(d.a.staf);
    const kemarin = await lapor(staf, {
      tanggal: '2026-03-19',
      rhkId: skp.rhk[0],
      volume: 12,
      satuan: 'rit',
    });
    await (await d.masuk(d.a.kabid)).post('/aktivitas/verifikasi', {
      putusan: [{ tanggal: kemarin.tanggal, id: kemarin.id, versi: 1, putusan: 'VERIFIKASI' }],
    });
    alamat = `${await bukaServer(d)}/`;
  });
  afterAll(async () => {
    await d.tutup();
  });

  it('reports with a photo after a reload lost nothing, takes it back, mends and sends it', async () => {
    const foto = await sharp({ create: { width: 1600, height: 1200, channels: 3, background: '#0F766E' } })
      .jpeg()
      .toBuffer();
    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}lapor`);
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page
        .getByRole('alert')
        .getByText(/sedikitnya 10 huruf/)
        .waitFor();
      await periksaLayar(page);
      await page.getByLabel('Kegiatan harian').fill('Kerja bakti pembersihan drainase');
      await page.waitForTimeout(200);
      await page.reload();
      await page.getByText('Isian terakhir yang belum terkirim dipulihkan.').waitFor();
      await page.getByRole('button', { name: '90 menit' }).click();
      await page
        .locator('input[type=file][multiple]')
        .setInputFiles({ name: 'kerja-bakti.jpg', mimeType: 'image/jpeg', buffer: foto });
      // pressed while the photo is still on its way: sent when it has arrived
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page.getByRole('heading', { name: 'Terkirim' }).waitFor();
      await periksaLayar(page);
      await page.getByRole('button', { name: 'Tarik kembali' }).click();
      await page.getByRole('heading', { name: 'Perbaiki laporan' }).waitFor();
      await page.getByRole('button', { name: 'Buka kerja-bakti.jpg' }).click();
      await page.getByRole('img', { name: 'kerja-bakti.jpg' }).waitFor();
      await periksaLayar(page);
      await page.keyboard.press('Escape');
      await page.getByLabel('Kegiatan harian').fill('Kerja bakti pembersihan drainase Kelurahan Unyur');
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page.getByRole('heading', { name: 'Terkirim' }).waitFor();
      await page.getByRole('link', { name: 'Lihat kalender' }).click();
      await page.getByText('Kerja bakti pembersihan drainase Kelurahan Unyur').waitFor();
      await page.getByText('Mengapa angkanya begini?').click();
      await periksaLayar(page);
    });
    const { rows } = await d.pool.query(
      "select keadaan, menit, uraian from aktivitas where pegawai_id = $1 and tanggal = '2026-03-20'",
      [d.a.staf.id],
    );
    expect(rows).toEqual([
      { keadaan: 'DIKIRIM', menit: 90, uraian: 'Kerja bakti pembersihan drainase Kelurahan Unyur' },
    ]);
  });

  it('keeps what is typed when there is no connection, and sends it once there is', async () => {
    await sebagai(d.a.rekan, async (page) => {
      await page.goto(`${alamat}lapor`);
      await page.getByLabel('Kegiatan harian').fill('Ditulis di pulau tanpa sinyal');
      await page.context().setOffline(true);
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page.getByText('Belum terkirim karena tidak ada sambungan').waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', { name: 'Kirim laporan' }).click();
      await page.getByRole('heading', { name: 'Terkirim' }).waitFor();
    });
    const { rows } = await d.pool.query('select count(*)::int as n from aktivitas where pegawai_id = $1', [
      d.a.rekan.id,
    ]);
    expect(rows[0].n).toBe(1);
  });

  it('lets the assessor judge by keys alone, with the note that a return needs', async () => {
    await sebagai(d.a.kabid, async (page) => {
      await page.goto(`${alamat}pemeriksaan`);
      await page.getByRole('checkbox', { name: /^Pilih: Ditulis di pulau/ }).waitFor();
      for (const tombol of ['j', 'x', 'j', 'x']) await page.keyboard.press(tombol);
      await page.getByText('2 dipilih').waitFor();
      await periksaLayar(page);
      await page.keyboard.press('r');
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Kembalikan' }).click();
      await dialog.getByText('Tulis catatan agar pegawai tahu alasannya.').waitFor();
      await dialog.getByRole('button', { name: 'Perjelas hasil yang dicapai.' }).click();
      await periksaLayar(page);
      await dialog.getByRole('button', { name: 'Kembalikan' }).click();
      await page.getByText('2 laporan diputuskan.').waitFor();
      await page.getByText('Tidak ada yang menunggu').waitFor();
    });
    const { rows } = await d.pool.query(
      "select distinct keadaan, catatan_pemeriksa as catatan from aktivitas where diperiksa_oleh = $1 and keadaan <> 'DIVERIFIKASI'",
      [d.a.kabid.id],
    );
    expect(rows).toEqual([{ keadaan: 'DIREVISI', catatan: 'Perjelas hasil yang dicapai.' }]);
  });

  it('confirms realisasi from the proposal, and plans a step that the report then offers', async () => {
    const buktiId = randomUUIDv7();
    await (await d.masuk(d.a.staf)).put(`/bukti/${buktiId}`, Buffer.from('Buku rit Maret'), {
      kepala: { 'content-type': 'application/octet-stream', 'x-nama-berkas': 'buku-rit.txt' },
    });
    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}realisasi?periodeId=${d.a.periode.triwulan[0]}`);
      await page.getByRole('button', { name: /^Isi realisasi: Banyaknya rit/ }).click();
      await page.getByRole('button', { name: 'Pakai usulan' }).click();
      await page.getByRole('button', { name: 'Bukti saya' }).click();
      await page
        .getByRole('dialog')
        .getByRole('checkbox', { name: /buku-rit/ })
        .check();
      await page.getByRole('button', { name: 'Gunakan 1 bukti' }).click();
      await periksaLayar(page);
      await page.getByRole('button', { name: 'Simpan realisasi' }).click();
      // 12 of 40 rit
      await page.getByText('Capaian 30%').waitFor();
      await periksaLayar(page);

      await page.goto(`${alamat}skp/${skp.skpId}/rencana-aksi`);
      await page.getByRole('button', { name: /^Tambah rencana aksi untuk Terangkutnya/ }).click();
      await page.getByRole('dialog').getByLabel('Rencana aksi').fill('Menyusun jadwal angkut bersama lurah');
      await page.getByRole('button', { name: 'Simpan' }).click();
      await page.getByText('Menyusun jadwal angkut bersama lurah').waitFor();
      await periksaLayar(page);
      await page.goto(`${alamat}lapor`);
      await page.getByLabel('Rencana aksi').selectOption({ label: 'Menyusun jadwal angkut bersama lurah' });
    });
    const { rows } = await d.pool.query('select angka, indikator_id from realisasi');
    expect(rows).toEqual([{ angka: 12, indikator_id: skp.indikatorId }]);
  });

  it('shows the head of the dinas what lies below, month by month', async () => {
    await sebagai(d.a.kadis, async (page) => {
      await page.goto(`${alamat}rekap`);
      await page.getByRole('button', { name: /^Mar:/ }).click();
      await page.getByText('Lihat angka per bulan').click();
      await periksaLayar(page);
      await page.getByRole('link', { name: 'Bidang Pengelolaan Sampah' }).click();
      await page.getByRole('link', { name: 'Ke Dinas Lingkungan Hidup' }).waitFor();
      expect(new URL(page.url()).searchParams.get('unit')).toBe(d.a.unit.bidang);
    });
  });

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }
});
