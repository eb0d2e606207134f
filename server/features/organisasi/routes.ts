import type { FastifyPluginAsyncZod } from 'fastify-type-provider-zod';
import {
  daftarJabatan,
  daftarUnitKerja,
  isiUnitKerja,
  jabatanBaru,
  unitKerja,
  unitKerjaBaru,
} from '#contract/organisasi.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { konteks } from '../../doors/http/konteks.ts';
import { jawab, paramId } from '../../doors/http/skema.ts';
import * as actions from './actions.ts';
import * as read from './read.ts';

const tags = ['Organisasi'];

export const ruteOrganisasi: FastifyPluginAsyncZod<{ aplikasi: Aplikasi }> = async (http, { aplikasi }) => {
  http.get(
    '/unit-kerja',
    { schema: { tags, summary: 'Unit kerja', response: jawab(daftarUnitKerja) } },
    (req) => read.daftarUnitKerja(konteks(aplikasi, req)),
  );
  http.post(
    '/unit-kerja',
    { schema: { tags, summary: 'Tambah unit kerja', body: unitKerjaBaru, response: jawab(unitKerja, 201) } },
    async (req, balas) =>
      balas.code(201).send(await actions.tambahUnitKerja(konteks(aplikasi, req), req.body)),
  );
  http.put(
    '/unit-kerja/:id',
    {
      schema: {
        tags,
        summary: 'Ubah unit kerja',
        params: paramId,
        body: isiUnitKerja,
        response: jawab(unitKerja),
      },
    },
    (req) => actions.ubahUnitKerja(konteks(aplikasi, req), req.params.id, req.body),
  );
  http.get(
    '/unit-kerja/:id/jabatan',
    {
      schema: { tags, summary: 'Jabatan dalam unit kerja', params: paramId, response: jawab(daftarJabatan) },
    },
    (req) => read.daftarJabatan(konteks(aplikasi, req), req.params.id),
  );
  http.post(
    '/jabatan',
    { schema: { tags, summary: 'Tambah jabatan', body: jabatanBaru, response: jawab(daftarJabatan, 201) } },
    async (req, balas) => balas.code(201).send(await actions.tambahJabatan(konteks(aplikasi, req), req.body)),
  );
};
