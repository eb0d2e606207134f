import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cariPintu } from '#contract/aturan/daftar.ts';
import { produktivitasMenit } from '#rules/aktivitas/produktivitas.ts';
import { KEADAAN_EVALUASI } from '#rules/enum.ts';
import { langkahBerikut, penjagaGagal, peristiwaMungkin } from '#rules/kernel/alur.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { Jawaban } from '#rules/kernel/jawaban.ts';
import { ratingDariTeks } from '#rules/label.ts';
import { ALUR_EVALUASI } from '#rules/penilaian/alur-evaluasi.ts';
import { pitaIpk } from '#rules/penilaian/panduan-ipk.ts';
import { sumberHasilBerkala } from '#rules/penilaian/pegawai-pindah.ts';
import { predikat } from '#rules/penilaian/predikat.ts';
import { ALUR_SKP } from '#rules/perencanaan/alur-skp.ts';
import { penilaiSaatPindah, periodeTahun } from '#rules/waktu/periode.ts';
import { KASUS, type Kasus } from './pengelolaan-kinerja.ts';

const PADA = '2026-12-31';

describe('worked examples of domain 01, section 7, asked as functions', () => {
  it.each(KASUS.map((k, i) => ({ ...k, i })))('#$nomor $aturan ($i)', (kasus) => {
    const hasil = cariPintu(kasus.aturan)?.siapkan(hari(kasus.pada ?? PADA), kasus.profil)(kasus.masukan);
    expect(hasil).toBeDefined();
    if (hasil) cocokkan(kasus, 'jawaban' in hasil ? hasil.jawaban : { galat: { errors: hasil.galat } });
  });
});

describe('the same examples on the command line', () => {
  const kelompok = Map.groupBy(KASUS, (k) => JSON.stringify([k.aturan, k.pada ?? PADA, k.profil ?? null]));
  it.each([...kelompok])('%s', (_, kasus) => {
    const { aturan, profil, pada = PADA } = kasus[0]!;
    const opsi = ['--baris', '--pada', pada, ...(profil ? ['--profil', JSON.stringify(profil)] : [])];
    const { stdout, status } = terang(
      ['aturan', aturan, ...opsi],
      kasus.map((k) => JSON.stringify(k.masukan)).join('\n'),
    );
    const jawaban = stdout
      .trimEnd()
      .split('\n')
      .map((b) => JSON.parse(b));
    expect(jawaban).toHaveLength(kasus.length);
    kasus.forEach((k, i) => cocokkan(k, jawaban[i]));
    expect(status).toBe(kasus.some((k) => 'bentukSalah' in k.harapan) ? 1 : 0);
  });
});

describe('worked examples that a step of the process decides', () => {
  it('#14 reads the ratings of an import, spelled as people spell them', () => {
    const hasilKerja = ratingDariTeks('Dibawah Ekspektasi');
    const perilaku = ratingDariTeks('Diatas Ekspektasi');
    expect(predikat.jawab({ hasilKerja, perilaku }, hari(PADA)).nilai).toEqual({
      predikat: 'BUTUH_PERBAIKAN',
    });
  });

  it('#44 lets the atasan approve a late SKP after 31 January, not before', () => {
    const langkah = langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'SETUJUI', 'ATASAN_PENILAI');
    expect(langkah?.ke).toBe('DISETUJUI');
    const kode = (lewat: boolean) =>
      penjagaGagal(ALUR_SKP, langkah!, { 'skp-sah': true, 'lewat-tenggat-penetapan': lewat }).map(
        (t) => t.kode,
      );
    expect([kode(false), kode(true)]).toEqual([['E-SKP-BELUM-LEWAT-TENGGAT'], []]);
  });

  it('#46 gives quarter III to the successor or the old penilai by the day of the move', () => {
    const tw3 = periodeTahun(2026, 'TRIWULANAN')[2]!;
    const pada = (h: string) => penilaiSaatPindah(tw3, hari(h));
    expect([pada('2026-08-25'), pada('2026-09-25')]).toEqual(['PENILAI_BARU', 'PENILAI_LAMA']);
    expect([pada('2026-09-14'), pada('2026-09-15')]).toEqual(['PENILAI_BARU', 'PENILAI_LAMA']);
  });

  it('#48 reuses the old unit’s periodic result only when both agree', () => {
    const dengan = (penilai: boolean, pegawai: boolean) => sumberHasilBerkala({ penilai, pegawai });
    expect([dengan(true, true), dengan(true, false), dengan(false, true)]).toEqual([
      'PAKAI_HASIL_LAMA',
      'DINILAI_PENILAI_BARU',
      'DINILAI_PENILAI_BARU',
    ]);
  });

  it('#56 starts a new version as DRAF while the approved one stays in force', () => {
    const langkah = langkahBerikut(ALUR_SKP, 'DISETUJUI', 'REVISI', 'PEGAWAI');
    expect(langkah).toMatchObject({ ke: 'DISETUJUI', versiBaru: 'DRAF' });
    expect(langkahBerikut(ALUR_SKP, 'DISETUJUI', 'UBAH')).toBeNull();
  });

  it('#57 refuses to return an SKP without a note', () => {
    const langkah = langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'KEMBALIKAN', 'PENILAI')!;
    expect(penjagaGagal(ALUR_SKP, langkah, {}).map((t) => t.kode)).toEqual(['E-NOTE-REQUIRED']);
  });

  it('#58 leaves the classification of an RHK to the penilai', () => {
    const boleh = (peran: 'PEGAWAI' | 'PENILAI') => peristiwaMungkin(ALUR_SKP, 'DIAJUKAN', [peran]);
    expect(boleh('PENILAI')).toContain('KLASIFIKASIKAN');
    expect(boleh('PEGAWAI')).toEqual(['TARIK']);
  });

  it('#43 hands the evaluation to the atasan, whose result cannot be objected to', () => {
    expect(langkahBerikut(ALUR_EVALUASI, 'DINILAI', 'AMBIL_ALIH', 'ATASAN_PENILAI')?.ke).toBe(
      'DIALIHKAN_ATASAN',
    );
    const keberatan = KEADAAN_EVALUASI.filter((k) => langkahBerikut(ALUR_EVALUASI, k, 'AJUKAN_KEBERATAN'));
    expect(keberatan).not.toContain('DIALIHKAN_ATASAN');
  });

  it('#63 gives 80 % productivity for 5,040 of 300 × 21 minutes', () => {
    expect(produktivitasMenit(5040, 300, 21)).toBe(80);
    expect(produktivitasMenit(9999, 300, 21)).toBe(100);
    expect(produktivitasMenit(1, 300, 0)).toBeNull();
  });

  it('#64 puts IPK 3.45 of an S2 with accreditation A into the band Baik', () => {
    const pita = (ipk: number) =>
      pitaIpk({ jenjang: 'LANJUT_DALAM_NEGERI', akreditasi: 'A', ipk }, hari(PADA));
    expect(pita(3.45)).toBe('BAIK');
    expect([3.504, 3.505, 3.2, 3.194, 3, 2.99].map(pita)).toEqual([
      'BAIK',
      'SANGAT_BAIK',
      'BAIK',
      'BUTUH_PERBAIKAN',
      'BUTUH_PERBAIKAN',
      'KURANG',
    ]);
  });
});

it('every worked example of section 7 is held by a case here', () => {
  const proses = [...readFileSync(import.meta.filename, 'utf8').matchAll(/it\('#(\d+) /g)].map(([, n]) =>
    Number(n),
  );
  const ada = new Set([...KASUS.map((k) => k.nomor), ...proses]);
  expect(Array.from({ length: 64 }, (_, i) => i + 1).filter((n) => !ada.has(n))).toEqual([]);
});

function cocokkan(
  { harapan }: Kasus,
  jawaban: Jawaban<unknown> | { galat: { errors?: { kode: string }[] } },
): void {
  if ('bentukSalah' in harapan) {
    if (!('galat' in jawaban)) throw new Error('a wrong form was answered');
    expect(jawaban.galat.errors?.map((e) => e.kode)).toEqual(harapan.bentukSalah);
    return;
  }
  if ('galat' in jawaban) throw new Error(JSON.stringify(jawaban));
  const { keadaan, nilai, alasan, peringatan } = jawaban;
  expect({ keadaan, kode: [...alasan, ...peringatan].map((t) => t.kode) }).toEqual({
    keadaan: harapan.keadaan,
    kode: harapan.kode,
  });
  if (harapan.nilai === null) expect(nilai).toBeNull();
  else if (harapan.nilai) expect(nilai).toMatchObject(harapan.nilai);
}

function terang(argumen: string[], input: string) {
  return spawnSync('bin/terang', argumen, { input, encoding: 'utf8', cwd: `${import.meta.dirname}/../..` });
}
