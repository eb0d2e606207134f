import type { BahanEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { DaftarTindakan, TindakanBaru } from '#contract/umpan-balik.ts';
import { alasanTindakanDitolak } from '#rules/pemantauan/tindakan-umpan-balik.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca, tulis } from '../../tulis.ts';
import { identitas } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { usulkanPembinaan } from '../tindak-lanjut/actions.ts';
import { bolehMelihatSemua } from './policy.ts';
import { periodeBerkalaPada, rhkMilik, umpanBalikDengan } from './queries.ts';
import { pastikanTakTertutup } from './sisipan.ts';

/**
 * Records what a leader does after feedback on a result (P6 Ps 20). Taking it over is shown to the penilai in the
 * evaluation; guidance opens a proposal of it. Errors: `tidak-ditemukan`, `tidak-berwenang`, `ditolak-aturan` with every
 * reason.
 */
export function catatTindakan(k: Konteks, isian: TindakanBaru): Promise<DaftarTindakan> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  return tulis(k, async (tx) => {
    const hari = hariIni(k);
    await pastikanPimpinan(tx, k, isian.pegawaiId);
    const milik = await rhkMilik(tx, instansiId, isian.pegawaiId, [isian.rhkId]);
    if (!milik.has(isian.rhkId)) throw tidakDitemukan('RHK');
    await pastikanTakTertutup(tx, instansiId, { periodeId: null, rhk: [isian.rhkId] });
    const lama = await tindakanDengan(tx, instansiId, isian.pegawaiId)
      .where('t.rhk_id', '=', isian.rhkId)
      .execute();
    const umpanBalik = await umpanBalikDengan(tx, instansiId)
      .where('u.pegawai_id', '=', isian.pegawaiId)
      .where('u.rhk_id', '=', isian.rhkId)
      .where('u.hubungan', '=', 'PIMPINAN')
      .limit(1)
      .executeTakeFirst();
    const alasan = alasanTindakanDitolak(
      {
        ...isian,
        adaUmpanBalik: umpanBalik !== undefined,
        pernahTanpaKemajuan: lama.some((t) => t.kemajuan !== 'ADA'),
        sudahDiambilAlih: lama.some((t) => t.tindakan === 'AMBIL_ALIH_RHK'),
      },
      hari,
    );
    if (alasan.length > 0)
      throw new Masalah('ditolak-aturan', alasan.map((a) => a.pesan).join(' '), {
        errors: alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
      });
    await tx
      .insertInto('umpan_balik_tindakan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: isian.pegawaiId,
        rhk_id: isian.rhkId,
        periode_id: (await periodeBerkalaPada(tx, instansiId, hari.toString()))?.id ?? null,
        oleh_pegawai_id: saya,
        kemajuan: isian.kemajuan,
        tindakan: isian.tindakan,
        catatan: isian.catatan,
        pada: sekarang(k),
      })
      .execute();
    await catatOleh(tx, k, {
      peristiwa: 'umpan-balik.tindakan',
      objek: { jenis: 'umpan-balik-tindakan', id: isian.id },
      tentang: isian.pegawaiId,
      sesudah: { rhkId: isian.rhkId, kemajuan: isian.kemajuan, tindakan: isian.tindakan },
    });
    const pembinaan = isian.tindakan === 'PEMBINAAN';
    if (pembinaan) await usulkanPembinaan(tx, k, isian.pegawaiId);
    const oleh = await identitas(tx, instansiId, saya, hari.toString());
    await kabariSekali(tx, { instansiId, saat: sekarang(k) }, [
      {
        pegawaiId: isian.pegawaiId,
        jenis: 'umpan-balik.tindakan',
        isi: { nama: oleh?.nama ?? '', tindakan: isian.tindakan },
        tautan: pembinaan ? '/tindak-lanjut' : '/umpan-balik',
        kunci: isian.id,
      },
    ]);
    return { isi: (await daftar(tx, instansiId, isian.pegawaiId)).isi, kemampuan: ['tindakan.tambah'] };
  });
}

/** The steps taken after feedback, newest first: for the person and the leaders above. Errors: `tidak-berwenang`. */
export function daftarTindakan(k: Konteks, pegawaiId: string): Promise<DaftarTindakan> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  return baca(k, async (tx) => {
    if (pegawaiId !== saya) await pastikanPimpinan(tx, k, pegawaiId);
    const { isi } = await daftar(tx, instansiId, pegawaiId);
    return { isi, kemampuan: pegawaiId === saya ? [] : ['tindakan.tambah'] };
  });
}

/** Results of a person that a leader took over until the end of a period, for the evaluation. */
export async function pengambilalihan(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  periode: { tahun: number; sampai: string },
  zona: string,
): Promise<NonNullable<BahanEvaluasi['diambilAlih']>> {
  const baris = await tindakanDengan(tx, instansiId, pegawaiId)
    .where('t.tindakan', '=', 'AMBIL_ALIH_RHK')
    .execute();
  return baris
    .map((t) => ({
      rhkId: t.rhk_id,
      catatan: t.catatan,
      oleh: t.oleh,
      hari: Temporal.Instant.from(t.pada).toZonedDateTimeISO(zona).toPlainDate().toString(),
    }))
    .filter((t) => t.hari.startsWith(`${periode.tahun}-`) && t.hari <= periode.sampai);
}

async function daftar(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  const baris = await tindakanDengan(tx, instansiId, pegawaiId).limit(100).execute();
  return {
    isi: baris.map((t) => ({
      id: t.id,
      rhk: { id: t.rhk_id, uraian: t.uraianRhk ?? '' },
      kemajuan: t.kemajuan as TindakanBaru['kemajuan'],
      tindakan: t.tindakan as TindakanBaru['tindakan'],
      catatan: t.catatan,
      oleh: t.oleh,
      pada: t.pada,
    })),
  };
}

function tindakanDengan(tx: TransaksiInstansi, instansiId: string, pegawaiId: string) {
  return tx
    .selectFrom('umpan_balik_tindakan as t')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 't.instansi_id').onRef('p.id', '=', 't.oleh_pegawai_id'),
    )
    .selectAll('t')
    .select('p.nama as oleh')
    .select((q) =>
      q
        .selectFrom('rhk_versi as r')
        .innerJoin('skp_versi as v', (on) =>
          on.onRef('v.instansi_id', '=', 'r.instansi_id').onRef('v.id', '=', 'r.skp_versi_id'),
        )
        .select('r.uraian')
        .whereRef('r.instansi_id', '=', 't.instansi_id')
        .whereRef('r.rhk_id', '=', 't.rhk_id')
        .where('v.ditetapkan_pada', 'is not', null)
        .orderBy('v.nomor', 'desc')
        .limit(1)
        .as('uraianRhk'),
    )
    .where('t.instansi_id', '=', instansiId)
    .where('t.pegawai_id', '=', pegawaiId)
    .orderBy('t.pada', 'desc')
    .orderBy('t.id', 'desc');
}

async function pastikanPimpinan(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<void> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const hari = hariIni(k).toString();
  if (!(await identitas(tx, instansiId, pegawaiId, hari))) throw tidakDitemukan('Pegawai');
  if (!(await bolehMelihatSemua(tx, instansiId, saya, pegawaiId, hari)))
    throw tidakBerwenang('Tindakan sesudah umpan balik dicatat pejabat penilai atau atasannya.');
}
