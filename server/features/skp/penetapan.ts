import type { PersetujuanSkp, Skp } from '#contract/skp.ts';
import type { JenisRhk } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { beriTahu, catatLangkah, jejak, pindahKeadaan } from './langkah.ts';
import { skpPimpinan } from './pimpinan.ts';
import { type FaktaLangkah, pastikanLangkah } from './policy.ts';
import { type BarisVersi, type IsiVersi, isiVersi } from './queries.ts';
import { sambungkanBawahan, sambungkanSendiri } from './sambungan.ts';
import { type Berkas, berlakuDari, muat, rancanganDari, susunSkp, timbang } from './susun.ts';
import type { HasilPeriksa } from './validasi.ts';

interface Dipegang extends Berkas {
  versi: BarisVersi;
  isi: IsiVersi;
  periksa: HasilPeriksa;
  fakta: FaktaLangkah;
}

/** Hands the draft in to the penilai (AJUKAN). Errors of the rule refuse; provisional links are no error. */
export function ajukan(k: Konteks, id: string): Promise<Skp> {
  return tulis(k, async (tx) => {
    const d = await pegang(tx, k, id);
    const { penilai } = d.pihak;
    pastikanSah(d, 'AJUKAN');
    const langkah = pastikanLangkah(d.versi.keadaan, 'AJUKAN', d.pihak.peran, d.fakta);
    if (!penilai)
      throw new Masalah('keadaan-tidak-cocok', 'Pejabat penilai Anda belum ditetapkan.', {
        siapa: { peran: 'OPERATOR', cara: 'Minta operator kepegawaian menetapkan pejabat penilai Anda.' },
      });
    await pindahKeadaan(tx, k, d.versi, {
      keadaan: langkah.ke!,
      penilai_pegawai_id: penilai.pegawaiId,
      dibuka_penilai_pada: null,
    });
    const pimpinan = await skpPimpinan(tx, k.pelaku.instansiId, penilai, d.skp.tahun, d.pihak.hari);
    if (pimpinan.keadaan === 'BERLAKU') await sambungkanSendiri(tx, k, d.skp, pimpinan.rhk);
    await catatLangkah(tx, k, {
      ...d,
      peristiwa: 'AJUKAN',
      dari: d.versi.keadaan,
      ke: langkah.ke!,
      versiAturan: d.periksa.versiAturan,
    });
    await jejak(tx, k, d.skp, 'skp.diajukan', ringkas(d.versi), { ...ringkas(d.versi), keadaan: langkah.ke });
    await beriTahu(tx, k, penilai.pegawaiId, 'skp.diajukan', d.skp, `/skp-bawahan/${id}`);
    return jawab(tx, k, id, d.versi.nomor);
  });
}

/** Takes it back (TARIK), as long as the penilai has not opened it. */
export function tarik(k: Konteks, id: string): Promise<Skp> {
  return tulis(k, async (tx) => {
    const d = await pegang(tx, k, id);
    const langkah = pastikanLangkah(d.versi.keadaan, 'TARIK', d.pihak.peran, d.fakta);
    await pindahKeadaan(tx, k, d.versi, { keadaan: langkah.ke! });
    await catatLangkah(tx, k, {
      ...d,
      peristiwa: 'TARIK',
      dari: d.versi.keadaan,
      ke: langkah.ke!,
      versiAturan: d.periksa.versiAturan,
    });
    await jejak(tx, k, d.skp, 'skp.ditarik', ringkas(d.versi), { ...ringkas(d.versi), keadaan: langkah.ke });
    return jawab(tx, k, id, d.versi.nomor);
  });
}

/** The penilai begins to read (BUKA): from now on it is returned, not taken back. Repeating it changes nothing. */
export function buka(k: Konteks, id: string): Promise<Skp> {
  return tulis(k, async (tx) => {
    const d = await pegang(tx, k, id);
    pastikanLangkah(d.versi.keadaan, 'BUKA', d.pihak.peran, d.fakta);
    if (d.versi.dibuka_penilai_pada === null) {
      await tx
        .updateTable('skp_versi')
        .set({ dibuka_penilai_pada: sekarang(k) })
        .where('instansi_id', '=', k.pelaku.instansiId)
        .where('id', '=', d.versi.id)
        .execute();
      await jejak(tx, k, d.skp, 'skp.dibuka-penilai', undefined, ringkas(d.versi));
    }
    return jawab(tx, k, id, d.versi.nomor);
  });
}

/** Sends it back with what is to be changed (KEMBALIKAN); the note is mandatory. */
export function kembalikan(k: Konteks, id: string, catatan: string): Promise<Skp> {
  return tulis(k, async (tx) => {
    const d = await pegang(tx, k, id);
    await pastikanYangDibaca(tx, k, d);
    const langkah = pastikanLangkah(d.versi.keadaan, 'KEMBALIKAN', d.pihak.peran, { ...d.fakta, catatan });
    await pindahKeadaan(tx, k, d.versi, { keadaan: langkah.ke! });
    await catatLangkah(tx, k, {
      ...d,
      peristiwa: 'KEMBALIKAN',
      dari: d.versi.keadaan,
      ke: langkah.ke!,
      versiAturan: d.periksa.versiAturan,
      catatan,
    });
    await jejak(tx, k, d.skp, 'skp.dikembalikan', ringkas(d.versi), { ...ringkas(d.versi), catatan });
    await beriTahu(tx, k, d.skp.pegawai_id, 'skp.dikembalikan', d.skp, `/skp/${id}`, { catatan });
    return jawab(tx, k, id, d.versi.nomor);
  });
}

/** Decides which RHK are utama and which tambahan, before the approval (L-II.A.6.c). */
export function klasifikasikan(k: Konteks, id: string, { jenisRhk }: PersetujuanSkp): Promise<Skp> {
  return tulis(k, async (tx) => {
    const d = await pegang(tx, k, id);
    pastikanLangkah(d.versi.keadaan, 'KLASIFIKASIKAN', d.pihak.peran, d.fakta);
    await tetapkanJenis(tx, k, d, jenisRhk);
    await jejak(tx, k, d.skp, 'skp.diklasifikasikan', undefined, { nomor: d.versi.nomor, jenisRhk });
    return jawab(tx, k, id, d.versi.nomor);
  });
}

/**
 * Sets the SKP (SETUJUI): the version comes into force today and replaces the one before, in the same transaction;
 * `jenisRhk` decides utama or tambahan where the penilai differs from the proposal. Provisional links of the
 * subordinates attach. After 31 January the atasan may do it. Errors of the rule refuse.
 */
export function setujui(k: Konteks, id: string, { jenisRhk }: PersetujuanSkp): Promise<Skp> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    const awal = await pegang(tx, k, id);
    await pastikanYangDibaca(tx, k, awal);
    pastikanLangkah(awal.versi.keadaan, 'SETUJUI', awal.pihak.peran, { ...awal.fakta, sah: true });
    await tetapkanJenis(tx, k, awal, jenisRhk);
    const d = await pegang(tx, k, id);
    pastikanSah(d, 'SETUJUI');
    const langkah = pastikanLangkah(d.versi.keadaan, 'SETUJUI', d.pihak.peran, d.fakta);
    const lama = berlakuDari(d.semua);
    if (lama) await gantikan(tx, k, d, lama);
    await pindahKeadaan(tx, k, d.versi, {
      keadaan: langkah.ke!,
      penilai_pegawai_id: pegawaiId,
      dibuka_penilai_pada: d.versi.dibuka_penilai_pada ?? sekarang(k),
      ditetapkan_pada: hariIni(k).toString(),
      versi_aturan: d.periksa.versiAturan,
    });
    await catatLangkah(tx, k, {
      ...d,
      peristiwa: 'SETUJUI',
      dari: d.versi.keadaan,
      ke: langkah.ke!,
      versiAturan: d.periksa.versiAturan,
    });
    await jejak(tx, k, d.skp, 'skp.disetujui', lama ? ringkas(lama) : undefined, {
      ...ringkas(d.versi),
      keadaan: langkah.ke,
      jenisRhk: jenisPutusan(d.isi),
      versiAturan: d.periksa.versiAturan,
    });
    await beriTahu(tx, k, d.skp.pegawai_id, 'skp.disetujui', d.skp, `/skp/${id}`);
    const { rhk } = await isiVersi(tx, instansiId, d.versi.id);
    await sambungkanBawahan(tx, k, { pegawaiId: d.skp.pegawai_id, tahun: d.skp.tahun, rhk });
    return jawab(tx, k, id, d.versi.nomor);
  });
}

/** Locks the SKP and weighs its draft. Refuses when there is none. */
async function pegang(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Dipegang> {
  const berkas = await muat(tx, k, id, true);
  const versi = rancanganDari(berkas.semua);
  if (!versi)
    throw new Masalah(
      'keadaan-tidak-cocok',
      'Tidak ada rancangan SKP yang sedang berjalan. Muat ulang untuk melihat keadaannya sekarang.',
    );
  const isi = await isiVersi(tx, k.pelaku.instansiId, versi.id);
  const { periksa, fakta } = await timbang(tx, k, berkas, versi, isi);
  return { ...berkas, versi, isi, periksa, fakta };
}

/** With `If-Match`: refuses a decision on another text than the one that was read. */
async function pastikanYangDibaca(tx: TransaksiInstansi, k: Konteks, d: Dipegang): Promise<void> {
  if (k.versi !== undefined && k.versi !== d.versi.versi)
    pastikanVersi(k, await susunSkp(tx, k, d, d.versi.nomor));
}

/** All findings at once, so that the person can mend them in one go. */
function pastikanSah(d: Dipegang, peristiwa: 'AJUKAN' | 'SETUJUI'): void {
  pastikanLangkah(d.versi.keadaan, peristiwa, d.pihak.peran, { ...d.fakta, sah: true });
  if (d.periksa.sah) return;
  throw new Masalah(
    'ditolak-aturan',
    peristiwa === 'AJUKAN'
      ? 'SKP belum dapat diajukan. Lengkapi bagian yang ditandai, lalu ajukan lagi.'
      : 'SKP belum dapat ditetapkan. Kembalikan kepada pegawai dengan catatan bagian yang perlu dilengkapi.',
    {
      errors: d.periksa.temuan
        .filter((t) => t.tingkat === 'E')
        .map(({ pointer, kode, pesan }) => ({ pointer, kode, pesan })),
    },
  );
}

/** Writes the decided kind on every RHK of a version that is handed in; what is not named keeps the proposal. */
async function tetapkanJenis(
  tx: TransaksiInstansi,
  k: Konteks,
  { versi, isi }: Dipegang,
  jenisRhk: Record<string, JenisRhk>,
): Promise<void> {
  const asing = Object.keys(jenisRhk).find((rhkId) => !isi.rhk.some((r) => r.id === rhkId));
  if (asing)
    throw new Masalah(
      'bentuk-salah',
      'Ada RHK yang tidak terdapat dalam SKP ini. Muat ulang, lalu coba lagi.',
      {
        errors: [{ pointer: `/jenisRhk/${asing}`, kode: 'E-SKP-RHK-ASING', pesan: 'RHK ini tidak ada.' }],
      },
    );
  for (const r of isi.rhk)
    await tx
      .updateTable('rhk_versi')
      .set({ jenis: jenisRhk[r.id] ?? r.jenis })
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('skp_versi_id', '=', versi.id)
      .where('rhk_id', '=', r.id)
      .execute();
}

/** The version in force so far becomes history (GANTIKAN), before the new one takes its place. */
async function gantikan(tx: TransaksiInstansi, k: Konteks, d: Dipegang, lama: BarisVersi): Promise<void> {
  if (lama.keadaan !== 'DISETUJUI')
    throw new Masalah('keadaan-tidak-cocok', 'SKP ini sudah ditutup, sehingga versinya tidak berganti lagi.');
  await pindahKeadaan(tx, k, lama, { keadaan: 'DIREVISI' });
  await catatLangkah(tx, k, {
    skp: d.skp,
    versi: lama,
    peristiwa: 'GANTIKAN',
    dari: lama.keadaan,
    ke: 'DIREVISI',
    versiAturan: d.periksa.versiAturan,
  });
}

async function jawab(tx: TransaksiInstansi, k: Konteks, id: string, nomor: number): Promise<Skp> {
  return susunSkp(tx, k, await muat(tx, k, id), nomor);
}

function jenisPutusan({ rhk }: IsiVersi): Record<string, JenisRhk> {
  return Object.fromEntries(rhk.map((r) => [r.id, r.jenis]));
}

function ringkas(v: BarisVersi): { nomor: number; keadaan: string } {
  return { nomor: v.nomor, keadaan: v.keadaan };
}
