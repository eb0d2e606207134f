import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { langkahBerikut } from '#rules/kernel/alur.ts';
import { ALUR_SKP } from '#rules/perencanaan/alur-skp.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hitungTenggat, type Kini } from '../gangguan/read.ts';
import { atasanPenilaiDari, penilaiDari } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';

const SEKALI = 200;

interface Menunggu {
  versiId: string;
  skpId: string;
  tahun: number;
  pegawaiId: string;
  nama: string;
}

/**
 * DL-03 (L-II.C.5): a first SKP still waiting after 31 January falls to the superior of the assessor as well; both may set
 * it. Said once for a version. One batch after `setelah`; null when none is left.
 */
export async function alihkanPenetapan(
  tx: TransaksiInstansi,
  kini: Kini,
  setelah: string | null,
): Promise<string | null> {
  const tahun = kini.hari.year;
  const batas = hitungTenggat(kini.dasar, 'DL-03', `${tahun}-01-01`, kini.hari);
  if (!batas || kini.hari.toString() <= batas.tenggat) return null;
  const baris = await menunggu(tx, kini.instansiId, tahun, batas.tenggat, setelah);
  const langkah = langkahBerikut(ALUR_SKP, 'DIAJUKAN', 'ALIHKAN', 'SISTEM')!;
  for (const b of baris) {
    const hari = kini.hari.toString();
    const penilai = await penilaiDari(tx, kini.instansiId, b.pegawaiId, hari);
    const atasan = await atasanPenilaiDari(tx, kini.instansiId, b.pegawaiId, hari);
    const { rows } = await sql`
      insert into skp_peristiwa (instansi_id, id, skp_id, skp_versi_id, peristiwa, dari, ke, oleh_pegawai_id, versi_aturan, pada)
      values (${kini.instansiId}, ${randomUUIDv7()}, ${b.skpId}, ${b.versiId}, 'ALIHKAN', ${langkah.dari}, ${langkah.ke}, null,
        ${batas.versi}, ${kini.saat})
      on conflict (instansi_id, skp_versi_id) where peristiwa = 'ALIHKAN' do nothing returning id`.execute(
      tx,
    );
    if (rows.length === 0) continue;
    await catat(tx, {
      instansiId: kini.instansiId,
      pelaku: null,
      peristiwa: 'skp.dialihkan',
      objek: { jenis: 'skp', id: b.skpId },
      tentang: b.pegawaiId,
      sesudah: {
        batas: batas.tenggat,
        penilaiId: penilai?.pegawaiId ?? null,
        atasanId: atasan?.pegawaiId ?? null,
      },
    });
    const isi = { tahun: b.tahun, nama: b.nama, atasan: atasan?.nama ?? null, batas: batas.tenggat };
    const pihak = (pegawaiId: string | undefined, sebagai: string, tautan: string) =>
      pegawaiId
        ? [
            {
              pegawaiId,
              jenis: 'skp.dialihkan' as const,
              tautan,
              isi: { ...isi, sebagai },
              kunci: `DL-03 ${b.versiId}`,
            },
          ]
        : [];
    await kabariSekali(tx, kini, [
      ...pihak(atasan?.pegawaiId, 'ATASAN', `/skp-bawahan/${b.skpId}`),
      ...pihak(penilai?.pegawaiId, 'PENILAI', `/skp-bawahan/${b.skpId}`),
      ...pihak(b.pegawaiId, 'PEGAWAI', `/skp/${b.skpId}`),
    ]);
  }
  return baris.length < SEKALI ? null : (baris.at(-1)?.versiId ?? null);
}

/** First versions handed in and not decided, of posts held by the limit; a revision keeps the version in force. */
async function menunggu(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  batas: string,
  setelah: string | null,
): Promise<Menunggu[]> {
  const { rows } = await sql<Menunggu>`
    select v.id as "versiId", s.id as "skpId", s.tahun, s.pegawai_id as "pegawaiId", p.nama
    from skp_versi v
    join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
    join pegawai p on p.instansi_id = s.instansi_id and p.id = s.pegawai_id
    join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    where v.instansi_id = ${instansiId} and v.keadaan = 'DIAJUKAN' and s.tahun = ${tahun} and t.dari <= ${batas}
      and not exists (select from skp_versi l where l.instansi_id = v.instansi_id and l.skp_id = v.skp_id
        and l.ditetapkan_pada is not null)
      and not exists (select from skp_peristiwa x where x.instansi_id = v.instansi_id and x.skp_versi_id = v.id
        and x.peristiwa = 'ALIHKAN')
      and (${setelah}::uuid is null or v.id > ${setelah})
    order by v.id limit ${SEKALI} for update of v`.execute(tx);
  return rows;
}
