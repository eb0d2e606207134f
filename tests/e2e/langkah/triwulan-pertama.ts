import { expect } from 'vitest';
import { KATA, type Musim } from './awal-tahun.ts';
import { periksaDokumen, terimaDanUnduh } from './dokumen.ts';
import { foto, isiRealisasi, laporkan, pdf, tambahRencana } from './kerja.ts';
import type { Panggung } from './panggung.ts';
import { beriUmpanBalik, bukaCapaian, nilai, tekanDanYakin } from './penilaian.ts';

const RENCANA = 'Menyusun jadwal angkut bersama 12 kelurahan';
const KEGIATAN = [
  'Mengawal pengangkutan sampah Kelurahan Unyur ke TPA Cilowong',
  'Menyusun rekap timbang armada pekan pertama Maret',
  'Rapat jadwal angkut dengan lurah dan ketua RW',
] as const;

/** January to April 2026: work, evidence, judgement of the first quarter. */
export const triwulanPertama: readonly Musim[] = [
  ['January: the staf plans the steps to the results', rencanaAksi],
  ['March: the staf reports work with a photo and a PDF and sees it in the calendar', aktivitas],
  ['March: the kepala bidang judges the queue, one report comes back mended', pemeriksaan],
  ['March: the staf writes what was realised, the kepala bidang says what he saw', realisasi],
  ['April: the kepala dinas sets the achievement of the unit, the kepala bidang rates', penilaian],
  ['April: the staf reads why, receives, and holds a D.1.1 that anybody can check', hasil],
];

async function rencanaAksi(p: Panggung): Promise<void> {
  p.saat('2026-01-19T09:00');
  const page = await p.buka(p.d.a.staf, '/skp');
  await page.getByRole('link', { name: /SKP 2026|Pengelola Persampahan/ }).click();
  await page.getByRole('link', { name: 'Rencana aksi' }).click();
  await page.getByRole('heading', { name: 'Rencana aksi', level: 1 }).waitFor();
  await tambahRencana(page, KATA.staf[0], RENCANA, 'Triwulan I');
  await page.getByText(RENCANA).waitFor();
  await p.periksa(page, 'rencana aksi');
}

async function aktivitas(p: Panggung): Promise<void> {
  p.saat('2026-03-10T15:00');
  const { staf } = p.d.a;
  const page = await p.buka(staf, '/lapor');
  await page.getByRole('heading', { name: 'Lapor kegiatan' }).waitFor();
  await p.periksa(page, 'lapor');
  await laporkan(page, {
    uraian: KEGIATAN[0],
    untuk: RENCANA,
    menit: 120,
    realisasi: { angka: '6', satuan: 'rit' },
    bukti: [await foto('truk-unyur.jpg')],
  });
  await p.periksa(page, 'terkirim');
  await page.getByRole('button', { name: 'Lapor lagi' }).click();
  await laporkan(page, {
    uraian: KEGIATAN[1],
    untuk: KATA.staf[1],
    menit: 90,
    bukti: [pdf('rekap-timbang.pdf', 'Rekap timbang armada, Maret 2026')],
  });
  p.saat('2026-03-11T16:00');
  await p.buka(staf, '/lapor');
  await laporkan(page, { uraian: KEGIATAN[2], untuk: RENCANA, menit: 60 });
  await page.getByRole('link', { name: 'Lihat kalender' }).click();
  await page.getByText(KEGIATAN[2]).waitFor();
  await p.periksa(page, 'kalender');
  await page.getByRole('button', { name: /10 Maret 2026: Menunggu diperiksa, 210 menit/ }).click();
  await page.getByText(KEGIATAN[0]).waitFor();
  await page.getByRole('button', { name: 'Buka truk-unyur.jpg' }).click();
  await page.getByRole('dialog').getByRole('img', { name: 'truk-unyur.jpg' }).waitFor();
  await p.periksa(page, 'bukti dibuka');
}

async function pemeriksaan(p: Panggung): Promise<void> {
  const { staf, kabid } = p.d.a;
  const atas = await p.buka(kabid, '/pemeriksaan');
  for (const uraian of KEGIATAN.slice(0, 2))
    await atas.getByRole('checkbox', { name: `Pilih: ${uraian}` }).check();
  await atas.getByText('2 dipilih').waitFor();
  await p.periksa(atas, 'pemeriksaan');
  await atas.getByRole('button', { name: 'Setujui' }).click();
  await atas.getByText('2 laporan diputuskan.').waitFor();
  await atas.getByRole('checkbox', { name: `Pilih: ${KEGIATAN[2]}` }).check();
  await atas.getByRole('button', { name: 'Kembalikan' }).click();
  const dialog = atas.getByRole('dialog', { name: 'Kembalikan 1 laporan' });
  await dialog.getByRole('textbox', { name: 'Catatan untuk pegawai' }).fill('Sebutkan hasil rapatnya.');
  await p.periksa(atas, 'mengembalikan laporan');
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await atas.getByText('Tidak ada yang menunggu').waitFor();
  await p.periksa(atas, 'pemeriksaan kosong');

  const page = await p.buka(staf, '/kalender?bulan=2026-03&hari=2026-03-11');
  await page.getByText('Sebutkan hasil rapatnya.').waitFor();
  await page.getByRole('link', { name: 'Perbaiki' }).click();
  const uraian = `${KEGIATAN[2]}: jadwal 12 kelurahan disepakati`;
  await page.getByRole('textbox', { name: 'Kegiatan harian' }).fill(uraian);
  await p.periksa(page, 'memperbaiki laporan');
  await page.getByRole('button', { name: 'Kirim laporan' }).click();
  await page.getByRole('heading', { name: 'Terkirim' }).waitFor();

  await p.buka(kabid, '/pemeriksaan');
  await atas.getByRole('checkbox', { name: `Pilih: ${uraian}` }).check();
  await atas.getByRole('button', { name: 'Setujui' }).click();
  await atas.getByText('1 laporan diputuskan.').waitFor();
}

async function realisasi(p: Panggung): Promise<void> {
  p.saat('2026-03-27T10:00');
  const { staf, kabid } = p.d.a;
  const page = await p.buka(staf, '/realisasi');
  await page.getByRole('heading', { name: KATA.staf[0] }).waitFor();
  await page.getByRole('button', { name: `Isi realisasi: ${KATA.ukuran[0]}` }).click();
  await page.getByRole('button', { name: 'Pakai usulan' }).click();
  expect(
    await page.getByRole('textbox', { name: 'Realisasi berdasarkan bukti dukung' }).inputValue(),
  ).not.toBe('');
  await page.getByRole('button', { name: 'Buka truk-unyur.jpg' }).waitFor();
  await p.periksa(page, 'mengisi realisasi');
  await page.getByRole('button', { name: 'Batal' }).click();
  await isiRealisasi(page, {
    ukuran: KATA.ukuran[0],
    angka: '136',
    uraian: 'Terangkut 136 rit sampai akhir Maret, dua kelurahan kini tanpa titik liar.',
    bukti: await foto('angkut-maret.jpg'),
  });
  await isiRealisasi(page, {
    ukuran: KATA.ukuran[1],
    angka: '3',
    uraian: 'Tiga laporan bulanan disetujui kepala bidang sebelum tanggal 5.',
    bukti: pdf('laporan-timbulan.pdf', 'Laporan timbulan sampah Januari sampai Maret 2026'),
  });
  await page.getByText('2 dari 2 terisi').waitFor();
  await p.periksa(page, 'realisasi');

  const atas = await p.buka(kabid, `/umpan-balik?untuk=${staf.id}`);
  await beriUmpanBalik(atas, {
    tentang: [KATA.staf[0], 'Kolaboratif'],
    nada: 'Positif',
    catatan: 'Menyepakati jadwal bersama lurah sehingga rit naik tanpa menambah armada.',
  });
  await p.periksa(atas, 'memberi umpan balik');
  await atas.getByRole('button', { name: 'Kirim umpan balik' }).click();
  await atas.getByText(`Umpan balik untuk ${staf.nama} terkirim.`).waitFor();
  await p.buka(staf, '/umpan-balik');
  await page.getByText('rit naik tanpa menambah armada').first().waitFor();
  await p.periksa(page, 'umpan balik diterima');
}

async function penilaian(p: Panggung): Promise<void> {
  p.saat('2026-04-02T09:00');
  const { staf, kabid, kadis } = p.d.a;
  const atasan = await p.buka(kadis, '/penilaian?tampilan=capaian');
  await bukaCapaian(
    atasan,
    'Bidang Pengelolaan Sampah',
    'Baik',
    'Sembilan dari sepuluh rencana aksi terlaksana.',
  );
  await p.periksa(atasan, 'menetapkan capaian');
  await atasan.getByRole('button', { name: 'Simpan capaian' }).click();
  await atasan.getByText('Capaian kinerja organisasi tersimpan.').waitFor();
  await p.periksa(atasan, 'capaian organisasi');

  const page = await p.buka(kabid, '/penilaian');
  await p.periksa(page, 'penilaian');
  await page.getByRole('link', { name: new RegExp(staf.nama) }).click();
  await page.getByText('Terangkut 136 rit sampai akhir Maret').first().waitFor();
  await nilai(page, {
    tingkat: ['Sesuai', 'Sesuai'],
    perilaku: 'Sesuai ekspektasi',
    catatan: 'Pertahankan jadwal bersama kelurahan.',
  });
  await page.getByRole('cell', { name: 'Baik (predikat yang dihasilkan)', exact: true }).waitFor();
  await page.getByText('Mengapa saran ini').click();
  await p.periksa(page, 'menilai');
  await tekanDanYakin(page, 'Tetapkan evaluasi');
  await page.getByRole('button', { name: 'Sampaikan kepada pegawai' }).waitFor();
  await p.periksa(page, 'evaluasi ditetapkan');
  await tekanDanYakin(page, 'Sampaikan kepada pegawai');
  await page.getByText('Pegawai menandatangani paling lambat').waitFor();
  await p.buka(kabid, '/penilaian?tampilan=distribusi');
  await page.getByRole('img', { name: /Kurva pola distribusi/ }).waitFor();
  await p.periksa(page, 'pola distribusi');
}

async function hasil(p: Panggung): Promise<void> {
  const { kode, berkas } = await terimaDanUnduh(p, { periode: 'Triwulan I 2026', predikat: 'Baik' });
  await periksaDokumen(p, { kode, berkas, predikat: 'Baik', periode: 'TRIWULAN I' });
}
