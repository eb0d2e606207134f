import { z } from 'zod';
import {
  JENIS_KONSELOR,
  KEADAAN_KONSELING,
  KESIMPULAN_KONSELING,
  NILAI_PERILAKU,
  SENTIMEN_UMPAN_BALIK,
} from '#rules/enum.ts';

const orang = z.object({ id: z.uuid(), nama: z.string() });
const cerita = (pesan: string) => z.string().trim().min(10, pesan).max(4000);

/** The assessor tells the employee first (L-III.D.5.c.1.c). */
export const pemberitahuanPerilaku = z.strictObject({
  id: z.uuid(),
  pegawaiId: z.uuid(),
  tindakLanjutId: z.uuid().nullish(),
  pemberitahuan: cerita('Tulis yang Anda sampaikan kepada pegawai, sedikitnya 10 huruf.'),
});

export const tanggapanPerilaku = z.strictObject({ tanggapan: cerita('Tulis sedikitnya 10 huruf.') });

/** B.1.10. */
export const laporanPerilakuBaru = z.strictObject({
  nilai: z.array(z.enum(NILAI_PERILAKU)).min(1, 'Pilih sedikitnya satu nilai.').max(7),
  ekspektasiKhusus: z.string().trim().max(2000).nullish(),
  uraian: cerita('Jelaskan permasalahannya, sedikitnya 10 huruf.'),
  /** Do others have a similar problem? */
  serupa: z.boolean(),
  tindakan: cerita('Tulis yang sudah Anda lakukan, sedikitnya 10 huruf.'),
  umpanBalikId: z.array(z.uuid()).max(50),
});

export const penunjukanKonselor = z.strictObject({ konselorId: z.uuid(), jenis: z.enum(JENIS_KONSELOR) });

export const sesiKonselingBaru = z.strictObject({
  id: z.uuid(),
  tanggal: z.iso.date(),
  mulai: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Tulis jam seperti 09:30.')
    .nullish(),
  tempat: z.string().trim().min(3, 'Sebutkan tempatnya.').max(200),
});

export const catatanKonselingBaru = z.strictObject({
  id: z.uuid(),
  isi: z.string().trim().min(1, 'Catatan masih kosong.').max(10_000),
  /** Addressed to the counselled person, who may then read it. */
  untukPegawai: z.boolean(),
});

export const penyelesaianKonseling = z.strictObject({ kesimpulan: z.enum(KESIMPULAN_KONSELING) });

/** What is kept of a write whose content nobody else may see: that it was done. */
export const tersimpan = z.object({ id: z.uuid() }).meta({ id: 'Tersimpan' });

const fakta = {
  id: z.uuid(),
  tahun: z.int(),
  pegawai: orang.extend({ jabatan: z.string().nullable(), unitKerja: z.string().nullable() }),
  penilai: orang,
  keadaan: z.enum(KEADAAN_KONSELING),
  diberitahukanPada: z.iso.datetime(),
  dilaporkanPada: z.iso.datetime().nullable(),
  selesaiPada: z.iso.datetime().nullable(),
  /** Named to those who must know: employee, HR office, the counsellor. */
  konselor: orang.nullable(),
  jenisKonselor: z.enum(JENIS_KONSELOR).nullable(),
  kesimpulan: z.enum(KESIMPULAN_KONSELING).nullable(),
  sebagai: z.array(z.enum(['PEGAWAI', 'PENILAI', 'ATASAN_PENILAI', 'OPERATOR', 'KONSELOR'])),
  versi: z.int(),
  kemampuan: z.array(z.string()),
};

export const konseling = z.object(fakta).meta({ id: 'Konseling' });
export const daftarKonseling = z.object({ isi: z.array(konseling) }).meta({ id: 'DaftarKonseling' });

export const konselingLengkap = z
  .object({
    ...fakta,
    /** Between assessor and employee; null for others. */
    pemberitahuan: z.string().nullable(),
    tanggapan: z.string().nullable(),
    dapatDilaporkanSejak: z.iso.date(),
    laporan: z
      .object({
        nilai: z.array(z.enum(NILAI_PERILAKU)),
        ekspektasiKhusus: z.string().nullable(),
        uraian: z.string(),
        serupa: z.boolean(),
        tindakan: z.string(),
        ditandatanganiPada: z.iso.datetime(),
        jumlahBukti: z.int(),
      })
      .nullable(),
    /** Feedback on behaviour the assessor may attach; empty for others. */
    umpanBalik: z.array(
      z.object({
        id: z.uuid(),
        nilai: z.enum(NILAI_PERILAKU),
        sentimen: z.enum(SENTIMEN_UMPAN_BALIK),
        uraian: z.string(),
        pada: z.iso.datetime(),
      }),
    ),
    ekspektasiKhusus: z.array(z.object({ nilai: z.enum(NILAI_PERILAKU), uraian: z.string() })),
  })
  .meta({ id: 'KonselingLengkap' });

/** For the counsellor, and for the counselled person what is addressed to him. */
export const isiKonseling = z
  .object({
    sesi: z.array(
      z.object({ id: z.uuid(), tanggal: z.iso.date(), mulai: z.string().nullable(), tempat: z.string() }),
    ),
    catatan: z.array(
      z.object({ id: z.uuid(), isi: z.string(), untukPegawai: z.boolean(), pada: z.iso.datetime() }),
    ),
  })
  .meta({ id: 'IsiKonseling' });

export type PemberitahuanPerilaku = z.infer<typeof pemberitahuanPerilaku>;
export type LaporanPerilakuBaru = z.infer<typeof laporanPerilakuBaru>;
export type PenunjukanKonselor = z.infer<typeof penunjukanKonselor>;
export type SesiKonselingBaru = z.infer<typeof sesiKonselingBaru>;
export type CatatanKonselingBaru = z.infer<typeof catatanKonselingBaru>;
export type Konseling = z.infer<typeof konseling>;
export type KonselingLengkap = z.infer<typeof konselingLengkap>;
export type IsiKonseling = z.infer<typeof isiKonseling>;
