import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { PREDIKAT, RATING } from '#rules/enum.ts';
import { predikat } from '#rules/penilaian/predikat.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { tugasBelajarGagal } from '../pegawai/read.ts';
import { evaluasiDengan, periodeDengan } from './queries.ts';

/**
 * Refuses a body that brings a predikat, right or wrong: it is computed and nothing else. One that contradicts the
 * ratings beside it is told so by the rule (`E-PREDIKAT-MISMATCH`).
 */
export async function tolakPredikat(k: Konteks, req: FastifyRequest): Promise<void> {
  const badan = req.body as Record<string, unknown> | null;
  if (typeof badan !== 'object' || badan === null || !('predikat' in badan)) return;
  const dari = <T extends string>(daftar: readonly T[], nilai: unknown) =>
    daftar.find((d) => d === nilai) ?? null;
  const jawaban = predikat.jawab(
    {
      hasilKerja: dari(RATING, badan.ratingHasil),
      perilaku: dari(RATING, badan.ratingPerilaku),
      tugasBelajarGagal: await gagal(k, req, badan),
      predikatDiajukan: dari(PREDIKAT, badan.predikat),
    },
    hariIni(k),
  );
  const bertentangan = jawaban.alasan.find(
    (a) => a.kode === 'E-PREDIKAT-MISMATCH' || a.kode === 'E-TUBEL-DO-LIMIT',
  );
  const pesan =
    bertentangan?.pesan ??
    'Predikat dihitung dari rating hasil kerja dan rating perilaku kerja; tidak dapat dikirim. Hapus isian ini.';
  throw new Masalah('ditolak-aturan', pesan, {
    errors: [{ pointer: '/predikat', kode: bertentangan?.kode ?? 'E-PREDIKAT-DIHITUNG', pesan }],
  });
}

/** Whether the one it is about dropped out of a study in that period; unknown people and periods count as not. */
function gagal(k: Konteks, req: FastifyRequest, badan: Record<string, unknown>): Promise<boolean> {
  const { instansiId } = k.pelaku;
  return baca(k, async (tx) => {
    const { id } = req.params as { id?: string };
    const ada = UUID.safeParse(id).success ? await evaluasiDengan(tx, instansiId, id!) : undefined;
    const pegawaiId = UUID.safeParse(ada?.pegawai_id ?? badan.pegawaiId);
    const periodeId = UUID.safeParse(ada?.periode_id ?? badan.periodeId);
    if (!pegawaiId.success || !periodeId.success) return false;
    const periode = await periodeDengan(tx, instansiId, periodeId.data);
    if (!periode) return false;
    return (await tugasBelajarGagal(tx, instansiId, pegawaiId.data, periode.dari, periode.sampai)) !== null;
  });
}

const UUID = z.uuid();
