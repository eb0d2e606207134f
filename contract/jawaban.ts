import { z } from 'zod';

/** Where a rule stands. */
export const kutipan = z.object({ peraturan: z.string(), pasal: z.string() }).meta({ id: 'Kutipan' });

export const temuan = z
  .object({ kode: z.string(), pesan: z.string(), jalur: z.string() })
  .meta({ id: 'Temuan' });

export const langkah = z
  .object({ uraian: z.string(), nilai: z.string(), dasar: z.array(kutipan).readonly() })
  .meta({ id: 'Langkah' });

/** The answer of a rule as the kernel gives it, around a value of its own. */
export function jawabanAturan<N extends z.ZodType>(nilai: N) {
  return z.object({
    aturan: z.string(),
    pada: z.iso.date(),
    versi: z.string().nullable(),
    keadaan: z.enum(['ditetapkan', 'tidak_berlaku', 'kurang_data', 'ditolak']),
    nilai: nilai.nullable(),
    kurang: z.array(z.string()),
    alasan: z.array(temuan),
    peringatan: z.array(temuan),
    langkah: z.array(langkah),
  });
}

export type KutipanJawaban = z.infer<typeof kutipan>;
export type LangkahJawaban = z.infer<typeof langkah>;
