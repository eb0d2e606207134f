import { randomUUIDv7 } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bangunDunia, type Dunia } from '#tests/builders/dunia.ts';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { wajib } from '#tests/builders/penilaian.ts';
import { DUA_RUPA, pakaiPeramban } from './berkas.ts';
import { bukaServer, periksaLayar, sebagaiPemakai } from './pemakai.ts';

const browser = pakaiPeramban();

describe.each(DUA_RUPA)('judging at $width px, $colorScheme', (look) => {
  let d: Dunia;
  let alamat: string;

  beforeAll(async () => {
    d = await bangunDunia('2026-03-20T02:00:00Z');
    await siapkan(d);
    alamat = `${await bukaServer(d)}/`;
  });
  afterAll(async () => {
    await d.tutup();
  });

  it('goes from the achievement of the unit over the ratings to a predikat that explains itself', async () => {
    await sebagai(d.a.kadis, async (page) => {
      await page.goto(`${alamat}penilaian?tampilan=capaian`);
      await page.getByRole('button', { name: 'Tetapkan Bidang Pengelolaan Sampah' }).click();
      await page.getByRole('radio', { name: 'Baik', exact: true }).check();
      await page.getByLabel('Dasar penetapan').fill('Sembilan dari sepuluh rencana aksi terlaksana.');
      await periksaLayar(page, 'capaian-form');
      await page.getByRole('button', { name: 'Simpan capaian' }).click();
      await page.getByText('Capaian kinerja organisasi tersimpan.').waitFor();
      await periksaLayar(page, 'capaian');
    });

    await sebagai(d.a.kabid, async (page) => {
      await page.goto(`${alamat}umpan-balik?untuk=${d.a.staf.id}`);
      await page.getByRole('checkbox', { name: 'Kolaboratif' }).check();
      await page.getByText('Positif', { exact: true }).click();
      await page.getByText('Pilihan kalimat').click();
      await page.getByRole('button', { name: /Mengajak bidang lain/ }).click();
      await page
        .getByRole('textbox', { name: /Catatan/ })
        .fill(
          'Mengajak Bidang Kebersihan menyusun jadwal angkut bersama sehingga tiga titik tidak terlewat.',
        );
      await periksaLayar(page, 'umpan-balik-form');
      await page.getByRole('button', { name: 'Kirim umpan balik' }).click();
      await page.getByText(/Umpan balik untuk Siti Aminah terkirim/).waitFor();

      await page.goto(`${alamat}penilaian`);
      await page.getByText('Siti Aminah').waitFor();
      await periksaLayar(page, 'daftar');
      await page.getByRole('link', { name: /Siti Aminah/ }).click();
      await page.getByRole('heading', { name: 'Hasil kerja', exact: true }).waitFor();
      await periksaLayar(page, 'layar-kosong');

      const tingkat = page.getByRole('group', { name: 'Tingkat RHK ini' });
      for (const [i, kata] of ['Di atas', 'Di atas', 'Sesuai', 'Di atas', 'Di bawah'].entries())
        await tingkat.nth(i).getByText(kata, { exact: true }).click();
      await page.getByRole('button', { name: 'Pakai saran' }).click();
      await page.getByRole('group', { name: 'Rating perilaku kerja' }).getByText('Sesuai ekspektasi').click();
      await page.getByLabel(/Catatan atau rekomendasi/).fill('Pertahankan pembagian jadwal per kelurahan.');
      await page.getByRole('cell', { name: /Baik \(predikat yang dihasilkan\)/ }).waitFor();
      await page
        .getByText('Lengkap. Evaluasi dapat ditetapkan.')
        .or(page.getByText('Yang masih kurang'))
        .waitFor();
      await page.getByText('Mengapa saran ini').click();
      await periksaLayar(page, 'layar-terisi');

      await page.getByRole('button', { name: 'Tetapkan evaluasi' }).click();
      await periksaLayar(page, 'tetapkan');
      await page.getByRole('dialog').getByRole('button', { name: 'Tetapkan evaluasi' }).click();
      await page.getByRole('button', { name: 'Sampaikan kepada pegawai' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Sampaikan kepada pegawai' }).click();
      await page.getByText('Pegawai menandatangani paling lambat').waitFor();
      await periksaLayar(page, 'disampaikan');
      await page.goto(`${alamat}penilaian?tampilan=distribusi`);
      await page.getByRole('img', { name: /Kurva pola distribusi/ }).waitFor();
      await periksaLayar(page, 'distribusi');
    });

    await sebagai(d.a.staf, async (page) => {
      await page.goto(`${alamat}evaluasi`);
      await page.getByRole('link', { name: /Triwulan I 2026/ }).waitFor();
      await periksaLayar(page, 'hasil-daftar');
      await page.getByRole('link', { name: /Triwulan I 2026/ }).click();
      await page.getByRole('heading', { name: 'Triwulan I 2026' }).waitFor();
      await periksaLayar(page, 'hasil');
      await page.getByRole('link', { name: 'Mengapa predikat ini?' }).click();
      await page.getByRole('heading', { name: 'Mengapa predikat ini?' }).waitFor();
      await page.getByText('Bukti dan umpan balik').first().click();
      await page.getByText('Lihat cara saran dihitung').click();
      await periksaLayar(page, 'mengapa');
      expect(
        await page.getByRole('cell', { name: 'Baik (predikat Anda)' }).getAttribute('aria-current'),
      ).toBe('true');
      await page.getByText('Menjadi Sangat Baik').waitFor();
      await page
        .getByRole('button', { name: /Baca isi PermenPANRB 6\/2022, Lampiran IV.B.3.a.3/ })
        .first()
        .click();
      await page.getByText('Sembilan pertemuan rating').locator('visible=true').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('link', { name: 'Kembali ke hasil evaluasi' }).click();
      await page.getByRole('button', { name: 'Terima dokumen evaluasi' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Terima dokumen evaluasi' }).click();
      await page.getByText('Tanda terima dikirim').waitFor();
      await page.goto(`${alamat}umpan-balik`);
      await page.getByText('tiga titik tidak terlewat').waitFor();
      expect(await page.content()).not.toContain(d.a.rekan.nama);
      await periksaLayar(page, 'umpan-balik');
    });
  });

  function sebagai(orang: OrangUji, lakukan: (page: Page) => Promise<void>): Promise<void> {
    return sebagaiPemakai(browser(), look, alamat, orang, lakukan);
  }
});

/** An SKP of five results with work behind it, evidence that can be seen, and what colleagues said. */
async function siapkan(d: Dunia): Promise<void> {
  const periodeId = d.a.periode.triwulan[0];
  const skp = await skpBerlaku(d, d.a, d.a.staf, d.a.kabid);
  await skpBerlaku(d, d.a, d.a.rekan, d.a.kabid);
  const staf = await d.masuk(d.a.staf);
  const sisip = (sql: string, ...nilai: unknown[]) => d.pool.query(sql, [d.a.id, ...nilai]);
  const lain = [
    [
      'UTAMA',
      'Tersedianya jadwal pengangkutan yang dipatuhi armada',
      'Kepatuhan jadwal',
      '90 %',
      90,
      '%',
      93,
    ],
    [
      'UTAMA',
      'Berkurangnya titik sampah liar di enam kelurahan',
      'Titik tersisa',
      '12 titik',
      12,
      'titik',
      9,
    ],
    ['TAMBAHAN', 'Terbinanya bank sampah sekolah', 'Sekolah terbina', '8 sekolah', 8, 'sekolah', 5],
  ] as const;
  const realisasi = (rhkId: string, indikatorId: string | null, uraian: string, angka: number | null) => {
    const id = randomUUIDv7();
    return sisip(
      `insert into realisasi (instansi_id, id, pegawai_id, periode_id, skp_id, rhk_id, indikator_id, uraian, angka)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      ...[id, d.a.staf.id, periodeId, skp.skpId, rhkId, indikatorId, uraian, angka],
    ).then(() => id);
  };
  const pertama = await realisasi(
    skp.rhk[0],
    skp.indikatorId,
    'Terangkut 44 rit, dua di antaranya tambahan Lebaran.',
    44,
  );
  await realisasi(skp.rhk[1], null, 'Laporan bank sampah Januari dan Februari selesai.', null);
  for (const [urutan, [jenis, uraian, ukuran, target, angka, satuan, hasil]] of lain.entries()) {
    const [rhkId, indikatorId] = [randomUUIDv7(), randomUUIDv7()];
    await sisip('insert into rhk (instansi_id, id, skp_id) values ($1, $2, $3)', rhkId, skp.skpId);
    await sisip(
      `insert into rhk_versi (instansi_id, skp_versi_id, rhk_id, urutan, jenis_usulan, jenis, uraian, rhk_pimpinan_teks)
       values ($1, $2, $3, $4, $5, $5, $6, 'Terwujudnya kota bersih di seluruh kecamatan')`,
      ...[skp.versiId, rhkId, urutan + 5, jenis, uraian],
    );
    await sisip(
      `insert into indikator (instansi_id, skp_versi_id, id, rhk_id, urutan, uraian, target, target_angka, satuan, aspek)
       values ($1, $2, $3, $4, 0, $5, $6, $7, $8, 'KUALITAS')`,
      ...[skp.versiId, indikatorId, rhkId, ukuran, target, angka, satuan],
    );
    await realisasi(rhkId, indikatorId, `${ukuran}: ${hasil} ${satuan} pada akhir Maret.`, hasil);
  }
  const foto = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#3f7f63' } })
    .jpeg()
    .toBuffer();
  for (const [nama, isi] of [
    ['truk-kelurahan.jpg', foto],
    ['rekap-rit-maret.txt', Buffer.from('Rekap rit Maret 2026')],
  ] as const) {
    const id = randomUUIDv7();
    const kepala = { 'content-type': 'application/octet-stream', 'x-nama-berkas': nama };
    wajib(await staf.put(`/bukti/${id}`, isi, { kepala }), 200);
    await sisip(
      'insert into realisasi_bukti (instansi_id, realisasi_id, bukti_id) values ($1, $2, $3)',
      pertama,
      id,
    );
  }
  const kata = async (orang: OrangUji, sasaran: object, sentimen: string, uraian: string) =>
    wajib(
      await (await d.masuk(orang)).post('/umpan-balik', {
        pegawaiId: d.a.staf.id,
        sasaran: [{ id: randomUUIDv7(), ...sasaran }],
        sentimen,
        uraian,
      }),
      201,
    );
  await kata(
    d.a.kabid,
    { rhkId: skp.rhk[0] },
    'POSITIF',
    'Rit naik setelah jadwal dibagi per kelurahan; warga merasakan.',
  );
  await kata(
    d.a.rekan,
    { nilai: 'HARMONIS' },
    'POSITIF',
    'Selalu menanyakan beban rekan sebelum membagi tugas lapangan.',
  );
  await kata(
    d.a.rekan,
    { nilai: 'AKUNTABEL' },
    'PERLU_PERBAIKAN',
    'Catatan bahan bakar truk dua kali terlambat diserahkan.',
  );
}
