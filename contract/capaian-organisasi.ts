import { z } from 'zod';
import { PREDIKAT_ORGANISASI, UNSUR_REKOMENDASI } from '#rules/enum.ts';
import { ambangCapaian } from './aturan/penilaian.ts';
import { temuan } from './jawaban.ts';

/** What planning, HR or oversight advised before the achievement was set (SE MenPANRB 3/2023). */
export const rekomendasiCapaian = z.strictObject({
  unsur: z.enum(UNSUR_REKOMENDASI),
  isi: z.string().trim().min(3, 'Tulis isi rekomendasinya.').max(1000),
});

export const isiCapaianOrganisasi = z.strictObject({
  predikat: z.enum(PREDIKAT_ORGANISASI),
  /** On what it rests: the indicators, the plan, the recommendation. */
  dasar: z.string().trim().min(10, 'Tulis dasarnya, sedikitnya 10 huruf.').max(2000),
  rekomendasi: z
    .array(rekomendasiCapaian)
    .max(UNSUR_REKOMENDASI.length)
    .refine((r) => new Set(r.map((x) => x.unsur)).size === r.length, 'Satu rekomendasi untuk setiap unsur.')
    .default([]),
});

export const capaianOrganisasiBaru = isiCapaianOrganisasi.extend({
  id: z.uuid(),
  unitKerjaId: z.uuid(),
  periodeId: z.uuid(),
});

/** "Baik (sementara)" for one unit and year, by a decree of the HR office. */
export const capaianSementaraBaru = z.strictObject({
  id: z.uuid(),
  unitKerjaId: z.uuid(),
  periodeId: z.uuid(),
  keputusan: z.string().trim().min(3, 'Tulis nomor dan tanggal keputusannya.').max(200),
  alasan: z.string().trim().min(10, 'Tulis alasannya, sedikitnya 10 huruf.').max(1000),
});

export const capaianSementara = z
  .object({
    predikat: z.enum(PREDIKAT_ORGANISASI),
    keputusan: z.string(),
    alasan: z.string(),
    ditetapkanOleh: z.object({ id: z.uuid(), nama: z.string() }),
    ditetapkanPada: z.iso.datetime(),
  })
  .meta({ id: 'CapaianSementara' });

/** What an annual evaluation rests on today, and why it is not simply this year's. */
export const capaianBerlaku = z
  .object({
    predikat: z.enum(PREDIKAT_ORGANISASI).nullable(),
    tahun: z.int().nullable(),
    sumber: z.enum(['PERIODE_INI', 'TAHUN_LALU', 'SEMENTARA']).nullable(),
    catatan: z.array(temuan),
  })
  .meta({ id: 'CapaianBerlaku' });

/** One unit in one period: what was set, or that it still waits for its setter. */
export const capaianOrganisasi = z
  .object({
    id: z.uuid().nullable(),
    unitKerja: z.object({ id: z.uuid(), nama: z.string() }),
    periodeId: z.uuid(),
    /** Who heads the unit; null while nobody does. */
    pimpinan: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }).nullable(),
    /** Who sets it: the leader one level above. */
    penetap: z.object({ id: z.uuid(), nama: z.string(), jabatan: z.string() }).nullable(),
    predikat: z.enum(PREDIKAT_ORGANISASI).nullable(),
    dasar: z.string().nullable(),
    rekomendasi: z.array(rekomendasiCapaian),
    ditetapkanOleh: z.object({ id: z.uuid(), nama: z.string() }).nullable(),
    ditetapkanPada: z.iso.datetime().nullable(),
    /** Of an annual period only. */
    berlaku: capaianBerlaku.nullable(),
    sementara: capaianSementara.nullable(),
    versi: z.int().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'CapaianOrganisasi' });

/** `milik`: the unit the person heads. `bawahan`: the units whose achievement the person sets. */
export const daftarCapaianOrganisasi = z.object({
  milik: capaianOrganisasi.nullable(),
  bawahan: z.array(capaianOrganisasi),
  /** Present where the agency lets a percentage propose the achievement. */
  bantuan: z.object({ ambang: ambangCapaian.nullable() }).nullable(),
});
/** The units that still lack an achievement for a period, for those who keep the appraisal going. */
export const capaianBelumAda = z.object({ isi: z.array(capaianOrganisasi), kemampuan: z.array(z.string()) });
export const saringCapaianOrganisasi = z.object({ periodeId: z.uuid() });

export type IsiCapaianOrganisasi = z.infer<typeof isiCapaianOrganisasi>;
export type CapaianOrganisasiBaru = z.infer<typeof capaianOrganisasiBaru>;
export type CapaianSementaraBaru = z.infer<typeof capaianSementaraBaru>;
export type CapaianOrganisasi = z.infer<typeof capaianOrganisasi>;
export type DaftarCapaianOrganisasi = z.infer<typeof daftarCapaianOrganisasi>;
export type CapaianBelumAda = z.infer<typeof capaianBelumAda>;
