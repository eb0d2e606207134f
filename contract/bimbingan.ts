import { z } from 'zod';
import { JAWABAN_BIMBINGAN, JENIS_BIMBINGAN, KEADAAN_BIMBINGAN } from '#rules/enum.ts';
import { RUMPUN_KOMPETENSI } from '#rules/tables/bimbingan.ts';

const isian = (maks = 1000) => z.string().trim().min(3, 'Isi sedikitnya 3 huruf.').max(maks);
const orang = z.object({ id: z.uuid(), nama: z.string() });

/** B.1.6, the employee's part: goal, facts, opportunities. */
const coachingPegawai = z.strictObject({
  jenis: z.literal('COACHING'),
  tujuan: z
    .array(
      z.strictObject({
        indikator: isian(),
        baseline: z.string().trim().max(500).nullish(),
        target: isian(500),
        strategi: isian(),
      }),
    )
    .min(1)
    .max(10),
  fakta: z
    .array(z.strictObject({ target: isian(500), progres: isian(), masalah: isian(), penyebab: isian() }))
    .min(1)
    .max(10),
  peluang: isian(4000),
});

/** B.1.6, the next steps the guide recommends and the employee agrees to. */
const coachingPembimbing = z.strictObject({
  jenis: z.literal('COACHING'),
  langkah: z
    .array(z.strictObject({ indikator: isian(), strategi: isian(), sesuaikanSkp: z.boolean() }))
    .min(1)
    .max(10),
});

/** B.1.7, the employee's part. */
const mentoringPegawai = z.strictObject({
  jenis: z.literal('MENTORING'),
  tujuan: z
    .array(
      z.strictObject({ keahlian: isian(), jangkaWaktu: isian(200), perubahan: isian(), ukuran: isian() }),
    )
    .min(1)
    .max(10),
});

/** B.1.7, the journal. */
const mentoringPembimbing = z.strictObject({
  jenis: z.literal('MENTORING'),
  jurnal: z
    .array(
      z.strictObject({
        waktu: z.iso.date(),
        tempat: isian(200),
        materi: isian(),
        rencanaAksi: isian(),
        targetWaktu: z.iso.date(),
      }),
    )
    .min(1)
    .max(40),
});

export const isiPegawaiBimbingan = z.discriminatedUnion('jenis', [coachingPegawai, mentoringPegawai]);
export const isiPembimbingBimbingan = z.discriminatedUnion('jenis', [
  coachingPembimbing,
  mentoringPembimbing,
]);

export const bimbinganBaru = z.strictObject({
  id: z.uuid(),
  pegawaiId: z.uuid(),
  jenis: z.enum(JENIS_BIMBINGAN),
  tindakLanjutId: z.uuid().nullish(),
  /** Somebody given the special assignment; the assessor himself when absent. */
  pembimbingId: z.uuid().nullish(),
  jadwal: z.iso.date().nullish(),
  tempat: z.string().trim().max(200).nullish(),
});

export const alasanBimbingan = z.strictObject({
  alasan: z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(1000),
});

/** B.1.8. */
export const umpanBalikBimbinganBaru = z.strictObject({
  jawaban: z
    .array(z.strictObject({ nomor: z.int().min(1).max(9), jawaban: z.enum(JAWABAN_BIMBINGAN) }))
    .length(9, 'Jawab kesembilan pernyataan.'),
  catatan: z.string().trim().max(4000).nullish(),
});

export const umpanBalikBimbingan = z
  .object({
    jawaban: z.array(z.object({ nomor: z.int(), jawaban: z.enum(JAWABAN_BIMBINGAN) })),
    catatan: z.string().nullable(),
    ditandatanganiPada: z.iso.datetime(),
  })
  .meta({ id: 'UmpanBalikBimbingan' });

const nilaiKompetensi = z.strictObject({
  rumpun: z.enum(RUMPUN_KOMPETENSI),
  kompetensi: isian(200),
  nilai: z.int().min(1).max(5),
  alasan: isian(),
});

/** B.1.9. */
export const evaluasiKompetensiBaru = z.strictObject({
  nilai: z.array(nilaiKompetensi).min(10).max(25),
  rekomendasi: isian(4000),
});

const ringkas = {
  id: z.uuid(),
  jenis: z.enum(JENIS_BIMBINGAN),
  tahun: z.int(),
  keadaan: z.enum(KEADAAN_BIMBINGAN),
  pegawai: orang,
  pembimbing: orang,
  penilai: orang,
  /** Above the leader: who gets B.1.8. */
  atasan: orang.nullable(),
  tindakLanjutId: z.uuid().nullable(),
  jadwal: z.iso.date().nullable(),
  tempat: z.string().nullable(),
  sebagai: z.array(z.enum(['PEGAWAI', 'PEMBIMBING', 'PENILAI', 'ATASAN_PENILAI'])),
  /** Whether B.1.8 and B.1.9 were signed; what B.1.8 says is asked for apart. */
  umpanBalikDiberikan: z.boolean(),
  kompetensiDinilai: z.boolean(),
  versi: z.int(),
  kemampuan: z.array(z.string()),
};

export const bimbingan = z.object(ringkas).meta({ id: 'Bimbingan' });
export const daftarBimbingan = z.object({ isi: z.array(bimbingan) }).meta({ id: 'DaftarBimbingan' });

export const bimbinganLengkap = z
  .object({
    ...ringkas,
    isiPegawai: isiPegawaiBimbingan.nullable(),
    isiPembimbing: isiPembimbingBimbingan.nullable(),
    alasan: z.string().nullable(),
    pembimbingTandaPada: z.iso.datetime().nullable(),
    pegawaiTandaPada: z.iso.datetime().nullable(),
    kompetensi: z
      .object({
        nilai: z.array(nilaiKompetensi),
        rekomendasi: z.string(),
        ditandatanganiPada: z.iso.datetime(),
      })
      .nullable(),
    /** The indicators of the employee's SKP in force, to choose from. */
    indikator: z.array(z.object({ uraian: z.string(), target: z.string() })),
  })
  .meta({ id: 'BimbinganLengkap' });

export type BimbinganBaru = z.infer<typeof bimbinganBaru>;
export type IsiPegawaiBimbingan = z.infer<typeof isiPegawaiBimbingan>;
export type IsiPembimbingBimbingan = z.infer<typeof isiPembimbingBimbingan>;
export type UmpanBalikBimbinganBaru = z.infer<typeof umpanBalikBimbinganBaru>;
export type UmpanBalikBimbingan = z.infer<typeof umpanBalikBimbingan>;
export type EvaluasiKompetensiBaru = z.infer<typeof evaluasiKompetensiBaru>;
export type Bimbingan = z.infer<typeof bimbingan>;
export type BimbinganLengkap = z.infer<typeof bimbinganLengkap>;
