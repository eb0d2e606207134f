import type { RhkPimpinanTahun } from '#contract/skp.ts';
import type { JenisRhk, KeadaanSkp } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Identitas, penilaiDari } from '../organisasi/read.ts';
import { wajibSkp } from './policy.ts';
import { isiVersi, skpTahun } from './queries.ts';

type Orang = { pegawaiId: string; nama: string; jabatan: string };

/** The leader's SKP of a year as the people below link to it: in force, else the draft, marked as such. */
export async function skpPimpinan(
  tx: TransaksiInstansi,
  instansiId: string,
  pimpinan: Identitas | undefined,
  tahun: number,
  hari: string,
): Promise<RhkPimpinanTahun> {
  const kosong = { tahun, skpId: null, keadaanSkp: null, rhk: [], menunggu: null };
  if (!pimpinan) return { ...kosong, keadaan: 'TANPA_PENILAI', pimpinan: null };
  const orang = orangDari(pimpinan);
  if (!wajibSkp(pimpinan)) return { ...kosong, keadaan: 'TIDAK_WAJIB', pimpinan: orang };
  const skp = (await skpTahun(tx, instansiId, [pimpinan.pegawaiId], tahun)).at(-1);
  if (!skp) return { ...kosong, keadaan: 'BELUM', pimpinan: orang, menunggu: orang };
  const keadaanSkp = skp.keadaan as KeadaanSkp;
  const dalam = skp.berlakuId ? ('BERLAKU' as const) : ('RANCANGAN' as const);
  const { rhk } = await isiVersi(tx, instansiId, (skp.berlakuId ?? skp.rancanganId)!);
  return {
    tahun,
    keadaan: dalam,
    pimpinan: orang,
    skpId: skp.id,
    keadaanSkp,
    rhk: rhk
      .filter((r) => r.uraian.trim())
      .map((r) => ({
        id: r.id,
        uraian: r.uraian,
        jenis: r.jenis satisfies JenisRhk,
        indikator: r.indikator.map((i) => ({ uraian: i.uraian, target: i.target })),
        dalam,
      })),
    menunggu: skp.berlakuId ? null : await yangDitunggu(tx, instansiId, pimpinan, keadaanSkp, hari),
  };
}

/** Whose step is missing until the leader's draft is in force: the leader, or who has it on the table. */
async function yangDitunggu(
  tx: TransaksiInstansi,
  instansiId: string,
  pimpinan: Identitas,
  keadaan: KeadaanSkp,
  hari: string,
): Promise<Orang> {
  if (keadaan !== 'DIAJUKAN') return orangDari(pimpinan);
  return orangDari((await penilaiDari(tx, instansiId, pimpinan.pegawaiId, hari)) ?? pimpinan);
}

export function orangDari({ pegawaiId, nama, jabatan }: Orang): Orang {
  return { pegawaiId, nama, jabatan };
}
