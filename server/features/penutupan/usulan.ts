import { angkaKredit } from '#rules/angka-kredit/angka-kredit.ts';
import { periodeMenurutJenjang } from '#rules/angka-kredit/periode-jenjang.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { JenjangJf } from '#rules/tables/angka-kredit.ts';
import { type ProfilTindakLanjut, tindakLanjut } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { riwayatBerlaku } from '../riwayat/read.ts';
import type { FaktaOrang, Usulan } from './queries.ts';

/**
 * What the rules propose for these people after the year; nothing for those whose result is not settled. A proposal
 * decides nothing: whoever is named in the rule does.
 */
export async function usulanAkhirTahun(
  tx: TransaksiInstansi,
  instansiId: string,
  tahun: number,
  fakta: readonly FaktaOrang[],
  pada: Hari,
): Promise<Usulan[]> {
  const jenjang = await jenjangMereka(tx, instansiId, fakta);
  const profil = await profilInstansi(tx, instansiId, pada.toString());
  return fakta.flatMap((f) => [
    ...pembinaan(f, pada, profil),
    ...kredit(f, tahun, jenjang.get(f.pegawaiId) ?? [], pada),
  ]);
}

/** What the year's predikat proposes, and who is first in line for development (P6 Ps 20–21, 27, 31, 33). */
function pembinaan(f: FaktaOrang, pada: Hari, profil: ProfilTindakLanjut): Usulan[] {
  if (!f.predikat) return [];
  const { jenisPegawai: jenis, jenisJabatan, predikat } = f;
  const { ambangSuksesi, minimalUmpanBalik, bagianPerluPerbaikan } = profil;
  const { nilai, versi } = tindakLanjut.jawab(
    { predikat, periode: 'TAHUNAN', pegawai: { jenis, jenisJabatan } },
    pada,
    {
      ...(ambangSuksesi && { ambangSuksesi }),
      ...(minimalUmpanBalik && { minimalUmpanBalik }),
      ...(bagianPerluPerbaikan && { bagianPerluPerbaikan }),
    },
  );
  if (!nilai || versi === null) return [];
  const satu = (bentuk: string, isi: object): Usulan => ({
    pegawaiId: f.pegawaiId,
    jenis: bentuk,
    isi: { predikat, ...isi },
    versiAturan: versi,
  });
  return [
    ...nilai.usulan.map(({ bentuk, oleh, uraian }) => satu(bentuk, { oleh, uraian })),
    ...(nilai.prioritas ? [satu('PRIORITAS', {})] : []),
  ];
}

type Jenjang = Parameters<typeof periodeMenurutJenjang>[0][number];

async function jenjangMereka(
  tx: TransaksiInstansi,
  instansiId: string,
  fakta: readonly FaktaOrang[],
): Promise<Map<string, Jenjang[]>> {
  const fungsional = fakta.filter((f) => f.jenisJabatan === 'JF' && f.predikat).map((f) => f.pegawaiId);
  if (fungsional.length === 0) return new Map();
  const milik = new Map<string, Jenjang[]>();
  for (const r of await riwayatBerlaku(tx, instansiId, fungsional, ['JENJANG_JF']))
    milik.set(r.pegawai_id, [
      ...(milik.get(r.pegawai_id) ?? []),
      { jenjang: r.kode as JenjangJf, tmt: r.tanggal, akAwalPada: r.sampai },
    ]);
  return milik;
}

/** The year's credit of a JF, split where the jenjang changed in it (domain/02 4). */
function kredit(f: FaktaOrang, tahun: number, jenjang: readonly Jenjang[], pada: Hari): Usulan[] {
  const kini = jenjang.at(-1)?.jenjang;
  if (!f.predikat || !kini) return [];
  const periode = periodeMenurutJenjang(jenjang, [{ tahun, predikat: f.predikat }]);
  const { nilai, versi } = angkaKredit.jawab({ jenjang: kini, periode }, pada);
  if (!nilai || versi === null || periode.length === 0) return [];
  return [
    {
      pegawaiId: f.pegawaiId,
      jenis: 'ANGKA_KREDIT',
      isi: { jenjang: kini, rincian: nilai.rincian },
      versiAturan: versi,
    },
  ];
}
