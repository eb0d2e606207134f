import { z } from 'zod';
import { PREDIKAT } from '#rules/enum.ts';

export const penutupanBaru = z
  .strictObject({
    id: z.uuid(),
    tahun: z.int().min(2020).max(2100),
    /** Needed while results are missing or not reported. */
    alasan: z.string().trim().max(1000).nullish(),
  })
  .meta({ id: 'PenutupanBaru' });

/** One run: how far it is. `persen` is 100 only when all is done. */
export const penutupan = z
  .object({
    id: z.uuid(),
    tahun: z.int(),
    keadaan: z.enum(['BERJALAN', 'DIJEDA', 'SELESAI']),
    jumlah: z.int(),
    selesai: z.int(),
    persen: z.int(),
    alasan: z.string().nullable(),
    oleh: z.object({ id: z.uuid(), nama: z.string() }),
    dimulaiPada: z.iso.datetime(),
    selesaiPada: z.iso.datetime().nullable(),
    dokumen: z.object({ antre: z.int(), terbit: z.int(), gagal: z.int() }),
    usulan: z.array(z.object({ jenis: z.string(), jumlah: z.int() })),
    versi: z.int(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Penutupan' });

const langkah = z.object({ uraian: z.string(), nilai: z.string(), pasal: z.string() });

/** What a year still lacks, and the run where there is one. */
export const kesiapanPenutupan = z
  .object({
    tahun: z.int(),
    pegawai: z.int(),
    belumDitetapkan: z.int(),
    belumDilaporkan: z.int(),
    keberatanBerjalan: z.int(),
    halangan: z.array(z.object({ kode: z.string(), pesan: z.string() })),
    langkah: z.array(langkah),
    penutupan: penutupan.nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'KesiapanPenutupan' });

const jumlahPredikat = z.record(z.enum(PREDIKAT), z.int());

export const rekapTahunUnit = z
  .object({
    unitKerjaId: z.uuid(),
    nama: z.string(),
    pegawai: z.int(),
    predikat: jumlahPredikat,
    belum: z.int(),
    menitDiverifikasi: z.int(),
  })
  .meta({ id: 'RekapTahunUnit' });

export const daftarRekapTahun = z.object({ tahun: z.int(), isi: z.array(rekapTahunUnit) });

export const saringPenutupan = z.object({ tahun: z.coerce.number().int().min(2020).max(2100) });

export type Penutupan = z.infer<typeof penutupan>;
export type PenutupanBaru = z.infer<typeof penutupanBaru>;
export type KesiapanPenutupan = z.infer<typeof kesiapanPenutupan>;
export type RekapTahunUnit = z.infer<typeof rekapTahunUnit>;
export type DaftarRekapTahun = z.infer<typeof daftarRekapTahun>;
