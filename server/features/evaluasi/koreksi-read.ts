import { sql } from 'kysely';
import type { DaftarKoreksi, Koreksi } from '#contract/koreksi.ts';
import type { PeriodeJenis } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { namaPeriode } from '../periode/read.ts';

/** The corrections in the operator's care, open ones first. */
export function daftarKoreksi(k: Konteks): Promise<DaftarKoreksi> {
  return baca(k, async (tx) => {
    if (!k.pelaku.peran.has('OPERATOR'))
      throw tidakBerwenang('Daftar koreksi hanya untuk operator kepegawaian.', {
        peran: 'OPERATOR',
        cara: 'Hubungi BKPSDM.',
      });
    return { isi: await semua(tx, k, null), kemampuan: ['koreksi.buka'] };
  });
}

export async function satuKoreksi(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Koreksi> {
  return (await semua(tx, k, id))[0]!;
}

/** One correction, locked; undefined where the agency has none of this id. */
export function kunciKoreksi(tx: TransaksiInstansi, instansiId: string, id: string) {
  return tx
    .selectFrom('koreksi')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst();
}

interface Baris extends Omit<Koreksi, 'periode' | 'kemampuan'> {
  periodeId: string;
  tahun: number;
  jenis: PeriodeJenis;
  ke: number;
}

async function semua(tx: TransaksiInstansi, k: Konteks, id: string | null): Promise<Koreksi[]> {
  const { instansiId } = k.pelaku;
  const lingkup = await lingkupPegawai(tx, k);
  const { rows } = await sql<Baris>`
    select c.id, jsonb_build_object('id', p.id, 'nama', p.nama) as pegawai, w.id as "periodeId", w.tahun, w.jenis, w.ke,
      c.hal, c.alasan, c.sampai, jsonb_build_object('id', o.id, 'nama', o.nama) as oleh, c.dibuka_pada as "dibukaPada",
      c.selesai_pada as "selesaiPada", c.hasil, c.alasan_batal as "alasanBatal", c.evaluasi_asal_id as "evaluasiAsalId",
      e.id as "evaluasiBaruId"
    from koreksi c
    join pegawai p on p.instansi_id = c.instansi_id and p.id = c.pegawai_id
    join pegawai o on o.instansi_id = c.instansi_id and o.id = c.dibuka_oleh
    join periode w on w.instansi_id = c.instansi_id and w.id = c.periode_id
    join evaluasi e on e.instansi_id = c.instansi_id and e.koreksi_id = c.id
    where c.instansi_id = ${instansiId} and (${id}::uuid is null or c.id = ${id})
      ${lingkup === 'SEMUA' ? sql`` : sql`and e.unit_kerja_id = any (${lingkup}::uuid[])`}
    order by c.selesai_pada is not null, c.dibuka_pada desc limit 200`.execute(tx);
  return rows.map(({ periodeId, tahun, jenis, ke, ...c }) => ({
    ...c,
    periode: { id: periodeId, nama: namaPeriode(tahun, jenis, ke) },
    kemampuan: c.selesaiPada ? [] : ['koreksi.batalkan'],
  }));
}
