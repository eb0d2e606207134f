import { createHash, randomBytes } from 'node:crypto';
import type { RincianMasalah } from '#contract/masalah.ts';
import type { JawabanPermintaan, PermintaanBaru, TautanLuar } from '#contract/permintaan-umpan-balik.ts';
import { ketentuanUmpanBalik } from '#rules/tables/umpan-balik.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { tulis } from '../../tulis.ts';
import { identitas } from '../organisasi/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { pastikanBuktiSendiri } from './actions.ts';
import { type BarisDiminta, kunciOrang, ubahOrang } from './permintaan-queries.ts';
import { bolehDiingatkan } from './permintaan-read.ts';
import { hubunganDengan } from './policy.ts';
import { periodeBerkalaPada, rhkMilik } from './queries.ts';
import { sisipkan } from './sisipan.ts';

/** Asks people for feedback on a result or a value of one's own (L-III.C.9). Errors: every person or result at once. */
export function minta(k: Konteks, isian: PermintaanBaru): Promise<{ id: string }> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    await pastikanIsi(tx, k, isian);
    await tx
      .insertInto('umpan_balik_permintaan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        pegawai_id: pegawaiId,
        pertanyaan: isian.pertanyaan,
        rhk_id: 'rhkId' in isian.sasaran ? isian.sasaran.rhkId : null,
        nilai: 'nilai' in isian.sasaran ? isian.sasaran.nilai : null,
        dibuat_pada: sekarang(k),
      })
      .execute();
    await tx
      .insertInto('umpan_balik_permintaan_orang')
      .values(
        isian.orang.map((o) => ({
          instansi_id: instansiId,
          id: o.id,
          permintaan_id: isian.id,
          pegawai_id: 'pegawaiId' in o ? o.pegawaiId : null,
          luar_nama: 'nama' in o ? o.nama : null,
          luar_kaitan: 'nama' in o ? o.kaitan : null,
          keadaan: 'MENUNGGU',
        })),
      )
      .execute();
    await catatPermintaan(tx, k, 'umpan-balik.diminta', isian.id, { orang: isian.orang.length });
    for (const o of isian.orang)
      if ('pegawaiId' in o) await kabari(tx, k, o.pegawaiId, 'umpan-balik.diminta', `diminta ${o.id}`);
    return { id: isian.id };
  });
}

/** Answers a question: one entry on what it asks about. Errors: `tidak-ditemukan`, `keadaan-tidak-cocok` once answered. */
export function jawabPermintaan(
  k: Konteks,
  orangId: string,
  isian: JawabanPermintaan,
): Promise<{ id: string }> {
  const { instansiId, pegawaiId } = k.pelaku;
  return tulis(k, async (tx) => {
    const b = await dimintaKepadaSaya(tx, k, orangId);
    await pastikanBuktiSendiri(tx, k, isian.buktiId);
    const hari = hariIni(k);
    await sisipkan(tx, {
      instansiId,
      pegawaiId: b.pemintaId,
      pemberi: { pegawaiId },
      hubungan: await hubunganDengan(tx, instansiId, pegawaiId, b.pemintaId, hari.toString()),
      sasaran: [sasaranDari(b, isian.id)],
      sentimen: isian.sentimen,
      uraian: isian.uraian,
      berkala: false,
      langsung: isian.langsung,
      namaTerbuka: isian.namaTerbuka,
      periodeId: (await periodeBerkalaPada(tx, instansiId, hari.toString()))?.id ?? null,
      permintaanOrangId: orangId,
      menggantikanId: null,
      buktiId: isian.buktiId,
      hari,
      pada: sekarang(k),
      permintaanId: k.permintaanId,
    });
    await ubahOrang(tx, instansiId, orangId, { keadaan: 'DIJAWAB', selesai_pada: sekarang(k) });
    return { id: isian.id };
  });
}

/** Declines a question. Errors: as `jawabPermintaan`. */
export function tolakPermintaan(k: Konteks, orangId: string, alasan: string | null): Promise<{ id: string }> {
  return tulis(k, async (tx) => {
    const b = await dimintaKepadaSaya(tx, k, orangId);
    await ubahOrang(tx, k.pelaku.instansiId, orangId, {
      keadaan: 'DITOLAK',
      alasan,
      selesai_pada: sekarang(k),
    });
    await catatPermintaan(tx, k, 'umpan-balik.permintaan-ditolak', b.permintaanId);
    return { id: orangId };
  });
}

/** Reminds a person of the instansi. Errors: `terlalu-sering`, `keadaan-tidak-cocok`, `tidak-ditemukan`. */
export function ingatkan(k: Konteks, orangId: string): Promise<{ id: string }> {
  return tulis(k, async (tx) => {
    const b = await permintaanSendiri(tx, k, orangId);
    if (!b.dimintaId) throw new Masalah('keadaan-tidak-cocok', 'Pihak luar diingatkan dengan tautannya.');
    if (!bolehDiingatkan(b, k)) {
      const { jedaPengingatHari } = ketentuanUmpanBalik.pada(hariIni(k)).nilai;
      throw new Masalah(
        'terlalu-sering',
        `${b.namaDiminta} baru dimintai atau diingatkan. Pengingat berikutnya ${jedaPengingatHari} hari sesudahnya.`,
      );
    }
    await ubahOrang(tx, k.pelaku.instansiId, orangId, { diingatkan_pada: sekarang(k) });
    await catatPermintaan(tx, k, 'pengingat.dikirim', b.permintaanId);
    await kabari(tx, k, b.dimintaId, 'umpan-balik.diingatkan', `diingatkan ${orangId} ${hariIni(k)}`);
    return { id: orangId };
  });
}

/** Takes a question to one person back; a link that was made stops working. Errors: as `ingatkan`. */
export function batalkanPermintaan(k: Konteks, orangId: string): Promise<{ id: string }> {
  return tulis(k, async (tx) => {
    const b = await permintaanSendiri(tx, k, orangId);
    await ubahOrang(tx, k.pelaku.instansiId, orangId, {
      keadaan: 'DIBATALKAN',
      selesai_pada: sekarang(k),
      sidik_tautan: null,
      tautan_sampai: null,
    });
    await catatPermintaan(tx, k, 'umpan-balik.permintaan-dibatalkan', b.permintaanId);
    return { id: orangId };
  });
}

/**
 * Makes the link of somebody outside; an earlier one stops working. Only its fingerprint is kept, neither the table nor the
 * kept answer holds the link, so a repeated request is told to ask anew. Errors: as `ingatkan`.
 */
export async function buatTautan(k: Konteks, orangId: string): Promise<TautanLuar> {
  const rahasia = randomBytes(24).toString('base64url');
  const sidik = createHash('sha256').update(rahasia).digest();
  const { sampai, sidik: tersimpan } = await tulis(k, async (tx) => {
    const b = await permintaanSendiri(tx, k, orangId);
    if (b.dimintaId)
      throw new Masalah('keadaan-tidak-cocok', 'Rekan di instansi Anda menjawab dari akunnya sendiri.');
    const { tautanHari } = ketentuanUmpanBalik.pada(hariIni(k)).nilai;
    const batas = k.app.jam
      .sekarang()
      .add({ hours: tautanHari * 24 })
      .toString();
    await ubahOrang(tx, k.pelaku.instansiId, orangId, { sidik_tautan: sidik, tautan_sampai: batas });
    await catatPermintaan(tx, k, 'umpan-balik.tautan-dibuat', b.permintaanId, { sampai: batas });
    return { sampai: batas, sidik: sidik.toString('hex') };
  });
  if (tersimpan !== sidik.toString('hex'))
    throw new Masalah('keadaan-tidak-cocok', 'Tautan itu sudah dibuat dan tidak disimpan. Buat tautan baru.');
  return { jalur: `/u/${[k.pelaku.instansiId, orangId].map(pendek).join('')}${rahasia}`, sampai };
}

/** A UUID in 22 characters. */
function pendek(id: string): string {
  return Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url');
}

/** What an answer to this question is about. */
export function sasaranDari(b: BarisDiminta, id: string) {
  return b.rhkId ? { id, rhkId: b.rhkId } : { id, nilai: b.nilai as 'AKUNTABEL' };
}

async function pastikanIsi(tx: TransaksiInstansi, k: Konteks, isian: PermintaanBaru): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  const errors: RincianMasalah[] = [];
  if ('rhkId' in isian.sasaran) {
    const milik = await rhkMilik(tx, instansiId, pegawaiId, [isian.sasaran.rhkId]);
    if (!milik.has(isian.sasaran.rhkId))
      errors.push({
        pointer: '/sasaran/rhkId',
        kode: 'E-UB-RHK',
        pesan: 'RHK ini tidak ada dalam SKP Anda yang sudah ditetapkan.',
      });
  }
  const dipilih = new Set<string>();
  for (const [i, o] of isian.orang.entries()) {
    if (!('pegawaiId' in o)) continue;
    const pointer = `/orang/${i}`;
    if (o.pegawaiId === pegawaiId)
      errors.push({ pointer, kode: 'E-UB-DIRI-SENDIRI', pesan: 'Mintalah kepada orang lain.' });
    else if (dipilih.has(o.pegawaiId))
      errors.push({ pointer, kode: 'E-UB-GANDA', pesan: 'Orang ini sudah dipilih.' });
    else if (!(await identitas(tx, instansiId, o.pegawaiId, hariIni(k).toString())))
      throw tidakDitemukan('Pegawai');
    dipilih.add(o.pegawaiId);
  }
  if (errors.length > 0) throw new Masalah('ditolak-aturan', 'Perbaiki bagian yang ditandai.', { errors });
}

async function dimintaKepadaSaya(tx: TransaksiInstansi, k: Konteks, orangId: string): Promise<BarisDiminta> {
  const b = await kunciOrang(tx, k.pelaku.instansiId, orangId);
  if (!b || b.dimintaId !== k.pelaku.pegawaiId) throw tidakDitemukan('Permintaan umpan balik');
  pastikanMenunggu(b);
  return b;
}

async function permintaanSendiri(tx: TransaksiInstansi, k: Konteks, orangId: string): Promise<BarisDiminta> {
  const b = await kunciOrang(tx, k.pelaku.instansiId, orangId);
  if (!b) throw tidakDitemukan('Permintaan umpan balik');
  if (b.pemintaId !== k.pelaku.pegawaiId)
    throw tidakBerwenang('Permintaan ini hanya dapat diubah pegawai yang membuatnya.');
  pastikanMenunggu(b);
  return b;
}

/** Refuses what was answered, declined or taken back. */
export function pastikanMenunggu(b: BarisDiminta): void {
  const kata: Record<string, string> = {
    DIJAWAB: 'sudah dijawab',
    DITOLAK: 'sudah ditolak',
    DIBATALKAN: 'sudah dibatalkan peminta',
  };
  if (b.keadaan !== 'MENUNGGU')
    throw new Masalah('keadaan-tidak-cocok', `Permintaan ini ${kata[b.keadaan]}.`);
}

function catatPermintaan(
  tx: TransaksiInstansi,
  k: Konteks,
  peristiwa: PeristiwaAudit,
  id: string,
  sesudah?: Record<string, string | number>,
): Promise<void> {
  return catatOleh(tx, k, {
    peristiwa,
    objek: { jenis: 'umpan-balik-permintaan', id },
    sesudah,
  });
}

async function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  kepada: string,
  jenis: 'umpan-balik.diminta' | 'umpan-balik.diingatkan',
  kunci: string,
): Promise<void> {
  const { instansiId, pegawaiId } = k.pelaku;
  const saya = await tx
    .selectFrom('pegawai')
    .select('nama')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', pegawaiId)
    .executeTakeFirstOrThrow();
  await kabariSekali(tx, { instansiId, saat: sekarang(k) }, [
    {
      pegawaiId: kepada,
      jenis,
      isi: { nama: saya.nama },
      tautan: '/umpan-balik?arah=permintaan',
      kunci,
    },
  ]);
}
