import { z } from 'zod';
import { JENIS_DOKUMEN } from './jenis-dokumen.ts';

/**
 * What anybody may learn who holds a document's code: that it is genuine and how to compare the file. Nothing of the
 * person or the result.
 */
export const verifikasi = z
  .strictObject({
    asli: z.literal(true),
    jenis: z.enum(JENIS_DOKUMEN),
    instansi: z.string(),
    diterbitkanPada: z.iso.datetime(),
    dicabut: z.boolean(),
    /** Withdrawn because a later document took its place. */
    diganti: z.boolean(),
    sha256: z.string(),
    versiAturan: z.string(),
  })
  .meta({ id: 'Verifikasi' });

export type Verifikasi = z.infer<typeof verifikasi>;
