import type { FastifyRequest } from 'fastify';
import { PREDIKAT, RATING } from '#rules/enum.ts';
import { predikat } from '#rules/penilaian/predikat.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';

/**
 * Refuses a body that brings a predikat, right or wrong: it is computed and nothing else. One that contradicts the
 * ratings beside it is told so by the rule (`E-PREDIKAT-MISMATCH`).
 */
export function tolakPredikat(k: Konteks, req: FastifyRequest): void {
  const badan = req.body as Record<string, unknown> | null;
  if (typeof badan !== 'object' || badan === null || !('predikat' in badan)) return;
  const dari = <T extends string>(daftar: readonly T[], nilai: unknown) =>
    daftar.find((d) => d === nilai) ?? null;
  const jawaban = predikat.jawab(
    {
      hasilKerja: dari(RATING, badan.ratingHasil),
      perilaku: dari(RATING, badan.ratingPerilaku),
      predikatDiajukan: dari(PREDIKAT, badan.predikat),
    },
    hariIni(k),
  );
  const bertentangan = jawaban.alasan.find((a) => a.kode === 'E-PREDIKAT-MISMATCH');
  const pesan =
    bertentangan?.pesan ??
    'Predikat dihitung dari rating hasil kerja dan rating perilaku kerja; tidak dapat dikirim. Hapus isian ini.';
  throw new Masalah('ditolak-aturan', pesan, {
    errors: [{ pointer: '/predikat', kode: bertentangan?.kode ?? 'E-PREDIKAT-DIHITUNG', pesan }],
  });
}
