import { sql } from 'kysely';
import type {
  CabangPohon,
  JalurPohon,
  PohonKinerja,
  SaringSimpul,
  SimpulPohon,
} from '#contract/pohon-kinerja.ts';
import { adalahBerkala } from '#rules/waktu/periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { semuaPeriode } from '../periode/read.ts';
import * as queries from './queries.ts';

/** The top of the tree: goals that support none above, then units whose heads' RHK support no goal yet. */
export function pohonKinerja(k: Konteks, tahun: number): Promise<PohonKinerja> {
  return baca(k, async (tx) => {
    const { tempat, periode } = await siapkan(tx, k, tahun);
    const isi = [
      ...(await queries.sasaran(tx, tempat, sql`g.induk_id is null`)),
      ...(await queries.unitLepas(tx, tempat, sql`true`)),
    ];
    return { tahun, periode, isi: await denganKemajuan(tx, tempat, isi) };
  });
}

/** What supports one node. RHK of SKP in force are open to everybody in the instansi; results and predikat are not here. */
export function cabang(k: Konteks, { tahun, jenis, id }: SaringSimpul): Promise<CabangPohon> {
  return baca(k, async (tx) => {
    const { tempat } = await siapkan(tx, k, tahun);
    const isi =
      jenis === 'SASARAN'
        ? [
            ...(await queries.sasaran(tx, tempat, sql`g.induk_id = ${id}`)),
            ...(await queries.rhk(tx, tempat, sql`b.sasaran_id = ${id}`)),
          ]
        : jenis === 'UNIT'
          ? await queries.rhk(
              tx,
              tempat,
              sql`b.unit_id = ${id} and b.puncak and b.sasaran_id is null and b.pimpinan_id is null`,
            )
          : await queries.rhk(tx, tempat, sql`b.pimpinan_id = ${id}`);
    return {
      isi: await denganKemajuan(tx, tempat, isi),
      tanpaSkp: jenis === 'RHK' ? await queries.tanpaSkp(tx, tempat, id) : [],
    };
  });
}

/** The way from the root to one node. Error: `tidak-ditemukan`. */
export function jalur(k: Konteks, { tahun, jenis, id }: SaringSimpul): Promise<JalurPohon> {
  return baca(k, async (tx) => {
    const { tempat } = await siapkan(tx, k, tahun);
    const urut = (await queries.naik(tx, tempat, { jenis, id })).toReversed();
    const ids = (j: SimpulPohon['jenis']) => urut.filter((s) => s.jenis === j).map((s) => s.id);
    const isi = await denganKemajuan(tx, tempat, [
      ...(await queries.unitLepas(tx, tempat, sql`b.unit_id = any (${ids('UNIT')}::uuid[])`)),
      ...(await queries.sasaran(tx, tempat, sql`g.id = any (${ids('SASARAN')}::uuid[])`)),
      ...(await queries.rhk(tx, tempat, sql`b.rhk_id = any (${ids('RHK')}::uuid[])`)),
    ]);
    const jalurnya = urut.flatMap((s) => isi.find((x) => x.jenis === s.jenis && x.id === s.id) ?? []);
    if (jalurnya.length === 0) throw tidakDitemukan('RHK atau sasaran ini pada pohon kinerja');
    return { isi: jalurnya };
  });
}

async function siapkan(tx: TransaksiInstansi, k: Konteks, tahun: number) {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const dimulai = (await semuaPeriode(tx, instansiId, tahun))
    .filter((p) => adalahBerkala(p) && p.dari <= hari && (p.jenis !== 'TAHUNAN' || hari >= `${tahun}-10-01`))
    .sort((a, b) => b.sampai.localeCompare(a.sampai));
  const terisi = await queries.periodeTerisi(
    tx,
    instansiId,
    dimulai.map((p) => p.id),
  );
  // early in a period nobody has written anything yet: what was reached by the one before says more than zero
  const berjalan = dimulai.find((p) => terisi.has(p.id)) ?? dimulai[0];
  const tempat: queries.Tempat = {
    instansiId,
    tahun,
    periodeId: berjalan?.id ?? null,
    hari,
    pembacaId: pegawaiId,
  };
  return { tempat, periode: berjalan?.nama ?? null };
}

async function denganKemajuan(
  tx: TransaksiInstansi,
  tempat: queries.Tempat,
  simpul: readonly Omit<SimpulPohon, 'kemajuan'>[],
): Promise<SimpulPohon[]> {
  if (simpul.length === 0) return [];
  const kemajuan = await queries.kemajuan(tx, tempat, simpul);
  return simpul.map((s) => ({ ...s, kemajuan: kemajuan.get(s.id) ?? { rhk: 0, terisi: 0 } }));
}
