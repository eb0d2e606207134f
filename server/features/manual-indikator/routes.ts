import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { z } from 'zod';
import {
  daftarManual,
  isianManual,
  manualIndikator,
  manualPerjanjian,
  saringManual,
} from '#contract/manual-indikator.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Manual indikator'];
const paramIndikator = paramId.extend({ indikatorId: z.uuid() });

export const ruteManualIndikator: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (
  http,
  { aplikasi },
) => {
  http.get(
    '/skp/:id/manual-indikator',
    {
      schema: {
        tags,
        summary: 'Manual indikator kinerja sebuah SKP',
        params: paramId,
        querystring: saringManual,
        response: jawab(daftarManual),
      },
    },
    (req) => read.daftarManual(konteks(aplikasi, req), req.params.id, req.query.nomor),
  );
  http.put(
    '/skp/:id/manual-indikator/:indikatorId',
    {
      schema: {
        tags,
        summary: 'Simpan manual satu indikator',
        description: 'Manual yang sudah ada diubah dengan If-Match; yang baru tanpa.',
        params: paramIndikator,
        body: isianManual,
        response: jawab(manualIndikator),
      },
    },
    (req) => actions.simpan(konteks(aplikasi, req), req.params.id, req.params.indikatorId, req.body),
  );
  http.get(
    '/perjanjian-kinerja/:id/manual-indikator',
    {
      schema: {
        tags,
        summary: 'Manual indikator di balik perjanjian kinerja',
        params: paramId,
        response: jawab(manualPerjanjian),
      },
    },
    (req) => read.manualPerjanjian(konteks(aplikasi, req), req.params.id),
  );
};
