import { sql } from 'kysely';
import type { Aplikasi } from '../../aplikasi.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { akhiriKoreksiLewat, alihkan, diamkan, periodeTerlewat, selesaikan } from '../evaluasi/actions.ts';
import { dasarTenggat, type Kini } from '../gangguan/read.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode } from '../periode/read.ts';
import { jalankanJatuhTempo } from '../perpindahan/actions.ts';
import { alihkanPenetapan } from '../skp/actions.ts';
import { tautanTenggat, uraianTenggat, yangBerjalan } from './read.ts';

/**
 * What the clock does by itself, in every agency at its own day: moves whose day has come, DL-03, DL-08, DIAM, FINAL, and
 * the word about an objection past DL-13. In batches, each one transaction; may run twice and beside itself without harm.
 */
export async function jalankanTenggat(app: Aplikasi): Promise<void> {
  for (const { id, zona } of await app.db.selectFrom('kendali.instansi').select(['id', 'zona']).execute())
    await jalankanInstansi(app, id, zona);
}

/** Whoever must meet a limit that an outage moved hears of the new day once. */
async function kabariPergeseran(tx: TransaksiInstansi, kini: Kini): Promise<void> {
  if (kini.dasar.gangguan.length === 0) return;
  const semua = await yangBerjalan(tx, kini.instansiId, kini.dasar, kini.hari, null);
  const bergeser = semua.filter(
    ({ baris, hitungan }) => baris.olehId && hitungan.semula && hitungan.tenggat >= kini.hari.toString(),
  );
  for (let i = 0; i < bergeser.length; i += SEKALI)
    await kabariSekali(
      tx,
      kini,
      bergeser.slice(i, i + SEKALI).map(({ baris: b, hitungan: h }) => ({
        pegawaiId: b.olehId!,
        jenis: 'tenggat.diperpanjang' as const,
        tautan: tautanTenggat(b, b.olehId!),
        isi: {
          uraian: uraianTenggat(b.kode, kini.hari),
          semula: h.semula,
          hari: h.tenggat,
          periode: b.tahun && b.jenis && b.ke ? namaPeriode(b.tahun, b.jenis, b.ke) : null,
        },
        kunci: `${b.kode} ${b.objekId} ${h.tenggat}`,
      })),
    );
}

/** An objection that is undecided past its day (DL-13): who decides it and who filed it hear so once; both may still act. */
async function kabariKeberatanLewat(tx: TransaksiInstansi, kini: Kini): Promise<void> {
  const semua = await yangBerjalan(tx, kini.instansiId, kini.dasar, kini.hari, null);
  const lewat = semua.filter(
    ({ baris, hitungan }) => baris.kode === 'DL-13' && hitungan.tenggat < kini.hari.toString(),
  );
  await kabariSekali(
    tx,
    kini,
    lewat.flatMap(({ baris: b, hitungan: h }) =>
      [b.olehId, b.tentangId].flatMap((pegawaiId) =>
        pegawaiId
          ? [
              {
                pegawaiId,
                jenis: 'keberatan.lewat-batas' as const,
                tautan: tautanTenggat(b, pegawaiId),
                isi: {
                  sebagai: pegawaiId === b.olehId ? 'ATASAN_PENILAI' : 'PEGAWAI',
                  nama: b.tentang,
                  atasan: b.oleh,
                  periode: b.tahun && b.jenis && b.ke ? namaPeriode(b.tahun, b.jenis, b.ke) : null,
                  batas: h.tenggat,
                },
                kunci: b.objekId,
              },
            ]
          : [],
      ),
    ),
  );
}

/** How many notices one statement writes. */
const SEKALI = 500;

type Langkah = (tx: TransaksiInstansi, kini: Kini, setelah: string | null) => Promise<string | null>;

async function jalankanInstansi(app: Aplikasi, instansiId: string, zona: string): Promise<void> {
  const dalam = <T>(fn: (tx: TransaksiInstansi, kini: Kini) => Promise<T>) =>
    withInstansi(app.db, instansiId, async (tx) => {
      // one clock at a time for an agency; a second one finds the work done
      await sql`select pg_advisory_xact_lock(hashtextextended('tenggat ' || ${instansiId}, 0))`.execute(tx);
      const kini: Kini = {
        instansiId,
        hari: app.jam.hariIni(zona),
        saat: app.jam.sekarang().toString(),
        dasar: await dasarTenggat(tx, instansiId, zona, app.jam.hariIni(zona).toString()),
      };
      return fn(tx, kini);
    });
  const habiskan = async (langkah: Langkah) => {
    let setelah: string | null = null;
    do setelah = await dalam((tx, kini) => langkah(tx, kini, setelah));
    while (setelah !== null);
  };
  await dalam(kabariPergeseran);
  await dalam(kabariKeberatanLewat);
  await habiskan(jalankanJatuhTempo);
  await habiskan(alihkanPenetapan);
  for (const periode of await dalam(periodeTerlewat))
    await habiskan((tx, kini, setelah) => alihkan(tx, kini, periode, setelah));
  await dalam(akhiriKoreksiLewat);
  await habiskan(diamkan);
  await habiskan(selesaikan);
}
