import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dokumen } from '#contract/dokumen.ts';
import type { Skp } from '#contract/skp.ts';
import { closeRenderer } from '#documents/render.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { nilaikan, tetapkanCapaian, wajib } from '#tests/builders/penilaian.ts';
import { isiSkp, skpDisetujui, skpDraf } from '#tests/builders/skp.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaPeramban, bukaServer, dalamPeramban, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const browser = pakaiPeramban();
afterAll(closeRenderer);

describe.each(DUA_RUPA)('documents at $width px, $colorScheme', (look) => {
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
    alamat = `${await bukaServer(d)}/`;
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
      await periksaLayar(page, 'kosong');

      await page.goto(`${alamat}evaluasi/${evaluasiId}`);
      await page.getByRole('button', { name: 'Cetak' }).click();
      await page.getByRole('button', { name: 'Siapkan PDF Dokumen evaluasi' }).click();
      await page.getByText('Dokumen siap.').waitFor();
      await periksaLayar(page, 'cetak-evaluasi');

      await page.goto(`${alamat}skp/${skp.id}`);
      await page.getByRole('button', { name: 'Cetak' }).click();
      await page.getByRole('button', { name: 'Siapkan PDF SKP' }).click();
      await page.getByText('Dokumen siap.').waitFor();
      await periksaLayar(page, 'cetak-skp');
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
      await periksaLayar(page, 'daftar');
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
      await periksaLayar(page, 'asli');
      const pilih = (name: string, buffer: Buffer) =>
        page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      const kiriman: string[] = [];
      page.on('request', (req) => req.method() !== 'GET' && kiriman.push(req.url()));
      await pilih('skp.pdf', pdf);
      await page.getByText('Berkas ini sama persis').waitFor();
      await periksaLayar(page, 'sama');
      const palsu = Buffer.from(pdf);
      palsu.writeUInt8(palsu.readUInt8(500) ^ 1, 500);
      await pilih('skp-diubah.pdf', palsu);
      await page.getByText('Berkas ini berbeda').waitFor();
      await periksaLayar(page, 'beda');
      expect(kiriman).toEqual([]);

      await page.getByRole('link', { name: 'Periksa dokumen lain' }).click();
      await page.getByRole('heading', { name: 'Periksa keaslian dokumen' }).waitFor();
      await periksaLayar(page, 'tanya-kode');
      await page.getByLabel('Kode verifikasi').fill('0000 0000 00000');
      await page.getByRole('button', { name: 'Periksa' }).click();
      await page.getByRole('heading', { name: 'Kode tidak dikenal' }).waitFor();
      await periksaLayar(page, 'tidak-dikenal');
      await page.getByLabel('Kode verifikasi').fill(kode.toLowerCase().replaceAll('-', ''));
      await page.getByRole('button', { name: 'Periksa' }).click();
      await page.getByRole('heading', { name: 'Dokumen ini asli' }).waitFor();
    });
  });

  it('offer a draft as a preview only', async () => {
    await sebagai(d.a.rekan, async (page) => {
      await page.goto(`${alamat}skp/${draf.id}`);
      await page.getByRole('button', { name: 'Cetak' }).click();
      await periksaLayar(page, 'pratinjau');
      const tautan = page.getByRole('link', { name: 'Lihat pratinjau SKP', exact: true });
      const jawaban = await page.request.get(new URL((await tautan.getAttribute('href')) ?? '', alamat).href);
      expect((await readPdf(await jawaban.body())).pages[0]!.text).toContain('BELUM DITETAPKAN');
    });
  });

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }

  async function tamu(lakukan: (page: Page) => Promise<void>): Promise<void> {
    await dalamPeramban(await bukaPeramban(browser(), look), lakukan);
  }
});
