import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { lapor, type SkpBerlaku, skpBerlaku } from '#tests/builders/kerja.ts';
import { pakaiPeramban } from './berkas.ts';
import { PHONE } from './browser.ts';
import { bukaPeramban, bukaServer, masukkan, periksaLayar } from './pemakai.ts';

const HALAMAN = fileURLToPath(new URL('../../docs/hitung-ketuk.md', import.meta.url));
const [AWAL_TABEL, AKHIR_TABEL] = ['<!-- tabel -->', '<!-- akhir tabel -->'];

const browser = pakaiPeramban();
let d: Dunia;
let skp: SkpBerlaku;
let alamat: string;
/** One phone through all the days. */
let ponsel: BrowserContext;

beforeAll(async () => {
  // two weeks before the scripted days, each with its reports
  d = await bangunDunia('2026-03-02T02:00:00Z');
  skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  // a sign-in for several days: the door lets nobody knock twenty times a minute
  for (const [kini, hari] of [
    ['2026-03-04', ['02', '03', '04']],
    ['2026-03-06', ['05', '06']],
    ['2026-03-11', ['09', '10', '11']],
    ['2026-03-13', ['12', '13']],
  ] as const) {
    d.jam.setel(`${kini}T08:00:00Z`);
    const klien = await d.masuk(d.a.staf);
    for (const tanggal of hari.map((satu) => `2026-03-${satu}`)) {
      await lapor(klien, { tanggal, uraian: 'Apel pagi di halaman dinas', menit: 30 });
      await lapor(klien, { tanggal, rhkId: skp.rhk[0], uraian: 'Mengawal pengangkutan sampah ke TPA' });
      if (Temporal.PlainDate.from(tanggal).dayOfWeek === 1)
        await lapor(klien, { tanggal, uraian: 'Rapat mingguan bidang', menit: 90 });
    }
  }
  alamat = `${await bukaServer(d)}/`;
  ponsel = await bukaPeramban(browser(), PHONE);
}, 120_000);
afterAll(async () => {
  await ponsel.close();
  await d.tutup();
});

interface Hitungan {
  skenario: string;
  ketuk: number;
}
const hasil: Hitungan[] = [];

describe('ten scripted days of a clerk with a small phone', () => {
  it.each([
    { hari: '2026-03-16', skenario: 'Kegiatan tiap Senin', lakukan: ulangiSaran(/^Rapat mingguan/) },
    { hari: '2026-03-17', skenario: 'Kegiatan tiap hari', lakukan: ulangiSaran(/^Apel pagi/) },
    {
      hari: '2026-03-18',
      skenario: 'Ulangi kemarin, satu hari utuh',
      lakukan: ulangiHari(/^Ulangi kemarin/),
    },
    { hari: '2026-03-19', skenario: 'Kegiatan RHK yang biasa', lakukan: ulangiSaran(/^Mengawal/) },
    { hari: '2026-03-20', skenario: 'Kegiatan baru dengan foto', lakukan: baruDenganFoto },
    {
      hari: '2026-03-23',
      skenario: 'Sama seperti Senin lalu',
      lakukan: ulangiHari(/^Sama seperti Senin lalu/),
    },
    { hari: '2026-03-24', skenario: 'Kegiatan favorit', lakukan: ulangiFavorit },
    { hari: '2026-03-25', skenario: 'Kegiatan tiap hari', lakukan: ulangiSaran(/^Apel pagi/) },
    { hari: '2026-03-26', skenario: 'Kegiatan baru dengan foto', lakukan: baruDenganFoto },
    { hari: '2026-03-27', skenario: 'Kegiatan RHK yang biasa', lakukan: ulangiSaran(/^Mengawal/) },
  ])('$hari: $skenario', async ({ hari, skenario, lakukan }) => {
    d.jam.setel(`${hari}T08:00:00Z`);
    const sebelum = await baris(hari);
    await sebagaiStaf(async (page) => {
      await page.goto(alamat);
      await page.getByRole('heading', { name: 'Lapor seperti biasa' }).waitFor();
      await mulaiMenghitung(page);
      const diharapkan = await lakukan(page, hari);
      const ketuk = await jumlahKetuk(page);
      hasil.push({ skenario, ketuk });
      expect(ketuk).toBeLessThanOrEqual(lakukan === baruDenganFoto ? 6 : 3);
      const tersimpan = await baris(hari);
      expect(tersimpan.length - sebelum.length).toBe(diharapkan);
      expect(new Set(tersimpan.map((b) => b.keadaan))).toEqual(new Set(['DIKIRIM']));
    });
  });

  it('undoes in one tap what was just sent', async () => {
    d.jam.setel('2026-03-30T08:00:00Z');
    await sebagaiStaf(async (page) => {
      await page.goto(alamat);
      await page.getByRole('button', { name: /^Ulangi Jumat/ }).waitFor();
      await periksaLayar(page, 'beranda-tiga-ketuk');
      await page.getByRole('button', { name: /^Ulangi Jumat/ }).click();
      await page.getByRole('dialog').waitFor();
      await periksaLayar(page, 'kirim-ulang');
      await page.getByRole('button', { name: /^Kirim/ }).click();
      await page.getByText(/laporan? terkirim\.$|^Laporan terkirim\.$/i).waitFor();
      expect(await baris('2026-03-30')).not.toEqual([]);
      await mulaiMenghitung(page);
      await page.getByRole('button', { name: 'Batalkan' }).click();
      await page.getByText(/dibatalkan/).waitFor();
      expect(await jumlahKetuk(page)).toBe(1);
      expect(await baris('2026-03-30')).toEqual([]);
    });
  });

  it('lets the person change a suggestion before anything is sent', async () => {
    d.jam.setel('2026-03-30T08:00:00Z');
    await sebagaiStaf(async (page) => {
      await page.goto(alamat);
      await page.getByRole('button', { name: /^Rapat mingguan/ }).click();
      await page
        .getByText(/tiap Senin|Senin terakhir/)
        .last()
        .waitFor();
      await periksaLayar(page, 'kirim-ulang-satu');
      await page.getByRole('button', { name: 'Ubah dulu' }).click();
      await page.getByRole('heading', { name: 'Perbaiki laporan' }).waitFor();
      expect(await baris('2026-03-30')).toEqual([
        { uraian: 'Rapat mingguan bidang', keadaan: 'DRAF', bukti: 0 },
      ]);
    });
  });

  it('stands in the docs as counted, beside the peer', () => {
    expect(hasil).toHaveLength(10);
    const isi = readFileSync(HALAMAN, 'utf8');
    const [awal, sisa] = isi.split(AWAL_TABEL);
    const akhir = sisa!.split(AKHIR_TABEL)[1]!;
    const baru = `${awal}${AWAL_TABEL}\n${tabel()}\n${AKHIR_TABEL}${akhir}`;
    if (process.env.TULIS_HITUNGAN) writeFileSync(HALAMAN, baru);
    else expect(isi).toBe(baru);
  });
});

function ulangiSaran(nama: RegExp) {
  return async (page: Page): Promise<number> => {
    await page.getByRole('button', { name: nama }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim laporan' }).click();
    await page.getByText('Laporan terkirim.').waitFor();
    return 1;
  };
}

function ulangiHari(nama: RegExp) {
  return async (page: Page): Promise<number> => {
    const tombol = page.getByRole('button', { name: nama });
    const jumlah = Number(/(\d+) kegiatan/.exec(await tombol.innerText())![1]);
    await tombol.click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Kirim/ })
      .click();
    await page.getByText(/terkirim\.$/).waitFor();
    return jumlah;
  };
}

/** The star was given beforehand, from the day's entry in the calendar. */
async function ulangiFavorit(page: Page): Promise<number> {
  await page.goto(`${alamat}kalender?hari=2026-03-20`);
  await page.getByRole('button', { name: 'Jadikan favorit' }).first().click();
  await page.getByText(/Tersimpan sebagai favorit/).waitFor();
  await periksaLayar(page, 'kalender-favorit');
  await page.goto(alamat);
  await page.getByRole('button', { name: /Favorit Anda/ }).waitFor();
  await mulaiMenghitung(page);
  return ulangiSaran(/Favorit Anda/)(page);
}

/** From the home: report, camera, send; the text is typed. */
async function baruDenganFoto(page: Page, hari: string): Promise<number> {
  await page.getByRole('link', { name: 'Lapor', exact: true }).click();
  const memilih = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ambil foto' }).click();
  const foto = await sharp({
    create: { width: 1200, height: 900, channels: 3, background: `#0f${hari.slice(8)}6e` },
  })
    .jpeg()
    .toBuffer();
  await (await memilih).setFiles({ name: 'foto.jpg', mimeType: 'image/jpeg', buffer: foto });
  await page.getByLabel('Kegiatan harian').click();
  await page.keyboard.type(`Membersihkan saluran tersumbat di RW ${hari.slice(8)} Kelurahan Unyur`);
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Terkirim' }).waitFor();
  const semua = await baris(hari);
  expect(semua.find((b) => b.uraian.startsWith('Membersihkan'))?.bukti).toBe(1);
  return 1;
}

async function baris(tanggal: string): Promise<{ uraian: string; keadaan: string; bukti: number }[]> {
  const { rows } = await d.pool.query(
    `select uraian, keadaan, (select count(*)::int from aktivitas_bukti b where b.aktivitas_id = a.id) as bukti
     from aktivitas a where pegawai_id = $1 and tanggal = $2 order by id`,
    [d.a.staf.id, tanggal],
  );
  return rows;
}

/** Counts every real click of the page from now on, wherever it leads; a page of its own keeps its count. */
async function mulaiMenghitung(page: Page): Promise<void> {
  await page.evaluate(() => {
    sessionStorage.setItem('ketuk', '0');
    if (document.documentElement.dataset.dihitung) return;
    document.documentElement.dataset.dihitung = 'ya';
    addEventListener(
      'click',
      (e) => {
        // a label's click on its own input and a script's own are no tap
        if (e.isTrusted && e.detail > 0)
          sessionStorage.setItem('ketuk', String(Number(sessionStorage.getItem('ketuk')) + 1));
      },
      { capture: true },
    );
  });
}

function jumlahKetuk(page: Page): Promise<number> {
  return page.evaluate(() => Number(sessionStorage.getItem('ketuk')));
}

function tabel(): string {
  const median = (n: readonly number[]) => {
    const urut = [...n].sort((a, b) => a - b);
    const tengah = urut.length / 2;
    return Number.isInteger(tengah) ? (urut[tengah - 1]! + urut[tengah]!) / 2 : urut[Math.floor(tengah)]!;
  };
  const baru = hasil.filter((h) => h.skenario.includes('baru')).map((h) => h.ketuk);
  const ulang = hasil.filter((h) => !h.skenario.includes('baru')).map((h) => h.ketuk);
  return [
    '| Hari | Skenario | Ketukan Terang |',
    '| ---: | --- | ---: |',
    ...hasil.map((h, i) => `| ${i + 1} | ${h.skenario} | ${h.ketuk} |`),
    '',
    '| Median | Terang (ketukan) | e-Kinerja BKN tanpa masuk (perkiraan) | dengan masuk |',
    '| --- | ---: | ---: | ---: |',
    `| Mengulang kegiatan biasa | ${median(ulang)} | 17–20 | sekitar 30 |`,
    `| Kegiatan baru dengan foto | ${median(baru)} | 23–26 | sekitar 36 |`,
    `| Sepuluh hari | ${median(hasil.map((h) => h.ketuk))} | 17–20 | sekitar 30 |`,
  ].join('\n');
}

/** A fresh page on the phone, signed in as on that day. Throws what the page itself threw. */
async function sebagaiStaf(lakukan: (page: Page) => Promise<void>): Promise<void> {
  await masukkan(ponsel, alamat, d.a.staf);
  const page = await ponsel.newPage();
  const rusak: Error[] = [];
  page.on('pageerror', (galat) => rusak.push(galat));
  await lakukan(page);
  await page.close();
  expect(rusak).toEqual([]);
}
