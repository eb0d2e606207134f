import { z } from 'zod';
import { KATEGORI_AKTIVITAS } from '#rules/enum.ts';

const tanggal = z.iso.date();

/** Why something is suggested; the screen says it as a sentence. `kali` of `dari` times; `hari` is 1 (Monday) to 7. */
export const alasanSaran = z.discriminatedUnion('jenis', [
  z.object({ jenis: z.literal('FAVORIT') }),
  z.object({ jenis: z.literal('TIAP_HARI'), kali: z.int(), dari: z.int() }),
  z.object({ jenis: z.literal('TIAP_PEKAN'), hari: z.int().min(1).max(7), kali: z.int(), dari: z.int() }),
  z.object({ jenis: z.literal('SERING'), kali: z.int(), hariTerakhir: z.int() }),
  z.object({ jenis: z.literal('HARI_TERAKHIR'), tanggal }),
  z.object({ jenis: z.literal('PEKAN_LALU'), tanggal }),
]);

/** A usual piece of work as it would be reported on the day asked for; evidence is never carried over. */
export const saranAktivitas = z.object({
  kunci: z
    .string()
    .describe(
      'Sama untuk kegiatan yang sama; huruf besar dan angka tidak membedakan, yang kedua pada satu hari bernomor.',
    ),
  uraian: z.string(),
  kategori: z.enum(KATEGORI_AKTIVITAS),
  rhkId: z.uuid().nullable(),
  rhk: z.string().nullable(),
  rencanaAksiId: z.uuid().nullable(),
  rencanaAksi: z.string().nullable(),
  mulai: z.string().nullable(),
  selesai: z.string().nullable(),
  menit: z.int(),
  volume: z.number().nullable(),
  satuan: z.string().nullable(),
  favoritId: z.uuid().nullable(),
  alasan: alasanSaran,
});

export const saranLapor = z
  .object({
    tanggal,
    hariKerja: z.boolean(),
    dapatDilaporkan: z.boolean(),
    menitHariItu: z.int(),
    batasMenitHarian: z.int(),
    penilai: z.string().nullable(),
    saran: z.array(saranAktivitas).describe('Satu per satu, yang paling mungkin dahulu.'),
    hari: z
      .array(
        z.object({
          jenis: z.enum(['HARI_TERAKHIR', 'PEKAN_LALU']),
          tanggal,
          isi: z.array(saranAktivitas),
        }),
      )
      .describe('Satu hari utuh untuk diulang: hari terakhir yang terisi, dan hari yang sama pekan lalu.'),
    rencana: z
      .array(
        z.object({
          rhkId: z.uuid(),
          rhk: z.string(),
          rencanaAksiId: z.uuid().nullable(),
          rencanaAksi: z.string().nullable(),
          terakhir: tanggal.nullable().describe('Hari terakhir ada kegiatannya; null bila belum pernah.'),
        }),
      )
      .describe('Yang lama tidak dikerjakan; hanya mengisi tujuan, uraiannya tetap ditulis orangnya.'),
  })
  .meta({ id: 'SaranLapor' });

export type AlasanSaran = z.infer<typeof alasanSaran>;
export type SaranAktivitas = z.infer<typeof saranAktivitas>;
export type SaranLapor = z.infer<typeof saranLapor>;

/** An own activity kept at hand under a new id. */
export const favoritBaru = z.object({ id: z.uuid(), dari: z.object({ tanggal, id: z.uuid() }) });
export const favoritTersimpan = z
  .object({ id: z.uuid(), uraian: z.string() })
  .meta({ id: 'FavoritAktivitas' });

export type FavoritBaru = z.infer<typeof favoritBaru>;
export type FavoritTersimpan = z.infer<typeof favoritTersimpan>;
