import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BasisDataUji, basisDataUji } from '#tests/database/basis-data.ts';

const AKAR = join(import.meta.dirname, '../../..');

let uji: BasisDataUji;
let klien: pg.Client;
let folder: string;
beforeAll(async () => {
  uji = await basisDataUji();
  folder = mkdtempSync(join(tmpdir(), 'terang-cli-'));
  klien = new pg.Client(uji.connection);
  await klien.connect();
});
afterAll(async () => {
  await klien.end();
  await uji.tutup();
  rmSync(folder, { recursive: true, force: true });
});

const terang = (argumen: string[], env: Record<string, string> = {}) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['server/doors/cli/main.ts', ...argumen], {
    cwd: AKAR,
    encoding: 'utf8',
    env: { ...process.env, DATABASE_URL: uji.url, DATA_DIR: folder, ...env },
  });
  return { status, stdout, stderr };
};
const muat = ['data-contoh', '--pegawai', '30', '--sampai', '2026-11-24', '--aktivitas', '5'];

describe('terang on one installation', () => {
  it('loads the sample once and refuses the second time', () => {
    expect(terang(muat)).toMatchObject({ status: 0, stdout: expect.stringContaining('Selesai: 60 pegawai') });
    expect(terang(muat)).toMatchObject({ status: 1, stderr: expect.stringContaining('tidak ditimpa') });
  }, 60_000);

  it.each([
    [['data-contoh', '--pegawai', '29'], '--pegawai harus bilangan bulat 30'],
    [['data-contoh', '--sampai', '2026-02-30'], '--sampai harus hari'],
    [['data-contoh', '--banyak', '3'], 'Cara pakai'],
    [['audit'], 'terang audit verifikasi'],
  ])('answers %j with how it is used', (argumen, pesan) => {
    expect(terang(argumen)).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining(pesan) });
  });

  it('tells which setting it cannot read', () => {
    expect(terang(['periksa'], { PORT: 'delapan' })).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('PORT'),
    });
  });

  it('says that the database does not answer', () => {
    const mati = 'postgresql://terang@127.0.0.1:1/terang';
    expect(terang(['periksa'], { DATABASE_URL: mati })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('Periksa DATABASE_URL'),
    });
  });

  it('finds an installation in order, and its schema current', () => {
    const { status, stdout } = terang(['periksa']);
    expect(stdout).not.toContain('SALAH');
    expect(stdout).toContain('Pemerintah Kota Serang: rekap aktivitas sama dengan hitung ulang.');
    expect(status).toBe(0);
    expect(terang(['migrasi'])).toMatchObject({ status: 0, stdout: 'Skema basis data terkini.\n' });
  });

  it('names the month whose rollup is wrong, and mends nothing', async () => {
    const { rowCount } = await klien.query(
      "update rekap_pegawai_bulan set diverifikasi = diverifikasi + 1 where bulan = '2026-11-01'",
    );
    expect(rowCount).toBeGreaterThan(0);
    for (let kali = 0; kali < 2; kali++)
      expect(terang(['periksa'])).toMatchObject({
        status: 1,
        stdout: expect.stringContaining('rekap aktivitas berbeda pada bulan 2026-11'),
      });
  });

  it('says where the audit chain breaks', async () => {
    expect(terang(['audit', 'verifikasi'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('utuh'),
    });
    await klien.query("update audit set sesudah = '{}' where peristiwa = 'data-contoh.dimuat'");
    expect(terang(['audit', 'verifikasi'])).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/PUTUS {2}Pemerintah Kota Serang: pada segel ke-1 .*isi baris berubah/),
    });
  });

  it('does not touch a schema older than itself when it only looks', async () => {
    await klien.query('delete from migrasi.sidik where nama = (select max(nama) from migrasi.sidik)');
    expect(terang(['periksa'])).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('npx terang migrasi'),
    });
  });
});
