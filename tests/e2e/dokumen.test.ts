import { mkdirSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import type { Skp } from '#contract/skp.ts';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia, SANDI_UJI } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { isiSkp, skpDisetujui, skpDraf } from '#tests/builders/skp.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import { DESK, expectNoAxeViolations, expectNoSidewaysScroll, launchBrowser, PHONE } from './browser.ts';

const GAMBAR = process.env.GAMBAR_DOKUMEN;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await closeRenderer();
});

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

describe.each(looks)('documents at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;
  let skp: Skp;
  let draf: Skp;
  let evaluasiId: string;

  beforeAll(async () => {
    d = await bangunDunia();
    skp = await skpDisetujui(d, d.a.staf, {
      isi: isiSkp('KUANTITATIF', { uraian: ['Sampah 12 kelurahan terangkut setiap hari'] }),
    });
    draf = await skpDraf(d, d.a.rekan);
    d.jam.setel('2026-03-20T02:00:00Z');
    const kabid = await d.masuk(d.a.kabid);
    const periodeId = d.a.periode.triwulan[0];
    await tetapkanCapaian(d, d.a.kadis, d.a.unit.bidang, periodeId);
    evaluasiId = wajib(
      await nilaikan(kabid, { pegawai: d.a.staf, periodeId }).then((isi) =>
        kabid.post(`/evaluasi/${isi.id}/penetapan`),
      ),
      201,
    ).id;
    wajib(await kabid.post(`/evaluasi/${evaluasiId}/penyampaian`), 201);
    const asal = await d.http.listen({ port: 0, host: '127.0.0.1' });
    alamat = `${asal}/`;
  });
  afterAll(async () => {
    await d.tutup();
  });

  it('go from Cetak to the list, and from the printed code to an answer for anybody', async () => {
    let pdf: Buffer = Buffer.alloc(0);
    let kode = '';
    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}dokumen`);
      await page.getByRole('heading', { name: 'Belum ada dokumen' }).waitFor();
      await periksa(page, 'kosong');

      await page.goto(`${alamat}evaluasi/${evaluasiId}`);
      await page.getByRole('button', { name: 'Cetak' }).click();
      await page.getByRole('button', { name: 'Siapkan PDF Dokumen evaluasi' }).click();
      await page.getByText('Dokumen siap.').waitFor();
      await periksa(page, 'cetak-evaluasi');

      await page.goto(`${alamat}skp/${skp.id}`);
      await page.getByRole('button', { name: 'Cetak' }).click();
      await page.getByRole('button', { name: 'Siapkan PDF SKP' }).click();
      await page.getByText('Dokumen siap.').waitFor();
      await periksa(page, 'cetak-skp');
      const [terunduh] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Unduh SKP' }).click(),
      ]);
      expect(terunduh.suggestedFilename()).toBe(
        'A.1.7 Sasaran Kinerja Pegawai (SKP) 2026 versi 1 - Siti Aminah.pdf',
      );

      await page.goto(`${alamat}dokumen`);
      await page.getByRole('heading', { name: 'Dokumen Evaluasi Kinerja Pegawai' }).waitFor();
      await page.getByText('Kode dan QR').first().click();
      await periksa(page, 'daftar');
      const { isi } = (await (await page.request.get(`${alamat}api/v1/dokumen`)).json()) as {
        isi: Dokumen[];
      };
      expect(isi.map((satu) => satu.jenis)).toEqual(['A.1.7', 'D.1.1']);
      kode = isi[0]!.kode;
      pdf = await (await page.request.get(`${alamat}api/v1/dokumen/${isi[0]!.id}/isi`)).body();
      expect((await readPdf(pdf)).pages[0]!.text).toContain('Sampah 12 kelurahan terangkut setiap hari');
    });

    await tamu(async (page) => {
      await page.goto(`${alamat}v/${kode}`);
      await page.getByRole('heading', { name: 'Dokumen ini asli' }).waitFor();
      await page.getByText('20 Maret 2026 pukul 09.00 WIB').waitFor();
      expect(await page.content()).not.toContain(d.a.staf.nama);
      await periksa(page, 'asli');
      const pilih = (name: string, buffer: Buffer) =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      const kiriman: string[] = [];
      page.on('request', (req) => req.method() !== 'GET' && kiriman.push(req.url()));
      await pilih('skp.pdf', pdf);
      await page.getByText('Berkas ini sama persis').waitFor();
      await periksa(page, 'sama');
      const palsu = Buffer.from(pdf);
      palsu.writeUInt8(palsu.readUInt8(500) ^ 1, 500);
      await pilih('skp-diubah.pdf', palsu);
      await page.getByText('Berkas ini berbeda').waitFor();
      await periksa(page, 'beda');
      expect(kiriman).toEqual([]);

      await page.getByRole('link', { name: 'Periksa dokumen lain' }).click();
      await page.getByRole('heading', { name: 'Periksa keaslian dokumen' }).waitFor();
      await periksa(page, 'tanya-kode');
      await page.getByLabel('Kode verifikasi').fill('0000 0000 00000');
      await page.getByRole('button', { name: 'Periksa' }).click();
      await page.getByRole('heading', { name: 'Kode tidak dikenal' }).waitFor();
      await periksa(page, 'tidak-dikenal');
      await page.getByLabel('Kode verifikasi').fill(kode.toLowerCase().replaceAll('-', ''));
      await page.getByRole('button', { name: 'Periksa' }).click();
      await page.getByRole('heading', { name: 'Dokumen ini asli' }).waitFor();
    });
  });

  it('offer a draft as a preview only', async () => {
    await sebagai(d.a.rekan, async (page) => {
      await page.goto(`${alamat}skp/${draf.id}`);
      await page.getByRole('button', { name: 'Cetak' }).click();
      await periksa(page, 'pratinjau');
      const tautan = page.getByRole('link', { name: 'Lihat pratinjau SKP', exact: true });
      const jawaban = await page.request.get(new URL((await tautan.getAttribute('href')) ?? '', alamat).href);
      expect((await readPdf(await jawaban.body())).pages[0]!.text).toContain('BELUM DITETAPKAN');
    });
  });

  async function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    await tamu(lakukan, (context) =>
      context.request.post(`${alamat}api/v1/sesi`, { data: { nip: orang.namaMasuk, sandi: SANDI_UJI } }),
    );
  }

  async function tamu(
    lakukan: (page: Page) => Promise<void>,
    siapkan?: (context: BrowserContext) => Promise<unknown>,
  ): Promise<void> {
    const { width, height, colorScheme } = look;
    const context = await browser.newContext({ viewport: { width, height }, colorScheme, locale: 'id-ID' });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    try {
      await siapkan?.(context);
      await lakukan(page);
    } catch (galat) {
      if (GAMBAR) await page.screenshot({ path: `${GAMBAR}/gagal-${width}.png`, fullPage: true });
      throw galat;
    } finally {
      await context.close();
    }
  }

  async function periksa(page: Page, nama: string): Promise<void> {
    await expectNoSidewaysScroll(page);
    if (GAMBAR) {
      mkdirSync(GAMBAR, { recursive: true });
      const path = `${GAMBAR}/${nama}-${look.width}-${look.colorScheme}.png`;
      await page.waitForTimeout(350);
      await page.screenshot({ path, fullPage: !(await page.getByRole('dialog').isVisible()) });
    }
    await expectNoAxeViolations(page);
  }
});
