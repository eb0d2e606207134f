import { randomUUIDv7 } from 'node:crypto';
import type { Updateable } from 'kysely';
import type {
  BimbinganBaru,
  BimbinganLengkap,
  IsiPegawaiBimbingan,
  IsiPembimbingBimbingan,
} from '#contract/bimbingan.ts';
import type { JenisBimbingan } from '#rules/enum.ts';
import { penjagaGagal } from '#rules/kernel/alur.ts';
import { ALUR_BIMBINGAN, type PeristiwaBimbingan } from '#rules/tindak-lanjut/alur-bimbingan.ts';
import { LABEL_JENIS_BIMBINGAN } from '#rules/tindak-lanjut/label.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { PeristiwaAudit } from '../../audit/peristiwa.ts';
import type { Bimbingan as BarisTabel } from '../../db/tabel.gen.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah, tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { pastikanVersi, tulis } from '../../tulis.ts';
import { identitas, penilaiDari } from '../organisasi/read.ts';
import { namaPegawai } from '../pegawai/read.ts';
import { type KabarBaru, kabariSekali } from '../pemberitahuan/actions.ts';
import { mulai } from '../tindak-lanjut/actions.ts';
import { pastikanLangkah } from './policy.ts';
import type { BarisBimbingan } from './queries.ts';
import { bimbinganLengkap, muat } from './read.ts';

/** The assessor plans coaching or mentoring, by himself or by somebody he assigns (L-III.D.4.b). Errors: `tidak-berwenang`. */
export function rencanakan(k: Konteks, isian: BimbinganBaru): Promise<BimbinganLengkap> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId: saya } = k.pelaku;
    const hari = hariIni(k);
    const pembimbingId = isian.pembimbingId ?? saya;
    for (const id of [isian.pegawaiId, pembimbingId])
      if (!(await identitas(tx, instansiId, id, hari.toString()))) throw tidakDitemukan('Pegawai');
    const penilai = await penilaiDari(tx, instansiId, isian.pegawaiId, hari.toString());
    if (penilai?.pegawaiId !== saya)
      throw tidakBerwenang('Bimbingan direncanakan pejabat penilai pegawai tersebut.');
    if (pembimbingId === isian.pegawaiId)
      throw new Masalah('ditolak-aturan', 'Pembimbing harus orang lain.', {
        errors: [{ pointer: '/pembimbingId', kode: 'E-BIMBINGAN-DIRI', pesan: 'Pilih pembimbing lain.' }],
      });
    if (isian.tindakLanjutId)
      await mulai(tx, k, isian.tindakLanjutId, { pegawaiId: isian.pegawaiId, bentuk: 'BIMBINGAN' });
    const atasan = await penilaiDari(tx, instansiId, saya, hari.toString());
    await tx
      .insertInto('bimbingan')
      .values({
        instansi_id: instansiId,
        id: isian.id,
        tindak_lanjut_id: isian.tindakLanjutId ?? null,
        jenis: isian.jenis,
        tahun: hari.year,
        pegawai_id: isian.pegawaiId,
        penilai_pegawai_id: saya,
        pembimbing_pegawai_id: pembimbingId,
        atasan_pegawai_id: atasan?.pegawaiId ?? null,
        keadaan: ALUR_BIMBINGAN.awal,
        jadwal: isian.jadwal ?? null,
        tempat: isian.tempat || null,
        dibuat_pada: sekarang(k),
        diubah_pada: sekarang(k),
      })
      .execute();
    const { b } = await muat(tx, k, isian.id);
    await peristiwa(tx, k, b, 'RENCANAKAN', null, ALUR_BIMBINGAN.awal);
    await jejak(tx, k, 'bimbingan.direncanakan', b, { jenis: b.jenis });
    await kabari(tx, k, b, [b.pegawai_id], 'bimbingan.direncanakan');
    return bimbinganLengkap(tx, k, isian.id);
  });
}

/** The employee writes goal, facts and opportunities, or what he wants to learn (pre-coaching, pre-mentoring). */
export function isiPegawai(k: Konteks, id: string, isi: IsiPegawaiBimbingan): Promise<BimbinganLengkap> {
  return langkah(k, id, 'ISI_PEGAWAI', 'bimbingan.diisi', async (tx, b) => {
    pastikanVersi(k, b);
    pastikanJenis(b, isi.jenis);
    if (b.keadaan === 'DIRENCANAKAN')
      await kabari(tx, k, b, [b.pembimbing_pegawai_id], 'bimbingan.disiapkan');
    return { isi_pegawai: JSON.stringify(isi) };
  });
}

/** The guide writes the steps agreed, or the journal. */
export function isiPembimbing(
  k: Konteks,
  id: string,
  isi: IsiPembimbingBimbingan,
): Promise<BimbinganLengkap> {
  return langkah(k, id, 'ISI_PEMBIMBING', 'bimbingan.diisi', async (_, b) => {
    pastikanVersi(k, b);
    pastikanJenis(b, isi.jenis);
    return { isi_pembimbing: JSON.stringify(isi) };
  });
}

/** First the guide signs, then the employee; the record is then reported (L-III.D.4.i–j). Errors: `ditolak-aturan`. */
export function tandatangani(k: Konteks, id: string): Promise<BimbinganLengkap> {
  return tulis(k, async (tx) => {
    const { b, peran } = await muat(tx, k, id, true);
    const apa =
      b.keadaan === 'MENUNGGU_PEGAWAI' || (peran.includes('PEGAWAI') && !peran.includes('PEMBIMBING'))
        ? 'TANDATANGANI_PEGAWAI'
        : 'TANDATANGANI_PEMBIMBING';
    const transisi = pastikanLangkah(b, apa, peran);
    const gagal = penjagaGagal(ALUR_BIMBINGAN, transisi, {
      'bagian-pegawai-lengkap': b.isi_pegawai !== null,
      'bagian-pembimbing-lengkap': b.isi_pembimbing !== null,
    });
    if (gagal.length > 0)
      throw new Masalah('ditolak-aturan', 'Catatan ini belum dapat ditandatangani.', {
        errors: gagal.map((g) => ({ pointer: g.jalur, kode: g.kode, pesan: g.pesan })),
      });
    const kini = sekarang(k);
    const ubah =
      apa === 'TANDATANGANI_PEGAWAI' ? { pegawai_tanda_pada: kini } : { pembimbing_tanda_pada: kini };
    await simpan(tx, k, b, apa, transisi.ke as string, ubah);
    await jejak(tx, k, 'bimbingan.ditandatangani', b, { ke: transisi.ke });
    if (apa === 'TANDATANGANI_PEMBIMBING') await kabari(tx, k, b, [b.pegawai_id], 'bimbingan.ditandatangani');
    else {
      await kabari(tx, k, b, [b.pembimbing_pegawai_id], 'bimbingan.selesai');
      const pelapor = [b.penilai_pegawai_id, b.atasan_pegawai_id].filter(
        (o): o is string => o !== null && o !== b.pembimbing_pegawai_id,
      );
      await kabari(tx, k, b, pelapor, 'bimbingan.dilaporkan');
    }
    return bimbinganLengkap(tx, k, id);
  });
}

/** The employee does not agree with what was written, and says why. */
export function kembalikan(k: Konteks, id: string, alasan: string): Promise<BimbinganLengkap> {
  return langkah(k, id, 'KEMBALIKAN', 'bimbingan.dikembalikan', async (tx, b) => {
    await kabari(tx, k, b, [b.pembimbing_pegawai_id], 'bimbingan.dikembalikan', { catatan: alasan });
    return { pembimbing_tanda_pada: null, alasan };
  });
}

export function batalkan(k: Konteks, id: string, alasan: string): Promise<BimbinganLengkap> {
  return langkah(k, id, 'BATALKAN', 'bimbingan.dibatalkan', async (tx, b) => {
    await kabari(tx, k, b, [b.pegawai_id], 'bimbingan.dibatalkan', { catatan: alasan });
    return { alasan };
  });
}

function langkah(
  k: Konteks,
  id: string,
  apa: PeristiwaBimbingan,
  audit: PeristiwaAudit,
  lakukan: (tx: TransaksiInstansi, b: BarisBimbingan) => Promise<Updateable<BarisTabel>>,
): Promise<BimbinganLengkap> {
  return tulis(k, async (tx) => {
    const { b, peran } = await muat(tx, k, id, true);
    const { ke } = pastikanLangkah(b, apa, peran);
    if (k.versi !== undefined) pastikanVersi(k, b);
    await simpan(tx, k, b, apa, ke as string, await lakukan(tx, b));
    await jejak(tx, k, audit, b, { dari: b.keadaan, ke });
    return bimbinganLengkap(tx, k, id);
  });
}

async function simpan(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisBimbingan,
  apa: string,
  ke: string,
  ubah: Updateable<BarisTabel>,
): Promise<void> {
  await tx
    .updateTable('bimbingan')
    .set({ ...ubah, keadaan: ke, versi: b.versi + 1, diubah_pada: sekarang(k) })
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', b.id)
    .execute();
  if (ke !== b.keadaan) await peristiwa(tx, k, b, apa, b.keadaan, ke);
}

/** The row of a step, also of those beside the workflow (B.1.8, B.1.9). */
export async function peristiwa(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisBimbingan,
  apa: string,
  dari: string | null,
  ke: string,
): Promise<void> {
  await tx
    .insertInto('bimbingan_peristiwa')
    .values({
      instansi_id: k.pelaku.instansiId,
      id: randomUUIDv7(),
      bimbingan_id: b.id,
      peristiwa: apa,
      dari,
      ke,
      oleh_pegawai_id: k.pelaku.pegawaiId,
      versi_aturan: VERSI_ALUR,
      pada: sekarang(k),
    })
    .execute();
}

/** The day from which this workflow holds. */
const VERSI_ALUR = '2022-02-07';

export async function jejak(
  tx: TransaksiInstansi,
  k: Konteks,
  apa: PeristiwaAudit,
  b: BarisBimbingan,
  sesudah: object,
): Promise<void> {
  await catatOleh(tx, k, {
    peristiwa: apa,
    objek: { jenis: 'bimbingan', id: b.id },
    tentang: b.pegawai_id,
    sesudah,
  });
}

/** Tells people of a step, naming the other of the two. */
export async function kabari(
  tx: TransaksiInstansi,
  k: Konteks,
  b: BarisBimbingan,
  kepada: readonly string[],
  jenis: KabarBaru['jenis'],
  isi: object = {},
): Promise<void> {
  const orang = await namaPegawai(tx, k.pelaku.instansiId, [b.pegawai_id, b.pembimbing_pegawai_id]);
  const apa = LABEL_JENIS_BIMBINGAN[b.jenis as JenisBimbingan].toLowerCase();
  const pada = sekarang(k);
  await kabariSekali(
    tx,
    { instansiId: k.pelaku.instansiId, saat: pada },
    kepada.map((pegawaiId) => ({
      pegawaiId,
      jenis,
      tautan: `/bimbingan/${b.id}`,
      isi: {
        apa,
        nama: orang.get(pegawaiId === b.pegawai_id ? b.pembimbing_pegawai_id : b.pegawai_id),
        ...isi,
      },
      kunci: `${b.id} ${pada}`,
    })),
  );
}

function pastikanJenis(b: BarisBimbingan, jenis: string): void {
  if (b.jenis === jenis) return;
  throw new Masalah('bentuk-salah', 'Isian ini bukan untuk jenis bimbingan ini.', {
    errors: [{ pointer: '/jenis', kode: 'E-BIMBINGAN-JENIS', pesan: `Jenis bimbingan ini ${b.jenis}.` }],
  });
}
