import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';

const browser = pakaiPeramban();

describe.each([PHONE, DESK])('feedback and dialogue at $width px', (ukuran) => {
  let p: Panggung;
  beforeAll(async () => {
    p = await bangunPanggung(browser(), ukuran);
    p.saat('2026-03-16T09:00');
    await skpBerlaku(p.d, p.d.a, p.d.a.staf, p.d.a.kabid);
  });
  afterAll(() => p.tutup());

  it('goes from a question to a peer over a protected answer to a dialogue both agree on', async () => {
    const { staf, rekan, kabid } = p.d.a;
    await mintaUmpanBalik(await p.buka(staf, '/umpan-balik?arah=permintaan'));

    const dari = await p.buka(rekan, '/');
    await dari.getByRole('link', { name: /1 permintaan umpan balik/ }).click();
    await dari.getByRole('button', { name: `Jawab ${staf.nama}` }).click();
    await dari.getByText('Perlu perbaikan', { exact: true }).click();
    await dari
      .getByRole('textbox', { name: /Catatan/ })
      .fill('Kabar perubahan rute sering datang sesudah truk berangkat.');
    await p.periksa(dari, 'menjawab permintaan');
    await dari.getByRole('button', { name: 'Kirim jawaban' }).click();
    await dari.getByText(`Umpan balik untuk ${staf.nama} terkirim.`).waitFor();

    const milik = await p.buka(staf, '/umpan-balik');
    await milik.getByRole('heading', { name: 'Menunggu suara lain' }).waitFor();
    await milik.getByText(/sedikitnya 3 orang bersuara/).waitFor();
    expect(await milik.content()).not.toContain('truk berangkat');
    await p.periksa(milik, 'umpan balik terlindung');

    await undangLuar(await p.buka(staf, '/umpan-balik?arah=permintaan'));

    const penilai = await p.buka(kabid, '/dialog');
    await penilai.getByRole('button', { name: `Jadwalkan dialog dengan ${staf.nama}` }).click();
    const jendela = penilai.getByRole('dialog', { name: 'Jadwalkan dialog' });
    await jendela.getByText(/2 dari 2 RHK belum ada realisasinya/).waitFor();
    await jendela.getByLabel('Tempat atau tautan rapat').fill('Ruang rapat kecil');
    await p.periksa(penilai, 'jadwal dialog');
    await jendela.getByRole('button', { name: 'Jadwalkan', exact: true }).click();
    await penilai.getByRole('heading', { level: 1, name: `Dengan ${staf.nama}` }).waitFor();
    const alamat = new URL(penilai.url()).pathname;
    await penilai
      .getByLabel('Apa yang dibicarakan dan disepakati')
      .fill('Rute selatan dibagi dua; kabar dikirim sore sebelumnya.');
    await penilai.getByRole('button', { name: 'Simpan catatan bersama' }).click();
    await penilai.getByText('Catatan bersama tersimpan.').waitFor();
    await penilai
      .getByLabel('Catatan untuk diri sendiri')
      .fill('kenangan-terubuk: tampak lelah, tanyakan beban.');
    await penilai.getByRole('button', { name: 'Simpan catatan pribadi' }).click();
    await penilai.getByText(/^Tersimpan /).waitFor();
    await penilai.getByRole('button', { name: 'Tambah kesepakatan' }).click();
    await penilai.getByLabel(/Apa yang dikerjakan/).fill('Mengirim jadwal rute setiap sore');
    await penilai.getByRole('button', { name: 'Tambahkan', exact: true }).click();
    await penilai.getByText('Mengirim jadwal rute setiap sore').waitFor();
    await penilai.getByRole('button', { name: 'Konfirmasi isi dialog' }).click();
    await penilai.getByText(new RegExp(`${kabid.nama} mengonfirmasi`)).waitFor();
    await p.periksa(penilai, 'dialog penilai');

    const lawan = await p.buka(staf, '/');
    await p.periksa(lawan, 'beranda pegawai');
    await lawan.getByRole('link', { name: new RegExp(`Konfirmasi dialog dengan ${kabid.nama}`) }).click();
    await lawan.getByText('Rute selatan dibagi dua; kabar dikirim sore sebelumnya.').first().waitFor();
    expect(new URL(lawan.url()).pathname).toBe(alamat);
    expect(await lawan.content()).not.toContain('kenangan-terubuk');
    await lawan.getByRole('button', { name: 'Konfirmasi isi dialog' }).click();
    await lawan.getByText('Disepakati', { exact: true }).waitFor();
    expect(await lawan.getByLabel('Catatan untuk diri sendiri').inputValue()).toBe('');
    await p.periksa(lawan, 'dialog disepakati');
    await lawan.goto(new URL('/dialog', lawan.url()).href);
    await lawan.getByRole('heading', { name: 'Kesepakatan yang Anda kerjakan' }).waitFor();
    await p.periksa(lawan, 'daftar dialog');
    await lawan.getByRole('button', { name: /Tandai selesai: Mengirim jadwal/ }).click();
    await lawan.getByText('Kesepakatan ditutup.').waitFor();
    expect(p.keluhan()).toEqual([]);
  });

  async function mintaUmpanBalik(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Minta umpan balik' }).click();
    const jendela = page.getByRole('dialog', { name: 'Minta umpan balik' });
    await jendela.getByLabel('Tentang apa').selectOption({ label: 'Kolaboratif' });
    await jendela
      .getByLabel('Pertanyaan Anda')
      .fill('Apa yang dapat saya lakukan berbeda saat berbagi jadwal?');
    await jendela.getByLabel('Kepada siapa').fill('Dewi');
    await page.getByRole('option', { name: /Dewi Lestari/ }).click();
    await jendela.getByText('Tambah orang di luar instansi').click();
    await jendela.getByLabel('Nama', { exact: true }).fill('Ratna Dewi');
    await jendela.getByLabel('Kaitan', { exact: true }).fill('Ketua RW 05');
    await jendela.getByRole('button', { name: 'Tambahkan' }).click();
    await p.periksa(page, 'minta umpan balik');
    await jendela.getByRole('button', { name: 'Kirim permintaan' }).click();
    await page.getByText('Permintaan terkirim kepada 2 orang.').waitFor();
    await p.periksa(page, 'permintaan terkirim');
  }

  async function undangLuar(page: Page): Promise<void> {
    await page.getByRole('button', { name: 'Buat tautan untuk Ratna Dewi' }).click();
    const tautan = await page.getByLabel('Alamat untuk Ratna Dewi').inputValue();
    await p.periksa(page, 'tautan pihak luar');
    const tamu = await p.bukaTamu(new URL(tautan).pathname);
    await tamu.getByRole('heading', { name: 'Siti Aminah meminta pendapat Anda' }).waitFor();
    await tamu.getByText('Positif', { exact: true }).click();
    await tamu.getByLabel('Pendapat Anda').fill('Selalu menjawab pertanyaan warga pada hari itu juga.');
    await p.periksa(tamu, 'pendapat pihak luar');
    await tamu.getByRole('button', { name: 'Kirim pendapat' }).click();
    await tamu.getByText('Terima kasih, pendapat Anda sudah diterima').waitFor();
  }
});
