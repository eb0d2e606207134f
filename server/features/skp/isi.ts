import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { IsianSkp } from '#contract/skp.ts';
import { BAGIAN_LAMPIRAN, type BagianLampiran, NILAI_PERILAKU } from '#rules/enum.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { Masalah } from '../../masalah.ts';
import { type BarisVersi, type IsiVersi, RANCANGAN } from './queries.ts';

const KUNCI_LAMPIRAN: Record<BagianLampiran, keyof IsianSkp['lampiran']> = {
  SUMBER_DAYA: 'sumberDaya',
  PERTANGGUNGJAWABAN: 'pertanggungjawaban',
  KONSEKUENSI: 'konsekuensi',
};

/** Writes a new version in state DRAF, without contents. */
export async function buatVersi(
  tx: TransaksiInstansi,
  instansiId: string,
  skpId: string,
  nomor: number,
  isi: Pick<IsianSkp, 'pendekatan' | 'perjanjianKerja'>,
  saat: string,
): Promise<string> {
  const id = randomUUIDv7();
  await tx
    .insertInto('skp_versi')
    .values({
      instansi_id: instansiId,
      id,
      skp_id: skpId,
      nomor,
      keadaan: 'DRAF',
      pendekatan: isi.pendekatan,
      perjanjian_kerja: isi.perjanjianKerja,
      dibuat_pada: saat,
      diubah_pada: saat,
    })
    .execute();
  return id;
}

/**
 * Replaces the whole contents of a draft. Refuses an RHK id that belongs to another SKP, and any version that is no
 * longer a draft.
 */
export async function tulisIsi(
  tx: TransaksiInstansi,
  instansiId: string,
  versi: Pick<BarisVersi, 'id' | 'skp_id' | 'keadaan'>,
  isi: IsianSkp,
): Promise<void> {
  if (!RANCANGAN.includes(versi.keadaan))
    throw new Error(`version ${versi.id} is ${versi.keadaan}, not a draft`);
  await pastikanRhkSendiri(tx, instansiId, versi.skp_id, isi);
  for (const tabel of ['rhk_versi', 'skp_perilaku', 'skp_lampiran'] as const)
    await tx
      .deleteFrom(tabel)
      .where('instansi_id', '=', instansiId)
      .where('skp_versi_id', '=', versi.id)
      .execute();
  await tulisRhk(tx, instansiId, versi.id, versi.skp_id, isi);
  await tx
    .insertInto('skp_perilaku')
    .values(
      NILAI_PERILAKU.map((nilai) => ({
        instansi_id: instansiId,
        skp_versi_id: versi.id,
        nilai,
        ekspektasi_khusus: kosongJadiNull(isi.perilaku.find((p) => p.nilai === nilai)?.ekspektasiKhusus),
      })),
    )
    .execute();
  const lampiran = BAGIAN_LAMPIRAN.flatMap((bagian) =>
    isi.lampiran[KUNCI_LAMPIRAN[bagian]].map((uraian, urutan) => ({
      instansi_id: instansiId,
      skp_versi_id: versi.id,
      bagian,
      urutan,
      uraian,
    })),
  );
  if (lampiran.length > 0) await tx.insertInto('skp_lampiran').values(lampiran).execute();
  await hapusRhkYatim(tx, instansiId, versi.skp_id);
}

async function tulisRhk(
  tx: TransaksiInstansi,
  instansiId: string,
  versiId: string,
  skpId: string,
  { rhk }: IsianSkp,
): Promise<void> {
  if (rhk.length === 0) return;
  await tx
    .insertInto('rhk')
    .values(rhk.map((r) => ({ instansi_id: instansiId, id: r.id, skp_id: skpId })))
    .onConflict((bentrok) => bentrok.doNothing())
    .execute();
  await tx
    .insertInto('rhk_versi')
    .values(
      rhk.map((r, urutan) => ({
        instansi_id: instansiId,
        skp_versi_id: versiId,
        rhk_id: r.id,
        urutan,
        jenis_usulan: r.jenis,
        uraian: r.uraian,
        rhk_pimpinan_id: r.rhkPimpinanId,
        rhk_pimpinan_teks: kosongJadiNull(r.rhkPimpinanTeks),
        penugasan_dari: kosongJadiNull(r.penugasanDari),
        metode_cascading: r.metodeCascading,
        tugas_plt: r.klasifikasiPlt,
        sasaran_id: r.sasaranId,
        sel_id: r.selId,
      })),
    )
    .execute();
  const indikator = rhk.flatMap((r) =>
    r.indikator.map((i, urutan) => ({
      instansi_id: instansiId,
      skp_versi_id: versiId,
      id: i.id,
      rhk_id: r.id,
      urutan,
      uraian: i.uraian,
      target: i.target,
      target_angka: i.targetAngka,
      satuan: kosongJadiNull(i.satuan),
      aspek: i.aspek,
      perspektif: i.perspektif,
      polaritas: i.polaritas,
    })),
  );
  if (indikator.length > 0) await tx.insertInto('indikator').values(indikator).execute();
}

/** Copies a version's contents under the same RHK identities, for the next version of the same SKP. */
export function salinan(versi: Pick<BarisVersi, 'pendekatan' | 'perjanjian_kerja'>, isi: IsiVersi): IsianSkp {
  return {
    pendekatan: versi.pendekatan,
    perjanjianKerja: versi.perjanjian_kerja,
    rhk: isi.rhk.map((r) => ({
      id: r.id,
      jenis: r.jenis,
      uraian: r.uraian,
      rhkPimpinanId: r.pimpinanId,
      rhkPimpinanTeks: r.pimpinanTeks,
      penugasanDari: r.penugasanDari,
      metodeCascading: r.metodeCascading as IsianSkp['rhk'][number]['metodeCascading'],
      klasifikasiPlt: r.klasifikasiPlt,
      sasaranId: r.sasaranId,
      selId: r.selId,
      indikator: r.indikator,
    })),
    perilaku: isi.perilaku,
    lampiran: isi.lampiran,
  };
}

/**
 * Copies another year's contents: new identities, and each link to the leader's RHK of then becomes its words, or the
 * leader's RHK of now with the same words (`kini` finds it).
 */
export function salinanTahunLain(
  versi: Pick<BarisVersi, 'pendekatan' | 'perjanjian_kerja'>,
  isi: IsiVersi,
  kini: (teks: string) => string | null,
): IsianSkp {
  const asal = salinan(versi, isi);
  return {
    ...asal,
    rhk: asal.rhk.map((r, i) => {
      const teks = isi.rhk[i]?.pimpinan?.uraian ?? r.rhkPimpinanTeks;
      const rhkPimpinanId = teks ? kini(teks) : null;
      return {
        ...r,
        id: randomUUIDv7(),
        klasifikasiPlt: false,
        sasaranId: null,
        selId: null,
        rhkPimpinanId,
        rhkPimpinanTeks: rhkPimpinanId ? null : teks,
        indikator: r.indikator.map((ind) => ({ ...ind, id: randomUUIDv7() })),
      };
    }),
  };
}

/** An empty draft: the seven values without special expectations. */
export function isiKosong(pendekatan: IsianSkp['pendekatan']): IsianSkp {
  return {
    pendekatan,
    perjanjianKerja: null,
    rhk: [],
    perilaku: NILAI_PERILAKU.map((nilai) => ({ nilai, ekspektasiKhusus: null })),
    lampiran: { sumberDaya: [], pertanggungjawaban: [], konsekuensi: [] },
  };
}

async function pastikanRhkSendiri(
  tx: TransaksiInstansi,
  instansiId: string,
  skpId: string,
  { rhk }: IsianSkp,
): Promise<void> {
  const ids = rhk.map((r) => r.id);
  const indikator = rhk.flatMap((r) => r.indikator.map((i) => i.id));
  if (new Set(ids).size < ids.length || new Set(indikator).size < indikator.length)
    throw new Masalah(
      'bentuk-salah',
      'Satu RHK atau indikator terkirim dua kali. Muat ulang, lalu coba lagi.',
    );
  if (ids.length === 0) return;
  const asing = await tx
    .selectFrom('rhk')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('id', 'in', ids)
    .where('skp_id', '<>', skpId)
    .executeTakeFirst();
  if (asing)
    throw new Masalah('bentuk-salah', 'Ada RHK yang berasal dari SKP lain. Tambahkan sebagai RHK baru.', {
      errors: [
        {
          pointer: `/rhk/${ids.indexOf(asing.id)}/id`,
          kode: 'E-SKP-RHK-ASING',
          pesan: 'Tambahkan sebagai RHK baru.',
        },
      ],
    });
}

/** Forgets identities that no version names any more: nothing can point at an RHK that was never approved but a link. */
export async function hapusRhkYatim(tx: TransaksiInstansi, instansiId: string, skpId: string): Promise<void> {
  await sql`
    delete from rhk r where r.instansi_id = ${instansiId} and r.skp_id = ${skpId}
      and not exists (select from rhk_versi v where v.instansi_id = r.instansi_id and v.rhk_id = r.id)
      and not exists (select from rhk_versi v where v.instansi_id = r.instansi_id and v.rhk_pimpinan_id = r.id)
      and not exists (select from rhk_sambungan s where s.instansi_id = r.instansi_id and s.rhk_pimpinan_id = r.id)
      and not exists (select from matriks_sel c where c.instansi_id = r.instansi_id and c.rhk_id = r.id)`.execute(
    tx,
  );
}

function kosongJadiNull(teks: string | null | undefined): string | null {
  return teks?.trim() ? teks : null;
}
