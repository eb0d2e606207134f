import { randomUUIDv7 } from 'node:crypto';
import type {
  CapaianOrganisasi,
  CapaianOrganisasiBaru,
  IsiCapaianOrganisasi,
} from '#contract/capaian-organisasi.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { penetapUnit } from './policy.ts';
import * as queries from './queries.ts';
import { tahunanUnit } from './tahunan.ts';
import { presentasi } from './view.ts';

export { tetapkanSementara } from './sementara.ts';

/** The leader one level above sets a unit's achievement in a period. Errors: `tidak-berwenang`, `sudah-ada`. */
export function tetapkan(k: Konteks, isian: CapaianOrganisasiBaru): Promise<CapaianOrganisasi> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const tempat = await pastikanPenetap(tx, k, isian.unitKerjaId, isian.periodeId);
    await tx
      .insertInto('capaian_organisasi')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        unit_kerja_id: isian.unitKerjaId,
        periode_id: isian.periodeId,
        predikat: isian.predikat,
        dasar: isian.dasar,
        rekomendasi: JSON.stringify(isian.rekomendasi),
        ditetapkan_oleh: k.pelaku.pegawaiId,
        ditetapkan_pada: sekarang(k),
      })
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'capaian-organisasi.ditetapkan',
      objek: { jenis: 'capaian-organisasi', id: isian.id },
      sesudah: isian,
    });
    return selesai(tx, k, isian.id, tempat);
  });
}

/**
 * Corrects it (`If-Match`); the day it was first issued stays, the trail keeps what it was. Evaluations already decided
 * carry their own copy and do not move.
 */
export function ubah(k: Konteks, id: string, isian: IsiCapaianOrganisasi): Promise<CapaianOrganisasi> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const lama = await queries.kunciCapaian(tx, instansiId, id);
    if (!lama) throw tidakDitemukan('Capaian kinerja organisasi');
    const tempat = await pastikanPenetap(tx, k, lama.unit_kerja_id, lama.periode_id);
    pastikanVersi(k, lama);
    await tx
      .updateTable('capaian_organisasi')
      .set({
        predikat: isian.predikat,
        dasar: isian.dasar,
        rekomendasi: JSON.stringify(isian.rekomendasi),
        ditetapkan_oleh: k.pelaku.pegawaiId,
        versi: lama.versi + 1,
      })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    const sebelum = { predikat: lama.predikat, dasar: lama.dasar, ditetapkanOleh: lama.ditetapkan_oleh };
    await catatOleh(tx, k, {
      peristiwa: 'capaian-organisasi.ditetapkan',
      objek: { jenis: 'capaian-organisasi', id },
      sebelum,
      sesudah: isian,
    });
    return selesai(tx, k, id, tempat);
  });
}

type Tempat = Awaited<ReturnType<typeof pastikanPenetap>>;

async function pastikanPenetap(tx: TransaksiInstansi, k: Konteks, unitKerjaId: string, periodeId: string) {
  const { instansiId, pegawaiId } = k.pelaku;
  const hari = hariIni(k).toString();
  const periode = await queries.periodeDengan(tx, instansiId, periodeId);
  if (!periode) throw tidakDitemukan('Periode');
  const semua = await queries.unitBerpimpinan(tx, instansiId, hari);
  const unit = semua.find((u) => u.id === unitKerjaId);
  if (!unit) throw tidakDitemukan('Unit kerja');
  const penetap = penetapUnit(semua, unit);
  if (penetap?.id !== pegawaiId)
    throw tidakBerwenang(
      'Capaian kinerja organisasi ditetapkan pimpinan satu tingkat di atas unit kerja itu.',
      penetap
        ? { peran: penetap.jabatan, nama: penetap.nama, cara: 'Mintalah beliau menetapkannya.' }
        : { peran: 'OPERATOR', cara: 'Mintalah operator mengisi pimpinan unit di atasnya.' },
    );
  await pastikanPeriodeTerbuka(tx, instansiId, { periodeId });
  if (periode.dari > hari)
    throw new Masalah(
      'keadaan-tidak-cocok',
      'Periode ini belum dimulai, jadi belum ada capaian yang dapat dinilai.',
    );
  return { periode, semua, unit };
}

async function selesai(tx: TransaksiInstansi, k: Konteks, id: string, { periode, semua, unit }: Tempat) {
  const baris = (await queries.capaianPeriode(tx, k.pelaku.instansiId, periode.id)).find((b) => b.id === id);
  if (!baris) throw tidakDitemukan('Capaian kinerja organisasi');
  if (unit.pimpinan && unit.pimpinan.id !== k.pelaku.pegawaiId)
    await tx
      .insertInto('pemberitahuan')
      .values({
        instansi_id: k.pelaku.instansiId,
        id: randomUUIDv7(),
        pegawai_id: unit.pimpinan.id,
        jenis: 'capaian-organisasi.ditetapkan',
        isi: JSON.stringify({ unitKerja: unit.nama, predikat: baris.predikat, periodeId: periode.id }),
        tautan: `/penilaian?periodeId=${periode.id}`,
        kunci: `capaian ${id} ${baris.versi}`,
        dibuat_pada: sekarang(k),
      })
      .execute();
  const { instansiId, pegawaiId, zona } = k.pelaku;
  const tahunan =
    periode.jenis === 'TAHUNAN'
      ? await tahunanUnit(tx, instansiId, [unit.id], periode, hariIni(k), zona)
      : undefined;
  return presentasi(semua, unit, periode, baris, pegawaiId, tahunan?.get(unit.id));
}
