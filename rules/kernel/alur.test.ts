import { describe, expect, it } from 'vitest';
import { ALUR_AKTIVITAS } from '../aktivitas/alur-aktivitas.ts';
import { ALUR_KEBERATAN } from '../keberatan/alur-keberatan.ts';
import { ALUR_EVALUASI } from '../penilaian/alur-evaluasi.ts';
import { ALUR_SKP } from '../perencanaan/alur-skp.ts';
import { ALUR_TUGAS_LINTAS } from '../perencanaan/alur-tugas-lintas.ts';
import { ALUR_PERJANJIAN } from '../perencanaan/perjanjian-kinerja.ts';
import { ALUR_BIMBINGAN } from '../tindak-lanjut/alur-bimbingan.ts';
import { ALUR_KONSELING } from '../tindak-lanjut/alur-konseling.ts';
import { ALUR_TINDAK_LANJUT } from '../tindak-lanjut/alur-tindak-lanjut.ts';
import { langkahBerikut, penjagaGagal, peristiwaMungkin, type TabelAlur } from './alur.ts';

const tabel = [
  ALUR_SKP,
  ALUR_EVALUASI,
  ALUR_AKTIVITAS,
  ALUR_PERJANJIAN,
  ALUR_TUGAS_LINTAS,
  ALUR_KEBERATAN,
  ALUR_TINDAK_LANJUT,
  ALUR_BIMBINGAN,
  ALUR_KONSELING,
] as unknown as TabelAlur<string, string, string>[];

describe.each(tabel.map((t) => [t.nama, t] as const))('the workflow of %s', (_, t) => {
  it('reaches every state from its first', () => {
    const capai = new Set([t.awal]);
    for (let n = 0; n !== capai.size; ) {
      n = capai.size;
      for (const x of t.transisi)
        if (capai.has(x.dari)) [x.ke, x.versiBaru].forEach((k) => k && capai.add(k));
    }
    expect([...capai].sort()).toEqual([...t.keadaan].sort());
  });

  it('knows every event, state and condition it uses, and uses every one it knows', () => {
    const dipakai = (nilai: string[]) => [...new Set(nilai)].sort();
    expect(dipakai(t.transisi.map((x) => x.peristiwa))).toEqual([...t.peristiwa].sort());
    expect(dipakai(t.transisi.flatMap((x) => x.penjaga))).toEqual(Object.keys(t.penjaga).sort());
    expect(
      t.transisi.every((x) => t.keadaan.includes(x.dari) && (x.ke === null || t.keadaan.includes(x.ke))),
    ).toBe(true);
  });

  it('ends only in its final states, and leaves them by no event', () => {
    const mati = t.keadaan.filter((k) => !t.transisi.some((x) => x.dari === k && x.ke !== k));
    expect(mati.sort()).toEqual([...t.akhir].sort());
    expect(t.transisi.filter((x) => t.akhir.includes(x.dari))).toEqual([]);
  });

  it('leads one event from one state to one state, and gives a role one row for it', () => {
    for (const x of t.transisi) {
      const sama = t.transisi.filter((y) => y.dari === x.dari && y.peristiwa === x.peristiwa);
      expect(new Set(sama.map((y) => y.ke)).size).toBe(1);
      const peran = sama.flatMap((y) => y.oleh);
      expect(new Set(peran).size).toBe(peran.length);
    }
  });

  it('names an article for each step', () => {
    expect(t.transisi.filter((x) => x.dasar.length === 0)).toEqual([]);
  });
});

describe('asking a workflow', () => {
  it('offers each role its own buttons', () => {
    expect(peristiwaMungkin(ALUR_SKP, 'DRAF', ['PEGAWAI'])).toEqual(['UBAH', 'AJUKAN', 'HAPUS']);
    expect(peristiwaMungkin(ALUR_SKP, 'DRAF', ['PENILAI'])).toEqual([]);
    expect(peristiwaMungkin(ALUR_AKTIVITAS, 'DIVERIFIKASI', ['PEGAWAI'])).toEqual([]);
  });

  it('gives no step to a role that has none, and none for an event out of place', () => {
    expect(langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'SETUJUI', 'PEGAWAI')).toBeNull();
    expect(langkahBerikut(ALUR_SKP, 'DISETUJUI', 'HAPUS')).toBeNull();
    expect(langkahBerikut(ALUR_SKP, 'DRAF', 'HAPUS')).toMatchObject({ ke: null });
  });

  it('picks the row of the role that acts: the atasan is bound by more than the penilai', () => {
    const penilai = langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'SETUJUI', ['PEGAWAI', 'PENILAI'])!;
    const atasan = langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'SETUJUI', 'ATASAN_PENILAI')!;
    expect(penjagaGagal(ALUR_SKP, penilai, { 'skp-sah': true })).toEqual([]);
    expect(penjagaGagal(ALUR_SKP, atasan, { 'skp-sah': true })).toHaveLength(1);
  });

  it('names every condition that fails, and lets nothing pass unmentioned', () => {
    const tolak = langkahBerikut(ALUR_AKTIVITAS, 'DIKIRIM', 'TOLAK')!;
    expect(penjagaGagal(ALUR_AKTIVITAS, tolak, {}).map((t) => t.kode)).toEqual([
      'E-AKT-PEMERIKSA',
      'E-NOTE-REQUIRED',
    ]);
  });

  it('cannot withdraw an SKP the penilai has opened', () => {
    const tarik = langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'TARIK', 'PEGAWAI')!;
    expect(penjagaGagal(ALUR_SKP, tarik, { 'belum-dibuka-penilai': false }).map((t) => t.kode)).toEqual([
      'E-SKP-SUDAH-DIBUKA',
    ]);
  });
});
