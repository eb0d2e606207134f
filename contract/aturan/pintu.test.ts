import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DAFTAR_ATURAN } from '#rules/daftar.ts';
import { hari } from '#rules/kernel/hari.ts';
import { cariPintu, DAFTAR_PINTU } from './daftar.ts';
import { keJalur } from './galat.ts';
import { jawabanUmum } from './http.ts';

const pada = hari('2026-12-31');
const galat = (id: string, masukan: unknown) => {
  const hasil = cariPintu(id)!.siapkan(pada)(masukan);
  return 'galat' in hasil ? hasil.galat.map((g) => `${g.kode} ${g.pointer}`) : hasil.jawaban.keadaan;
};

describe('the rules seen from outside', () => {
  it('are the rules there are, each under its own id', () => {
    expect(DAFTAR_PINTU.map((p) => p.id)).toEqual(DAFTAR_ATURAN.map((a) => a.id));
    expect(new Set(DAFTAR_PINTU.map((p) => p.id)).size).toBe(DAFTAR_PINTU.length);
  });

  const contoh = DAFTAR_PINTU.flatMap((p) => p.contoh.map((c) => ({ id: p.id, p, c, judul: c.judul })));
  it.each(contoh)('$id answers its worked example: $judul', ({ p, c }) => {
    const hasil = p.siapkan(hari(c.pada), c.profil)(c.masukan);
    if ('galat' in hasil) throw new Error(JSON.stringify(hasil.galat));
    const { keadaan, nilai, kurang, alasan, peringatan } = hasil.jawaban;
    expect(keadaan).toBe(c.hasil.keadaan);
    expect([...alasan, ...peringatan].map((t) => t.kode)).toEqual(c.hasil.kode ?? []);
    if (c.hasil.nilai) expect(nilai).toEqual(c.hasil.nilai);
    if (c.hasil.kurang) expect(kurang).toEqual(c.hasil.kurang);
  });

  it.each(contoh)('$id fits the JSON Schemas it publishes: $judul', ({ p, c }) => {
    const skema = p.skema();
    const sebagai = (s: unknown) => z.fromJSONSchema(s as Parameters<typeof z.fromJSONSchema>[0]);
    expect(sebagai(skema.masukan).safeParse(c.masukan).success).toBe(true);
    const hasil = p.siapkan(hari(c.pada), c.profil)(c.masukan);
    if ('galat' in hasil) throw new Error('galat');
    expect(jawabanUmum.safeParse(hasil.jawaban).error).toBeUndefined();
    const { nilai } = hasil.jawaban;
    expect(nilai === null || sebagai(skema.nilai).safeParse(nilai).success).toBe(true);
  });

  it.each(DAFTAR_PINTU.map((p) => [p.id, p] as const))(
    '%s takes an empty case for missing facts, not for a wrong form',
    (_, p) => {
      const hasil = p.siapkan(pada)({});
      expect('jawaban' in hasil && hasil.jawaban.keadaan).toBe('kurang_data');
      expect('jawaban' in hasil && hasil.jawaban.kurang.length).toBeGreaterThan(0);
    },
  );

  it.each(DAFTAR_PINTU.map((p) => [p.id, p] as const))(
    '%s refuses what is no object, and a field it does not know',
    (_, p) => {
      for (const salah of [null, 1, 'x', [], true]) expect(galat(p.id, salah)).toEqual(['E-TIPE ']);
      expect(galat(p.id, { bidangAsing: 1 })).toEqual(['E-BIDANG-TIDAK-DIKENAL /bidangAsing']);
    },
  );
});

describe('faults of a form', () => {
  it('are all told at once, each with its place', () => {
    expect(
      galat('saran-hasil-kerja', {
        rhk: [{ jenis: 'UTAMA', tingkat: 3 }, { jenis: 'PENTING', tingkat: 'SESUAI' }, 'x'],
      }),
    ).toEqual(['E-RATING-NOT-ENUM /rhk/0/tingkat', 'E-JENIS-RHK-NOT-ENUM /rhk/1/jenis', 'E-TIPE /rhk/2']);
  });

  it('name the closed list that was missed', () => {
    expect(galat('predikat', { hasilKerja: 'di atas', predikatDiajukan: 'ISTIMEWA' })).toEqual([
      'E-RATING-NOT-ENUM /hasilKerja',
      'E-PREDIKAT-NOT-ENUM /predikatDiajukan',
    ]);
  });

  it('catch days that do not exist and hours that are none', () => {
    expect(galat('tenggat', { kode: 'DL-05', sejak: '2027-02-29', libur: ['2027-1-1'] })).toEqual([
      'E-FORMAT /sejak',
      'E-FORMAT /libur/0',
    ]);
    expect(galat('validasi-aktivitas', { aktivitas: [{ mulai: '24:00' }] })).toEqual([
      'E-FORMAT /aktivitas/0/mulai',
    ]);
  });

  it('write JSON pointers as RFC 6901 does', () => {
    expect(keJalur(['a/b', 0, 'm~n'])).toBe('/a~1b/0/m~0n');
    expect(keJalur([])).toBe('');
  });

  it('are told for the profil too', () => {
    const p = cariPintu('distribusi-predikat')!;
    expect(p.periksaProfil({ distribusi: 'LAMA', x: 1 }).map((g) => `${g.kode} ${g.pointer}`)).toEqual([
      'E-PILIHAN /profil/distribusi',
      'E-BIDANG-TIDAK-DIKENAL /profil/x',
    ]);
    expect(cariPintu('predikat')!.periksaProfil({ distribusi: 'P6_ONLY' })).toHaveLength(1);
  });

  it('leave alone what the API adds to an SKP', () => {
    const skp = { id: 'x', versi: 3, rhk: [{ metodeCascading: 'LANGSUNG_ASPEK' }] };
    expect(galat('validasi-skp', { skp, jenisJabatan: 'JF' })).toBe('kurang_data');
  });
});
