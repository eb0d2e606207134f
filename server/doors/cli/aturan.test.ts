import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const AKAR = join(import.meta.dirname, '../../..');
const terang = (argumen: string[], input = '') =>
  spawnSync(join(AKAR, 'bin/terang'), argumen, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
const sesuai = '{"hasilKerja":"SESUAI","perilaku":"SESUAI"}';

describe('terang aturan', () => {
  it('lists id, title, regulations and days in force, as a table and as JSON', () => {
    const tabel = terang(['aturan']);
    expect(tabel.stdout).toMatch(
      /^distribusi-predikat +Pola distribusi .*SE MenPANRB 3\/2023 +2022-02-07, 2023-01-31$/m,
    );
    const json = JSON.parse(terang(['aturan', '--json']).stdout) as {
      id: string;
      versi: { mulai: string }[];
    }[];
    expect(json.find((a) => a.id === 'distribusi-predikat')?.versi.map((v) => v.mulai)).toEqual([
      '2022-02-07',
      '2023-01-31',
    ]);
    expect([tabel.status, tabel.stderr]).toEqual([0, '']);
  });

  it('answers one case and exits 0, whatever the outcome', () => {
    const ya = terang(['aturan', 'predikat', '--pada', '2026-12-31'], sesuai);
    expect(JSON.parse(ya.stdout)).toMatchObject({
      aturan: 'predikat',
      pada: '2026-12-31',
      nilai: { predikat: 'BAIK' },
    });
    const kurang = terang(['aturan', 'predikat'], '{}');
    expect([ya.status, kurang.status, JSON.parse(kurang.stdout).keadaan]).toEqual([0, 0, 'kurang_data']);
  });

  it('reads the rule for today in Jakarta when no day is given', () => {
    const hariIni = () => Temporal.Now.plainDateISO('Asia/Jakarta').toString();
    const sebelum = hariIni();
    const { pada } = JSON.parse(terang(['aturan', 'predikat'], sesuai).stdout) as { pada: string };
    expect([sebelum, hariIni()]).toContain(pada);
  });

  it('takes the agency’s settings', () => {
    const masukan =
      '{"capaianOrganisasi":"BAIK","jumlah":{"SANGAT_BAIK":0,"BAIK":20,"BUTUH_PERBAIKAN":0,"KURANG":0,"SANGAT_KURANG":0}}';
    const dengan = (profil: string) =>
      JSON.parse(terang(['aturan', 'distribusi-predikat', '--profil', profil], masukan).stdout);
    expect([dengan('{"distribusi":"P6_ONLY"}').nilai.sesuai, dengan('{}').nilai.sesuai]).toEqual([
      true,
      false,
    ]);
  });

  it.each<[string, string[], string, string[]]>([
    ['is not JSON', ['predikat'], 'halo', ['E-JSON ']],
    ['is empty', ['predikat'], '', ['E-JSON ']],
    [
      'has a wrong form',
      ['predikat'],
      '{"hasilKerja":92.5,"perilaku":true}',
      ['E-RATING-NOT-ENUM /hasilKerja', 'E-RATING-NOT-ENUM /perilaku'],
    ],
    [
      'and day and profil are wrong too',
      ['predikat', '--pada', '31-12-2026', '--profil', '{"x":1}'],
      '{"perilaku":1}',
      ['E-FORMAT /pada', 'E-BIDANG-TIDAK-DIKENAL /profil/x', 'E-RATING-NOT-ENUM /perilaku'],
    ],
    ['comes with a profil that is not JSON', ['predikat', '--profil', '{'], '{}', ['E-JSON /profil']],
    ['asks an unknown rule', ['tidak-ada'], '{}', []],
    ['has an unknown option', ['predikat', '--tahun', '2026'], '{}', []],
  ])('exits 2 with one problem on stderr when the input %s', (_, argumen, masukan, rincian) => {
    const { status, stdout, stderr } = terang(['aturan', ...argumen], masukan);
    const masalah = JSON.parse(stderr) as { type: string; errors?: { kode: string; pointer: string }[] };
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(masalah.type).toMatch(/^\/api\/masalah\/(bentuk-salah|tidak-ditemukan)$/);
    expect((masalah.errors ?? []).map((e) => `${e.kode} ${e.pointer}`)).toEqual(rincian);
  });

  it('tells which commands there are when it does not know one', () => {
    const { status, stderr } = terang(['atura']);
    expect([status, stderr]).toEqual([2, expect.stringContaining('terang aturan')]);
  });
});

describe('terang aturan --baris', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'terang-baris-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('answers each line in its place, faulty ones too, and exits 1 when there was one', () => {
    const { stdout, status } = terang(
      ['aturan', 'predikat', '--baris'],
      `\uFEFF${sesuai}\r\nbukan\n\n{"perilaku":9}\n${sesuai}`,
    );
    const baris = stdout.split('\n');
    expect(baris.pop()).toBe('');
    const isi = baris.map((b) => JSON.parse(b));
    expect(isi.map((b) => b.nilai?.predikat ?? b.galat.errors[0].kode)).toEqual([
      'BAIK',
      'E-JSON',
      'E-JSON',
      'E-RATING-NOT-ENUM',
      'BAIK',
    ]);
    expect(isi[3].galat).toMatchObject({ status: 422, errors: [{ pointer: '/perilaku' }] });
    expect(status).toBe(1);
  });

  it('answers nothing for nothing', () => {
    const { stdout, status } = terang(['aturan', 'predikat', '--baris']);
    expect([stdout, status]).toEqual(['', 0]);
  });

  it('keeps letters whole that are cut between two chunks', async () => {
    const anak = spawn(join(AKAR, 'bin/terang'), ['aturan', 'keberatan', '--baris']);
    const baris = Buffer.from('{"alasan":"é"}\n{"asing€":1}\n');
    const keluaran = kumpulkan(anak.stdout);
    for (const byte of baris) {
      anak.stdin.write(Buffer.from([byte]));
      await new Promise((lanjut) => setImmediate(lanjut));
    }
    anak.stdin.end();
    const isi = (await keluaran)
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect(isi[0].keadaan).toBe('kurang_data');
    expect(isi[1].galat.errors[0].pointer).toBe('/asing€');
  });

  it('answers a line while the next is not written yet', async () => {
    const anak = spawn(join(AKAR, 'bin/terang'), ['aturan', 'predikat', '--baris']);
    anak.stdin.write(`${sesuai}\n`);
    const [jawaban] = (await once(anak.stdout, 'data')) as [Buffer];
    expect(JSON.parse(String(jawaban)).nilai).toEqual({ predikat: 'BAIK' });
    anak.stdin.end();
    expect(await once(anak, 'exit')).toEqual([0, null]);
  });

  it('answers a line beyond the limit by a fault and goes on', () => {
    const panjang = `{"alasan":"${'x'.repeat(5 * 1024 * 1024)}"}`;
    const { stdout, status } = terang(['aturan', 'keberatan', '--baris'], `${panjang}\n{}\n`);
    const isi = stdout
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect([isi[0].galat.status, isi[1].keadaan, status]).toEqual([413, 'kurang_data', 1]);
  });

  it('ends quietly when the reader goes away', async () => {
    const berkas = join(folder, 'banyak.ndjson');
    writeFileSync(berkas, `${sesuai}\n`.repeat(200_000));
    const { stdout, stderr, status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; bin/terang aturan predikat --baris < ${berkas} | head -n 1`],
      {
        encoding: 'utf8',
        cwd: AKAR,
      },
    );
    expect([JSON.parse(stdout).nilai.predikat, stderr, status]).toEqual(['BAIK', '', 0]);
  });

  it('answers 300,000 different lines in a heap that could not hold them', () => {
    const n = 300_000;
    const berkas = join(folder, 'banyak.ndjson');
    writeFileSync(
      berkas,
      Array.from(
        { length: n },
        (_, i) => `{"target":${i + 1},"realisasi":${i % 97},"polaritas":"MAKSIMALKAN"}\n`,
      ).join(''),
    );
    const perintah = `${process.execPath} --max-old-space-size=48 server/doors/cli/main.ts aturan capaian-indikator --baris`;
    const { status, stderr } = spawnSync('bash', ['-c', `${perintah} < ${berkas} > ${berkas}.keluar`], {
      encoding: 'utf8',
      cwd: AKAR,
    });
    expect([status, stderr]).toEqual([0, '']);
    expect(readFileSync(`${berkas}.keluar`, 'utf8').split('\n')).toHaveLength(n + 1);
  });
});

async function kumpulkan(aliran: NodeJS.ReadableStream): Promise<string> {
  let teks = '';
  for await (const potongan of aliran) teks += String(potongan);
  return teks;
}
