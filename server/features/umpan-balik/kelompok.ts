import { sql } from 'kysely';
import type { HubunganUmpanBalik, SentimenUmpanBalik } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import {
  hubunganAnonim,
  type KelompokAnonim,
  kelompokAnonim,
  kelompokTerkecil,
} from '#rules/pemantauan/kelompok-anonim.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { profilInstansi } from '../organisasi/read.ts';

/** What an employee may read of the feedback about them, today. */
export interface SuaraPegawai {
  /** Ids of the entries whose text they may read. */
  terbaca: ReadonlySet<string>;
  kelompok: KelompokAnonim[];
  /** How many different people a group needs. */
  terkecil: number;
  entri: readonly Entri[];
}

interface Entri {
  id: string;
  pemberi: string;
  hubungan: HubunganUmpanBalik;
  bernama: boolean;
  permintaanId: string | null;
  periodeId: string | null;
  sentimen: SentimenUmpanBalik;
  pada: string;
}

/** Groups the unnamed entries about a person (those no newer one replaced) and says which are open to that person. */
export async function suaraPegawai(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  hari: Hari,
): Promise<SuaraPegawai> {
  const { rows: entri } = await sql<Entri>`
    select u.id, coalesce(u.pemberi_pegawai_id, u.permintaan_orang_id) as pemberi, u.hubungan,
      (u.hubungan = 'PIMPINAN' or u.nama_terbuka) as bernama, o.permintaan_id as "permintaanId",
      u.periode_id as "periodeId", u.sentimen, u.dibuat_pada as pada
    from umpan_balik u
    left join umpan_balik_permintaan_orang o on o.instansi_id = u.instansi_id and o.id = u.permintaan_orang_id
    where u.instansi_id = ${instansiId} and u.pegawai_id = ${pegawaiId}
      and not exists (select from umpan_balik b where b.instansi_id = u.instansi_id and b.menggantikan_id = u.id)`.execute(
    tx,
  );
  const profil = await profilInstansi(tx, instansiId, hari.toString());
  const terkecil = kelompokTerkecil(hari, profil.umpanBalikKelompokTerkecil);
  const kelompok = kelompokAnonim(
    entri.filter((e) => !e.bernama && hubunganAnonim(e.hubungan)),
    terkecil,
  );
  const terbaca = new Set([
    ...entri.filter((e) => e.bernama).map((e) => e.id),
    ...kelompok.filter((g) => g.terbuka).flatMap((g) => g.id),
  ]);
  return { terbaca, kelompok, terkecil, entri };
}
