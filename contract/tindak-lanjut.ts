import { z } from 'zod';
import {
  BENTUK_TINDAK_LANJUT,
  JENIS_BIMBINGAN,
  KEADAAN_BIMBINGAN,
  KEADAAN_KONSELING,
  KEADAAN_TINDAK_LANJUT,
  PREDIKAT,
  SEBAB_TINDAK_LANJUT,
} from '#rules/enum.ts';
import { nilaiTindakLanjut } from './aturan/tindak-lanjut.ts';
import { jawabanAturan } from './jawaban.ts';

const orang = z.object({
  id: z.uuid(),
  nama: z.string(),
  jabatan: z.string().nullable(),
  unitKerja: z.string().nullable(),
});

/** A leader's own proposal, from lacking progress or his own judgement. */
export const tindakLanjutBaru = z.strictObject({
  id: z.uuid(),
  pegawaiId: z.uuid(),
  bentuk: z.enum(['BIMBINGAN', 'KONSELING', 'RENCANA_KOMPETENSI']),
  sebab: z.enum(['KEMAJUAN', 'PIMPINAN']),
});

export const alasanTindakLanjut = z.strictObject({
  alasan: z.string().trim().min(10, 'Tulis sedikitnya 10 huruf.').max(1000),
});

export const tindakLanjut = z
  .object({
    id: z.uuid(),
    pegawai: orang,
    bentuk: z.enum(BENTUK_TINDAK_LANJUT),
    sebab: z.enum(SEBAB_TINDAK_LANJUT),
    /** The evaluation it follows from, unless a leader proposed it by himself. */
    evaluasiId: z.uuid().nullable(),
    predikat: z.enum(PREDIKAT).nullable(),
    periode: z.string().nullable(),
    sejak: z.iso.date(),
    keadaan: z.enum(KEADAAN_TINDAK_LANJUT),
    alasan: z.string().nullable(),
    bimbingan: z.array(
      z.object({ id: z.uuid(), jenis: z.enum(JENIS_BIMBINGAN), keadaan: z.enum(KEADAAN_BIMBINGAN) }),
    ),
    /** Only that there is a counselling, and how far it is. */
    konseling: z.object({ id: z.uuid(), keadaan: z.enum(KEADAAN_KONSELING) }).nullable(),
    rencana: z.object({ jumlah: z.int(), selesai: z.int() }),
    /** What the rule says of it; with the path of other law where it is a sanction to check. */
    aturan: jawabanAturan(nilaiTindakLanjut).nullable(),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'TindakLanjut' });

export const daftarTindakLanjut = z
  .object({ isi: z.array(tindakLanjut), setelah: z.string().nullable() })
  .meta({ id: 'DaftarTindakLanjut' });

export const saringTindakLanjut = z.object({
  lingkup: z
    .enum(['SAYA', 'BAWAHAN', 'UNIT'])
    .default('SAYA')
    .describe('Milik sendiri, yang Anda nilai, atau unit yang Anda kelola sebagai operator.'),
  keadaan: z.enum(['TERBUKA', 'SEMUA']).default('TERBUKA'),
  bentuk: z.enum(BENTUK_TINDAK_LANJUT).optional(),
  unitKerjaId: z.uuid().optional(),
  evaluasiId: z.uuid().optional(),
  setelah: z.string().max(200).optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});

/** Who shows no progress in the running period, as the feedback says; for the assessor. */
export const tandaKemajuan = z
  .object({
    isi: z.array(z.object({ pegawai: orang, periode: z.string(), aturan: jawabanAturan(nilaiTindakLanjut) })),
  })
  .meta({ id: 'TandaKemajuan' });

/** Candidates for succession and for developing competence (Ps 31); for pimpinan and the HR office. */
export const daftarPrioritas = z
  .object({
    ambang: z.enum(['SANGAT_BAIK', 'BAIK']),
    isi: z.array(
      z.object({ pegawai: orang, predikat: z.enum(PREDIKAT), periode: z.string(), sejak: z.iso.date() }),
    ),
    setelah: z.string().nullable(),
  })
  .meta({ id: 'DaftarPrioritas' });

export const saringPrioritas = z.object({
  tahun: z.coerce.number().int().min(2022).max(2100).optional(),
  setelah: z.string().max(300).optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});

export type TindakLanjutBaru = z.infer<typeof tindakLanjutBaru>;
export type TindakLanjut = z.infer<typeof tindakLanjut>;
export type SaringTindakLanjut = z.infer<typeof saringTindakLanjut>;
export type TandaKemajuan = z.infer<typeof tandaKemajuan>;
export type DaftarPrioritas = z.infer<typeof daftarPrioritas>;
export type SaringPrioritas = z.infer<typeof saringPrioritas>;
