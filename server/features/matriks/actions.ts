import type { IsianSel, Matriks, SelTersimpan } from '#contract/matriks.ts';
import { langkahBerikut, penjagaGagal } from '#rules/kernel/alur.ts';
import { ALUR_TUGAS_LINTAS, type KeadaanTugasLintas } from '#rules/perencanaan/alur-tugas-lintas.ts';
import { jumlahKolom } from '#rules/perencanaan/matriks.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { jejak, kabari } from './jejak.ts';
import { pastikanPemilik } from './policy.ts';
import * as queries from './queries.ts';
import { matriksDalam } from './read.ts';

/** Begins my matrix of a year. Errors: `sudah-ada`, `tidak-berwenang` for who leads nobody. */
export function buat(k: Konteks, isian: { id: string; tahun: number }): Promise<Matriks> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun: isian.tahun });
    if (!(await queries.memimpin(tx, instansiId, pegawaiId, hariIni(k).toString())))
      throw tidakBerwenang('Matriks peran hasil dibuat pimpinan atau ketua tim.', {
        peran: 'OPERATOR',
        cara: 'Bila Anda memimpin, minta operator memeriksa data pejabat penilai bawahan Anda.',
      });
    const ada = await queries.matriksMilik(tx, instansiId, pegawaiId, isian.tahun);
    if (ada)
      throw new Masalah('sudah-ada', `Matriks Anda tahun ${isian.tahun} sudah ada.`, {
        terkini: { id: ada.id },
      });
    await tx
      .insertInto('matriks')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        tahun: isian.tahun,
        pemilik_pegawai_id: pegawaiId,
        dibuat_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, 'matriks.dibuat', isian.id, null, undefined, isian);
    return matriksDalam(tx, k, isian.id);
  });
}

/**
 * Writes one cell; a cell that is there already is changed with `If-Match`. Answers the cell and what its column adds up
 * to. Errors: `versi-berubah` with the present cell.
 */
export function isiSel(k: Konteks, id: string, selId: string, isian: IsianSel): Promise<SelTersimpan> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const m = await pegang(tx, k, id);
    const { kolom } = await queries.kolom(tx, instansiId, m.pemilik_pegawai_id, m.tahun);
    const iki = kolom.find((c) => c.indikatorId === isian.indikatorId);
    if (!iki) throw tidakDitemukan('IKI ini dalam SKP Anda');
    const orang = await queries.orangMatriks(tx, instansiId, m, hariIni(k).toString());
    if (!orang.some((o) => o.pegawaiId === isian.pegawaiId))
      throw tidakDitemukan('Pegawai dalam matriks ini');
    if (isian.isi === 'PERAN' && !isian.peran)
      throw new Masalah('bentuk-salah', 'Tulis hasil yang diharapkan, atau tandai tidak ada peran.', {
        errors: [{ pointer: '/peran', kode: 'E-MATRIKS-PERAN', pesan: 'Tulis hasil yang diharapkan.' }],
      });
    const semua = await queries.semuaSel(tx, instansiId, id);
    const lama = semua.find((s) => s.pegawaiId === isian.pegawaiId && s.indikatorId === isian.indikatorId);
    if (lama && (lama.id !== selId || k.versi !== lama.versi))
      pastikanVersi({ ...k, versi: k.versi ?? 0 }, lama);
    if (!lama && semua.some((s) => s.id === selId))
      throw new Masalah('bentuk-salah', 'Sel ini sudah dipakai di tempat lain. Muat ulang, lalu coba lagi.');
    await tulisSel(tx, k, { m, selId, rhkId: iki.rhkId, isian, versi: (lama?.versi ?? 0) + 1 });
    await jejak(tx, k, 'matriks.sel-diisi', id, isian.pegawaiId, lama, isian);
    const kini = await queries.semuaSel(tx, instansiId, id);
    return {
      sel: kini.find((s) => s.id === selId) ?? null,
      jumlah: jumlahKolom(
        iki,
        kini.filter((s) => s.indikatorId === isian.indikatorId && s.peran !== null),
      ),
    };
  });
}

/** Asks for somebody whom I do not assess; their penilai agrees first (L-II.A.5.f). */
export function tambahOrang(k: Konteks, id: string, pegawaiId: string): Promise<Matriks> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const m = await pegang(tx, k, id);
    const hari = hariIni(k).toString();
    const orang = await identitas(tx, instansiId, pegawaiId, hari);
    if (!orang || pegawaiId === m.pemilik_pegawai_id) throw tidakDitemukan('Pegawai');
    const ada = (await queries.orangMatriks(tx, instansiId, m, hari)).find((o) => o.pegawaiId === pegawaiId);
    if (ada && (ada.bawahan || ada.tim || ada.persetujuan))
      throw new Masalah('sudah-ada', `${orang.nama} sudah ada dalam matriks ini.`);
    const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
    if (!penilai)
      throw new Masalah(
        'keadaan-tidak-cocok',
        `${orang.nama} belum mempunyai pejabat penilai yang dapat menyetujui.`,
        {
          siapa: { peran: 'OPERATOR', cara: 'Minta operator menetapkan pejabat penilainya.' },
        },
      );
    await tx
      .insertInto('matriks_orang')
      .values({
        instansi_id: instansiId,
        matriks_id: id,
        pegawai_id: pegawaiId,
        keadaan: 'MENUNGGU',
        diminta_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, 'matriks.orang-diminta', id, pegawaiId, undefined, { pegawaiId });
    await kabari(tx, k, penilai.pegawaiId, 'matriks.orang-diminta', `/matriks?tahun=${m.tahun}`, {
      pegawai: orang.nama,
      tahun: m.tahun,
    });
    return matriksDalam(tx, k, id);
  });
}

/** Takes somebody from elsewhere out of the matrix again, with their cells. */
export function keluarkanOrang(k: Konteks, id: string, pegawaiId: string): Promise<Matriks> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    await pegang(tx, k, id);
    const hapus = await tx
      .deleteFrom('matriks_orang')
      .where('instansi_id', '=', instansiId)
      .where('matriks_id', '=', id)
      .where('pegawai_id', '=', pegawaiId)
      .executeTakeFirst();
    if (hapus.numDeletedRows === 0n) throw tidakDitemukan('Pegawai dalam matriks ini');
    await tx
      .deleteFrom('matriks_sel')
      .where('instansi_id', '=', instansiId)
      .where('matriks_id', '=', id)
      .where('pegawai_id', '=', pegawaiId)
      .execute();
    await jejak(tx, k, 'matriks.orang-dikeluarkan', id, pegawaiId);
    return matriksDalam(tx, k, id);
  });
}

/** The penilai of somebody asked for agrees or refuses; a refusal gives its reason. */
export function putuskanOrang(
  k: Konteks,
  id: string,
  pegawaiId: string,
  isian: { setuju: boolean; catatan: string },
): Promise<Matriks> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const m = await queries.matriksDengan(tx, instansiId, id);
    const baris = await tx
      .selectFrom('matriks_orang')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('matriks_id', '=', id)
      .where('pegawai_id', '=', pegawaiId)
      .forUpdate()
      .executeTakeFirst();
    if (!m || !baris) throw tidakDitemukan('Permintaan ini');
    const penilai = await penilaiDari(tx, instansiId, pegawaiId, hariIni(k).toString());
    if (penilai?.pegawaiId !== k.pelaku.pegawaiId)
      throw tidakBerwenang('Penugasan ini disetujui pejabat penilai pegawai itu.', {
        peran: 'PENILAI',
        ...(penilai && { nama: penilai.nama }),
        cara: 'Sampaikan kepada yang bersangkutan.',
      });
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun: m.tahun });
    const peristiwa = isian.setuju ? 'SETUJUI' : 'TOLAK';
    const langkah = langkahBerikut(
      ALUR_TUGAS_LINTAS,
      baris.keadaan as KeadaanTugasLintas,
      peristiwa,
      'PENILAI',
    );
    if (!langkah) throw new Masalah('keadaan-tidak-cocok', 'Permintaan ini sudah Anda putuskan demikian.');
    const gagal = penjagaGagal(ALUR_TUGAS_LINTAS, langkah, { 'ada-catatan': isian.catatan !== '' });
    if (gagal.length > 0)
      throw new Masalah('ditolak-aturan', gagal.map((g) => g.pesan).join(' '), {
        errors: gagal.map((g) => ({ pointer: '/catatan', kode: g.kode, pesan: g.pesan })),
      });
    await tx
      .updateTable('matriks_orang')
      .set({
        keadaan: langkah.ke!,
        diputus_oleh: k.pelaku.pegawaiId,
        diputus_pada: sekarang(k),
        catatan: isian.catatan || null,
        versi: baris.versi + 1,
      })
      .where('instansi_id', '=', instansiId)
      .where('matriks_id', '=', id)
      .where('pegawai_id', '=', pegawaiId)
      .execute();
    await jejak(tx, k, 'matriks.orang-diputuskan', id, pegawaiId, { keadaan: baris.keadaan }, isian);
    const orang = await identitas(tx, instansiId, pegawaiId, hariIni(k).toString());
    await kabari(tx, k, m.pemilik_pegawai_id, 'matriks.orang-diputuskan', `/matriks/${id}`, {
      pegawai: orang?.nama ?? '',
      setuju: isian.setuju,
      catatan: isian.catatan,
    });
    return matriksDalam(tx, k, id);
  });
}

async function pegang(tx: TransaksiInstansi, k: Konteks, id: string) {
  const m = await queries.matriksDengan(tx, k.pelaku.instansiId, id);
  if (!m) throw tidakDitemukan('Matriks');
  const siapa = await identitas(tx, k.pelaku.instansiId, m.pemilik_pegawai_id, hariIni(k).toString());
  pastikanPemilik(k, m, siapa?.nama ?? '');
  await pastikanPeriodeTerbuka(tx, k.pelaku.instansiId, { tahun: m.tahun });
  return m;
}

async function tulisSel(
  tx: TransaksiInstansi,
  k: Konteks,
  {
    m,
    selId,
    rhkId,
    isian,
    versi,
  }: { m: queries.BarisInduk; selId: string; rhkId: string; isian: IsianSel; versi: number },
): Promise<void> {
  const { instansiId } = k.pelaku;
  if (isian.isi === 'KOSONG') {
    await tx
      .deleteFrom('matriks_sel')
      .where('instansi_id', '=', instansiId)
      .where('id', '=', selId)
      .execute();
    return;
  }
  const peran = isian.isi === 'PERAN';
  const isi = {
    rhk_id: rhkId,
    peran: peran ? isian.peran : null,
    metode: peran ? isian.metode : null,
    target_angka: peran ? isian.targetAngka : null,
    satuan: peran ? isian.satuan || null : null,
    versi,
    diubah_pada: sekarang(k),
  };
  await tx
    .insertInto('matriks_sel')
    .values({
      instansi_id: instansiId,
      id: selId,
      matriks_id: m.id,
      pegawai_id: isian.pegawaiId,
      indikator_id: isian.indikatorId,
      ...isi,
    })
    .onConflict((b) => b.columns(['instansi_id', 'id']).doUpdateSet(isi))
    .execute();
}
