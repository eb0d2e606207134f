import { sql } from 'kysely';
import type { IsianWorkblock, Workblock } from '#contract/workblock.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';

export type BarisWorkblock = IsianWorkblock &
  Pick<Workblock, 'id' | 'tahun' | 'versi' | 'diubahPada' | 'pemilik'>;

/** Workblocks by id or by owner and year, the newest change last; `hari` says which post the owner has. */
export async function workblock(
  tx: TransaksiInstansi,
  instansiId: string,
  yang: { id: string } | { pemilikId: readonly string[]; tahun: number },
  hari: string,
): Promise<BarisWorkblock[]> {
  const saring =
    'id' in yang
      ? sql`w.id = ${yang.id}`
      : sql`w.pemilik_pegawai_id = any (${[...yang.pemilikId]}::uuid[]) and w.tahun = ${yang.tahun}`;
  const { rows } = await sql<BarisWorkblock>`
    select w.id, w.tahun, w.judul, w.indikator_target as "indikatorTarget", w.pihak_terlibat as "pihakTerlibat",
      w.waktu_penyelesaian as "waktuPenyelesaian", w.penerima_manfaat as "penerimaManfaat", w.tujuan, w.anggaran,
      w.kegiatan_rutin as "kegiatanRutin", w.kegiatan_transformatif as "kegiatanTransformatif",
      w.keluaran_rutin as "keluaranRutin", w.keluaran_transformatif as "keluaranTransformatif", w.versi,
      w.diubah_pada as "diubahPada",
      jsonb_build_object('id', p.id, 'nama', p.nama, 'jabatan', coalesce(j.nama, '–')) as pemilik
    from workblock w
    join pegawai p on p.instansi_id = w.instansi_id and p.id = w.pemilik_pegawai_id
    left join lateral (
      select j.nama from penugasan t
      join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
      where t.instansi_id = p.instansi_id and t.pegawai_id = p.id and t.dari <= ${hari}
        and (t.sampai is null or t.sampai >= ${hari})
      order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) j on true
    where w.instansi_id = ${instansiId} and ${saring}
    order by w.dibuat_pada, w.id`.execute(tx);
  return rows;
}

/** The columns of what is saved. */
export function kolom(isi: IsianWorkblock) {
  return {
    judul: isi.judul,
    indikator_target: isi.indikatorTarget,
    pihak_terlibat: isi.pihakTerlibat,
    waktu_penyelesaian: isi.waktuPenyelesaian,
    penerima_manfaat: isi.penerimaManfaat,
    tujuan: isi.tujuan,
    anggaran: isi.anggaran,
    kegiatan_rutin: isi.kegiatanRutin,
    kegiatan_transformatif: isi.kegiatanTransformatif,
    keluaran_rutin: isi.keluaranRutin,
    keluaran_transformatif: isi.keluaranTransformatif,
  };
}
