import { sql } from 'kysely';
import { terbitkanSkp } from '../../features/dokumen/actions.ts';
import { kerjakanSekelompok, mulai } from '../../features/penutupan/actions.ts';
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

/** The year before, closed for the whole agency on the day after its windows. */
export async function tutupTahunLalu(p: Panggung): Promise<void> {
  const operator = p.cari('BKPSDM.B1', 1);
  const hari = `${p.tahun}-03-17`;
  if (!operator || (p.hariKerja.at(-1) ?? '') <= hari) return;
  const k = p.sebagai(operator, hari, 600, ['OPERATOR']);
  await mulai(k, { id: p.id(hari), tahun: p.tahun - 1, alasan: '' });
  const { instansiId, zona } = k.pelaku;
  while (await kerjakanSekelompok(k.app, instansiId, zona));
  // its archive would be printed by the background work of the first start: a sample prints only what visitors open
  const pengunjung = p.penduduk.orang.filter((o) => DICETAK.includes(o.formasi.unit)).map((o) => o.id);
  await sql`set local role none`.execute(p.db);
  await sql`delete from dokumen_antrean a using evaluasi e
    where a.instansi_id = ${instansiId} and e.instansi_id = a.instansi_id and e.id = a.evaluasi_id
      and e.pegawai_id <> all (${pengunjung}::uuid[])`.execute(p.db);
  await sql`set local role terang_app`.execute(p.db);
}

const DICETAK = ['DLH.B1', 'SD.1', 'PKM.1'];
