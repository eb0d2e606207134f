import type {
  DaftarPrioritas,
  SaringPrioritas,
  SaringTindakLanjut,
  TandaKemajuan,
  TindakLanjut,
} from '#contract/tindak-lanjut.ts';
import { tindakLanjut as aturan } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import { berkalaPada } from '#rules/waktu/periode.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { kursor, lingkupPantau, lingkupPegawai } from '../pegawai/read.ts';
import { namaPeriode, semuaPeriode } from '../periode/read.ts';
import { peranTerhadap } from './policy.ts';
import * as queries from './queries.ts';
import { predikatPrioritas, profilTindakLanjut } from './usulan.ts';
import { presentasi } from './view.ts';

export { operatorDari, peranTerhadap } from './policy.ts';
export { operatorUnit, usulanTerbuka } from './queries.ts';

/** Who needs what, since when, and whether it was done: one's own, of those one assesses, or of an operator's units. */
export function daftarTindakLanjut(
  k: Konteks,
  saring: SaringTindakLanjut,
): Promise<{ isi: TindakLanjut[]; setelah: string | null }> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const pada = hariIni(k);
    const siapa = await yangDiminta(tx, k, saring);
    const baris = await queries.daftarTindakLanjut(tx, instansiId, pada.toString(), siapa, saring);
    const profil = await profilTindakLanjut(tx, instansiId, pada.toString());
    const peran = { SAYA: ['PEGAWAI'], BAWAHAN: ['PENILAI'], UNIT: ['OPERATOR'] } as const;
    const isi = baris
      .slice(0, saring.batas)
      // a check by the HR office is no result yet, so the person himself is not told of it
      .filter((b) => saring.lingkup !== 'SAYA' || b.bentuk !== 'PERIKSA_SANKSI')
      // nobody handles his own case
      .filter((b) => saring.lingkup === 'SAYA' || b.pegawai.id !== pegawaiId)
      .map((b) =>
        untukPembaca(presentasi(b, peran[saring.lingkup], pada, profil), saring.lingkup === 'SAYA'),
      );
    const akhir = baris.at(saring.batas - 1);
    return {
      isi,
      setelah: baris.length > saring.batas && akhir ? kursor({ nama: akhir.sejak, id: akhir.id }) : null,
    };
  });
}

/** The person sees what is proposed for him, not which path of another law somebody is to check. */
function untukPembaca(t: TindakLanjut, sendiri: boolean): TindakLanjut {
  if (!sendiri || !t.aturan?.nilai) return t;
  const { nilai } = t.aturan;
  return {
    ...t,
    aturan: {
      ...t.aturan,
      nilai: {
        ...nilai,
        sanksi: null,
        usulan: nilai.usulan.filter((u) => u.bentuk !== 'PERIKSA_SANKSI'),
      },
      langkah: t.aturan.langkah.filter((l) => !/sanksi/i.test(`${l.uraian} ${l.nilai}`)),
    },
  };
}

async function yangDiminta(
  tx: TransaksiInstansi,
  k: Konteks,
  saring: SaringTindakLanjut,
): Promise<queries.Siapa> {
  if (saring.lingkup === 'SAYA') return { pegawaiId: k.pelaku.pegawaiId };
  if (saring.lingkup === 'BAWAHAN') return { penilaiId: k.pelaku.pegawaiId };
  if (!k.pelaku.peran.has('OPERATOR'))
    throw tidakBerwenang('Daftar seluruh unit hanya untuk operator kepegawaian.');
  return { lingkup: await lingkupPegawai(tx, k) };
}

/** Proposals nobody has answered yet: of those one assesses, and of an operator's units to check; for the home. */
export interface RingkasanTindakLanjut {
  bawahan: { jumlah: number; sejak: string } | null;
  sanksi: { jumlah: number; sejak: string } | null;
}

/** See {@link RingkasanTindakLanjut}. */
export async function ringkasanTindakLanjut(
  tx: TransaksiInstansi,
  k: Konteks,
): Promise<RingkasanTindakLanjut> {
  const { instansiId, pegawaiId, peran } = k.pelaku;
  const hari = hariIni(k).toString();
  const hitung = (siapa: queries.Siapa, sanksi: boolean) =>
    queries.hitungUsulan(tx, instansiId, hari, siapa, { sanksi, kecualiId: pegawaiId });
  return {
    bawahan: peran.has('PENILAI') ? await hitung({ penilaiId: pegawaiId }, false) : null,
    sanksi: peran.has('OPERATOR') ? await hitung({ lingkup: await lingkupPegawai(tx, k) }, true) : null,
  };
}

/** One proposal inside a transaction, after a change. */
export async function satuTindakLanjut(tx: TransaksiInstansi, k: Konteks, id: string): Promise<TindakLanjut> {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const saring = { lingkup: 'SAYA', keadaan: 'SEMUA', batas: 1 } as const;
  const [baris] = await queries.daftarTindakLanjut(tx, instansiId, pada.toString(), { id }, saring);
  if (!baris) throw tidakDitemukan('Tindak lanjut');
  const peran = await peranTerhadap(tx, k, baris.pegawai.id);
  return presentasi(baris, peran, pada, await profilTindakLanjut(tx, instansiId, pada.toString()));
}

/** Whose feedback in the running period shows no progress, and what the rule proposes; for their assessor. */
export function tandaKemajuan(k: Konteks): Promise<TandaKemajuan> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const pada = hariIni(k);
    const hari = pada.toString();
    const periode = (await semuaPeriode(tx, instansiId, pada.year)).find((p) => berkalaPada(p, hari));
    if (!periode) return { isi: [] };
    const profil = await profilTindakLanjut(tx, instansiId, hari);
    const hitungan = await queries.umpanBalikBawahan(tx, instansiId, pegawaiId, periode.id, hari);
    const terbuka = await queries.bentukTerbuka(
      tx,
      instansiId,
      hitungan.map((h) => h.pegawai.id),
    );
    const isi = hitungan.flatMap(({ pegawai, hasil, perilaku }) => {
      const jawaban = structuredClone(aturan.jawab({ umpanBalik: { hasil, perilaku } }, pada, profil));
      if (!jawaban.nilai) return [];
      const sudah = terbuka.get(pegawai.id) ?? [];
      const usulan = jawaban.nilai.usulan.filter((u) => !sudah.includes(u.bentuk));
      if (usulan.length === 0) return [];
      const dijawab = {
        ...jawaban,
        nilai: { ...jawaban.nilai, usulan },
      } as TandaKemajuan['isi'][number]['aturan'];
      return [{ pegawai, periode: periode.nama, aturan: dijawab }];
    });
    return { isi };
  });
}

/** Priority candidates (Ps 31): for pimpinan and the HR office, never in public. */
export function daftarPrioritas(k: Konteks, saring: SaringPrioritas): Promise<DaftarPrioritas> {
  return baca(k, async (tx) => {
    const { instansiId, peran } = k.pelaku;
    if (!peran.has('OPERATOR') && !peran.has('PIMPINAN'))
      throw tidakBerwenang('Daftar prioritas hanya untuk pimpinan dan operator kepegawaian.');
    const lingkup = await lingkupPantau(tx, k);
    const hari = hariIni(k).toString();
    const profil = await profilTindakLanjut(tx, instansiId, hari);
    const tahun = saring.tahun ?? hariIni(k).year;
    const predikat = predikatPrioritas(hari, profil);
    const baris = await queries.prioritas(tx, instansiId, hari, lingkup, predikat, { ...saring, tahun });
    const akhir = baris.at(saring.batas - 1);
    return {
      ambang: profil.ambangSuksesi,
      isi: baris.slice(0, saring.batas).map((b) => ({
        pegawai: b.pegawai,
        predikat: b.predikat,
        periode: namaPeriode(b.tahun, b.jenisPeriode, b.ke),
        sejak: b.sejak,
      })),
      setelah: baris.length > saring.batas && akhir ? kursor(akhir.pegawai) : null,
    };
  });
}
