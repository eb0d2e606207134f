import type { Predikat, Rating } from '#rules/enum.ts';
import type { IsiSkp } from '#rules/perencanaan/bentuk-skp.ts';
import { skpContoh } from '#rules/perencanaan/contoh-skp.ts';

/** One worked example of the domain reference 01, section 7, that a single question to a rule decides. */
export interface Kasus {
  nomor: number;
  aturan: string;
  masukan: unknown;
  pada?: string;
  profil?: unknown;
  harapan:
    | {
        keadaan: 'ditetapkan' | 'tidak_berlaku' | 'kurang_data' | 'ditolak';
        nilai?: object | null;
        kode: string[];
      }
    | { bentukSalah: string[] };
}

const A = 'DI_ATAS' satisfies Rating;
const S = 'SESUAI' satisfies Rating;
const B = 'DI_BAWAH' satisfies Rating;

const kuadran = (nomor: number, hasilKerja: Rating, perilaku: Rating, predikat: Predikat): Kasus => ({
  nomor,
  aturan: 'predikat',
  masukan: { hasilKerja, perilaku },
  harapan: { keadaan: 'ditetapkan', nilai: { predikat }, kode: [] },
});

const saran = (nomor: number, utama: Rating[], tambahan: Rating[], hasil: Rating | null): Kasus => ({
  nomor,
  aturan: 'saran-hasil-kerja',
  masukan: {
    rhk: [
      ...utama.map((tingkat) => ({ jenis: 'UTAMA', tingkat })),
      ...tambahan.map((tingkat) => ({ jenis: 'TAMBAHAN', tingkat })),
    ],
  },
  harapan: { keadaan: 'ditetapkan', nilai: { saran: hasil }, kode: hasil ? [] : ['W-SARAN-TIDAK-ADA'] },
});

const distribusi = (
  nomor: number,
  capaianOrganisasi: string,
  [SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG]: number[],
  kode: string[],
  lain: { nilai?: object; profil?: unknown } = {},
): Kasus => ({
  nomor,
  aturan: 'distribusi-predikat',
  masukan: { capaianOrganisasi, jumlah: { SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG } },
  profil: lain.profil,
  harapan: {
    keadaan: 'ditetapkan',
    nilai: { sesuai: kode.length === 0, informasiSaja: false, ...lain.nilai },
    kode,
  },
});

const tenggat = (
  nomor: number,
  kode: string,
  sejak: string,
  hasil: string,
  hariKerja: number | null,
): Kasus => ({
  nomor,
  aturan: 'tenggat',
  masukan: { kode, sejak },
  harapan: { keadaan: 'ditetapkan', nilai: { tenggat: hasil, hariKerja }, kode: [] },
});

const objection = {
  dokumen: 'D.1.1',
  diterima: '2027-02-18',
  diajukan: '2027-03-10',
  alasan: 'Realisasi triwulan IV belum dihitung.',
  pegawai: { jenisJabatan: 'PELAKSANA', penilaiKepalaDaerah: false },
};

const keberatan = (nomor: number, ubah: object, kode: string[]): Kasus => ({
  nomor,
  aturan: 'keberatan',
  masukan: { ...objection, ...ubah },
  harapan: { keadaan: 'ditolak', nilai: null, kode },
});

const skp = (
  nomor: number,
  ubah: Partial<IsiSkp>,
  lain: object,
  keadaan: 'ditetapkan' | 'ditolak',
  kode: string[],
): Kasus => ({
  nomor,
  aturan: 'validasi-skp',
  masukan: { skp: { ...skpContoh, ...ubah }, jenisJabatan: 'PELAKSANA', ...lain },
  harapan: { keadaan, nilai: keadaan === 'ditetapkan' ? { sah: true } : null, kode },
});

const rhk = skpContoh.rhk?.[0];
const indikator = rhk?.indikator?.[0];

const aktivitas = (nomor: number, daftar: object[], harapan: Kasus['harapan']): Kasus => ({
  nomor,
  aturan: 'validasi-aktivitas',
  masukan: { tanggalHariIni: '2026-11-24', aktivitas: daftar },
  harapan,
});

export const KASUS: readonly Kasus[] = [
  kuadran(1, A, A, 'SANGAT_BAIK'),
  kuadran(2, A, S, 'BAIK'),
  kuadran(3, A, B, 'KURANG'),
  kuadran(4, S, A, 'BAIK'),
  kuadran(5, S, S, 'BAIK'),
  kuadran(6, S, B, 'KURANG'),
  kuadran(7, B, A, 'BUTUH_PERBAIKAN'),
  kuadran(8, B, S, 'BUTUH_PERBAIKAN'),
  kuadran(9, B, B, 'SANGAT_KURANG'),
  {
    nomor: 10,
    aturan: 'predikat',
    masukan: { hasilKerja: S, perilaku: null },
    harapan: { keadaan: 'kurang_data', nilai: null, kode: ['E-RATING-INCOMPLETE'] },
  },
  {
    nomor: 11,
    aturan: 'predikat',
    masukan: { hasilKerja: 92.5, perilaku: S },
    harapan: { bentukSalah: ['E-RATING-NOT-ENUM'] },
  },
  {
    nomor: 12,
    aturan: 'predikat',
    masukan: { hasilKerja: A, perilaku: B, predikatDiajukan: 'BAIK' },
    harapan: { keadaan: 'ditolak', nilai: null, kode: ['E-PREDIKAT-MISMATCH'] },
  },
  {
    nomor: 13,
    aturan: 'penetapan-evaluasi',
    masukan: { hasilKerja: S, perilaku: S, capaianOrganisasi: null },
    harapan: { keadaan: 'kurang_data', nilai: null, kode: ['E-ORG-PREDIKAT-MISSING'] },
  },
  {
    nomor: 15,
    aturan: 'predikat',
    masukan: {},
    harapan: { keadaan: 'kurang_data', nilai: null, kode: ['E-RATING-INCOMPLETE', 'E-RATING-INCOMPLETE'] },
  },
  {
    nomor: 16,
    aturan: 'predikat',
    masukan: { tugasBelajarGagal: true, perilaku: S },
    harapan: { keadaan: 'ditetapkan', nilai: { predikat: 'KURANG' }, kode: ['TUBEL_DO'] },
  },
  {
    nomor: 16,
    aturan: 'predikat',
    masukan: { tugasBelajarGagal: true, perilaku: S, predikatDiajukan: 'BAIK' },
    harapan: { keadaan: 'ditolak', nilai: null, kode: ['E-TUBEL-DO-LIMIT'] },
  },
  saran(17, [A, A, A, S], [A], A),
  saran(18, [A, A, A, B], [A], S),
  saran(19, [A, A, B], [A], null),
  saran(20, [A, A, A], [B], A),
  saran(21, [B, B, B, S], [S], B),
  saran(22, [A, S], [], S),
  {
    nomor: 23,
    aturan: 'saran-hasil-kerja',
    masukan: { rhk: [] },
    harapan: { keadaan: 'ditolak', nilai: null, kode: ['E-SKP-NO-UTAMA'] },
  },
  distribusi(24, 'ISTIMEWA', [14, 6, 0, 0, 0], [], { nilai: { n: 20 } }),
  distribusi(25, 'ISTIMEWA', [15, 5, 0, 0, 0], ['W-DIST-SB-MAX']),
  distribusi(26, 'BAIK', [5, 14, 1, 0, 0], []),
  distribusi(27, 'BAIK', [6, 14, 0, 0, 0], ['W-DIST-BP-K-REQUIRED']),
  distribusi(28, 'BAIK', [0, 20, 0, 0, 0], ['W-DIST-B-MAX', 'W-DIST-BP-K-REQUIRED']),
  distribusi(29, 'BUTUH_PERBAIKAN', [2, 6, 12, 0, 0], []),
  distribusi(30, 'BUTUH_PERBAIKAN', [3, 7, 15, 0, 0], ['W-DIST-SB-MAX']),
  distribusi(31, 'KURANG', [0, 5, 1, 12, 2], ['W-DIST-BP-MIN']),
  distribusi(32, 'SANGAT_KURANG', [1, 3, 2, 2, 12], ['W-DIST-SB-ZERO']),
  distribusi(33, 'BAIK', [1, 3, 0, 0, 0], ['W-DIST-B-MAX', 'W-DIST-BP-K-REQUIRED'], {
    nilai: { informasiSaja: true },
  }),
  distribusi(34, 'BAIK', [0, 20, 0, 0, 0], [], { profil: { distribusi: 'P6_ONLY' } }),
  tenggat(35, 'DL-05', '2027-01-29', '2027-02-18', 14),
  tenggat(36, 'DL-06', '2027-02-18', '2027-03-10', 14),
  tenggat(36, 'DL-12', '2027-02-18', '2027-03-10', 14),
  {
    nomor: 37,
    aturan: 'keberatan',
    masukan: objection,
    harapan: { keadaan: 'ditetapkan', nilai: { tenggatKeputusan: '2027-03-19' }, kode: [] },
  },
  tenggat(37, 'DL-13', '2027-03-10', '2027-03-19', 7),
  tenggat(38, 'DL-07', '2027-01-31', '2027-03-12', 30),
  tenggat(38, 'DL-14', '2027-01-31', '2027-03-12', 30),
  keberatan(39, { diajukan: '2027-03-11' }, ['E-KEBERATAN-LEWAT-WAKTU']),
  keberatan(40, { alasan: '  ' }, ['E-KEBERATAN-ALASAN']),
  keberatan(41, { dokumen: 'D.1.2' }, ['E-KEBERATAN-FINAL']),
  keberatan(42, { pegawai: { jenisJabatan: 'JPT_PRATAMA', penilaiKepalaDaerah: true } }, [
    'E-KEBERATAN-FINAL',
  ]),
  tenggat(43, 'DL-08', '2027-04-09', '2027-04-29', 14),
  tenggat(44, 'DL-02', '2027-02-01', '2027-01-31', null),
  tenggat(44, 'DL-03', '2027-02-01', '2027-01-31', null),

  {
    nomor: 45,
    aturan: 'capaian-tahunan',
    pada: '2027-02-10',
    masukan: {
      tahun: 2026,
      capaian: [
        { tahun: 2026, predikat: 'BAIK', terbit: '2027-02-05' },
        { tahun: 2025, predikat: 'ISTIMEWA', terbit: '2026-01-20' },
      ],
    },
    harapan: {
      keadaan: 'ditetapkan',
      nilai: { predikat: 'ISTIMEWA', tahun: 2025, sumber: 'TAHUN_LALU' },
      kode: ['W-CAPAIAN-TERLAMBAT'],
    },
  },
  {
    nomor: 51,
    aturan: 'usulan-rating-pimpinan',
    masukan: { capaianOrganisasi: 'BAIK' },
    harapan: { keadaan: 'ditetapkan', nilai: { rating: 'SESUAI' }, kode: [] },
  },
  {
    nomor: 46,
    aturan: 'penilai-periode',
    masukan: { tahun: 2026, berkala: 'TRIWULANAN', ke: 3, pindah: '2026-08-25' },
    harapan: { keadaan: 'ditetapkan', nilai: { penilai: 'PENILAI_BARU' }, kode: [] },
  },
  {
    nomor: 46,
    aturan: 'penilai-periode',
    masukan: { tahun: 2026, berkala: 'TRIWULANAN', ke: 3, pindah: '2026-09-25' },
    harapan: { keadaan: 'ditetapkan', nilai: { penilai: 'PENILAI_LAMA' }, kode: [] },
  },
  { ...kuadran(47, S, S, 'BAIK') },
  {
    nomor: 47,
    aturan: 'hasil-setelah-pindah',
    masukan: { jenisPeriode: 'TAHUNAN', sepakatPenilai: true, sepakatPegawai: true },
    harapan: {
      keadaan: 'ditetapkan',
      nilai: { sumber: 'DINILAI_PENILAI_BARU' },
      kode: ['W-PINDAH-TAHUNAN'],
    },
  },
  ...[true, false].map(
    (sepakatPegawai): Kasus => ({
      nomor: 48,
      aturan: 'hasil-setelah-pindah',
      masukan: { jenisPeriode: 'BULANAN', sepakatPenilai: true, sepakatPegawai },
      harapan: {
        keadaan: 'ditetapkan',
        nilai: { sumber: sepakatPegawai ? 'PAKAI_HASIL_LAMA' : 'DINILAI_PENILAI_BARU' },
        kode: [],
      },
    }),
  ),
  {
    nomor: 49,
    aturan: 'perpindahan',
    masukan: { jenis: 'PLT_MULAI', tanggal: '2026-07-01' },
    harapan: {
      keadaan: 'ditetapkan',
      nilai: { penugasan: 'BERTAMBAH', skp: 'VERSI_BARU', skpBaru: false, penilai: 'PIMPINAN_TUGAS' },
      kode: [],
    },
  },
  {
    nomor: 50,
    aturan: 'perpindahan',
    masukan: { jenis: 'CLTN', tanggal: '2026-03-01' },
    harapan: {
      keadaan: 'ditetapkan',
      nilai: { skp: 'DITUTUP', berakhir: '2026-02-28', kedudukan: 'CLTN', penilai: 'TIDAK_DINILAI' },
      kode: [],
    },
  },
  skp(49, {}, { jenisJabatan: 'JF', pltDalamPeriode: true }, 'ditetapkan', ['W-PLT-RHK']),
  skp(50, {}, { kedudukan: 'CLTN' }, 'ditolak', ['E-NOT-SUBJECT']),
  skp(
    52,
    {
      rhk: [
        {
          ...rhk,
          rhkPimpinan: null,
          indikator: (['PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL'] as const).map(
            (perspektif) => ({
              ...indikator,
              aspek: null,
              perspektif,
            }),
          ),
        },
      ],
    },
    { jenisJabatan: 'JPT_PRATAMA' },
    'ditolak',
    ['E-SKP-PERSPEKTIF-ANGGARAN'],
  ),
  skp(53, { rhk: [{ ...rhk, jenis: 'TAMBAHAN' }] }, { jenisJabatan: 'ADMINISTRATOR' }, 'ditolak', [
    'E-SKP-NO-UTAMA',
  ]),
  skp(54, { rhk: [{ ...rhk, uraian: 'Sosialisasi' }] }, {}, 'ditetapkan', ['W-RHK-CATEGORY']),
  skp(
    55,
    { rhk: [{ ...rhk, indikator: [{ ...indikator, target: 'Semua berkas selalu tepat waktu' }] }] },
    { jenisJabatan: 'JF' },
    'ditetapkan',
    ['W-TARGET-ABSOLUTE'],
  ),
  skp(59, { perilaku: skpContoh.perilaku?.slice(0, 6) }, {}, 'ditolak', ['E-PERILAKU-INCOMPLETE']),
  aktivitas(
    60,
    [
      { tanggal: '2026-11-24', mulai: '08:00', selesai: '10:00', uraian: 'Rapat persiapan Musrenbang' },
      { tanggal: '2026-11-24', mulai: '09:30', selesai: '11:00', uraian: 'Menelaah usulan kelurahan' },
    ],
    { keadaan: 'ditolak', nilai: null, kode: ['E-AKT-OVERLAP'] },
  ),
  aktivitas(
    61,
    [
      {
        tanggal: '2026-11-24',
        menit: 500,
        uraian: 'Verifikasi berkas kenaikan pangkat',
        keadaan: 'DIVERIFIKASI',
      },
    ],
    {
      keadaan: 'ditetapkan',
      nilai: { menitDihitung: 450, perHari: [{ tanggal: '2026-11-24', menit: 500, menitDihitung: 450 }] },
      kode: ['W-AKT-CAP'],
    },
  ),
  aktivitas(62, [{ tanggal: '2026-11-25', menit: 60, uraian: 'Menyusun laporan triwulan' }], {
    keadaan: 'ditolak',
    nilai: null,
    kode: ['E-AKT-FUTURE'],
  }),
  {
    nomor: 64,
    aturan: 'panduan-tugas-belajar',
    masukan: { jenjang: 'LANJUT_DALAM_NEGERI', akreditasi: 'A', ipk: 3.45 },
    harapan: { keadaan: 'ditetapkan', nilai: { pita: 'BAIK' }, kode: ['W-TUBEL-PANDUAN'] },
  },
];
