import type { Aplikasi } from '../../../aplikasi.ts';
import { withInstansi, withKendali } from '../../../db/transaksi.ts';

/** The page in the app where a list of notices stands. */
const DAFTAR = '/pemberitahuan';

/**
 * Where the button of a message leads: to what it is about, or to the list for a digest and for a code nobody knows.
 * Notes the first press.
 */
export async function bukaKiriman(app: Aplikasi, kode: string): Promise<string> {
  const ada = await withKendali(app.db, (tx) =>
    tx.selectFrom('kendali.kode_kiriman').select('instansi_id').where('kode', '=', kode).executeTakeFirst(),
  );
  if (!ada) return DAFTAR;
  const instansiId = ada.instansi_id;
  return withInstansi(app.db, instansiId, async (tx) => {
    const kabar = await tx
      .selectFrom('kiriman as k')
      .innerJoin('kiriman_isi as i', (on) =>
        on.onRef('i.instansi_id', '=', 'k.instansi_id').onRef('i.kiriman_id', '=', 'k.id'),
      )
      .innerJoin('pemberitahuan as n', (on) =>
        on.onRef('n.instansi_id', '=', 'i.instansi_id').onRef('n.id', '=', 'i.pemberitahuan_id'),
      )
      .select(['k.id', 'n.tautan'])
      .where('k.instansi_id', '=', instansiId)
      .where('k.kode', '=', kode)
      .limit(2)
      .execute();
    await tx
      .updateTable('kiriman')
      .set({ dibuka_pada: app.jam.sekarang().toString() })
      .where('instansi_id', '=', instansiId)
      .where('kode', '=', kode)
      .where('dibuka_pada', 'is', null)
      .execute();
    const [satu, ...lain] = kabar;
    return satu && lain.length === 0 ? satu.tautan : DAFTAR;
  });
}
