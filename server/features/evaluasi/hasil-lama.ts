import type { BahanEvaluasi, PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { namaPeriode } from '../periode/read.ts';
import type { Periode } from './siapa.ts';

type Tampil = NonNullable<BahanEvaluasi['hasilLama']>;

export interface HasilLama {
  tampil: Tampil;
  capaian: BahanEvaluasi['capaianOrganisasi'];
}

/**
 * PermenPANRB 6/2022 L-IV.A.13.a: in the periodic period in which somebody moved, the last periodic result of the old unit
 * may be used instead of a new one. Null where there is no such choice.
 */
export async function hasilLama(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawai: PihakEvaluasi,
  periode: Periode,
): Promise<HasilLama | null> {
  if (periode.jenis === 'TAHUNAN') return null;
  const tugas = await tx
    .selectFrom('penugasan')
    .select('dari')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', pegawai.penugasanId)
    .executeTakeFirst();
  if (!tugas || tugas.dari < periode.dari || tugas.dari > periode.sampai) return null;
  const lama = await tx
    .selectFrom('evaluasi as e')
    .innerJoin('periode as w', (on) =>
      on.onRef('w.instansi_id', '=', 'e.instansi_id').onRef('w.id', '=', 'e.periode_id'),
    )
    .select(['e.id', 'e.masukan', 'e.predikat', 'e.rating_hasil', 'e.rating_perilaku'])
    .select(['w.tahun', 'w.jenis', 'w.ke'])
    .where('e.instansi_id', '=', instansiId)
    .where('e.pegawai_id', '=', pegawai.pegawaiId)
    .where('e.penugasan_id', '<>', pegawai.penugasanId)
    .where('e.ditetapkan_pada', 'is not', null)
    .where('e.tak_berlaku_pada', 'is', null)
    .where('w.jenis', '<>', 'TAHUNAN')
    .where('w.sampai', '<', periode.dari)
    .orderBy('w.sampai', 'desc')
    .executeTakeFirst();
  if (!lama?.predikat || !lama.rating_perilaku) return null;
  const kata = await tx
    .selectFrom('evaluasi_kesepakatan')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawai.pegawaiId)
    .where('periode_id', '=', periode.id)
    .executeTakeFirst();
  const bahan = lama.masukan as unknown as BahanEvaluasi;
  return {
    capaian: bahan.capaianOrganisasi,
    tampil: {
      evaluasiId: lama.id,
      periode: namaPeriode(lama.tahun, lama.jenis as PeriodeJenis, lama.ke),
      penilai: bahan.penilai.nama,
      unitKerja: bahan.pegawai.unitKerja,
      predikat: lama.predikat as Tampil['predikat'],
      ratingHasil: lama.rating_hasil as Tampil['ratingHasil'],
      ratingPerilaku: lama.rating_perilaku as Tampil['ratingPerilaku'],
      keadaan: !kata
        ? 'DAPAT'
        : kata.ditolak_pada
          ? 'DITOLAK'
          : kata.pegawai_setuju_pada && kata.penilai_setuju_pada
            ? 'SEPAKAT'
            : 'MENUNGGU_PEGAWAI',
    },
  };
}

/** What takes the place of the assessor's own judgement once both agreed. */
export function yangDisepakati({ tampil, capaian }: HasilLama) {
  return {
    ratingHasil: tampil.ratingHasil,
    ratingPerilaku: tampil.ratingPerilaku,
    capaianOrganisasi: capaian,
    alasanBedaSaran: `Memakai hasil ${tampil.periode} dari ${tampil.unitKerja} atas kesepakatan.`,
  };
}

/** Who of these people dropped out of a study in a period. */
export async function gagalStudi(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: readonly string[],
  periode: Pick<Periode, 'dari' | 'sampai'>,
): Promise<Set<string>> {
  if (pegawaiId.length === 0) return new Set();
  const baris = await tx
    .selectFrom('pegawai_tugas_belajar')
    .select('pegawai_id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', 'in', [...pegawaiId])
    .where('hasil', '=', 'GAGAL')
    .where('berakhir', '>=', periode.dari)
    .where('berakhir', '<=', periode.sampai)
    .execute();
  return new Set(baris.map((b) => b.pegawai_id));
}
