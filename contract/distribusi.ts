import { z } from 'zod';
import { KEADAAN_EVALUASI, PREDIKAT, PREDIKAT_ORGANISASI, RATING } from '#rules/enum.ts';
import { capaianEvaluasi } from './bahan-evaluasi.ts';
import { jawabanAturan } from './jawaban.ts';

const perPredikat = <S extends z.ZodType>(nilai: S) =>
  z.object(Object.fromEntries(PREDIKAT.map((p) => [p, nilai])) as Record<(typeof PREDIKAT)[number], S>);

export const LINGKUP_RUANG = ['PENILAI', 'KALIBRASI'] as const;
/** A reason people will read: more than a word. */
export const alasanDibaca = z.string().trim().min(10, 'Tulis alasannya, sedikitnya 10 huruf.').max(1000);

const orangRingkas = z.object({ id: z.uuid(), nama: z.string() });
const pasangan = z.strictObject({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING) });

/** People counted by predikat beside the pattern of their organisation. */
export const sebaran = z
  .object({
    jumlah: perPredikat(z.int()),
    pola: jawabanAturan(
      z.object({
        sesuai: z.boolean(),
        informasiSaja: z.boolean(),
        n: z.int(),
        batas: perPredikat(z.object({ min: z.int(), maks: z.int() })),
        batasGabungan: z.array(
          z.object({ predikat: z.array(z.enum(PREDIKAT)), min: z.int(), jumlah: z.int() }),
        ),
        /** Each limit and how its number comes about. */
        penjelasan: z.array(
          z.object({
            kode: z.string(),
            predikat: z.array(z.enum(PREDIKAT)),
            jenis: z.enum(['MIN', 'MAKS']),
            batas: z.int(),
            jumlah: z.int(),
            dilanggar: z.boolean(),
            uraian: z.string(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'SebaranPredikat' });

/** Somebody who is not counted, and why. */
export const dikecualikan = z
  .object({ pegawai: orangRingkas, kode: z.string(), alasan: z.string() })
  .meta({ id: 'DikecualikanDistribusi' });

/** Why the spread of an assessor's people differs from the pattern. */
export const alasanSebaran = z
  .object({
    alasan: z.string(),
    oleh: orangRingkas,
    pada: z.iso.datetime(),
    /** False when the spread now breaks a limit that the reason did not know of. */
    mencakup: z.boolean(),
  })
  .meta({ id: 'AlasanSebaran' });

/** The people one assessor evaluates in a period, counted by predikat, beside the pattern of the organisation. */
export const distribusi = sebaran
  .extend({
    periode: z.object({ id: z.uuid(), nama: z.string() }),
    unitKerja: z.string().nullable(),
    capaianOrganisasi: z.enum(PREDIKAT_ORGANISASI).nullable(),
    /** Of those counted: not yet decided, so still to move. */
    sementara: z.int(),
    belumDinilai: z.int(),
    dikecualikan: z.array(dikecualikan),
    alasanUnit: alasanSebaran.nullable(),
    /** Heights for drawing the curve of this achievement; the regulation gives no numbers. */
    kurva: perPredikat(z.number()).nullable(),
  })
  .meta({ id: 'Distribusi' });

/** One assessor's people in the room, as they are and as the draft would have them. */
export const kelompokRuang = z
  .object({
    penilai: orangRingkas.extend({ jabatan: z.string() }),
    capaian: capaianEvaluasi.nullable(),
    kurva: perPredikat(z.number()).nullable(),
    kini: sebaran,
    /** Null while the draft moves nobody of this group. */
    percobaan: sebaran.nullable(),
    belumDinilai: z.int(),
    dikecualikan: z.array(dikecualikan),
    alasanUnit: alasanSebaran.nullable(),
    /** The unit the assessor heads; null for one who heads none. */
    unitKerja: orangRingkas.nullable(),
  })
  .meta({ id: 'KelompokRuang' });

export const orangRuang = z
  .object({
    pegawai: orangRingkas.extend({ jabatan: z.string() }),
    penilaiId: z.uuid(),
    evaluasiId: z.uuid().nullable(),
    keadaan: z.enum(KEADAAN_EVALUASI),
    rating: z.object({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING) }).nullable(),
    predikat: z.enum(PREDIKAT).nullable(),
    dihitung: z.boolean(),
    dapatDigeser: z.boolean(),
    percobaan: z
      .object({
        dari: z.object({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING) }),
        ke: z.object({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING) }),
        predikat: z.enum(PREDIKAT),
        alasan: z.string().nullable(),
        /** The rating changed or was decided since: this move can no longer become real as it is. */
        basi: z.boolean(),
      })
      .nullable(),
  })
  .meta({ id: 'OrangRuang' });

/** The curve room of the person signed in; nobody else has a way into it. */
export const ruangKurva = z
  .object({
    periode: z.object({ id: z.uuid(), nama: z.string() }),
    lingkup: z.enum(LINGKUP_RUANG),
    lingkupTersedia: z.array(z.enum(LINGKUP_RUANG)),
    kelompok: z.array(kelompokRuang),
    /** All groups together under the achievement of one's own unit; in a calibration only. */
    gabungan: z
      .object({
        capaian: capaianEvaluasi.nullable(),
        kurva: perPredikat(z.number()).nullable(),
        kini: sebaran,
        percobaan: sebaran.nullable(),
      })
      .nullable(),
    orang: z.array(orangRuang),
    simulasi: z.object({ id: z.uuid(), versi: z.int(), diubahPada: z.iso.datetime() }).nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'RuangKurva' });

/** The whole draft. There is no place for a predikat: only the two ratings move. */
export const isiSimulasi = z.strictObject({
  periodeId: z.uuid(),
  lingkup: z.enum(LINGKUP_RUANG),
  pergeseran: z
    .array(
      z.strictObject({
        pegawaiId: z.uuid(),
        /** The pair that was seen when the move was tried. */
        dari: pasangan,
        ke: pasangan,
        alasan: z.string().trim().max(1000).nullable().default(null),
      }),
    )
    .max(500)
    .refine(
      (p) => new Set(p.map((x) => x.pegawaiId)).size === p.length,
      'Satu pergeseran untuk satu pegawai.',
    ),
});

export const penetapanSimulasi = z.strictObject({
  /** Asked for where the spread still breaks the pattern. */
  alasanUnit: z.string().trim().max(1000).nullable().default(null),
});

export const alasanSebaranBaru = z.strictObject({ id: z.uuid(), periodeId: z.uuid(), alasan: alasanDibaca });

/** Numbers of one unit; `jumlah` is null where so few people were counted that a number would name them. */
export const sebaranUnit = z
  .object({
    unitKerja: orangRingkas,
    capaianOrganisasi: z.enum(PREDIKAT_ORGANISASI).nullable(),
    sebaran: sebaran.nullable(),
    sementara: z.int().nullable(),
  })
  .meta({ id: 'SebaranUnit' });

export const daftarSebaranUnit = z
  .object({
    isi: z.array(sebaranUnit),
    /** All that is shown above, together. */
    total: sebaran,
    capaianOrganisasi: z.enum(PREDIKAT_ORGANISASI).nullable(),
    kurva: perPredikat(z.number()).nullable(),
    ambangTampil: z.int(),
  })
  .meta({ id: 'DaftarSebaranUnit' });

export const saringDistribusi = z.object({ periodeId: z.uuid() });
export const saringRuang = z.object({
  periodeId: z.uuid(),
  lingkup: z.enum(LINGKUP_RUANG).default('PENILAI'),
});

export type Distribusi = z.infer<typeof distribusi>;
export type Sebaran = z.infer<typeof sebaran>;
export type Dikecualikan = z.infer<typeof dikecualikan>;
export type AlasanSebaran = z.infer<typeof alasanSebaran>;
export type KelompokRuang = z.infer<typeof kelompokRuang>;
export type OrangRuang = z.infer<typeof orangRuang>;
export type RuangKurva = z.infer<typeof ruangKurva>;
export type LingkupRuang = (typeof LINGKUP_RUANG)[number];
export type IsiSimulasi = z.infer<typeof isiSimulasi>;
export type AlasanSebaranBaru = z.infer<typeof alasanSebaranBaru>;
export type SebaranUnit = z.infer<typeof sebaranUnit>;
export type DaftarSebaranUnit = z.infer<typeof daftarSebaranUnit>;
