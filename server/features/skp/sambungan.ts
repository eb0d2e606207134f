import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { samakan } from '#rules/perencanaan/samakan.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { bawahanDari } from '../organisasi/read.ts';

/** An RHK whose link to the leader's RHK is still only words. */
export interface Sementara {
  skpId: string;
  pegawaiId: string;
  rhkId: string;
  uraian: string;
  teks: string;
}

/** How alike two texts are: shared words against all words, 0 to 1. */
export function kemiripan(a: string, b: string): number {
  const [x, y] = [new Set(samakan(a).split(' ')), new Set(samakan(b).split(' '))];
  const sama = [...x].filter((kata) => y.has(kata)).length;
  return sama === 0 ? 0 : sama / (x.size + y.size - sama);
}

/** Provisional links in the present versions of some people's SKP of a year. */
export async function sambunganSementara(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  pegawaiIds: readonly string[],
): Promise<Sementara[]> {
  if (pegawaiIds.length === 0) return [];
  const { rows } = await sql<Sementara>`
    select distinct on (h.rhk_id, h.rhk_pimpinan_teks) s.id as "skpId", s.pegawai_id as "pegawaiId", h.rhk_id as "rhkId",
      h.uraian, h.rhk_pimpinan_teks as teks
    from skp s
    join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id and v.keadaan <> 'DIREVISI'
    join rhk_versi h on h.instansi_id = v.instansi_id and h.skp_versi_id = v.id
    left join rhk_sambungan sb on sb.instansi_id = h.instansi_id and sb.rhk_id = h.rhk_id
      and sb.teks = h.rhk_pimpinan_teks
    where s.instansi_id = ${instansiId} and s.tahun = ${tahun} and s.pegawai_id = any(${pegawaiIds}::uuid[])
      and h.rhk_pimpinan_teks is not null and btrim(h.rhk_pimpinan_teks) <> ''
      and not exists (
        select from rhk_versi pr join skp_versi pv on pv.instansi_id = pr.instansi_id and pv.id = pr.skp_versi_id
        where pr.instansi_id = h.instansi_id and pr.rhk_id = coalesce(sb.rhk_pimpinan_id, h.rhk_pimpinan_id)
          and pv.keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN'))
    order by h.rhk_id, h.rhk_pimpinan_teks, v.nomor desc`.execute(tx);
  return rows;
}

/** Notes which of the leader's RHK the words meant. Repeating it replaces the answer. */
export async function sambungkan(
  tx: TransaksiInstansi,
  k: Konteks,
  satu: Sementara,
  rhkPimpinanId: string,
  cara: 'SENDIRINYA' | 'DIPILIH',
): Promise<void> {
  const { instansiId } = k.pelaku;
  await tx
    .deleteFrom('rhk_sambungan')
    .where('instansi_id', '=', instansiId)
    .where('rhk_id', '=', satu.rhkId)
    .where('teks', '=', satu.teks)
    .execute();
  await tx
    .insertInto('rhk_sambungan')
    .values({
      instansi_id: instansiId,
      rhk_id: satu.rhkId,
      teks: satu.teks,
      rhk_pimpinan_id: rhkPimpinanId,
      cara,
    })
    .execute();
  await catatOleh(tx, k, {
    peristiwa: 'skp.rhk-tersambung',
    objek: { jenis: 'skp', id: satu.skpId },
    tentang: satu.pegawaiId,
    sebelum: { rhkId: satu.rhkId, rhkPimpinanTeks: satu.teks },
    sesudah: { rhkPimpinanId, cara },
  });
}

/**
 * After a leader's SKP came into force: attaches the provisional links of the subordinates whose words match, and
 * tells each of them what was attached and what still waits for their choice.
 */
export async function sambungkanBawahan(
  tx: TransaksiInstansi,
  k: Konteks,
  pimpinan: { pegawaiId: string; tahun: number; rhk: readonly { id: string; uraian: string }[] },
): Promise<void> {
  const { instansiId } = k.pelaku;
  const bawahan = await bawahanDari(tx, instansiId, pimpinan.pegawaiId, hariIni(k).toString());
  const menunggu = await sambunganSementara(
    tx,
    instansiId,
    pimpinan.tahun,
    bawahan.map((b) => b.pegawaiId),
  );
  const menurutKata = new Map(pimpinan.rhk.map((r) => [samakan(r.uraian), r.id]));
  const kabar = new Map<string, { pegawaiId: string; tersambung: number; sisa: number }>();
  for (const satu of menunggu) {
    const rhkPimpinanId = menurutKata.get(samakan(satu.teks));
    if (rhkPimpinanId) await sambungkan(tx, k, satu, rhkPimpinanId, 'SENDIRINYA');
    const isi = kabar.get(satu.skpId) ?? { pegawaiId: satu.pegawaiId, tersambung: 0, sisa: 0 };
    kabar.set(satu.skpId, {
      ...isi,
      tersambung: isi.tersambung + (rhkPimpinanId ? 1 : 0),
      sisa: isi.sisa + (rhkPimpinanId ? 0 : 1),
    });
  }
  for (const [skpId, { pegawaiId, tersambung, sisa }] of kabar)
    await tx
      .insertInto('pemberitahuan')
      .values({
        instansi_id: instansiId,
        id: randomUUIDv7(),
        pegawai_id: pegawaiId,
        jenis: sisa > 0 ? 'skp.sambungan-perlu-dipilih' : 'skp.rhk-tersambung',
        isi: JSON.stringify({ skpId, tahun: pimpinan.tahun, tersambung, sisa }),
        tautan: `/skp/${skpId}`,
      })
      .execute();
}

/** Attaches what matches already, when an employee submits after the leader's SKP came into force. */
export async function sambungkanSendiri(
  tx: TransaksiInstansi,
  k: Konteks,
  skp: { pegawai_id: string; tahun: number },
  rhkBerlaku: readonly { id: string; uraian: string }[],
): Promise<void> {
  const menurutKata = new Map(rhkBerlaku.map((r) => [samakan(r.uraian), r.id]));
  for (const satu of await sambunganSementara(tx, k.pelaku.instansiId, skp.tahun, [skp.pegawai_id])) {
    const rhkPimpinanId = menurutKata.get(samakan(satu.teks));
    if (rhkPimpinanId) await sambungkan(tx, k, satu, rhkPimpinanId, 'SENDIRINYA');
  }
}
