import type { AkibatKalender, KalenderKerja, PerubahanKalender } from '#contract/hari-libur.ts';
import { hariLiburNasional } from '#rules/tables/hari-libur.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { baca } from '../../tulis.ts';
import { dasarTenggat, hitungTenggat } from '../gangguan/read.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { operatorInstansi, pastikanOperatorInstansi } from '../pegawai/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { uraianTenggat, yangBerjalan } from '../tenggat/read.ts';

type Perubahan = Omit<PerubahanKalender, 'alasan'>;

/** The days off of a year; everybody may see them, operators change them. */
export function kalenderKerja(k: Konteks, tahun: number): Promise<KalenderKerja> {
  return baca(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const isi = await tx
      .selectFrom('hari_libur')
      .select(['tanggal', 'nama', 'jenis'])
      .where('instansi_id', '=', instansiId)
      .where('tanggal', '>=', `${tahun}-01-01`)
      .where('tanggal', '<=', `${tahun}-12-31`)
      .orderBy('tanggal')
      .$narrowType<{ jenis: KalenderKerja['isi'][number]['jenis'] }>()
      .execute();
    const ada = new Set(isi.map((h) => h.tanggal));
    const daftar = hariLiburNasional[tahun];
    const { hariKerja } = await profilInstansi(tx, instansiId, `${tahun}-12-31`);
    return {
      tahun,
      hariKerja,
      isi,
      nasional: daftar
        ? { dasar: [...daftar.dasar], isi: daftar.hari.filter((h) => !ada.has(h.tanggal)) }
        : null,
      kemampuan: (await operatorInstansi(tx, k)) ? ['hari-libur.ubah'] : [],
    };
  });
}

/** What a change of the calendar would do to the limits that run; nothing is written. */
export function akibat(k: Konteks, perubahan: Perubahan): Promise<AkibatKalender> {
  return baca(k, async (tx) => {
    await pastikanOperatorInstansi(tx, k);
    return hitungAkibat(tx, k, perubahan);
  });
}

/** The same inside a transaction. */
export async function hitungAkibat(
  tx: TransaksiInstansi,
  k: Konteks,
  { tambah, hapus }: Perubahan,
): Promise<AkibatKalender> {
  const { instansiId, zona } = k.pelaku;
  const pada = hariIni(k);
  const dasar = await dasarTenggat(tx, instansiId, zona, hariIni(k).toString());
  const libur = new Set([...dasar.libur, ...tambah.map((h) => h.tanggal)]);
  for (const h of hapus) libur.delete(h);
  const sesudah = { ...dasar, libur: [...libur] };
  const semua = await yangBerjalan(tx, instansiId, dasar, pada, null);
  const geser = semua.flatMap(({ baris: b, hitungan }) => {
    const ke = hitungTenggat(sesudah, b.kode, b.sejak, pada)?.tenggat;
    if (!ke || ke === hitungan.tenggat) return [];
    const periode = b.tahun && b.jenis && b.ke ? namaPeriode(b.tahun, b.jenis, b.ke) : null;
    return [{ kode: b.kode, uraian: uraianTenggat(b.kode, pada), periode, dari: hitungan.tenggat, ke }];
  });
  const kelompok = Map.groupBy(geser, (g) => `${g.kode} ${g.periode} ${g.dari} ${g.ke}`);
  return {
    bergeser: [...kelompok.values()].map((anggota) => ({ ...anggota[0]!, jumlah: anggota.length })),
    tetap: semua.length - geser.length,
  };
}
