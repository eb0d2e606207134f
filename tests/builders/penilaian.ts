import { randomUUIDv7 } from 'node:crypto';
import type { Predikat, PredikatOrganisasi, Rating } from '#rules/enum.ts';
import type { Dunia } from './dunia.ts';
import type { InstansiUji, OrangUji } from './instansi.ts';
import type { Jawaban, Klien } from './klien.ts';

/** Sets the achievement of a unit through the API, as the leader one level above it. */
export async function tetapkanCapaian(
  d: Dunia,
  penetap: OrangUji,
  unitKerjaId: string,
  periodeId: string,
  predikat: PredikatOrganisasi = 'BAIK',
): Promise<{ id: string; versi: number }> {
  const klien = await d.masuk(penetap);
  const jawaban = await klien.post('/capaian-organisasi', {
    id: randomUUIDv7(),
    unitKerjaId,
    periodeId,
    predikat,
    dasar: 'Capaian rencana aksi perjanjian kinerja periode ini',
  });
  return wajib(jawaban, 201);
}

/** The levels of all results of an evaluation, as the body of a PUT. */
export function tingkatSemua(
  rhk: readonly { rhkId: string }[],
  tingkat: Rating,
): Record<string, { tingkat: Rating }> {
  return Object.fromEntries(rhk.map((r) => [r.rhkId, { tingkat }]));
}

export interface IsianUji {
  pegawai: OrangUji;
  periodeId: string;
  hasil?: Rating;
  perilaku?: Rating;
  alasan?: string | null;
}

/** The assessor saves both ratings and every level through the API; hands back the evaluation. */
export async function nilaikan(
  penilai: Klien,
  { pegawai, periodeId, hasil = 'SESUAI', perilaku = 'SESUAI', alasan = null }: IsianUji,
) {
  const bahan = wajib(
    await penilai.get(`/evaluasi/bahan?pegawaiId=${pegawai.id}&periodeId=${periodeId}`),
    200,
  );
  const jawaban = await penilai.put(`/evaluasi/${bahan.id ?? randomUUIDv7()}`, isian(bahan), {
    ...(bahan.versi && { versi: bahan.versi }),
  });
  return wajib(jawaban, 200);

  function isian(b: { id: string | null; bahan: { rhk: { rhkId: string }[] } }) {
    return {
      ...(b.id === null && { pegawaiId: pegawai.id, periodeId }),
      tingkatRhk: tingkatSemua(b.bahan.rhk, hasil),
      ratingHasil: hasil,
      ratingPerilaku: perilaku,
      alasanBedaSaran: alasan,
    };
  }
}

/** From ratings to a decided evaluation, delivered when asked. */
export async function evaluasiDitetapkan(
  d: Dunia,
  instansi: InstansiUji,
  isian: IsianUji & { sampaikan?: boolean },
): Promise<{ id: string; predikat: Predikat; versi: number } & Record<string, any>> {
  const penilai = await d.masuk(instansi.kabid);
  const { id } = await nilaikan(penilai, isian);
  const hasil = wajib(await penilai.post(`/evaluasi/${id}/penetapan`), 201);
  return isian.sampaikan ? wajib(await penilai.post(`/evaluasi/${id}/penyampaian`), 201) : hasil;
}

/** The body of an answer that must have this status; says the answer otherwise. */
export function wajib<T>(jawaban: Jawaban<T>, status: number): T {
  if (jawaban.status !== status) throw new Error(`${jawaban.status}: ${JSON.stringify(jawaban.isi)}`);
  return jawaban.isi;
}
