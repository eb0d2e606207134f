import type { DaftarPengaturan, DampakPengaturan, PratinjauPengaturan } from '#contract/pengaturan.ts';
import { hari } from '#rules/kernel/hari.ts';
import { dampakPengaturan, kataNilai, nilaiKolom } from '#rules/pengaturan/dampak.ts';
import { KUNCI_PENGATURAN, type KunciPengaturan, PENGATURAN } from '#rules/pengaturan/katalog.ts';
import { mulaiTerawal } from '#rules/pengaturan/periksa.ts';
import { batasPotensial } from '#rules/tables/talenta.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { liburAntara, profilInstansi } from '../organisasi/read.ts';
import { operatorInstansi, pastikanOperatorInstansi } from '../pegawai/read.ts';
import { type BarisPengaturan, riwayatPengaturan, skorPotensi, versiPengaturan } from './queries.ts';
import { periksaUsulan, tahunTerbuka } from './usulan.ts';

/** Every setting with its value today, its ground and its history; for the operator of the whole instansi. */
export function daftarPengaturan(k: Konteks): Promise<DaftarPengaturan> {
  return baca(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    return muatPengaturan(tx, k);
  });
}

/** The same inside a transaction, after a change. */
export async function muatPengaturan(tx: TransaksiInstansi, k: Konteks): Promise<DaftarPengaturan> {
  const { instansiId } = k.pelaku;
  const pada = hariIni(k);
  const profil = await profilInstansi(tx, instansiId, pada.toString());
  const riwayat = Map.groupBy(await riwayatPengaturan(tx, instansiId), (b) => b.kunci);
  const tahun = await tahunTerbuka(tx, instansiId);
  return {
    isi: KUNCI_PENGATURAN.map((kunci) => {
      const { mulai: satuanMulai, kolom, ...lain } = PENGATURAN[kunci];
      const baris = riwayat.get(kunci) ?? [];
      return {
        kunci,
        ...lain,
        satuanMulai,
        mulaiTerawal: mulaiTerawal(kunci, pada, tahun).toString(),
        sejak: baris.find((b) => !b.dicabut_pada && b.mulai <= pada.toString())?.mulai ?? null,
        kolom: kolom.map((c) => {
          const kini = nilaiKolom(profil, c.nama) ?? null;
          return { ...c, kini, kata: kataNilai(c, kini) };
        }),
        riwayat: baris.map((b) => perubahan(b, pada.toString(), tahun)),
      };
    }),
    versi: await versiPengaturan(tx, instansiId),
    kemampuan: (await operatorInstansi(tx, k)) ? ['pengaturan.ubah'] : [],
  };
}

/** Whether a change may still be taken back: before its day, and a yearly one before its year is opened. */
export function dapatDicabut(
  b: Pick<BarisPengaturan, 'kunci' | 'mulai' | 'dicabut_pada'>,
  pada: string,
  tahun: readonly number[],
): boolean {
  if (b.dicabut_pada) return false;
  return PENGATURAN[b.kunci].mulai === 'TAHUN' ? !tahun.includes(hari(b.mulai).year) : b.mulai > pada;
}

function perubahan(b: BarisPengaturan, pada: string, tahun: readonly number[]) {
  return {
    id: b.id,
    ringkas: PENGATURAN[b.kunci].kolom
      .map((c) => `${c.judul}: ${kataNilai(c, nilaiKolom(b.isi, c.nama))}`)
      .join('. '),
    mulai: b.mulai,
    alasan: b.alasan,
    oleh: { id: b.oleh, nama: b.namaOleh },
    pada: b.dibuat_pada,
    dicabut: b.dicabut_pada
      ? { pada: b.dicabut_pada, oleh: b.namaPencabut ?? '', alasan: b.dicabut_alasan ?? '' }
      : null,
    dapatDicabut: dapatDicabut(b, pada, tahun),
  };
}

/** What a setting would change from a day on; nothing is written. */
export function pratinjau(
  k: Konteks,
  kunci: KunciPengaturan,
  usul: PratinjauPengaturan,
): Promise<DampakPengaturan> {
  return baca(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    const { instansiId } = k.pelaku;
    const { lama, baru } = await periksaUsulan(tx, k, kunci, usul);
    const mulai = hari(usul.mulai);
    const libur = await liburAntara(tx, instansiId, usul.mulai, mulai.add({ months: 6 }).toString());
    const dampak = dampakPengaturan(kunci, lama, baru, { mulai, libur });
    if (kunci === 'talenta') {
      const baku = batasPotensial.pada(mulai).nilai;
      const skor = await skorPotensi(tx, instansiId);
      const hitung = ([menengah, tinggi]: readonly [number, number]) =>
        `${skor.filter((s) => s < menengah).length} rendah, ${skor.filter((s) => s >= menengah && s < tinggi).length} menengah, ${skor.filter((s) => s >= tinggi).length} tinggi`;
      dampak.push({
        hal: `Potensial ${skor.length} pegawai yang memiliki skor`,
        sebelum: hitung(lama.batasTalenta ?? baku),
        sesudah: hitung(baru.batasTalenta ?? baku),
      });
    }
    return { dampak };
  });
}
