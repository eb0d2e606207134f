import { createHash, randomBytes } from 'node:crypto';
import type { Aplikasi, Pelaku } from '../../aplikasi.ts';
import { type TransaksiKendali, withInstansiBaca, withKendali } from '../../db/transaksi.ts';
import { peranPegawai, sesiDenganAkun } from './queries.ts';

export const NAMA_KUKI = 'terang_sesi';

export interface SesiBerjalan {
  pelaku: Pelaku;
  wajibGantiSandi: boolean;
}

// A request must not cost two look-ups of what hardly changes. Ending a session empties its entry at once here;
// another process of the same installation notices after this time.
const INGATAN_MS = 15_000;
const INGATAN_MAKS = 20_000;
const ingatan = new Map<string, { sesi: SesiBerjalan; sampai: number }>();

/** The session behind a cookie, or undefined when there is none, it ended, or its account was closed. */
export async function sesiDari(app: Aplikasi, token: string): Promise<SesiBerjalan | undefined> {
  const kini = app.jam.sekarang().epochMilliseconds;
  const diingat = ingatan.get(token);
  if (diingat && diingat.sampai > kini) return diingat.sesi;
  ingatan.delete(token);
  const baris = await withKendali(app.db, async (tx) => {
    const sesi = await sesiDenganAkun(tx, hashToken(token), app.jam.sekarang().toString());
    if (sesi && kini - Date.parse(sesi.terakhirPada) > 60_000) await perpanjang(tx, app, token);
    return sesi;
  });
  if (!baris) return undefined;
  const hari = app.jam.hariIni(baris.zona).toString();
  const peran = await withInstansiBaca(app.db, baris.instansiId, (tx) =>
    peranPegawai(tx, baris.instansiId, baris.pegawaiId, hari),
  );
  const { akunId, instansiId, pegawaiId, zona, wajibGantiSandi } = baris;
  const sesi = { pelaku: { akunId, instansiId, pegawaiId, zona, peran: new Set(peran) }, wajibGantiSandi };
  if (ingatan.size >= INGATAN_MAKS) ingatan.clear();
  ingatan.set(token, { sesi, sampai: kini + INGATAN_MS });
  return sesi;
}

/** Starts a session and returns the secret for the cookie; only its hash is stored. */
export async function mulaiSesi(
  tx: TransaksiKendali,
  app: Aplikasi,
  akunId: string,
  agen: string | undefined,
): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await tx
    .insertInto('kendali.sesi')
    .values({
      id_hash: hashToken(token),
      akun_id: akunId,
      terakhir_pada: app.jam.sekarang().toString(),
      kedaluwarsa_pada: kedaluwarsa(app),
      agen: agen?.slice(0, 200) ?? null,
    })
    .execute();
  return token;
}

/** Ends one session. */
export async function akhiriSesi(tx: TransaksiKendali, token: string): Promise<void> {
  ingatan.delete(token);
  await tx.deleteFrom('kendali.sesi').where('id_hash', '=', hashToken(token)).execute();
}

/** Ends all sessions of an account, save one to keep. */
export async function akhiriSesiAkun(tx: TransaksiKendali, akunId: string, kecuali?: string): Promise<void> {
  lupakanPeran();
  let q = tx.deleteFrom('kendali.sesi').where('akun_id', '=', akunId);
  if (kecuali) q = q.where('id_hash', '!=', hashToken(kecuali));
  await q.execute();
}

/** Forgets what is remembered, after roles, assessors or accounts changed. */
export function lupakanPeran(): void {
  ingatan.clear();
}

function hashToken(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}

function kedaluwarsa(app: Aplikasi): string {
  return app.jam.sekarang().add({ hours: app.pengaturan.SESI_JAM }).toString();
}

async function perpanjang(tx: TransaksiKendali, app: Aplikasi, token: string): Promise<void> {
  await tx
    .updateTable('kendali.sesi')
    .set({ terakhir_pada: app.jam.sekarang().toString(), kedaluwarsa_pada: kedaluwarsa(app) })
    .where('id_hash', '=', hashToken(token))
    .execute();
}
