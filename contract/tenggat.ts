import { z } from 'zod';
import { langkah } from './jawaban.ts';

const tanggal = z.iso.date();
const orang = z.object({ id: z.uuid(), nama: z.string() });

/** One limit that runs: whose step, about whom, until when, and why that day. */
export const tenggatBerjalan = z
  .object({
    kode: z.string(),
    uraian: z.string(),
    /** The person asking, or the one waited for. */
    oleh: orang.nullable(),
    tentang: orang.nullable(),
    periode: z.string().nullable(),
    sejak: tanggal,
    hari: tanggal,
    semula: tanggal.nullable().describe('Hari terakhir sebelum bergeser karena gangguan sistem.'),
    hariTerganggu: z.array(tanggal),
    sisaHari: z.int().describe('Hari kalender; negatif bila sudah lewat.'),
    tautan: z.string(),
    langkah: z.array(langkah),
  })
  .meta({ id: 'TenggatBerjalan' });
export const tenggatSaya = z.object({ hariIni: tanggal, isi: z.array(tenggatBerjalan) });

/** The same limit of many people, for who keeps the agency's calendar. */
export const tenggatInstansi = z
  .object({
    hariIni: tanggal,
    berjalan: z.array(
      z.object({
        kode: z.string(),
        uraian: z.string(),
        periode: z.string().nullable(),
        hari: tanggal,
        semula: tanggal.nullable(),
        hariTerganggu: z.array(tanggal),
        jumlah: z.int(),
        sesudahnya: z.string().nullable().describe('Apa yang dilakukan sistem sesudah harinya lewat.'),
        langkah: z.array(langkah),
      }),
    ),
    dilakukan: z
      .array(
        z.object({
          pada: z.iso.datetime(),
          peristiwa: z.string(),
          uraian: z.string(),
          tentang: orang.nullable(),
          periode: z.string().nullable(),
        }),
      )
      .describe('Yang dilakukan sistem sendiri, terbaru lebih dahulu.'),
  })
  .meta({ id: 'TenggatInstansi' });

export const gangguanBaru = z.object({
  id: z.uuid(),
  mulai: z.iso.datetime({ offset: true }),
  selesai: z.iso.datetime({ offset: true }),
  alasan: z.string().trim().min(10).max(500),
});
export const pencabutanGangguan = z.object({ alasan: z.string().trim().min(10).max(500) });
export const gangguan = z
  .object({
    id: z.uuid(),
    mulai: z.iso.datetime(),
    selesai: z.iso.datetime(),
    sumber: z.enum(['DENYUT', 'DICATAT']),
    alasan: z.string(),
    oleh: orang.nullable(),
    dicabutPada: z.iso.datetime().nullable(),
    alasanCabut: z.string().nullable(),
    kemampuan: z.array(z.string()),
  })
  .meta({ id: 'Gangguan' });
export const daftarGangguan = z.object({ isi: z.array(gangguan), kemampuan: z.array(z.string()) });

export type TenggatBerjalan = z.infer<typeof tenggatBerjalan>;
export type TenggatSaya = z.infer<typeof tenggatSaya>;
export type TenggatInstansi = z.infer<typeof tenggatInstansi>;
export type Gangguan = z.infer<typeof gangguan>;
export type GangguanBaru = z.infer<typeof gangguanBaru>;
export type DaftarGangguan = z.infer<typeof daftarGangguan>;
