import { z } from 'zod';
import { KEADAAN_SKP } from '#rules/enum.ts';
import { KEADAAN_TUGAS_LINTAS } from '#rules/perencanaan/alur-tugas-lintas.ts';
import { METODE_CASCADING } from '#rules/perencanaan/matriks.ts';

const tahun = z.int().min(2022).max(2100);
const orang = z.object({ pegawaiId: z.uuid(), nama: z.string(), jabatan: z.string() });
const angka = z.number().min(-1e12).max(1e12).nullable().default(null);

export const matriksBaru = z.object({ id: z.uuid(), tahun });
export const saringMatriks = z.object({ tahun: z.coerce.number().int().min(2022).max(2100) });

/** What is written in one cell. `KOSONG` takes back what stood there. */
export const isianSel = z.object({
  pegawaiId: z.uuid(),
  indikatorId: z.uuid(),
  isi: z.enum(['PERAN', 'TIDAK_ADA_PERAN', 'KOSONG']),
  peran: z.string().trim().max(1000).default(''),
  metode: z.enum(METODE_CASCADING).nullable().default(null),
  targetAngka: angka,
  satuan: z.string().trim().max(60).nullable().default(null),
});

export const sel = z
  .object({
    id: z.uuid(),
    pegawaiId: z.uuid(),
    indikatorId: z.uuid(),
    peran: z.string().nullable().describe('Null: TIDAK ADA PERAN.'),
    metode: z.enum(METODE_CASCADING).nullable(),
    targetAngka: z.number().nullable(),
    satuan: z.string().nullable(),
    versi: z.int(),
    diambil: z.boolean().describe('Sudah menjadi RHK dalam SKP pegawai itu.'),
  })
  .meta({ id: 'SelMatriks' });

const jumlahKolom = z.object({ target: z.number(), jumlah: z.number(), selisih: z.number() });

export const kolomMatriks = z.object({
  rhkId: z.uuid(),
  rhk: z.string(),
  indikatorId: z.uuid(),
  indikator: z.string(),
  target: z.string(),
  targetAngka: z.number().nullable(),
  satuan: z.string().nullable(),
  jumlah: jumlahKolom.nullable().describe('Hanya untuk cascading langsung beban kuantitatif.'),
});

export const persetujuanOrang = z.object({
  keadaan: z.enum(KEADAAN_TUGAS_LINTAS),
  penilai: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
  dimintaPada: z.string(),
  diputusPada: z.string().nullable(),
  catatan: z.string().nullable(),
});

export const barisMatriks = z.object({
  pegawai: orang.extend({ unitKerja: z.string() }),
  asal: z.enum(['BAWAHAN', 'LINTAS', 'TIM', 'DAHULU']),
  persetujuan: persetujuanOrang.nullable(),
  keadaanSkp: z.enum(['BELUM', ...KEADAAN_SKP]),
  sel: z.array(sel),
  kemampuan: z.array(z.string()),
});

export const matriks = z
  .object({
    id: z.uuid(),
    tahun,
    pemilik: orang.extend({ unitKerja: z.string() }),
    sumber: z.enum(['BERLAKU', 'RANCANGAN', 'BELUM']).describe('SKP pemilik yang menjadi kolom.'),
    skpId: z.uuid().nullable(),
    kolom: z.array(kolomMatriks),
    /** Cells whose IKI the owner's SKP no longer has; they stay readable. */
    baris: z.array(barisMatriks),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Matriks' });

export const selTersimpan = z.object({
  sel: sel.nullable(),
  jumlah: jumlahKolom.nullable(),
});

export const orangBaru = z.object({ pegawaiId: z.uuid() });
export const keputusanOrang = z.object({
  setuju: z.boolean(),
  catatan: z.string().trim().max(500).default(''),
});

export const permintaanLintas = z.object({
  matriksId: z.uuid(),
  pemilik: orang,
  pegawai: orang,
  keadaan: z.enum(KEADAAN_TUGAS_LINTAS),
  dimintaPada: z.string(),
  catatan: z.string().nullable(),
  peran: z.array(z.string()),
});

export const daftarMatriks = z
  .object({
    tahun,
    milik: z
      .object({ id: z.uuid(), jumlahOrang: z.int(), jumlahPeran: z.int() })
      .nullable()
      .describe('Matriks Anda sendiri, bila sudah dimulai.'),
    dimuatDi: z.array(z.object({ id: z.uuid(), pemilik: orang, jumlahPeran: z.int() })),
    permintaan: z.array(permintaanLintas),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarMatriks' });

/** A role of a matrix as a proposal for somebody's SKP. */
export const peranMatriks = z
  .object({
    id: z.uuid(),
    peran: z.string(),
    metode: z.enum(METODE_CASCADING).nullable(),
    targetAngka: z.number().nullable(),
    satuan: z.string().nullable(),
    rhkId: z.uuid(),
    rhk: z.string(),
    rhkBerlaku: z.boolean().describe('SKP pemilik yang memuat RHK itu sudah ditetapkan.'),
    indikator: z.string(),
    pemilik: orang,
  })
  .meta({ id: 'PeranMatriks' });

export type IsianSel = z.infer<typeof isianSel>;
export type Sel = z.infer<typeof sel>;
export type KolomMatriks = z.infer<typeof kolomMatriks>;
export type BarisMatriks = z.infer<typeof barisMatriks>;
export type Matriks = z.infer<typeof matriks>;
export type SelTersimpan = z.infer<typeof selTersimpan>;
export type DaftarMatriks = z.infer<typeof daftarMatriks>;
export type PeranMatriks = z.infer<typeof peranMatriks>;
