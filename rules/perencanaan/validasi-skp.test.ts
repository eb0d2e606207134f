import { describe, expect, it } from 'vitest';
import { PERSPEKTIF } from '../enum.ts';
import { hari } from '../kernel/hari.ts';
import type { IndikatorSkp, IsiSkp, MasukanSkp, RhkSkp } from './bentuk-skp.ts';
import { skpContoh } from './contoh-skp.ts';
import { validasiSkp } from './validasi-skp.ts';

const rhk: RhkSkp = skpContoh.rhk![0]!;
const indikator: IndikatorSkp = rhk.indikator![0]!;
const tanya = (skp: IsiSkp = {}, lain: MasukanSkp = {}) =>
  validasiSkp.jawab(
    { skp: { ...skpContoh, ...skp }, jenisJabatan: 'PELAKSANA', ...lain },
    hari('2026-01-15'),
  );
const temuan = (skp?: IsiSkp, lain?: MasukanSkp) => {
  const { alasan, peringatan } = tanya(skp, lain);
  return [...alasan, ...peringatan].map((t) => `${t.kode} ${t.jalur}`);
};
const denganRhk = (ubah: RhkSkp, skp: IsiSkp = {}, lain: MasukanSkp = {}) =>
  temuan({ ...skp, rhk: [{ ...rhk, ...ubah }] }, lain);
const denganIndikator = (ubah: IndikatorSkp, skp: IsiSkp = {}, lain: MasukanSkp = {}) =>
  denganRhk({ indikator: [{ ...indikator, ...ubah }] }, skp, lain);
const jpt: MasukanSkp = { jenisJabatan: 'JPT_PRATAMA' };
const lengkapJpt: RhkSkp = {
  rhkPimpinan: null,
  indikator: PERSPEKTIF.map((perspektif) => ({ ...indikator, aspek: null, perspektif })),
};
const kualitatif: IsiSkp = { pendekatan: 'KUALITATIF' };
const tanpaAspek = { indikator: [{ ...indikator, aspek: null }] };

describe('an SKP in order', () => {
  it('is valid for staff, kuantitatif and kualitatif, and for a JPT', () => {
    expect(tanya()).toMatchObject({
      keadaan: 'ditetapkan',
      nilai: { sah: true },
      alasan: [],
      peringatan: [],
    });
    expect(denganRhk(tanpaAspek, kualitatif)).toEqual([]);
    expect(denganRhk(lengkapJpt, {}, jpt)).toEqual([]);
    expect(
      denganRhk(lengkapJpt, kualitatif, { jenisJabatan: 'ADMINISTRATOR', pimpinanUnitMandiri: true }),
    ).toEqual([]);
  });

  it('names the form it will be printed on', () => {
    const formulir = (pendekatan: IsiSkp['pendekatan'], lain?: MasukanSkp) =>
      tanya({ pendekatan }, lain).langkah[0]?.nilai;
    expect([
      formulir('KUALITATIF'),
      formulir('KUANTITATIF'),
      formulir('KUALITATIF', jpt),
      formulir('KUANTITATIF', jpt),
    ]).toEqual(['A.1.6', 'A.1.7', 'A.1.1', 'A.1.2']);
  });
});

describe('findings on RHK and indicators', () => {
  it.each<[string, RhkSkp, IsiSkp, MasukanSkp, string[]]>([
    ['no indicator', { indikator: [] }, {}, {}, ['E-SKP-NO-INDIKATOR /skp/rhk/0/indikator']],
    ['empty text', { uraian: ' ' }, {}, {}, ['E-SKP-RHK-KOSONG /skp/rhk/0/uraian']],
    [
      'no RHK of the leader, kuantitatif',
      { rhkPimpinan: null },
      {},
      {},
      ['E-SKP-RHK-PIMPINAN /skp/rhk/0/rhkPimpinan'],
    ],
    [
      'no RHK of the leader, kualitatif',
      { ...tanpaAspek, rhkPimpinan: null },
      kualitatif,
      {},
      ['W-RHK-PIMPINAN /skp/rhk/0/rhkPimpinan'],
    ],
    [
      'a provisional link',
      { rhkPimpinan: null, rhkPimpinanTeks: 'Meningkatnya kualitas layanan' },
      {},
      {},
      ['W-RHK-PIMPINAN-SEMENTARA /skp/rhk/0/rhkPimpinan'],
    ],
    [
      'no assigning leader, kualitatif',
      { ...tanpaAspek, penugasanDari: '' },
      kualitatif,
      {},
      ['E-SKP-PENUGASAN-DARI /skp/rhk/0/penugasanDari'],
    ],
    ['no assigning leader, kuantitatif', { penugasanDari: null }, {}, {}, []],
  ])('%s', (_, ubah, skp, lain, hasil) => {
    expect(denganRhk(ubah, skp, lain)).toEqual(hasil);
  });

  it.each<[string, IndikatorSkp, IsiSkp, MasukanSkp, string[]]>([
    ['no target, kuantitatif', { target: '' }, {}, {}, ['E-SKP-NO-TARGET /skp/rhk/0/indikator/0/target']],
    ['no separate target, kualitatif', { target: null, aspek: null }, kualitatif, {}, []],
    ['no text', { uraian: null }, {}, {}, ['E-SKP-INDIKATOR-KOSONG /skp/rhk/0/indikator/0/uraian']],
    ['no aspek', { aspek: null }, {}, {}, ['E-SKP-ASPEK /skp/rhk/0/indikator/0/aspek']],
    [
      'perspektif of staff',
      { perspektif: 'ANGGARAN' },
      {},
      {},
      ['W-PERSPEKTIF-BUKAN-JPT /skp/rhk/0/indikator/0/perspektif'],
    ],
    ['aspek in a kualitatif SKP', {}, kualitatif, {}, ['W-ASPEK-TIDAK-DIPAKAI /skp/rhk/0/indikator/0/aspek']],
    [
      'absolute words',
      { target: 'Tidak pernah terlambat' },
      {},
      {},
      ['W-TARGET-ABSOLUTE /skp/rhk/0/indikator/0/target'],
    ],
    ['a word that only contains one', { target: 'Kesetiapan 90 %' }, {}, {}, []],
  ])('%s', (_, ubah, skp, lain, hasil) => {
    expect(denganIndikator(ubah, skp, lain)).toEqual(hasil);
  });

  it('asks a JPT for the budget perspective and advises the other three', () => {
    const tanpa = (hilang: (typeof PERSPEKTIF)[number]) =>
      denganRhk(
        { ...lengkapJpt, indikator: lengkapJpt.indikator!.filter((i) => i.perspektif !== hilang) },
        {},
        jpt,
      );
    expect(PERSPEKTIF.map(tanpa)).toEqual([
      ['W-PERSPEKTIF-LENGKAP /skp/rhk'],
      ['W-PERSPEKTIF-LENGKAP /skp/rhk'],
      ['W-PERSPEKTIF-LENGKAP /skp/rhk'],
      ['E-SKP-PERSPEKTIF-ANGGARAN /skp/rhk'],
    ]);
  });

  it('advises a JPT on the level of control, and leaves absolute targets to leaders', () => {
    const dengan = (tingkatKendali: IndikatorSkp['tingkatKendali']) =>
      denganRhk(
        {
          ...lengkapJpt,
          indikator: lengkapJpt.indikator!.map((i) => ({ ...i, tingkatKendali, target: 'Semua OPD' })),
        },
        {},
        jpt,
      );
    expect(dengan('OUTPUT_RENDAH')).toEqual([]);
    expect(dengan('OUTPUT_SEDANG')).toHaveLength(4);
  });

  it.each([
    'Sosialisasi',
    'Monitoring',
    'Menyusun draft',
    'Melaksanakan rapat koordinasi',
    'Penyusunan laporan keuangan',
    'Koordinasi lintas OPD',
  ])('reads "%s" as an activity', (uraian) =>
    expect(denganRhk({ uraian })).toEqual(['W-RHK-CATEGORY /skp/rhk/0/uraian']),
  );

  it.each([
    'Meningkatnya kepatuhan wajib pajak daerah',
    'Tersusunnya laporan keuangan',
    'Penyusunan laporan keuangan yang selesai tepat waktu',
    'Metode pembelajaran yang diterapkan guru',
    'Pendapatan asli daerah naik 5 persen',
    'Laporan keuangan yang akuntabel',
  ])('reads "%s" as a result', (uraian) => expect(denganRhk({ uraian })).toEqual([]));
});

describe('findings on the SKP as a whole', () => {
  it('needs the three parts of the annex', () => {
    expect(temuan({ lampiran: null })).toEqual([
      'E-SKP-LAMPIRAN-SUMBER-DAYA /skp/lampiran/sumberDaya',
      'E-SKP-LAMPIRAN-PERTANGGUNGJAWABAN /skp/lampiran/pertanggungjawaban',
      'E-SKP-LAMPIRAN-KONSEKUENSI /skp/lampiran/konsekuensi',
    ]);
    expect(temuan({ lampiran: { ...skpContoh.lampiran, konsekuensi: [' '] } })).toHaveLength(1);
  });

  it('needs each of the seven values once', () => {
    const perilaku = skpContoh.perilaku!;
    expect(temuan({ perilaku: [...perilaku.slice(0, 6), perilaku[0]!] })).toEqual([
      'E-PERILAKU-INCOMPLETE /skp/perilaku',
      'E-PERILAKU-GANDA /skp/perilaku/6',
    ]);
  });

  it.each<[string, IsiSkp, MasukanSkp, string[]]>([
    [
      'ends before it begins',
      { dari: '2026-06-01', sampai: '2026-05-31' },
      {},
      ['E-SKP-PERIODE /skp/sampai'],
    ],
    ['one day long', { dari: '2026-06-01', sampai: '2026-06-01' }, {}, []],
    ['reaches into the next year', { sampai: '2027-01-01' }, {}, ['E-SKP-PERIODE-TAHUN /skp/tahun']],
    [
      'begins with the assignment',
      { dari: '2026-03-01' },
      { penugasan: { dari: '2026-03-01', sampai: null } },
      [],
    ],
    [
      'begins before it',
      { dari: '2026-02-28' },
      { penugasan: { dari: '2026-03-01' } },
      ['E-SKP-PERIODE-PENUGASAN /skp/dari'],
    ],
    [
      'outlasts it',
      {},
      { penugasan: { dari: '2026-01-01', sampai: '2026-12-30' } },
      ['E-SKP-PERIODE-PENUGASAN /skp/dari'],
    ],
    [
      'follows another',
      { dari: '2026-06-01' },
      { skpLain: [{ dari: '2026-01-01', sampai: '2026-05-31' }] },
      [],
    ],
    [
      'overlaps another',
      { dari: '2026-05-31' },
      { skpLain: [{ dari: '2026-01-01', sampai: '2026-05-31' }] },
      ['E-SKP-PERIODE-TUMPANG /skp/dari'],
    ],
  ])('its period %s', (_, skp, lain, hasil) => {
    expect(temuan(skp, lain)).toEqual(hasil);
  });

  it('reminds a PPPK of the contract and an acting official of that duty', () => {
    expect(temuan({}, { jenisPegawai: 'PPPK' })).toEqual(['W-PPPK-PERJANJIAN /perjanjianKerja']);
    expect(temuan({}, { jenisPegawai: 'PPPK', perjanjianKerja: '800/12/2026' })).toEqual([]);
    expect(temuan({ rhk: [{ ...rhk, klasifikasiPlt: true }] }, { pltDalamPeriode: true })).toEqual([]);
    expect(
      temuan({ rhk: [rhk, { ...rhk, jenis: 'TAMBAHAN', klasifikasiPlt: true }] }, { pltDalamPeriode: true }),
    ).toHaveLength(1);
  });

  it.each(['CLTN', 'MPP', 'PEJABAT_NEGARA', 'DIBERHENTIKAN_SEMENTARA'] as const)(
    'asks nobody in %s for an SKP',
    (kedudukan) => {
      expect(temuan({}, { kedudukan })).toEqual(['E-NOT-SUBJECT /kedudukan']);
    },
  );

  it('gives all findings of an empty SKP at once, beside what is missing', () => {
    const j = validasiSkp.jawab(
      { skp: { pendekatan: 'KUANTITATIF' }, jenisJabatan: 'PELAKSANA' },
      hari('2026-01-15'),
    );
    expect([j.keadaan, j.kurang]).toEqual(['kurang_data', ['/skp/tahun', '/skp/dari', '/skp/sampai']]);
    expect(j.alasan.map((a) => a.kode)).toEqual([
      'E-SKP-NO-UTAMA',
      'E-PERILAKU-INCOMPLETE',
      'E-SKP-LAMPIRAN-SUMBER-DAYA',
      'E-SKP-LAMPIRAN-PERTANGGUNGJAWABAN',
      'E-SKP-LAMPIRAN-KONSEKUENSI',
    ]);
    expect(validasiSkp.jawab({}, hari('2026-01-15')).kurang).toEqual(['/skp', '/jenisJabatan']);
  });

  it('puts every finding on a place that exists in the input, or on a list that lacks something', () => {
    const masukan = {
      skp: {
        ...skpContoh,
        rhk: [{ ...rhk, uraian: 'Rapat', indikator: [{ ...indikator, target: '', aspek: null }] }],
      },
      jenisJabatan: 'JF' as const,
    };
    const { alasan, peringatan } = validasiSkp.jawab(masukan, hari('2026-01-15'));
    for (const { jalur } of [...alasan, ...peringatan]) {
      const nilai = jalur
        .split('/')
        .slice(1)
        .reduce<unknown>((o, k) => (o as Record<string, unknown>)?.[k], masukan);
      expect(nilai).not.toBeUndefined();
    }
  });
});
