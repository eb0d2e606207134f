import { z } from 'zod';
import { PREDIKAT, PREDIKAT_ORGANISASI } from '#rules/enum.ts';
import { jawabanAturan } from './jawaban.ts';

const perPredikat = <S extends z.ZodType>(nilai: S) =>
  z.object(Object.fromEntries(PREDIKAT.map((p) => [p, nilai])) as Record<(typeof PREDIKAT)[number], S>);

/** The people one assessor evaluates in a period, counted by predikat, beside the pattern of the organisation. */
export const distribusi = z
  .object({
    periode: z.object({ id: z.uuid(), nama: z.string() }),
    unitKerja: z.string().nullable(),
    capaianOrganisasi: z.enum(PREDIKAT_ORGANISASI).nullable(),
    jumlah: perPredikat(z.int()),
    /** Of those counted: not yet decided, so still to move. */
    sementara: z.int(),
    belumDinilai: z.int(),
    pola: jawabanAturan(
      z.object({
        sesuai: z.boolean(),
        informasiSaja: z.boolean(),
        n: z.int(),
        batas: perPredikat(z.object({ min: z.int(), maks: z.int() })),
        batasGabungan: z.array(
          z.object({ predikat: z.array(z.enum(PREDIKAT)), min: z.int(), jumlah: z.int() }),
        ),
      }),
    ),
    /** Heights for drawing the curve of this achievement; the regulation gives no numbers. */
    kurva: perPredikat(z.number()).nullable(),
  })
  .meta({ id: 'Distribusi' });

export const saringDistribusi = z.object({ periodeId: z.uuid() });

export type Distribusi = z.infer<typeof distribusi>;
