import { randomUUIDv7 } from 'node:crypto';
import {
  type AlasanSebaranBaru,
  alasanDibaca,
  type IsiSimulasi,
  type LingkupRuang,
  type RuangKurva,
  type Sebaran,
} from '#contract/distribusi.ts';
import type { RincianMasalah } from '#contract/masalah.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { geser } from '../evaluasi/actions.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { perluAlasan } from './hitung.ts';
import * as queries from './queries.ts';
import { basi, dariBaris, muatRuang, type Ruang, samaPasangan } from './ruang.ts';
import { alasanSebaran, kini, presentasi, sesudahPercobaan } from './view.ts';

/**
 * Saves the whole private draft of the room (`If-Match` once it exists). Nothing of it leaves the room. Errors:
 * `ditolak-aturan` for somebody who is not in the room, `sudah-ada`, `versi-berubah`.
 */
export function simpanSimulasi(k: Konteks, id: string, isi: IsiSimulasi): Promise<RuangKurva> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    await pastikanPeriodeTerbuka(tx, instansiId, { periodeId: isi.periodeId });
    const lama = await queries.kunciSimulasi(tx, instansiId, saya, id);
    if (!lama && (await queries.adaSimulasi(tx, instansiId, id))) throw tidakDitemukan('Percobaan');
    if (lama) pastikanTerbuka(k, lama, isi);
    const ruang = await muatRuang(tx, k, isi.periodeId, isi.lingkup);
    if (!lama && ruang.simulasi)
      throw new Masalah(
        'sudah-ada',
        'Anda sudah punya percobaan untuk periode ini. Muat ulang untuk melanjutkannya.',
      );
    pastikanDalamRuang(ruang, isi);
    const saat = sekarang(k);
    if (lama)
      await tx
        .updateTable('distribusi_simulasi')
        .set({ versi: lama.versi + 1, diubah_pada: saat })
        .where('instansi_id', '=', instansiId)
        .where('id', '=', id)
        .execute();
    else
      await tx
        .insertInto('distribusi_simulasi')
        .values({
          instansi_id: instansiId,
          id,
          pemilik_pegawai_id: saya,
          periode_id: isi.periodeId,
          lingkup: isi.lingkup,
          dibuat_pada: saat,
          diubah_pada: saat,
        })
        .execute();
    await queries.hapusPergeseran(tx, instansiId, id);
    const bergerak = isi.pergeseran.filter((g) => !samaPasangan(g.dari, g.ke));
    if (bergerak.length > 0)
      await tx
        .insertInto('distribusi_pergeseran')
        .values(
          bergerak.map((g) => ({
            instansi_id: instansiId,
            simulasi_id: id,
            pegawai_id: g.pegawaiId,
            dari_hasil: g.dari.hasilKerja,
            dari_perilaku: g.dari.perilaku,
            rating_hasil: g.ke.hasilKerja,
            rating_perilaku: g.ke.perilaku,
            alasan: g.alasan || null,
          })),
        )
        .execute();
    await jejak(tx, k, 'distribusi.disimulasikan', id, { pergeseran: bergerak.length });
    return tampilkan(tx, k, isi);
  });
}

/** Throws the draft away; nothing was changed by it. */
export function buangSimulasi(k: Konteks, id: string): Promise<RuangKurva> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const lama = await queries.kunciSimulasi(tx, instansiId, saya, id);
    if (!lama) throw tidakDitemukan('Percobaan');
    await pastikanPeriodeTerbuka(tx, instansiId, { periodeId: lama.periode_id });
    pastikanTerbuka(k, lama);
    await queries.hapusPergeseran(tx, instansiId, id);
    await tx
      .deleteFrom('distribusi_simulasi')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'distribusi.dibuang', id, {});
    return tampilkan(tx, k, ruangDari(lama));
  });
}

/**
 * Makes the draft real: every move goes to its undecided evaluation with its reason. All or nothing; every reason for a
 * refusal at once (`ditolak-aturan`). Decided evaluations are never touched.
 */
export function tetapkanSimulasi(k: Konteks, id: string, alasanUnit: string | null): Promise<RuangKurva> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const lama = await queries.kunciSimulasi(tx, instansiId, saya, id);
    if (!lama) throw tidakDitemukan('Percobaan');
    await pastikanPeriodeTerbuka(tx, instansiId, { periodeId: lama.periode_id });
    pastikanTerbuka(k, lama);
    const ruang = await muatRuang(tx, k, lama.periode_id, lama.lingkup as LingkupRuang);
    const melampaui = ruang.kelompok
      .filter((x) => x.orang.some((o) => ruang.pergeseran.some((g) => g.pegawai_id === o.pihak.pegawaiId)))
      .map((x) => ({ kelompok: x, sebaran: sesudahPercobaan(ruang, x) }))
      .filter(
        ({ kelompok, sebaran }) => perluAlasan(sebaran) && !alasanSebaran(kelompok.alasan, sebaran)?.mencakup,
      );
    const errors = [
      ...kekuranganPergeseran(ruang),
      ...(melampaui.length > 0 && !alasanDibaca.safeParse(alasanUnit ?? '').success
        ? [TANPA_ALASAN_UNIT]
        : []),
    ];
    if (errors.length > 0)
      throw new Masalah(
        'ditolak-aturan',
        'Percobaan ini belum dapat dijadikan nyata. Lengkapi yang ditandai.',
        {
          errors,
        },
      );
    const orang = new Map(ruang.kelompok.flatMap((x) => x.orang.map((o) => [o.pihak.pegawaiId, o] as const)));
    for (const g of ruang.pergeseran)
      await geser(tx, k, {
        evaluasiId: orang.get(g.pegawai_id)!.evaluasiId!,
        ...dariBaris(g),
        alasan: g.alasan!,
      });
    for (const { kelompok, sebaran } of melampaui)
      await tulisAlasan(
        tx,
        k,
        { id: randomUUIDv7(), alasan: alasanUnit! },
        kelompok.penilai.id,
        ruang,
        sebaran,
      );
    await tx
      .updateTable('distribusi_simulasi')
      .set({ ditetapkan_pada: sekarang(k), diubah_pada: sekarang(k), versi: lama.versi + 1 })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'distribusi.ditetapkan', id, { pergeseran: ruang.pergeseran.length });
    return tampilkan(tx, k, ruangDari(lama));
  });
}

/** The assessor writes why his people are spread as they are. Errors: `keadaan-tidak-cocok` where the pattern is kept. */
export function beriAlasan(k: Konteks, isi: AlasanSebaranBaru): Promise<RuangKurva> {
  return tulis(k, async (tx) => {
    await pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { periodeId: isi.periodeId });
    const ruang = await muatRuang(tx, k, isi.periodeId, 'PENILAI');
    const kelompok = ruang.kelompok[0];
    const sebaran = kelompok && kini(ruang, kelompok);
    if (!sebaran || !perluAlasan(sebaran))
      throw new Masalah('keadaan-tidak-cocok', 'Sebaran ini tidak melampaui pola, jadi tidak perlu alasan.');
    await tulisAlasan(tx, k, isi, k.pelaku.pegawaiId, ruang, sebaran);
    return tampilkan(tx, k, { periodeId: isi.periodeId, lingkup: 'PENILAI' });
  });
}

const TANPA_ALASAN_UNIT: RincianMasalah = {
  pointer: '/alasanUnit',
  kode: 'E-DIST-ALASAN-UNIT',
  pesan: 'Sebarannya masih melampaui pola. Tulis alasan unit, sedikitnya 10 huruf.',
};

function kekuranganPergeseran(ruang: Ruang): RincianMasalah[] {
  if (ruang.pergeseran.length === 0)
    return [
      {
        pointer: '/pergeseran',
        kode: 'E-PERGESERAN-KOSONG',
        pesan: 'Percobaan ini belum menggeser seorang pun.',
      },
    ];
  const orang = new Map(ruang.kelompok.flatMap((x) => x.orang.map((o) => [o.pihak.pegawaiId, o] as const)));
  return ruang.pergeseran.flatMap((g) => {
    const o = orang.get(g.pegawai_id);
    const pointer = `/pergeseran/${g.pegawai_id}`;
    const nama = o?.pihak.nama ?? 'Pegawai ini';
    if (!o || basi(o, g))
      return [
        {
          pointer,
          kode: 'E-PERGESERAN-BASI',
          pesan: `Rating ${nama} sudah berubah atau ditetapkan. Lepaskan pergeserannya, atau coba lagi dari rating yang sekarang.`,
        },
      ];
    if (alasanDibaca.safeParse(g.alasan ?? '').success) return [];
    return [
      {
        pointer: `${pointer}/alasan`,
        kode: 'E-PERGESERAN-ALASAN',
        pesan: `Tulis alasan menggeser ${nama}, sedikitnya 10 huruf. Pegawainya akan membacanya.`,
      },
    ];
  });
}

function pastikanTerbuka(
  k: Konteks,
  lama: queries.BarisSimulasi,
  isi?: Pick<IsiSimulasi, 'periodeId' | 'lingkup'>,
): void {
  if (lama.ditetapkan_pada)
    throw new Masalah('keadaan-tidak-cocok', 'Percobaan ini sudah dijadikan nyata. Muat ulang ruang kurva.');
  if (isi && (isi.periodeId !== lama.periode_id || isi.lingkup !== lama.lingkup))
    throw new Masalah(
      'keadaan-tidak-cocok',
      'Percobaan ini milik periode atau lingkup lain. Muat ulang ruang kurva.',
    );
  pastikanVersi(k, lama);
}

function pastikanDalamRuang(ruang: Ruang, { pergeseran }: IsiSimulasi): void {
  const ada = new Set(ruang.kelompok.flatMap((x) => x.populasi.dihitung.map((o) => o.pihak.pegawaiId)));
  const errors = pergeseran.flatMap((g, i) =>
    ada.has(g.pegawaiId)
      ? []
      : [
          {
            pointer: `/pergeseran/${i}/pegawaiId`,
            kode: 'E-PEGAWAI-TIDAK-DIKENAL',
            pesan: 'Pegawai ini tidak terhitung di ruang kurva Anda pada periode ini.',
          },
        ],
  );
  if (errors.length > 0)
    throw new Masalah('ditolak-aturan', 'Ada pegawai yang bukan bagian ruang kurva Anda.', { errors });
}

async function tulisAlasan(
  tx: TransaksiInstansi,
  k: Konteks,
  { id, alasan }: { id: string; alasan: string },
  penilaiId: string,
  ruang: Ruang,
  { jumlah, pola }: Sebaran,
): Promise<void> {
  const kode = pola.peringatan.map((p) => p.kode);
  await tx
    .insertInto('distribusi_alasan')
    .values({
      instansi_id: k.pelaku.instansiId,
      id,
      penilai_pegawai_id: penilaiId,
      periode_id: ruang.periode.id,
      alasan,
      jumlah: JSON.stringify(jumlah),
      kode,
      oleh_pegawai_id: k.pelaku.pegawaiId,
      dibuat_pada: sekarang(k),
    })
    .execute();
  await jejak(tx, k, 'distribusi.beralasan', id, { penilaiId, jumlah, kode, alasan });
}

function ruangDari(lama: queries.BarisSimulasi): Pick<IsiSimulasi, 'periodeId' | 'lingkup'> {
  return { periodeId: lama.periode_id, lingkup: lama.lingkup as LingkupRuang };
}

async function tampilkan(
  tx: TransaksiInstansi,
  k: Konteks,
  { periodeId, lingkup }: Pick<IsiSimulasi, 'periodeId' | 'lingkup'>,
): Promise<RuangKurva> {
  return presentasi(await muatRuang(tx, k, periodeId, lingkup));
}

/** The trail of the room holds numbers only; names and moves stand in the trail of each evaluation once they are real. */
function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  sesudah: object,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'distribusi', id },
    sesudah,
  });
}
