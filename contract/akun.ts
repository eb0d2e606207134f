import { z } from 'zod';

export const PERAN = ['PEGAWAI', 'PENILAI', 'OPERATOR', 'PIMPINAN', 'ADMIN', 'BKN'] as const;

/** Signing in: the NIP (spaces and dots allowed) or the login name of an official without NIP. */
export const masuk = z.object({
  nip: z.string().trim().min(1).max(64),
  sandi: z.string().min(1).max(256),
});

export const gantiSandi = z.object({
  sandiLama: z.string().min(1).max(256),
  sandiBaru: z.string().min(10, 'Sedikitnya 10 karakter.').max(256),
});

/** The running session: who, where, which roles, and what the menus may offer. */
export const sesi = z
  .object({
    pegawai: z.object({
      id: z.uuid(),
      nama: z.string(),
      nip: z.string().nullable(),
      jabatan: z.string().nullable(),
      unitKerja: z.string().nullable(),
    }),
    instansi: z.object({ id: z.uuid(), nama: z.string(), zona: z.string(), hariIni: z.iso.date() }),
    peran: z.array(z.enum(PERAN)),
    wajibGantiSandi: z.boolean(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Sesi' });

/** A password made by the operator; shown once, must be changed at the first sign-in. */
export const sandiSementara = z.object({ sandi: z.string() }).meta({ id: 'SandiSementara' });

export const akunContoh = z
  .object({
    akun: z.array(z.object({ peran: z.string(), nama: z.string(), nip: z.string(), sandi: z.string() })),
  })
  .meta({ id: 'AkunContoh' });

export type Masuk = z.infer<typeof masuk>;
export type GantiSandi = z.infer<typeof gantiSandi>;
export type Sesi = z.infer<typeof sesi>;
export type AkunContoh = z.infer<typeof akunContoh>;
