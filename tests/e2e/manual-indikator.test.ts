import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { skpDisetujui, skpDraf } from '#tests/builders/skp.ts';
import { bukaRuang, DUA_RUPA, pakaiPeramban, type Ruang } from './berkas.ts';
import { periksaLayar } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('the papers of cascading at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let ruang: Ruang;

  beforeAll(async () => {
    d = await bangunDunia();
    ruang = await bukaRuang(browser(), look, d);
  });
  afterAll(() => ruang.tutup());

  it('writes the manual of an indicator from the SKP, and a workblock that its people read and print', async () => {
    const skp = await skpDraf(d, d.a.kadis);
    await skpDisetujui(d, d.a.kabid);
    const kadis = await ruang.masuk(d.a.kadis);
    await kadis.goto(`${ruang.alamat}/skp/${skp.id}`);
    await kadis.getByRole('link', { name: 'Manual indikator' }).click();
    await kadis.getByText('Belum ditulis').first().waitFor();
    await periksaLayar(kadis, 'manual-kosong');
    await kadis
      .getByRole('button', { name: /^Tulis manual/ })
      .first()
      .click();
    await kadis.getByLabel('Tujuan').fill('Mengukur kemutakhiran data persampahan');
    await kadis.getByLabel('Kualitas dan tingkat kendali').selectOption('OUTCOME_ANTARA');
    await periksaLayar(kadis, 'manual-isian');
    await kadis.getByRole('button', { name: 'Simpan' }).click();
    await kadis.getByText('5 bagian belum diisi').waitFor();
    await periksaLayar(kadis, 'manual-sebagian');

    const kabid = await ruang.masuk(d.a.kabid);
    await kabid.goto(`${ruang.alamat}/matriks`);
    await kabid.getByRole('link', { name: 'Workblock' }).click();
    await kabid.getByText('Belum ada workblock').waitFor();
    await periksaLayar(kabid, 'workblock-kosong');
    await kabid.getByRole('button', { name: 'Tulis workblock' }).click();
    await kabid.getByLabel('Judul inisiatif strategi').fill('Bank sampah di setiap RW');
    await kabid.getByLabel('Kegiatan kunci rutin').fill('Penimbangan mingguan\nPembinaan kader');
    await kabid.getByRole('button', { name: 'Simpan' }).click();
    await kabid.getByRole('heading', { name: 'Bank sampah di setiap RW' }).waitFor();
    await periksaLayar(kabid, 'workblock-satu');
    await kabid.getByRole('button', { name: 'Siapkan PDF workblock Bank sampah di setiap RW' }).click();
    await kabid.getByRole('link', { name: 'Buka workblock Bank sampah di setiap RW' }).waitFor();

    const staf = await ruang.masuk(d.a.staf);
    await staf.goto(`${ruang.alamat}/workblock`);
    await staf.getByText('Pembinaan kader').waitFor();
    expect(await staf.getByRole('button', { name: /^Ubah/ }).count()).toBe(0);
  });
});
