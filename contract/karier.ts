import { z } from 'zod';
import { KEADAAN_EVALUASI, PREDIKAT } from '#rules/enum.ts';
import { GOLONGAN_PNS, JENJANG_JF } from '#rules/tables/angka-kredit.ts';
import { KATEGORI_IP } from '#rules/tables/ip-asn.ts';
import { nilaiAngkaKredit, nilaiDisiplin, nilaiIpAsn, nilaiIpUnit, nilaiTalenta } from './aturan/karier.ts';
import { jawabanAturan, temuan } from './jawaban.ts';

const tanggal = z.iso.date();
const predikat = z.enum(PREDIKAT);
export const orangKarier = z.object({
  id: z.uuid(),
  nama: z.string(),
  jabatan: z.string(),
  unitKerja: z.string(),
});

/** A year's annual predikat, and whether it can still change. */
const predikatTahunan = z.object({
  tahun: z.int(),
  predikat: predikat.nullable(),
  keadaan: z.enum(KEADAAN_EVALUASI),
  tetap: z.boolean(),
});

export const angkaKreditPegawai = z
  .object({
    pegawai: orangKarier,
    /** Why the question does not arise (no JF, no jenjang on record); null when it was answered. */
    sebab: temuan.nullable(),
    jenjang: z.enum(JENJANG_JF).nullable(),
    tmtJenjang: tanggal.nullable(),
    golongan: z.enum(GOLONGAN_PNS).nullable(),
    tahunan: z.array(predikatTahunan),
    jawaban: jawabanAturan(nilaiAngkaKredit).nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'AngkaKreditPegawai' });

export const ipAsnPegawai = z
  .object({
    pegawai: orangKarier,
    predikat: predikatTahunan.nullable(),
    jawaban: jawabanAturan(nilaiIpAsn),
    /** What would raise it, most first. */
    peluang: z.array(
      z.object({
        dimensi: z.enum(['KUALIFIKASI', 'KOMPETENSI', 'KINERJA', 'DISIPLIN']),
        butir: z.string(),
        tambahan: z.number(),
      }),
    ),
  })
  .meta({ id: 'IpAsnPegawai' });

export const ipAsnUnit = z
  .object({
    unitKerja: z.object({ id: z.uuid(), nama: z.string() }),
    jawaban: jawabanAturan(nilaiIpUnit),
    kategori: z.array(z.object({ kategori: z.enum(KATEGORI_IP), jumlah: z.int() })),
    /** Why people have no index yet. */
    tanpaNilai: z.array(z.object({ sebab: z.string(), jumlah: z.int() })),
    /** Whose data must be mended; names for the operator only. */
    perluDilengkapi: z.array(z.object({ id: z.uuid(), nama: z.string(), sebab: z.array(z.string()) })),
  })
  .meta({ id: 'IpAsnUnit' });

export const talentaPegawai = z
  .object({
    pegawai: orangKarier,
    predikat: predikatTahunan.nullable(),
    potensi: z.object({ skor: z.number(), tanggal, sumber: z.string() }).nullable(),
    jawaban: jawabanAturan(nilaiTalenta),
  })
  .meta({ id: 'TalentaPegawai' });

export const talentaUnit = z
  .object({
    unitKerja: z.object({ id: z.uuid(), nama: z.string() }),
    kotak: z.array(z.object({ kotak: z.int().min(1).max(9), orang: z.array(orangKarier) })),
    tanpaKotak: z.array(z.object({ sebab: z.string(), jumlah: z.int() })),
  })
  .meta({ id: 'TalentaUnit' });

export const disiplinPegawai = z
  .object({
    pegawai: orangKarier,
    tahun: z.int(),
    tidakMasuk: z.array(tanggal),
    hukuman: z.array(
      z.object({
        nama: z.string(),
        tingkat: z.string(),
        dari: tanggal,
        sampai: tanggal.nullable(),
        dasar: z.string().nullable(),
        berjalan: z.boolean(),
      }),
    ),
    jawaban: jawabanAturan(nilaiDisiplin),
  })
  .meta({ id: 'DisiplinPegawai' });

export type PredikatTahunan = z.infer<typeof predikatTahunan>;
export type OrangKarier = z.infer<typeof orangKarier>;
export type AngkaKreditPegawai = z.infer<typeof angkaKreditPegawai>;
export type IpAsnPegawai = z.infer<typeof ipAsnPegawai>;
export type IpAsnUnit = z.infer<typeof ipAsnUnit>;
export type TalentaPegawai = z.infer<typeof talentaPegawai>;
export type TalentaUnit = z.infer<typeof talentaUnit>;
export type DisiplinPegawai = z.infer<typeof disiplinPegawai>;
