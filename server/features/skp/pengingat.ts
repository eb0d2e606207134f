import { randomUUIDv7 } from 'node:crypto';
import { sql } from 'kysely';
import type { PengingatTerkirim } from '#contract/skp.ts';
import type { SebabHambatan } from '#rules/perencanaan/hambatan-skp.ts';
import { adalahHariKerja, kalender } from '#rules/waktu/hari-kerja.ts';
import { catatOleh } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { liburAntara, mingguKerja, profilInstansi } from '../organisasi/read.ts';

type Orang = PengingatTerkirim['kepada'];

/** What a reminder asks for. */
export type SebabPengingat = 'PENETAPAN' | 'PENETAPAN_PIMPINAN' | 'SKP_PIMPINAN' | 'PENGAJUAN' | 'DATA';

export interface Pengingat {
  kepada: Orang;
  sebab: SebabPengingat;
  /** The SKP or, where somebody has none yet, the person and year it is about. */
  tentang: string;
  /** Whose SKP waits. */
  pegawaiId: string;
  /** What blocks it, where that was diagnosed. */
  hambatan?: SebabHambatan;
  tahun: number;
  tautan: string;
  skpId: string | null;
}

/** Sends one reminder; at most one a working day to the same person about the same thing. */
export async function kirimPengingat(
  tx: TransaksiInstansi,
  k: Konteks,
  pengingat: Pengingat,
): Promise<PengingatTerkirim> {
  const { instansiId, pegawaiId } = k.pelaku;
  const pada = sekarang(k);
  const baris = await tx
    .insertInto('pemberitahuan')
    .values({
      instansi_id: instansiId,
      id: randomUUIDv7(),
      pegawai_id: pengingat.kepada.pegawaiId,
      jenis: 'pengingat.skp',
      isi: JSON.stringify({
        sebab: pengingat.sebab,
        tahun: pengingat.tahun,
        skpId: pengingat.skpId,
        dariPegawaiId: pegawaiId,
        dariNama: await namaPelaku(tx, k),
      }),
      tautan: pengingat.tautan,
      kunci: await kunciPengingat(tx, k, pengingat.tentang),
      dibuat_pada: pada,
    })
    .onConflict((bentrok) => bentrok.columns(['instansi_id', 'pegawai_id', 'kunci']).doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!baris)
    throw new Masalah(
      'terlalu-sering',
      `${pengingat.kepada.nama} sudah Anda ingatkan hari ini. Pengingat berikutnya dapat dikirim pada hari kerja berikutnya.`,
    );
  await tx
    .insertInto('skp_pengingat')
    .values({
      instansi_id: instansiId,
      id: randomUUIDv7(),
      pegawai_id: pengingat.pegawaiId,
      tahun: pengingat.tahun,
      sebab: pengingat.sebab,
      hambatan: pengingat.hambatan ?? null,
      kepada_pegawai_id: pengingat.kepada.pegawaiId,
      oleh_pegawai_id: pegawaiId,
      pada,
    })
    .execute();
  await catatOleh(tx, k, {
    peristiwa: 'pengingat.dikirim',
    objek: { jenis: 'skp', id: pengingat.skpId },
    tentang: pengingat.kepada.pegawaiId,
    sesudah: { sebab: pengingat.sebab, tahun: pengingat.tahun },
  });
  return { kepada: pengingat.kepada, pada };
}

/** When the person asking last reminded each of some people about each of some things. */
export async function pengingatTerakhir(
  tx: TransaksiInstansi,
  k: Konteks,
  tentang: readonly string[],
): Promise<(kepada: string, tentang: string) => { pada: string; hariIni: boolean } | undefined> {
  if (tentang.length === 0) return () => undefined;
  const akhiran = await hariKerjaTerakhir(tx, k);
  const awalan = tentang.map((t) => `${awalanKunci(k, t)}:`);
  const { rows } = await sql<{ pegawai_id: string; awal: string; pada: string; kunci: string }>`
    select distinct on (n.pegawai_id, a.awal) n.pegawai_id, a.awal, n.dibuat_pada as pada, n.kunci
    from unnest(${awalan}::text[]) as a (awal)
    join pemberitahuan n on n.instansi_id = ${k.pelaku.instansiId} and n.jenis = 'pengingat.skp'
      and starts_with(n.kunci, a.awal)
    order by n.pegawai_id, a.awal, n.dibuat_pada desc`.execute(tx);
  return (kepada, satu) => {
    const awal = `${awalanKunci(k, satu)}:`;
    const baris = rows.find((b) => b.pegawai_id === kepada && b.awal === awal);
    return baris && { pada: baris.pada, hariIni: baris.kunci === `${awal}${akhiran}` };
  };
}

function awalanKunci(k: Konteks, tentang: string): string {
  return `pengingat:skp:${k.pelaku.pegawaiId}:${tentang}`;
}

async function kunciPengingat(tx: TransaksiInstansi, k: Konteks, tentang: string): Promise<string> {
  return `${awalanKunci(k, tentang)}:${await hariKerjaTerakhir(tx, k)}`;
}

/** Today, or the working day before it: a weekend counts with its Friday. */
async function hariKerjaTerakhir(tx: TransaksiInstansi, k: Konteks): Promise<string> {
  const hari = hariIni(k);
  const awal = hari.subtract({ days: 31 });
  const profil = await profilInstansi(tx, k.pelaku.instansiId, hari.toString());
  const libur = await liburAntara(tx, k.pelaku.instansiId, awal.toString(), hari.toString());
  const kal = kalender(libur, mingguKerja(profil));
  let h = hari;
  while (!adalahHariKerja(h, kal) && Temporal.PlainDate.compare(h, awal) > 0) h = h.subtract({ days: 1 });
  return h.toString();
}

async function namaPelaku(tx: TransaksiInstansi, k: Konteks): Promise<string> {
  const { nama } = await tx
    .selectFrom('pegawai')
    .select('nama')
    .where('instansi_id', '=', k.pelaku.instansiId)
    .where('id', '=', k.pelaku.pegawaiId)
    .executeTakeFirstOrThrow();
  return nama;
}
