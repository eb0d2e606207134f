import type { RincianMasalah } from '#contract/masalah.ts';
import type { UmpanBalik, UmpanBalikBaru } from '#contract/umpan-balik.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { milikPegawai } from '../bukti/read.ts';
import { identitas } from '../organisasi/read.ts';
import { hubunganDengan } from './policy.ts';
import * as queries from './queries.ts';
import { pastikanTakTertutup, sisipkan } from './sisipan.ts';
import { presentasi } from './view.ts';

type Sasaran = UmpanBalikBaru['sasaran'][number];

/**
 * Gives feedback on results and values of a colleague (Ps 17–19); one entry for each, all or none. An entry is never
 * changed: a correction is a newer one that names it. Errors: `tidak-ditemukan`, `ditolak-aturan`, `tidak-berwenang`.
 */
export function berikan(k: Konteks, isian: UmpanBalikBaru): Promise<{ isi: UmpanBalik[]; setelah: null }> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: pemberiId } = k.pelaku;
    const hari = hariIni(k).toString();
    const rhk = isian.sasaran.flatMap((s) => ('rhkId' in s ? [s.rhkId] : []));
    await pastikanTakTertutup(tx, instansiId, { periodeId: isian.periodeId ?? null, rhk });
    if (isian.pegawaiId === pemberiId)
      throw new Masalah(
        'ditolak-aturan',
        'Umpan balik diberikan kepada orang lain, bukan kepada diri sendiri.',
        {
          errors: [{ pointer: '/pegawaiId', kode: 'E-UB-DIRI-SENDIRI', pesan: 'Pilih pegawai lain.' }],
        },
      );
    const pegawai = await identitas(tx, instansiId, isian.pegawaiId, hari);
    if (!pegawai) throw tidakDitemukan('Pegawai');
    await pastikanSasaran(tx, k, isian);
    const hubungan = await hubunganDengan(tx, instansiId, pemberiId, isian.pegawaiId, hari);
    const lama = isian.menggantikanId ? await yangDigantikan(tx, k, isian) : null;
    const periodeId =
      isian.periodeId ??
      lama?.periode_id ??
      (await queries.periodeBerkalaPada(tx, instansiId, hari))?.id ??
      null;
    await pastikanBuktiSendiri(tx, k, isian.buktiId);
    await sisipkan(tx, {
      instansiId,
      pegawaiId: isian.pegawaiId,
      pemberi: { pegawaiId: pemberiId },
      hubungan,
      sasaran: isian.sasaran,
      sentimen: isian.sentimen,
      uraian: isian.uraian,
      berkala: isian.berkala,
      langsung: isian.langsung,
      namaTerbuka: isian.namaTerbuka,
      periodeId,
      permintaanOrangId: lama?.permintaan_orang_id ?? null,
      menggantikanId: isian.menggantikanId ?? null,
      buktiId: isian.buktiId,
      hari: hariIni(k),
      pada: sekarang(k),
      permintaanId: k.permintaanId,
    });
    const baris = await queries
      .umpanBalikDengan(tx, instansiId)
      .where(
        'u.id',
        'in',
        isian.sasaran.map((s) => s.id),
      )
      .execute();
    const menurutId = new Map(baris.map((b) => [b.id, presentasi(b, pemberiId, false)]));
    return { isi: isian.sasaran.flatMap((s) => menurutId.get(s.id) ?? []), setelah: null };
  });
}

/** Every target exists, once, and each RHK is the employee's own. */
async function pastikanSasaran(tx: TransaksiInstansi, k: Konteks, isian: UmpanBalikBaru): Promise<void> {
  const rhk = isian.sasaran.flatMap((s) => ('rhkId' in s ? [s.rhkId] : []));
  const milik = await queries.rhkMilik(tx, k.pelaku.instansiId, isian.pegawaiId, rhk);
  const terlihat = new Set<string>();
  const errors = isian.sasaran.flatMap((s, i): RincianMasalah[] => {
    const kunci = kunciSasaran(s);
    if (terlihat.has(kunci))
      return [{ pointer: `/sasaran/${i}`, kode: 'E-UB-GANDA', pesan: 'RHK atau nilai ini sudah dipilih.' }];
    terlihat.add(kunci);
    if (!('rhkId' in s) || milik.has(s.rhkId)) return [];
    const pesan = 'RHK ini tidak ada dalam SKP pegawai tersebut yang sudah ditetapkan.';
    return [{ pointer: `/sasaran/${i}/rhkId`, kode: 'E-UB-RHK', pesan }];
  });
  if (errors.length > 0)
    throw new Masalah('ditolak-aturan', 'Pilih kembali RHK atau nilai yang ditandai.', { errors });
}

/** The older entry: one's own, on the same result or value, not corrected before. */
async function yangDigantikan(tx: TransaksiInstansi, k: Konteks, isian: UmpanBalikBaru) {
  const lama = await queries
    .umpanBalikDengan(tx, k.pelaku.instansiId)
    .where('u.id', '=', isian.menggantikanId!)
    .executeTakeFirst();
  if (!lama || lama.pegawai_id !== isian.pegawaiId) throw tidakDitemukan('Umpan balik');
  if (lama.pemberi_pegawai_id !== k.pelaku.pegawaiId)
    throw tidakBerwenang('Umpan balik hanya dapat diperbaiki oleh pemberinya.');
  const [sasaran] = isian.sasaran;
  const sama =
    isian.sasaran.length === 1 &&
    sasaran &&
    kunciSasaran(sasaran) === (lama.rhk_id ? `rhk ${lama.rhk_id}` : `nilai ${lama.nilai}`);
  if (!sama || lama.digantikan)
    throw new Masalah(
      'keadaan-tidak-cocok',
      lama.digantikan
        ? 'Umpan balik ini sudah pernah diperbaiki. Perbaiki yang terbaru.'
        : 'Perbaikan harus mengenai RHK atau nilai yang sama.',
    );
  return lama;
}

/** Who attaches evidence attaches their own. */
export async function pastikanBuktiSendiri(
  tx: TransaksiInstansi,
  k: Konteks,
  buktiId: readonly string[],
): Promise<void> {
  const milik = await milikPegawai(tx, k.pelaku.instansiId, k.pelaku.pegawaiId, buktiId);
  const errors = buktiId.flatMap((id, i): RincianMasalah[] =>
    milik.has(id)
      ? []
      : [
          {
            pointer: `/buktiId/${i}`,
            kode: 'E-UB-BUKTI',
            pesan: 'Bukti ini bukan milik Anda atau tidak ada.',
          },
        ],
  );
  if (errors.length > 0) throw new Masalah('ditolak-aturan', 'Periksa bukti yang ditandai.', { errors });
}

function kunciSasaran(s: Sasaran): string {
  return 'rhkId' in s ? `rhk ${s.rhkId}` : `nilai ${s.nilai}`;
}
