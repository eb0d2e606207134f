import { sql } from 'kysely';
import { verifikasiRantai } from '../../audit/segel.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { hitungUlangRekap } from '../../features/aktivitas/actions.ts';
import type { AplikasiTerbuka } from '../../siapkan.ts';
import { denganAplikasi } from './buka.ts';

/**
 * `terang periksa`: settings, database, schema, file store, audit chain, and rollups against a recount; changes nothing.
 * Exit 0: all in order. 1: something is not, and the line says what. 2: wrong settings.
 */
export function jalankan(): Promise<number> {
  return denganAplikasi(periksa, { hanyaPeriksa: true });
}

async function periksa({ app, pool }: AplikasiTerbuka): Promise<number> {
  let salah = 0;
  const tulis = (baik: boolean, teks: string) => {
    if (!baik) salah++;
    process.stdout.write(`${baik ? 'baik ' : 'SALAH'}  ${teks}\n`);
  };
  tulis(true, 'Pengaturan terbaca.');
  const { rows } = await pool.query<{ versi: string }>("select current_setting('server_version') as versi");
  const versi = rows[0]?.versi ?? '';
  const dikenal = Number.parseInt(versi, 10) >= 15;
  tulis(
    dikenal,
    `Basis data menjawab: PostgreSQL ${versi}${dikenal ? '' : '; Terang memerlukan 15 atau lebih baru'}.`,
  );
  tulis(true, 'Skema basis data terkini.');
  tulis(...(await gudangBerkas(app)));
  const instansi = await app.db
    .selectFrom('kendali.instansi')
    .select(['id', 'nama'])
    .orderBy('nama')
    .execute();
  if (instansi.length === 0) process.stdout.write('Belum ada instansi.\n');
  for (const { id, nama } of instansi) {
    const { utuh, diperiksa, putus, belumDisegel } = await verifikasiRantai(app.db, id);
    tulis(
      utuh,
      `${nama}: rantai audit ${utuh ? `utuh, ${diperiksa} baris` : `putus pada segel ke-${putus?.urut}`}.`,
    );
    if (belumDisegel > 0)
      process.stdout.write(
        `       ${nama}: ${belumDisegel} baris audit menunggu disegel; server menyegelnya tiap menit.\n`,
      );
    const beda = await bulanRekapBerbeda(app, id);
    const sama = beda.length === 0;
    tulis(
      sama,
      `${nama}: rekap aktivitas ${sama ? 'sama dengan hitung ulang' : `berbeda pada bulan ${beda.join(', ')}`}.`,
    );
  }
  return salah > 0 ? 1 : 0;
}

/** Months whose rollups differ from a recount. The recount would mend them; here its transaction is undone. */
async function bulanRekapBerbeda({ db }: AplikasiTerbuka['app'], instansiId: string): Promise<string[]> {
  const beda: string[] = [];
  await withInstansi(db, instansiId, async (tx) => {
    for (const bulan of await bulanBerisi(tx, instansiId))
      if ((await hitungUlangRekap(tx, instansiId, bulan)).length > 0) beda.push(bulan);
    throw new Batalkan();
  }).catch((galat: unknown) => {
    if (!(galat instanceof Batalkan)) throw galat;
  });
  return beda;
}

class Batalkan extends Error {}

async function bulanBerisi(tx: TransaksiInstansi, instansiId: string): Promise<string[]> {
  const { rows } = await sql<{ bulan: string }>`
    with ujung as (
      select min(hari) as awal, max(hari) as akhir from (
        select min(tanggal) as hari from aktivitas where instansi_id = ${instansiId}
        union all select max(tanggal) from aktivitas where instansi_id = ${instansiId}
        union all select min(bulan) from rekap_pegawai_bulan where instansi_id = ${instansiId}
        union all select max(bulan) from rekap_pegawai_bulan where instansi_id = ${instansiId}) semua)
    select to_char(b, 'YYYY-MM') as bulan
    from ujung, generate_series(date_trunc('month', awal), akhir, interval '1 month') b`.execute(tx);
  return rows.map(({ bulan }) => bulan);
}

/** Writes, reads and removes a few bytes. */
async function gudangBerkas({ berkas }: AplikasiTerbuka['app']): Promise<[boolean, string]> {
  const kunci = `periksa/${crypto.randomUUID()}`;
  try {
    await berkas.simpan(kunci, new TextEncoder().encode('terang'));
    const isi = new TextDecoder().decode(await berkas.baca(kunci));
    await berkas.hapus(kunci);
    return isi === 'terang'
      ? [true, 'Gudang berkas dapat ditulis dan dibaca.']
      : [false, 'Gudang berkas mengembalikan isi yang berbeda. Periksa media penyimpanannya.'];
  } catch (galat) {
    const sebab = galat instanceof Error ? galat.message : String(galat);
    return [false, `Gudang berkas tidak dapat dipakai: ${sebab}. Periksa DATA_DIR dan hak aksesnya.`];
  }
}
