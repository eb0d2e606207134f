import type { DaftarHambatan, Hambatan, HambatanSaya, SaringHambatan } from '#contract/hambatan.ts';
import { SEBAB_HAMBATAN, type SebabHambatan, URAIAN_HAMBATAN } from '#rules/perencanaan/hambatan-skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { bawahanDari } from '../organisasi/read.ts';
import { lingkupPantau, lingkupPegawai } from '../pegawai/read.ts';
import { diagnosa, pemilik, penolong, sejak, type Terdiagnosis } from './diagnosis.ts';
import type { Hubungan } from './policy.ts';
import * as queries from './queries.ts';
import { presentasi } from './view.ts';

/** Whom the SKP of a year is blocked for in the reader's units, and why; with the count of each cause. */
export function daftarHambatan(k: Konteks, saring: SaringHambatan): Promise<DaftarHambatan> {
  return baca(k, async (tx) => {
    const { tahun, unitKerjaId, sebab, batas } = saring;
    const lingkup = await lingkupPantau(tx, k);
    const semua = await diagnosa(tx, k, tahun, { lingkup, unitKerjaId });
    const terhambat = semua.filter((o) => o.diagnosis.sebab !== null);
    const tampil = sebab ? terhambat.filter((o) => o.diagnosis.sebab === sebab) : terhambat;
    const mulai = Math.max(0, Number(saring.setelah) || 0);
    const isi = tampil.slice(mulai, mulai + batas);
    return {
      tahun,
      pegawai: semua.length,
      terhambat: terhambat.length,
      hitungan: SEBAB_HAMBATAN.map((satu) => ({
        sebab: satu,
        judul: URAIAN_HAMBATAN[satu].judul,
        jumlah: terhambat.filter((o) => o.diagnosis.sebab === satu).length,
      })).filter((h) => h.jumlah > 0),
      pengingat: await hasilPengingat(tx, k, tahun, semua),
      isi: await presentasi(tx, k, tahun, isi, await penolong(tx, k), await hubungan(tx, k)),
      setelah: mulai + batas < tampil.length ? String(mulai + batas) : null,
    };
  });
}

/** How many reminders were sent, and after how many the cause was gone. */
async function hasilPengingat(
  tx: TransaksiInstansi,
  k: Konteks,
  tahun: number,
  semua: readonly Terdiagnosis[],
): Promise<DaftarHambatan['pengingat']> {
  const kini = new Map(semua.map((o) => [o.fakta.pegawaiId, o.diagnosis.sebab]));
  const dikirim = (await queries.pengingat(tx, k.pelaku.instansiId, tahun, [...kini.keys()])).filter(
    (p) => p.hambatan !== null,
  );
  return {
    jumlah: dikirim.length,
    bergerak: dikirim.filter((p) => kini.get(p.pegawai_id) !== p.hambatan).length,
  };
}

/** My own chain, and whom I keep waiting: people I assess, and those they assess. */
export function hambatanSaya(k: Konteks, tahun: number): Promise<HambatanSaya> {
  return baca(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const langsung = await bawahanDari(tx, instansiId, pegawaiId, hari);
    const berjenjang = await Promise.all(langsung.map((b) => bawahanDari(tx, instansiId, b.pegawaiId, hari)));
    const ids = [pegawaiId, ...[...langsung, ...berjenjang.flat()].map((b) => b.pegawaiId)];
    const bantu = await penolong(tx, k);
    const semua = await diagnosa(tx, k, tahun, { lingkup: 'SEMUA', ids: [...new Set(ids)] });
    const milik = semua.find((o) => o.fakta.pegawaiId === pegawaiId);
    const menunggu = semua.filter((o) => o !== milik && pemilik(o, bantu)?.orang?.pegawaiId === pegawaiId);
    const punya = await hubungan(tx, k);
    const tampil = await presentasi(tx, k, tahun, [...(milik ? [milik] : []), ...menunggu], bantu, punya);
    return { milik: milik ? (tampil[0] ?? null) : null, menungguSaya: milik ? tampil.slice(1) : tampil };
  });
}

/** Where one's own SKP is held up by somebody else's step; for the home. Null while the next step is one's own. */
export async function tertahan(
  tx: TransaksiInstansi,
  k: Konteks,
  tahun: number,
): Promise<{ sebab: SebabHambatan; judul: string; orang: string | null; sejak: string | null } | null> {
  const { pegawaiId } = k.pelaku;
  const [milik] = await diagnosa(tx, k, tahun, { lingkup: 'SEMUA', ids: [pegawaiId] });
  const sebab = milik?.diagnosis.sebab;
  if (!milik || !sebab || milik.diagnosis.pemilik === 'PEGAWAI') return null;
  const orang = pemilik(milik, await penolong(tx, k))?.orang ?? null;
  if (orang?.pegawaiId === pegawaiId) return null;
  return {
    sebab,
    judul: URAIAN_HAMBATAN[sebab].judul,
    orang: orang?.nama ?? null,
    sejak: sejak(milik, tahun),
  };
}

/** One person's block inside a running transaction. Error: `tidak-ditemukan` for who writes no SKP. */
export async function satuHambatan(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  tahun: number,
): Promise<Hambatan> {
  const [orang] = await diagnosa(tx, k, tahun, { lingkup: 'SEMUA', ids: [pegawaiId] });
  if (!orang) throw tidakDitemukan('Pegawai');
  const [tampil] = await presentasi(tx, k, tahun, [orang], await penolong(tx, k), await hubungan(tx, k));
  return tampil!;
}

async function hubungan(tx: TransaksiInstansi, k: Konteks): Promise<Hubungan> {
  const { peran } = k.pelaku;
  const operator = peran.has('OPERATOR') || peran.has('ADMIN');
  if (operator) return { lingkup: await lingkupPegawai(tx, k), operator };
  return { lingkup: peran.has('PIMPINAN') ? await lingkupPantau(tx, k) : [], operator };
}
