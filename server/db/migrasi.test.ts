import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { type BasisDataUji, basisDataUji } from '#tests/database/basis-data.ts';
import { GalatMigrasi, migrasi, migrasiTertunda } from './migrasi.ts';

let folder = '';
let uji: BasisDataUji;
let klien: pg.Client;

beforeAll(async () => {
  uji = await basisDataUji();
  klien = new pg.Client(uji.connection);
  await klien.connect();
});
afterAll(async () => {
  await klien.end();
  await uji.tutup();
});
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'terang-migrasi-'));
  await klien.query('drop schema if exists migrasi cascade; drop table if exists satu, dua');
  tulis('001_satu.sql', 'create table satu (nilai int);\ninsert into satu values (1);\n');
  tulis('002_dua.sql', 'create table dua (nilai int);\n');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tulis = (nama: string, teks: string): void => writeFileSync(join(folder, nama), teks);
const jalankan = (): Promise<void> => migrasi(uji.connection, folder);
const nilai = async (teks: string): Promise<unknown[]> =>
  (await klien.query({ text: teks, rowMode: 'array' })).rows.flat();

it('applies each file once, in order', async () => {
  await jalankan();
  await jalankan();
  expect(await nilai('select nilai from satu')).toEqual([1]);
  expect(await nilai('select nama from migrasi.sidik order by nama')).toEqual(['001_satu', '002_dua']);
});

it('tells which files are still to be applied, and applies none of them', async () => {
  expect(await migrasiTertunda(uji.connection, folder)).toEqual(['001_satu', '002_dua']);
  expect(await nilai("select to_regclass('satu') is null")).toEqual([true]);
  await jalankan();
  tulis('003_tiga.sql', 'create table tiga (nilai int);');
  expect(await migrasiTertunda(uji.connection, folder)).toEqual(['003_tiga']);
});

it('applies each file once when several servers start at the same time', async () => {
  await Promise.all([jalankan(), jalankan(), jalankan()]);
  expect(await nilai('select nilai from satu')).toEqual([1]);
});

it('keeps the files before a failed one, and nothing of the failed one', async () => {
  tulis('003_gagal.sql', 'create table tiga (nilai int); insert into tidak_ada values (1);');
  await expect(jalankan()).rejects.toThrow(/003_gagal gagal dan dibatalkan.*tidak_ada/);
  expect(await nilai(`select to_regclass('dua') is not null, to_regclass('tiga') is not null`)).toEqual([
    true,
    false,
  ]);
  tulis('003_gagal.sql', 'create table tiga (nilai int); drop table tiga;');
  await jalankan();
  expect(await nilai('select count(*)::int from migrasi.sidik')).toEqual([3]);
});

it('refuses a file that was changed after it was applied', async () => {
  await jalankan();
  tulis('001_satu.sql', 'create table satu (nilai bigint);');
  await expect(jalankan()).rejects.toThrow(/001_satu berubah setelah diterapkan/);
});

it('does not mind other line ends in the same file', async () => {
  await jalankan();
  tulis('001_satu.sql', 'create table satu (nilai int);\r\ninsert into satu values (1);\r\n');
  await expect(jalankan()).resolves.toBeUndefined();
});

it('refuses a database that is ahead of the program', async () => {
  tulis('003_tiga.sql', 'select 1;');
  await jalankan();
  rmSync(join(folder, '003_tiga.sql'));
  await expect(jalankan()).rejects.toThrow(/003_tiga yang tidak dikenal versi Terang ini/);
});

it('refuses a file slipped in before an applied one', async () => {
  await jalankan();
  tulis('000_awal.sql', 'select 1;');
  await expect(jalankan()).rejects.toThrow(/000_awal disisipkan sebelum 001_satu/);
});

it.each([
  ['4_empat.sql', /NNN_nama\.sql/],
  ['002_lain.sql', /Nomor migrasi 002 dipakai dua kali/],
])('refuses the file name %s', async (nama, pesan) => {
  tulis(nama, 'select 1;');
  await expect(jalankan()).rejects.toThrow(GalatMigrasi);
  await expect(jalankan()).rejects.toThrow(pesan);
});
