import type { IsianTim, TimBaru, TimKerja } from '#contract/tim-kerja.ts';
import { langkahBerikut, penjagaGagal } from '#rules/kernel/alur.ts';
import { ALUR_TUGAS_LINTAS, type KeadaanTugasLintas } from '#rules/perencanaan/alur-tugas-lintas.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { identitas, penilaiDari, unitDipimpin } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import * as queries from './queries.ts';
import { timDalam } from './read.ts';

/** The head of a unit forms a team under a ketua, who need not be anybody's penilai. */
export function bentuk(k: Konteks, isian: TimBaru): Promise<TimKerja> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const unit = await unitDipimpin(tx, instansiId, pegawaiId, hariIni(k).toString());
    if (!unit)
      throw tidakBerwenang('Tim kerja dibentuk pimpinan unit kerja.', {
        peran: 'PIMPINAN_UNIT',
        cara: 'Usulkan tim ini kepada pimpinan unit Anda.',
      });
    const ketua = await pastikanIsian(tx, k, isian);
    await tx
      .insertInto('tim_kerja')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        unit_kerja_id: unit.id,
        nama: isian.nama,
        tujuan: isian.tujuan,
        ketua_pegawai_id: isian.ketuaPegawaiId,
        dibentuk_oleh: pegawaiId,
        dari: isian.dari,
        sampai: isian.sampai,
        dibuat_pada: sekarang(k),
      })
      .execute();
    await jejak(tx, k, 'tim-kerja.dibentuk', isian.id, isian.ketuaPegawaiId, undefined, isian);
    await kabari(tx, k, isian.ketuaPegawaiId, 'tim-kerja.ketua', { tim: isian.nama, ketua: ketua.nama });
    return timDalam(tx, k, isian.id);
  });
}

/** Changes name, purpose, ketua or the last day (`If-Match`). */
export function ubah(k: Konteks, id: string, isian: IsianTim): Promise<TimKerja> {
  return tulis(k, async (tx) => {
    const lama = await pegang(tx, k, id);
    if (k.versi !== lama.versi) pastikanVersi(k, await timDalam(tx, k, id));
    const ketua = await pastikanIsian(tx, k, isian);
    await tx
      .updateTable('tim_kerja')
      .set({
        nama: isian.nama,
        tujuan: isian.tujuan,
        ketua_pegawai_id: isian.ketuaPegawaiId,
        dari: isian.dari,
        sampai: isian.sampai,
        versi: lama.versi + 1,
      })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('id', '=', id)
      .execute();
    await jejak(tx, k, 'tim-kerja.diubah', id, isian.ketuaPegawaiId, ringkas(lama), isian);
    if (lama.ketua_pegawai_id !== isian.ketuaPegawaiId)
      await kabari(tx, k, isian.ketuaPegawaiId, 'tim-kerja.ketua', { tim: isian.nama, ketua: ketua.nama });
    return timDalam(tx, k, id);
  });
}

/** Adds a member; where another assesses them, their penilai agrees first (L-II.A.5.f). */
export function tambahAnggota(
  k: Konteks,
  id: string,
  isian: { pegawaiId: string; dari: string; sampai: string | null },
): Promise<TimKerja> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const tim = await pegang(tx, k, id);
    const hari = hariIni(k).toString();
    const orang = await identitas(tx, instansiId, isian.pegawaiId, hari);
    if (!orang || isian.pegawaiId === tim.ketua_pegawai_id) throw tidakDitemukan('Pegawai');
    pastikanUrut(isian);
    const ada = await queries.kunciAnggota(tx, instansiId, id, isian.pegawaiId);
    if (ada && (ada.sampai === null || ada.sampai >= hari))
      throw new Masalah('sudah-ada', `${orang.nama} sudah menjadi anggota tim ini.`);
    const penilai = await penilaiDari(tx, instansiId, isian.pegawaiId, hari);
    const sendiri = penilai?.pegawaiId === pegawaiId;
    if (!penilai)
      throw new Masalah(
        'keadaan-tidak-cocok',
        `${orang.nama} belum mempunyai pejabat penilai yang dapat menyetujui.`,
        {
          siapa: { peran: 'OPERATOR', cara: 'Minta operator menetapkan pejabat penilainya.' },
        },
      );
    const isi = {
      dari: isian.dari,
      sampai: isian.sampai,
      keadaan: sendiri ? 'DISETUJUI' : 'MENUNGGU',
      diminta_pada: sekarang(k),
      diputus_oleh: sendiri ? pegawaiId : null,
      diputus_pada: sendiri ? sekarang(k) : null,
      catatan: null,
    };
    await tx
      .insertInto('tim_anggota')
      .values({ instansi_id: instansiId, tim_id: id, pegawai_id: isian.pegawaiId, ...isi })
      .onConflict((b) => b.columns(['instansi_id', 'tim_id', 'pegawai_id']).doUpdateSet(isi))
      .execute();
    await jejak(tx, k, 'tim-kerja.anggota-ditambah', id, isian.pegawaiId, undefined, isian);
    await kabari(
      tx,
      k,
      sendiri ? isian.pegawaiId : penilai.pegawaiId,
      sendiri ? 'tim-kerja.anggota' : 'tim-kerja.anggota-diminta',
      {
        tim: tim.nama,
        pegawai: orang.nama,
      },
    );
    return timDalam(tx, k, id);
  });
}

/** Ends a membership on a day; what was done stays. */
export function akhiriAnggota(k: Konteks, id: string, pegawaiId: string, sampai: string): Promise<TimKerja> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    await pegang(tx, k, id);
    const anggota = await queries.kunciAnggota(tx, instansiId, id, pegawaiId);
    if (!anggota) throw tidakDitemukan('Anggota tim');
    pastikanUrut({ dari: anggota.dari, sampai });
    await ubahAnggota(tx, k, id, pegawaiId, { sampai, versi: anggota.versi + 1 });
    await jejak(tx, k, 'tim-kerja.anggota-diakhiri', id, pegawaiId, { sampai: anggota.sampai }, { sampai });
    return timDalam(tx, k, id);
  });
}

/** The penilai of a member from elsewhere agrees or refuses; a refusal gives its reason. */
export function putuskan(
  k: Konteks,
  id: string,
  pegawaiId: string,
  isian: { setuju: boolean; catatan: string },
): Promise<TimKerja> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const tim = await queries.kunci(tx, instansiId, id);
    const anggota = await queries.kunciAnggota(tx, instansiId, id, pegawaiId);
    if (!tim || !anggota) throw tidakDitemukan('Anggota tim');
    const penilai = await penilaiDari(tx, instansiId, pegawaiId, hariIni(k).toString());
    if (penilai?.pegawaiId !== k.pelaku.pegawaiId)
      throw tidakBerwenang('Keanggotaan ini disetujui pejabat penilai pegawai itu.', {
        peran: 'PENILAI',
        ...(penilai && { nama: penilai.nama }),
        cara: 'Sampaikan kepada yang bersangkutan.',
      });
    const langkah = langkahBerikut(
      ALUR_TUGAS_LINTAS,
      anggota.keadaan as KeadaanTugasLintas,
      isian.setuju ? 'SETUJUI' : 'TOLAK',
      'PENILAI',
    );
    if (!langkah) throw new Masalah('keadaan-tidak-cocok', 'Keanggotaan ini sudah Anda putuskan demikian.');
    const gagal = penjagaGagal(ALUR_TUGAS_LINTAS, langkah, { 'ada-catatan': isian.catatan !== '' });
    if (gagal.length > 0)
      throw new Masalah('ditolak-aturan', gagal.map((g) => g.pesan).join(' '), {
        errors: gagal.map((g) => ({ pointer: '/catatan', kode: g.kode, pesan: g.pesan })),
      });
    await ubahAnggota(tx, k, id, pegawaiId, {
      keadaan: langkah.ke!,
      diputus_oleh: k.pelaku.pegawaiId,
      diputus_pada: sekarang(k),
      catatan: isian.catatan || null,
      versi: anggota.versi + 1,
    });
    await jejak(tx, k, 'tim-kerja.anggota-diputuskan', id, pegawaiId, { keadaan: anggota.keadaan }, isian);
    await kabari(tx, k, tim.dibentuk_oleh, 'tim-kerja.anggota-diputuskan', {
      tim: tim.nama,
      setuju: isian.setuju,
      catatan: isian.catatan,
    });
    if (isian.setuju) await kabari(tx, k, pegawaiId, 'tim-kerja.anggota', { tim: tim.nama });
    return timDalam(tx, k, id);
  });
}

type Baris = NonNullable<Awaited<ReturnType<typeof queries.kunci>>>;

async function pegang(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Baris> {
  const tim = await queries.kunci(tx, k.pelaku.instansiId, id);
  if (!tim) throw tidakDitemukan('Tim kerja');
  if (tim.dibentuk_oleh !== k.pelaku.pegawaiId) {
    const pembentuk = await identitas(tx, k.pelaku.instansiId, tim.dibentuk_oleh, hariIni(k).toString());
    throw tidakBerwenang('Tim kerja diatur pimpinan yang membentuknya.', {
      peran: 'PIMPINAN_UNIT',
      ...(pembentuk && { nama: pembentuk.nama }),
      cara: 'Sampaikan kepada yang bersangkutan.',
    });
  }
  return tim;
}

async function pastikanIsian(tx: TransaksiInstansi, k: Konteks, isian: IsianTim) {
  pastikanUrut(isian);
  const ketua = await identitas(tx, k.pelaku.instansiId, isian.ketuaPegawaiId, hariIni(k).toString());
  if (!ketua) throw tidakDitemukan('Ketua tim');
  return ketua;
}

function pastikanUrut({ dari, sampai }: { dari: string; sampai: string | null }): void {
  if (sampai !== null && sampai < dari)
    throw new Masalah('bentuk-salah', 'Hari terakhir lebih awal daripada hari pertama.', {
      errors: [{ pointer: '/sampai', kode: 'E-TIM-MASA', pesan: 'Pilih hari sesudah hari pertama.' }],
    });
}

async function ubahAnggota(
  tx: TransaksiInstansi,
  k: Konteks,
  timId: string,
  pegawaiId: string,
  isi: Record<string, unknown>,
): Promise<void> {
  await tx
    .updateTable('tim_anggota')
    .set(isi)
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('tim_id', '=', timId)
    .where('pegawai_id', '=', pegawaiId)
    .execute();
}

function ringkas({ nama, tujuan, ketua_pegawai_id, dari, sampai }: Baris) {
  return { nama, tujuan, ketuaPegawaiId: ketua_pegawai_id, dari, sampai };
}

function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  timId: string,
  tentang: string,
  sebelum?: unknown,
  sesudah?: unknown,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'tim-kerja', id: timId },
    tentang,
    sebelum,
    sesudah,
  });
}

async function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  kepada: string,
  jenis:
    | 'tim-kerja.ketua'
    | 'tim-kerja.anggota'
    | 'tim-kerja.anggota-diminta'
    | 'tim-kerja.anggota-diputuskan',
  isi: Record<string, unknown>,
): Promise<void> {
  if (kepada === k.pelaku.pegawaiId) return;
  const saya = await identitas(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, hariIni(k).toString());
  await kabariSekali(tx, { instansiId: k.pelaku.instansiId, saat: sekarang(k) }, [
    {
      pegawaiId: kepada,
      jenis,
      isi: { ...isi, dariNama: saya?.nama ?? '' },
      tautan: '/tim-kerja',
      kunci: null,
    },
  ]);
}
