import { z } from 'zod';
import { KEADAAN_EVALUASI, PREDIKAT, PREDIKAT_ORGANISASI, PUTUSAN_KEBERATAN, RATING } from '#rules/enum.ts';
import { DOKUMEN_EVALUASI } from '#rules/keberatan/keberatan.ts';
import { bahanEvaluasi } from './bahan-evaluasi.ts';
import { jawabanAturan, kutipan, langkah, temuan } from './jawaban.ts';

const rating = z.enum(RATING).nullable();
const catatan = z.string().trim().max(4000).nullable().default(null);

/**
 * What the assessor writes. There is no place for a predikat: it is computed, and a body that brings one is refused
 * (`E-PREDIKAT-DIHITUNG`, `E-PREDIKAT-MISMATCH`).
 */
export const isiEvaluasi = z
  .strictObject({
    /** Asked for when the evaluation does not exist yet. */
    pegawaiId: z.uuid().optional(),
    periodeId: z.uuid().optional(),
    tingkatRhk: z
      .record(z.uuid(), z.strictObject({ tingkat: rating, catatan: z.string().trim().max(2000).nullish() }))
      .default({}),
    ratingHasil: rating.default(null),
    ratingPerilaku: rating.default(null),
    alasanBedaSaran: catatan,
    catatanPerilaku: catatan,
    catatan,
  })
  .meta({ id: 'IsiEvaluasi' });

/** The deed itself is the whole message of a step. */
export const langkahEvaluasi = z.strictObject({});

export const saranHasil = jawabanAturan(z.object({ saran: z.enum(RATING).nullable() })).meta({
  id: 'JawabanSaranHasil',
});
export const jawabanPenetapan = jawabanAturan(
  z.object({ predikat: z.enum(PREDIKAT), capaianOrganisasi: z.enum(PREDIKAT_ORGANISASI) }),
).meta({ id: 'JawabanPenetapan' });

export const kemungkinanLebihBaik = z.object({
  hasilKerja: z.enum(RATING),
  perilaku: z.enum(RATING),
  predikat: z.enum(PREDIKAT),
  kenaikan: z.object({ hasilKerja: z.int(), perilaku: z.int() }),
  dasar: z.array(kutipan),
});

/** How the rules judged the material, step by step; kept with it. */
export const jejakEvaluasi = z
  .object({
    /** The proposal from the levels of the RHK. */
    saran: saranHasil,
    /** What counts as the proposal: for the head of a unit that of SE 3/2023, else the one above. */
    saranBerlaku: z.enum(RATING).nullable(),
    dasarSaran: z.enum(['RHK', 'PIMPINAN_UNIT']),
    penetapan: jawabanPenetapan,
    lebihBaik: z.array(kemungkinanLebihBaik),
    terlambat: z.boolean(),
  })
  .meta({ id: 'JejakEvaluasi' });

export const kekuranganEvaluasi = temuan.extend({ siapa: z.string().nullable() });

const pasangan = {
  ratingHasil: z.enum(RATING),
  ratingPerilaku: z.enum(RATING),
  predikat: z.enum(PREDIKAT),
};

/** The decision on an objection: the result it leaves, beside the one it found. */
export const putusanEvaluasi = z
  .object({
    keberatanId: z.uuid(),
    putusan: z.enum(PUTUSAN_KEBERATAN),
    keputusan: z.string(),
    rekomendasi: z.string().nullable(),
    oleh: z.object({ pegawaiId: z.uuid(), nama: z.string(), jabatan: z.string() }),
    pada: z.iso.datetime(),
    versiAturan: z.string(),
    ...pasangan,
    semula: z.object(pasangan),
  })
  .meta({ id: 'PutusanEvaluasi' });

export const evaluasi = z
  .object({
    /** Null while nothing was saved; the first PUT brings the id. */
    id: z.uuid().nullable(),
    keadaan: z.enum(KEADAAN_EVALUASI),
    /** The form the result stands on: D.1.2 where the atasan decided, D.1.3 where an objection changed it. */
    dokumen: z.enum(DOKUMEN_EVALUASI),
    putusan: putusanEvaluasi.nullable(),
    bahan: bahanEvaluasi,
    jejak: jejakEvaluasi,
    predikat: z.enum(PREDIKAT).nullable(),
    kurang: z.array(kekuranganEvaluasi),
    ditetapkanPada: z.iso.datetime().nullable(),
    disampaikanPada: z.iso.datetime().nullable(),
    diterimaPada: z.iso.datetime().nullable(),
    /** The next limit, and whose step it limits. */
    tenggat: z
      .object({
        kode: z.string(),
        hari: z.iso.date(),
        langkah: z.string(),
        semula: z.iso.date().nullable(),
        sisaHari: z.int(),
        mengapa: z.array(langkah),
      })
      .nullable(),
    versi: z.int().nullable(),
    /** The evaluation that a correction put in this one's place. */
    digantikanOleh: z.uuid().nullable(),
    /** The correction in which this evaluation was made. */
    koreksi: z
      .object({
        id: z.uuid(),
        hal: z.string(),
        alasan: z.string(),
        sampai: z.iso.date(),
        dibukaPada: z.iso.datetime(),
        evaluasiAsalId: z.uuid(),
      })
      .nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Evaluasi' });

/** One line in the assessor's list. */
export const barisEvaluasi = z
  .object({
    pegawai: z.object({
      id: z.uuid(),
      nama: z.string(),
      nip: z.string().nullable(),
      jabatan: z.string(),
      unitKerja: z.string(),
    }),
    evaluasiId: z.uuid().nullable(),
    keadaan: z.enum(KEADAAN_EVALUASI),
    dokumen: z.enum(DOKUMEN_EVALUASI),
    ratingHasil: rating,
    ratingPerilaku: rating,
    predikat: z.enum(PREDIKAT).nullable(),
    rhk: z.object({ jumlah: z.int(), berrealisasi: z.int(), dinilai: z.int() }),
    umpanBalik: z.int(),
    kurang: z.array(kekuranganEvaluasi),
  })
  .meta({ id: 'BarisEvaluasi' });

/** One result in the employee's own list; before delivery there is only the state. */
export const hasilSaya = z
  .object({
    id: z.uuid(),
    periode: z.object({ id: z.uuid(), nama: z.string(), tahun: z.int(), jenis: z.string() }),
    penilai: z.object({ id: z.uuid(), nama: z.string() }),
    keadaan: z.enum(KEADAAN_EVALUASI),
    dokumen: z.enum(DOKUMEN_EVALUASI),
    predikat: z.enum(PREDIKAT).nullable(),
    disampaikanPada: z.iso.datetime().nullable(),
    diterimaPada: z.iso.datetime().nullable(),
    digantikanOleh: z.uuid().nullable().describe('Evaluasi hasil koreksi yang menggantikan.'),
    koreksi: z.boolean(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'HasilSaya' });

export const daftarEvaluasi = z.object({
  /** Whom the person signed in assesses in this period. */
  bawahan: z.array(barisEvaluasi),
  jendela: z.object({
    dari: z.iso.date(),
    sampai: z.iso.date(),
    keadaan: z.enum(['BELUM', 'TERBUKA', 'TERLAMBAT']),
  }),
  capaianOrganisasi: z.enum(PREDIKAT_ORGANISASI).nullable(),
});
/** People whose evaluation fell to the assessor's superior, because their assessor did not decide in the window (DL-08). */
export const daftarAmbilAlih = z
  .object({
    /** The last day of the window, outages included, and the last day for the D.1.2. */
    jendela: z.object({ dari: z.iso.date(), sampai: z.iso.date(), lewat: z.boolean() }),
    batas: z.iso.date(),
    isi: z.array(barisEvaluasi.extend({ penilai: z.object({ id: z.uuid(), nama: z.string() }) })),
  })
  .meta({ id: 'DaftarAmbilAlih' });
export const daftarHasilSaya = z.object({ isi: z.array(hasilSaya) });

export const saringEvaluasi = z.object({ periodeId: z.uuid() });
export const saringBahan = z.object({ pegawaiId: z.uuid(), periodeId: z.uuid() });
export const saringHasilSaya = z.object({ tahun: z.coerce.number().int().min(2020).max(2100).optional() });

/**
 * The way from evidence to predikat. After the decision it is read from what was kept then; before it, from the
 * present facts (`beku: false`).
 */
export const mengapa = z
  .object({
    evaluasiId: z.uuid(),
    beku: z.boolean(),
    ditetapkanPada: z.iso.datetime().nullable(),
    versiAturan: z.string().nullable(),
    predikat: z.enum(PREDIKAT).nullable(),
    dokumen: z.enum(DOKUMEN_EVALUASI),
    putusan: putusanEvaluasi.nullable(),
    bahan: bahanEvaluasi,
    jejak: jejakEvaluasi,
  })
  .meta({ id: 'Mengapa' });

/** The assessor proposes to use the old unit's result, the employee answers; both must say yes. */
export const isiKesepakatan = z.strictObject({
  pegawaiId: z.uuid(),
  periodeId: z.uuid(),
  setuju: z.boolean(),
});
export const kesepakatan = z
  .object({
    pegawaiId: z.uuid(),
    periodeId: z.uuid(),
    periode: z.string(),
    penilai: z.string(),
    hasilLama: bahanEvaluasi.shape.hasilLama.unwrap().unwrap(),
  })
  .meta({ id: 'KesepakatanHasilLama' });
export const daftarKesepakatan = z.object({ isi: z.array(kesepakatan) });
export type IsiKesepakatan = z.infer<typeof isiKesepakatan>;
export type Kesepakatan = z.infer<typeof kesepakatan>;

export type IsiEvaluasi = z.infer<typeof isiEvaluasi>;
export type Evaluasi = z.infer<typeof evaluasi>;
export type BarisEvaluasi = z.infer<typeof barisEvaluasi>;
export type DaftarAmbilAlih = z.infer<typeof daftarAmbilAlih>;
export type PutusanEvaluasi = z.infer<typeof putusanEvaluasi>;
export type DaftarEvaluasi = z.infer<typeof daftarEvaluasi>;
export type DaftarHasilSaya = z.infer<typeof daftarHasilSaya>;
export type HasilSaya = z.infer<typeof hasilSaya>;
export type JejakEvaluasi = z.infer<typeof jejakEvaluasi>;
export type KekuranganEvaluasi = z.infer<typeof kekuranganEvaluasi>;
export type Mengapa = z.infer<typeof mengapa>;
