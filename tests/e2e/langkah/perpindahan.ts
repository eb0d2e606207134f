import { randomUUIDv7 } from 'node:crypto';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { OrangUji } from '#tests/builders/instansi.ts';
import { readPdf } from '#tests/pdf/baca-pdf.ts';
import type { Panggung } from './panggung.ts';
import { tekanDanYakin, unduh } from './penilaian.ts';

/** A unit with its head (who is taken from elsewhere) and a vacant post, in the agency A of the stage. */
export async function unitBaru(
  p: Panggung,
  kepala: OrangUji,
): Promise<{ unitId: string; unit: string; jabatan: string; jabatanId: string }> {
  const { id, unit, kadis } = p.d.a;
  const [unitId, kepalaId, jabatanId] = [randomUUIDv7(), randomUUIDv7(), randomUUIDv7()];
  const nama = 'Bidang Penataan Lingkungan';
  const jabatan = 'Penelaah Dampak Lingkungan';
  const q = (sql: string, ...nilai: unknown[]) => p.d.pool.query(sql, [id, ...nilai]);
  await q(
    `insert into unit_kerja (instansi_id, id, kode, nama, jenis, induk_id, dari) values ($1, $2, 'DLH-2', $3, 'BIDANG', $4, '2025-01-01')`,
    unitId,
    nama,
    unit.dinas,
  );
  await q(
    `insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis, memimpin_unit)
     values ($1, $2, $3, 'Kepala ' || $4, 'ADMINISTRATOR', true), ($1, $5, $3, $6, 'PELAKSANA', false)`,
    kepalaId,
    unitId,
    nama,
    jabatanId,
    jabatan,
  );
  await q(
    'update penugasan set jabatan_id = $2 where instansi_id = $1 and id = $3',
    kepalaId,
    kepala.penugasanId,
  );
  await q(
    'update penilai set penilai_pegawai_id = $2 where instansi_id = $1 and penugasan_id = $3',
    kadis.id,
    kepala.penugasanId,
  );
  return { unitId, unit: nama, jabatan, jabatanId };
}

export interface Dicatat {
  orang: OrangUji;
  apa: string;
  tanggal: string;
  labelTanggal?: string;
  jabatan?: { unit: string; nama: string };
  /** The suggested assessor, taken with one press. */
  saran?: string;
  centang?: RegExp;
  isi?: Record<string, string>;
  pilihan?: Record<string, string>;
  /** What the preview must say before saving. */
  akan: readonly (string | RegExp)[];
}

/** The operator goes from the person to the wizard, reads what will happen, and saves. */
export async function catatPerpindahan(p: Panggung, c: Dicatat): Promise<Page> {
  const page = await p.buka(p.d.a.operator, `/pegawai/${c.orang.id}`);
  await page.getByRole('link', { name: 'Catat perpindahan' }).waitFor();
  await p.periksa(page, 'data pegawai');
  await page.getByRole('link', { name: 'Catat perpindahan' }).click();
  await page.getByRole('heading', { level: 1, name: 'Catat perpindahan' }).waitFor();
  await page.getByRole('combobox', { name: 'Apa yang terjadi?' }).selectOption({ label: c.apa });
  await page.getByLabel(c.labelTanggal ?? 'Mulai tanggal').fill(c.tanggal);
  if (c.jabatan) {
    await page.getByRole('combobox', { name: 'Unit kerja', exact: true }).fill(c.jabatan.unit.slice(0, 14));
    await page.getByRole('option', { name: c.jabatan.unit }).first().click();
    await page.getByRole('combobox', { name: 'Jabatan', exact: true }).fill(c.jabatan.nama.slice(0, 10));
    await page.getByRole('option', { name: c.jabatan.nama }).first().click();
  }
  if (c.saran) await page.getByRole('button', { name: `Pakai ${c.saran}` }).click();
  if (c.centang) await page.getByRole('checkbox', { name: c.centang }).check();
  for (const [label, nilai] of Object.entries(c.isi ?? {}))
    await page
      .getByRole('textbox', { name: label, exact: true })
      .or(page.getByLabel(label, { exact: true }))
      .first()
      .fill(nilai);
  for (const [label, nilai] of Object.entries(c.pilihan ?? {}))
    await page.getByLabel(label).selectOption({ label: nilai });
  await page.getByLabel('Nomor surat keputusan').fill('SK 800/17/BKPSDM/2026');
  const pratinjau = page.getByRole('region', { name: 'Yang akan terjadi' });
  for (const kata of c.akan) await pratinjau.getByText(kata).first().waitFor();
  await p.periksa(page, `mencatat ${c.apa}`);
  await page.getByRole('button', { name: 'Simpan perpindahan' }).click();
  await page.getByText(`Perpindahan ${c.orang.nama} tersimpan.`).waitFor();
  return page;
}

/** The assessor decides and delivers what is on the screen; the employee receives it and downloads the D.1.1 as text. */
export async function sampaiDokumen(
  p: Panggung,
  page: Page,
  pegawai: OrangUji,
  periode: string,
): Promise<string> {
  await page.getByRole('button', { name: 'Tetapkan evaluasi', disabled: false }).waitFor();
  await p.periksa(page, 'siap ditetapkan');
  await tekanDanYakin(page, 'Tetapkan evaluasi');
  await tekanDanYakin(page, 'Sampaikan kepada pegawai');
  await page.getByText('Pegawai menandatangani paling lambat').waitFor();
  const milik = await p.buka(pegawai, '/evaluasi');
  await milik.getByRole('link', { name: new RegExp(periode) }).waitFor();
  await p.periksa(milik, 'daftar hasil');
  await milik.getByRole('link', { name: new RegExp(periode) }).click();
  await milik.getByRole('heading', { name: periode }).waitFor();
  await p.periksa(milik, 'hasilnya');
  await tekanDanYakin(milik, 'Terima dokumen evaluasi');
  await milik.getByText('Tanda terima dikirim').waitFor();
  await milik.getByRole('button', { name: 'Cetak' }).click();
  const { berkas } = await unduh(milik, 'Dokumen evaluasi');
  const { pages } = await readPdf(berkas);
  expect(pages.flatMap((satu) => satu.overlapping)).toEqual([]);
  return pages
    .map((satu) => satu.text)
    .join(' ')
    .replace(/\s+/g, ' ');
}

/** Gives each result its level, takes what is suggested, then behaviour and a note; warnings may stand. */
export async function nilaikan(
  page: Page,
  { tingkat, perilaku, catatan }: { tingkat: readonly string[]; perilaku: string; catatan: string },
): Promise<void> {
  const tempat = page.getByRole('group', { name: 'Tingkat RHK ini' });
  for (const [i, kata] of tingkat.entries()) await tempat.nth(i).getByText(kata, { exact: true }).click();
  await page.getByRole('button', { name: 'Pakai saran' }).click();
  await page.getByRole('group', { name: 'Rating perilaku kerja' }).getByText(perilaku).click();
  await page.getByRole('textbox', { name: 'Catatan atau rekomendasi' }).fill(catatan);
}
