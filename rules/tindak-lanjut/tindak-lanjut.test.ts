import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BENTUK_TINDAK_LANJUT, JENIS_JABATAN, PREDIKAT } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { KELOMPOK_SANKSI } from '../tables/jalur-sanksi.ts';
import { alasanKonselorDitolak, type CalonKonselor } from './konselor.ts';
import { type MasukanTindakLanjut, tindakLanjut } from './tindak-lanjut.ts';

const PADA = hari('2026-12-31');
const tanya = (masukan: MasukanTindakLanjut, profil = {}) => tindakLanjut.jawab(masukan, PADA, profil);
const bentuk = (masukan: MasukanTindakLanjut, profil = {}) =>
  tanya(masukan, profil).nilai?.usulan.map((u) => u.bentuk);

const setahun = (
  predikat: (typeof PREDIKAT)[number],
  jenis: 'PNS' | 'PPPK' | 'PPPK_PARUH_WAKTU' = 'PNS',
) => ({
  predikat,
  periode: 'TAHUNAN' as const,
  pegawai: { jenis, jenisJabatan: 'PELAKSANA' as const },
});

describe('what a predikat proposes', () => {
  it.each([
    ['SANGAT_BAIK', []],
    ['BAIK', []],
    ['BUTUH_PERBAIKAN', ['BIMBINGAN', 'RENCANA_KOMPETENSI']],
    ['KURANG', ['KONSELING']],
    ['SANGAT_KURANG', ['BIMBINGAN', 'KONSELING', 'RENCANA_KOMPETENSI', 'PERIKSA_SANKSI']],
  ] as const)('%s: %j', (predikat, usulan) => {
    expect(bentuk(setahun(predikat))).toEqual(usulan);
  });

  it('names an article for every proposal', () => {
    for (const predikat of PREDIKAT) {
      const jawaban = tanya(setahun(predikat));
      expect(jawaban.langkah.every((l) => l.dasar.length > 0)).toBe(true);
      expect(jawaban.langkah.filter((l) => l.uraian === 'Diusulkan').length).toBeGreaterThan(0);
    }
  });

  it('holds back the sanction path until a year was judged, save for who is judged by the quarter', () => {
    const triwulan = { ...setahun('SANGAT_KURANG'), periode: 'TRIWULANAN' as const };
    expect(tanya(triwulan).nilai?.sanksi).toBeNull();
    expect(bentuk(triwulan)).not.toContain('PERIKSA_SANKSI');
    expect(tanya(triwulan).peringatan.map((p) => p.kode)).toEqual(['W-SANKSI-BELUM']);
    const paruhWaktu = { ...triwulan, pegawai: { ...triwulan.pegawai, jenis: 'PPPK_PARUH_WAKTU' as const } };
    expect(tanya(paruhWaktu).nilai?.sanksi?.kelompok).toBe('PPPK_PARUH_WAKTU');
  });

  it.each([
    ['PNS', 'JPT_PRATAMA', 'PNS_JPT'],
    ['PNS', 'ADMINISTRATOR', 'PNS_JA_JF'],
    ['PNS', 'JF', 'PNS_JA_JF'],
    ['PPPK', 'JF', 'PPPK'],
    ['PPPK_PARUH_WAKTU', 'PELAKSANA', 'PPPK_PARUH_WAKTU'],
  ] as const)(
    'points %s in a post of %s to the law of %s, with evidence and who decides',
    (jenis, jenisJabatan, kelompok) => {
      const { nilai, langkah } = tanya({
        ...setahun('SANGAT_KURANG', jenis),
        pegawai: { jenis, jenisJabatan },
      });
      expect(nilai?.sanksi).toMatchObject({ kelompok, pemutus: 'Pejabat Pembina Kepegawaian' });
      expect(nilai?.sanksi?.bukti.length).toBeGreaterThan(1);
      expect(langkah.at(-1)?.dasar.length).toBeGreaterThan(0);
    },
  );

  it('gives priority from the predikat the agency chose', () => {
    expect(tanya(setahun('SANGAT_BAIK')).nilai?.prioritas).toBe(true);
    expect(tanya(setahun('BAIK')).nilai?.prioritas).toBe(false);
    expect(tanya(setahun('BAIK'), { ambangSuksesi: 'BAIK' }).nilai?.prioritas).toBe(true);
  });

  it('asks for what it lacks and does not apply before the regulation', () => {
    expect(tanya({})).toMatchObject({ keadaan: 'kurang_data', kurang: ['/predikat', '/umpanBalik'] });
    expect(tanya({ predikat: 'SANGAT_KURANG', periode: 'TAHUNAN', pegawai: {} })).toMatchObject({
      keadaan: 'kurang_data',
      kurang: ['/pegawai/jenis', '/pegawai/jenisJabatan'],
    });
    expect(tindakLanjut.jawab(setahun('KURANG'), hari('2022-02-06')).keadaan).toBe('tidak_berlaku');
    expect(tindakLanjut.jawab(setahun('KURANG'), hari('2022-02-07')).keadaan).toBe('ditetapkan');
  });

  it('has one outcome for every combination, and proposes only what the list knows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...PREDIKAT),
        fc.constantFrom('BULANAN', 'TRIWULANAN', 'TAHUNAN'),
        fc.constantFrom('PNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA'),
        fc.constantFrom(...JENIS_JABATAN),
        (predikat, periode, jenis, jenisJabatan) => {
          const { keadaan, nilai } = tanya({ predikat, periode, pegawai: { jenis, jenisJabatan } });
          expect(keadaan).toBe('ditetapkan');
          expect(nilai?.usulan.every((u) => BENTUK_TINDAK_LANJUT.includes(u.bentuk))).toBe(true);
          expect(nilai?.usulan.some((u) => u.bentuk === 'PERIKSA_SANKSI')).toBe(nilai?.sanksi !== null);
          if (nilai?.sanksi) expect(KELOMPOK_SANKSI).toContain(nilai.sanksi.kelompok);
        },
      ),
    );
  });
});

describe('what a lack of progress proposes', () => {
  const kosong = { jumlah: 0, perluPerbaikan: 0 };
  const hasil = (perluPerbaikan: number, jumlah: number) => ({
    umpanBalik: { hasil: { jumlah, perluPerbaikan }, perilaku: kosong },
  });
  const perilaku = (perluPerbaikan: number, jumlah: number) => ({
    umpanBalik: { perilaku: { jumlah, perluPerbaikan }, hasil: kosong },
  });

  it('is guidance for results and counselling for behaviour, once more than half asks for improvement', () => {
    expect(bentuk(hasil(2, 3))).toEqual(['BIMBINGAN']);
    expect(bentuk(hasil(2, 4))).toEqual([]);
    expect(bentuk(perilaku(2, 3))).toEqual(['KONSELING']);
  });

  it('is nothing from a single voice, unless the agency says so', () => {
    expect(bentuk(hasil(1, 1))).toEqual([]);
    expect(bentuk(hasil(1, 1), { minimalUmpanBalik: 1 })).toEqual(['BIMBINGAN']);
  });

  it('never proposes less when more feedback asks for improvement', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(20), (a, b) => {
        const [perlu, jumlah] = [Math.min(a, b), Math.max(a, b)];
        const sebelum = bentuk(hasil(perlu, jumlah))?.length ?? 0;
        expect(bentuk(hasil(perlu + 1, jumlah + 1))?.length).toBeGreaterThanOrEqual(sebelum);
      }),
    );
  });
});

describe('who may counsel', () => {
  const calon = (ubah: Partial<CalonKonselor> = {}): CalonKonselor => ({
    jenis: 'INDEPENDEN',
    konselorId: 'k',
    pegawaiId: 'p',
    penilaiId: 'n',
    atasanId: ['a'],
    bawahanPegawai: false,
    satuUnit: false,
    ...ubah,
  });

  it.each([
    ['a stranger of another unit', {}, 0],
    ['the person himself', { konselorId: 'p' }, 1],
    ['his assessor as an independent one', { konselorId: 'n' }, 1],
    ['his assessor, trained', { konselorId: 'n', jenis: 'PENILAI_TERLATIH' }, 0],
    ['somebody else as a trained assessor', { jenis: 'PENILAI_TERLATIH' }, 1],
    ['a superior of his unit', { konselorId: 'a', satuUnit: true }, 2],
    ['a subordinate', { bawahanPegawai: true }, 1],
    ['an official of his unit with that function', { jenis: 'PEJABAT_FUNGSI', satuUnit: true }, 0],
  ] as const)('%s', (_, ubah, alasan) => {
    expect(alasanKonselorDitolak(calon(ubah))).toHaveLength(alasan);
  });
});
