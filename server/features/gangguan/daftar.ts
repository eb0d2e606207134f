import { sql } from 'kysely';
import type { DaftarGangguan } from '#contract/tenggat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { baca } from '../../tulis.ts';

/** When the system was away, latest first; for operators and the system's keeper. */
export function daftarGangguan(k: Konteks): Promise<DaftarGangguan> {
  return baca(k, async (tx) => {
    if (!k.pelaku.peran.has('OPERATOR') && !bolehCatat(k))
      throw tidakBerwenang('Daftar gangguan hanya untuk operator dan pengelola sistem.', {
        peran: 'ADMIN',
        cara: 'Tenggat Anda yang bergeser disebutkan di tempatnya.',
      });
    return susunDaftar(tx, k);
  });
}

export function bolehCatat(k: Konteks): boolean {
  return k.pelaku.peran.has('ADMIN');
}

export async function susunDaftar(tx: TransaksiInstansi, k: Konteks): Promise<DaftarGangguan> {
  const { rows } = await sql<DaftarGangguan['isi'][number]>`
    select g.id, to_char(g.mulai at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as mulai,
      to_char(g.selesai at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as selesai, g.sumber, g.alasan,
      case when p.id is not null then jsonb_build_object('id', p.id, 'nama', p.nama) end as oleh,
      g.dicabut_pada as "dicabutPada", g.alasan_cabut as "alasanCabut",
      case when g.dicabut_pada is null and ${bolehCatat(k)} then '{gangguan.cabut}'::text[] else '{}' end as kemampuan
    from gangguan g left join pegawai p on p.instansi_id = g.instansi_id and p.id = g.dicatat_oleh
    where g.instansi_id = ${k.pelaku.instansiId} order by g.mulai desc limit 200`.execute(tx);
  return { isi: rows, kemampuan: bolehCatat(k) ? ['gangguan.catat'] : [] };
}
