import { CompiledQuery, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely';
import pino from 'pino';
import type { Aplikasi, Peran } from '../../aplikasi.ts';
import type { BasisData } from '../../db/koneksi.ts';
import type { DB } from '../../db/tabel.gen.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { bacaPengaturan } from '../../pengaturan.ts';
import type { GudangBerkas } from '../../ports/berkas.ts';
import type { Acak } from '../acak.ts';
import { saat } from '../kalender.ts';
import type { Orang, Penduduk } from '../orang.ts';
import type { PeriodeContoh } from '../penilaian-contoh.ts';

const ZONA = 'Asia/Jakarta';

export interface BahanPanggung {
  /** The connection on which the sample is loaded, inside its transaction. */
  db: Kysely<DB>;
  berkas: GudangBerkas;
  a: Acak;
  penduduk: Penduduk;
  /** The account of each person, by pegawai. */
  akun: ReadonlyMap<string, string>;
  /** The working days of the year up to the day the sample stands at. */
  hariKerja: readonly string[];
  /** The periods of the year whose results are decided, oldest first. */
  dinilai: readonly PeriodeContoh[];
  tahun: number;
}

/** Where scenes are played: people of the sample do what they would do in the app, by the app's own actions. */
export interface Panggung extends BahanPanggung {
  cari(unit: string, ke: number): Orang | undefined;
  /** The n-th working day before the last one; undefined while the year is younger. */
  mundur(n: number): string | undefined;
  /** The request of a person at a moment. `versi`: the version he believes to change. */
  sebagai(o: Orang, tanggal: string, menit: number, peran?: readonly Peran[], versi?: number): Konteks;
  /** A plain row or question inside the sample. */
  tanya<T>(fn: (tx: TransaksiInstansi, instansiId: string) => Promise<T>): Promise<T>;
  id(tanggal: string): string;
}

/** Sets the stage. All of it stays inside the transaction of the sample. */
export function bukaPanggung(bahan: BahanPanggung): Panggung {
  const { a, penduduk, akun, hariKerja } = bahan;
  const db = dalamTransaksi(bahan.db);
  const dasar = {
    db,
    berkas: bahan.berkas,
    pengaturan: bacaPengaturan({}),
    log: pino({ level: 'silent' }),
  };
  const { instansiId } = penduduk;
  return {
    ...bahan,
    cari: (unit, ke) => penduduk.orang.find((o) => o.formasi.unit === unit && o.formasi.ke === ke),
    mundur: (n) => hariKerja.at(-1 - n),
    sebagai(o, tanggal, menit, peran = ['PEGAWAI', 'PENILAI'], versi) {
      const kini = Temporal.Instant.from(saat(tanggal, menit));
      const app: Aplikasi = {
        ...dasar,
        jam: { sekarang: () => kini, hariIni: (z) => kini.toZonedDateTimeISO(z).toPlainDate() },
      };
      const akunId = akun.get(o.id)!;
      return {
        app,
        pelaku: { akunId, instansiId, zona: ZONA, pegawaiId: o.id, peran: new Set(peran) },
        permintaanId: 'data-contoh',
        ...(versi !== undefined && { versi }),
      };
    },
    tanya: (fn) => withInstansi(db, instansiId, (tx) => fn(tx, instansiId)),
    id: (tanggal) => a.id(Date.parse(saat(tanggal, 480))),
  };
}

/** A scene the rules of its day refuse is left out, wholly; what they say goes to the person who loads the sample. */
export async function mainkan(
  panggung: Panggung,
  nama: string,
  adegan: (p: Panggung) => Promise<void>,
  lapor: (baris: string) => void,
): Promise<void> {
  const { db } = panggung;
  await db.executeQuery(CompiledQuery.raw('savepoint satu_adegan'));
  try {
    await adegan(panggung);
  } catch (galat) {
    if (!(galat instanceof Masalah)) throw galat;
    await db.executeQuery(CompiledQuery.raw('rollback to savepoint satu_adegan'));
    const sebab = (galat.isi.errors ?? []).map((e) => e.pesan).join(' ');
    lapor(`  adegan "${nama}" dilewati: ${galat.message} ${sebab}`);
  }
  await db.executeQuery(CompiledQuery.raw('release savepoint satu_adegan'));
}

/**
 * The database as actions know it, on one connection that is already in a transaction: what they begin and end there
 * becomes a savepoint.
 */
function dalamTransaksi(db: Kysely<DB>): BasisData {
  const koneksi = {
    executeQuery: <R>(q: CompiledQuery) =>
      db.executeQuery<R>(CompiledQuery.raw(sebagaiSavepoint(q.sql), [...q.parameters])),
    streamQuery: () => {
      throw new Error('Nothing streams inside the sample');
    },
  };
  const diam = async () => undefined;
  return new Kysely<DB>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createIntrospector: (d) => new PostgresIntrospector(d),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createDriver: () => ({
        init: diam,
        acquireConnection: async () => koneksi,
        beginTransaction: diam,
        commitTransaction: diam,
        rollbackTransaction: diam,
        releaseConnection: diam,
        destroy: diam,
      }),
    },
  });
}

function sebagaiSavepoint(sql: string): string {
  if (sql === 'commit') return 'release savepoint adegan';
  if (sql === 'rollback') return 'rollback to savepoint adegan; release savepoint adegan';
  return sql.replace(/^begin( read only)?(?=;|$)/, 'savepoint adegan');
}
