import type {
  CatatanPenilai,
  Perpindahan,
  PerpindahanRingkas,
  SaringPerpindahan,
} from '#contract/perpindahan.ts';
import type { JenisPerpindahan, Predikat } from '#rules/enum.ts';
import { LABEL_PREDIKAT } from '#rules/label.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Konteks } from '../../konteks.ts';
import { tidakBerwenang, tidakDitemukan } from '../../masalah.ts';
import { baca } from '../../tulis.ts';
import { penilaiDari } from '../organisasi/read.ts';
import { lingkupPegawai } from '../pegawai/read.ts';
import { namaPeriode } from '../periode/read.ts';
import { pastikanOperator } from './policy.ts';
import { type BarisPerpindahan, barisPerpindahan, semuaPerpindahan } from './queries.ts';
import { penghalangBatal } from './syarat-batal.ts';
import { isiTersimpan } from './tersimpan.ts';

export { type CatatanSebelumPindah, catatanSebelumPindah } from './catatan.ts';

/** The acts recorded, newest first; for operators. */
export function daftarPerpindahan(
  k: Konteks,
  saring: SaringPerpindahan,
): Promise<{ isi: PerpindahanRingkas[]; setelah: string | null }> {
  return baca(k, async (tx) => {
    const lingkup = await lingkupPegawai(tx, k);
    const baris = await semuaPerpindahan(tx, k.pelaku.instansiId, lingkup, saring);
    const isi = baris.slice(0, saring.batas).map(ringkas);
    return { isi, setelah: baris.length > saring.batas ? (isi.at(-1)?.id ?? null) : null };
  });
}

/** One act: what was asked, what it wrote, whether it can be taken back. */
export function perpindahan(k: Konteks, id: string): Promise<Perpindahan> {
  return baca(k, (tx) => satuPerpindahan(tx, k, id));
}

export async function satuPerpindahan(tx: TransaksiInstansi, k: Konteks, id: string): Promise<Perpindahan> {
  const { instansiId } = k.pelaku;
  const baris = await barisPerpindahan(tx, instansiId, id);
  if (!baris) throw tidakDitemukan('Perpindahan');
  await pastikanOperator(tx, k, baris.unitKini);
  const isi = isiTersimpan(baris);
  const catatan = await tx
    .selectFrom('perpindahan_catatan as c')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'c.instansi_id').onRef('p.id', '=', 'c.pegawai_id'),
    )
    .innerJoin('pegawai as n', (on) =>
      on.onRef('n.instansi_id', '=', 'c.instansi_id').onRef('n.id', '=', 'c.penilai_pegawai_id'),
    )
    .select(['c.id', 'p.nama as pegawai', 'n.nama as penilai', 'c.diisi_pada as diisiPada'])
    .where('c.instansi_id', '=', instansiId)
    .where('c.perpindahan_id', '=', id)
    .orderBy('p.nama')
    .execute();
  const halangan = baris.dibatalkanPada ? [] : await penghalangBatal(tx, instansiId, baris);
  return {
    ...ringkas(baris),
    akan: isi.akan,
    langkah: isi.langkah,
    catatan,
    kontrak: await ringkasanKontrak(tx, instansiId, baris),
    penghalangBatal: halangan,
    kemampuan: !baris.dibatalkanPada && halangan.length === 0 ? ['perpindahan.batalkan'] : [],
  };
}

/** The request for a note, for the assessor it is asked of. */
export function catatanPenilai(k: Konteks, id: string): Promise<CatatanPenilai> {
  return baca(k, (tx) => catatanMilik(tx, k, id));
}

export async function catatanMilik(tx: TransaksiInstansi, k: Konteks, id: string): Promise<CatatanPenilai> {
  const { instansiId, pegawaiId } = k.pelaku;
  const baris = await tx
    .selectFrom('perpindahan_catatan as c')
    .innerJoin('pegawai as p', (on) =>
      on.onRef('p.instansi_id', '=', 'c.instansi_id').onRef('p.id', '=', 'c.pegawai_id'),
    )
    .innerJoin('penugasan as t', (on) =>
      on.onRef('t.instansi_id', '=', 'c.instansi_id').onRef('t.id', '=', 'c.penugasan_id'),
    )
    .innerJoin('jabatan as j', (on) =>
      on.onRef('j.instansi_id', '=', 't.instansi_id').onRef('j.id', '=', 't.jabatan_id'),
    )
    .innerJoin('unit_kerja as u', (on) =>
      on.onRef('u.instansi_id', '=', 'j.instansi_id').onRef('u.id', '=', 'j.unit_kerja_id'),
    )
    .selectAll('c')
    .select(['p.nama', 'j.nama as jabatan', 'u.nama as unitKerja'])
    .where('c.instansi_id', '=', instansiId)
    .where('c.id', '=', id)
    .executeTakeFirst();
  if (!baris) throw tidakDitemukan('Permintaan catatan');
  if (baris.penilai_pegawai_id !== pegawaiId)
    throw tidakBerwenang('Catatan ini hanya dibaca dan ditulis pejabat penilai sebelumnya.');
  const sesudah = Temporal.PlainDate.from(baris.sampai).add({ days: 1 }).toString();
  const baru = await penilaiDari(tx, instansiId, baris.pegawai_id, sesudah);
  return {
    id: baris.id,
    pegawai: { id: baris.pegawai_id, nama: baris.nama },
    jabatan: baris.jabatan,
    unitKerja: baris.unitKerja,
    dari: baris.dari,
    sampai: baris.sampai,
    penilaiBaru: baru?.nama ?? null,
    catatan: baris.catatan,
    diisiPada: baris.diisi_pada,
    kemampuan: baris.diisi_pada ? [] : ['perpindahan.isi-catatan'],
  };
}

async function ringkasanKontrak(
  tx: TransaksiInstansi,
  instansiId: string,
  baris: BarisPerpindahan,
): Promise<Perpindahan['kontrak']> {
  const { isian } = isiTersimpan(baris);
  if (baris.jenis !== 'KONTRAK_PARUH_WAKTU' || !isian?.sampai) return null;
  const periode = await tx
    .selectFrom('periode as w')
    .leftJoin('evaluasi as e', (on) =>
      on
        .onRef('e.instansi_id', '=', 'w.instansi_id')
        .onRef('e.periode_id', '=', 'w.id')
        .on('e.pegawai_id', '=', baris.pegawaiId)
        .on('e.tak_berlaku_pada', 'is', null)
        // the HR office reads no result before the employee has it
        .on('e.disampaikan_pada', 'is not', null),
    )
    .select(['w.tahun', 'w.jenis', 'w.ke', 'e.predikat'])
    .where('w.instansi_id', '=', instansiId)
    .where('w.sampai', '>=', baris.tanggal)
    .where('w.dari', '<=', isian.sampai)
    .orderBy('w.sampai')
    .orderBy('w.jenis')
    .execute();
  return {
    dari: baris.tanggal,
    sampai: isian.sampai,
    hasil: periode.map((w) => ({
      periode: namaPeriode(w.tahun, w.jenis as 'TAHUNAN', w.ke),
      predikat: w.predikat ? LABEL_PREDIKAT[w.predikat as Predikat] : null,
    })),
  };
}

function ringkas(b: BarisPerpindahan): PerpindahanRingkas {
  const { jabatan } = isiTersimpan(b);
  return {
    id: b.id,
    pegawai: { id: b.pegawaiId, nama: b.nama },
    jenis: b.jenis as JenisPerpindahan,
    tanggal: b.tanggal,
    dasar: b.dasar,
    jabatan: jabatan?.nama ?? jabatan?.jabatan ?? null,
    unitKerja: jabatan?.unitKerja ?? null,
    dibuatOleh: b.dibuatOleh,
    dibuatPada: b.dibuatPada,
    dijalankanPada: b.dijalankanPada,
    dibatalkan:
      b.dibatalkanPada && b.dibatalkanOleh
        ? { oleh: b.dibatalkanOleh, pada: b.dibatalkanPada, alasan: b.alasanBatal ?? '' }
        : null,
  };
}
