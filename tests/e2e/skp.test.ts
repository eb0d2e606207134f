import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { isianDari, isiSkp, skpDiajukan } from '#tests/builders/skp.ts';
import { bukaRuang, DUA_RUPA, pakaiPeramban, type Ruang } from './berkas.ts';
import { periksaLayar } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('the SKP at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let ruang: Ruang;

  beforeAll(async () => {
    d = await bangunDunia();
    ruang = await bukaRuang(browser(), look, d);
  });
  afterAll(() => ruang.tutup());

  it('is written, survives a reload and a lost connection, is returned, mended and set', async () => {
    const staf = await ruang.masuk(d.a.staf);
    await staf.goto(`${ruang.alamat}/skp`);
    await staf.getByRole('button', { name: 'Tambah SKP' }).waitFor();
    await periksaLayar(staf, 'daftar-kosong');
    await staf.getByRole('button', { name: 'Tambah SKP' }).click();
    await periksaLayar(staf, 'tambah');
    await staf.getByRole('button', { name: 'Buat rancangan' }).click();
    await staf.getByRole('heading', { name: 'Isi SKP 2026' }).waitFor();
    await periksaLayar(staf, 'editor-kosong');

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
    await periksaLayar(staf, 'editor-rhk');

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
    await periksaLayar(staf, 'editor-perilaku');
    await staf.getByRole('button', { name: 'Lanjut: Lampiran' }).click();
    await staf.getByRole('button', { name: 'Peralatan kerja' }).click();
    await staf.getByRole('button', { name: 'Laporan triwulanan dengan bukti dukung' }).click();
    await periksaLayar(staf, 'editor-lampiran');
    await staf.getByRole('button', { name: 'Lanjut: Periksa & ajukan' }).click();
    await staf.getByRole('heading', { name: '1 hal perlu dilengkapi sebelum diajukan' }).waitFor();
    await periksaLayar(staf, 'editor-belum-siap');
    await staf.getByRole('button', { name: /Tulis konsekuensi/ }).click();
    await staf.getByRole('button', { name: 'Bila tercapai: penghargaan' }).click();
    await staf.getByRole('button', { name: 'Bila tidak tercapai: teguran' }).click();
    await staf
      .getByRole('button', { name: /Periksa & ajukan/ })
      .first()
      .click();
    await periksaLayar(staf, 'editor-siap');
    await staf.getByRole('button', { name: 'Ajukan SKP' }).click();
    await staf.getByText('Menunggu Rahmat Hidayat').waitFor();
    await periksaLayar(staf, 'menunggu');
    await staf.getByRole('button', { name: 'Ingatkan' }).click();
    await staf.getByText('Pengingat terkirim kepada Rahmat Hidayat.').waitFor();

    const kabid = await ruang.masuk(d.a.kabid);
    await kabid.goto(`${ruang.alamat}/skp-bawahan`);
    await kabid.getByRole('link', { name: 'Periksa SKP Siti Aminah' }).waitFor();
    await periksaLayar(kabid, 'bawahan');
    await kabid.getByRole('link', { name: 'Periksa SKP Siti Aminah' }).click();
    await kabid.getByRole('button', { name: 'Tetapkan SKP' }).waitFor();
    await periksaLayar(kabid, 'memeriksa');
    await kabid.getByRole('button', { name: 'Kembalikan' }).click();
    await kabid.getByLabel('Catatan untuk pegawai').fill('Tambahkan target waktu.');
    await periksaLayar(kabid, 'mengembalikan');
    await kabid.getByRole('dialog').getByRole('button', { name: 'Kembalikan' }).click();
    await kabid.getByText('SKP Siti Aminah dikembalikan.').waitFor();

    await staf.goto(`${ruang.alamat}/skp`);
    await staf.getByText('Perbaiki').waitFor();
    await periksaLayar(staf, 'daftar-dikembalikan');
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

    await kabid.goto(`${ruang.alamat}/skp-bawahan`);
    await kabid.getByRole('link', { name: 'Periksa SKP Siti Aminah' }).click();
    await kabid.getByRole('button', { name: 'Tetapkan SKP' }).click();
    await periksaLayar(kabid, 'menetapkan');
    await kabid.getByRole('dialog').getByRole('button', { name: 'Tetapkan SKP' }).click();
    await kabid.getByText('SKP Siti Aminah ditetapkan.').waitFor();
    await staf.reload();
    await staf.getByText('Disetujui').first().waitFor();
    await periksaLayar(staf, 'ditetapkan');
  });

  it('shows both texts when the same draft was saved elsewhere, and keeps the chosen one', async () => {
    const rekan = await ruang.masuk(d.a.rekan);
    const klien = await d.masuk(d.a.rekan);
    const { isi } = await klien.post('/skp', { id: crypto.randomUUID(), tahun: 2026 });
    await klien.put(`/skp/${isi.id}/rancangan`, isiSkp(), { versi: isi.versi });
    await rekan.goto(`${ruang.alamat}/skp/${isi.id}/ubah`);
    await rekan.getByRole('button', { name: /Tersedianya data persampahan/ }).click();
    const terkini = (await klien.get(`/skp/${isi.id}`)).isi;
    const lain = isianDari(terkini);
    lain.rhk[0]!.uraian = 'Terlayaninya pengaduan warga tepat waktu';
    await klien.put(`/skp/${isi.id}/rancangan`, lain, { versi: terkini.versi });
    await rekan
      .getByLabel('Rencana hasil kerja', { exact: true })
      .fill('Tersedianya data persampahan yang mutakhir');
    await rekan.getByRole('dialog', { name: 'SKP ini juga diubah di tempat lain' }).waitFor();
    await periksaLayar(rekan, 'bentrok');
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
    const staf = await ruang.masuk(d.b.staf);
    await staf.goto(`${ruang.alamat}/skp`);
    await staf
      .getByRole('link', { name: /SKP 2026|Pengelola Persampahan/ })
      .first()
      .click();
    await staf.getByRole('heading', { name: 'Sambungkan ke RHK pimpinan' }).waitFor();
    await periksaLayar(staf, 'sambungkan');
    await staf.getByRole('button', { name: 'Sambungkan' }).click();
    await staf.getByText('RHK pimpinan yang diintervensi').waitFor();
    expect(await staf.getByRole('heading', { name: 'Sambungkan ke RHK pimpinan' }).count()).toBe(0);

    const kadis = await ruang.masuk(d.b.kadis);
    const klien = await d.masuk(d.b.kadis);
    const { isi } = await klien.post('/skp', { id: crypto.randomUUID(), tahun: 2026 });
    await klien.put(`/skp/${isi.id}/rancangan`, isiSkp('JPT_KUANTITATIF'), { versi: isi.versi });
    await kadis.goto(`${ruang.alamat}/skp/${isi.id}/ubah`);
    await kadis.getByRole('button', { name: /Tersedianya data persampahan/ }).click();
    await periksaLayar(kadis, 'editor-pimpinan');
    await kadis.goto(`${ruang.alamat}/skp/${isi.id}`);
    await kadis.getByRole('heading', { name: 'Hasil kerja' }).waitFor();
    await periksaLayar(kadis, 'lembar-pimpinan');
  });
});
