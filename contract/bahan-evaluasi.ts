import { z } from 'zod';
import {
  ASPEK,
  HUBUNGAN_UMPAN_BALIK,
  JENIS_RHK,
  KEADAAN_EVALUASI,
  NILAI_PERILAKU,
  PENDEKATAN,
  PERIODE_JENIS,
  PERSPEKTIF,
  POLARITAS,
  PREDIKAT,
  PREDIKAT_ORGANISASI,
  RATING,
  SENTIMEN_UMPAN_BALIK,
} from '#rules/enum.ts';
import { buktiRingkas } from './bukti.ts';

/** DAPAT: nobody has said anything yet. */
export const KEADAAN_KESEPAKATAN = ['DAPAT', 'MENUNGGU_PEGAWAI', 'SEPAKAT', 'DITOLAK'] as const;

/** A person as the identity tables of the forms print them, on the day that counts. */
export const pihakEvaluasi = z
  .object({
    pegawaiId: z.uuid(),
    nama: z.string(),
    nip: z.string().nullable(),
    jenis: z.string(),
    golongan: z.string().nullable(),
    pangkat: z.string().nullable(),
    penugasanId: z.uuid(),
    jabatan: z.string(),
    jenisJabatan: z.string(),
    memimpinUnit: z.boolean(),
    unitMandiri: z.boolean(),
    unitKerjaId: z.uuid(),
    unitKerja: z.string(),
    instansi: z.string(),
  })
  .meta({ id: 'PihakEvaluasi' });

/** Feedback as evidence for a rating. `pemberi` is null where the reader may not know the name. */
export const umpanBalikEvaluasi = z
  .object({
    id: z.uuid(),
    pemberi: z.object({ id: z.uuid().nullable(), nama: z.string() }).nullable(),
    /** Null, as is the day, where it would help the reader to guess who speaks. */
    hubungan: z.enum(HUBUNGAN_UMPAN_BALIK).nullable(),
    sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
    uraian: z.string(),
    hari: z.iso.date().nullable(),
    /** What the employee may know of it; absent in what was kept before there were groups. */
    bagiPegawai: z.enum(['BERNAMA', 'TANPA_NAMA', 'MENUNGGU']).optional(),
    /** It answers a question of the employee. */
    diminta: z.boolean().optional(),
  })
  .meta({ id: 'UmpanBalikEvaluasi' });

export const realisasiEvaluasi = z
  .object({
    id: z.uuid(),
    /** The period it was written for; the annual evaluation shows those of the whole year. */
    periode: z.string(),
    uraian: z.string(),
    angka: z.number().nullable(),
    bukti: z.array(buktiRingkas.extend({ sha256: z.string().nullable() })),
  })
  .meta({ id: 'RealisasiEvaluasi' });

export const indikatorEvaluasi = z.object({
  id: z.uuid(),
  uraian: z.string(),
  target: z.string(),
  targetAngka: z.number().nullable(),
  satuan: z.string().nullable(),
  aspek: z.enum(ASPEK).nullable(),
  perspektif: z.enum(PERSPEKTIF).nullable(),
  polaritas: z.enum(POLARITAS),
  realisasi: z.array(realisasiEvaluasi),
  /** Percent of the target by the latest number; informs, has no weight. */
  capaianPersen: z.number().nullable(),
});

export const rhkEvaluasi = z
  .object({
    rhkId: z.uuid(),
    urutan: z.int(),
    jenis: z.enum(JENIS_RHK),
    uraian: z.string(),
    rhkPimpinan: z.string().nullable(),
    /** The indicators of the leader's result with their targets; form C.1.3 prints them below it. */
    indikatorPimpinan: z.array(z.string()),
    penugasanDari: z.string().nullable(),
    indikator: z.array(indikatorEvaluasi),
    realisasi: z.array(realisasiEvaluasi),
    umpanBalik: z.array(umpanBalikEvaluasi),
    /** Daily activities verified in the period: they support, they never count (L-III.A.7). */
    aktivitas: z.object({ jumlah: z.int(), menit: z.int() }),
    tingkat: z.enum(RATING).nullable(),
    catatan: z.string().nullable(),
  })
  .meta({ id: 'RhkEvaluasi' });

export const perilakuEvaluasi = z
  .object({
    nilai: z.enum(NILAI_PERILAKU),
    ekspektasiKhusus: z.string().nullable(),
    umpanBalik: z.array(umpanBalikEvaluasi),
  })
  .meta({ id: 'PerilakuEvaluasi' });

export const capaianEvaluasi = z
  .object({
    unitKerjaId: z.uuid(),
    unitKerja: z.string(),
    predikat: z.enum(PREDIKAT_ORGANISASI),
    tahun: z.int(),
    /** TAHUN_LALU: this year's came after January (L-IV.B.1.f). SEMENTARA: by decree, for want of both. */
    sumber: z.enum(['PERIODE_INI', 'TAHUN_LALU', 'SEMENTARA']),
    dasar: z.string(),
  })
  .meta({ id: 'CapaianEvaluasi' });

/** One real change of both ratings in the curve room: from where to where, why, by whom. */
export const pergeseranEvaluasi = z
  .object({
    id: z.uuid(),
    dari: z.object({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING), predikat: z.enum(PREDIKAT) }),
    ke: z.object({ hasilKerja: z.enum(RATING), perilaku: z.enum(RATING), predikat: z.enum(PREDIKAT) }),
    alasan: z.string(),
    oleh: z.object({ id: z.uuid(), nama: z.string() }),
    pada: z.iso.datetime(),
  })
  .meta({ id: 'PergeseranEvaluasi' });

/**
 * Everything a judgement rests on. Gathered live until the evaluation is decided; then this very object is kept and
 * nothing that happens later reaches it.
 */
export const bahanEvaluasi = z
  .object({
    periode: z.object({
      id: z.uuid(),
      jenis: z.enum(PERIODE_JENIS),
      tahun: z.int(),
      ke: z.int(),
      nama: z.string(),
      dari: z.iso.date(),
      sampai: z.iso.date(),
      jendelaDari: z.iso.date(),
      jendelaSampai: z.iso.date(),
    }),
    pegawai: pihakEvaluasi,
    penilai: pihakEvaluasi,
    atasan: pihakEvaluasi.nullable(),
    skp: z.object({
      skpId: z.uuid(),
      skpVersiId: z.uuid(),
      nomor: z.int(),
      pendekatan: z.enum(PENDEKATAN),
      ditetapkanPada: z.iso.date(),
    }),
    capaianOrganisasi: capaianEvaluasi.nullable(),
    /** For the head of a unit: his unit's achievement and the rating it proposes (SE 3/2023). */
    usulanPimpinan: z
      .object({ unitKerja: z.string(), capaian: z.enum(PREDIKAT_ORGANISASI), rating: z.enum(RATING) })
      .nullable(),
    rhk: z.array(rhkEvaluasi),
    perilaku: z.array(perilakuEvaluasi),
    /** Results that a leader took over (P6 Ps 20), with the note. */
    diambilAlih: z
      .array(z.object({ rhkId: z.uuid(), catatan: z.string(), oleh: z.string(), hari: z.iso.date() }))
      .optional(),
    /** For the employee: so many entries are not shown yet, because too few people spoke. */
    umpanBalikMenunggu: z.int().optional(),
    /** The periodic results of the year; for information in the annual evaluation, never averaged. */
    periodik: z.array(
      z.object({
        nama: z.string(),
        keadaan: z.enum(KEADAAN_EVALUASI),
        predikat: z.enum(PREDIKAT).nullable(),
      }),
    ),
    /** A study assignment that ended without graduation in the period; only the record of it sets this (L-IV.B.3.a.3.d). */
    tugasBelajarGagal: z
      .object({ perguruanTinggi: z.string(), program: z.string(), berakhir: z.iso.date() })
      .nullish(),
    /** The months before a move in this year: evidence for the new assessor, never averaged (L-IV.A.13). */
    sebelumPindah: z
      .array(
        z.object({
          jabatan: z.string(),
          unitKerja: z.string(),
          penilai: z.string(),
          dari: z.iso.date(),
          sampai: z.iso.date(),
          catatan: z.string().nullable(),
          hasil: z.array(
            z.object({
              periode: z.string(),
              predikat: z.enum(PREDIKAT).nullable(),
              ratingHasil: z.enum(RATING).nullable(),
              ratingPerilaku: z.enum(RATING).nullable(),
            }),
          ),
        }),
      )
      .nullish(),
    /** The old unit's last periodic result, where it may be used instead, and how far the agreement is (L-IV.A.13.a). */
    hasilLama: z
      .object({
        evaluasiId: z.uuid(),
        periode: z.string(),
        penilai: z.string(),
        unitKerja: z.string(),
        predikat: z.enum(PREDIKAT),
        ratingHasil: z.enum(RATING).nullable(),
        ratingPerilaku: z.enum(RATING),
        keadaan: z.enum(KEADAAN_KESEPAKATAN),
      })
      .nullish(),
    ratingHasil: z.enum(RATING).nullable(),
    ratingPerilaku: z.enum(RATING).nullable(),
    alasanBedaSaran: z.string().nullable(),
    catatanPerilaku: z.string().nullable(),
    catatan: z.string().nullable(),
    /** Oldest first; empty for most people. */
    pergeseran: z.array(pergeseranEvaluasi),
  })
  .meta({ id: 'BahanEvaluasi' });

export type BahanEvaluasi = z.infer<typeof bahanEvaluasi>;
export type RhkEvaluasi = z.infer<typeof rhkEvaluasi>;
export type PerilakuEvaluasi = z.infer<typeof perilakuEvaluasi>;
export type UmpanBalikEvaluasi = z.infer<typeof umpanBalikEvaluasi>;
export type RealisasiEvaluasi = z.infer<typeof realisasiEvaluasi>;
export type CapaianEvaluasi = z.infer<typeof capaianEvaluasi>;
export type PergeseranEvaluasi = z.infer<typeof pergeseranEvaluasi>;
export type PihakEvaluasi = z.infer<typeof pihakEvaluasi>;
