import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { beranda } from '#contract/beranda.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as read from './read.ts';

export const ruteBeranda: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/beranda',
    { schema: { tags: ['Beranda'], summary: 'Beranda saya', response: jawab(beranda) } },
    (req) => read.beranda(konteks(aplikasi, req)),
  );
};
