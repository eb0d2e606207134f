import type { GantiSandi, Masuk } from '#contract/akun.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { catat, catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import { type TransaksiInstansi, withInstansi, withKendali } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca, tulis } from '../../tulis.ts';
import { lingkupPegawai, pastikanDalamLingkup, unitPegawai } from '../pegawai/read.ts';
import { akunPegawai, akunUntukMasuk, peranPegawai } from './queries.ts';
import { cocokSandi, hashSandi, sandiAcak } from './sandi.ts';
import { akhiriSesi, akhiriSesiAkun, lupakanPeran, mulaiSesi } from './sesi.ts';

export { lupakanPeran } from './sesi.ts';

const GAGAL_MAKS = 5;
const KUNCI_MENIT = 15;
const BANTUAN = {
  peran: 'OPERATOR',
  cara: 'Minta operator kepegawaian di instansi Anda mengatur ulang kata sandi.',
};

type Akun = NonNullable<Awaited<ReturnType<typeof akunUntukMasuk>>>;

/**
 * Signs in by NIP (or login name) and password and returns the session secret.
 * Errors: `sandi-salah` (the same whether the account exists or not), `akun-terkunci` after five failures.
 */
export async function masuk(app: Aplikasi, isian: Masuk, agen: string | undefined): Promise<string> {
  const namaMasuk = rapikanNamaMasuk(isian.nip);
  const akun = await withKendali(app.db, (tx) => akunUntukMasuk(tx, namaMasuk));
  pastikanTidakTerkunci(app, akun);
  const cocok = await cocokSandi(akun?.sandi_hash ?? null, isian.sandi);
  if (!akun || !cocok) {
    if (akun) await catatGagal(app, akun);
    throw new Masalah('sandi-salah', 'Periksa kembali NIP dan kata sandi Anda, lalu coba lagi.', {
      siapa: BANTUAN,
    });
  }
  const token = await withKendali(app.db, async (tx) => {
    await tx
      .updateTable('kendali.akun')
      .set({ gagal_beruntun: 0, terkunci_sampai: null })
      .where('id', '=', akun.id)
      .execute();
    return mulaiSesi(tx, app, akun.id, agen);
  });
  await catatSesi(app, akun, 'sesi.masuk');
  return token;
}

/** Signs out: the session ends on the server, not only in the browser. */
export async function keluar(k: Konteks, token: string): Promise<void> {
  await withKendali(k.app.db, (tx) => akhiriSesi(tx, token));
  await tulis(k, (tx) =>
    catatOleh(tx, k, {
      peristiwa: 'sesi.keluar',
      objek: { jenis: 'akun', id: k.pelaku.akunId },
      tentang: k.pelaku.pegawaiId,
    }),
  );
}

/** Changes the own password; every other session of the account ends. */
export async function gantiSandi(k: Konteks, isian: GantiSandi, token: string): Promise<null> {
  const { pelaku } = k;
  const akun = await withKendali(k.app.db, (tx) => akunPegawai(tx, pelaku.instansiId, pelaku.pegawaiId));
  if (!akun || !(await cocokSandi(akun.sandi_hash, isian.sandiLama)))
    throw new Masalah('bentuk-salah', 'Kata sandi lama tidak cocok.', {
      errors: [{ pointer: '/sandiLama', kode: 'E-SANDI-LAMA', pesan: 'Kata sandi lama tidak cocok.' }],
      siapa: BANTUAN,
    });
  pastikanSandiLayak(isian, akun.nama_masuk);
  const sandiHash = await hashSandi(isian.sandiBaru);
  await withKendali(k.app.db, async (tx) => {
    await tx
      .updateTable('kendali.akun')
      .set({ sandi_hash: sandiHash, wajib_ganti_sandi: false, gagal_beruntun: 0, terkunci_sampai: null })
      .where('id', '=', akun.id)
      .execute();
    await akhiriSesiAkun(tx, akun.id, token);
  });
  await catatSesi(k.app, akun, 'akun.sandi-diganti', pelaku.pegawaiId);
  return null;
}

/**
 * The operator gives a person of the own instansi a temporary password (made here, shown once, to be changed at the
 * first sign-in) and ends their sessions. An account is made when there was none. Errors: `tidak-berwenang`, `tidak-ditemukan`.
 */
export async function resetSandi(k: Konteks, pegawaiId: string): Promise<{ sandi: string }> {
  const { pelaku } = k;
  const pegawai = await baca(k, (tx) => pegawaiDalamWewenang(tx, k, pegawaiId));
  const sandi = sandiAcak();
  const sandiHash = await hashSandi(sandi);
  await withKendali(k.app.db, async (tx) => {
    const akun = await akunPegawai(tx, pelaku.instansiId, pegawaiId);
    if (!akun && !pegawai.nip)
      throw new Masalah('keadaan-tidak-cocok', 'Pejabat tanpa NIP perlu nama masuk lebih dahulu.', {
        siapa: { peran: 'ADMIN', cara: 'Minta pengelola sistem membuat nama masuk.' },
      });
    const isi = { sandi_hash: sandiHash, wajib_ganti_sandi: true, gagal_beruntun: 0, terkunci_sampai: null };
    if (akun) {
      await tx.updateTable('kendali.akun').set(isi).where('id', '=', akun.id).execute();
      await akhiriSesiAkun(tx, akun.id);
    } else {
      await tx
        .insertInto('kendali.akun')
        .values({
          id: crypto.randomUUID(),
          instansi_id: pelaku.instansiId,
          pegawai_id: pegawaiId,
          nama_masuk: pegawai.nip!,
          ...isi,
        })
        .execute();
    }
  });
  await tulis({ ...k, ulang: undefined }, (tx) =>
    catatOleh(tx, k, {
      peristiwa: 'akun.sandi-direset',
      objek: { jenis: 'pegawai', id: pegawaiId },
      tentang: pegawaiId,
    }),
  );
  lupakanPeran();
  return { sandi };
}

/** The person, when the caller may reset their password: in the operator's care, and with no more power than theirs. */
async function pegawaiDalamWewenang(tx: TransaksiInstansi, k: Konteks, pegawaiId: string) {
  const { instansiId } = k.pelaku;
  const lingkup = await lingkupPegawai(tx, k);
  const pegawai = await tx
    .selectFrom('pegawai')
    .select(['id', 'nip'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', pegawaiId)
    .executeTakeFirst();
  if (!pegawai) throw tidakDitemukan('Pegawai');
  const hari = hariIni(k).toString();
  pastikanDalamLingkup(lingkup, await unitPegawai(tx, instansiId, pegawaiId, hari));
  const peran = await peranPegawai(tx, instansiId, pegawaiId, hari);
  // who takes over an account takes over its roles; an operator of one unit must not grow that way
  if (lingkup !== 'SEMUA' && peran.some((p) => p === 'OPERATOR' || p === 'ADMIN'))
    throw tidakBerwenang('Kata sandi operator atau pengelola diatur ulang oleh operator instansi.', BANTUAN);
  return pegawai;
}

/** A NIP may be pasted with spaces, dots or dashes; a login name keeps its dots. */
export function rapikanNamaMasuk(teks: string): string {
  const angka = teks.replace(/[\s.\-']/g, '');
  return /^\d+$/.test(angka) ? angka : teks.trim().toLowerCase();
}

function pastikanTidakTerkunci(app: Aplikasi, akun: Akun | undefined): void {
  if (!akun?.terkunci_sampai || Date.parse(akun.terkunci_sampai) <= app.jam.sekarang().epochMilliseconds)
    return;
  throw new Masalah(
    'akun-terkunci',
    `Terlalu banyak percobaan yang salah. Coba lagi setelah ${KUNCI_MENIT} menit, atau minta bantuan operator.`,
    { siapa: BANTUAN },
  );
}

async function catatGagal(app: Aplikasi, akun: Akun): Promise<void> {
  await withKendali(app.db, async (tx) => {
    const terbaru = await akunUntukMasuk(tx, akun.nama_masuk);
    const gagal = (terbaru?.gagal_beruntun ?? 0) + 1;
    const terkunci = gagal >= GAGAL_MAKS;
    await tx
      .updateTable('kendali.akun')
      .set({
        gagal_beruntun: terkunci ? 0 : gagal,
        ...(terkunci && { terkunci_sampai: app.jam.sekarang().add({ minutes: KUNCI_MENIT }).toString() }),
      })
      .where('id', '=', akun.id)
      .execute();
  });
  await catatSesi(app, akun, 'sesi.gagal');
}

async function catatSesi(
  app: Aplikasi,
  akun: Akun,
  peristiwa: PeristiwaAudit,
  pelaku?: string,
): Promise<void> {
  await withInstansi(app.db, akun.instansi_id, (tx) =>
    catat(tx, {
      instansiId: akun.instansi_id,
      pelaku: pelaku ?? (peristiwa === 'sesi.gagal' ? null : akun.pegawai_id),
      peristiwa,
      objek: { jenis: 'akun', id: akun.id },
      tentang: akun.pegawai_id,
    }),
  );
}

function pastikanSandiLayak(isian: GantiSandi, namaMasuk: string): void {
  const baru = isian.sandiBaru.toLowerCase();
  const sebab =
    isian.sandiBaru === isian.sandiLama
      ? 'Kata sandi baru harus berbeda dari yang lama.'
      : baru.includes(namaMasuk) || (namaMasuk.length === 18 && baru.includes(namaMasuk.slice(0, 8)))
        ? 'Kata sandi tidak boleh memuat NIP atau tanggal lahir Anda.'
        : new Set(baru).size < 5
          ? 'Kata sandi terlalu mudah ditebak.'
          : undefined;
  if (sebab)
    throw new Masalah('bentuk-salah', sebab, {
      errors: [{ pointer: '/sandiBaru', kode: 'E-SANDI-LEMAH', pesan: sebab }],
    });
}
