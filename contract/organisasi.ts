import { z } from 'zod';
import { JENIS_JABATAN, PERIODE_JENIS, PREDIKAT_ORGANISASI, RATING } from '#rules/enum.ts';
import { PROFIL_DISTRIBUSI } from '#rules/penilaian/batas-distribusi.ts';
import { ambangCapaian, batasInstansi } from './aturan/penilaian.ts';

const tanggalJendela = z.object({
  tanggalMulai: z.int().min(1).max(28),
  tanggalAkhir: z.int().min(1).max(31),
});

/** An instansi's own choices, inside the freedom the regulation gives; each has a default. */
export const profilInstansi = z
  .object({
    pendekatan: z.enum(['KUALITATIF', 'KUANTITATIF']).default('KUANTITATIF'),
    periodeEvaluasi: z.enum(['BULANAN', 'TRIWULANAN']).default('TRIWULANAN'),
    /** One document for the fourth quarter and the year, "IV-Akhir" (`gabung_tw4_akhir`); only where periods are quarters. */
    gabungTw4Akhir: z.boolean().default(false),
    /** Days of the month on which evaluation windows begin and end, where other than the rule's table. */
    jendela: z.partialRecord(z.enum(PERIODE_JENIS), tanggalJendela).default({}),
    hariKerja: z.union([z.literal(5), z.literal(6)]).default(5),
    /** The working week from day to day, where it was changed; derived from the history. */
    mingguKerja: z
      .array(z.object({ mulai: z.string(), hariKerja: z.union([z.literal(5), z.literal(6)]) }))
      .default([]),
    /** Last days of BKN's collection by year of the SKP (DL-15), as announced. */
    pengumumanBkn: z.record(z.string().regex(/^20\d\d$/), z.iso.date()).default({}),
    batasMenitHarian: z.int().min(60).max(720).default(450),
    batasMundurHariKerja: z.int().min(0).max(31).default(3),
    /** Scores from which potential is menengah and tinggi. */
    batasTalenta: z.tuple([z.number(), z.number()]).nullish(),
    /** How hours of technical training count in the IP ASN. */
    jpIpAsn: z.enum(['AMBANG', 'PROPORSIONAL']).optional(),
    /** What counts as a day lost to an outage; absent = the dated table of the rules. */
    gangguan: z
      .object({
        menitMinimum: z.int().min(1).max(1440).optional(),
        mulai: z
          .string()
          .regex(/^\d{2}:\d{2}$/)
          .optional(),
        selesai: z
          .string()
          .regex(/^\d{2}:\d{2}$/)
          .optional(),
      })
      .default({}),
    profilDistribusi: z.enum(PROFIL_DISTRIBUSI).default('SE3_2023'),
    /** The limits of `CUSTOM`, by the achievement of the organisation. */
    batasDistribusi: batasInstansi.default({}),
    /** Whether a unit's achievement proposes the rating hasil kerja of its head (`head_rating_from_org`). */
    ratingPimpinanDariOrganisasi: z.boolean().default(true),
    /** Where the agency maps an achievement to another rating than the default. */
    petaRatingPimpinan: z.partialRecord(z.enum(PREDIKAT_ORGANISASI), z.enum(RATING)).default({}),
    /** Whether a percentage may propose the achievement; off unless switched on. */
    bantuanCapaian: z.boolean().default(false),
    ambangCapaian: ambangCapaian.nullable().default(null),
    /** Fewest givers before unnamed feedback is shown; null takes the number of the rule's table. */
    umpanBalikKelompokTerkecil: z.int().min(3).max(10).nullable().default(null),
    /** From which predikat on somebody is a priority candidate (Ps 31). */
    ambangSuksesi: z.enum(['SANGAT_BAIK', 'BAIK']).default('SANGAT_BAIK'),
    /** How much feedback, and which share of it in percent, says that there is no progress (Ps 20). */
    minimalUmpanBalik: z.int().min(1).max(50).default(2),
    bagianPerluPerbaikan: z.int().min(0).max(99).default(50),
    /** Calendar days between telling an employee of a behaviour problem and reporting it. */
    jedaPelaporanPerilaku: z.int().min(0).max(180).default(14),
  })
  .meta({ id: 'ProfilInstansi' });

export type ProfilInstansi = z.infer<typeof profilInstansi>;

export const JENIS_UNIT = [
  'INSTANSI',
  'SEKRETARIAT',
  'INSPEKTORAT',
  'DINAS',
  'BADAN',
  'SATUAN',
  'KECAMATAN',
  'KELURAHAN',
  'UPTD',
  'PUSKESMAS',
  'SEKOLAH',
  'RSUD',
  'BAGIAN',
  'BIDANG',
  'SEKSI',
  'SUBBAGIAN',
] as const;

export const isiUnitKerja = z.object({
  kode: z.string().trim().min(1).max(40),
  nama: z.string().trim().min(2).max(200),
  jenis: z.enum(JENIS_UNIT),
  indukId: z.uuid().nullable(),
});
export const unitKerjaBaru = isiUnitKerja.extend({ id: z.uuid() });

export const unitKerja = isiUnitKerja
  .extend({
    id: z.uuid(),
    versi: z.int(),
    pimpinan: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }).nullable(),
    jumlahPegawai: z.int(),
  })
  .meta({ id: 'UnitKerja' });
export const daftarUnitKerja = z.object({ isi: z.array(unitKerja), kemampuan: z.array(z.string()) });

export const jabatanBaru = z.object({
  id: z.uuid(),
  unitKerjaId: z.uuid(),
  nama: z.string().trim().min(2).max(200),
  jenis: z.enum(JENIS_JABATAN),
  jenjang: z.string().trim().max(60).nullable().default(null),
  kelas: z.int().min(1).max(17).nullable().default(null),
  memimpinUnit: z.boolean().default(false),
  unitMandiri: z.boolean().default(false),
});
export const jabatan = jabatanBaru
  .extend({ pemegang: z.array(z.object({ id: z.uuid(), nama: z.string() })) })
  .meta({ id: 'Jabatan' });
export const daftarJabatan = z.object({ isi: z.array(jabatan) });

export type UnitKerjaBaru = z.infer<typeof unitKerjaBaru>;
export type IsiUnitKerja = z.infer<typeof isiUnitKerja>;
export type DaftarUnitKerja = z.infer<typeof daftarUnitKerja>;
export type JabatanBaru = z.infer<typeof jabatanBaru>;
export type DaftarJabatan = z.infer<typeof daftarJabatan>;
