import { z } from 'zod';

/** An instansi's own choices, inside the freedom the regulation gives; each has a default. */
export const profilInstansi = z
  .object({
    pendekatan: z.enum(['KUALITATIF', 'KUANTITATIF']).default('KUANTITATIF'),
    periodeEvaluasi: z.enum(['BULANAN', 'TRIWULANAN']).default('TRIWULANAN'),
    hariKerja: z.union([z.literal(5), z.literal(6)]).default(5),
    batasMenitHarian: z.int().min(60).max(720).default(450),
    batasMundurHariKerja: z.int().min(0).max(31).default(3),
    profilDistribusi: z.enum(['SE3_2023', 'P6_ONLY']).default('SE3_2023'),
  })
  .meta({ id: 'ProfilInstansi' });

export type ProfilInstansi = z.infer<typeof profilInstansi>;
