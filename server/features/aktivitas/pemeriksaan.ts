import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { Aktivitas, BukaHari, HasilVerifikasi, Verifikasi } from '#contract/aktivitas.ts';
import type { KeadaanAktivitas } from '#rules/enum.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { penilaiDari } from '../organisasi/read.ts';
import { kalimatTertutup, periodeTertutup } from '../periode/read.ts';
import { type Perpindahan, pindahkan } from './perpindahan.ts';
import {
  kemampuanMenurutKeadaan,
  pastikanHariTerbuka,
  pastikanLangkah,
  peranAtas,
  putuskan,
} from './policy.ts';
import { type BarisAktivitas, jsonAktivitas, kunciAktivitas } from './queries.ts';

type Satu = Verifikasi['putusan'][number];
type HasilSatu = HasilVerifikasi['hasil'][number];

/**
 * Judges many activities at once. Each answers for itself: what cannot be judged (gone, changed meanwhile, not the
 * caller's to judge, note missing) is refused with its reasons, and the others go through.
 */
export function verifikasi(k: Konteks, isian: Verifikasi): Promise<HasilVerifikasi> {
  return tulis(k, async (tx) => {
    const baris = await kunciBanyak(tx, k.pelaku.instansiId, isian.putusan);
    const berpindah = new Map<string, Perpindahan>();
    const hasil: HasilSatu[] = [];
    const tutup = ingatTertutup(tx, k.pelaku.instansiId);
    for (const satu of isian.putusan) {
      const milik = baris.get(satu.id);
      const alasan = milik && !berpindah.has(satu.id) ? await nilai(tx, k, satu, milik, tutup) : [TIDAK_ADA];
      if (milik && alasan.length === 0)
        berpindah.set(satu.id, {
          baris: milik,
          peristiwa: satu.putusan,
          ke: KE[satu.putusan],
          catatan: satu.catatan || undefined,
        });
      hasil.push({
        tanggal: satu.tanggal,
        id: satu.id,
        hasil: alasan.length === 0 ? 'berhasil' : 'ditolak',
        keadaan: alasan.length === 0 ? KE[satu.putusan] : null,
        alasan,
      });
    }
    await pindahkan(tx, k, [...berpindah.values()]);
    await beriTahu(tx, k, [...berpindah.values()]);
    return { hasil };
  });
}

/** Opens a verified activity again, with the reason; it goes back to its owner. Errors: `keadaan-tidak-cocok`. */
export function bukaKembali(
  k: Konteks,
  kunci: { tanggal: string; id: string },
  catatan: string,
): Promise<Aktivitas> {
  return tulis(k, async (tx) => {
    const baris = await kunciAktivitas(tx, k.pelaku.instansiId, kunci.tanggal, kunci.id);
    const peran = baris ? await peranAtas(tx, k, baris) : [];
    if (!baris || peran.length === 0) throw tidakDitemukan('Aktivitas');
    if (!peran.includes('PENILAI'))
      throw tidakBerwenang('Aktivitas yang terverifikasi hanya dibuka kembali oleh pejabat penilai Anda.');
    await pastikanHariTerbuka(tx, k, baris.tanggal);
    if (k.versi !== undefined) pastikanVersi(k, baris);
    const ke = pastikanLangkah(baris.keadaan as KeadaanAktivitas, 'BUKA_KEMBALI', peran, {
      'ada-catatan': true,
    })!;
    const perpindahan = { baris, peristiwa: 'BUKA_KEMBALI' as const, ke, catatan };
    await pindahkan(tx, k, [perpindahan]);
    await beriTahu(tx, k, [perpindahan]);
    const { rows } = await sql<{
      j: Aktivitas;
    }>`select ${jsonAktivitas(kemampuanMenurutKeadaan('PENILAI'))} as j
      from aktivitas a where a.instansi_id = ${baris.instansi_id} and a.tanggal = ${baris.tanggal} and a.id = ${baris.id}`.execute(
      tx,
    );
    return rows[0]!.j;
  });
}

/** Lets somebody whom the caller assesses report on a day past the limit (V-AKT-04). Repeating changes nothing. */
export function bukaHari(k: Konteks, isian: BukaHari): Promise<BukaHari> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const penilai = await penilaiDari(tx, instansiId, isian.pegawaiId, isian.tanggal);
    if (penilai?.pegawaiId !== pegawaiId) throw tidakDitemukan('Pegawai yang Anda nilai pada tanggal itu');
    await pastikanHariTerbuka(tx, k, isian.tanggal);
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('aktivitas_hari_terbuka')
      .values({
        instansi_id: instansiId,
        pegawai_id: isian.pegawaiId,
        tanggal: isian.tanggal,
        dibuka_oleh: pegawaiId,
        catatan: isian.catatan,
        dibuka_pada: sekarang(k),
      })
      .onConflict((c) => c.doNothing())
      .executeTakeFirstOrThrow();
    if (!numInsertedOrUpdatedRows) return isian;
    await catatOleh(tx, k, {
      peristiwa: 'aktivitas.hari-dibuka',
      objek: { jenis: 'pegawai', id: isian.pegawaiId },
      tentang: isian.pegawaiId,
      sesudah: { tanggal: isian.tanggal, catatan: isian.catatan },
    });
    await sisipPemberitahuan(tx, instansiId, [
      {
        pegawaiId: isian.pegawaiId,
        jenis: 'aktivitas.hari-dibuka',
        isi: { tanggal: isian.tanggal },
        tautan: `/lapor?tanggal=${isian.tanggal}`,
      },
    ]);
    return isian;
  });
}

/** Asks once a day of an activity whether its period was closed. */
function ingatTertutup(tx: TransaksiInstansi, instansiId: string) {
  const ingatan = new Map<string, Promise<string | null>>();
  return (hari: string) => {
    const jawaban = ingatan.get(hari) ?? periodeTertutup(tx, instansiId, { hari });
    ingatan.set(hari, jawaban);
    return jawaban;
  };
}

const KE = { VERIFIKASI: 'DIVERIFIKASI', KEMBALIKAN: 'DIREVISI', TOLAK: 'DITOLAK' } as const;
const TIDAK_ADA = { kode: 'E-AKT-TIDAK-ADA', pesan: 'Aktivitas ini tidak ada lagi. Muat ulang antrean.' };

async function nilai(
  tx: TransaksiInstansi,
  k: Konteks,
  satu: Satu,
  baris: BarisAktivitas,
  tutup: (tanggal: string) => Promise<string | null>,
): Promise<HasilSatu['alasan']> {
  const peran = await peranAtas(tx, k, baris);
  if (!peran.includes('PENILAI')) return [TIDAK_ADA];
  const tertutup = await tutup(baris.tanggal);
  if (tertutup) return [{ kode: 'E-PERIODE-DITUTUP', pesan: kalimatTertutup(tertutup) }];
  if (baris.versi !== satu.versi)
    return [
      { kode: 'E-AKT-BERUBAH', pesan: 'Pegawai mengubah aktivitas ini sesudah Anda membukanya. Baca lagi.' },
    ];
  const { alasan } = putuskan(baris.keadaan as KeadaanAktivitas, satu.putusan, peran, {
    'ada-catatan': Boolean(satu.catatan),
  });
  return alasan.map(({ kode, pesan }) => ({ kode, pesan }));
}

/** Locks the named activities, in one order everywhere. */
async function kunciBanyak(
  tx: TransaksiInstansi,
  instansiId: string,
  putusan: readonly Satu[],
): Promise<Map<string, BarisAktivitas>> {
  const baris = await tx
    .selectFrom('aktivitas')
    .selectAll()
    .where('instansi_id', '=', instansiId)
    .where('tanggal', 'in', [...new Set(putusan.map((p) => p.tanggal))])
    .where('id', 'in', [...new Set(putusan.map((p) => p.id))])
    .orderBy('tanggal')
    .orderBy('id')
    .forUpdate()
    .execute();
  return new Map(baris.map((b) => [b.id, b]));
}

/** One notice a person for what came back to them; what was verified needs no step of theirs. */
async function beriTahu(tx: TransaksiInstansi, k: Konteks, semua: readonly Perpindahan[]): Promise<void> {
  const perlu = semua.filter((p) => p.peristiwa !== 'VERIFIKASI');
  await sisipPemberitahuan(
    tx,
    k.pelaku.instansiId,
    [...Map.groupBy(perlu, (p) => `${p.baris.pegawai_id} ${p.ke}`).values()].map((kelompok) => {
      const { baris, ke, catatan } = kelompok[0]!;
      return {
        pegawaiId: baris.pegawai_id,
        jenis: ke === 'DITOLAK' ? 'aktivitas.ditolak' : 'aktivitas.dikembalikan',
        isi: {
          jumlah: kelompok.length,
          tanggal: baris.tanggal,
          uraian: baris.uraian,
          catatan: catatan ?? null,
        },
        tautan: `/kalender?hari=${baris.tanggal}`,
      };
    }),
  );
}

async function sisipPemberitahuan(
  tx: TransaksiInstansi,
  instansiId: string,
  semua: readonly { pegawaiId: string; jenis: string; isi: object; tautan: string }[],
): Promise<void> {
  if (semua.length === 0) return;
  await tx
    .insertInto('pemberitahuan')
    .values(
      semua.map((p) => ({
        instansi_id: instansiId,
        id: randomUUIDv7(),
        pegawai_id: p.pegawaiId,
        jenis: p.jenis,
        isi: JSON.stringify(p.isi),
        tautan: p.tautan,
      })),
    )
    .execute();
}
