import { randomUUIDv7 } from 'node:crypto';
import type { IsianPerjanjian, Perjanjian } from '#contract/perjanjian-kinerja.ts';
import { PERSPEKTIF } from '#rules/enum.ts';
import type { Dunia } from './dunia.ts';
import type { OrangUji } from './instansi.ts';

/** Goals with one indicator each, complete enough to be final. */
export function isianPk(sasaran: readonly string[], semuaPerspektif = false): IsianPerjanjian {
  return {
    nomor: null,
    sasaran: sasaran.map((uraian) => ({
      id: randomUUIDv7(),
      uraian,
      indukId: null,
      indikator: (semuaPerspektif ? PERSPEKTIF : (['PENERIMA_LAYANAN'] as const)).map((perspektif) => ({
        id: randomUUIDv7(),
        uraian: 'Persentase sampah tertangani',
        target: '75 %',
        targetAngka: 75,
        satuan: '%',
        polaritas: 'MAKSIMALKAN' as const,
        perspektif,
      })),
    })),
  };
}

/** A perjanjian kinerja of 2026, begun by this person. */
export async function perjanjianDraf(d: Dunia, oleh: OrangUji, unitKerjaId: string): Promise<Perjanjian> {
  const klien = await d.masuk(oleh);
  const { status, isi } = await klien.post<Perjanjian>('/perjanjian-kinerja', {
    id: randomUUIDv7(),
    unitKerjaId,
    tahun: 2026,
  });
  if (status !== 201) throw new Error(`perjanjianDraf: ${status} ${JSON.stringify(isi)}`);
  return isi;
}

/** The same, written and final since 12 January. */
export async function perjanjianFinal(
  d: Dunia,
  oleh: OrangUji,
  unitKerjaId: string,
  isian: IsianPerjanjian,
): Promise<Perjanjian> {
  const klien = await d.masuk(oleh);
  const draf = await perjanjianDraf(d, oleh, unitKerjaId);
  const simpan = await klien.put<Perjanjian>(`/perjanjian-kinerja/${draf.id}`, isian, { versi: draf.versi });
  const final = await klien.post<Perjanjian>(
    `/perjanjian-kinerja/${draf.id}/finalisasi`,
    { tanggal: '2026-01-12' },
    { versi: simpan.isi.versi },
  );
  if (final.status !== 201) throw new Error(`perjanjianFinal: ${final.status} ${JSON.stringify(final.isi)}`);
  return final.isi;
}
