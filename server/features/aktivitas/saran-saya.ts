import { sql } from 'kysely';
import type { SaranLapor } from '#contract/saran-aktivitas.ts';
import type { Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { pilihanLapor } from './kalender.ts';
import { type Favorit, JENDELA_HARI, type Riwayat, susunSaran } from './saran.ts';

/** What the caller would probably report on a day, each with its reason. Rejected and returned work is no example. */
export async function saranLapor(k: Konteks, tanggal: string): Promise<SaranLapor> {
  const { instansiId, pegawaiId } = k.pelaku;
  const pilihan = await pilihanLapor(k, tanggal);
  const isi = (t: string) =>
    sql.raw(`'uraian', ${t}.uraian, 'kategori', ${t}.kategori, 'rhkId', ${t}.rhk_id,
    'rencanaAksiId', ${t}.rencana_aksi_id, 'mulai', to_char(${t}.mulai, 'HH24:MI'), 'selesai', to_char(${t}.selesai, 'HH24:MI'),
    'menit', ${t}.menit, 'volume', ${t}.volume, 'satuan', ${t}.satuan`);
  const { riwayat, favorit } = await baca(k, async (tx) => {
    const { rows } = await sql<{ riwayat: Riwayat[]; favorit: Favorit[] }>`select
      coalesce((select json_agg(json_build_object('tanggal', a.tanggal, ${isi('a')}) order by a.tanggal, a.id) from aktivitas a
        where a.instansi_id = ${instansiId} and a.pegawai_id = ${pegawaiId}
        and a.tanggal between ${tanggal}::date - ${JENDELA_HARI}::int and ${tanggal}::date
        and (a.keadaan in ('DIKIRIM', 'DIVERIFIKASI') or (a.tanggal = ${tanggal} and a.keadaan <> 'DITOLAK'))), '[]'::json) as riwayat,
      coalesce((select json_agg(json_build_object('id', f.id, ${isi('f')}) order by f.dibuat_pada, f.id) from aktivitas_favorit f
        where f.instansi_id = ${instansiId} and f.pegawai_id = ${pegawaiId}), '[]'::json) as favorit`.execute(
      tx,
    );
    return rows[0]!;
  });
  return {
    tanggal,
    hariKerja: pilihan.hariKerja,
    dapatDilaporkan: pilihan.dapatDilaporkan,
    menitHariItu: pilihan.menitHariItu,
    batasMenitHarian: pilihan.batasMenitHarian,
    penilai: pilihan.penilai,
    ...susunSaran({ tanggal, riwayat, favorit, rhk: pilihan.rhk }),
  };
}
