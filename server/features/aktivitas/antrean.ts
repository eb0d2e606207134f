import { sql } from 'kysely';
import type { Aktivitas, AntreanPemeriksaan } from '#contract/aktivitas.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { tugasDariku } from '../matriks/read.ts';
import { kemampuanMenurutKeadaan } from './policy.ts';
import { jsonAktivitas } from './queries.ts';
import { menungguPemeriksaan } from './read.ts';
import { type FaktaEntri, tandai } from './tanda.ts';

const MAKS = 300;
const KEMAMPUAN = kemampuanMenurutKeadaan('PENILAI');

/**
 * What waits for the caller's judgement, by person, the odd entries first and said why. At most 300 entries, oldest
 * first; when those are judged the rest follows.
 */
export function antreanPemeriksaan(k: Konteks): Promise<AntreanPemeriksaan> {
  const { instansiId, pegawaiId, zona } = k.pelaku;
  const sejak = hariIni(k).subtract({ days: 60 }).toString();
  return baca(k, async (tx) => {
    const { jumlah } = await menungguPemeriksaan(tx, instansiId, pegawaiId);
    const tugas = await tugasDariku(tx, instansiId, pegawaiId, hariIni(k).toString());
    const dari = (apa: 'pegawaiId' | 'rhkId') => [...new Set(tugas.map((t) => t[apa]))];
    const { rows } = await sql<
      FaktaEntri & { j: Aktivitas; lintas: boolean; pegawaiId: string; nama: string; jabatan: string | null }
    >`
      with antre as (select * from aktivitas a where a.instansi_id = ${instansiId} and a.penilai_pegawai_id = ${pegawaiId}
          and a.keadaan = 'DIKIRIM'
          union all select a.* from aktivitas a where ${tugas.length > 0} and a.instansi_id = ${instansiId}
            and a.pegawai_id = any (${dari('pegawaiId')}::uuid[]) and a.rhk_id = any (${dari('rhkId')}::uuid[])
            and a.penilai_pegawai_id is distinct from ${pegawaiId} and a.keadaan = 'DIKIRIM'
          order by tanggal, id limit ${MAKS}),
        biasa as (select pegawai_id, round(percentile_cont(0.5) within group (order by menit))::int as menit from aktivitas
          where instansi_id = ${instansiId} and pegawai_id in (select pegawai_id from antre) and tanggal >= ${sejak}
          and keadaan = 'DIVERIFIKASI' group by 1 having count(*) >= 5)
      select ${jsonAktivitas(KEMAMPUAN)} as j, a.pegawai_id as "pegawaiId",
        a.penilai_pegawai_id is distinct from ${pegawaiId} as lintas, p.nama, a.menit, a.luar_hari_kerja as "luarHariKerja",
        to_char(a.mulai, 'HH24:MI') as mulai, to_char(a.selesai, 'HH24:MI') as selesai, biasa.menit as "menitBiasa",
        coalesce((a.dikirim_pada at time zone ${zona})::date - a.tanggal, 0) as "selangHari",
        (select count(*)::int from aktivitas_bukti x where x.instansi_id = a.instansi_id and x.aktivitas_id = a.id) as "jumlahBukti",
        (select count(*)::int from aktivitas s where s.instansi_id = a.instansi_id and s.pegawai_id = a.pegawai_id
          and s.tanggal between a.tanggal - 30 and a.tanggal and s.id <> a.id and s.keadaan <> 'DRAF'
          and lower(btrim(s.uraian)) = lower(btrim(a.uraian))) as "teksSama",
        (select j.nama from penugasan t join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id
          where t.instansi_id = a.instansi_id and t.pegawai_id = a.pegawai_id and t.dari <= a.tanggal
          and (t.sampai is null or t.sampai >= a.tanggal) order by t.jenis = 'DEFINITIF' desc, t.dari desc limit 1) as jabatan
      from antre a join pegawai p on p.instansi_id = a.instansi_id and p.id = a.pegawai_id
      left join biasa on biasa.pegawai_id = a.pegawai_id
      order by p.nama, p.id, a.tanggal, a.mulai nulls last, a.id`.execute(tx);
    const orang = [...Map.groupBy(rows, (r) => r.pegawaiId).values()].map((milik) => ({
      pegawai: { id: milik[0]!.pegawaiId, nama: milik[0]!.nama, jabatan: milik[0]!.jabatan },
      menit: milik.reduce((total, r) => total + r.menit, 0),
      entri: milik.map((r) => ({ ...r.j, tanda: tandai(r) })).sort((a, b) => b.tanda.length - a.tanda.length),
    }));
    orang.sort((a, b) => janggal(b.entri) - janggal(a.entri));
    const lintas = rows.filter((r) => r.lintas).length;
    return { jumlah: jumlah + lintas, orang };
  });
}

/** A missing file alone is common; the other signs are rare enough to lift a person up. */
function janggal(entri: { tanda: { kode: string }[] }[]): number {
  return entri.filter((e) => e.tanda.some((t) => t.kode !== 'TANPA_BUKTI')).length;
}
