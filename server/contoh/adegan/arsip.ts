import { terbitkanSkp } from '../../features/dokumen/actions.ts';
import { alamatPublik, bacaPengaturan } from '../../pengaturan.ts';
import type { Panggung } from './panggung.ts';

/** The sample employee has printed his SKP: a sealed document that can be verified by anybody. */
export async function dokumenTerbit(p: Panggung): Promise<void> {
  const [saya, hari] = [p.cari('DLH.B1', 1), p.mundur(20)];
  if (!saya || !hari) return;
  const skp = await p.tanya((tx, instansiId) =>
    tx
      .selectFrom('skp')
      .select('id')
      .where('instansi_id', '=', instansiId)
      .where('pegawai_id', '=', saya.id)
      .where('tahun', '=', p.tahun)
      .executeTakeFirst(),
  );
  if (!skp) return;
  // where people will open it: the address of this installation, as its settings say
  await terbitkanSkp(p.sebagai(saya, hari, 690), skp.id, 'SKP', undefined, alamatPublik(bacaPengaturan()));
}
