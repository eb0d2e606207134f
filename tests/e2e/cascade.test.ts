import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import { bukaRuang, DUA_RUPA, pakaiPeramban, type Ruang } from './berkas.ts';
import { periksaLayar } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('the cascade at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let ruang: Ruang;
  const meja = look.width >= 1024;

  beforeAll(async () => {
    d = await bangunDunia();
    ruang = await bukaRuang(browser(), look, d);
  });
  afterAll(() => ruang.tutup());

  it('leads from the perjanjian kinerja to the RHK of a person, the tree, and who is waited for', async () => {
    const operator = await ruang.masuk(d.a.operator);
    await operator.goto(`${ruang.alamat}/perjanjian-kinerja`);
    await operator.getByRole('button', { name: 'Mulai perjanjian kinerja Dinas Lingkungan Hidup' }).waitFor();
    await periksaLayar(operator, 'perjanjian-daftar');
    await operator.getByRole('button', { name: 'Mulai perjanjian kinerja Dinas Lingkungan Hidup' }).click();
    await operator.getByRole('button', { name: 'Tempel dari Excel' }).click();
    await operator
      .getByLabel('Baris yang disalin')
      .fill(
        'Meningkatnya sampah yang tertangani\tPersentase sampah tertangani\t75\t%\n\tSerapan anggaran pengelolaan sampah\t95\t%',
      );
    await operator.getByText('Terbaca 1 sasaran dan 2 indikator.').waitFor();
    await periksaLayar(operator, 'perjanjian-tempel');
    await operator.getByRole('button', { name: 'Tambahkan' }).click();
    await operator.getByLabel('Perspektif').nth(0).selectOption('PENERIMA_LAYANAN');
    await operator.getByLabel('Perspektif').nth(1).selectOption('ANGGARAN');
    await operator.getByText(/^Tersimpan/).waitFor();
    await periksaLayar(operator, 'perjanjian-draf');
    await operator.getByRole('button', { name: 'Nyatakan final' }).click();
    await operator.getByRole('dialog').getByRole('button', { name: 'Nyatakan final' }).click();
    await operator.getByText('Perjanjian kinerja sudah final.').waitFor();
    await operator.getByRole('button', { name: 'Ubah perjanjian' }).waitFor();
    await periksaLayar(operator, 'perjanjian-final');

    const kadis = await ruang.masuk(d.a.kadis);
    await kadis.goto(`${ruang.alamat}/skp`);
    await kadis.getByRole('button', { name: 'Tambah SKP' }).click();
    await kadis.getByRole('button', { name: 'Buat rancangan' }).click();
    await kadis.getByRole('button', { name: /Meningkatnya sampah yang tertangani/ }).waitFor();
    await periksaLayar(kadis, 'skp-kadis-terisi');

    const kabid = await ruang.masuk(d.a.kabid);
    await kabid.goto(`${ruang.alamat}/skp`);
    await kabid.getByRole('button', { name: 'Tambah SKP' }).click();
    await kabid.getByRole('button', { name: 'Buat rancangan' }).click();
    await kabid.getByRole('button', { name: 'Tambah RHK' }).click();
    await kabid
      .getByLabel('Rencana hasil kerja', { exact: true })
      .fill('Terangkutnya sampah di 12 kelurahan');
    await kabid.getByLabel('Aspek', { exact: true }).selectOption('KUANTITAS');
    await kabid.getByLabel('Ukuran keberhasilan').fill('Rit sampah terangkut');
    await kabid.getByLabel('Target', { exact: true }).fill('40 rit');
    await kabid.getByText(/^Tersimpan/).waitFor();

    await kabid.goto(`${ruang.alamat}/matriks`);
    await kabid.getByRole('button', { name: 'Mulai matriks 2026' }).waitFor();
    await periksaLayar(kabid, 'matriks-mulai');
    await kabid.getByRole('button', { name: 'Mulai matriks 2026' }).click();
    if (meja) {
      await kabid.getByRole('gridcell').first().focus();
      await kabid.keyboard.press('ArrowDown');
      await kabid.keyboard.press('Enter');
    } else {
      await kabid.getByRole('button', { name: /Siti Aminah/ }).click();
      await kabid.getByRole('button', { name: 'Peran Siti Aminah untuk Rit sampah terangkut' }).click();
    }
    await kabid.getByLabel('Hasil yang diharapkan').fill('Terangkutnya sampah di 6 kelurahan');
    await kabid.getByLabel('Cara menurunkan').selectOption('LANGSUNG_KUANTITATIF');
    await kabid.getByLabel('Beban target').fill('25');
    await kabid.getByText(/^Tersimpan/).waitFor();
    await periksaLayar(kabid, 'matriks-mengisi');
    if (meja) await kabid.keyboard.press('Escape');
    else await kabid.getByRole('button', { name: 'Selesai' }).click();
    await kabid.getByText('kurang 15').first().waitFor();
    await periksaLayar(kabid, 'matriks');

    const staf = await ruang.masuk(d.a.staf);
    await staf.goto(`${ruang.alamat}/skp`);
    await staf.getByRole('button', { name: 'Tambah SKP' }).click();
    await staf.getByRole('button', { name: 'Buat rancangan' }).click();
    await staf.getByRole('heading', { name: 'Diharapkan dari Anda' }).waitFor();
    await periksaLayar(staf, 'skp-usulan');
    await staf.getByRole('button', { name: 'Ambil sebagai RHK: Terangkutnya sampah di 6 kelurahan' }).click();
    await staf.getByText(/^Tersimpan/).waitFor();
    await staf.getByRole('button', { name: /Terangkutnya sampah di 6 kelurahan/ }).click();
    await periksaLayar(staf, 'skp-diambil');
    await kabid.reload();
    if (!meja) await kabid.getByRole('button', { name: /Siti Aminah/ }).click();
    await kabid.getByText('Sudah menjadi RHK').waitFor();
    const { rows } = await d.pool.query(
      'select rhk_id from rhk_versi where instansi_id = $1 and sel_id is not null',
      [d.a.id],
    );
    expect(rows).toHaveLength(1);

    await staf.goto(`${ruang.alamat}/hambatan`);
    await staf.getByText('SKP pimpinan belum diajukan').waitFor();
    await periksaLayar(staf, 'terhambat');
    await staf.getByRole('button', { name: `Ingatkan ${d.a.kabid.nama}` }).click();
    await staf.getByText(`Pengingat terkirim kepada ${d.a.kabid.nama}.`).waitFor();
    await kabid.goto(`${ruang.alamat}/hambatan`);
    await kabid.getByRole('heading', { name: 'Mereka menunggu Anda' }).waitFor();
    await kabid.getByRole('button', { name: 'Janjikan tanggal' }).last().click();
    await kabid.getByRole('dialog').getByRole('button', { name: 'Simpan janji' }).click();
    await kabid
      .getByText(/^Dijanjikan 15 Januari 2026/)
      .first()
      .waitFor();
    await periksaLayar(kabid, 'menunggu-anda');
    await operator.goto(`${ruang.alamat}/pengisian?tampilan=hambatan`);
    await operator.getByText('1 pengingat terkirim').waitFor();
    await operator.getByRole('button', { name: /^SKP pimpinan belum diajukan/ }).click();
    await periksaLayar(operator, 'terhambat-daftar');

    // the setting of an SKP is walked in skp.test.ts
    await d.pool.query(
      `update skp_versi set keadaan = 'DISETUJUI', ditetapkan_pada = '2026-01-15' where instansi_id = $1`,
      [d.a.id],
    );
    await d.pool.query(
      `update rhk_versi set rhk_pimpinan_id = (select rhk_id from rhk_versi where instansi_id = $1 and sasaran_id is not null)
       where instansi_id = $1 and uraian = 'Terangkutnya sampah di 12 kelurahan'`,
      [d.a.id],
    );
    const rekan = await ruang.masuk(d.a.rekan);
    await rekan.goto(`${ruang.alamat}/pohon-kinerja`);
    for (const uraian of [
      'Meningkatnya sampah yang tertangani',
      'Meningkatnya sampah yang tertangani',
      'Terangkutnya sampah di 12 kelurahan',
    ]) {
      await rekan.getByRole('button', { name: `Buka yang mendukung: ${uraian}` }).focus();
      await rekan.keyboard.press('Enter');
    }
    await rekan.getByText('Terangkutnya sampah di 6 kelurahan').waitFor();
    await rekan.getByText('1 orang belum mempunyai SKP berlaku:').first().waitFor();
    await periksaLayar(rekan, 'pohon');
    await staf.goto(`${ruang.alamat}/pohon-kinerja?simpul=RHK:${rows[0].rhk_id}`);
    await staf.getByRole('navigation', { name: 'Letak dalam pohon' }).waitFor();
    await staf.getByText('Anda', { exact: true }).first().waitFor();
    await periksaLayar(staf, 'pohon-jalan');
    await kabid.goto(`${ruang.alamat}/tim-kerja`);
    await kabid.getByRole('button', { name: 'Bentuk tim' }).click();
    await kabid.getByLabel('Nama tim').fill('Tim Gerakan Serang Bersih');
    await kabid.getByLabel('Ketua tim').fill('Dewi');
    await kabid.getByRole('option', { name: /Dewi Lestari/ }).click();
    await kabid.getByRole('dialog').getByRole('button', { name: 'Bentuk tim' }).click();
    await kabid.getByRole('button', { name: 'Tambah anggota' }).click();
    await kabid.getByLabel('Pegawai', { exact: true }).fill('Agus');
    await kabid.getByRole('option', { name: /Agus Salim/ }).click();
    await kabid.getByRole('dialog').getByRole('button', { name: 'Tambah anggota' }).click();
    await kabid.getByText(`Menunggu persetujuan ${d.a.kadis.nama}`).waitFor();
    await periksaLayar(kabid, 'tim-kerja');
  });
});
