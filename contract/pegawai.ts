import { z } from 'zod';
import { DASAR_PENILAI, JENIS_JABATAN, JENIS_PEGAWAI } from '#rules/enum.ts';

const tanggal = z.iso.date();
const rujukan = z.object({ id: z.uuid(), nama: z.string() });

/** What the data desk finds wrong with a person, in the order of urgency. */
export const MASALAH_DATA = ['TANPA_PENUGASAN', 'TANPA_PENILAI', 'PENILAI_GANDA', 'TANPA_AKUN'] as const;

export const saringPegawai = z.object({
  cari: z.string().trim().max(100).optional(),
  unitKerjaId: z.uuid().optional(),
  masalah: z.enum(MASALAH_DATA).optional(),
  setelah: z.string().max(200).optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});

export const pegawaiRingkas = z
  .object({
    id: z.uuid(),
    nama: z.string(),
    nip: z.string().nullable(),
    jenis: z.enum(JENIS_PEGAWAI),
    jabatan: z.string().nullable(),
    unitKerja: rujukan.nullable(),
    penilai: rujukan.nullable(),
    masalah: z.array(z.enum(MASALAH_DATA)),
  })
  .meta({ id: 'PegawaiRingkas' });

export const halamanPegawai = z.object({ isi: z.array(pegawaiRingkas), setelah: z.string().nullable() });

/** How many people have each fault. */
export const masalahPegawai = z
  .object({
    TANPA_PENUGASAN: z.int(),
    TANPA_PENILAI: z.int(),
    PENILAI_GANDA: z.int(),
    TANPA_AKUN: z.int(),
  } satisfies Record<(typeof MASALAH_DATA)[number], z.ZodType>)
  .meta({ id: 'MasalahPegawai' });

/** A colleague as anybody in the instansi may find them: no NIP, nothing private. */
export const rekanRingkas = z.object({
  id: z.uuid(),
  nama: z.string(),
  jabatan: z.string().nullable(),
  unitKerja: z.string().nullable(),
});

export const isiPegawai = z.object({
  jenis: z.enum(JENIS_PEGAWAI),
  nip: z.string().trim().max(30).nullable(),
  nama: z.string().trim().min(2).max(200),
  jenisKelamin: z.enum(['L', 'P']).optional(),
  golongan: z.string().trim().max(10).nullable(),
  pangkat: z.string().trim().max(60).nullable(),
  surel: z.email().max(200).nullable(),
  telepon: z.string().trim().max(30).nullable(),
});
export const pegawaiBaru = isiPegawai.extend({ id: z.uuid() });

export const penugasanBaru = z.object({
  id: z.uuid(),
  jabatanId: z.uuid(),
  jenis: z.enum(['DEFINITIF', 'PLT', 'PLH']),
  dari: tanggal,
  dasar: z.string().trim().max(300).nullable().default(null),
});
export const akhirPenugasan = z.object({ sampai: tanggal });

export const penilaiBaru = z.object({
  id: z.uuid(),
  penugasanId: z.uuid(),
  penilaiPegawaiId: z.uuid(),
  dasar: z.enum(DASAR_PENILAI),
  dari: tanggal,
});

export const peranBaru = z.object({
  id: z.uuid(),
  peran: z.enum(['OPERATOR', 'PIMPINAN', 'ADMIN']),
  unitKerjaId: z.uuid().nullable().default(null),
});

export const pegawaiLengkap = pegawaiRingkas
  .extend({
    versi: z.int(),
    golongan: z.string().nullable(),
    pangkat: z.string().nullable(),
    surel: z.string().nullable(),
    telepon: z.string().nullable(),
    jenisKelamin: z.enum(['L', 'P']),
    punyaAkun: z.boolean(),
    penugasan: z.array(
      z.object({
        id: z.uuid(),
        jenis: z.enum(['DEFINITIF', 'PLT', 'PLH']),
        jabatan: z.string(),
        jenisJabatan: z.enum(JENIS_JABATAN),
        unitKerja: z.string(),
        dari: tanggal,
        sampai: tanggal.nullable(),
        penilai: z.array(
          z.object({
            id: z.uuid(),
            pegawaiId: z.uuid(),
            nama: z.string(),
            dasar: z.enum(DASAR_PENILAI),
            dari: tanggal,
            sampai: tanggal.nullable(),
          }),
        ),
      }),
    ),
    peran: z.array(
      z.object({
        id: z.uuid(),
        peran: z.string(),
        unitKerja: rujukan.nullable(),
        dari: tanggal,
        sampai: tanggal.nullable(),
      }),
    ),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Pegawai' });

export type SaringPegawai = z.infer<typeof saringPegawai>;
export type PegawaiRingkas = z.infer<typeof pegawaiRingkas>;
export type MasalahPegawai = z.infer<typeof masalahPegawai>;
export type PegawaiLengkap = z.infer<typeof pegawaiLengkap>;
export type IsiPegawai = z.infer<typeof isiPegawai>;
export type PegawaiBaru = z.infer<typeof pegawaiBaru>;
export type PenugasanBaru = z.infer<typeof penugasanBaru>;
export type PenilaiBaru = z.infer<typeof penilaiBaru>;
export type PeranBaru = z.infer<typeof peranBaru>;
