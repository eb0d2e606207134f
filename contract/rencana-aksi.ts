import { z } from 'zod';

const isi = {
  rhkId: z.uuid(),
  uraian: z.string().trim().min(5).max(500),
  triwulan: z.int().min(1).max(4).nullable().default(null),
  urutan: z.int().min(0).max(1000).default(0),
};

/** A step planned for an RHK (form B.1.1). */
export const rencanaAksi = z
  .object({
    id: z.uuid(),
    skpId: z.uuid(),
    rhkId: z.uuid(),
    rhk: z.string(),
    uraian: z.string(),
    triwulan: z.int().nullable(),
    urutan: z.int(),
    dihentikanPada: z.string().nullable(),
    aktivitas: z.int().describe('Banyaknya aktivitas yang menunjuk rencana aksi ini.'),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'RencanaAksi' });

export const daftarRencanaAksi = z
  .object({
    isi: z.array(rencanaAksi),
    rhk: z.array(z.object({ id: z.uuid(), uraian: z.string() })),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'DaftarRencanaAksi' });

export const rencanaAksiBaru = z.object({ id: z.uuid(), ...isi });
export const isianRencanaAksi = z.object(isi);

export type RencanaAksi = z.infer<typeof rencanaAksi>;
export type DaftarRencanaAksi = z.infer<typeof daftarRencanaAksi>;
export type RencanaAksiBaru = z.infer<typeof rencanaAksiBaru>;
export type IsianRencanaAksi = z.infer<typeof isianRencanaAksi>;
