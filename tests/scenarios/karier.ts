import type { Kasus as KasusDasar } from './pengelolaan-kinerja.ts';

/** One worked example of the domain reference 02, sections 10.3–10.6, by its number there. */
export type Kasus = Omit<KasusDasar, 'nomor'> & { nomor: string };

type Harapan = Extract<KasusDasar['harapan'], { keadaan: string }>;
const jadi = (nilai: object, kode: string[] = []): Harapan => ({ keadaan: 'ditetapkan', nilai, kode });
const tolak = (...kode: string[]): Harapan => ({ keadaan: 'ditolak', nilai: null, kode });
const kurang = (...kode: string[]): Harapan => ({ keadaan: 'kurang_data', nilai: null, kode });

const ip = (nomor: string, masukan: object, harapan: Kasus['harapan'], profil?: object): Kasus => ({
  nomor,
  aturan: 'ip-asn',
  masukan,
  profil,
  harapan,
});
const i1 = {
  kelompok: 'STRUKTURAL',
  pendidikan: 'S2',
  diklatKepemimpinan: true,
  jpTeknis: 20,
  seminar: true,
  predikat: 'BAIK',
  hukuman: 'TIDAK_ADA',
};
const i6 = {
  kelompok: 'PELAKSANA',
  pendidikan: 'S1_D4',
  jpTeknis: 12,
  seminar: true,
  predikat: 'BAIK',
  hukuman: 'TIDAK_ADA',
};

const INDEKS: Kasus[] = [
  ip(
    'I1',
    i1,
    jadi({ ip: 90, kualifikasi: 20, kompetensi: 40, kinerja: 25, disiplin: 5, kategori: 'TINGGI' }),
  ),
  ip(
    'I2',
    { ...i6, pendidikan: 'D2_D1_SMA', jpTeknis: 0 },
    jadi({ ip: 52.5, kualifikasi: 5, kompetensi: 17.5, kinerja: 25, disiplin: 5, kategori: 'SANGAT_RENDAH' }),
  ),
  ip(
    'I3',
    {
      kelompok: 'JF',
      pendidikan: 'S1_D4',
      diklatFungsional: true,
      jpTeknis: 20,
      seminar: false,
      predikat: 'SANGAT_BAIK',
      hukuman: 'RINGAN',
    },
    jadi({ ip: 78, kualifikasi: 15, kompetensi: 30, kinerja: 30, disiplin: 3, kategori: 'SEDANG' }),
  ),
  ip(
    'I4',
    {
      kelompok: 'JF',
      pendidikan: 'S3',
      diklatFungsional: true,
      jpTeknis: 40,
      seminar: true,
      predikat: 'SANGAT_BAIK',
      hukuman: 'TIDAK_ADA',
    },
    jadi({ ip: 100, kategori: 'SANGAT_TINGGI' }),
  ),
  ip(
    'I5',
    {
      kelompok: 'PELAKSANA',
      pendidikan: 'DI_BAWAH_SMA',
      jpTeknis: 0,
      seminar: false,
      predikat: 'SANGAT_KURANG',
      hukuman: 'BERAT',
    },
    jadi({ ip: 3, kualifikasi: 1, kompetensi: 0, kinerja: 1, disiplin: 1, kategori: 'SANGAT_RENDAH' }),
  ),
  ip('I6', i6, jadi({ ip: 62.5, kompetensi: 17.5, kategori: 'RENDAH' })),
  ip('I6', i6, jadi({ ip: 76, kompetensi: 31, kategori: 'SEDANG' }), { jp: 'PROPORSIONAL' }),
  ip(
    'I7',
    { ...i1, jpTeknis: 14, predikat: 'SANGAT_BAIK' },
    jadi({ ip: 90.5, kompetensi: 35.5, kategori: 'TINGGI' }),
    { jp: 'PROPORSIONAL' },
  ),
  {
    nomor: 'I8',
    aturan: 'ip-asn-unit',
    masukan: { ip: [90, 52.5, 78] },
    harapan: jadi({ rerata: 73.5, kategori: 'SEDANG', n: 3, tanpaNilai: 0 }),
  },
  ip('I9', { ...i1, cpns: true }, { keadaan: 'tidak_berlaku', nilai: null, kode: ['E-IP-CPNS'] }),
  ip('I9', { ...i1, predikat: null }, kurang('E-IP-DATA')),
  ip('I9', { ...i1, pendidikan: null }, kurang('E-IP-DATA')),
];

const ak = (nomor: string, masukan: object, harapan: Kasus['harapan']): Kasus => ({
  nomor,
  aturan: 'angka-kredit',
  masukan,
  harapan,
});
const setahun = (jenjang: string, predikat: string, bulan = 12) => ({
  jenjang,
  periode: [{ predikat, bulan }],
});
const menuju = (jenis: string, lain: object) => ({ jenis, ...lain });

/** The fixture below the table of 10.4: a full year of every jenjang and predikat, printed with two decimals. */
const SETAHUN: Record<string, number[]> = {
  AHLI_UTAMA: [75, 50, 37.5, 25, 12.5],
  AHLI_MADYA: [56.25, 37.5, 28.13, 18.75, 9.38],
  AHLI_MUDA: [37.5, 25, 18.75, 12.5, 6.25],
  PENYELIA: [37.5, 25, 18.75, 12.5, 6.25],
  AHLI_PERTAMA: [18.75, 12.5, 9.38, 6.25, 3.13],
  MAHIR: [18.75, 12.5, 9.38, 6.25, 3.13],
  TERAMPIL: [7.5, 5, 3.75, 2.5, 1.25],
  PEMULA: [5.63, 3.75, 2.81, 1.88, 0.94],
};
const URUTAN = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG'];
const terhalang = (predikat: string) =>
  ['SANGAT_BAIK', 'BAIK'].includes(predikat) ? [] : ['W-AK-TERHALANG'];

const ANGKA_KREDIT: Kasus[] = [
  ak('A1', setahun('AHLI_PERTAMA', 'SANGAT_BAIK'), jadi({ angkaKredit: 18.75 })),
  ak('A2', setahun('AHLI_PERTAMA', 'BAIK', 2), jadi({ angkaKredit: 2.08 })),
  ak(
    'A2',
    {
      jenjang: 'AHLI_PERTAMA',
      periode: [
        { predikat: 'SANGAT_BAIK', bulan: 12 },
        { predikat: 'BAIK', bulan: 2 },
      ],
    },
    jadi({ angkaKredit: 20.83 }),
  ),
  ak('A3', setahun('AHLI_MUDA', 'BAIK', 7), jadi({ angkaKredit: 14.58 })),
  ak('A4', setahun('AHLI_MADYA', 'SANGAT_BAIK', 5), jadi({ angkaKredit: 23.44 })),
  ak(
    'A5',
    setahun('PENYELIA', 'BUTUH_PERBAIKAN'),
    jadi({ angkaKredit: 18.75, kesiapan: [{ siap: false, halangan: [{ kode: 'E-AK-PREDIKAT' }] }] }, [
      'W-AK-TERHALANG',
    ]),
  ),
  ak('A6', setahun('TERAMPIL', 'KURANG'), jadi({ angkaKredit: 2.5 }, ['W-AK-TERHALANG'])),
  ak('A6', setahun('TERAMPIL', 'SANGAT_KURANG'), jadi({ angkaKredit: 1.25 }, ['W-AK-TERHALANG'])),
  ak(
    'A7',
    {
      jenjang: 'AHLI_MUDA',
      periode: [
        { tahun: 2026, jenjang: 'AHLI_PERTAMA', predikat: 'BAIK', bulan: 8 },
        { tahun: 2026, predikat: 'BAIK', bulan: 4 },
      ],
    },
    jadi({
      angkaKredit: 8.33,
      kumulatif: 8.33,
      rincian: [
        { jenjang: 'AHLI_PERTAMA', angkaKredit: 8.33, dihitung: false },
        { jenjang: 'AHLI_MUDA', angkaKredit: 8.33, dihitung: true },
      ],
    }),
  ),
  ...(
    [
      ['AHLI_PERTAMA', 'III/a', 12.5],
      ['AHLI_MUDA', 'III/c', 25],
      ['AHLI_MADYA', 'IV/a', 37.5],
    ] as const
  ).map(([jenjang, golongan, akPendidikan]) =>
    ak(
      'A8',
      { jenjang, golongan, periode: [], pendidikanBaru: 1 },
      jadi({ akPendidikan, kumulatif: akPendidikan, angkaKredit: 0 }),
    ),
  ),
  ak(
    'A9',
    { jenjang: 'AHLI_PERTAMA', golongan: 'III/a', akAwal: 31.25, periode: [], predikatPerkiraan: 'BAIK' },
    jadi({ kesiapan: [menuju('PANGKAT', { target: 50, kurang: 18.75, bulan: 18 }), { jenis: 'JENJANG' }] }),
  ),
  ak(
    'A9',
    { jenjang: 'AHLI_MUDA', golongan: 'III/d', akAwal: 100, periode: [], predikatPerkiraan: 'SANGAT_BAIK' },
    jadi({ kesiapan: [menuju('JENJANG', { target: 200, kurang: 100, bulan: 32 })] }),
  ),
  ak(
    'A9',
    { jenjang: 'TERAMPIL', golongan: 'II/d', akAwal: 45, periode: [], predikatPerkiraan: 'BAIK' },
    jadi({ kesiapan: [menuju('JENJANG', { menuju: 'Mahir', target: 60, kurang: 15, bulan: 36 })] }),
  ),
  ak(
    'A10',
    {
      jenjang: 'AHLI_MUDA',
      golongan: 'III/c',
      tmtPangkat: '2024-10-01',
      akAwal: 100,
      periode: [],
      predikatTerakhir: ['BAIK', 'BAIK'],
      hukuman: 'TIDAK_ADA',
    },
    jadi({
      kesiapan: [
        menuju('PANGKAT', { menuju: 'III/d', akCukup: true, halangan: [], siap: true }),
        menuju('JENJANG', { akCukup: false, siap: false }),
      ],
    }),
  ),
  ak(
    'A10',
    {
      jenjang: 'AHLI_MUDA',
      golongan: 'III/d',
      akAwal: 200,
      periode: [],
      predikatTerakhir: ['BAIK', 'BAIK'],
      formasi: null,
      ujiKompetensi: null,
    },
    jadi({
      kesiapan: [
        menuju('JENJANG', {
          menuju: 'Ahli Madya',
          akCukup: true,
          halangan: [],
          siap: false,
          belumPasti: [
            { kode: 'W-AK-SYARAT-JENJANG', jalur: '/formasi' },
            { kode: 'W-AK-SYARAT-JENJANG', jalur: '/ujiKompetensi' },
            { kode: 'W-AK-PENGEMBANGAN-PROFESI' },
          ],
        }),
      ],
    }),
  ),
  ak('A11', setahun('AHLI_MUDA', 'BAIK', 0), tolak('E-AK-BULAN')),
  ak('A11', setahun('AHLI_MUDA', 'BAIK', 13), tolak('E-AK-BULAN')),
  ak('A11', setahun('AHLI_AGUNG', 'BAIK'), { bentukSalah: ['E-BENTUK'] }),
  ak(
    'A11',
    { jenjang: 'AHLI_MUDA', periode: [{ predikat: null, bulan: 12 }] },
    kurang('E-AK-PREDIKAT-BELUM-ADA'),
  ),
  ...Object.entries(SETAHUN).flatMap(([jenjang, nilai]) =>
    nilai.map((angkaKredit, i) => {
      const predikat = URUTAN[i]!;
      return ak('A-tabel', setahun(jenjang, predikat), jadi({ angkaKredit }, terhalang(predikat)));
    }),
  ),
];

const t = (nomor: string, kinerja: string | null, potensial: number | null, kotak: number | null): Kasus => ({
  nomor,
  aturan: 'talenta',
  masukan: { kinerja, potensial },
  harapan: kotak === null ? kurang() : jadi({ kotak, kelompokRencanaSuksesi: kotak >= 7 }),
});

const TALENTA: Kasus[] = [
  t('T1', 'SANGAT_BAIK', 85, 9),
  t('T2', 'BAIK', 80, 8),
  t('T3', 'SANGAT_BAIK', 79.99, 7),
  t('T4', 'BAIK', 60, 5),
  t('T5', 'SANGAT_BAIK', 59.99, 4),
  t('T6', 'BUTUH_PERBAIKAN', 90, 6),
  t('T7', 'KURANG', 65, 3),
  t('T8', 'BAIK', 40, 2),
  t('T8', 'SANGAT_KURANG', 40, 1),
  t('T9', null, 85, null),
  t('T9', 'BAIK', null, null),
];

const p = (nomor: string, produktivitas: number, potonganDisiplin: number[], dibayar: number): Kasus => ({
  nomor,
  aturan: 'tpp',
  masukan: { kotor: 5_000_000, produktivitas, potonganDisiplin },
  harapan: jadi({ dibayar }),
});

const TPP: Kasus[] = [
  p('P-1', 1, [], 5_000_000),
  p('P-2', 1, [0.5, 0.5, 0.5, 1, 2], 4_910_000),
  p('P-3', 0.8, [3, 3, 1.5], 4_250_000),
  p('P-4', 1, [60, 60], 3_000_000),
  p('P-5', 0, [], 2_000_000),
  {
    nomor: 'P-6',
    aturan: 'tpp',
    masukan: { kotor: -5_000_000, produktivitas: 1.1, potonganDisiplin: [] },
    harapan: tolak('E-TPP-KOTOR', 'E-TPP-PRODUKTIVITAS'),
  },
];

const TANGGA: [number, string, RegExp | null][] = [
  [2, 'TIDAK_ADA', null],
  [3, 'RINGAN', /lisan/i],
  [6, 'RINGAN', /tertulis/i],
  [10, 'RINGAN', /tidak puas/i],
  [13, 'SEDANG', /6 bulan/],
  [16, 'SEDANG', /9 bulan/],
  [20, 'SEDANG', /12 bulan/],
  [24, 'BERAT', /jabatan setingkat lebih rendah/],
  [27, 'BERAT', /menjadi jabatan pelaksana/],
  [28, 'BERAT', /pemberhentian/i],
];

const DISIPLIN: Kasus[] = [
  ...TANGGA.map(
    ([hariTanpaAlasan, tingkat, jenis]): Kasus => ({
      nomor: 'D-1',
      aturan: 'disiplin',
      masukan: { hariTanpaAlasan },
      harapan: jadi({ tingkat, jenis }),
    }),
  ),
  {
    nomor: 'D-2',
    aturan: 'disiplin',
    masukan: { hariTanpaAlasan: 10, berturutTurut: 10 },
    harapan: jadi({ tingkat: 'BERAT', kode: 'PEMBERHENTIAN', gajiDihentikan: true }),
  },
  {
    nomor: 'D-3',
    aturan: 'disiplin',
    pada: '2026-01-05',
    masukan: { tanggal: ['2025-12-15', '2025-12-17', '2025-12-19', '2026-01-05'] },
    harapan: jadi({ tingkat: 'TIDAK_ADA', jenis: null, hari: 1 }),
  },
  {
    nomor: 'D-3',
    aturan: 'disiplin',
    pada: '2025-12-31',
    masukan: { tanggal: ['2025-12-15', '2025-12-17', '2025-12-19', '2026-01-05'] },
    harapan: jadi({ tingkat: 'RINGAN', kode: 'TEGURAN_LISAN', hari: 3 }),
  },
];

/** Every worked example a single question to a rule decides. */
export const KASUS: readonly Kasus[] = [...INDEKS, ...ANGKA_KREDIT, ...TALENTA, ...TPP, ...DISIPLIN];
