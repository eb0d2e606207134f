import { sql } from 'kysely';
import type { CetakEvaluasi } from '#contract/jenis-dokumen.ts';
import type { Aplikasi } from '../../aplikasi.ts';
import { type TransaksiInstansi, withInstansi, withInstansiBaca } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { alamatPublik } from '../../pengaturan.ts';

/** How often a document that fails is tried again before somebody has to look. */
const PERCOBAAN = 5;
const SEKALI_AMBIL = 20;
/** What every decided evaluation has. */
const CETAK_ARSIP: readonly CetakEvaluasi[] = ['DOKUMEN_EVALUASI', 'HASIL_EVALUASI'];
/** No account stands behind the background work. */
const TANPA_AKUN = '00000000-0000-0000-0000-000000000000';

/** Queues both evaluation forms of these decided evaluations, in the transaction that makes them due; known ones stay. */
export async function antrekanDokumen(
  tx: TransaksiInstansi,
  { instansiId, oleh, kini }: { instansiId: string; oleh: string; kini: string },
  evaluasiId: readonly string[],
): Promise<void> {
  if (evaluasiId.length === 0) return;
  await sql`
    insert into dokumen_antrean (instansi_id, evaluasi_id, cetak, oleh_pegawai_id, antre_pada)
    select ${instansiId}, e, c, ${oleh}, ${kini}
    from unnest(${[...evaluasiId]}::uuid[]) as e, unnest(${[...CETAK_ARSIP]}::text[]) as c
    on conflict do nothing`.execute(tx);
}

/** Issues one form of one evaluation, read as its assessor reads it. */
export type Penerbit = (
  k: Konteks,
  penilaiId: string,
  evaluasiId: string,
  cetak: CetakEvaluasi,
  asal: string,
) => Promise<unknown>;

/** Hands what is queued to `terbitkan`, one document after the other, and marks each done or failed. */
export async function kerjakanAntrean(
  app: Aplikasi,
  terbitkan: Penerbit,
  berhenti: () => boolean,
): Promise<number> {
  let terbit = 0;
  for (const { id, zona } of await app.db.selectFrom('kendali.instansi').select(['id', 'zona']).execute())
    for (;;) {
      const menunggu = await withInstansiBaca(app.db, id, (tx) => berikutnya(tx, id));
      for (const satu of menunggu) {
        if (berhenti()) return terbit;
        const galat = await terbitkanSatu(app, terbitkan, id, zona, satu);
        if (!galat) terbit++;
        await withInstansi(app.db, id, (tx) => tandai(tx, id, satu, app.jam.sekarang().toString(), galat));
      }
      if (menunggu.length < SEKALI_AMBIL) break;
    }
  return terbit;
}

interface Antrean {
  evaluasi_id: string;
  cetak: string;
  oleh_pegawai_id: string;
  penilai_pegawai_id: string;
}

/** Those tried least come first, so that a faulty one does not hold up the others. */
function berikutnya(tx: TransaksiInstansi, instansiId: string): Promise<Antrean[]> {
  return tx
    .selectFrom('dokumen_antrean as a')
    .innerJoin('evaluasi as e', (on) =>
      on.onRef('e.instansi_id', '=', 'a.instansi_id').onRef('e.id', '=', 'a.evaluasi_id'),
    )
    .select(['a.evaluasi_id', 'a.cetak', 'a.oleh_pegawai_id', 'e.penilai_pegawai_id'])
    .where('a.instansi_id', '=', instansiId)
    .where('a.selesai_pada', 'is', null)
    .where('a.percobaan', '<', PERCOBAAN)
    .orderBy('a.percobaan')
    .orderBy('a.antre_pada')
    .orderBy('a.evaluasi_id')
    .limit(SEKALI_AMBIL)
    .execute();
}

async function terbitkanSatu(
  app: Aplikasi,
  terbitkan: Penerbit,
  instansiId: string,
  zona: string,
  a: Antrean,
): Promise<string | null> {
  const pelaku = {
    akunId: TANPA_AKUN,
    instansiId,
    zona,
    pegawaiId: a.oleh_pegawai_id,
    peran: new Set<never>(),
  };
  try {
    await terbitkan(
      { app, pelaku, permintaanId: 'antrean-dokumen' },
      a.penilai_pegawai_id,
      a.evaluasi_id,
      a.cetak as CetakEvaluasi,
      alamatPublik(app.pengaturan),
    );
    return null;
  } catch (galat) {
    app.log.error({ err: galat, evaluasi: a.evaluasi_id }, 'dokumen antrean gagal terbit');
    return galat instanceof Error ? galat.message : 'Galat yang tidak dikenal';
  }
}

async function tandai(
  tx: TransaksiInstansi,
  instansiId: string,
  a: Antrean,
  kini: string,
  galat: string | null,
): Promise<void> {
  await tx
    .updateTable('dokumen_antrean')
    .set((q) => ({ galat, selesai_pada: galat ? null : kini, percobaan: q('percobaan', '+', 1) }))
    .where('instansi_id', '=', instansiId)
    .where('evaluasi_id', '=', a.evaluasi_id)
    .where('cetak', '=', a.cetak)
    .execute();
}
