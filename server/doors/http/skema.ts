import { z } from 'zod';

const rincian = z.object({ pointer: z.string(), kode: z.string(), pesan: z.string() });

/** problem+json (RFC 9457) as every refused request is answered. */
export const skemaMasalah = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    errors: z.array(rincian).optional(),
    siapa: z.object({ peran: z.string(), nama: z.string().optional(), cara: z.string() }).optional(),
    terkini: z.unknown().optional(),
    permintaan: z.string().optional(),
  })
  .meta({ id: 'Masalah' });

/** The answers of a route: the good one, and problem+json for every refusal. */
export function jawab<S extends z.ZodType, K extends number = 200>(skema: S, status?: K) {
  return { [status ?? 200]: skema, '4xx': skemaMasalah } as Record<K, S> & { '4xx': typeof skemaMasalah };
}

/** An answer without a body. */
export const kosong = z.null().describe('Tanpa isi');

/** A path parameter `id`. */
export const paramId = z.object({ id: z.uuid() });
