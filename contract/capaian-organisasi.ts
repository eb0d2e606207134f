import { z } from 'zod';
import { PREDIKAT_ORGANISASI } from '#rules/enum.ts';

export const isiCapaianOrganisasi = z.strictObject({
  predikat: z.enum(PREDIKAT_ORGANISASI),
  /** On what it rests: the indicators, the plan, the recommendation. */
  dasar: z.string().trim().min(10, 'Tulis dasarnya, sedikitnya 10 huruf.').max(2000),
});

export const capaianOrganisasiBaru = isiCapaianOrganisasi.extend({
  id: z.uuid(),
  unitKerjaId: z.uuid(),
  periodeId: z.uuid(),
});

/** One unit in one period: what was set, or that it still waits for its setter. */
export const capaianOrganisasi = z
  .object({
    id: z.uuid().nullable(),
    unitKerja: z.object({ id: z.uuid(), nama: z.string() }),
    periodeId: z.uuid(),
    /** Who heads the unit; null while nobody does. */
    pimpinan: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }).nullable(),
    /** Who sets it: the leader one level above. */
    penetap: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }).nullable(),
    predikat: z.enum(PREDIKAT_ORGANISASI).nullable(),
    dasar: z.string().nullable(),
    ditetapkanOleh: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
    ditetapkanPada: z.iso.datetime().nullable(),
    versi: z.int().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'CapaianOrganisasi' });

/** `milik`: the unit the person heads. `bawahan`: the units whose achievement the person sets. */
export const daftarCapaianOrganisasi = z.object({
  milik: capaianOrganisasi.nullable(),
  bawahan: z.array(capaianOrganisasi),
});
export const saringCapaianOrganisasi = z.object({ periodeId: z.uuid() });

export type IsiCapaianOrganisasi = z.infer<typeof isiCapaianOrganisasi>;
export type CapaianOrganisasiBaru = z.infer<typeof capaianOrganisasiBaru>;
export type CapaianOrganisasi = z.infer<typeof capaianOrganisasi>;
export type DaftarCapaianOrganisasi = z.infer<typeof daftarCapaianOrganisasi>;
