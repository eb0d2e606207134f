import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { JENJANG_JF } from '../tables/angka-kredit.ts';
import { angkaKredit, type MasukanAngkaKredit } from './angka-kredit.ts';
import { pendidikanBaru } from './pendidikan-baru.ts';
import { periodeMenurutJenjang } from './periode-jenjang.ts';

const pada = hari('2026-12-31');
const nilai = (masukan: MasukanAngkaKredit) => {
  const j = angkaKredit.jawab(masukan, pada);
  if (j.keadaan !== 'ditetapkan') throw new Error(JSON.stringify(j));
  return j.nilai;
};
const naik = (masukan: MasukanAngkaKredit, jenis: string) =>
  nilai(masukan).kesiapan.find((k) => k.jenis === jenis);

describe('angka kredit', () => {
  it('prints a total that is exactly the sum of its printed rows', () => {
    const baris = fc.record({
      predikat: fc.constantFrom(...PREDIKAT),
      bulan: fc.integer({ min: 1, max: 12 }),
    });
    fc.assert(
      fc.property(fc.constantFrom(...JENJANG_JF), fc.array(baris, { maxLength: 8 }), (jenjang, periode) => {
        const n = nilai({ jenjang, periode });
        const sen = n.rincian.reduce((a, r) => a + Math.round(r.angkaKredit * 100), 0);
        return Math.round(n.angkaKredit * 100) === sen;
      }),
    );
  });

  it('never falls when a predikat is better or a month is added', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...JENJANG_JF),
        fc.integer({ min: 0, max: 3 }),
        fc.integer({ min: 1, max: 11 }),
        (jenjang, i, bulan) => {
          const dengan = (predikat: (typeof PREDIKAT)[number], n: number) =>
            nilai({ jenjang, periode: [{ predikat, bulan: n }] }).angkaKredit;
          return (
            dengan(PREDIKAT[i]!, bulan) > dengan(PREDIKAT[i + 1]!, bulan) &&
            dengan(PREDIKAT[i]!, bulan + 1) > dengan(PREDIKAT[i]!, bulan)
          );
        },
      ),
    );
  });

  it('refuses more than twelve months of one year and anything negative, all at once', () => {
    const j = angkaKredit.jawab(
      {
        jenjang: 'MAHIR',
        periode: [
          { tahun: 2025, predikat: 'BAIK', bulan: 8 },
          { tahun: 2025, predikat: 'BAIK', bulan: 5 },
        ],
        akAwal: -1,
      },
      pada,
    );
    expect(j.alasan.map((a) => a.kode)).toEqual(['E-AK-BULAN-SETAHUN', 'E-AK-NEGATIF']);
  });
});

describe('readiness for promotion', () => {
  const muda: MasukanAngkaKredit = {
    jenjang: 'AHLI_MUDA',
    golongan: 'III/c',
    periode: [],
    akAwal: 100,
    tmtPangkat: '2024-12-31',
    predikatTerakhir: ['BAIK', 'SANGAT_BAIK'],
    hukuman: 'TIDAK_ADA',
  };

  it('stands on the day the second year in the pangkat is full, not before', () => {
    expect(naik(muda, 'PANGKAT')?.siap).toBe(true);
    const besok = naik({ ...muda, tmtPangkat: '2025-01-01' }, 'PANGKAT');
    expect(besok).toMatchObject({ akCukup: true, siap: false, halangan: [{ kode: 'E-AK-MASA-PANGKAT' }] });
  });

  it('needs the last hundredth of the credit', () => {
    expect(naik({ ...muda, akAwal: 99.99 }, 'PANGKAT')).toMatchObject({
      akCukup: false,
      kurang: 0.01,
      bulan: 1,
    });
  });

  it('is stopped by a predikat below Baik in either of two years for pangkat, in the last one for jenjang', () => {
    const lama: MasukanAngkaKredit = { ...muda, predikatTerakhir: ['BAIK', 'BUTUH_PERBAIKAN'] };
    expect(naik(lama, 'PANGKAT')?.halangan.map((h) => h.kode)).toEqual(['E-AK-PREDIKAT']);
    expect(naik(lama, 'JENJANG')?.halangan).toEqual([]);
  });

  it('is stopped by a running penalty of sedang or berat, not by ringan', () => {
    const dengan = (hukuman: 'RINGAN' | 'SEDANG' | 'BERAT') =>
      naik({ ...muda, hukuman }, 'PANGKAT')?.halangan.map((h) => h.kode);
    expect([dengan('RINGAN'), dengan('SEDANG'), dengan('BERAT')]).toEqual([
      [],
      ['E-AK-DISIPLIN'],
      ['E-AK-DISIPLIN'],
    ]);
  });

  it('is not promised while a fact is unknown', () => {
    const tanpa = naik({ ...muda, predikatTerakhir: ['BAIK', null], tmtPangkat: null }, 'PANGKAT');
    expect(tanpa?.siap).toBe(false);
    expect(tanpa?.belumPasti.map((b) => b.kode)).toEqual(['W-AK-PREDIKAT', 'W-AK-TMT-PANGKAT']);
  });

  it('offers the jenjang first at the last golongan, and no step at the very top', () => {
    const jenis = (m: MasukanAngkaKredit) => nilai(m).kesiapan.map((k) => k.jenis);
    expect(jenis({ ...muda, golongan: 'III/d' })).toEqual(['JENJANG']);
    expect(jenis({ jenjang: 'AHLI_UTAMA', golongan: 'IV/e', periode: [] })).toEqual([]);
    expect(jenis({ jenjang: 'PENYELIA', golongan: 'III/d', periode: [] })).toEqual([]);
    expect(jenis({ jenjang: 'PEMULA', golongan: 'II/a', periode: [] })).toEqual(['JENJANG']);
  });

  it('takes each step of Ahli Madya from one accumulation: 150, 300, then 450 for the jenjang', () => {
    const target = (golongan: 'IV/a' | 'IV/b' | 'IV/c') =>
      nilai({ jenjang: 'AHLI_MADYA', golongan, periode: [] }).kesiapan.map((k) => k.target);
    expect([target('IV/a'), target('IV/b'), target('IV/c')]).toEqual([[150, 450], [300, 450], [450]]);
  });

  it('is only information for a PPPK', () => {
    const j = angkaKredit.jawab({ ...muda, status: 'PPPK' }, pada);
    expect(j.nilai?.kesiapan).toEqual([]);
    expect(j.peringatan.map((w) => w.kode)).toEqual(['W-AK-PPPK']);
  });
});

describe('the years split by jenjang', () => {
  it('gives the months before and after a TMT to their own jenjang', () => {
    const baris = periodeMenurutJenjang(
      [
        { jenjang: 'AHLI_MUDA', tmt: '2026-09-01' },
        { jenjang: 'AHLI_PERTAMA', tmt: '2024-03-01' },
      ],
      [
        { tahun: 2026, predikat: 'BAIK' },
        { tahun: 2024, predikat: 'SANGAT_BAIK' },
      ],
    );
    expect(baris.map((b) => [b.tahun, b.jenjang, b.bulan])).toEqual([
      [2024, 'AHLI_PERTAMA', 10],
      [2026, 'AHLI_PERTAMA', 8],
      [2026, 'AHLI_MUDA', 4],
    ]);
  });

  it('begins after the credit that was brought along, and with the next month after a TMT inside a month', () => {
    const satu = (tmt: string, akAwalPada: string | null) =>
      periodeMenurutJenjang([{ jenjang: 'MAHIR', tmt, akAwalPada }], [{ tahun: 2025, predikat: 'BAIK' }])[0]
        ?.bulan;
    expect(satu('2020-01-01', '2025-06-30')).toBe(6);
    expect(satu('2020-01-01', '2025-12-31')).toBeUndefined();
    expect(satu('2025-03-02', null)).toBe(9);
  });
});

it('counts a degree once, when it is higher than all before and recognised in the present jenjang', () => {
  const s1 = { tingkat: 'S1_D4', diakui: '2018-01-01' } as const;
  const s2 = { tingkat: 'S2', diakui: '2025-05-01' } as const;
  expect(pendidikanBaru([s2, s1], '2024-03-01')).toBe(1);
  expect(pendidikanBaru([s2, s1, { tingkat: 'D3', diakui: '2026-01-01' }], '2024-03-01')).toBe(1);
  expect(pendidikanBaru([s2, s1], '2025-05-02')).toBe(0);
  expect(pendidikanBaru([s2], '2024-03-01')).toBe(0);
});
