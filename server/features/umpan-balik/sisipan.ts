import type { UmpanBalikBaru } from '#contract/umpan-balik.ts';
import type { HubunganUmpanBalik, SentimenUmpanBalik } from '#rules/enum.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import { hubunganAnonim } from '#rules/pemantauan/kelompok-anonim.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { suaraPegawai } from './kelompok.ts';
import { tahunRhk } from './queries.ts';

/** New entries as they are written, whoever gives them and by whichever door. */
export interface Sisipan {
  instansiId: string;
  pegawaiId: string;
  /** A person of the instansi, or somebody outside who stated name and relation. */
  pemberi: { pegawaiId: string } | { nama: string; kaitan: string };
  hubungan: HubunganUmpanBalik;
  sasaran: UmpanBalikBaru['sasaran'];
  sentimen: SentimenUmpanBalik;
  uraian: string;
  berkala: boolean;
  langsung: boolean;
  namaTerbuka: boolean;
  periodeId: string | null;
  permintaanOrangId: string | null;
  menggantikanId: string | null;
  buktiId: readonly string[];
  hari: Hari;
  pada: string;
  permintaanId: string;
}

/** Writes the entries with evidence and trail, and tells the employee what they may know of it. */
export async function sisipkan(tx: TransaksiInstansi, s: Sisipan): Promise<void> {
  const rhk = s.sasaran.flatMap((satu) => ('rhkId' in satu ? [satu.rhkId] : []));
  await pastikanTakTertutup(tx, s.instansiId, { periodeId: s.periodeId, rhk });
  const luar = 'nama' in s.pemberi ? s.pemberi : null;
  const pemberiId = 'pegawaiId' in s.pemberi ? s.pemberi.pegawaiId : null;
  await tx
    .insertInto('umpan_balik')
    .values(
      s.sasaran.map((satu) => ({
        instansi_id: s.instansiId,
        id: satu.id,
        pegawai_id: s.pegawaiId,
        pemberi_pegawai_id: pemberiId,
        luar_nama: luar?.nama ?? null,
        luar_kaitan: luar?.kaitan ?? null,
        nama_terbuka: s.namaTerbuka,
        permintaan_orang_id: s.permintaanOrangId,
        hubungan: s.hubungan,
        berkala: s.berkala,
        langsung: s.langsung,
        periode_id: s.periodeId,
        rhk_id: 'rhkId' in satu ? satu.rhkId : null,
        nilai: 'nilai' in satu ? satu.nilai : null,
        sentimen: s.sentimen,
        uraian: s.uraian,
        menggantikan_id: s.menggantikanId,
        dibuat_pada: s.pada,
      })),
    )
    .execute();
  if (s.buktiId.length > 0)
    await tx
      .insertInto('umpan_balik_bukti')
      .values(
        s.sasaran.flatMap(({ id }) =>
          s.buktiId.map((bukti) => ({ instansi_id: s.instansiId, umpan_balik_id: id, bukti_id: bukti })),
        ),
      )
      .execute();
  const bernama = s.namaTerbuka || !hubunganAnonim(s.hubungan);
  await catat(
    tx,
    ...s.sasaran.map((satu) => ({
      instansiId: s.instansiId,
      pelaku: pemberiId,
      peristiwa: luar ? ('umpan-balik.diterima-dari-luar' as const) : ('umpan-balik.diberikan' as const),
      objek: { jenis: 'umpan-balik', id: satu.id },
      // the person concerned may read the trail that names them, so an unnamed act is not filed under them
      tentang: bernama ? s.pegawaiId : null,
      sesudah: {
        pegawaiId: s.pegawaiId,
        hubungan: s.hubungan,
        sentimen: s.sentimen,
        sasaran: satu,
        periodeId: s.periodeId,
      },
      permintaanId: s.permintaanId,
    })),
  );
  await kabari(tx, s, bernama);
}

/** A named entry is told at once; unnamed ones when their group opens, so that no time gives a voice away. */
async function kabari(tx: TransaksiInstansi, s: Sisipan, bernama: boolean): Promise<void> {
  const baru = s.sasaran[0]!.id;
  const { kelompok } = await suaraPegawai(tx, s.instansiId, s.pegawaiId, s.hari);
  const terbuka = bernama ? undefined : kelompok.find((g) => g.terbuka && g.id.includes(baru));
  if (!bernama && !terbuka) return;
  await kabariSekali(tx, { instansiId: s.instansiId, saat: s.pada }, [
    {
      pegawaiId: s.pegawaiId,
      jenis: bernama ? 'umpan-balik.diterima' : 'umpan-balik.terbuka',
      isi: bernama ? { jumlah: s.sasaran.length } : {},
      tautan: '/umpan-balik',
      kunci: terbuka ? (terbuka.permintaanId ?? `${terbuka.hubungan} ${terbuka.periodeId}`) : baru,
    },
  ]);
}

/** Neither the period it is filed under nor the year of an RHK has been closed. */
export async function pastikanTakTertutup(
  tx: TransaksiInstansi,
  instansiId: string,
  { periodeId, rhk }: { periodeId: string | null; rhk: readonly string[] },
): Promise<void> {
  if (periodeId) await pastikanPeriodeTerbuka(tx, instansiId, { periodeId });
  for (const tahun of await tahunRhk(tx, instansiId, rhk))
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun });
}
