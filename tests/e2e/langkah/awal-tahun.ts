import { expect } from 'vitest';
import { wajib } from '#tests/builders/penilaian.ts';
import type { Panggung } from './panggung.ts';
import { ajukan, isiLampiran, kartuRhk, keLangkah, mulaiSkp, tetapkanSkp, tulisRhk } from './skp.ts';

/** What the year is about: the words that travel from the kepala dinas down to the staf. */
export const KATA = {
  kadis: 'Meningkatnya sampah kota yang tertangani',
  kabid: [
    'Terangkutnya sampah seluruh kelurahan tepat waktu',
    'Tersedianya data timbulan sampah yang akurat',
  ],
  staf: ['Terlaksananya jadwal angkut di 12 kelurahan', 'Tersusunnya laporan timbulan sampah bulanan'],
  ukuran: ['Jumlah rit sampah yang terangkut', 'Jumlah laporan yang disetujui pimpinan'],
} as const;

export type Musim = readonly [string, (p: Panggung) => Promise<void>];

/** January 2026: SKP from the top down, one superior late, one return. */
export const awalTahun: readonly Musim[] = [
  ['January: the kepala dinas writes an SKP of four perspektif, and the wali kota sets it', skpKadis],
  ['January: the kepala bidang begins, linked to the kepala dinas', skpKabidMulai],
  [
    'January: the staf writes ahead of the superior, and loses nothing to a reload or a lost connection',
    skpStaf,
  ],
  [
    'January: the kepala bidang completes the SKP, the kepala dinas sets it, the early link attaches itself',
    sambung,
  ],
  ['January: the SKP of the staf is returned with a note, mended, and set', kembali],
];

async function skpKadis(p: Panggung): Promise<void> {
  const { kadis, walikota } = p.d.a;
  const page = await p.buka(kadis, '/');
  await p.periksa(page, 'beranda');
  await p.buka(kadis, '/skp');
  await p.periksa(page, 'daftar SKP kosong');
  await mulaiSkp(page, 2026);
  await p.periksa(page, 'isi SKP kosong');
  await tulisRhk(page, 1, {
    uraian: KATA.kadis,
    indikator: [
      { segi: 'Penerima Layanan', ukuran: 'Persentase sampah kota yang tertangani', target: '78 %' },
      { segi: 'Proses Bisnis', ukuran: 'Persentase armada yang mematuhi jadwal angkut', target: '90 %' },
      { segi: 'Penguatan Internal', ukuran: 'Jumlah petugas yang tersertifikasi', target: '24 orang' },
      { segi: 'Anggaran', ukuran: 'Persentase anggaran yang terserap', target: '96 %' },
    ],
  });
  await page.getByText(/^Tersimpan/).waitFor();
  await p.periksa(page, 'isi SKP pimpinan');
  await isiLampiran(page);
  await ajukan(page, walikota.nama);
  await p.periksa(page, 'SKP pimpinan menunggu');

  const atas = await p.d.masuk(walikota);
  const id = /skp\/([0-9a-f-]{36})/.exec(page.url())?.[1];
  wajib(await atas.post(`/skp/${id}/persetujuan`), 201);
  await p.buka(kadis, `/skp/${id}`);
  await page.getByText('Disetujui').first().waitFor();
  await page.getByText('Formulir A.1.2').waitFor();
  await p.periksa(page, 'SKP pimpinan ditetapkan');
}

async function skpKabidMulai(p: Panggung): Promise<void> {
  const page = await p.buka(p.d.a.kabid, '/skp');
  await mulaiSkp(page, 2026);
  await tulisRhk(page, 1, {
    uraian: KATA.kabid[0],
    pimpinan: { pilih: KATA.kadis },
    indikator: [{ segi: 'Waktu', ukuran: 'Persentase pengangkutan sesuai jadwal', target: '95 %' }],
  });
  await page.getByText(/^Tersimpan/).waitFor();
  await p.periksa(page, 'isi SKP bawahan pimpinan');
}

async function skpStaf(p: Panggung): Promise<void> {
  const { staf, kabid } = p.d.a;
  const page = await p.buka(staf, '/skp');
  await mulaiSkp(page, 2026);
  await page.getByText(new RegExp(`SKP ${kabid.nama} belum ditetapkan`)).waitFor();
  await tulisRhk(page, 1, {
    uraian: KATA.staf[0],
    pimpinan: { pilih: KATA.kabid[0] },
    indikator: [{ segi: 'Kuantitas', ukuran: KATA.ukuran[0], target: '480 rit' }],
  });
  await page.getByText(/^Tersimpan/).waitFor();
  await tulisRhk(page, 2, {
    uraian: KATA.staf[1],
    pimpinan: { sementara: KATA.kabid[1] },
    indikator: [{ segi: 'Kualitas', ukuran: 'Jumlah laporan', target: '12 laporan' }],
  });

  // in the middle of a word, before the rest that sends it: it is on the device by then
  const ukuran = kartuRhk(page, 2).getByRole('textbox', { name: 'Ukuran keberhasilan' });
  await ukuran.fill('');
  await ukuran.pressSequentially('Jumlah laporan yang disetu', { delay: 20 });
  await page.waitForTimeout(150);
  await page.reload();
  await page.getByRole('button', { name: new RegExp(KATA.staf[1]) }).click();
  expect(await ukuran.inputValue()).toBe('Jumlah laporan yang disetu');
  await ukuran.fill(KATA.ukuran[1]);
  await page.getByText(/^Tersimpan/).waitFor();

  await p.luring(page, async () => {
    await kartuRhk(page, 2).getByRole('textbox', { name: 'Target' }).fill('12 laporan setahun');
    await page.getByText('Luring — disimpan di perangkat').waitFor();
    await p.periksa(page, 'isi SKP luring');
  });
  await page.getByText(/^Tersimpan/).waitFor();
  await page.reload();
  await page.getByRole('button', { name: new RegExp(KATA.staf[1]) }).click();
  expect(await kartuRhk(page, 2).getByRole('textbox', { name: 'Target' }).inputValue()).toBe(
    '12 laporan setahun',
  );
  await p.periksa(page, 'isi SKP pegawai');

  await keLangkah(page, 'Perilaku kerja');
  await page.getByRole('button', { name: /Tambah ekspektasi khusus.*Berorientasi pelayanan/ }).click();
  await page
    .getByRole('textbox', { name: /Ekspektasi khusus pimpinan/ })
    .fill('Menjawab pengaduan warga dalam 1 hari');
  await p.periksa(page, 'perilaku');
  await isiLampiran(page);
  await p.periksa(page, 'lampiran');
  await keLangkah(page, 'Periksa & ajukan');
  await page.getByRole('heading', { name: 'Siap diajukan' }).waitFor();
  await p.periksa(page, 'periksa dan ajukan');
  await ajukan(page, kabid.nama);
  await page.getByText('Sambungan sementara').waitFor();
  await page.getByText('Tersambung ke rancangan pimpinan').waitFor();
  await p.periksa(page, 'SKP dengan sambungan sementara');
}

async function sambung(p: Panggung): Promise<void> {
  const { staf, kabid, kadis } = p.d.a;
  const page = await p.buka(kabid, '/skp');
  await page.getByRole('link', { name: /Lanjutkan mengisi/ }).click();
  await tulisRhk(page, 2, {
    uraian: KATA.kabid[1],
    pimpinan: { pilih: KATA.kadis },
    indikator: [{ segi: 'Kualitas', ukuran: 'Persentase data timbulan yang tervalidasi', target: '100 %' }],
  });
  await isiLampiran(page);
  await ajukan(page, kadis.nama);

  const atas = await p.buka(kadis, '/skp-bawahan');
  await p.periksa(atas, 'SKP bawahan');
  await atas.getByRole('link', { name: `Periksa SKP ${kabid.nama}` }).click();
  await atas.getByRole('button', { name: 'Tetapkan SKP' }).waitFor();
  await p.periksa(atas, 'memeriksa SKP');
  await tetapkanSkp(atas, kabid.nama);

  const bawah = await p.buka(staf, '/skp');
  await bawah.getByRole('link', { name: /Menunggu/ }).click();
  await bawah.getByText('RHK pimpinan yang diintervensi').nth(1).waitFor();
  expect(await bawah.getByText('Sambungan sementara').count()).toBe(0);
  expect(await bawah.getByRole('heading', { name: 'Sambungkan ke RHK pimpinan' }).count()).toBe(0);
}

async function kembali(p: Panggung): Promise<void> {
  const { staf, kabid } = p.d.a;
  const atas = await p.buka(kabid, '/skp-bawahan');
  await atas.getByRole('link', { name: `Periksa SKP ${staf.nama}` }).click();
  await atas.getByRole('button', { name: 'Kembalikan' }).click();
  const dialog = atas.getByRole('dialog', { name: `Kembalikan SKP ${staf.nama}` });
  await dialog
    .getByRole('textbox', { name: 'Catatan untuk pegawai' })
    .fill('Naikkan target rit sesuai armada baru.');
  await p.periksa(atas, 'mengembalikan SKP');
  await dialog.getByRole('button', { name: 'Kembalikan' }).click();
  await atas.getByText(`SKP ${staf.nama} dikembalikan.`).waitFor();

  const page = await p.buka(staf, '/');
  await p.periksa(page, 'beranda dengan SKP dikembalikan');
  await p.buka(staf, '/skp');
  await page.getByRole('link', { name: /Perbaiki/ }).click();
  await page.getByText('Naikkan target rit sesuai armada baru.').waitFor();
  await page.getByRole('button', { name: new RegExp(KATA.staf[0]) }).click();
  await kartuRhk(page, 1).getByRole('textbox', { name: 'Target' }).fill('520 rit');
  await p.periksa(page, 'memperbaiki SKP');
  await ajukan(page, kabid.nama);

  await p.buka(kabid, '/skp-bawahan');
  await atas.getByRole('link', { name: `Periksa SKP ${staf.nama}` }).click();
  await atas.getByText('520 rit').waitFor();
  await tetapkanSkp(atas, staf.nama);
  await p.periksa(atas, 'SKP baru saja ditetapkan');
  await p.buka(staf, '/skp');
  await page.getByText('Disetujui').waitFor();
  await p.periksa(page, 'daftar SKP');
}
