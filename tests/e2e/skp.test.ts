import { existsSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { isianDari, isiSkp, skpDiajukan } from '#tests/builders/skp.ts';
import { DESK, expectNoAxeViolations, expectNoSidewaysScroll, launchBrowser, PHONE } from './browser.ts';

const GAMBAR = process.env.GAMBAR_SKP;
const DIST = fileURLToPath(new URL('../../web/dist/index.html', import.meta.url));

let browser: Browser;
beforeAll(async () => {
  if (!existsSync(DIST)) throw new Error('web/dist is missing; run "npm test", which builds the web first.');
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const looks = [
  { ...PHONE, colorScheme: 'light' },
  { ...DESK, colorScheme: 'dark' },
  ...(GAMBAR
    ? ([
        { ...PHONE, colorScheme: 'dark' },
        { ...DESK, colorScheme: 'light' },
      ] as const)
    : []),
] as const;

describe.each(looks)('the SKP at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;
  const konteks: BrowserContext[] = [];

  beforeAll(async () => {
    d = await bangunDunia();
    await d.http.listen({ port: 0, host: '127.0.0.1' });
    const { port } = d.http.server.address() as { port: number };
    alamat = `http://127.0.0.1:${port}`;
  });
  afterAll(async () => {
    await Promise.all(konteks.map((k) => k.close()));
    await d.tutup();
  });

  const masuk = async (orang: OrangUji): Promise<Page> => {
    const { width, height, colorScheme } = look;
    const milik = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'id-ID' });
    konteks.push(milik);
    await milik.request.post(`${alamat}/api/v1/sesi`, { data: { nip: orang.namaMasuk, sandi: SANDI_UJI } });
    const page = await milik.newPage();
    page.setDefaultTimeout(10_000);
    return page;
  };
  let urut = 0;
  const periksa = async (page: Page, nama: string): Promise<void> => {
    await page.waitForTimeout(250);
    if (GAMBAR) {
      mkdirSync(GAMBAR, { recursive: true });
      const berkas = `${String(++urut).padStart(2, '0')}-${nama}-${look.width}-${look.colorScheme}.png`;
      await page.screenshot({ path: `${GAMBAR}/${berkas}`, fullPage: true });
    }
    await expectNoSidewaysScroll(page);
    await expectNoAxeViolations(page);
  };

  it('is written, survives a reload and a lost connection, is returned, mended and set', async () => {
    const staf = await masuk(d.a.staf);
    await staf.goto(`${alamat}/skp`);
    await staf.getByRole('button', { name: 'Tambah SKP' }).waitFor();
    await periksa(staf, 'daftar-kosong');
    await staf.getByRole('button', { name: 'Tambah SKP' }).click();
    await periksa(staf, 'tambah');
    await staf.getByRole('button', { name: 'Buat rancangan' }).click();
    await staf.getByRole('heading', { name: 'Isi SKP 2026' }).waitFor();
    await periksa(staf, 'editor-kosong');

    await staf.getByRole('button', { name: 'Tambah RHK' }).click();
    await staf
      .getByLabel('RHK pimpinan (sementara)', { exact: true })
      .fill('Meningkatnya sampah yang tertangani');
    await staf.getByLabel('Rencana hasil kerja', { exact: true }).fill('Sosialisasi');
    await staf.getByText('Ini terbaca sebagai kegiatan').waitFor();
    await staf
      .getByLabel('Rencana hasil kerja', { exact: true })
      .fill('Tersedianya data timbulan sampah yang akurat');
    await staf.getByLabel('Aspek', { exact: true }).selectOption('KUANTITAS');
    await staf.getByLabel('Ukuran keberhasilan').fill('Jumlah kelurahan yang datanya lengkap');
    await staf.getByLabel('Target', { exact: true }).fill('12 kelurahan');
    await staf.getByText('Terbaca: 12 kelurahan').waitFor();
    await staf.getByText(/^Tersimpan/).waitFor();
    await periksa(staf, 'editor-rhk');

    await staf.context().setOffline(true);
    await staf.getByLabel('Ukuran keberhasilan').fill('Jumlah kelurahan yang data sampahnya lengkap');
    await staf.getByText('Luring — disimpan di perangkat').waitFor();
    await staf.context().setOffline(false);
    await staf.getByText(/^Tersimpan/).waitFor();
    await staf.reload();
    await staf.getByRole('button', { name: /Tersedianya data timbulan/ }).click();
    expect(await staf.getByLabel('Ukuran keberhasilan').inputValue()).toBe(
      'Jumlah kelurahan yang data sampahnya lengkap',
    );

    await staf.getByRole('button', { name: 'Lanjut: Perilaku kerja' }).click();
    await staf.getByRole('button', { name: 'Tambah ekspektasi khusus' }).first().click();
    await staf.getByLabel(/Ekspektasi khusus pimpinan, Berorientasi/).fill('Menjawab pengaduan dalam 1 hari');
    await periksa(staf, 'editor-perilaku');
    await staf.getByRole('button', { name: 'Lanjut: Lampiran' }).click();
    await staf.getByRole('button', { name: 'Peralatan kerja' }).click();
    await staf.getByRole('button', { name: 'Laporan triwulanan dengan bukti dukung' }).click();
    await periksa(staf, 'editor-lampiran');
    await staf.getByRole('button', { name: 'Lanjut: Periksa & ajukan' }).click();
    await staf.getByRole('heading', { name: '1 hal perlu dilengkapi sebelum diajukan' }).waitFor();
    await periksa(staf, 'editor-belum-siap');
    await staf.getByRole('button', { name: /Tulis konsekuensi/ }).click();
    await staf.getByRole('button', { name: 'Bila tercapai: penghargaan' }).click();
    await staf.getByRole('button', { name: 'Bila tidak tercapai: teguran' }).click();
    await staf
      .getByRole('button', { name: /Periksa & ajukan/ })
      .first()
      .click();
    await periksa(staf, 'editor-siap');
    await staf.getByRole('button', { name: 'Ajukan SKP' }).click();
    await staf.getByText('Menunggu Rahmat Hidayat').waitFor();
    await periksa(staf, 'menunggu');
    await staf.getByRole('button', { name: 'Ingatkan' }).click();
    await staf.getByText('Pengingat terkirim kepada Rahmat Hidayat.').waitFor();

    const kabid = await masuk(d.a.kabid);
    await kabid.goto(`${alamat}/skp-bawahan`);
    await kabid.getByRole('link', { name: 'Periksa SKP Siti Aminah' }).waitFor();
    await periksa(kabid, 'bawahan');
    await kabid.getByRole('link', { name: 'Periksa SKP Siti Aminah' }).click();
    await kabid.getByRole('button', { name: 'Tetapkan SKP' }).waitFor();
    await periksa(kabid, 'memeriksa');
    await kabid.getByRole('button', { name: 'Kembalikan' }).click();
    await kabid.getByLabel('Catatan untuk pegawai').fill('Tambahkan target waktu.');
    await periksa(kabid, 'mengembalikan');
    await kabid.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click();
    await kabid.getByText('SKP Siti Aminah dikembalikan.').waitFor();

    await staf.goto(`${alamat}/skp`);
    await staf.getByText('Perbaiki').waitFor();
    await periksa(staf, 'daftar-dikembalikan');
    await staf
      .getByRole('link', { name: /SKP 2026|Pengelola Persampahan/ })
      .first()
      .click();
    await staf.getByText('Tambahkan target waktu.').waitFor();
    await staf.getByRole('button', { name: /Tersedianya data timbulan/ }).click();
    await staf.getByLabel('Target', { exact: true }).fill('12 kelurahan sampai Juni');
    await staf
      .getByRole('button', { name: /Periksa & ajukan/ })
      .first()
      .click();
    await staf.getByRole('button', { name: 'Ajukan SKP' }).click();
    await staf.getByText('Menunggu Rahmat Hidayat').waitFor();

    await kabid.goto(`${alamat}/skp-bawahan`);
    await kabid.getByRole('link', { name: 'Periksa SKP Siti Aminah' }).click();
    await kabid.getByRole('button', { name: 'Tetapkan SKP' }).click();
    await periksa(kabid, 'menetapkan');
    await kabid.getByRole('dialog').getByRole('button', { name: 'Tetapkan SKP' }).click();
    await kabid.getByText('SKP Siti Aminah ditetapkan.').waitFor();
    await staf.reload();
    await staf.getByText('Disetujui').first().waitFor();
    await periksa(staf, 'ditetapkan');
  });

  it('shows both texts when the same draft was saved elsewhere, and keeps the chosen one', async () => {
    const rekan = await masuk(d.a.rekan);
    const klien = await d.masuk(d.a.rekan);
    const { isi } = await klien.post('/skp', { id: crypto.randomUUID(), tahun: 2026 });
    await klien.put(`/skp/${isi.id}/rancangan`, isiSkp(), { versi: isi.versi });
    await rekan.goto(`${alamat}/skp/${isi.id}/ubah`);
    await rekan.getByRole('button', { name: /Tersedianya data persampahan/ }).click();
    const terkini = (await klien.get(`/skp/${isi.id}`)).isi;
    const lain = isianDari(terkini);
    lain.rhk[0]!.uraian = 'Terlayaninya pengaduan warga tepat waktu';
    await klien.put(`/skp/${isi.id}/rancangan`, lain, { versi: terkini.versi });
    await rekan
      .getByLabel('Rencana hasil kerja', { exact: true })
      .fill('Tersedianya data persampahan yang mutakhir');
    await rekan.getByRole('dialog', { name: 'SKP ini juga diubah di tempat lain' }).waitFor();
    await periksa(rekan, 'bentrok');
    await rekan.getByRole('button', { name: 'Pakai yang di perangkat ini' }).click();
    await rekan.getByText(/^Tersimpan/).waitFor();
    expect((await klien.get(`/skp/${isi.id}`)).isi.rhk[0].uraian).toBe(
      'Tersedianya data persampahan yang mutakhir',
    );
  });

  it('of a leader asks for a perspektif, and attaches what subordinates wrote', async () => {
    const skp = await skpDiajukan(d, d.b.kabid, {
      isi: isiSkp('KUANTITATIF', { uraian: ['Meningkatnya sampah yang tertangani dan terolah'] }),
    });
    await skpDiajukan(d, d.b.staf);
    await (await d.masuk(d.b.kadis)).post(`/skp/${skp.id}/persetujuan`);
    const staf = await masuk(d.b.staf);
    await staf.goto(`${alamat}/skp`);
    await staf
      .getByRole('link', { name: /SKP 2026|Pengelola Persampahan/ })
      .first()
      .click();
    await staf.getByRole('heading', { name: 'Sambungkan ke RHK pimpinan' }).waitFor();
    await periksa(staf, 'sambungkan');
    await staf.getByRole('button', { name: 'Sambungkan' }).click();
    await staf.getByText('RHK pimpinan yang diintervensi').waitFor();
    expect(await staf.getByRole('heading', { name: 'Sambungkan ke RHK pimpinan' }).count()).toBe(0);

    const kadis = await masuk(d.b.kadis);
    const klien = await d.masuk(d.b.kadis);
    const { isi } = await klien.post('/skp', { id: crypto.randomUUID(), tahun: 2026 });
    await klien.put(`/skp/${isi.id}/rancangan`, isiSkp('JPT_KUANTITATIF'), { versi: isi.versi });
    await kadis.goto(`${alamat}/skp/${isi.id}/ubah`);
    await kadis.getByRole('button', { name: /Tersedianya data persampahan/ }).click();
    await periksa(kadis, 'editor-pimpinan');
    await kadis.goto(`${alamat}/skp/${isi.id}`);
    await kadis.getByRole('heading', { name: 'Hasil kerja' }).waitFor();
    await periksa(kadis, 'lembar-pimpinan');
  });
});
