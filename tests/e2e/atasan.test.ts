import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import { closeRenderer } from '#documents/render.ts';
import { skpBerlaku } from '#tests/builders/kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian } from '#tests/builders/penilaian.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';
import { tekanDanYakin, unduh } from './langkah/penilaian.ts';

// What the superior of an assessor decides: in his place (D.1.2), and on an objection (D.1.3).

const TAHUNAN = 'Tahunan 2026';

const browser = pakaiPeramban();
afterAll(closeRenderer);

describe.each([PHONE, DESK])('the superior of an assessor at $width px', (ukuran) => {
  let p: Panggung;
  beforeEach(async () => {
    p = await bangunPanggung(browser(), ukuran);
    p.saat('2027-01-25T09:00');
    const { a } = p.d;
    await skpBerlaku(p.d, a, a.staf, a.kabid);
    await tetapkanCapaian(p.d, a.kadis, a.unit.bidang, a.periode.tahunan);
  });
  afterEach(() => p.tutup());

  it('decides for a silent assessor, ending in a D.1.2', async () => {
    const { staf, kabid, kadis, periode } = p.d.a;
    p.saat('2027-02-01T09:00');
    const atasan = await p.buka(kadis, `/penilaian?periodeId=${periode.tahunan}`);
    await atasan.getByRole('tab', { name: /Diambil alih/ }).click();
    // 14 working days after the window, which ended on Sunday 31 January
    await atasan.getByText('paling lambat 18 Februari 2027 (D.1.2, final)').waitFor();
    await p.periksa(atasan, 'diambil alih');
    await atasan.getByRole('link', { name: new RegExp(staf.nama) }).click();
    await atasan.getByText('Anda menilai sebagai atasan pejabat penilai').waitFor();
    const tingkat = atasan.getByRole('group', { name: 'Tingkat RHK ini' });
    for (const i of [0, 1]) await tingkat.nth(i).getByText('Sesuai', { exact: true }).click();
    await atasan.getByRole('button', { name: 'Pakai saran' }).click();
    await atasan.getByRole('group', { name: 'Rating perilaku kerja' }).getByText('Sesuai ekspektasi').click();
    await atasan.getByRole('cell', { name: 'Baik (predikat yang dihasilkan)', exact: true }).waitFor();
    await p.periksa(atasan, 'menilai sebagai atasan');
    await tekanDanYakin(atasan, 'Tetapkan evaluasi');
    await tekanDanYakin(atasan, 'Sampaikan kepada pegawai');
    await atasan.getByText('Pegawai menandatangani paling lambat 10 Februari 2027.').waitFor();
    await p.periksa(atasan, 'ditetapkan atasan');

    const pegawai = await p.buka(staf, '/evaluasi');
    await pegawai.getByRole('link', { name: new RegExp(TAHUNAN) }).waitFor();
    await p.periksa(pegawai, 'hasil evaluasi');
    await pegawai.getByRole('link', { name: new RegExp(TAHUNAN) }).click();
    await pegawai.getByText(`Ditetapkan ${kadis.nama}, atasan pejabat penilai`).waitFor();
    await pegawai.getByText('hasilnya final (Lampiran IV.A.11)').waitFor();
    await p.periksa(pegawai, 'hasil dari atasan');
    await tekanDanYakin(pegawai, 'Terima dokumen evaluasi');
    await pegawai.getByText('Tanda terima dikirim').waitFor();
    await pegawai.getByRole('button', { name: 'Cetak' }).click();
    const { berkas, kode, namaBerkas } = await unduh(pegawai, 'Dokumen evaluasi');
    const teks = await isiPdf(berkas);
    expect(namaBerkas).toMatch(/^D\.1\.2 /);
    for (const kata of [
      'PREDIKAT KINERJA PEGAWAI : Baik',
      '6. Atasan Pejabat Penilai Kinerja',
      'Format D.1.2 PermenPANRB 6/2022',
      'Diterima secara elektronik melalui Terang, 1 Februari 2027',
      kadis.nama,
      kabid.nama,
      staf.nip!,
      kode,
    ])
      expect(teks).toContain(kata);

    const mengapa = await p.buka(staf, new URL(pegawai.url()).pathname.replace('evaluasi', 'mengapa'));
    await mengapa.getByText(`oleh ${kadis.nama} sebagai atasan pejabat penilai (D.1.2)`).waitFor();
    await p.periksa(mengapa, 'mengapa dari atasan');
    expect(p.keluhan()).toEqual([]);
  });

  it('changes a result on an objection, ending in a D.1.3 that replaces the D.1.1', async () => {
    const { staf, kabid, kadis, operator, periode } = p.d.a;
    p.saat('2027-01-29T09:00');
    await evaluasiDitetapkan(p.d, p.d.a, {
      pegawai: staf,
      periodeId: periode.tahunan,
      hasil: 'DI_BAWAH',
      sampaikan: true,
    });
    p.saat('2027-02-02T09:00');
    const pegawai = await p.buka(staf, '/evaluasi');
    await pegawai.getByRole('link', { name: new RegExp(TAHUNAN) }).waitFor();
    await p.periksa(pegawai, 'hasil evaluasi');
    await pegawai.getByRole('link', { name: new RegExp(TAHUNAN) }).click();
    await pegawai.getByRole('button', { name: 'Cetak' }).click();
    const lama = await unduh(pegawai, 'Dokumen evaluasi');
    await pegawai.getByRole('button', { name: 'Tutup' }).click();
    await pegawai.getByText('Keberatan dapat diajukan sampai 18 Februari 2027').waitFor();
    await p.periksa(pegawai, 'hasil yang dapat diberatkan');
    await pegawai.getByRole('link', { name: 'Susun keberatan' }).click();
    await pegawai.getByRole('heading', { name: 'Ajukan keberatan' }).waitFor();
    await p.periksa(pegawai, 'menyusun keberatan');
    const rhk = 'Terangkutnya sampah 12 kelurahan setiap hari';
    await pegawai.getByRole('checkbox', { name: new RegExp(`RHK ini.*${rhk}`) }).check();
    await pegawai.getByRole('button', { name: new RegExp(`Awali dari fakta.*${rhk}`) }).click();
    const alasan = pegawai.getByRole('textbox', { name: `Alasan: ${rhk}` });
    expect(await alasan.inputValue()).toContain('Target 40 rit');
    await alasan.fill('Dua pekan pengangkutan tertahan banjir; surat lurah terlampir.');
    await pegawai.getByText('1 butir dipilih.').waitFor();
    await pegawai
      .getByText(/Tersimpan/)
      .first()
      .waitFor();
    await p.periksa(pegawai, 'keberatan terisi');
    await pegawai.reload();
    await alasan.waitFor();
    expect(await alasan.inputValue()).toContain('surat lurah');
    await tekanDanYakin(pegawai, 'Ajukan keberatan');
    await pegawai.getByText('Menunggu keputusan').first().waitFor();
    await jelaskan(pegawai, 'Jadwal cadangan sudah dijalankan sejak banjir surut.');
    await p.periksa(pegawai, 'utas pegawai');

    const penilai = await p.buka(kabid, '/keberatan');
    await penilai.getByText('Beri penjelasan').waitFor();
    await p.periksa(penilai, 'daftar keberatan');
    await penilai.getByRole('link', { name: new RegExp(staf.nama) }).click();
    await jelaskan(penilai, 'Surat lurah baru saya terima sesudah penetapan.');
    await p.periksa(penilai, 'utas penilai');

    const atasan = await p.buka(kadis, '/keberatan');
    await atasan.getByRole('link', { name: new RegExp(staf.nama) }).click();
    // 7 working days after Tuesday 2 February
    await atasan.getByText('putuskan paling lambat 11 Februari 2027').waitFor();
    await atasan.getByText('Mengubah hasil', { exact: true }).click();
    await atasan.getByText('Kedua rating masih sama seperti semula.').waitFor();
    await atasan.getByRole('group', { name: 'Rating hasil kerja' }).getByText('Sesuai ekspektasi').click();
    await atasan
      .getByRole('textbox', { name: 'Keputusan dan alasannya' })
      .fill('Penundaan karena banjir terbukti.');
    await atasan.getByRole('textbox', { name: /Rekomendasi/ }).fill('Susun jadwal cadangan.');
    await atasan.getByRole('cell', { name: 'Baik (predikat yang dihasilkan)', exact: true }).waitFor();
    await p.periksa(atasan, 'memutus keberatan');
    await tekanDanYakin(atasan, 'Putuskan keberatan');
    await atasan.getByRole('heading', { name: 'Hasil evaluasi diubah' }).waitFor();
    await p.periksa(atasan, 'keberatan diputus');

    for (const orang of [kabid, staf]) {
      const page = await p.buka(orang, new URL(atasan.url()).pathname);
      await tekanDanYakin(page, 'Tandatangani keputusan');
      await page.getByText('Keputusan Anda tandatangani.').waitFor();
    }
    await pegawai.getByRole('button', { name: 'Cetak' }).click();
    const { berkas, kode, namaBerkas } = await unduh(pegawai, 'Dokumen evaluasi');
    const teks = await isiPdf(berkas);
    expect(namaBerkas).toMatch(/^D\.1\.3 /);
    for (const kata of [
      'PREDIKAT KINERJA PEGAWAI : Baik',
      'surat lurah terlampir',
      'Surat lurah baru saya terima sesudah penetapan.',
      'predikat dari Butuh Perbaikan menjadi Baik',
      'Penundaan karena banjir terbukti.',
      'Rekomendasi: Susun jadwal cadangan.',
      '11. Atasan Pejabat Penilai Kinerja',
      'Format D.1.3 PermenPANRB 6/2022',
      kode,
    ])
      expect(teks).toContain(kata);
    expect(teks.match(/Ditandatangani secara elektronik/g)).toHaveLength(2);

    const tamu = await p.bukaTamu(`/v/${lama.kode}`);
    await tamu.getByRole('heading', { name: 'Dokumen ini sudah diganti' }).waitFor();
    expect(await tamu.content()).not.toContain(staf.nama);
    await p.periksa(tamu, 'dokumen diganti');

    const alasanPredikat = await p.buka(staf, `/evaluasi`);
    await alasanPredikat.getByRole('link', { name: new RegExp(TAHUNAN) }).click();
    await alasanPredikat.getByRole('link', { name: 'Mengapa predikat ini?' }).click();
    await alasanPredikat.getByRole('heading', { name: 'Diputus atas keberatan' }).waitFor();
    await p.periksa(alasanPredikat, 'mengapa sesudah keberatan');

    const hr = await p.buka(operator, `/pelaporan?periodeId=${periode.tahunan}`);
    await hr.getByText('Siap dilaporkan').last().waitFor();
    await p.periksa(hr, 'pelaporan');
    await hr.getByRole('button', { name: `Laporkan ${staf.nama}` }).click();
    await hr.getByText('1 hasil evaluasi dilaporkan.').waitFor();
    await hr.getByText(/Dilaporkan 2 Februari 2027 \(D\.1\.3\)/).waitFor();
    expect(await hr.getByRole('main').innerText()).not.toMatch(/Baik|Butuh Perbaikan/);
    await p.periksa(hr, 'sudah dilaporkan');
    expect(p.keluhan()).toEqual([]);
  });
});

async function jelaskan(page: Page, uraian: string): Promise<void> {
  await page.getByRole('textbox', { name: 'Penjelasan' }).fill(uraian);
  await page.getByRole('button', { name: 'Kirim penjelasan' }).click();
  await page.getByText('Penjelasan tersimpan').waitFor();
  await page.getByText(uraian).locator('visible=true').first().waitFor();
}

async function isiPdf(berkas: Buffer): Promise<string> {
  const { pages } = await readPdf(berkas);
  expect(pages.flatMap((satu) => satu.overlapping)).toEqual([]);
  return pages.map((satu) => satu.text).join(' ');
}
