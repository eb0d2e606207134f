import { z } from 'zod';

const tahun = z.coerce.number().int().min(2022).max(2100);
const orang = z.object({ pegawaiId: z.uuid(), nama: z.string(), jabatan: z.string() });

export const JENIS_SIMPUL = ['UNIT', 'SASARAN', 'RHK'] as const;

/** One node of the goal tree: a goal of a unit, an RHK of an SKP in force, or a unit whose RHK support no goal. */
export const simpulPohon = z
  .object({
    jenis: z.enum(JENIS_SIMPUL),
    id: z.uuid(),
    uraian: z.string(),
    unitKerja: z.string(),
    orang: orang.nullable().describe('Pemilik RHK; null bagi sasaran dan unit.'),
    saya: z.boolean(),
    indikator: z.array(z.object({ uraian: z.string(), target: z.string() })),
    anak: z.int(),
    kemajuan: z
      .object({ rhk: z.int(), terisi: z.int() })
      .describe('RHK di cabang ini, dan yang sudah ada realisasinya pada periode berjalan.'),
    realisasi: z
      .object({ ada: z.boolean(), uraian: z.array(z.string()).nullable() })
      .nullable()
      .describe('Bagi RHK; isinya hanya untuk pemilik dan pejabat penilainya.'),
  })
  .meta({ id: 'SimpulPohon' });

export const pohonKinerja = z
  .object({
    tahun: z.int(),
    periode: z.string().nullable(),
    isi: z.array(simpulPohon),
  })
  .meta({ id: 'PohonKinerja' });

export const cabangPohon = z
  .object({
    isi: z.array(simpulPohon),
    tanpaSkp: z.array(orang).describe('Bawahan pemilik RHK yang belum mempunyai SKP berlaku.'),
  })
  .meta({ id: 'CabangPohon' });

export const jalurPohon = z
  .object({ isi: z.array(simpulPohon).describe('Dari akar ke simpul yang diminta.') })
  .meta({ id: 'JalurPohon' });

export const saringPohon = z.object({ tahun });
export const saringSimpul = z.object({ tahun, jenis: z.enum(JENIS_SIMPUL), id: z.uuid() });

export type SimpulPohon = z.infer<typeof simpulPohon>;
export type PohonKinerja = z.infer<typeof pohonKinerja>;
export type CabangPohon = z.infer<typeof cabangPohon>;
export type JalurPohon = z.infer<typeof jalurPohon>;
export type SaringSimpul = z.infer<typeof saringSimpul>;
