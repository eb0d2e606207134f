import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  bukaTahun,
  daftarPeriode,
  jendelaBaru,
  type Pengisian,
  pengisian,
  saringPengisian,
  saringPengisianCsv,
  saringPeriode,
} from '#contract/periode.ts';
import { LABEL_KEADAAN_SKP } from '#rules/label.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { type KolomCsv, tulisCsv } from '../../doors/http/csv.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId, skemaMasalah } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Periode'];

export const rutePeriode: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/periode',
    {
      schema: {
        tags,
        summary: 'Periode penilaian',
        querystring: saringPeriode,
        response: jawab(daftarPeriode),
      },
    },
    (req) => read.daftarPeriode(konteks(aplikasi, req), req.query.tahun),
  );
  http.post(
    '/periode',
    {
      schema: {
        tags,
        summary: 'Buka periode satu tahun',
        body: bukaTahun,
        response: jawab(daftarPeriode, 201),
      },
    },
    async (req, balas) =>
      balas.code(201).send(await actions.bukaTahun(konteks(aplikasi, req), req.body.tahun)),
  );
  http.put(
    '/periode/:id/jendela',
    {
      schema: {
        tags,
        summary: 'Ubah jangka waktu evaluasi',
        params: paramId,
        body: jendelaBaru,
        response: jawab(daftarPeriode),
      },
    },
    (req) => actions.ubahJendela(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.post(
    '/periode/:id/penutupan',
    { schema: { tags, summary: 'Tutup periode', params: paramId, response: jawab(daftarPeriode, 201) } },
    async (req, balas) =>
      balas.code(201).send(await actions.tutupPeriode(konteks(aplikasi, req), req.params.id)),
  );
  http.get(
    '/pengisian',
    {
      schema: {
        tags,
        summary: 'Monitoring pengisian SKP',
        querystring: saringPengisian,
        response: jawab(pengisian),
      },
    },
    (req) => read.pengisian(konteks(aplikasi, req), req.query),
  );
  http.get(
    '/pengisian.csv',
    {
      schema: {
        tags,
        summary: 'Monitoring pengisian SKP sebagai CSV',
        querystring: saringPengisianCsv,
        response: {
          200: { description: 'CSV', content: { 'text/csv': { schema: z.string() } } },
          '4xx': skemaMasalah,
        },
      },
    },
    async (req, balas) =>
      balas
        .type('text/csv; charset=utf-8; header=present')
        .header('content-disposition', `attachment; filename="pengisian-skp-${req.query.tahun}.csv"`)
        .serializer((teks: unknown) => teks as string)
        .send(tulisCsv(KOLOM, await read.semuaPengisian(konteks(aplikasi, req), req.query))),
  );
};

const KOLOM: readonly KolomCsv<Pengisian['pegawai'][number]>[] = [
  { judul: 'Nama', isi: (p) => p.nama },
  // a spreadsheet would read eighteen digits as a number and round them
  { judul: 'NIP', isi: (p) => p.nip?.replace(/^(\d{8})(\d{6})(\d)(\d{3})$/, '$1 $2 $3 $4') ?? null },
  { judul: 'Jabatan', isi: (p) => p.jabatan },
  { judul: 'Unit kerja', isi: (p) => p.unitKerja },
  { judul: 'Keadaan SKP', isi: (p) => KEADAAN[p.keadaan] },
  { judul: 'Sebab', isi: (p) => p.sebab },
  { judul: 'Menunggu', isi: (p) => p.menunggu?.nama ?? null },
];

const KEADAAN: Record<Pengisian['pegawai'][number]['keadaan'], string> = {
  BELUM: 'Belum mulai',
  DRAF: LABEL_KEADAAN_SKP.DRAF,
  DIAJUKAN: LABEL_KEADAAN_SKP.DIAJUKAN,
  DIKEMBALIKAN: LABEL_KEADAAN_SKP.DIKEMBALIKAN,
  DISETUJUI: LABEL_KEADAAN_SKP.DISETUJUI,
  TIDAK_WAJIB: 'Tidak wajib',
};
