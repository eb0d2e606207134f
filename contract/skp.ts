import { z } from 'zod';
import {
  ASPEK,
  JENIS_JABATAN,
  JENIS_PEGAWAI,
  JENIS_RHK,
  KEADAAN_SKP,
  NILAI_PERILAKU,
  PENDEKATAN,
  PERSPEKTIF,
  POLARITAS,
} from '#rules/enum.ts';
import { METODE_CASCADING } from '#rules/perencanaan/matriks.ts';
import { langkah } from './jawaban.ts';
import { peranMatriks } from './matriks.ts';
import { perjanjianSkp } from './perjanjian-kinerja.ts';

/** How the SKP of somebody's leader stands, seen from below. A Kepala Daerah writes none. */
export const KEADAAN_PIMPINAN = ['TANPA_PENILAI', 'TIDAK_WAJIB', 'BELUM', 'RANCANGAN', 'BERLAKU'] as const;

const tanggal = z.iso.date();
const teks = (batas: number) => z.string().max(batas);
const teksAtauNull = (batas: number) => teks(batas).nullable().default(null);
const tahun = z.int().min(2022).max(2100);

export const isianIndikator = z.object({
  id: z.uuid(),
  uraian: teks(1000),
  target: teks(500),
  targetAngka: z.number().min(-1e12).max(1e12).nullable().default(null),
  satuan: teksAtauNull(60),
  aspek: z.enum(ASPEK).nullable().default(null),
  perspektif: z.enum(PERSPEKTIF).nullable().default(null),
  polaritas: z.enum(POLARITAS).default('MAKSIMALKAN'),
});

export const isianRhk = z.object({
  id: z.uuid(),
  jenis: z.enum(JENIS_RHK).describe('Usulan pegawai; pejabat penilai yang menetapkannya.'),
  uraian: teks(1000),
  rhkPimpinanId: z.uuid().nullable().default(null),
  rhkPimpinanTeks: teksAtauNull(1000).describe('Sambungan sementara, selama RHK pimpinan belum ada.'),
  penugasanDari: teksAtauNull(200),
  metodeCascading: z.enum(METODE_CASCADING).nullable().default(null),
  klasifikasiPlt: z.boolean().default(false),
  sasaranId: z
    .uuid()
    .nullable()
    .default(null)
    .describe('Sasaran perjanjian kinerja yang dinyatakan RHK ini.'),
  selId: z.uuid().nullable().default(null).describe('Sel matriks peran hasil asal RHK ini.'),
  indikator: z.array(isianIndikator).max(20),
});

/** A whole draft as the editor saves it; any part may still be empty. */
export const isianSkp = z.object({
  pendekatan: z.enum(PENDEKATAN),
  perjanjianKerja: teksAtauNull(200),
  rhk: z.array(isianRhk).max(50),
  perilaku: z
    .array(z.object({ nilai: z.enum(NILAI_PERILAKU), ekspektasiKhusus: teksAtauNull(1000) }))
    .max(NILAI_PERILAKU.length),
  lampiran: z.object({
    sumberDaya: z.array(teks(500)).max(20),
    pertanggungjawaban: z.array(teks(500)).max(20),
    konsekuensi: z.array(teks(500)).max(20),
  }),
});

export const skpBaru = z.object({
  id: z.uuid(),
  tahun,
  pendekatan: z.enum(PENDEKATAN).optional(),
  salinDari: z.uuid().nullable().optional().describe('SKP Anda yang isinya disalin, mis. tahun lalu.'),
});

export const pengembalianSkp = z.object({ catatan: z.string().trim().max(2000) });
export const persetujuanSkp = z.object({
  jenisRhk: z.record(z.uuid(), z.enum(JENIS_RHK)).default({}),
});
export const sambunganRhk = z.object({ rhkId: z.uuid(), rhkPimpinanId: z.uuid() });

export const saringSkp = z.object({
  tahun: z.coerce.number().int().optional(),
  setelah: z
    .string()
    .regex(/^\d{4}_[0-9a-f-]{36}$/)
    .optional(),
  batas: z.coerce.number().int().min(1).max(100).default(20),
});
export const saringTahun = z.object({ tahun: z.coerce.number().int().min(2022).max(2100) });
export const saringNomor = z.object({ nomor: z.coerce.number().int().min(1).optional() });

const orang = z.object({ pegawaiId: z.uuid(), nama: z.string(), jabatan: z.string() });

export const pihakSkp = orang
  .extend({
    nip: z.string().nullable(),
    jenis: z.enum(JENIS_PEGAWAI),
    golongan: z.string().nullable(),
    pangkat: z.string().nullable(),
    jenisJabatan: z.enum(JENIS_JABATAN),
    unitMandiri: z.boolean(),
    unitKerja: z.string(),
    instansi: z.string(),
  })
  .meta({ id: 'PihakSkp' });

export const temuanSkp = z
  .object({ kode: z.string(), pesan: z.string(), pointer: z.string(), tingkat: z.enum(['E', 'W']) })
  .meta({ id: 'TemuanSkp' });

/** Who has the next step, and since when. */
const menunggu = orang.extend({
  sebagai: z.enum(['PEGAWAI', 'PENILAI']),
  sejak: z.string(),
  diingatkanPada: z.string().nullable(),
});

const rhkPimpinan = z.object({
  id: z.uuid(),
  uraian: z.string(),
  indikator: z.array(z.object({ uraian: z.string(), target: z.string() })),
});

const rhk = isianRhk.extend({
  jenisUsulan: z.enum(JENIS_RHK),
  jenisDitetapkan: z.boolean(),
  rhkPimpinan: rhkPimpinan.nullable().describe('Hanya bila SKP pimpinan yang memuatnya berlaku.'),
  sambungan: z
    .enum(['TIDAK_ADA', 'TERSAMBUNG', 'SEMENTARA', 'RANCANGAN_PIMPINAN', 'TERPUTUS'])
    .describe('Bagaimana RHK ini tersambung ke RHK pimpinan.'),
});

export const peristiwaSkp = z.object({
  peristiwa: z.string(),
  nomor: z.int(),
  dari: z.string().nullable(),
  ke: z.string(),
  oleh: z.string(),
  catatan: z.string().nullable(),
  pada: z.string(),
});

export const ringkasanVersi = z.object({
  nomor: z.int(),
  keadaan: z.enum(KEADAAN_SKP),
  pendekatan: z.enum(PENDEKATAN),
  jumlahRhk: z.int(),
  ditetapkanPada: tanggal.nullable(),
});

export const skp = z
  .object({
    id: z.uuid(),
    versiId: z.uuid(),
    nomor: z.int(),
    keadaan: z.enum(KEADAAN_SKP),
    versi: z.int(),
    tahun: z.int(),
    dari: tanggal,
    sampai: tanggal,
    pendekatan: z.enum(PENDEKATAN),
    formulir: z.enum(['A.1.1', 'A.1.2', 'A.1.6', 'A.1.7']),
    kelompok: z.enum(['PIMPINAN', 'JA_JF']),
    pegawai: pihakSkp,
    penilai: pihakSkp.nullable(),
    penugasan: z.object({ dari: tanggal, sampai: tanggal.nullable() }),
    pltDalamPeriode: z.boolean(),
    perjanjianKerja: z.string().nullable(),
    rhk: z.array(rhk),
    perilaku: z.array(z.object({ nilai: z.enum(NILAI_PERILAKU), ekspektasiKhusus: z.string().nullable() })),
    lampiran: isianSkp.shape.lampiran,
    diubahPada: z.string(),
    diajukanPada: z.string().nullable(),
    dibukaPenilaiPada: z.string().nullable(),
    ditetapkanPada: tanggal.nullable(),
    tenggat: tanggal.describe('Hari terakhir penetapan SKP (31 Januari).'),
    mengapaTenggat: z.array(langkah),
    menunggu: menunggu.nullable(),
    pengembalian: z.object({ catatan: z.string(), oleh: z.string(), pada: z.string() }).nullable(),
    versiLain: z.array(ringkasanVersi),
    riwayat: z.array(peristiwaSkp),
    temuan: z.array(temuanSkp),
    perjanjianKinerja: perjanjianSkp.nullable().describe('Milik unit yang dipimpin pegawai ini.'),
    peranMatriks: z.array(peranMatriks).describe('Peran dari matriks pimpinan, usulan RHK.'),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Skp' });

export const skpRingkas = z
  .object({
    id: z.uuid(),
    tahun: z.int(),
    dari: tanggal,
    sampai: tanggal,
    jabatan: z.string(),
    unitKerja: z.string(),
    berlaku: ringkasanVersi.nullable(),
    rancangan: ringkasanVersi.nullable(),
    keadaan: z.enum(KEADAAN_SKP).describe('Keadaan rancangan bila ada; bila tidak, versi yang berlaku.'),
    menunggu: menunggu.nullable(),
  })
  .meta({ id: 'SkpRingkas' });

export const daftarSkp = z
  .object({
    isi: z.array(skpRingkas),
    setelah: z.string().nullable(),
    dapatDibuat: z
      .array(
        z.object({
          tahun: z.int(),
          pendekatan: z.enum(PENDEKATAN),
          salinDari: z.object({ id: z.uuid(), tahun: z.int(), jabatan: z.string() }).nullable(),
        }),
      )
      .describe('Tahun yang SKP-nya belum Anda buat pada jabatan sekarang.'),
  })
  .meta({ id: 'DaftarSkp' });

export const riwayatVersi = z
  .object({ isi: z.array(ringkasanVersi.extend({ riwayat: z.array(peristiwaSkp) })) })
  .meta({ id: 'RiwayatVersiSkp' });

export const skpBawahan = z
  .object({
    pegawai: orang.extend({ unitKerja: z.string() }),
    sebagai: z.enum(['PENILAI', 'ATASAN_PENILAI']),
    skpId: z.uuid().nullable(),
    nomor: z.int().nullable(),
    keadaan: z.enum(['BELUM', ...KEADAAN_SKP]),
    adaYangBerlaku: z.boolean(),
    jumlahRhk: z.int(),
    jumlahSementara: z.int().describe('RHK yang sambungannya ke RHK pimpinan masih sementara.'),
    menungguSaya: z.boolean(),
    sejak: z.string().nullable(),
    diingatkanPada: z.string().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'SkpBawahan' });

export const daftarSkpBawahan = z
  .object({ tahun: z.int(), tenggat: tanggal, isi: z.array(skpBawahan) })
  .meta({ id: 'DaftarSkpBawahan' });

export const rhkPimpinanTahun = z
  .object({
    tahun: z.int(),
    keadaan: z.enum(KEADAAN_PIMPINAN),
    pimpinan: orang.nullable(),
    skpId: z.uuid().nullable(),
    keadaanSkp: z.enum(KEADAAN_SKP).nullable(),
    rhk: z.array(rhkPimpinan.extend({ jenis: z.enum(JENIS_RHK), dalam: z.enum(['BERLAKU', 'RANCANGAN']) })),
    menunggu: orang.nullable().describe('Yang langkahnya ditunggu sampai SKP pimpinan berlaku.'),
  })
  .meta({ id: 'RhkPimpinan' });

export const calonSambungan = z
  .object({
    isi: z.array(
      z.object({
        rhkId: z.uuid(),
        uraian: z.string(),
        rhkPimpinanTeks: z.string(),
        calon: z.array(rhkPimpinan.extend({ kemiripan: z.number().min(0).max(1) })),
      }),
    ),
  })
  .meta({ id: 'CalonSambunganRhk' });

export const pengingatTerkirim = z.object({ kepada: orang, pada: z.string() });

export type IsianSkp = z.infer<typeof isianSkp>;
export type IsianRhk = z.infer<typeof isianRhk>;
export type SkpBaru = z.infer<typeof skpBaru>;
export type PersetujuanSkp = z.infer<typeof persetujuanSkp>;
export type SambunganRhk = z.infer<typeof sambunganRhk>;
export type SaringSkp = z.infer<typeof saringSkp>;
export type Skp = z.infer<typeof skp>;
export type SkpRingkas = z.infer<typeof skpRingkas>;
export type DaftarSkp = z.infer<typeof daftarSkp>;
export type RingkasanVersi = z.infer<typeof ringkasanVersi>;
export type PeristiwaSkp = z.infer<typeof peristiwaSkp>;
export type RiwayatVersi = z.infer<typeof riwayatVersi>;
export type SkpBawahan = z.infer<typeof skpBawahan>;
export type DaftarSkpBawahan = z.infer<typeof daftarSkpBawahan>;
export type RhkPimpinanTahun = z.infer<typeof rhkPimpinanTahun>;
export type CalonSambungan = z.infer<typeof calonSambungan>;
export type PengingatTerkirim = z.infer<typeof pengingatTerkirim>;
export type TemuanSkp = z.infer<typeof temuanSkp>;
