import { sql } from 'kysely';
import type { PengaruhPemberitahuan } from '#contract/pemberitahuan.ts';
import { hariIni, type Konteks } from '../../../konteks.ts';
import { baca } from '../../../tulis.ts';
import { lingkupPantau } from '../../pegawai/read.ts';
import { namaJenis } from '../kalimat.ts';

const HARI = 90;
/** Fewer than this say nothing, and might show one person's habits. */
const PALING_SEDIKIT = 5;

/**
 * What reaching out did in the last ninety days: for each kind, of those sent by e-mail, pushed, or left in the app, how
 * many were read within three days and after how many hours half of the readers had. Counts only. For operators and
 * pimpinan.
 */
export function pengaruh(k: Konteks): Promise<PengaruhPemberitahuan> {
  return baca(k, async (tx) => {
    const lingkup = await lingkupPantau(tx, k);
    const { instansiId } = k.pelaku;
    const sejak = hariIni(k).subtract({ days: HARI }).toString();
    const { rows } = await sql<{
      jenis: string;
      jalan: 'SUREL' | 'DORONG' | 'APLIKASI';
      jumlah: number;
      dibaca: number;
      jam: number | null;
    }>`
      with kabar as (
        select n.jenis, n.dibuat_pada, n.dibaca_pada,
          coalesce((select min(k.saluran) from kiriman_isi i join kiriman k on k.instansi_id = i.instansi_id and k.id = i.kiriman_id
            where i.instansi_id = n.instansi_id and i.pemberitahuan_id = n.id and k.keadaan = 'TERKIRIM'), 'APLIKASI') as jalan
        from pemberitahuan n
        where n.instansi_id = ${instansiId} and n.dibuat_pada >= ${sejak}
          ${
            lingkup === 'SEMUA'
              ? sql``
              : sql`and exists (select from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
                  where t.instansi_id = n.instansi_id and t.pegawai_id = n.pegawai_id and t.sampai is null
                    and j.unit_kerja_id = any (${lingkup}::uuid[]))`
          })
      select jenis, jalan, count(*)::int as jumlah,
        (count(*) filter (where dibaca_pada <= dibuat_pada + interval '3 days'))::int as dibaca,
        (percentile_cont(0.5) within group (order by extract(epoch from dibaca_pada - dibuat_pada) / 3600))::float8 as jam
      from kabar group by 1, 2 having count(*) >= ${PALING_SEDIKIT} order by 1, 2`.execute(tx);
    return {
      hari: HARI,
      palingSedikit: PALING_SEDIKIT,
      isi: rows.map((r) => ({
        jenis: r.jenis,
        nama: namaJenis(r.jenis),
        jalan: r.jalan,
        jumlah: r.jumlah,
        dibacaTigaHari: r.dibaca,
        medianJam: r.jam === null ? null : Math.round(r.jam * 10) / 10,
      })),
    };
  });
}
