import { sql } from 'kysely';
import type { Predikat, Rating } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { namaPeriode } from '../periode/read.ts';

/** What was before a move in the year: where, with whom, what he noted and what was decided. Evidence, never averaged. */
export interface CatatanSebelumPindah {
  jabatan: string;
  unitKerja: string;
  penilai: string;
  dari: string;
  sampai: string;
  catatan: string | null;
  hasil: {
    periode: string;
    predikat: Predikat | null;
    ratingHasil: Rating | null;
    ratingPerilaku: Rating | null;
  }[];
}

/** The months of a year in somebody else's care, oldest first; for the present assessor's desk. */
export async function catatanSebelumPindah(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  tahun: number,
  kecualiPenilaiId: string,
): Promise<CatatanSebelumPindah[]> {
  const { rows } = await sql<
    Omit<CatatanSebelumPindah, 'hasil'> & {
      hasil: {
        tahun: number;
        jenis: string;
        ke: number;
        predikat: Predikat | null;
        hasil: Rating | null;
        perilaku: Rating | null;
      }[];
    }
  >`
    select j.nama as jabatan, u.nama as "unitKerja", n.nama as penilai, c.dari, c.sampai, c.catatan,
      coalesce((select jsonb_agg(jsonb_build_object('tahun', w.tahun, 'jenis', w.jenis, 'ke', w.ke, 'predikat', e.predikat,
          'hasil', e.rating_hasil, 'perilaku', e.rating_perilaku) order by w.sampai)
        from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
        where e.instansi_id = c.instansi_id and e.pegawai_id = c.pegawai_id and e.ditetapkan_pada is not null
          and w.jenis <> 'TAHUNAN' and w.tahun = ${tahun} and e.penilai_pegawai_id = c.penilai_pegawai_id), '[]') as hasil
    from perpindahan_catatan c
    join perpindahan h on h.instansi_id = c.instansi_id and h.id = c.perpindahan_id and h.dibatalkan_pada is null
    join pegawai n on n.instansi_id = c.instansi_id and n.id = c.penilai_pegawai_id
    join penugasan t on t.instansi_id = c.instansi_id and t.id = c.penugasan_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
    join unit_kerja u on u.instansi_id = j.instansi_id and u.id = j.unit_kerja_id
    where c.instansi_id = ${instansiId} and c.pegawai_id = ${pegawaiId} and c.penilai_pegawai_id <> ${kecualiPenilaiId}
      and c.sampai >= ${`${tahun}-01-01`} and c.dari <= ${`${tahun}-12-31`}
    order by c.sampai, c.id`.execute(tx);
  return rows.map(({ hasil, ...b }) => ({
    ...b,
    hasil: hasil.map((h) => ({
      periode: namaPeriode(h.tahun, h.jenis as 'TRIWULANAN', h.ke),
      predikat: h.predikat,
      ratingHasil: h.hasil,
      ratingPerilaku: h.perilaku,
    })),
  }));
}
