import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withInstansi } from '#server/db/transaksi.ts';
import { kabariSekali } from '#server/features/pemberitahuan/actions.ts';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaPeramban, bukaServer, masukkan, periksaLayar } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('notices at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let page: Page;

  beforeAll(async () => {
    d = await bangunDunia('2026-03-10T02:00:00Z');
    d.app.pos = { kirim: () => Promise.resolve(), tutup: () => undefined };
    await d.pool.query(`update pegawai set surel = 'agus@kota-a.uji' where id = $1`, [d.a.operator.id]);
    await withInstansi(d.app.db, d.a.id, (tx) =>
      kabariSekali(
        tx,
        { instansiId: d.a.id, saat: d.app.jam.sekarang().toString() },
        Array.from({ length: 6 }, (_, i) => ({
          pegawaiId: d.a.operator.id,
          jenis: 'skp.dikembalikan' as const,
          tautan: '/skp',
          isi: { tahun: 2026, catatan: `Catatan ${i + 1}`, ...(i === 0 && { tenggat: '2026-03-31' }) },
          kunci: `uji ${i}`,
        })),
      ),
    );
    const alamat = await bukaServer(d);
    const konteks = await bukaPeramban(browser(), look, { baseURL: alamat });
    await masukkan(konteks, alamat, d.a.operator);
    page = await konteks.newPage();
  });
  afterAll(async () => {
    await page.context().close();
    await d.tutup();
  });

  it('shows the deadline, takes the choice of how to be reached, and says what reaching out did', async () => {
    await page.goto('/pemberitahuan');
    await page.getByText('Tenggat 31 Maret 2026').waitFor();
    await periksaLayar(page, 'daftar');
    await page.getByRole('link', { name: 'Atur pemberitahuan' }).click();
    await page.getByText('Dikirim ke agus@kota-a.uji.').waitFor();
    await page.getByText('Rangkuman tiap Senin').click();
    await page.getByLabel('Sampai', { exact: true }).fill('08:00');
    await periksaLayar(page, 'pilihan');
    await page.getByRole('button', { name: 'Simpan' }).click();
    await page.getByText('Pilihan pemberitahuan tersimpan.').waitFor();
    await page.reload();
    const senin = page.getByRole('radio', { name: 'Rangkuman tiap Senin' });
    await senin.waitFor({ state: 'attached' });
    expect(await senin.isChecked()).toBe(true);
    await page.goto('/pemberitahuan/pengaruh');
    await page.getByRole('cell', { name: 'Hanya di Terang' }).waitFor();
    await periksaLayar(page, 'pengaruh');
  });
});
