import { describe, expect, it } from 'vitest';
import { KEADAAN_DIALOG } from '../enum.ts';
import { langkahBerikut, penjagaGagal, peristiwaMungkin } from '../kernel/alur.ts';
import { hari } from '../kernel/hari.ts';
import { type FaktaDialog, agendaDialog as susun } from './agenda-dialog.ts';
import { ALUR_DIALOG } from './alur-dialog.ts';

describe('the life of a dialogue', () => {
  it('gives both parties the same steps in every state, and nobody else any', () => {
    for (const keadaan of KEADAAN_DIALOG) {
      expect(peristiwaMungkin(ALUR_DIALOG, keadaan, ['PEGAWAI'])).toEqual(
        peristiwaMungkin(ALUR_DIALOG, keadaan, ['PENILAI']),
      );
      expect(peristiwaMungkin(ALUR_DIALOG, keadaan, ['OPERATOR', 'ATASAN_PENILAI', 'SISTEM'])).toEqual([]);
    }
    expect(peristiwaMungkin(ALUR_DIALOG, 'DIKONFIRMASI', ['PEGAWAI'])).toEqual([]);
  });

  it('takes a confirmation back when the words change', () => {
    expect(langkahBerikut(ALUR_DIALOG, 'MENUNGGU_KONFIRMASI', 'CATAT', 'PENILAI')?.ke).toBe('DIJADWALKAN');
  });

  it('names every condition that does not hold', () => {
    const langkah = langkahBerikut(ALUR_DIALOG, 'DIJADWALKAN', 'KONFIRMASI', 'PEGAWAI')!;
    expect(penjagaGagal(ALUR_DIALOG, langkah, { 'skp-belum-ditetapkan': true }).map((g) => g.kode)).toEqual([
      'E-DIALOG-BELUM-TIBA',
      'E-DIALOG-TANPA-CATATAN',
    ]);
  });
});

const TENANG: FaktaDialog = {
  kesepakatanTerbuka: [],
  rhk: [],
  periode: null,
  laporan: { dikembalikan: 0, hariKosong: 0 },
  umpanBalik: { jumlah: 0, perluPerbaikan: 0 },
  rencanaTertahan: [],
};
const agendaDialog = (f: FaktaDialog) => susun(f, hari('2026-03-20'));
const jenis = (ubah: Partial<FaktaDialog>) => agendaDialog({ ...TENANG, ...ubah }).map((b) => b.jenis);

describe('the agenda', () => {
  it('always has three facts and three open questions', () => {
    for (const f of [TENANG, { ...TENANG, umpanBalik: { jumlah: 2, perluPerbaikan: 1 } }]) {
      const agenda = agendaDialog(f);
      expect(agenda).toHaveLength(3);
      for (const { fakta, pertanyaan } of agenda) {
        expect(fakta).toMatch(/\.$/);
        expect(pertanyaan).toMatch(/\?$/);
      }
    }
  });

  it('begins with what was agreed, then results behind, then reports', () => {
    expect(
      jenis({
        kesepakatanTerbuka: [{ uraian: 'Menyusun peta rute', batas: '2026-03-01', lewat: true }],
        rhk: [{ uraian: 'Terangkutnya sampah', persen: 62.5, adaRealisasi: true }],
        laporan: { dikembalikan: 1, hariKosong: 2 },
        rencanaTertahan: ['Survei'],
      }),
    ).toEqual(['KESEPAKATAN', 'REALISASI', 'LAPORAN']);
  });

  it('names the result that is furthest behind, in Indonesian numbers', () => {
    const [satu] = agendaDialog({
      ...TENANG,
      periode: 'Triwulan I 2026',
      rhk: [
        { uraian: 'A', persen: 79, adaRealisasi: true },
        { uraian: 'B', persen: 62.5, adaRealisasi: true },
        { uraian: 'C', persen: 120, adaRealisasi: true },
      ],
    });
    expect(satu?.fakta).toBe('“B” baru 62,5% dari target pada Triwulan I 2026; 1 RHK lain juga tertinggal.');
  });

  it('asks about results without a realisasi, and praises those that reached their target', () => {
    expect(
      agendaDialog({ ...TENANG, rhk: [{ uraian: 'A', persen: null, adaRealisasi: false }] })[0]?.fakta,
    ).toBe('1 dari 1 RHK belum ada realisasinya, di antaranya “A”.');
    expect(
      agendaDialog({ ...TENANG, rhk: [{ uraian: 'A', persen: 100, adaRealisasi: true }] })[0]?.fakta,
    ).toContain('mencapai targetnya');
  });
});
