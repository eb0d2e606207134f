import { randomUUIDv7 } from 'node:crypto';
import type { Updateable } from 'kysely';
import type {
  CatatanKonselingBaru,
  KonselingLengkap,
  LaporanPerilakuBaru,
  PemberitahuanPerilaku,
  SesiKonselingBaru,
} from '#contract/konseling.ts';
import type { KesimpulanKonseling } from '#rules/enum.ts';
import { penjagaGagal } from '#rules/kernel/alur.ts';
import {
  ALUR_KONSELING,
  type PenjagaKonseling,
  type PeristiwaKonseling,
} from '#rules/tindak-lanjut/alur-konseling.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { Konseling as BarisTabel } from '../../db/tabel.gen.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { type KabarBaru, kabariSekali } from '../pemberitahuan/actions.ts';
import { akhiri, mulai } from '../tindak-lanjut/actions.ts';
import { operatorUnit } from '../tindak-lanjut/read.ts';
import { pastikanLangkah } from './policy.ts';
import { type BarisKonseling, sesi as sesiKonseling, umpanBalikPerilaku } from './queries.ts';
import { hariLapor, konselingLengkap, muat } from './read.ts';

/** The assessor tells the employee what hinders the work (L-III.D.5.c.1.c). Errors: `tidak-berwenang`, `sudah-ada`. */
export function beritahu(k: Konteks, isian: PemberitahuanPerilaku): Promise<KonselingLengkap> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const hari = hariIni(k);
    const orang = await identitas(tx, instansiId, isian.pegawaiId, hari.toString());
    if (!orang) throw tidakDitemukan('Pegawai');
    const penilai = await penilaiDari(tx, instansiId, isian.pegawaiId, hari.toString());
    if (penilai?.pegawaiId !== saya)
      throw tidakBerwenang('Permasalahan perilaku disampaikan pejabat penilai pegawai tersebut.');
    await pastikanBelumAda(tx, instansiId, isian.pegawaiId);
    const bentuk = { pegawaiId: isian.pegawaiId, bentuk: 'KONSELING' as const };
    if (isian.tindakLanjutId) await mulai(tx, k, isian.tindakLanjutId, bentuk);
    await tx
      .insertInto('konseling')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        tindak_lanjut_id: isian.tindakLanjutId ?? null,
        tahun: hari.year,
        pegawai_id: isian.pegawaiId,
        penilai_pegawai_id: saya,
        keadaan: ALUR_KONSELING.awal,
        pemberitahuan: isian.pemberitahuan,
        diberitahukan_pada: sekarang(k),
        dibuat_pada: sekarang(k),
        diubah_pada: sekarang(k),
      })
      .execute();
    await peristiwa(tx, k, isian.id, 'BERITAHU', null, ALUR_KONSELING.awal);
    await jejak(tx, k, 'konseling.diberitahukan', isian.id, isian.pegawaiId, {});
    const { nama } = (await identitas(tx, instansiId, saya, hari.toString())) ?? { nama: '' };
    await kabari(tx, k, isian.id, [
      { pegawaiId: isian.pegawaiId, jenis: 'konseling.diberitahukan', isi: { nama } },
    ]);
    return konselingLengkap(tx, k, isian.id);
  });
}

/** The employee answers; once. */
export function tanggapi(k: Konteks, id: string, tanggapan: string): Promise<KonselingLengkap> {
  return langkah(k, id, 'TANGGAPI', 'konseling.ditanggapi', async (tx, b) => {
    if (b.tanggapan !== null)
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Anda sudah menanggapi. Bicarakan selebihnya dengan pejabat penilai.',
      );
    const orang = await identitas(tx, k.pelaku.instansiId, b.pegawai_id, hariIni(k).toString());
    return {
      ubah: { tanggapan, ditanggapi_pada: sekarang(k) },
      kabar: [
        { pegawaiId: b.penilai_pegawai_id, jenis: 'konseling.ditanggapi', isi: { nama: orang?.nama ?? '' } },
      ],
    };
  });
}

/** The behaviour has changed: nothing is reported to anybody. */
export function nyatakanMembaik(k: Konteks, id: string): Promise<KonselingLengkap> {
  return langkah(k, id, 'NYATAKAN_MEMBAIK', 'konseling.membaik', async (tx, b) => {
    if (b.tindak_lanjut_id) await akhiri(tx, k, b.tindak_lanjut_id);
    return { ubah: {}, kabar: [{ pegawaiId: b.pegawai_id, jenis: 'konseling.membaik' }] };
  });
}

/** Nothing changed: the assessor signs B.1.10 with the feedback as evidence (L-III.D.5.c.1.d). Errors: `ditolak-aturan` with every reason. */
export function laporkan(k: Konteks, id: string, isian: LaporanPerilakuBaru): Promise<KonselingLengkap> {
  return langkah(k, id, 'LAPORKAN', 'konseling.dilaporkan', async (tx, b) => {
    const { instansiId } = k.pelaku;
    const sejak = await hariLapor(tx, k, b);
    const ada = new Set((await umpanBalikPerilaku(tx, instansiId, b.pegawai_id)).map((u) => u.id));
    pastikanPenjaga('DIBERITAHUKAN', 'LAPORKAN', {
      'jeda-terpenuhi': hariIni(k).toString() >= sejak,
      'laporan-lengkap': true,
      'ada-bukti-umpan-balik': isian.umpanBalikId.length > 0 && isian.umpanBalikId.every((u) => ada.has(u)),
    });
    const kunci = { instansi_id: instansiId, konseling_id: id };
    await tx
      .insertInto('konseling_laporan')
      .values({
        ...kunci,
        nilai: isian.nilai,
        ekspektasi_khusus: isian.ekspektasiKhusus || null,
        uraian: isian.uraian,
        serupa: isian.serupa,
        tindakan: isian.tindakan,
        ditandatangani_pada: sekarang(k),
      })
      .execute();
    await tx
      .insertInto('konseling_laporan_bukti')
      .values([...new Set(isian.umpanBalikId)].map((u) => ({ ...kunci, umpan_balik_id: u })))
      .execute();
    const orang = await identitas(tx, instansiId, b.pegawai_id, hariIni(k).toString());
    const operator = orang
      ? await operatorUnit(tx, instansiId, orang.unitKerjaId, hariIni(k).toString())
      : [];
    return {
      ubah: { dilaporkan_pada: sekarang(k) },
      kabar: [
        { pegawaiId: b.pegawai_id, jenis: 'konseling.dilaporkan', isi: { sebagai: 'PEGAWAI' } },
        ...operator
          .filter((o) => o !== b.pegawai_id)
          .map((pegawaiId) => ({ pegawaiId, jenis: 'konseling.dilaporkan' as const })),
      ],
    };
  });
}

/** The HR office finds that no counselling is needed. */
export function tidakPerlukan(k: Konteks, id: string): Promise<KonselingLengkap> {
  return langkah(k, id, 'TIDAK_PERLUKAN', 'konseling.tidak-diperlukan', async (tx, b) => {
    if (b.tindak_lanjut_id) await akhiri(tx, k, b.tindak_lanjut_id);
    const jenis = 'konseling.tidak-diperlukan';
    return {
      ubah: {},
      kabar: [b.pegawai_id, b.penilai_pegawai_id].map((pegawaiId) => ({ pegawaiId, jenis })),
    };
  });
}

/** A meeting, known to the two of them. What is kept of the request is only that it was made. */
export function jadwalkan(k: Konteks, id: string, isian: SesiKonselingBaru): Promise<{ id: string }> {
  return tertutup(k, id, 'JADWALKAN', 'konseling.dijadwalkan', async (tx, b) => {
    await tx
      .insertInto('konseling_sesi')
      .values({
        ...milik(k, b, isian.id),
        tanggal: isian.tanggal,
        mulai: isian.mulai ?? null,
        tempat: isian.tempat,
      })
      .execute();
    return [{ pegawaiId: b.pegawai_id, jenis: 'konseling.dijadwalkan' }];
  });
}

/** The counsellor's record, for himself or addressed to the counselled person. Nobody else can ever read it. */
export function catatKonseling(k: Konteks, id: string, isian: CatatanKonselingBaru): Promise<{ id: string }> {
  return tertutup(k, id, 'CATAT', 'konseling.dicatat', async (tx, b) => {
    await tx
      .insertInto('konseling_catatan')
      .values({ ...milik(k, b, isian.id), untuk_pegawai: isian.untukPegawai, isi: isian.isi })
      .execute();
    return isian.untukPegawai ? [{ pegawaiId: b.pegawai_id, jenis: 'konseling.catatan' }] : [];
  });
}

/** The counsellor ends it; of all that was said, one word leaves the room. */
export function selesaikan(
  k: Konteks,
  id: string,
  kesimpulan: KesimpulanKonseling,
): Promise<KonselingLengkap> {
  return langkah(k, id, 'SELESAIKAN', 'konseling.selesai', async (tx, b) => {
    const sesi = await sesiKonseling(tx, k.pelaku.instansiId, id);
    pastikanPenjaga('BERJALAN', 'SELESAIKAN', { 'ada-sesi': sesi.length > 0 });
    if (b.tindak_lanjut_id) await akhiri(tx, k, b.tindak_lanjut_id);
    const orang = await identitas(tx, k.pelaku.instansiId, b.pegawai_id, hariIni(k).toString());
    const operator = orang
      ? await operatorUnit(tx, k.pelaku.instansiId, orang.unitKerjaId, hariIni(k).toString())
      : [];
    const jenis = 'konseling.selesai';
    return {
      ubah: { kesimpulan, selesai_pada: sekarang(k) },
      kabar: [...new Set([b.pegawai_id, b.penilai_pegawai_id, ...operator])].map((pegawaiId) => ({
        pegawaiId,
        jenis,
      })),
    };
  });
}

export type KabarKonseling = Pick<KabarBaru, 'pegawaiId' | 'jenis'> & Partial<Pick<KabarBaru, 'isi'>>;
type Hasil = { ubah: Updateable<BarisTabel>; kabar: KabarKonseling[] };

/** One step: lock, may this person, what changes, its row, its trail, its notices. No text of a case goes into the last two. */
export function langkah(
  k: Konteks,
  id: string,
  apa: PeristiwaKonseling,
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, b: BarisKonseling) => Promise<Hasil>,
): Promise<KonselingLengkap> {
  return tulis(k, async (tx) => {
    await pindah(tx, k, id, apa, audit, lakukan);
    return konselingLengkap(tx, k, id);
  });
}

function tertutup(
  k: Konteks,
  id: string,
  apa: 'JADWALKAN' | 'CATAT',
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, b: BarisKonseling) => Promise<KabarKonseling[]>,
): Promise<{ id: string }> {
  return tulis(k, async (tx) => {
    await pindah(tx, k, id, apa, audit, async (_, b) => ({ ubah: {}, kabar: await lakukan(tx, b) }));
    return { id };
  });
}

async function pindah(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  apa: PeristiwaKonseling,
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, b: BarisKonseling) => Promise<Hasil>,
): Promise<void> {
  const { b, peran } = await muat(tx, k, id, true);
  const { ke } = pastikanLangkah(b, apa, peran);
  if (k.versi !== undefined) pastikanVersi(k, b);
  const { ubah, kabar } = await lakukan(tx, b);
  await tx
    .updateTable('konseling')
    .set({ ...ubah, keadaan: ke as string, versi: b.versi + 1, diubah_pada: sekarang(k) })
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', id)
    .execute();
  if (ke !== b.keadaan) await peristiwa(tx, k, id, apa, b.keadaan, ke as string);
  await jejak(tx, k, audit, id, b.pegawai_id, { dari: b.keadaan, ke });
  await kabari(tx, k, id, kabar);
}

/** Refuses with every condition of a step that does not hold (`ditolak-aturan`). */
export function pastikanPenjaga(
  dari: BarisKonseling['keadaan'],
  apa: PeristiwaKonseling,
  terpenuhi: Partial<Record<PenjagaKonseling, boolean>>,
): void {
  const transisi = ALUR_KONSELING.transisi.find((t) => t.dari === dari && t.peristiwa === apa);
  const gagal = transisi ? penjagaGagal(ALUR_KONSELING, transisi, terpenuhi) : [];
  if (gagal.length === 0) return;
  throw new Masalah('ditolak-aturan', 'Langkah ini belum dapat dilakukan. Perbaiki yang disebutkan.', {
    errors: gagal.map((g) => ({ pointer: g.jalur, kode: g.kode, pesan: g.pesan })),
  });
}

function milik(k: Konteks, b: BarisKonseling, id: string) {
  return {
    instansi_id: k.pelaku.instansiId,
    id,
    konseling_id: b.id,
    konselor_pegawai_id: k.pelaku.pegawaiId,
    pegawai_id: b.pegawai_id,
    dibuat_pada: sekarang(k),
  };
}

async function pastikanBelumAda(tx: TransaksiInstansi, instansiId: string, pegawaiId: string): Promise<void> {
  const terbuka = await tx
    .selectFrom('konseling')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('keadaan', 'not in', [...ALUR_KONSELING.akhir])
    .executeTakeFirst();
  if (terbuka)
    throw new Masalah('sudah-ada', 'Pegawai ini masih dalam proses yang sama. Lanjutkan yang ada.');
}

async function peristiwa(
  tx: TransaksiInstansi,
  k: Konteks,
  konselingId: string,
  nama: string,
  dari: string | null,
  ke: string,
): Promise<void> {
  await tx
    .insertInto('konseling_peristiwa')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      konseling_id: konselingId,
      peristiwa: nama,
      dari,
      ke,
      oleh_pegawai_id: k.pelaku.pegawaiId,
      versi_aturan: VERSI_ALUR,
      pada: sekarang(k),
    })
    .execute();
}

/** The day from which this workflow holds. */
const VERSI_ALUR = '2022-02-07';

async function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  apa: PeristiwaAudit,
  id: string,
  tentang: string,
  sesudah: object,
): Promise<void> {
  await catatOleh(tx, k, {
    peristiwa: apa,
    objek: { jenis: 'konseling', id },
    tentang,
    sesudah,
  });
}

function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  kabar: readonly KabarKonseling[],
): Promise<void> {
  const pada = sekarang(k);
  return kabariSekali(
    tx,
    { instansiId: k.pelaku.instansiId, saat: pada },
    kabar.map((satu) => ({ isi: {}, ...satu, tautan: `/konseling/${id}`, kunci: `${id} ${pada}` })),
  );
}
