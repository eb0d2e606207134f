import { randomBytes, randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import { jadwalKiriman, type PilihanKiriman } from '#rules/pemberitahuan/jadwal-kiriman.ts';
import type { Aplikasi } from '../../../aplikasi.ts';
import { type TransaksiInstansi, withInstansi } from '../../../db/transaksi.ts';
import { liburAntara, mingguKerja, profilInstansi } from '../../organisasi/read.ts';
import { tenggatKabar } from '../kalimat.ts';
import { pilihanBerlaku } from './pilihan.ts';

const SEKALI = 500;
/** What is older was missed by a whole week of silence; it stays in the app. */
const TERLALU_LAMA_HARI = 7;

type Saluran = 'SUREL' | 'DORONG';

/** Gives every new notice of an instansi its way out of the app. Returns how many it looked at. */
export function jadwalkanKabar(app: Aplikasi, instansiId: string, zona: string): Promise<number> {
  return withInstansi(app.db, instansiId, async (tx) => {
    const kini = app.jam.sekarang();
    const baru = await kabarBaru(tx, instansiId);
    if (baru.length === 0) return 0;
    const tanggal = kini.toZonedDateTimeISO(zona).toPlainDate();
    const kalender = {
      libur: await liburAntara(tx, instansiId, tanggal.toString(), tanggal.add({ months: 2 }).toString()),
      hariKerja: mingguKerja(await profilInstansi(tx, instansiId, tanggal.toString())),
    };
    const batas = kini.subtract({ hours: 24 * TERLALU_LAMA_HARI });
    for (const n of baru) {
      if (Temporal.Instant.compare(Temporal.Instant.from(n.dibuat_pada), batas) < 0) continue;
      // quiet hours are those of now: a notice found late is not sent into the night either
      const timbul = kini.toZonedDateTimeISO(zona).toPlainDateTime().toString({ smallestUnit: 'minute' });
      const { nilai } = jadwalKiriman.jawab(
        { timbul, tenggat: tenggatKabar(n.isi), pilihan: pilihanBerlaku(n.pilihan), ...kalender },
        tanggal,
      );
      if (!nilai) continue;
      const jalan = { instansiId, pegawaiId: n.pegawai_id, kabarId: n.id, zona };
      if (nilai.surel && n.surel && app.pos)
        await masukkan(tx, { ...jalan, saluran: 'SUREL', ...nilai.surel });
      if (nilai.dorong && n.perangkat > 0)
        await masukkan(tx, { ...jalan, saluran: 'DORONG', ...nilai.dorong });
    }
    await tx
      .updateTable('pemberitahuan')
      .set({ dijadwalkan_pada: kini.toString() })
      .where('instansi_id', '=', instansiId)
      .where(
        'id',
        'in',
        baru.map((n) => n.id),
      )
      .execute();
    return baru.length;
  });
}

interface KabarBaru {
  id: string;
  pegawai_id: string;
  isi: Record<string, unknown>;
  dibuat_pada: string;
  surel: string | null;
  perangkat: number;
  pilihan: Partial<PilihanKiriman> | null;
}

async function kabarBaru(tx: TransaksiInstansi, instansiId: string): Promise<KabarBaru[]> {
  const { rows } = await sql<KabarBaru>`
    select n.id, n.pegawai_id, n.isi, n.dibuat_pada, p.surel,
      (select count(*)::int from perangkat_dorong d where d.instansi_id = n.instansi_id and d.pegawai_id = n.pegawai_id) as perangkat,
      case when c.pegawai_id is not null then jsonb_build_object('surel', c.surel, 'dorong', c.dorong,
        'tenangDari', to_char(c.tenang_dari, 'HH24:MI'), 'tenangSampai', to_char(c.tenang_sampai, 'HH24:MI'),
        'liburTenang', c.libur_tenang) end as pilihan
    from pemberitahuan n
    join pegawai p on p.instansi_id = n.instansi_id and p.id = n.pegawai_id
    left join pilihan_pemberitahuan c on c.instansi_id = n.instansi_id and c.pegawai_id = n.pegawai_id
    where n.instansi_id = ${instansiId} and n.dijadwalkan_pada is null
    order by n.dibuat_pada, n.id limit ${SEKALI} for update of n skip locked`.execute(tx);
  return rows;
}

interface Masuk {
  instansiId: string;
  pegawaiId: string;
  kabarId: string;
  saluran: Saluran;
  tidakSebelum: string;
  rangkuman: boolean;
  zona: string;
}

/** Into the digest that already waits for that moment, or into a message of its own. */
async function masukkan(tx: TransaksiInstansi, m: Masuk): Promise<void> {
  const saat = Temporal.PlainDateTime.from(m.tidakSebelum).toZonedDateTime(m.zona).toInstant().toString();
  const ada = m.rangkuman
    ? await tx
        .selectFrom('kiriman')
        .select('id')
        .where('instansi_id', '=', m.instansiId)
        .where('pegawai_id', '=', m.pegawaiId)
        .where('saluran', '=', m.saluran)
        .where('rangkuman', '=', true)
        .where('keadaan', '=', 'MENUNGGU')
        .where('tidak_sebelum', '=', saat)
        .where('percobaan', '=', 0)
        .executeTakeFirst()
    : undefined;
  const id = ada?.id ?? (await kirimanBaru(tx, m, saat));
  await tx
    .insertInto('kiriman_isi')
    .values({ instansi_id: m.instansiId, kiriman_id: id, pemberitahuan_id: m.kabarId })
    .execute();
}

async function kirimanBaru(tx: TransaksiInstansi, m: Masuk, saat: string): Promise<string> {
  const id = randomUUIDv7();
  const kode = randomBytes(16).toString('base64url');
  await tx
    .insertInto('kiriman')
    .values({
      instansi_id: m.instansiId,
      id,
      pegawai_id: m.pegawaiId,
      saluran: m.saluran,
      rangkuman: m.rangkuman,
      tidak_sebelum: saat,
      keadaan: 'MENUNGGU',
      kode,
    })
    .execute();
  await tx.insertInto('kendali.kode_kiriman').values({ kode, instansi_id: m.instansiId }).execute();
  return id;
}
