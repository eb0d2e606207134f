import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import { tenggatInstansi, tenggatSaya } from '#contract/tenggat.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab } from '../../doors/http/skema.ts';
import * as read from './read.ts';

const tags = ['Tenggat'];

export const ruteTenggat: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get('/tenggat', { schema: { tags, summary: 'Tenggat saya', response: jawab(tenggatSaya) } }, (req) =>
    read.tenggatSaya(konteks(aplikasi, req)),
  );
  http.get(
    '/tenggat/instansi',
    { schema: { tags, summary: 'Tenggat instansi', response: jawab(tenggatInstansi) } },
    (req) => read.tenggatInstansi(konteks(aplikasi, req)),
  );
};
