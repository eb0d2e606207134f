import { z } from 'zod';

const teks = z.string().trim().min(10).max(1000);

export const koreksiBaru = z.object({
  id: z.uuid(),
  pegawaiId: z.uuid(),
  periodeId: z.uuid(),
  hal: teks.describe('Apa yang dikoreksi.'),
  alasan: teks.describe('Mengapa, dengan dasarnya.'),
  sampai: z.iso.date().describe('Hari terakhir pejabat penilai dapat menetapkan yang baru.'),
});
export const pembatalanKoreksi = z.object({ alasan: teks });

const orang = z.object({ id: z.uuid(), nama: z.string() });

export const koreksi = z
  .object({
    id: z.uuid(),
    pegawai: orang,
    periode: z.object({ id: z.uuid(), nama: z.string() }),
    hal: z.string(),
    alasan: z.string(),
    sampai: z.iso.date(),
    oleh: orang,
    dibukaPada: z.iso.datetime(),
    selesaiPada: z.iso.datetime().nullable(),
    hasil: z.enum(['DITETAPKAN', 'DIBATALKAN', 'LEWAT']).nullable(),
    alasanBatal: z.string().nullable(),
    evaluasiAsalId: z.uuid(),
    evaluasiBaruId: z.uuid(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Koreksi' });
export const daftarKoreksi = z.object({ isi: z.array(koreksi), kemampuan: z.array(z.string()) });

export type Koreksi = z.infer<typeof koreksi>;
export type KoreksiBaru = z.infer<typeof koreksiBaru>;
export type DaftarKoreksi = z.infer<typeof daftarKoreksi>;
