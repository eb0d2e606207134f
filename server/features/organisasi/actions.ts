import type {
  DaftarJabatan,
  DaftarUnitKerja,
  IsiUnitKerja,
  JabatanBaru,
  UnitKerjaBaru,
} from '#contract/organisasi.ts';
import { catatOleh } from '../../audit/catat.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { bolehKelola } from './policy.ts';
import * as queries from './queries.ts';

type UnitKerja = DaftarUnitKerja['isi'][number];

/** Adds a unit under another. Errors: `sudah-ada` (same code), `tidak-ditemukan` (parent). */
export function tambahUnitKerja(k: Konteks, isian: UnitKerjaBaru): Promise<UnitKerja> {
  return tulis(k, async (tx) => {
    pastikanBolehKelola(k);
    await tx
      .insertInto('unit_kerja')
      .values({
        instansi_id: k.pelaku.instansiId,
        id: isian.id,
        kode: isian.kode,
        nama: isian.nama,
        jenis: isian.jenis,
        induk_id: isian.indukId,
        dari: hariIni(k).toString(),
      })
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'unit-kerja', id: isian.id },
      peristiwa: 'unit-kerja.dibuat',
      sesudah: isian,
    });
    return satu(await queries.daftarUnitKerja(tx, k.pelaku.instansiId, hariIni(k).toString()), isian.id);
  });
}

/** Changes a unit (`If-Match`). A unit cannot stand below itself. */
export function ubahUnitKerja(k: Konteks, id: string, isian: IsiUnitKerja): Promise<UnitKerja> {
  return tulis(k, async (tx) => {
    pastikanBolehKelola(k);
    const { instansiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const lama = satu(await queries.daftarUnitKerja(tx, instansiId, hari), id);
    pastikanVersi(k, lama);
    if (isian.indukId && (await queries.menjadiLingkaran(tx, instansiId, id, isian.indukId)))
      throw new Masalah('ditolak-aturan', 'Unit kerja tidak dapat berada di bawah dirinya sendiri.', {
        errors: [{ pointer: '/indukId', kode: 'E-UNIT-LINGKARAN', pesan: 'Pilih unit induk yang lain.' }],
      });
    const { numUpdatedRows } = await tx
      .updateTable('unit_kerja')
      .set({
        kode: isian.kode,
        nama: isian.nama,
        jenis: isian.jenis,
        induk_id: isian.indukId,
        versi: lama.versi + 1,
      })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .where('versi', '=', lama.versi)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) pastikanVersi({ ...k, versi: 0 }, lama);
    await catatOleh(tx, k, {
      objek: { jenis: 'unit-kerja', id },
      peristiwa: 'unit-kerja.diubah',
      sebelum: lama,
      sesudah: isian,
    });
    return satu(await queries.daftarUnitKerja(tx, instansiId, hari), id);
  });
}

/** Adds a post to a unit. */
export function tambahJabatan(k: Konteks, isian: JabatanBaru): Promise<DaftarJabatan> {
  return tulis(k, async (tx) => {
    pastikanBolehKelola(k);
    const { instansiId } = k.pelaku;
    await tx
      .insertInto('jabatan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        unit_kerja_id: isian.unitKerjaId,
        nama: isian.nama,
        jenis: isian.jenis,
        jenjang: isian.jenjang,
        kelas: isian.kelas,
        memimpin_unit: isian.memimpinUnit,
        unit_mandiri: isian.unitMandiri,
      })
      .execute();
    await catatOleh(tx, k, {
      objek: { jenis: 'jabatan', id: isian.id },
      peristiwa: 'jabatan.dibuat',
      sesudah: isian,
    });
    return { isi: await queries.daftarJabatan(tx, instansiId, isian.unitKerjaId, hariIni(k).toString()) };
  });
}

function pastikanBolehKelola(k: Konteks): void {
  if (!bolehKelola(k))
    throw tidakBerwenang('Susunan organisasi dikelola operator kepegawaian.', {
      peran: 'OPERATOR',
      cara: 'Hubungi BKPSDM bila susunan unit kerja keliru.',
    });
}

function satu(semua: UnitKerja[], id: string): UnitKerja {
  const unit = semua.find((u) => u.id === id);
  if (!unit) throw tidakDitemukan('Unit kerja');
  return unit;
}
