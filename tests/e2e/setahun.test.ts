import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { closeRenderer } from '#documents/render.ts';
import { pakaiPeramban } from './berkas.ts';
import { DESK, PHONE } from './browser.ts';
import { akhirTahun } from './langkah/akhir-tahun.ts';
import { awalTahun } from './langkah/awal-tahun.ts';
import { bangunPanggung, type Panggung } from './langkah/panggung.ts';
import { triwulanPertama } from './langkah/triwulan-pertama.ts';

const browser = pakaiPeramban();
afterAll(closeRenderer);

describe.each([PHONE, DESK])('a year of pegawai, pejabat penilai and atasan at $width px', (ukuran) => {
  let p: Panggung;
  let putus = false;

  beforeAll(async () => {
    p = await bangunPanggung(browser(), ukuran);
  });
  afterAll(() => p.tutup());
  // each season stands on the one before it
  beforeEach(({ skip }) => {
    if (putus) skip('an earlier season failed');
    onTestFailed(() => {
      putus = true;
    });
  });

  it.each([...awalTahun, ...triwulanPertama, ...akhirTahun])('%s', async (_musim, jalani) => {
    await jalani(p);
    expect(p.keluhan()).toEqual([]);
  });
});
