import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PREDIKAT } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import { KELOMPOK_JABATAN, TINGKAT_HUKUMAN, TINGKAT_PENDIDIKAN } from '../tables/ip-asn.ts';
import { faktaIpAsn, type RiwayatIpAsn } from './fakta.ts';
import { ipAsn, type MasukanIpAsn, peluangIpAsn } from './ip-asn.ts';
import { ipAsnUnit } from './ip-asn-unit.ts';

const pada = hari('2026-12-31');
const fakta = fc.record({
  kelompok: fc.constantFrom(...KELOMPOK_JABATAN),
  pendidikan: fc.constantFrom(...TINGKAT_PENDIDIKAN),
  diklatKepemimpinan: fc.boolean(),
  diklatFungsional: fc.boolean(),
  jpTeknis: fc.integer({ min: 0, max: 60 }),
  seminar: fc.boolean(),
  predikat: fc.constantFrom(...PREDIKAT),
  hukuman: fc.constantFrom(...TINGKAT_HUKUMAN),
});

describe('IP ASN', () => {
  it('is the sum of its dimensions, and what could be gained fills it to 100', () => {
    fc.assert(
      fc.property(fakta, (m) => {
        const n = ipAsn.jawab(m, pada).nilai!;
        expect(n.ip).toBe(n.kualifikasi + n.kompetensi + n.kinerja + n.disiplin);
        expect(n.rincian.reduce((a, r) => a + r.nilai, 0)).toBeCloseTo(n.ip, 9);
        const peluang = peluangIpAsn(n.rincian).reduce((a, r) => a + r.tambahan, 0);
        expect(n.ip + peluang).toBeCloseTo(100, 9);
      }),
    );
  });

  it('counts technical training from 20 JP, or in proportion where the agency chose so', () => {
    const dengan = (jpTeknis: number, jp: 'AMBANG' | 'PROPORSIONAL') =>
      ipAsn.jawab(
        {
          kelompok: 'PELAKSANA',
          pendidikan: 'S1_D4',
          jpTeknis,
          seminar: false,
          predikat: 'BAIK',
          hukuman: 'TIDAK_ADA',
        },
        pada,
        { jp },
      ).nilai?.kompetensi;
    expect([19, 20, 21].map((n) => dengan(n, 'AMBANG'))).toEqual([0, 22.5, 22.5]);
    expect([0, 10, 20, 40].map((n) => dengan(n, 'PROPORSIONAL'))).toEqual([0, 11.25, 22.5, 22.5]);
  });

  it('asks each group only for the training that fits it, and names every missing fact', () => {
    const kurang = (m: MasukanIpAsn) => ipAsn.jawab(m, pada).kurang;
    expect(kurang({ kelompok: 'JF' })).toEqual([
      '/pendidikan',
      '/diklatFungsional',
      '/jpTeknis',
      '/seminar',
      '/predikat',
      '/hukuman',
    ]);
    expect(kurang({ kelompok: 'PELAKSANA' })).not.toContain('/diklatFungsional');
    expect(kurang({ kelompok: 'STRUKTURAL' })).toContain('/diklatKepemimpinan');
  });

  it('refuses negative hours', () => {
    const m = fc.sample(fakta, 1)[0]!;
    expect(ipAsn.jawab({ ...m, jpTeknis: -1 }, pada).alasan.map((a) => a.kode)).toEqual(['E-IP-JP']);
  });
});

describe('the index of a unit', () => {
  const unit = (ip: (number | null)[]) => ipAsnUnit.jawab({ ip }, pada);

  it('takes each category from its lower bound', () => {
    const k = (n: number) => unit([n]).nilai?.kategori;
    expect([91, 90.99, 81, 80.99, 71, 70.99, 61, 60.99, 3].map(k)).toEqual([
      'SANGAT_TINGGI',
      'TINGGI',
      'TINGGI',
      'SEDANG',
      'SEDANG',
      'RENDAH',
      'RENDAH',
      'SANGAT_RENDAH',
      'SANGAT_RENDAH',
    ]);
  });

  it('never counts somebody without an index as 0', () => {
    expect(unit([80, null, null]).nilai).toMatchObject({ rerata: 80, n: 1, tanpaNilai: 2 });
    expect(unit([null]).keadaan).toBe('tidak_berlaku');
    expect(unit([101]).alasan.map((a) => a.kode)).toEqual(['E-IP-RENTANG']);
  });
});

describe('the facts of the index', () => {
  const diklat = (jenis: 'TEKNIS' | 'SEMINAR', selesai: string, jp = 12) => ({ jenis, selesai, jp });
  const dari = (lain: Partial<RiwayatIpAsn>) =>
    faktaIpAsn(
      { jenisJabatan: 'PELAKSANA', pendidikan: [], diklat: [], hukuman: [], predikat: [], ...lain },
      pada,
    );

  it('are inside their windows: a year for hours, two for a seminar, five for a penalty', () => {
    const jp = dari({ diklat: [diklat('TEKNIS', '2025-12-31'), diklat('TEKNIS', '2026-01-01')] }).jpTeknis;
    expect(jp).toBe(12);
    expect(dari({ diklat: [diklat('SEMINAR', '2024-12-31')] }).seminar).toBe(false);
    expect(dari({ diklat: [diklat('SEMINAR', '2025-01-01')] }).seminar).toBe(true);
    const hukuman = (h: string) => dari({ hukuman: [{ jenis: 'TIDAK_PUAS', dari: h }] }).hukuman;
    expect([hukuman('2021-12-31'), hukuman('2021-12-30')]).toEqual(['RINGAN', 'TIDAK_ADA']);
  });

  it('are not asked of a head of region, who is no ASN', () => {
    const j = ipAsn.jawab(dari({ jenisJabatan: 'KEPALA_DAERAH' }), pada);
    expect([j.keadaan, j.alasan.map((a) => a.kode)]).toEqual(['tidak_berlaku', ['E-IP-BUKAN-ASN']]);
  });

  it('are the highest degree and the latest settled predikat that is not too old', () => {
    expect(dari({ pendidikan: ['D3', 'S2', 'S1_D4'] }).pendidikan).toBe('S2');
    const predikat = (tahun: number) => dari({ predikat: [{ tahun, predikat: 'BAIK' }] }).predikat;
    expect([predikat(2024), predikat(2023)]).toEqual(['BAIK', null]);
  });
});
