import { randomUUIDv7 } from 'node:crypto';
import type { TindakLanjut, TindakLanjutBaru } from '#contract/tindak-lanjut.ts';
import type { BentukTindakLanjut, KeadaanTindakLanjut } from '#rules/enum.ts';
import { usulanKemajuan } from '#rules/tables/tindak-lanjut.ts';
import type { PeristiwaTindakLanjut } from '#rules/tindak-lanjut/alur-tindak-lanjut.ts';
import { LABEL_BENTUK_TINDAK_LANJUT } from '#rules/tindak-lanjut/label.ts';
import { tindakLanjut as aturan } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { pastikanLangkah, peranTerhadap } from './policy.ts';
import { bentukTerbuka, kunciTindakLanjut } from './queries.ts';
import { satuTindakLanjut } from './read.ts';
import { usulkan } from './usulan.ts';

export { sesuaikanUsulan } from './sesuaikan.ts';

/** After a result was delivered: what the rule proposes, as rows and notices. For the evaluation's own action. */
export async function usulkanDariEvaluasi(
  tx: TransaksiInstansi,
  k: Konteks,
  evaluasiId: string,
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  const { permintaanId } = k;
  await usulkan(
    tx,
    { instansiId, pelaku: pegawaiId, pada: sekarang(k), hari: hariIni(k), permintaanId },
    evaluasiId,
  );
}

/** The same for every delivered result of every instansi that has no proposal yet; for the clock. */
export async function usulkanSemua(app: Aplikasi): Promise<number> {
  const instansi = await app.db.selectFrom('kendali.instansi').select(['id', 'zona']).execute();
  let jumlah = 0;
  for (const { id, zona } of instansi)
    jumlah += await withInstansi(app.db, id, (tx) =>
      usulkan(tx, {
        instansiId: id,
        pelaku: null,
        pada: app.jam.sekarang().toString(),
        hari: app.jam.hariIni(zona),
      }),
    );
  return jumlah;
}

/** A leader proposes by himself: there is no progress, or he sees a need (Ps 20 (3) c). Errors: `tidak-berwenang`, `sudah-ada`. */
export function buat(k: Konteks, isian: TindakLanjutBaru): Promise<TindakLanjut> {
  return tulis(k, async (tx) => {
    const { instansiId } = k.pelaku;
    const orang = await identitas(tx, instansiId, isian.pegawaiId, hariIni(k).toString());
    if (!orang) throw tidakDitemukan('Pegawai');
    if (!(await peranTerhadap(tx, k, isian.pegawaiId)).includes('PENILAI'))
      throw tidakBerwenang('Tindak lanjut diusulkan pejabat penilai pegawai tersebut.');
    const terbuka = await bentukTerbuka(tx, instansiId, [isian.pegawaiId]);
    if (terbuka.get(isian.pegawaiId)?.includes(isian.bentuk))
      throw new Masalah('sudah-ada', 'Usulan yang sama untuk pegawai ini masih terbuka.');
    await tambahUsulan(tx, k, isian);
    const kabar = {
      pegawaiId: isian.pegawaiId,
      jenis: 'tindak-lanjut.untuk-anda' as const,
      tautan: '/tindak-lanjut',
      isi: { apa: LABEL_BENTUK_TINDAK_LANJUT[isian.bentuk] },
      kunci: isian.id,
    };
    await kabariSekali(tx, { instansiId, saat: sekarang(k) }, [kabar]);
    return satuTindakLanjut(tx, k, isian.id);
  });
}

/**
 * A leader records guidance as his step after feedback on a result (Ps 20 (3) c): with it a proposal opens, unless one of
 * that form is open already. Its assessor is told where somebody else recorded the step.
 */
export async function usulkanPembinaan(tx: TransaksiInstansi, k: Konteks, pegawaiId: string): Promise<void> {
  const { instansiId, pegawaiId: saya } = k.pelaku;
  const { bentuk } = usulanKemajuan.pada(hariIni(k)).nilai.hasil;
  const terbuka = await bentukTerbuka(tx, instansiId, [pegawaiId]);
  if (terbuka.get(pegawaiId)?.includes(bentuk)) return;
  const id = randomUUIDv7();
  await tambahUsulan(tx, k, { id, pegawaiId, bentuk, sebab: 'KEMAJUAN' });
  const hari = hariIni(k).toString();
  const penilai = await penilaiDari(tx, instansiId, pegawaiId, hari);
  if (!penilai || penilai.pegawaiId === saya) return;
  const orang = await identitas(tx, instansiId, pegawaiId, hari);
  const kabar = {
    pegawaiId: penilai.pegawaiId,
    jenis: 'tindak-lanjut.diusulkan' as const,
    tautan: '/tindak-lanjut?tampilan=bawahan',
    isi: { apa: LABEL_BENTUK_TINDAK_LANJUT[bentuk], nama: orang?.nama ?? '' },
    kunci: id,
  };
  await kabariSekali(tx, { instansiId, saat: sekarang(k) }, [kabar]);
}

async function tambahUsulan(
  tx: TransaksiInstansi,
  k: Konteks,
  usulan: { id: string; pegawaiId: string; bentuk: BentukTindakLanjut; sebab: 'KEMAJUAN' | 'PIMPINAN' },
): Promise<void> {
  const { id, pegawaiId, bentuk, sebab } = usulan;
  await tx
    .insertInto('tindak_lanjut')
    .values({
      instansi_id: k.pelaku.instansiId,
      id,
      pegawai_id: pegawaiId,
      bentuk,
      sebab,
      sejak: hariIni(k).toString(),
      keadaan: 'DIUSULKAN',
      versi_aturan: aturan.versi.at(-1)?.mulai ?? '',
      diubah_oleh: k.pelaku.pegawaiId,
      diubah_pada: sekarang(k),
      dibuat_pada: sekarang(k),
    })
    .execute();
  await jejak(tx, k, 'tindak-lanjut.diusulkan', id, pegawaiId, { bentuk, sebab });
}

/** A proposal is not followed, with the reason. Errors: `tidak-berwenang`, `keadaan-tidak-cocok`. */
export function tiadakan(k: Konteks, id: string, alasan: string): Promise<TindakLanjut> {
  return tulis(k, (tx) => dengan(tx, k, id, 'TIADAKAN', 'tindak-lanjut.ditiadakan', alasan));
}

/** The HR office has checked the sanction path, and what came of it. Errors as above. */
export function selesaikan(k: Konteks, id: string, alasan: string): Promise<TindakLanjut> {
  return tulis(k, async (tx) => {
    const baris = await kunciTindakLanjut(tx, k.pelaku.instansiId, id);
    if (!baris) throw tidakDitemukan('Tindak lanjut');
    if (baris.bentuk !== 'PERIKSA_SANKSI')
      throw new Masalah(
        'keadaan-tidak-cocok',
        'Tindak lanjut ini selesai dengan sendirinya bersama bimbingan, konseling, atau rencananya.',
      );
    if (k.versi !== undefined) pastikanVersi(k, baris);
    const { app, pelaku, permintaanId } = k;
    const lanjut: Konteks = { app, pelaku, permintaanId };
    if (baris.keadaan === 'DIUSULKAN') await dengan(tx, lanjut, id, 'MULAI', 'tindak-lanjut.dimulai', null);
    return dengan(tx, lanjut, id, 'SELESAIKAN', 'tindak-lanjut.selesai', alasan);
  });
}

/** A guidance, a counselling or a plan takes up a proposal of its form for its person. Errors: `tidak-ditemukan`, `keadaan-tidak-cocok`. */
export async function mulai(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  { pegawaiId, bentuk }: { pegawaiId: string; bentuk: BentukTindakLanjut },
): Promise<void> {
  const baris = await kunciTindakLanjut(tx, k.pelaku.instansiId, id);
  if (!baris || baris.pegawai_id !== pegawaiId || baris.bentuk !== bentuk)
    throw tidakDitemukan('Usulan tindak lanjut');
  if (baris.keadaan === 'BERJALAN') return;
  await pindah(tx, k, baris, 'MULAI', ['SISTEM'], 'tindak-lanjut.dimulai', null);
}

/** What took it up has ended. A proposal that is no longer open stays as it is. */
export async function akhiri(tx: TransaksiInstansi, k: Konteks, id: string): Promise<void> {
  const baris = await kunciTindakLanjut(tx, k.pelaku.instansiId, id);
  if (baris?.keadaan !== 'BERJALAN') return;
  await pindah(tx, k, baris, 'SELESAIKAN', ['SISTEM'], 'tindak-lanjut.selesai', null);
}

type Baris = NonNullable<Awaited<ReturnType<typeof kunciTindakLanjut>>>;

async function dengan(
  tx: TransaksiInstansi,
  k: Konteks,
  id: string,
  peristiwa: PeristiwaTindakLanjut,
  audit: PeristiwaAudit,
  alasan: string | null,
): Promise<TindakLanjut> {
  const baris = await kunciTindakLanjut(tx, k.pelaku.instansiId, id);
  if (!baris) throw tidakDitemukan('Tindak lanjut');
  const peran = await peranTerhadap(tx, k, baris.pegawai_id);
  if (k.versi !== undefined) pastikanVersi(k, baris);
  await pindah(tx, k, baris, peristiwa, peran, audit, alasan);
  return satuTindakLanjut(tx, k, id);
}

async function pindah(
  tx: TransaksiInstansi,
  k: Konteks,
  baris: Baris,
  peristiwa: PeristiwaTindakLanjut,
  peran: Parameters<typeof pastikanLangkah>[2],
  audit: PeristiwaAudit,
  alasan: string | null,
): Promise<void> {
  const { ke } = pastikanLangkah(
    { bentuk: baris.bentuk, keadaan: baris.keadaan as KeadaanTindakLanjut },
    peristiwa,
    peran,
  );
  await tx
    .updateTable('tindak_lanjut')
    .set({
      keadaan: ke as string,
      ...(alasan !== null && { alasan }),
      diubah_oleh: k.pelaku.pegawaiId,
      diubah_pada: sekarang(k),
      versi: baris.versi + 1,
    })
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', baris.id)
    .execute();
  const tentang = baris.bentuk === 'PERIKSA_SANKSI' ? null : baris.pegawai_id;
  await jejak(tx, k, audit, baris.id, tentang, { bentuk: baris.bentuk, dari: baris.keadaan, ke });
}

async function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  tentang: string | null,
  sesudah: object,
): Promise<void> {
  await catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'tindak-lanjut', id },
    tentang,
    sesudah,
  });
}
