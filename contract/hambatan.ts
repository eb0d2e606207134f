import { z } from 'zod';
import { MATA_RANTAI, SEBAB_HAMBATAN } from '#rules/perencanaan/hambatan-skp.ts';

const tahun = z.int().min(2022).max(2100);
const tahunKueri = z.coerce.number().int().min(2022).max(2100);
const orang = z.object({ pegawaiId: z.uuid(), nama: z.string(), jabatan: z.string() });

export const hambatan = z
  .object({
    pegawai: orang.extend({ unitKerja: z.string() }),
    tahun,
    skpId: z.uuid().nullable(),
    sebab: z.enum(SEBAB_HAMBATAN).nullable().describe('Null: SKP sudah berlaku.'),
    judul: z.string(),
    langkah: z.string(),
    rantai: z.array(
      z.object({ mata: z.enum(MATA_RANTAI), keadaan: z.enum(['LANCAR', 'TERHAMBAT', 'BELUM_SAMPAI']) }),
    ),
    pemilik: z
      .object({
        peran: z.enum(['OPERATOR', 'PIMPINAN', 'PENILAI_PIMPINAN', 'PENILAI', 'PEGAWAI']),
        orang: orang.nullable().describe('Null: belum ada yang memegang peran itu.'),
      })
      .nullable(),
    sejak: z.iso.date().nullable(),
    janji: z
      .object({ tanggal: z.iso.date(), catatan: z.string().nullable(), oleh: z.string(), lewat: z.boolean() })
      .nullable(),
    pengingat: z.object({ jumlah: z.int(), terakhir: z.string().nullable() }),
    dapatSementara: z.boolean(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Hambatan' });

export const daftarHambatan = z
  .object({
    tahun,
    pegawai: z.int().describe('Yang wajib menyusun SKP.'),
    terhambat: z.int(),
    hitungan: z.array(z.object({ sebab: z.enum(SEBAB_HAMBATAN), judul: z.string(), jumlah: z.int() })),
    pengingat: z.object({
      jumlah: z.int(),
      bergerak: z.int().describe('Yang hambatannya hilang sesudah diingatkan.'),
    }),
    isi: z.array(hambatan),
    setelah: z.string().nullable(),
  })
  .meta({ id: 'DaftarHambatan' });

export const hambatanSaya = z
  .object({
    milik: hambatan.nullable().describe('Null: Anda tidak wajib menyusun SKP.'),
    menungguSaya: z.array(hambatan),
  })
  .meta({ id: 'HambatanSaya' });

export const saringHambatan = z.object({
  tahun: tahunKueri,
  unitKerjaId: z.uuid().optional(),
  sebab: z.enum(SEBAB_HAMBATAN).optional(),
  setelah: z.string().max(20).optional(),
  batas: z.coerce.number().int().min(1).max(100).default(50),
});
export const saringTahunHambatan = z.object({ tahun: tahunKueri });
export const pengingatHambatan = z.object({ tahun });
export const janjiHambatan = z.object({
  tahun,
  tanggal: z.iso.date(),
  catatan: z.string().trim().max(300).nullable().default(null),
});

export type Hambatan = z.infer<typeof hambatan>;
export type DaftarHambatan = z.infer<typeof daftarHambatan>;
export type HambatanSaya = z.infer<typeof hambatanSaya>;
export type SaringHambatan = z.infer<typeof saringHambatan>;
export type JanjiHambatan = z.infer<typeof janjiHambatan>;
