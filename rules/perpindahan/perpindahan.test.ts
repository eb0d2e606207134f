import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JENIS_PERPINDAHAN } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { hasilSetelahPindah } from './hasil-setelah-pindah.ts';
import { panduanTugasBelajar } from './panduan-tugas-belajar.ts';
import { penilaiPeriode } from './penilai-periode.ts';
import { perpindahan } from './perpindahan.ts';

const pada = hari('2026-06-01');
const tanya = (jenis: (typeof JENIS_PERPINDAHAN)[number], tanggal = '2026-06-01') =>
  perpindahan.jawab({ jenis, tanggal }, pada);

describe('what a move does', () => {
  it('ends the old post the day before the new one, and a retirement on its own day', () => {
    expect(tanya('PROMOSI', '2026-03-01').nilai).toMatchObject({
      berakhir: '2026-02-28',
      mulai: '2026-03-01',
    });
    expect(tanya('PENSIUN', '2026-03-01').nilai).toMatchObject({ berakhir: '2026-03-01', mulai: null });
  });

  it.each(['CLTN', 'MPP', 'PEJABAT_NEGARA', 'DIBERHENTIKAN_SEMENTARA'] as const)(
    '%s ends the duty to plan',
    (jenis) => {
      expect(tanya(jenis).nilai).toMatchObject({
        kedudukan: jenis,
        skp: 'DITUTUP',
        penilai: 'TIDAK_DINILAI',
      });
      expect(tanya(jenis).langkah.flatMap((l) => l.dasar.map((d) => d.pasal))).toContain('Lampiran II.C.8');
    },
  );

  it('keeps one document for Plt., study and a new assessor', () => {
    for (const jenis of [
      'PLT_MULAI',
      'PLH_MULAI',
      'TUGAS_BELAJAR_MULAI',
      'TUGAS_BELAJAR_GAGAL',
      'GANTI_PENILAI',
    ] as const)
      expect(tanya(jenis).nilai).toMatchObject({ skp: 'VERSI_BARU', skpBaru: false });
  });

  it('answers for every kind on every day, each step with its article', () => {
    fc.assert(
      fc.property(fc.constantFrom(...JENIS_PERPINDAHAN), fc.integer({ min: 0, max: 1500 }), (jenis, n) => {
        const tanggal = hari('2022-02-07').add({ days: n }).toString();
        const { keadaan, nilai, langkah } = tanya(jenis, tanggal);
        expect(keadaan).toBe('ditetapkan');
        expect(langkah.every((l) => l.dasar.length > 0)).toBe(true);
        if (nilai?.berakhir && nilai.mulai)
          expect(hari(nilai.berakhir).add({ days: 1 }).toString()).toBe(nilai.mulai);
      }),
    );
  });
});

it('turns at the first day of the window', () => {
  const siapa = (pindah: string) =>
    penilaiPeriode.jawab({ tahun: 2026, berkala: 'TRIWULANAN', ke: 3, pindah }, pada).nilai?.penilai;
  expect(['2026-09-14', '2026-09-15', '2026-10-11'].map(siapa)).toEqual([
    'PENILAI_BARU',
    'PENILAI_LAMA',
    'PENILAI_LAMA',
  ]);
  expect(
    penilaiPeriode.jawab({ tahun: 2026, berkala: 'TRIWULANAN', ke: 5, pindah: '2026-09-14' }, pada).keadaan,
  ).toBe('ditolak');
});

it('reads a study abroad without accreditation, and refuses an impossible IPK', () => {
  const pita = (ipk: number) => panduanTugasBelajar.jawab({ jenjang: 'S1_LUAR_NEGERI', ipk }, pada);
  expect([pita(3.01).nilai?.pita, pita(3.004).nilai?.pita]).toEqual(['BAIK', 'BUTUH_PERBAIKAN']);
  expect(pita(4.1).alasan.map((a) => a.kode)).toEqual(['E-TUBEL-IPK']);
});

it('never averages: the year is always judged anew, a period only reused by two who agree', () => {
  const sumber = (jenisPeriode: 'TAHUNAN' | 'TRIWULANAN', sepakatPenilai: boolean, sepakatPegawai: boolean) =>
    hasilSetelahPindah.jawab({ jenisPeriode, sepakatPenilai, sepakatPegawai }, pada).nilai?.sumber;
  expect(sumber('TAHUNAN', true, true)).toBe('DINILAI_PENILAI_BARU');
  expect(sumber('TRIWULANAN', true, true)).toBe('PAKAI_HASIL_LAMA');
  expect([sumber('TRIWULANAN', true, false), sumber('TRIWULANAN', false, true)]).toEqual([
    'DINILAI_PENILAI_BARU',
    'DINILAI_PENILAI_BARU',
  ]);
});
