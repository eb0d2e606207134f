import type { PredikatOrganisasi } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { Jawaban } from '#rules/kernel/jawaban.ts';
import { capaianTahunan, type NilaiCapaianTahunan } from '#rules/penilaian/capaian-tahunan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import * as queries from './queries.ts';

/** What the rule says of one unit's year, with the rows it looked at. */
export interface Tahunan {
  jawaban: Jawaban<NilaiCapaianTahunan>;
  baris: Awaited<ReturnType<typeof queries.capaianTahunan>>;
  sementara: queries.BarisSementara | undefined;
}

/** Which achievement holds for the annual evaluations of these units (L-IV.B.1.f), read for a day. */
export async function tahunanUnit(
  tx: TransaksiInstansi,
  instansiId: string,
  unitKerjaId: readonly string[],
  periode: { id: string; tahun: number },
  pada: Hari,
  zona: string,
): Promise<Map<string, Tahunan>> {
  const { tahun } = periode;
  const semua = await queries.capaianTahunan(tx, instansiId, unitKerjaId, [tahun, tahun - 1]);
  const sementara = await queries.capaianSementara(tx, instansiId, periode.id);
  const hariDari = (saat: string) =>
    Temporal.Instant.from(saat).toZonedDateTimeISO(zona).toPlainDate().toString();
  return new Map(
    unitKerjaId.map((id) => {
      const baris = semua.filter((b) => b.unit_kerja_id === id);
      const s = sementara.find((b) => b.unit_kerja_id === id);
      const jawaban = capaianTahunan.jawab(
        {
          tahun,
          capaian: baris.map((b) => ({
            tahun: b.tahun,
            predikat: b.predikat as PredikatOrganisasi,
            terbit: hariDari(b.ditetapkan_pada),
          })),
          sementara: s
            ? { predikat: 'BAIK', keputusan: s.keputusan, ditetapkan: hariDari(s.ditetapkan_pada) }
            : null,
        },
        pada,
      );
      return [id, { jawaban, baris, sementara: s }];
    }),
  );
}
