import type { IsianSkp, Skp, SkpBaru } from '#contract/skp.ts';
import { LABEL_KEDUDUKAN } from '#rules/label.ts';
import { samakan } from '#rules/perencanaan/samakan.ts';
import { validasiSkp } from '#rules/perencanaan/validasi-skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { peranUntuk } from '../matriks/read.ts';
import { identitas, penugasanPada, profilInstansi } from '../organisasi/read.ts';
import { kedudukanPada } from '../pegawai/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { pastikanAsal, rhkPerjanjian } from './asal.ts';
import { tahunTerbuka } from './daftar.ts';
import { buatVersi, hapusRhkYatim, isiKosong, salinan, salinanTahunLain, tulisIsi } from './isi.ts';
import { beriTahu, catatLangkah, jejak } from './langkah.ts';
import { skpPimpinan } from './pimpinan.ts';
import { pastikanLangkah, pihakTerkait, wajibSkp } from './policy.ts';
import { type BarisSkp, cariSkp, isiVersi, semuaVersi } from './queries.ts';
import { type Berkas, berlakuDari, muat, rancanganDari, susunSkp, timbang } from './susun.ts';

const OPERATOR = { peran: 'OPERATOR', cara: 'Minta operator kepegawaian melengkapi data penugasan Anda.' };

/**
 * Begins the SKP of the present assignment for a year, empty or copied from another SKP of the same person. Errors:
 * `sudah-ada` (names the existing one), `tidak-berwenang` (no post, no duty), `bentuk-salah` (year).
 */
export function buatSkp(k: Konteks, isian: SkpBaru): Promise<Skp> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun: isian.tahun });
    const saya = await identitas(tx, instansiId, pegawaiId, hariIni(k).toString());
    if (!saya)
      throw tidakBerwenang('Anda belum mempunyai penugasan, sehingga SKP belum dapat dibuat.', OPERATOR);
    await pastikanWajib(tx, k);
    if (!wajibSkp(saya)) throw tidakBerwenang('Kepala Daerah dan pejabat negara tidak menyusun SKP.');
    // one at a time for an assignment, so that a second year's SKP meets the first
    await tx
      .selectFrom('penugasan')
      .select('id')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', saya.penugasanId)
      .forUpdate()
      .execute();
    const penugasan = (await penugasanPada(tx, instansiId, saya.penugasanId))!;
    if (!tahunTerbuka(hariIni(k), penugasan).includes(isian.tahun))
      throw new Masalah('bentuk-salah', `SKP tahun ${isian.tahun} tidak dapat dibuat sekarang.`, {
        errors: [
          { pointer: '/tahun', kode: 'E-SKP-TAHUN', pesan: 'Pilih tahun dari daftar pada Tambah SKP.' },
        ],
      });
    const skp = await identitasSkp(tx, k, isian, penugasan);
    const isi = await isiAwal(tx, k, isian, skp);
    const versiId = await buatVersi(tx, instansiId, skp.id, 1, isi, sekarang(k));
    await tulisIsi(tx, instansiId, { id: versiId, skp_id: skp.id, keadaan: 'DRAF' }, isi);
    await catatLangkah(tx, k, {
      skp,
      versi: { id: versiId, nomor: 1 },
      peristiwa: 'BUAT',
      dari: null,
      ke: 'DRAF',
      versiAturan: validasiSkp.versi.at(-1)!.mulai,
    });
    await jejak(tx, k, skp, 'skp.dibuat', undefined, {
      tahun: skp.tahun,
      nomor: 1,
      pendekatan: isi.pendekatan,
      salinDari: isian.salinDari ?? null,
    });
    return susunSkp(tx, k, await muat(tx, k, skp.id));
  });
}

/** L-II.C.8: whoever has no duty to plan performance makes no SKP (`E-NOT-SUBJECT`). */
async function pastikanWajib(tx: TransaksiInstansi, k: Konteks): Promise<void> {
  const kedudukan = await kedudukanPada(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, hariIni(k).toString());
  if (kedudukan === 'AKTIF') return;
  const { alasan } = validasiSkp.jawab({ kedudukan }, hariIni(k));
  throw new Masalah(
    'ditolak-aturan',
    `Anda tidak wajib menyusun SKP selama ${LABEL_KEDUDUKAN[kedudukan].toLowerCase()}.`,
    {
      errors: alasan.map((a) => ({ pointer: a.jalur, kode: a.kode, pesan: a.pesan })),
      siapa: {
        peran: 'OPERATOR',
        cara: 'Bila keliru, minta operator kepegawaian memeriksa perpindahan Anda.',
      },
    },
  );
}

/** The row of this assignment and year: made, or taken up again when its only draft was deleted. */
async function identitasSkp(
  tx: TransaksiInstansi,
  k: Konteks,
  isian: SkpBaru,
  penugasan: { id: string; dari: string; sampai: string | null },
): Promise<BarisSkp> {
  const { instansiId, pegawaiId } = k.pelaku;
  const lama = await tx
    .selectFrom('skp')
    .select(['id', 'pegawai_id', 'penugasan_id', 'tahun', 'dari', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('penugasan_id', '=', penugasan.id)
    .where('tahun', '=', isian.tahun)
    .forUpdate()
    .executeTakeFirst();
  if (lama) {
    const [versi] = await semuaVersi(tx, instansiId, lama.id);
    if (!versi) return lama;
    throw new Masalah(
      'sudah-ada',
      `SKP Anda tahun ${isian.tahun} untuk jabatan ini sudah ada. Buka dan lanjutkan SKP itu.`,
      { terkini: { id: lama.id, tahun: lama.tahun, nomor: versi.nomor, keadaan: versi.keadaan } },
    );
  }
  const awal = `${isian.tahun}-01-01`;
  const akhir = `${isian.tahun}-12-31`;
  const skp = {
    id: isian.id,
    pegawai_id: pegawaiId,
    penugasan_id: penugasan.id,
    tahun: isian.tahun,
    dari: penugasan.dari > awal ? penugasan.dari : awal,
    sampai: penugasan.sampai && penugasan.sampai < akhir ? penugasan.sampai : akhir,
  };
  await tx
    .insertInto('skp')
    .values({ instansi_id: instansiId, ...skp, dibuat_pada: sekarang(k) })
    .execute();
  return skp;
}

async function isiAwal(tx: TransaksiInstansi, k: Konteks, isian: SkpBaru, skp: BarisSkp): Promise<IsianSkp> {
  const { instansiId, pegawaiId } = k.pelaku;
  if (!isian.salinDari) {
    const kosong = isiKosong(
      isian.pendekatan ?? (await profilInstansi(tx, instansiId, hariIni(k).toString())).pendekatan,
    );
    return { ...kosong, rhk: await rhkPerjanjian(tx, k, skp, kosong.pendekatan) };
  }
  const asal = await cariSkp(tx, instansiId, isian.salinDari);
  if (!asal || asal.pegawai_id !== pegawaiId) throw tidakDitemukan('SKP yang akan disalin');
  const semua = await semuaVersi(tx, instansiId, asal.id);
  const versi = berlakuDari(semua) ?? semua[0];
  if (!versi) throw tidakDitemukan('SKP yang akan disalin');
  const pihak = await pihakTerkait(tx, k, skp);
  const pimpinan = await skpPimpinan(tx, instansiId, pihak.penilai, skp.tahun, pihak.hari);
  const menurutKata = new Map(pimpinan.rhk.map((r) => [samakan(r.uraian), r.id]));
  const isi = salinanTahunLain(
    versi,
    await isiVersi(tx, instansiId, versi.id),
    (teks) => menurutKata.get(samakan(teks)) ?? null,
  );
  return { ...isi, pendekatan: isian.pendekatan ?? isi.pendekatan };
}

/**
 * Saves a whole draft (`If-Match`). Any part may be missing; the answer holds the new version and what the rule finds.
 * Errors: `versi-berubah` with the present one in `terkini`, `keadaan-tidak-cocok` once it is no draft any more.
 */
export function simpanRancangan(k: Konteks, id: string, isian: IsianSkp): Promise<Skp> {
  return tulis(k, async (tx) => {
    const berkas = await muat(tx, k, id, true);
    const versi = await rancangan(berkas);
    pastikanLangkah(versi.keadaan, 'UBAH', berkas.pihak.peran, TANPA_SYARAT);
    if (k.versi !== versi.versi) pastikanVersi(k, await susunSkp(tx, k, berkas, versi.nomor));
    await pastikanRhkPimpinan(tx, k, berkas, isian);
    await pastikanAsal(tx, k, berkas, isian);
    await tulisIsi(tx, k.pelaku.instansiId, versi, isian);
    await tx
      .updateTable('skp_versi')
      .set({
        pendekatan: isian.pendekatan,
        perjanjian_kerja: isian.perjanjianKerja?.trim() || null,
        versi: versi.versi + 1,
        diubah_pada: sekarang(k),
      })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', versi.id)
      .execute();
    await jejak(
      tx,
      k,
      berkas.skp,
      'skp.disimpan',
      { nomor: versi.nomor, versi: versi.versi, jumlahRhk: versi.jumlahRhk },
      { nomor: versi.nomor, versi: versi.versi + 1, jumlahRhk: isian.rhk.length },
    );
    return susunSkp(tx, k, await muat(tx, k, id), versi.nomor);
  });
}

/** Deletes a draft for good (`HAPUS`); the version in force, if there is one, stays. Answers null when nothing is left. */
export function hapusRancangan(k: Konteks, id: string): Promise<null> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const berkas = await muat(tx, k, id, true);
    const versi = await rancangan(berkas);
    pastikanLangkah(versi.keadaan, 'HAPUS', berkas.pihak.peran, TANPA_SYARAT);
    await tx
      .deleteFrom('skp_peristiwa')
      .where('instansi_id', '=', instansiId)
      .where('skp_versi_id', '=', versi.id)
      .execute();
    await tx
      .deleteFrom('skp_versi')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', versi.id)
      .execute();
    await hapusRhkYatim(tx, instansiId, id);
    // subordinates may still point at an RHK of the draft; then the identity stays for the next one
    if (berkas.semua.length === 1) {
      await tx
        .deleteFrom('skp')
        .where('instansi_id', '=', instansiId)
        .where('id', '=', id)
        .where(({ not, exists, selectFrom }) =>
          not(
            exists(
              selectFrom('rhk')
                .select('rhk.id')
                .whereRef('rhk.instansi_id', '=', 'skp.instansi_id')
                .whereRef('rhk.skp_id', '=', 'skp.id'),
            ),
          ),
        )
        .execute();
    }
    await jejak(tx, k, berkas.skp, 'skp.dihapus', {
      tahun: berkas.skp.tahun,
      nomor: versi.nomor,
      keadaan: versi.keadaan,
    });
    return null;
  });
}

/** Begins version n + 1 as a draft that copies the version in force, which stays in force (Ps 14(2)). */
export function mulaiRevisi(k: Konteks, id: string): Promise<Skp> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const berkas = await muat(tx, k, id, true);
    const berlaku = berlakuDari(berkas.semua);
    if (!berlaku)
      throw new Masalah('keadaan-tidak-cocok', 'Belum ada versi yang ditetapkan. Lanjutkan rancangannya.');
    const isi = await isiVersi(tx, instansiId, berlaku.id);
    const { fakta, periksa } = await timbang(tx, k, berkas, berlaku, isi);
    const langkah = pastikanLangkah(berlaku.keadaan, 'REVISI', berkas.pihak.peran, fakta);
    const nomor = (berkas.semua[0]?.nomor ?? 0) + 1;
    const salin = salinan(berlaku, isi);
    const versiId = await buatVersi(tx, instansiId, id, nomor, salin, sekarang(k));
    const keadaan = langkah.versiBaru ?? 'DRAF';
    await tulisIsi(tx, instansiId, { id: versiId, skp_id: id, keadaan }, salin);
    await catatLangkah(tx, k, {
      skp: berkas.skp,
      versi: { id: versiId, nomor },
      peristiwa: 'REVISI',
      dari: null,
      ke: keadaan,
      versiAturan: periksa.versiAturan,
    });
    await jejak(tx, k, berkas.skp, 'skp.direvisi', { nomor: berlaku.nomor }, { nomor });
    if (!berkas.pihak.peran.includes('PEGAWAI'))
      await beriTahu(tx, k, berkas.skp.pegawai_id, 'skp.direvisi', berkas.skp, `/skp/${id}`, { nomor });
    return susunSkp(tx, k, await muat(tx, k, id), nomor);
  });
}

const TANPA_SYARAT = { sah: true, dibukaPenilai: false, adaRancangan: true, lewatTenggat: false };

async function rancangan({ semua }: Berkas) {
  const versi = rancanganDari(semua);
  if (!versi)
    throw new Masalah(
      'keadaan-tidak-cocok',
      'SKP ini sudah ditetapkan dan tidak dapat diubah. Mulai versi baru untuk mengubahnya; versi sekarang tetap berlaku sampai versi baru ditetapkan.',
    );
  return versi;
}

/** A link may name an RHK of the present penilai's SKP, or keep what the draft already named. */
async function pastikanRhkPimpinan(
  tx: TransaksiInstansi,
  k: Konteks,
  { skp, pihak, semua }: Berkas,
  isian: IsianSkp,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const diminta = isian.rhk.flatMap((r) => r.rhkPimpinanId ?? []);
  if (diminta.length === 0) return;
  const tetap = new Set<string | null>();
  for (const versi of [rancanganDari(semua), berlakuDari(semua)])
    if (versi) for (const r of (await isiVersi(tx, instansiId, versi.id)).rhk) tetap.add(r.pimpinanId);
  if (diminta.every((id) => tetap.has(id))) return;
  const pimpinan = await skpPimpinan(tx, instansiId, pihak.penilai, skp.tahun, pihak.hari);
  const peran = await peranUntuk(tx, instansiId, skp.pegawai_id, skp.tahun, pihak.hari);
  const boleh = new Set([...pimpinan.rhk.map((r) => r.id), ...peran.map((p) => p.rhkId)]);
  const asing = isian.rhk.findIndex(
    (r) => r.rhkPimpinanId && !tetap.has(r.rhkPimpinanId) && !boleh.has(r.rhkPimpinanId),
  );
  if (asing >= 0)
    throw new Masalah('bentuk-salah', 'Ada RHK pimpinan yang bukan milik pejabat penilai Anda.', {
      errors: [
        {
          pointer: `/rhk/${asing}/rhkPimpinanId`,
          kode: 'E-SKP-RHK-PIMPINAN-ASING',
          pesan: 'Pilih dari daftar RHK pimpinan Anda.',
        },
      ],
    });
}
