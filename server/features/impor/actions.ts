import type { Readable } from 'node:stream';
import { sql } from 'kysely';
import type { BarisImpor, Impor, JenisImpor } from '#contract/impor.ts';
import { BARIS_IMPOR_MAKS } from '#contract/impor.ts';
import { type BarisLembar, bacaLembar, LembarTakTerbaca } from '#documents/lembar/baca.ts';
import { BARIS_KEPALA_MAKS, cariKepala } from '#documents/lembar/kepala.ts';
import { catatOleh } from '../../audit/catat.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { terimaBerkas } from '../bukti/actions.ts';
import { JENIS, type Pemeriksa } from './jenis.ts';
import { keMasuk, keTersimpan } from './periksa.ts';
import {
  ambilBaris,
  type BarisTersimpan,
  type LembarImpor,
  lembarMilik,
  simpanBaris,
  tampilkanBaris,
  tampilkanImpor,
  wajibMilik,
} from './queries.ts';

/** Rows checked and written at a time; what memory holds does not grow with the file. */
const KELOMPOK = 500;
/** How long a loaded sheet waits for its owner. */
const SIMPAN_HARI = 14;

/**
 * Loads a sheet: its heading is matched, every row is checked and kept with what is wrong with it; nothing is taken over
 * yet. Repeating with the same id and bytes gives the same answer. Errors: `bentuk-salah`, `terlalu-besar`, `sudah-ada`.
 */
export async function muatLembar(
  k: Konteks,
  { id, jenis, nama, isi }: { id: string; jenis: JenisImpor; nama: string; isi: Readable },
): Promise<Impor> {
  const { instansiId, pegawaiId } = k.pelaku;
  return terimaBerkas(isi, k.app.pengaturan.UNGGAH_MAKS_MB * 1024 * 1024, ({ jalur, sha256 }) =>
    withInstansi(
      k.app.db,
      instansiId,
      async (tx) => {
        const ada = await lembarMilik(tx, k, id);
        if (ada && ada.sidik === sha256 && ada.jenis === jenis) return tampilkanImpor(tx, instansiId, ada);
        await pastikanBebas(tx, instansiId, id);
        await bersihkan(tx, k);
        const aliran = bacaAman(jalur);
        const { lembar, awal } = await bacaKepala(aliran, { id, jenis, nama, sidik: sha256 });
        await tx
          .insertInto('impor')
          .values({
            instansi_id: instansiId,
            id,
            pegawai_id: pegawaiId,
            jenis,
            nama,
            sidik: sha256,
            kepala: JSON.stringify(lembar.kepala),
            baris_kepala: lembar.barisKepala,
            pemadanan: JSON.stringify(lembar.pemadanan),
            dibuat_pada: sekarang(k),
          })
          .execute();
        await periksaAliran(tx, k, lembar, sambung(awal, aliran));
        await jejak(tx, k, id, 'impor.dimuat', { jenis, nama, sha256 });
        return tampilkanImpor(tx, instansiId, lembar);
      },
      k.pelaku,
    ),
  );
}

/** Says which column of the sheet is meant by each known one, and checks every row not yet taken over again. */
export function ubahPemadanan(
  k: Konteks,
  id: string,
  pemadanan: Record<string, number | null>,
): Promise<Impor> {
  const { instansiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const lembar = await wajibMilik(tx, k, id, true);
    for (const { kunci } of JENIS[lembar.jenis].kolom)
      if (kunci in pemadanan) lembar.pemadanan[kunci] = pemadanan[kunci] ?? null;
    await tx
      .updateTable('impor')
      .set({ pemadanan: JSON.stringify(lembar.pemadanan) })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', id)
      .execute();
    const pemeriksa = JENIS[lembar.jenis].pemeriksa(k);
    for (let setelah = 0; ; ) {
      const baris = await ambilBaris(tx, instansiId, id, { setelah, batas: KELOMPOK });
      const ulang = baris.filter((b) => b.hasil !== 'MASUK');
      await simpanBaris(tx, instansiId, id, await periksaKelompok(tx, pemeriksa, lembar, ulang));
      if (baris.length < KELOMPOK) break;
      setelah = baris.at(-1)!.nomor;
    }
    return tampilkanImpor(tx, instansiId, lembar);
  });
}

/** Mends one row in place. Rows that hang together with it (before or after) are checked again with it. */
export function ubahBaris(k: Konteks, id: string, nomor: number, sel: string[]): Promise<BarisImpor> {
  const { instansiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const lembar = await wajibMilik(tx, k, id, true);
    const [lama] = await ambilBaris(tx, instansiId, id, { setelah: nomor - 1, batas: 1 });
    if (lama?.nomor !== nomor) throw tidakDitemukan('Baris impor');
    if (lama.hasil === 'MASUK')
      throw new Masalah('keadaan-tidak-cocok', 'Baris ini sudah diterima. Ubah di tempatnya sekarang.');
    const [sendiri] = await periksaKelompok(tx, JENIS[lembar.jenis].pemeriksa(k), lembar, [{ ...lama, sel }]);
    await simpanBaris(tx, instansiId, id, [sendiri!]);
    const bersama = await ambilBaris(tx, instansiId, id, {
      kelompok: [lama.kelompok, sendiri!.kelompok].filter(Boolean),
    });
    await simpanBaris(
      tx,
      instansiId,
      id,
      await periksaKelompok(tx, JENIS[lembar.jenis].pemeriksa(k), lembar, bersama),
    );
    const [baru] = await ambilBaris(tx, instansiId, id, { setelah: nomor - 1, batas: 1 });
    return tampilkanBaris(baru!);
  });
}

/**
 * Takes the next good rows over, each checked once more: repeated until none is left. A row that has become wrong
 * meanwhile stays, with its reason.
 */
export function terimaBaris(k: Konteks, id: string, kirim: boolean): Promise<Impor> {
  const { instansiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const lembar = await wajibMilik(tx, k, id, true);
    const baris = await ambilBaris(tx, instansiId, id, { hasil: 'SAH', batas: KELOMPOK });
    const hasil = await JENIS[lembar.jenis].pemeriksa(k).terima(
      tx,
      baris.map((b) => keMasuk(lembar, b)),
      kirim,
    );
    const masuk = hasil.filter((h) => h.hasil === 'SAH').length;
    await simpanBaris(
      tx,
      instansiId,
      id,
      hasil.map((h, i) => {
        const simpan = keTersimpan(lembar.pemadanan, baris[i]!, h);
        return h.hasil === 'SAH' ? { ...simpan, hasil: 'MASUK' as const } : simpan;
      }),
    );
    if (masuk > 0)
      await jejak(tx, k, id, 'impor.diterima', { jenis: lembar.jenis, nama: lembar.nama, masuk });
    return tampilkanImpor(tx, instansiId, lembar);
  });
}

/** Throws the loaded sheet away; what was taken over from it stays. */
export function buangLembar(k: Konteks, id: string): Promise<null> {
  return tulis(k, async (tx) => {
    await wajibMilik(tx, k, id, true);
    await tx
      .deleteFrom('impor')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    return null;
  });
}

async function periksaAliran(
  tx: TransaksiInstansi,
  k: Konteks,
  lembar: LembarImpor,
  aliran: AsyncIterable<BarisLembar>,
): Promise<void> {
  const pemeriksa = JENIS[lembar.jenis].pemeriksa(k);
  let kelompok: BarisLembar[] = [];
  let jumlah = 0;
  const tuntaskan = async () => {
    await simpanBaris(
      tx,
      k.pelaku.instansiId,
      lembar.id,
      await periksaKelompok(tx, pemeriksa, lembar, kelompok),
    );
    kelompok = [];
  };
  for await (const baris of aliran) {
    if (++jumlah > BARIS_IMPOR_MAKS) throw terlaluPanjang();
    kelompok.push(baris);
    if (kelompok.length === KELOMPOK) await tuntaskan();
  }
  if (jumlah === 0)
    throw new Masalah(
      'bentuk-salah',
      'Di bawah judul kolom tidak ada baris. Isi lembarnya, lalu unggah lagi.',
    );
  await tuntaskan();
}

async function periksaKelompok(
  tx: TransaksiInstansi,
  pemeriksa: Pemeriksa,
  lembar: LembarImpor,
  baris: readonly { nomor: number; sel: string[] }[],
): Promise<BarisTersimpan[]> {
  if (baris.length === 0) return [];
  const hasil = await pemeriksa.periksa(
    tx,
    baris.map((b) => keMasuk(lembar, b)),
  );
  return hasil.map((h, i) => keTersimpan(lembar.pemadanan, baris[i]!, h));
}

type Aliran = AsyncGenerator<BarisLembar>;

async function bacaKepala(
  aliran: Aliran,
  dasar: Pick<LembarImpor, 'id' | 'jenis' | 'nama' | 'sidik'>,
): Promise<{ lembar: LembarImpor & { barisKepala: number }; awal: BarisLembar[] }> {
  const awal: BarisLembar[] = [];
  while (awal.length < BARIS_KEPALA_MAKS) {
    const { value, done } = await aliran.next();
    if (done) break;
    awal.push(value);
  }
  const { kolom } = JENIS[dasar.jenis];
  const temu = cariKepala(awal, kolom);
  if (!temu)
    throw new Masalah(
      'bentuk-salah',
      `Judul kolom tidak ditemukan pada ${BARIS_KEPALA_MAKS} baris pertama. Sertakan baris judul, misalnya: ${kolom
        .slice(0, 5)
        .map((satu) => satu.judul)
        .join(', ')}.`,
    );
  const { kepala, pemadanan } = temu;
  return {
    lembar: { ...dasar, kepala: kepala.sel, barisKepala: kepala.nomor, pemadanan },
    awal: awal.filter((b) => b.nomor > kepala.nomor),
  };
}

async function* sambung(awal: readonly BarisLembar[], sisa: Aliran): Aliran {
  yield* awal;
  yield* sisa;
}

async function* bacaAman(jalur: string): Aliran {
  try {
    yield* bacaLembar(jalur);
  } catch (galat) {
    if (galat instanceof LembarTakTerbaca) throw new Masalah('bentuk-salah', galat.message, { sebab: galat });
    throw galat;
  }
}

async function pastikanBebas(tx: TransaksiInstansi, instansiId: string, id: string): Promise<void> {
  const ada = await tx
    .selectFrom('impor')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute();
  if (ada.length > 0)
    throw new Masalah(
      'sudah-ada',
      'Nomor impor ini sudah dipakai untuk berkas lain. Muat sebagai impor baru.',
    );
}

/** Sheets of the caller that have waited too long. */
async function bersihkan(tx: TransaksiInstansi, k: Konteks): Promise<void> {
  await sql`delete from impor where instansi_id = ${k.pelaku.instansiId} and pegawai_id = ${k.pelaku.pegawaiId}
    and dibuat_pada < ${sekarang(k)}::timestamptz - make_interval(days => ${SIMPAN_HARI})`.execute(tx);
}

function terlaluPanjang(): Masalah {
  const banyak = BARIS_IMPOR_MAKS.toLocaleString('id-ID');
  return new Masalah('terlalu-besar', `Lembar ini lebih dari ${banyak} baris. Bagi menjadi beberapa berkas.`);
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  peristiwa: 'impor.dimuat' | 'impor.diterima',
  sesudah: object,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'impor', id },
    tentang: k.pelaku.pegawaiId,
    sesudah,
  });
}
