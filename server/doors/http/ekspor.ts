import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import { type KolomLembar, TIPE_LEMBAR, tulisLembar } from '#documents/lembar/tulis.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import type { Konteks } from '../../konteks.ts';
import { konteks } from './konteks.ts';

/** A list that can be taken along as a sheet: its address, its own filter, its columns and its rows. */
export interface DaftarEkspor<S extends z.ZodObject, R> {
  /** The list's own address; the sheet is at `<jalur>/ekspor`. */
  jalur: string;
  tag: string;
  /** What the file is called, without its ending. */
  nama: string;
  saring: S;
  kolom: (k: Konteks) => readonly KolomLembar<R>[];
  /** The rows, by the list's own question and with its rights. */
  baris: (k: Konteks, saring: z.output<S>) => AsyncIterable<R>;
}

/** How many rows are asked for at a time. */
export const HALAMAN_EKSPOR = 100;

/** Gives a list its export: XLSX or CSV, written while the rows are read, page after page. */
export function pasangEkspor<S extends z.ZodObject, R>(
  http: FastifyInstance,
  aplikasi: Aplikasi,
  daftar: DaftarEkspor<S, R>,
): void {
  const saring = daftar.saring.extend({ format: z.enum(['xlsx', 'csv']).default('xlsx') });
  http.get(
    `${daftar.jalur}/ekspor`,
    {
      schema: {
        tags: [daftar.tag],
        summary: `Unduh ${daftar.nama} sebagai XLSX atau CSV`,
        querystring: saring,
        response: { 200: z.any().describe('Isi berkas') },
      },
    },
    async (req, balas) => {
      const k = konteks(aplikasi, req);
      const pilihan = req.query as z.output<S> & { format: 'xlsx' | 'csv' };
      const baris = daftar.baris(k, pilihan)[Symbol.asyncIterator]();
      // a refusal comes with the first row, while it can still be answered as one
      const pertama = await baris.next();
      const isi = tulisLembar(pilihan.format, daftar.nama, daftar.kolom(k), lanjutkan(pertama, baris));
      return kirim(balas, `${daftar.nama}.${pilihan.format}`, TIPE_LEMBAR[pilihan.format], isi);
    },
  );
}

/** All rows of a list that is asked page by page. */
export async function* semuaHalaman<R>(
  halaman: (setelah: string | undefined) => Promise<{ isi: R[]; setelah: string | null }>,
): AsyncGenerator<R> {
  let setelah: string | undefined;
  do {
    const satu = await halaman(setelah);
    yield* satu.isi;
    setelah = satu.setelah ?? undefined;
  } while (setelah !== undefined);
}

async function* lanjutkan<R>(pertama: IteratorResult<R>, sisa: AsyncIterator<R>): AsyncGenerator<R> {
  for (let satu = pertama; !satu.done; satu = await sisa.next()) yield satu.value;
}

function kirim(
  balas: FastifyReply,
  nama: string,
  tipe: string,
  isi: AsyncIterable<Uint8Array>,
): FastifyReply {
  return balas
    .type(tipe)
    .header('x-content-type-options', 'nosniff')
    .header('cache-control', 'private, no-store')
    .header('content-disposition', `attachment; filename="${nama}"`)
    .serializer((satu: unknown) => satu as string)
    .send(Readable.from(isi));
}
