import { randomUUIDv7 } from 'node:crypto';
import type { RincianMasalah } from '#contract/masalah.ts';
import type { UmpanBalik, UmpanBalikBaru } from '#contract/umpan-balik.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { identitas } from '../organisasi/read.ts';
import { pastikanPeriodeTerbuka } from '../periode/read.ts';
import { hubunganDengan } from './policy.ts';
import * as queries from './queries.ts';
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
    await pastikanTakTertutup(tx, instansiId, isian);
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
    if (periodeId) await pastikanPeriodeTerbuka(tx, instansiId, { periodeId });
    await tx
      .insertInto('umpan_balik')
      .values(
        isian.sasaran.map((s) => ({
          instansi_id: instansiId,
          id: s.id,
          pegawai_id: isian.pegawaiId,
          pemberi_pegawai_id: pemberiId,
          hubungan,
          berkala: isian.berkala,
          langsung: isian.langsung,
          periode_id: periodeId,
          rhk_id: 'rhkId' in s ? s.rhkId : null,
          nilai: 'nilai' in s ? s.nilai : null,
          sentimen: isian.sentimen,
          uraian: isian.uraian,
          menggantikan_id: isian.menggantikanId ?? null,
          dibuat_pada: sekarang(k),
        })),
      )
      .execute();
    await catat(
      tx,
      ...isian.sasaran.map((s) => ({
        instansiId,
        pelaku: pemberiId,
        peristiwa: 'umpan-balik.diberikan' as const,
        objek: { jenis: 'umpan-balik', id: s.id },
        // the person concerned may read the trail that names them, so a peer's act is not filed under them
        tentang: hubungan === 'PIMPINAN' ? isian.pegawaiId : null,
        sesudah: { pegawaiId: isian.pegawaiId, hubungan, sentimen: isian.sentimen, sasaran: s, periodeId },
        permintaanId: k.permintaanId,
      })),
    );
    await kabari(tx, k, isian);
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

/** Neither the period it is filed under nor the year of an RHK has been closed. */
async function pastikanTakTertutup(
  tx: TransaksiInstansi,
  instansiId: string,
  { periodeId, sasaran }: UmpanBalikBaru,
): Promise<void> {
  if (periodeId) await pastikanPeriodeTerbuka(tx, instansiId, { periodeId });
  const rhk = sasaran.flatMap((s) => ('rhkId' in s ? [s.rhkId] : []));
  for (const tahun of await queries.tahunRhk(tx, instansiId, rhk))
    await pastikanPeriodeTerbuka(tx, instansiId, { tahun });
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

async function kabari(tx: TransaksiInstansi, k: Konteks, isian: UmpanBalikBaru): Promise<void> {
  await tx
    .insertInto('pemberitahuan')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      pegawai_id: isian.pegawaiId,
      jenis: 'umpan-balik.diterima',
      isi: JSON.stringify({ jumlah: isian.sasaran.length }),
      tautan: '/umpan-balik',
      kunci: `umpan-balik ${isian.sasaran[0]?.id}`,
      dibuat_pada: sekarang(k),
    })
    .execute();
}

function kunciSasaran(s: Sasaran): string {
  return 'rhkId' in s ? `rhk ${s.rhkId}` : `nilai ${s.nilai}`;
}
