import type { CapaianOrganisasi, CapaianSementaraBaru } from '#contract/capaian-organisasi.ts';
import { catatOleh } from '../../audit/catat.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import * as queries from './queries.ts';
import { tahunanUnit } from './tahunan.ts';
import { presentasi } from './view.ts';

/**
 * The HR office records "Baik (sementara)" with a decree for a unit that has no achievement for the year nor for the one
 * before, so that annual evaluations need not wait. It gives way as soon as there is one. Errors: `tidak-berwenang`,
 * `keadaan-tidak-cocok`, `sudah-ada`.
 */
export function tetapkanSementara(k: Konteks, isian: CapaianSementaraBaru): Promise<CapaianOrganisasi> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId, zona } = k.pelaku;
    const pada = hariIni(k);
    const periode = await queries.periodeDengan(tx, instansiId, isian.periodeId);
    if (!periode) throw tidakDitemukan('Periode');
    const semua = await queries.unitBerpimpinan(tx, instansiId, pada.toString());
    const unit = semua.find((u) => u.id === isian.unitKerjaId);
    if (!unit) throw tidakDitemukan('Unit kerja');
    const lingkup = await lingkupPegawai(tx, k);
    if (lingkup !== 'SEMUA')
      throw tidakBerwenang(
        'Capaian sementara dicatat operator kepegawaian yang mengurus seluruh instansi, dengan nomor keputusan.',
        { peran: 'OPERATOR', cara: 'Mintalah operator BKPSDM mencatatnya.' },
      );
    if (periode.jenis !== 'TAHUNAN' || periode.ditutup_pada)
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Capaian sementara hanya untuk evaluasi tahunan yang periodenya belum ditutup.',
      );
    const muat = async () =>
      (await tahunanUnit(tx, instansiId, [unit.id], periode, pada, zona)).get(unit.id)!;
    const lama = await muat();
    if (lama.jawaban.nilai)
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Unit ini sudah punya capaian yang berlaku untuk evaluasi tahunan, jadi tidak perlu capaian sementara.',
      );
    await tx
      .insertInto('capaian_organisasi_sementara')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        unit_kerja_id: unit.id,
        periode_id: periode.id,
        predikat: 'BAIK',
        keputusan: isian.keputusan,
        alasan: isian.alasan,
        ditetapkan_oleh: pegawaiId,
        ditetapkan_pada: sekarang(k),
      })
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'capaian-organisasi.sementara',
      objek: { jenis: 'capaian-organisasi', id: isian.id },
      sesudah: isian,
    });
    const baris = (await queries.capaianPeriode(tx, instansiId, periode.id)).find(
      (b) => b.unit_kerja_id === unit.id,
    );
    return presentasi(semua, unit, periode, baris, pegawaiId, await muat());
  });
}
