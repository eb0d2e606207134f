import { z } from 'zod';

const kutipan = z.object({ peraturan: z.string(), pasal: z.string() });
const temuan = z.object({ kode: z.string(), pesan: z.string(), jalur: z.string() });
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

export const jawabanAturan = z.object({
  aturan: z.string(),
  pada: z.string(),
  versi: z.string().nullable(),
  keadaan: z.enum(['ditetapkan', 'tidak_berlaku', 'kurang_data', 'ditolak']),
  nilai: z.unknown(),
  kurang: z.array(z.string()),
  alasan: z.array(temuan),
  peringatan: z.array(temuan),
  langkah: z.array(z.object({ uraian: z.string(), nilai: z.string(), dasar: z.array(kutipan).readonly() })),
});
