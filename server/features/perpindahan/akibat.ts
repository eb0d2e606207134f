import { randomUUIDv7 } from 'node:crypto';
import type { PerpindahanBaru } from '#contract/perpindahan.ts';
import { hari, tulisHari } from '#rules/kernel/hari.ts';
import type { NilaiPerpindahan } from '#rules/perpindahan/perpindahan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import type { Pelaksana } from '../../konteks.ts';
import { alihkanPemeriksaan } from '../aktivitas/actions.ts';
import { kosongkanRancangan } from '../evaluasi/actions.ts';
import { mulaiVersiPerpindahan, type RhkTambahan, tutupSkp } from '../skp/actions.ts';
import type { Dampak } from './dampak.ts';
import { hariEfektif } from './fakta.ts';
import { kabari } from './kabar.ts';

/** What an act is about, as it stands in its row. */
export interface Tindakan {
  id: string;
  isian: PerpindahanBaru;
  nilai: NilaiPerpindahan;
  dampak: Dampak;
}

/**
 * What happens on the day an act takes hold: SKP close or get their next version, waiting reports and plans follow the new
 * assessor, the one before is asked for a note, everybody concerned hears of it.
 */
export async function jalankanAkibat(tx: TransaksiInstansi, p: Pelaksana, t: Tindakan): Promise<Dampak> {
  const { isian, nilai } = t;
  const d = structuredClone(t.dampak);
  const efektif = hariEfektif(nilai, isian.tanggal);
  if (nilai.skp === 'DITUTUP')
    for (const id of await penugasanDitutup(tx, p, t))
      d.skpDitutup.push(...(await tutupSkp(tx, p, id, nilai.berakhir!)));
  if (nilai.skp === 'VERSI_BARU' && isian.jenis !== 'GANTI_PENILAI') {
    const definitif = await penugasanDefinitif(tx, p.instansiId, isian.pegawaiId, efektif);
    if (definitif)
      d.versiDimulai.push(
        ...(await mulaiVersiPerpindahan(tx, p, {
          penugasanId: definitif,
          tahun: hari(efektif).year,
          tambahan: await tambahan(tx, p, t),
          penilaiBaruId: null,
        })),
      );
  }
  for (const b of d.beralih) {
    const sejak = d.penugasanBaru.includes(b.penugasanId) ? efektif : null;
    d.aktivitasDialihkan += await alihkanPemeriksaan(tx, p, b.pegawaiId, b.baruId, sejak);
    if (b.tetap)
      d.versiDimulai.push(
        ...(await mulaiVersiPerpindahan(tx, p, {
          penugasanId: b.penugasanId,
          tahun: hari(efektif).year,
          tambahan: [],
          penilaiBaruId: b.baruId,
        })),
      );
    await kosongkanRancangan(tx, p, b.pegawaiId, efektif, b.baruId, sejak !== null);
  }
  if (nilai.penugasan === 'BERAKHIR') d.berhenti = await berhentikan(tx, p, isian);
  await mintaCatatan(tx, p, t, d, efektif);
  await kabari(tx, p, t, d);
  return d;
}

/** The posts whose SKP end with the act: those that ended, or the one held by somebody who has no duty any more. */
async function penugasanDitutup(tx: TransaksiInstansi, p: Pelaksana, { isian, nilai, dampak }: Tindakan) {
  if (nilai.penugasan !== 'TETAP') return dampak.penugasanDiakhiri.map((x) => x.id);
  const id = await penugasanDefinitif(tx, p.instansiId, isian.pegawaiId, nilai.berakhir!);
  return id ? [id] : [];
}

async function penugasanDefinitif(
  tx: TransaksiInstansi,
  instansiId: string,
  pegawaiId: string,
  pada: string,
) {
  const baris = await tx
    .selectFrom('penugasan')
    .select('id')
    .where('instansi_id', '=', instansiId)
    .where('pegawai_id', '=', pegawaiId)
    .where('jenis', '=', 'DEFINITIF')
    .where('dari', '<=', pada)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', pada)]))
    .orderBy('dari', 'desc')
    .executeTakeFirst();
  return baris?.id ?? null;
}

/** The results a duty or a study adds (L-II.A.6.d, L-II.B); their targets are agreed between employee and assessor. */
async function tambahan(tx: TransaksiInstansi, p: Pelaksana, { isian }: Tindakan): Promise<RhkTambahan[]> {
  if (isian.jenis === 'PLT_MULAI' || isian.jenis === 'PLH_MULAI') {
    const jabatan = await namaJabatan(tx, p.instansiId, isian.jabatanId!);
    const sebutan = `${isian.jenis === 'PLT_MULAI' ? 'Plt.' : 'Plh.'} ${jabatan}`;
    return [
      {
        uraian: `Terlaksananya tugas ${sebutan}`,
        penugasanDari: sebutan,
        plt: true,
        indikator: [{ uraian: '', target: '', aspek: 'KUALITAS' }],
      },
    ];
  }
  if (isian.jenis !== 'TUGAS_BELAJAR_MULAI' || !isian.studi) return [];
  const { program, perguruanTinggi, rencanaSelesai } = isian.studi;
  const studi = `tugas belajar ${program}, ${perguruanTinggi}`;
  const satu = (uraian: string, indikator: RhkTambahan['indikator'][number]): RhkTambahan => ({
    uraian,
    penugasanDari: null,
    plt: false,
    indikator: [indikator],
  });
  return [
    satu(`Tercapainya hasil akademik ${studi}`, {
      uraian: 'Indeks prestasi kumulatif (IPK)',
      target: '',
      aspek: 'KUALITAS',
    }),
    satu(`Selesainya ${studi} tepat waktu`, {
      uraian: 'Waktu kelulusan',
      target: `Paling lambat ${tulisHari(hari(rencanaSelesai))}`,
      aspek: 'WAKTU',
    }),
  ];
}

async function namaJabatan(tx: TransaksiInstansi, instansiId: string, id: string): Promise<string> {
  const baris = await tx
    .selectFrom('jabatan')
    .select('nama')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
  return baris?.nama ?? '';
}

async function berhentikan(tx: TransaksiInstansi, p: Pelaksana, isian: PerpindahanBaru): Promise<boolean> {
  await tx
    .updateTable('pegawai')
    .set((q) => ({ berhenti_pada: isian.tanggal, versi: q('versi', '+', 1) }))
    .where('instansi_id', '=', p.instansiId)
    .where('id', '=', isian.pegawaiId)
    .execute();
  return true;
}

/** Asks the assessor before about the months of this year that were in his care; evidence, never a result. */
async function mintaCatatan(
  tx: TransaksiInstansi,
  p: Pelaksana,
  t: Tindakan,
  d: Dampak,
  efektif: string,
): Promise<void> {
  const sampai = hari(efektif).subtract({ days: 1 });
  for (const b of d.beralih) {
    if (!b.lamaId || b.lamaId === b.baruId) continue;
    const lama = await tx
      .selectFrom('penilai as n')
      .innerJoin('penugasan as t', (on) =>
        on.onRef('t.instansi_id', '=', 'n.instansi_id').onRef('t.id', '=', 'n.penugasan_id'),
      )
      .select(['t.id', 'n.dari'])
      .where('n.instansi_id', '=', p.instansiId)
      .where('t.pegawai_id', '=', b.pegawaiId)
      .where('n.penilai_pegawai_id', '=', b.lamaId)
      .where('n.dari', '<=', sampai.toString())
      .orderBy('n.dari', 'desc')
      .executeTakeFirst();
    if (!lama) continue;
    const awalTahun = `${sampai.year}-01-01`;
    await tx
      .insertInto('perpindahan_catatan')
      .values({
        instansi_id: p.instansiId,
        id: randomUUIDv7(),
        perpindahan_id: t.id,
        pegawai_id: b.pegawaiId,
        penugasan_id: lama.id,
        penilai_pegawai_id: b.lamaId,
        dari: lama.dari > awalTahun ? lama.dari : awalTahun,
        sampai: sampai.toString(),
      })
      .onConflict((c) => c.doNothing())
      .execute();
  }
}
