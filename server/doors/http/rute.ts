import type { FastifyInstance } from 'fastify';
import type { Aplikasi } from '../../aplikasi.ts';
import { ruteAkun } from '../../features/akun/routes.ts';

/** Every feature's routes. A new feature adds its line here. */
export async function pasangRute(api: FastifyInstance, aplikasi: Aplikasi): Promise<void> {
  await api.register(ruteAkun, { aplikasi });
}
