import { randomUUIDv7 } from 'node:crypto';
import type {
  IsiPegawai,
  PegawaiBaru,
  PegawaiLengkap,
  PenilaiBaru,
  PenugasanBaru,
  PeranBaru,
} from '#contract/pegawai.ts';
import { nip as aturanNip, rapikanNip } from '#rules/identitas/nip.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, pelaksana } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { alihkanPemeriksaan } from '../aktivitas/actions.ts';
import { lupakanPeran } from '../akun/actions.ts';
import { lingkupOperator, pastikanDalamLingkup } from './policy.ts';
import * as queries from './queries.ts';
import { pegawaiLengkap } from './read.ts';

/** Adds a person. The NIP must be a possible one (rule `nip`) and fit the kind of employee. Errors: `bentuk-salah`, `sudah-ada`. */
export function tambahPegawai(k: Konteks, isian: PegawaiBaru): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    pastikanDalamLingkup(await lingkupOperator(tx, k), null);
    const { tanggalLahir, jenisKelamin, nip } = bacaNip(k, isian);
    await tx
      .insertInto('pegawai')
      .values({
        instansi_id: k.pelaku.instansiId,
        id: isian.id,
        nip,
        tanggal_lahir: tanggalLahir,
        jenis_kelamin: jenisKelamin,
        ...kolom(isian),
      })
      .execute();
    await jejak(tx, k, 'pegawai.dibuat', isian.id, undefined, { ...isian, nip });
    return pegawaiLengkap(tx, k, isian.id);
  });
}

/** Changes a person's own data (`If-Match`). */
export function ubahPegawai(k: Konteks, id: string, isian: IsiPegawai): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    const lama = await milikOperator(tx, k, id);
    pastikanVersi(k, await pegawaiLengkap(tx, k, id));
    const { tanggalLahir, jenisKelamin, nip } = bacaNip(k, isian);
    await tx
      .updateTable('pegawai')
      .set({
        nip,
        tanggal_lahir: tanggalLahir,
        jenis_kelamin: jenisKelamin,
        versi: lama.versi + 1,
        ...kolom(isian),
      })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'pegawai.diubah', id, lama, { ...isian, nip });
    return pegawaiLengkap(tx, k, id);
  });
}

/**
 * Begins an assignment. A new definitive post ends the present one, and its assessor, the day before; a Plt. or
 * Plh. stands beside it.
 */
export function mulaiPenugasan(k: Konteks, pegawaiId: string, isian: PenugasanBaru): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    await milikOperator(tx, k, pegawaiId);
    const { instansiId } = k.pelaku;
    if (isian.jenis === 'DEFINITIF') {
      const lama = await tx
        .selectFrom('penugasan')
        .select(['id', 'dari'])
        .where('instansi_id', '=', instansiId)
        .where('pegawai_id', '=', pegawaiId)
        .where('jenis', '=', 'DEFINITIF')
        .where('sampai', 'is', null)
        .executeTakeFirst();
      if (lama && lama.dari >= isian.dari)
        throw new Masalah(
          'keadaan-tidak-cocok',
          `Penugasan baru harus mulai sesudah ${lama.dari}, tanggal mulai penugasan yang sekarang.`,
          {
            errors: [
              { pointer: '/dari', kode: 'E-PENUGASAN-TANGGAL', pesan: 'Pilih tanggal yang lebih akhir.' },
            ],
          },
        );
      if (lama)
        await akhiri(
          tx,
          k,
          pegawaiId,
          lama.id,
          Temporal.PlainDate.from(isian.dari).subtract({ days: 1 }).toString(),
        );
    }
    await tx
      .insertInto('penugasan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: pegawaiId,
        jabatan_id: isian.jabatanId,
        jenis: isian.jenis,
        dari: isian.dari,
        dasar: isian.dasar,
      })
      .execute();
    await jejak(tx, k, 'penugasan.dimulai', pegawaiId, undefined, isian);
    lupakanPeran();
    return pegawaiLengkap(tx, k, pegawaiId);
  });
}

/** Ends an assignment and its assessor on a day; SKP and history stay. */
export function akhiriPenugasan(
  k: Konteks,
  pegawaiId: string,
  penugasanId: string,
  sampai: string,
): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    await milikOperator(tx, k, pegawaiId);
    await akhiri(tx, k, pegawaiId, penugasanId, sampai);
    lupakanPeran();
    return pegawaiLengkap(tx, k, pegawaiId);
  });
}

/** Sets the pejabat penilai of an assignment from a day on; the one before ends the day before (P6 L-II.C.7). */
export function tetapkanPenilai(k: Konteks, pegawaiId: string, isian: PenilaiBaru): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    await milikOperator(tx, k, pegawaiId);
    const { instansiId } = k.pelaku;
    if (isian.penilaiPegawaiId === pegawaiId)
      throw new Masalah(
        'ditolak-aturan',
        'Pejabat penilai adalah atasan; seseorang tidak menilai dirinya sendiri.',
        {
          errors: [{ pointer: '/penilaiPegawaiId', kode: 'E-PENILAI-DIRI', pesan: 'Pilih orang lain.' }],
        },
      );
    const penugasan = await tx
      .selectFrom('penugasan')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('id', '=', isian.penugasanId)
      .where('pegawai_id', '=', pegawaiId)
      .forUpdate()
      .executeTakeFirst();
    if (!penugasan) throw tidakDitemukan('Penugasan');
    const kemarin = Temporal.PlainDate.from(isian.dari).subtract({ days: 1 }).toString();
    const ulang = await tx
      .selectFrom('penilai')
      .select(['id', 'dari'])
      .where('instansi_id', '=', instansiId)
      .where('penugasan_id', '=', penugasan.id)
      .where('dari', '>=', isian.dari)
      .executeTakeFirst();
    if (ulang)
      throw new Masalah(
        'keadaan-tidak-cocok',
        `Sudah ada pejabat penilai yang mulai ${ulang.dari}. Pilih tanggal sesudahnya.`,
        {
          errors: [{ pointer: '/dari', kode: 'E-PENILAI-TANGGAL', pesan: 'Pilih tanggal yang lebih akhir.' }],
        },
      );
    await tx
      .updateTable('penilai')
      .set({ sampai: kemarin })
      .where('instansi_id', '=', instansiId)
      .where('penugasan_id', '=', penugasan.id)
      .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', isian.dari)]))
      .execute();
    await tx
      .insertInto('penilai')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        penugasan_id: penugasan.id,
        penilai_pegawai_id: isian.penilaiPegawaiId,
        dasar: isian.dasar,
        dari: isian.dari,
      })
      .execute();
    await jejak(tx, k, 'penilai.ditetapkan', pegawaiId, undefined, isian);
    // what waits for a judgement waits for the one who may give it now
    if (penugasan.jenis === 'DEFINITIF' && isian.dari <= hariIni(k).toString())
      await alihkanPemeriksaan(tx, pelaksana(k), pegawaiId, isian.penilaiPegawaiId);
    const lengkap = await pegawaiLengkap(tx, k, pegawaiId);
    for (const untuk of [pegawaiId, isian.penilaiPegawaiId])
      await tx
        .insertInto('pemberitahuan')
        .values({
          instansi_id: instansiId,
          id: randomUUIDv7(),
          pegawai_id: untuk,
          jenis: 'penilai.ditetapkan',
          isi: JSON.stringify({
            sebagai: untuk === pegawaiId ? 'PEGAWAI' : 'PENILAI',
            pegawai: lengkap.nama,
            penilai: lengkap.penugasan.flatMap((t) => t.penilai).find((n) => n.id === isian.id)?.nama,
            dari: isian.dari,
          }),
          tautan: untuk === pegawaiId ? '/skp' : '/skp-bawahan',
        })
        .execute();
    lupakanPeran();
    return lengkap;
  });
}

/** Grants a role, for the whole instansi or one unit and below. Only an operator of the whole instansi may. */
export function berikanPeran(k: Konteks, pegawaiId: string, isian: PeranBaru): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    pastikanDalamLingkup(await lingkupOperator(tx, k), null);
    await milikOperator(tx, k, pegawaiId);
    await tx
      .insertInto('peran')
      .values({
        instansi_id: k.pelaku.instansiId,
        id: isian.id,
        pegawai_id: pegawaiId,
        peran: isian.peran,
        unit_kerja_id: isian.unitKerjaId,
        dari: hariIni(k).toString(),
      })
      .execute();
    await jejak(tx, k, 'peran.diberikan', pegawaiId, undefined, isian);
    lupakanPeran();
    return pegawaiLengkap(tx, k, pegawaiId);
  });
}

/** Takes a role back from today on; that it was held stays on record. */
export function cabutPeran(k: Konteks, pegawaiId: string, peranId: string): Promise<PegawaiLengkap> {
  return tulis(k, async (tx) => {
    pastikanDalamLingkup(await lingkupOperator(tx, k), null);
    await milikOperator(tx, k, pegawaiId);
    const { numUpdatedRows } = await tx
      .updateTable('peran')
      .set({ sampai: hariIni(k).subtract({ days: 1 }).toString() })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('pegawai_id', '=', pegawaiId)
      .where('id', '=', peranId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw tidakDitemukan('Peran');
    await jejak(tx, k, 'peran.dicabut', pegawaiId, { peranId }, undefined);
    lupakanPeran();
    return pegawaiLengkap(tx, k, pegawaiId);
  });
}

async function milikOperator(tx: TransaksiInstansi, k: Konteks, pegawaiId: string) {
  const pegawai = await queries.kunciPegawai(tx, k.pelaku.instansiId, pegawaiId);
  if (!pegawai) throw tidakDitemukan('Pegawai');
  const unit = await queries.unitPegawai(tx, k.pelaku.instansiId, pegawaiId, hariIni(k).toString());
  pastikanDalamLingkup(await lingkupOperator(tx, k), unit);
  return pegawai;
}

async function akhiri(
  tx: TransaksiInstansi,
  k: Konteks,
  pegawaiId: string,
  penugasanId: string,
  sampai: string,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const { numUpdatedRows } = await tx
    .updateTable('penugasan')
    .set((q) => ({ sampai, versi: q('versi', '+', 1) }))
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('id', '=', penugasanId)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw tidakDitemukan('Penugasan');
  await tx
    .updateTable('penilai')
    .set({ sampai })
    .where('instansi_id', '=', instansiId)
    .where('penugasan_id', '=', penugasanId)
    .where('dari', '<=', sampai)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>', sampai)]))
    .execute();
  await jejak(tx, k, 'penugasan.diakhiri', pegawaiId, { penugasanId }, { sampai });
}

function bacaNip(
  k: Konteks,
  isian: IsiPegawai,
): { nip: string | null; tanggalLahir: string | null; jenisKelamin: 'L' | 'P' } {
  const gagal = (kode: string, pesan: string, pointer = '/nip') =>
    new Masalah('bentuk-salah', 'Data pegawai belum benar. Perbaiki yang ditandai.', {
      errors: [{ pointer, kode, pesan }],
    });
  if (isian.jenis === 'PEJABAT_NEGARA') {
    if (!isian.jenisKelamin) throw gagal('E-JENIS-KELAMIN', 'Pilih jenis kelamin.', '/jenisKelamin');
    return { nip: null, tanggalLahir: null, jenisKelamin: isian.jenisKelamin };
  }
  if (!isian.nip) throw gagal('E-NIP-WAJIB', 'NIP wajib diisi untuk PNS dan PPPK.');
  const jawaban = aturanNip.jawab({ nomor: isian.nip }, hariIni(k));
  if (jawaban.keadaan !== 'ditetapkan' || !jawaban.nilai)
    throw new Masalah('bentuk-salah', 'NIP tidak benar. Salin lagi dari kartu pegawai atau SIASN.', {
      errors: jawaban.alasan.map(({ kode, pesan }) => ({ pointer: '/nip', kode, pesan })),
    });
  const pns = isian.jenis === 'PNS';
  if (pns !== (jawaban.nilai.jenis === 'PNS'))
    throw gagal(
      'E-NIP-JENIS',
      `NIP ini milik ${jawaban.nilai.jenis}, sedangkan jenis pegawai yang dipilih lain.`,
    );
  return {
    nip: rapikanNip(isian.nip),
    tanggalLahir: jawaban.nilai.tanggalLahir,
    jenisKelamin: jawaban.nilai.jenisKelamin,
  };
}

function kolom({ jenis, nama, golongan, pangkat, surel, telepon }: IsiPegawai) {
  return { jenis, nama, golongan, pangkat, surel, telepon };
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  pegawaiId: string,
  sebelum: unknown,
  sesudah: unknown,
) {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'pegawai', id: pegawaiId },
    tentang: pegawaiId,
    sebelum,
    sesudah,
  });
}
