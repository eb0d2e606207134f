import type { PertanyaanPenilai } from '#contract/umpan-balik.ts';
import type { NilaiPerilaku, SentimenUmpanBalik } from '#rules/enum.ts';
import { type CatatanPenilai, tandaBias } from '#rules/pemantauan/tanda-bias.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { umpanBalikDengan } from './queries.ts';

/** Questions to the caller about his own feedback to a person in a period (`tandaBias`). Errors: `tidak-ditemukan`. */
export function pertanyaanPenilai(
  k: Konteks,
  { pegawaiId, periodeId }: { pegawaiId: string; periodeId: string },
): Promise<PertanyaanPenilai> {
  const { instansiId, pegawaiId: saya, zona } = k.pelaku;
  return baca(k, async (tx) => {
    const periode = await tx
      .selectFrom('periode')
      .select(['dari', 'sampai'])
      .where('instansi_id', '=', instansiId)
      .where('id', '=', periodeId)
      .executeTakeFirst();
    if (!periode) throw tidakDitemukan('Periode');
    const baris = await umpanBalikDengan(tx, instansiId)
      .where('u.pemberi_pegawai_id', '=', saya)
      .where('w.dari', '>=', periode.dari)
      .where('w.sampai', '<=', periode.sampai)
      .execute();
    const catatan = baris
      .filter((b) => !b.digantikan)
      .map(
        (b): CatatanPenilai => ({
          pegawaiId: b.pegawai_id,
          hari: Temporal.Instant.from(b.dibuat_pada).toZonedDateTimeISO(zona).toPlainDate().toString(),
          nilai: b.nilai as NilaiPerilaku | null,
          sentimen: b.sentimen as SentimenUmpanBalik,
          uraian: b.uraian,
          adaBukti: b.bukti.length > 0,
        }),
      );
    const isi = tandaBias({ pegawaiId, periode, catatan }, hariIni(k));
    return { isi: isi.map(({ kode, pesan }) => ({ kode, pesan })) };
  });
}
