import { z } from 'zod';
import { jawabanAturan, kutipan } from '../jawaban.ts';

const versi = z.object({ mulai: z.string(), dasar: z.array(kutipan).readonly() });

export const ringkasanAturan = z.object({
  id: z.string(),
  judul: z.string(),
  dasar: z.array(kutipan).readonly(),
  versi: z.array(versi).readonly(),
});

/** `GET /aturan`. */
export const daftarAturan = z.array(ringkasanAturan);

/** `GET /aturan/{id}`. */
export const rincianAturan = ringkasanAturan.extend({
  skema: z.object({ masukan: z.unknown(), profil: z.unknown(), nilai: z.unknown() }),
  contoh: z.array(z.unknown()).readonly(),
});

/** `POST /aturan/{id}`. What stands inside is checked by the rule itself, so that every fault is told at once. */
export const tanyaAturan = z.strictObject({
  pada: z
    .unknown()
    .meta({ description: 'Hari yang ditanyakan, YYYY-MM-DD; tanpa ini hari ini (WIB).' })
    .optional(),
  profil: z.unknown().meta({ description: 'Pengaturan instansi dalam ruang yang diberi pasal.' }).optional(),
  masukan: z.unknown().meta({ description: 'Fakta sesuai skema masukan aturan.' }),
});

/** The answer, whatever the rule's own value looks like (`skema.nilai` tells). */
export const jawabanUmum = jawabanAturan(z.unknown());
