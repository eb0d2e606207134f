import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import sharp from 'sharp';
import { DESK, launchBrowser, PHONE } from './browser.ts';
import { LAYAR, LAYAR_SIKLUS, tenang } from './layar.ts';
import { jalankanServerContoh } from './server-contoh.ts';

// npm run gambar [-- folder [pattern]]: pictures of each main screen on the sample agency, at both sizes; the first ones
// in the dark theme as well.

const tujuan = process.argv[2] ?? 'docs/panduan/gambar';
const hanya = process.argv[3];
const UKURAN = { ponsel: PHONE, meja: DESK } as const;

mkdirSync(tujuan, { recursive: true });
const server = await jalankanServerContoh();
const peramban = await launchBrowser();
try {
  for (const [ukuran, viewport] of Object.entries(UKURAN))
    for (const tema of ['light', 'dark'] as const) await potretSemua(ukuran, viewport, tema);
} finally {
  await peramban.close();
  await server.tutup();
}

async function potretSemua(
  ukuran: string,
  viewport: { width: number; height: number },
  tema: 'light' | 'dark',
): Promise<void> {
  const konteks = new Map<string, BrowserContext>();
  const semua = tema === 'light' ? [...LAYAR, ...LAYAR_SIKLUS] : LAYAR;
  for (const layar of semua.filter((l) => !hanya || new RegExp(hanya).test(l.nama))) {
    let milik = konteks.get(layar.peran);
    if (!milik) {
      milik = await peramban.newContext({
        viewport,
        colorScheme: tema,
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
        serviceWorkers: 'block',
      });
      if (layar.peran !== 'tamu') await masuk(milik, layar.peran);
      konteks.set(layar.peran, milik);
    }
    const page = await milik.newPage();
    await layar.buka(page, server.alamat);
    const png = await page.screenshot({ animations: 'disabled' });
    const nama = `${layar.nama}-${ukuran}-${tema === 'light' ? 'terang' : 'gelap'}.webp`;
    await sharp(png).webp({ quality: 80 }).toFile(join(tujuan, nama));
    process.stdout.write(`${nama}\n`);
    await page.close();
  }
  for (const satu of konteks.values()) await satu.close();
}

async function masuk(konteks: BrowserContext, peran: string): Promise<void> {
  const akun = server.akun.find((a) => a.peran === peran);
  if (!akun) throw new Error(`Tidak ada akun contoh ${peran}.`);
  const jawaban = await konteks.request.post(`${server.alamat}/api/v1/sesi`, {
    data: { nip: akun.nip, sandi: akun.sandi },
  });
  if (jawaban.status() !== 201)
    throw new Error(`Akun contoh ${peran} tidak dapat masuk: ${jawaban.status()}`);
  const page = await konteks.newPage();
  await page.goto(server.alamat);
  await tenang(page);
  await page.close();
}
