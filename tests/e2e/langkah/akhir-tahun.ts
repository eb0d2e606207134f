import { KATA, type Musim } from './awal-tahun.ts';
import { periksaDokumen, terimaDanUnduh } from './dokumen.ts';
import { foto, isiRealisasi, pdf } from './kerja.ts';
import type { Panggung } from './panggung.ts';
import { beriUmpanBalik, bukaCapaian, nilai, tekanDanYakin } from './penilaian.ts';

const TAHUNAN = 'Tahunan 2026';

/** January 2027: the year as a whole, judged anew. */
export const akhirTahun: readonly Musim[] = [
  ['December: the kepala bidang says at the end of the year what he saw', umpanBalik],
  ['January 2027: the staf writes what the year brought', realisasi],
  ['January 2027: achievement, ratings and a predikat of its own for the year', penilaian],
  ['January 2027: the annual D.1.1 says the predikat the rule gives', hasil],
];

async function umpanBalik(p: Panggung): Promise<void> {
  p.saat('2026-12-21T10:00');
  const { staf, kabid } = p.d.a;
  const page = await p.buka(kabid, `/umpan-balik?untuk=${staf.id}`);
  await beriUmpanBalik(page, {
    tentang: [KATA.staf[1], 'Loyal'],
    nada: 'Positif',
    catatan: 'Membimbing dua kelurahan lain menyusun laporan timbulan tanpa diminta.',
  });
  await page.getByRole('button', { name: 'Kirim umpan balik' }).click();
  await page.getByText(`Umpan balik untuk ${staf.nama} terkirim.`).waitFor();
}

async function realisasi(p: Panggung): Promise<void> {
  p.saat('2027-01-11T09:00');
  const page = await p.buka(p.d.a.staf, '/realisasi');
  await page.getByRole('combobox', { name: 'Periode' }).selectOption({ label: TAHUNAN });
  await isiRealisasi(page, {
    ukuran: KATA.ukuran[0],
    angka: '566',
    uraian: 'Setahun terangkut 566 rit; tujuh kelurahan tanpa titik liar.',
    bukti: await foto('angkut-desember.jpg'),
  });
  await isiRealisasi(page, {
    ukuran: KATA.ukuran[1],
    angka: '12',
    uraian: 'Dua belas laporan disetujui tanpa perbaikan.',
    bukti: pdf('laporan-tahunan.pdf', 'Laporan timbulan sampah 2026'),
  });
  await page.getByText('2 dari 2 terisi').waitFor();
  await p.periksa(page, 'realisasi tahunan');
}

async function penilaian(p: Panggung): Promise<void> {
  const { staf, kabid, kadis } = p.d.a;
  const atasan = await p.buka(kadis, '/penilaian?tampilan=capaian');
  await atasan.getByRole('combobox', { name: 'Periode' }).selectOption({ label: TAHUNAN });
  await bukaCapaian(
    atasan,
    'Bidang Pengelolaan Sampah',
    'Istimewa',
    'Perjanjian kinerja 2026 tercapai seluruhnya.',
  );
  await atasan.getByRole('button', { name: 'Simpan capaian' }).click();
  await atasan.getByText('Capaian kinerja organisasi tersimpan.').waitFor();

  const page = await p.buka(kabid, '/penilaian');
  await page.getByRole('combobox', { name: 'Periode' }).selectOption({ label: TAHUNAN });
  await page.getByRole('link', { name: new RegExp(staf.nama) }).click();
  await page.getByText('Setahun terangkut 566 rit').first().waitFor();
  await page.getByText('Hasil periodik', { exact: false }).first().waitFor();
  await nilai(page, {
    tingkat: ['Di atas', 'Di atas'],
    perilaku: 'Di atas ekspektasi',
    catatan: 'Layak menjadi pembimbing petugas baru.',
  });
  await page.getByRole('cell', { name: 'Sangat Baik (predikat yang dihasilkan)', exact: true }).waitFor();
  await p.periksa(page, 'menilai setahun');
  await tekanDanYakin(page, 'Tetapkan evaluasi');
  await tekanDanYakin(page, 'Sampaikan kepada pegawai');
  await page.getByText('Pegawai menandatangani paling lambat').waitFor();
}

async function hasil(p: Panggung): Promise<void> {
  const { kode, berkas } = await terimaDanUnduh(p, { periode: TAHUNAN, predikat: 'Sangat Baik' });
  await periksaDokumen(p, { kode, berkas, predikat: 'Sangat Baik', periode: '2026' });
}
