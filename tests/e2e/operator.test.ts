import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpDiajukan } from '#tests/builders/skp.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaServer, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const NAMA = 'Yusuf Maulana, S.E.';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('the operator’s desk at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;

  beforeAll(async () => {
    d = await bangunDunia();
    await skpDiajukan(d, d.a.staf);
    alamat = `${await bukaServer(d)}/`;
  });
  afterAll(async () => {
    await d.tutup();
  });

  it('adds a person whose NIP is read while it is typed, and mends each fault in the data', async () => {
    let sandi = '';
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}pegawai`);
      await page.getByRole('button', { name: 'Tambah pegawai' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('NIP atau nomor induk PPPK').fill('199002302015031001');
      await dialog.getByText('Angka 1–8 bukan tanggal lahir yang ada.').waitFor();
      await dialog.getByLabel('NIP atau nomor induk PPPK').fill('1990 0101 2015 03 1 001');
      await dialog.getByText('PNS · lahir 1 Januari 1990 · diangkat Maret 2015 · laki-laki').waitFor();
      await periksaLayar(page);
      await dialog.getByLabel('Nama lengkap dengan gelar').fill(NAMA);
      await dialog.getByRole('button', { name: 'Simpan' }).click();
      await page.getByRole('heading', { level: 1, name: NAMA }).waitFor();
      await periksaLayar(page);

      await page.getByRole('button', { name: 'Tambah penugasan' }).click();
      await pilih(page, 'Unit kerja', 'sampah', 'Bidang Pengelolaan Sampah');
      await pilih(page, 'Jabatan', 'pengelola', 'Pengelola Persampahan');
      await periksaLayar(page);
      await dialog.getByRole('button', { name: 'Simpan penugasan' }).click();
      await page.getByRole('heading', { level: 3, name: 'Pengelola Persampahan' }).waitFor();

      await page.getByRole('button', { name: 'Tetapkan pejabat penilai' }).click();
      await pilih(page, 'Pejabat penilai', 'rahmat', 'Rahmat Hidayat');
      await periksaLayar(page);
      await dialog.getByRole('button', { name: 'Tetapkan penilai' }).click();
      await page.getByText('Atasan langsung · sejak 15 Januari 2026').waitFor();

      await page.getByRole('button', { name: 'Buat kata sandi sementara' }).first().click();
      await dialog.getByRole('button', { name: 'Buat kata sandi', exact: true }).click();
      sandi = (await dialog.locator('code').textContent()) ?? '';
      await periksaLayar(page);
      await dialog.getByRole('button', { name: 'Sudah saya sampaikan' }).click();
      // shown once: neither the page nor a second look has it
      expect(await page.content()).not.toContain(sandi);
      await page.getByText('Dapat masuk dengan NIP dan kata sandi.').waitFor();
      expect(await page.getByText('Belum ada pejabat penilai').count()).toBe(0);
    });
    const masuk = await d.tamu().masuk('199001012015031001', sandi);
    expect(masuk.isi.wajibGantiSandi).toBe(true);
  });

  it('finds people by fault and unit, and keeps the search in the address', async () => {
    await d.pool.query('delete from penilai where instansi_id = $1 and penugasan_id = $2', [
      d.a.id,
      d.a.rekan.penugasanId,
    ]);
    await sebagai(d.a.operator, async (page) => {
      await page.goto(alamat);
      await page.getByRole('link', { name: /1 pegawai tanpa pejabat penilai/ }).click();
      await page.getByRole('link', { name: /Dewi Lestari/ }).waitFor();
      expect(await page.getByRole('link', { name: /Siti Aminah/ }).count()).toBe(0);
      await periksaLayar(page);
      await page.goto(`${alamat}pegawai`);
      await page.getByRole('link', { name: /Dewi Lestari/ }).waitFor();
      await page.getByRole('searchbox').fill('siti');
      await page.getByRole('link', { name: /Dewi Lestari/ }).waitFor({ state: 'detached' });
      expect(new URL(page.url()).searchParams.get('cari')).toBe('siti');
    });
  });

  it('walks the tree of units and adds a unit and a post', async () => {
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}unit-kerja`);
      const anak = page.getByText('Bidang Pengelolaan Sampah');
      await page.getByRole('button', { name: 'Tampilkan unit di bawah Dinas Lingkungan Hidup' }).click();
      await anak.waitFor();
      await periksaLayar(page);
      await page.getByRole('button', { name: /^Dinas Lingkungan Hidup/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: 'Tambah unit di bawahnya' }).click();
      await dialog.getByLabel('Nama unit').fill('Bidang Penataan Lingkungan');
      await dialog.getByLabel('Kode unit').fill('DLH-2');
      await periksaLayar(page);
      await dialog.getByRole('button', { name: 'Simpan unit' }).click();
      await page.getByText('Bidang Penataan Lingkungan').waitFor();
      await dialog.getByRole('button', { name: 'Tutup' }).click();
      await page.getByRole('button', { name: /^Bidang Penataan Lingkungan/ }).click();
      await dialog.getByRole('button', { name: 'Tambah jabatan' }).click();
      await dialog.getByLabel('Nama jabatan').fill('Kepala Bidang Penataan Lingkungan');
      await dialog.getByText('Jabatan ini memimpin unit').click();
      await dialog.getByRole('button', { name: 'Simpan jabatan' }).click();
      await dialog.getByText('Lowong').waitFor();
      await periksaLayar(page);
    });
    const { rows } = await d.pool.query(
      `select u.induk_id = $2 as "diDinas", j.memimpin_unit from unit_kerja u join jabatan j on j.unit_kerja_id = u.id
       where u.instansi_id = $1 and u.kode = 'DLH-2'`,
      [d.a.id, d.a.unit.dinas],
    );
    expect(rows).toEqual([{ diDinas: true, memimpin_unit: true }]);
  });

  it('sees who has no SKP in force and whom they wait for, and opens the next year', async () => {
    await sebagai(d.a.operator, async (page) => {
      await page.goto(`${alamat}pengisian`);
      await page.getByText('0 dari 6 pegawai sudah memiliki SKP yang ditetapkan').waitFor();
      await page.getByRole('button', { name: /^Diajukan/ }).click();
      // the list before the filter stays until the filtered one is there
      await expect.poll(() => page.getByText('Belum mulai menyusun.').count()).toBe(0);
      await page.getByText('Menunggu persetujuan pejabat penilai.').waitFor();
      await page.getByRole('cell', { name: 'Rahmat Hidayat' }).waitFor();
      await page.getByText('Lihat sebagai tabel').click();
      await periksaLayar(page);
      const unduhan = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh CSV' }).click();
      expect((await unduhan).suggestedFilename()).toBe('pengisian-skp-2026.csv');

      await page.goto(`${alamat}periode`);
      await page.getByRole('button', { name: 'Buka periode 2027' }).click();
      await periksaLayar(page);
      await page.getByRole('dialog').getByRole('button', { name: 'Buka periode 2027' }).click();
      await page.getByText('dinilai 20 Desember 2027 – 31 Januari 2028').waitFor();
      await periksaLayar(page);
    });
  });

  it('tells the assessor by the bell and on the home, where the notice leads to the step', async () => {
    await sebagai(d.a.kabid, async (page) => {
      await page.goto(alamat);
      await page.getByRole('link', { name: /Tetapkan 1 SKP bawahan/ }).waitFor();
      await periksaLayar(page);
      await page
        .getByRole('link', { name: /^Pemberitahuan, \d belum dibaca/ })
        .first()
        .click();
      await periksaLayar(page);
      await page.getByRole('link', { name: /Siti Aminah mengajukan SKP 2026/ }).click();
      await page.waitForURL(/skp-bawahan/);
    });
    const { rows } = await d.pool.query(
      "select dibaca_pada is not null as dibaca from pemberitahuan where pegawai_id = $1 and jenis = 'skp.diajukan'",
      [d.a.kabid.id],
    );
    expect(rows).toEqual([{ dibaca: true }]);
  });

  async function pilih(page: Page, label: string, ketik: string, nama: string): Promise<void> {
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: label, exact: true }).fill(ketik);
    await dialog.getByRole('option', { name: nama }).first().click();
  }

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }
});
