import { sql } from 'kysely';
import type { Aplikasi } from '../../../aplikasi.ts';
import { withInstansi } from '../../../db/transaksi.ts';
import { alamatPublik } from '../../../pengaturan.ts';
import { jadwalkanKabar } from './jadwal.ts';
import { type KabarKirim, type Naskah, naskahDorong, naskahSurel } from './naskah.ts';

const SEKALI = 50;
const PERCOBAAN = 6;
/** A message in hand is left alone this long; after a crash it is taken up again. */
const DIGENGGAM_MENIT = 10;

/**
 * Plans every new notice and sends what is due, in every instansi. A notice that was read meanwhile is not sent; a
 * fault is tried again, later each time. Safe beside itself. Returns how many messages went out.
 */
export async function kirimPemberitahuan(
  app: Aplikasi,
  berhenti: () => boolean = () => false,
): Promise<number> {
  let terkirim = 0;
  for (const { id, zona, nama } of await app.db
    .selectFrom('kendali.instansi')
    .select(['id', 'zona', 'nama'])
    .execute()) {
    while ((await jadwalkanKabar(app, id, zona)) > 0 && !berhenti());
    for (;;) {
      const digenggam = await genggam(app, id);
      for (const satu of digenggam) {
        if (berhenti()) return terkirim;
        if (await kirimSatu(app, id, nama, satu)) terkirim++;
      }
      if (digenggam.length < SEKALI) break;
    }
  }
  return terkirim;
}

interface Kiriman {
  id: string;
  pegawai_id: string;
  saluran: 'SUREL' | 'DORONG';
  rangkuman: boolean;
  percobaan: number;
  kode: string;
  nama: string;
  surel: string | null;
  kabar: KabarKirim[];
  perangkat: { id: string; titikAkhir: string; p256dh: string; auth: string }[];
}

/** Takes due messages in hand: counted and put off, so that nobody else sends them. */
function genggam(app: Aplikasi, instansiId: string): Promise<Kiriman[]> {
  const kini = app.jam.sekarang();
  return withInstansi(app.db, instansiId, async (tx) => {
    const { rows } = await sql<Kiriman>`
      with ambil as (
        select id from kiriman where instansi_id = ${instansiId} and keadaan = 'MENUNGGU' and tidak_sebelum <= ${kini.toString()}
        order by tidak_sebelum, id limit ${SEKALI} for update skip locked),
      tunda as (
        update kiriman k set percobaan = k.percobaan + 1,
          tidak_sebelum = ${kini.add({ minutes: DIGENGGAM_MENIT }).toString()}
        from ambil where k.instansi_id = ${instansiId} and k.id = ambil.id returning k.*)
      select k.id, k.pegawai_id, k.saluran, k.rangkuman, k.percobaan, k.kode, p.nama, p.surel,
        (select coalesce(jsonb_agg(jsonb_build_object('jenis', n.jenis, 'isi', n.isi) order by n.dibuat_pada, n.id), '[]')
          from kiriman_isi i join pemberitahuan n on n.instansi_id = i.instansi_id and n.id = i.pemberitahuan_id
          where i.instansi_id = k.instansi_id and i.kiriman_id = k.id and n.dibaca_pada is null) as kabar,
        (select coalesce(jsonb_agg(jsonb_build_object('id', d.id, 'titikAkhir', d.titik_akhir, 'p256dh', d.kunci_p256dh,
          'auth', d.kunci_auth)), '[]') from perangkat_dorong d
          where d.instansi_id = k.instansi_id and d.pegawai_id = k.pegawai_id) as perangkat
      from tunda k join pegawai p on p.instansi_id = k.instansi_id and p.id = k.pegawai_id
      order by k.id`.execute(tx);
    return rows;
  });
}

async function kirimSatu(app: Aplikasi, instansiId: string, instansi: string, k: Kiriman): Promise<boolean> {
  if (k.kabar.length === 0) {
    await catatHasil(app, instansiId, k, { keadaan: 'TIDAK_PERLU' });
    return false;
  }
  const naskah: Naskah = {
    id: k.id,
    kepada: { nama: k.nama, alamat: k.surel ?? '' },
    instansi,
    rangkuman: k.rangkuman,
    kabar: k.kabar,
    tautan: `${alamatPublik(app.pengaturan)}/api/v1/kiriman/${k.kode}`,
  };
  try {
    const sampai =
      k.saluran === 'SUREL' ? await lewatPos(app, naskah) : await lewatDorong(app, instansiId, k, naskah);
    await catatHasil(app, instansiId, k, { keadaan: sampai ? 'TERKIRIM' : 'TIDAK_PERLU' });
    return sampai;
  } catch (galat) {
    const pesan = galat instanceof Error ? galat.message : 'galat yang tidak dikenal';
    app.log.warn({ kiriman: k.id, pesan }, 'pemberitahuan belum terkirim');
    await catatHasil(app, instansiId, k, {
      keadaan: k.percobaan >= PERCOBAAN ? 'GAGAL' : 'MENUNGGU',
      galat: pesan.slice(0, 500),
    });
    return false;
  }
}

/** Nobody to write to any more is no fault. */
async function lewatPos(app: Aplikasi, naskah: Naskah): Promise<boolean> {
  if (!app.pos || !naskah.kepada.alamat) return false;
  await app.pos.kirim(naskahSurel(naskah));
  return true;
}

async function lewatDorong(app: Aplikasi, instansiId: string, k: Kiriman, naskah: Naskah): Promise<boolean> {
  if (!app.dorong) return false;
  let sampai = false;
  for (const { id, ...perangkat } of k.perangkat) {
    if (await app.dorong.kirim(perangkat, naskahDorong(naskah))) sampai = true;
    else
      await withInstansi(app.db, instansiId, (tx) =>
        tx
          .deleteFrom('perangkat_dorong')
          .where('instansi_id', '=', instansiId)
          .where('id', '=', id)
          .execute(),
      );
  }
  return sampai;
}

/** Each further attempt waits twice as long: 1, 2, 4 … minutes. */
async function catatHasil(
  app: Aplikasi,
  instansiId: string,
  k: Kiriman,
  hasil: { keadaan: 'TERKIRIM' | 'GAGAL' | 'TIDAK_PERLU' | 'MENUNGGU'; galat?: string },
): Promise<void> {
  const kini = app.jam.sekarang();
  await withInstansi(app.db, instansiId, (tx) =>
    tx
      .updateTable('kiriman')
      .set({
        keadaan: hasil.keadaan,
        galat: hasil.galat ?? null,
        ...(hasil.keadaan === 'TERKIRIM' && { terkirim_pada: kini.toString() }),
        ...(hasil.keadaan === 'MENUNGGU' && {
          tidak_sebelum: kini.add({ minutes: 2 ** (k.percobaan - 1) }).toString(),
        }),
      })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', k.id)
      .execute(),
  );
}
