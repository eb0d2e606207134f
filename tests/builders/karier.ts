import { randomUUIDv7 } from 'node:crypto';
import type { Rating } from '#rules/enum.ts';
import type { Dunia } from './dunia.ts';
import type { InstansiUji, OrangUji } from './instansi.ts';
import { skpBerlaku } from './kerja.ts';
import { evaluasiDitetapkan, tetapkanCapaian, wajib } from './penilaian.ts';

/**
 * The annual evaluation of a person of the bidang, delivered and then, unless told otherwise, final: the clock must stand
 * inside the window of the annual period.
 */
export async function evaluasiTahunanFinal(
  d: Dunia,
  instansi: InstansiUji,
  pegawai: OrangUji,
  { hasil = 'SESUAI', final = true }: { hasil?: Rating; final?: boolean } = {},
): Promise<void> {
  await skpBerlaku(d, instansi, pegawai, instansi.kabid);
  const periodeId = instansi.periode.tahunan;
  await tetapkanCapaian(d, instansi.kadis, instansi.unit.bidang, periodeId).catch((galat: Error) => {
    // the second person of the unit finds it set
    if (!galat.message.startsWith('409')) throw galat;
  });
  const { id } = await evaluasiDitetapkan(d, instansi, { pegawai, periodeId, hasil, sampaikan: true });
  if (final) await d.pool.query(`update evaluasi set keadaan = 'FINAL' where id = $1`, [id]);
}

/** Records facts of a person through the API, as the operator; each needs its kind and what differs from a plain one. */
export async function catatRiwayat(
  d: Dunia,
  instansi: InstansiUji,
  pegawai: OrangUji,
  ...fakta: ({ jenis: string } & Record<string, unknown>)[]
): Promise<string[]> {
  const operator = await d.masuk(instansi.operator);
  const id: string[] = [];
  for (const f of fakta) {
    const isi = { id: randomUUIDv7(), tanggal: '2026-02-02', uraian: 'Menurut dokumen kepegawaian', ...f };
    wajib(await operator.post(`/pegawai/${pegawai.id}/riwayat`, isi), 201);
    id.push(isi.id);
  }
  return id;
}

/** Gives somebody a role over one unit, or over the whole instansi. */
export async function beriPeran(
  d: Dunia,
  instansi: InstansiUji,
  orang: OrangUji,
  peran: 'OPERATOR' | 'PIMPINAN',
  unitKerjaId: string | null = null,
): Promise<void> {
  await d.pool.query(
    `insert into peran (instansi_id, id, pegawai_id, peran, unit_kerja_id, dari) values ($1, $2, $3, $4, $5, '2025-01-01')`,
    [instansi.id, randomUUIDv7(), orang.id, peran, unitKerjaId],
  );
}
