import { randomUUIDv7 } from 'node:crypto';
import type { PerpindahanBaru } from '#contract/perpindahan.ts';
import type { DasarPenilai } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import type { NilaiPerpindahan } from '#rules/perpindahan/perpindahan.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { type Dampak, dampakKosong } from './dampak.ts';
import { bawahanJabatan, type Fakta, hariEfektif, type Tugas } from './fakta.ts';

interface Bahan {
  instansiId: string;
  isian: PerpindahanBaru;
  nilai: NilaiPerpindahan;
  fakta: Fakta;
}

/** Writes posts, assessors, standing and study with their dates; true from their day on, whenever they are written. */
export async function tulisPenugasan(tx: TransaksiInstansi, b: Bahan): Promise<Dampak> {
  const { isian, nilai, fakta, instansiId } = b;
  const d = dampakKosong();
  if (nilai.penugasan === 'BERGANTI' || nilai.penugasan === 'BERAKHIR')
    for (const t of nilai.penugasan === 'BERAKHIR' ? [fakta.definitif, ...fakta.tambahan] : [fakta.definitif])
      if (t) await akhiriTugas(tx, instansiId, t, nilai.berakhir!, d);
  if (nilai.penugasan === 'BERGANTI' || nilai.penugasan === 'DIMULAI') await mulaiDefinitif(tx, b, d);
  if (nilai.penugasan === 'BERTAMBAH') await mulaiTambahan(tx, b, d);
  if (isian.jenis === 'PLT_SELESAI') await akhiriTambahan(tx, b, d);
  if (isian.jenis === 'GANTI_PENILAI' && fakta.definitif && fakta.penilai)
    await gantiPenilai(tx, instansiId, d, {
      pegawaiId: isian.pegawaiId,
      tugas: fakta.definitif,
      penilaiId: fakta.penilai.id,
      mulai: isian.tanggal,
      dasar: 'ATASAN_LANGSUNG',
    });
  if (nilai.kedudukan && nilai.kedudukan !== 'AKTIF') await mulaiStatus(tx, b, d);
  if (isian.jenis === 'AKTIF_KEMBALI' && fakta.status) await akhiriStatus(tx, b, d);
  await catatStudi(tx, b, d);
  if (fakta.pengganti && isian.jenis !== 'PLT_SELESAI')
    for (const orang of fakta.bawahan)
      await gantiBaris(tx, instansiId, d, {
        ...orang,
        lamaId: isian.pegawaiId,
        penilaiId: fakta.pengganti.id,
        mulai: hariEfektif(nilai, isian.tanggal),
        dasar: 'ATASAN_LANGSUNG',
      });
  return d;
}

async function mulaiDefinitif(tx: TransaksiInstansi, { instansiId, isian, fakta }: Bahan, d: Dampak) {
  const id = randomUUIDv7();
  await sisipTugas(tx, instansiId, { ...isian, id, jenis: 'DEFINITIF' });
  d.penugasanBaru.push(id);
  await sisipPenilai(tx, instansiId, d, id, fakta.penilai!.id, isian.tanggal, 'ATASAN_LANGSUNG');
  d.beralih.push({
    pegawaiId: isian.pegawaiId,
    penugasanId: id,
    lamaId: fakta.definitif?.penilai?.id ?? null,
    baruId: fakta.penilai!.id,
    tetap: false,
  });
}

/** The duty stands beside the definitive post; the head it reports to assesses it (L-IV.A.5). */
async function mulaiTambahan(tx: TransaksiInstansi, { instansiId, isian, fakta }: Bahan, d: Dampak) {
  const jenis = isian.jenis === 'PLH_MULAI' ? 'PLH' : 'PLT';
  const id = randomUUIDv7();
  await sisipTugas(tx, instansiId, { ...isian, id, jenis });
  d.penugasanBaru.push(id);
  await sisipPenilai(tx, instansiId, d, id, fakta.penilai!.id, isian.tanggal, 'ATASAN_LANGSUNG');
  if (!isian.menilaiUnit) return;
  const { jabatanId, pegawaiId, tanggal } = isian;
  for (const orang of await bawahanJabatan(tx, instansiId, jabatanId!, pegawaiId, tanggal))
    await gantiBaris(tx, instansiId, d, {
      ...orang,
      lamaId: null,
      penilaiId: pegawaiId,
      mulai: tanggal,
      dasar: jenis,
    });
}

/** The authority goes back: to who holds the post now, else to who assessed these people before (L-IV.A.6). */
async function akhiriTambahan(tx: TransaksiInstansi, { instansiId, isian, nilai, fakta }: Bahan, d: Dampak) {
  const tugas = fakta.tambahan.find((t) => !isian.jabatanId || t.jabatanId === isian.jabatanId);
  if (!tugas) return;
  await akhiriTugas(tx, instansiId, tugas, nilai.berakhir!, d);
  const mulai = hariEfektif(nilai, isian.tanggal);
  for (const orang of fakta.bawahan.filter((o) => o.dasar === 'PLT' || o.dasar === 'PLH')) {
    const kembaliKe =
      fakta.pengganti?.id ?? (await sebelumTugas(tx, instansiId, orang, tugas.jabatanId, mulai));
    if (kembaliKe)
      await gantiBaris(tx, instansiId, d, {
        ...orang,
        lamaId: isian.pegawaiId,
        penilaiId: kembaliKe,
        mulai,
        dasar: 'ATASAN_LANGSUNG',
      });
  }
}

async function sebelumTugas(
  tx: TransaksiInstansi,
  instansiId: string,
  orang: { penugasanId: string; dari: string },
  jabatanId: string,
  pada: string,
): Promise<string | null> {
  const pemegang = await tx
    .selectFrom('penugasan')
    .select('pegawai_id')
    .where('instansi_id', '=', instansiId)
    .where('jabatan_id', '=', jabatanId)
    .where('jenis', '=', 'DEFINITIF')
    .where('dari', '<=', pada)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>=', pada)]))
    .executeTakeFirst();
  if (pemegang) return pemegang.pegawai_id;
  const lama = await tx
    .selectFrom('penilai')
    .select('penilai_pegawai_id')
    .where('instansi_id', '=', instansiId)
    .where('penugasan_id', '=', orang.penugasanId)
    .where('dari', '<', orang.dari)
    .orderBy('dari', 'desc')
    .executeTakeFirst();
  return lama?.penilai_pegawai_id ?? null;
}

async function mulaiStatus(tx: TransaksiInstansi, { instansiId, isian, nilai }: Bahan, d: Dampak) {
  d.statusBaru = randomUUIDv7();
  await tx
    .insertInto('pegawai_status')
    .values({
      instansi_id: instansiId,
      id: d.statusBaru,
      pegawai_id: isian.pegawaiId,
      perpindahan_id: isian.id,
      kedudukan: nilai.kedudukan!,
      dari: isian.tanggal,
      sampai: isian.sampai,
    })
    .execute();
}

async function akhiriStatus(tx: TransaksiInstansi, { instansiId, isian, fakta }: Bahan, d: Dampak) {
  const { id, dari } = fakta.status!;
  const lama = await tx
    .selectFrom('pegawai_status')
    .select('sampai')
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirst();
  const kemarin = hari(isian.tanggal).subtract({ days: 1 }).toString();
  d.statusDiakhiri.push({ id, sampaiLama: lama?.sampai ?? null });
  await tx
    .updateTable('pegawai_status')
    .set({ sampai: kemarin < dari ? dari : kemarin })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute();
}

async function catatStudi(tx: TransaksiInstansi, { instansiId, isian, fakta }: Bahan, d: Dampak) {
  if (isian.jenis === 'TUGAS_BELAJAR_MULAI' && isian.studi) {
    const { perguruanTinggi, program, jenjang, akreditasi, rencanaSelesai } = isian.studi;
    d.studiBaru = randomUUIDv7();
    await tx
      .insertInto('pegawai_tugas_belajar')
      .values({
        instansi_id: instansiId,
        id: d.studiBaru,
        pegawai_id: isian.pegawaiId,
        perpindahan_id: isian.id,
        perguruan_tinggi: perguruanTinggi,
        program,
        jenjang,
        akreditasi: jenjang.endsWith('DALAM_NEGERI') ? akreditasi : null,
        dari: isian.tanggal,
        rencana_selesai: rencanaSelesai,
      })
      .execute();
  }
  const berakhir = isian.jenis === 'TUGAS_BELAJAR_SELESAI' || isian.jenis === 'TUGAS_BELAJAR_GAGAL';
  if (!berakhir || !fakta.tugasBelajar) return;
  d.studiDiakhiri = fakta.tugasBelajar.id;
  await tx
    .updateTable('pegawai_tugas_belajar')
    .set({
      berakhir: isian.tanggal,
      hasil: isian.jenis === 'TUGAS_BELAJAR_GAGAL' ? 'GAGAL' : 'LULUS',
      ipk: isian.hasilStudi?.ipk ?? null,
      waktu_lulus: isian.hasilStudi?.waktuLulus ?? null,
    })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', fakta.tugasBelajar.id)
    .execute();
}

async function gantiPenilai(
  tx: TransaksiInstansi,
  instansiId: string,
  d: Dampak,
  g: { pegawaiId: string; tugas: Tugas; penilaiId: string; mulai: string; dasar: DasarPenilai },
) {
  const { penilai, id, dari } = g.tugas;
  await gantiBaris(tx, instansiId, d, {
    barisId: penilai?.barisId ?? null,
    penugasanId: id,
    pegawaiId: g.pegawaiId,
    dari: penilai?.dari ?? dari,
    lamaId: penilai?.id ?? null,
    penilaiId: g.penilaiId,
    mulai: g.mulai,
    dasar: g.dasar,
  });
}

interface GantiBaris {
  barisId: string | null;
  penugasanId: string;
  pegawaiId: string;
  dari: string;
  lamaId: string | null;
  penilaiId: string;
  mulai: string;
  dasar: string;
}

/** One assessor after another, the day before and the day after. Nobody becomes his own assessor. */
async function gantiBaris(tx: TransaksiInstansi, instansiId: string, d: Dampak, g: GantiBaris) {
  if (g.penilaiId === g.pegawaiId) return;
  const mulai = g.dari > g.mulai ? g.dari : g.mulai;
  if (g.barisId) await akhiriPenilai(tx, instansiId, g.barisId, mulai, d);
  await sisipPenilai(tx, instansiId, d, g.penugasanId, g.penilaiId, mulai, g.dasar);
  d.beralih.push({
    pegawaiId: g.pegawaiId,
    penugasanId: g.penugasanId,
    lamaId: g.lamaId,
    baruId: g.penilaiId,
    tetap: g.dasar !== 'PLT' && g.dasar !== 'PLH',
  });
}

/** A row that would end before it began is moved out of force by its own first day: it held for that day only. */
async function akhiriPenilai(
  tx: TransaksiInstansi,
  instansiId: string,
  id: string,
  mulai: string,
  d: Dampak,
) {
  const lama = await tx
    .selectFrom('penilai')
    .select(['dari', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  const kemarin = hari(mulai).subtract({ days: 1 }).toString();
  d.penilaiDiakhiri.push({ id, sampaiLama: lama.sampai });
  await tx
    .updateTable('penilai')
    .set({ sampai: kemarin < lama.dari ? lama.dari : kemarin })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', id)
    .execute();
}

async function akhiriTugas(tx: TransaksiInstansi, instansiId: string, t: Tugas, sampai: string, d: Dampak) {
  d.penugasanDiakhiri.push({ id: t.id, sampaiLama: t.sampai });
  await tx
    .updateTable('penugasan')
    .set((q) => ({ sampai, versi: q('versi', '+', 1) }))
    .where('instansi_id', '=', instansiId)
    .where('id', '=', t.id)
    .execute();
  const penilai = await tx
    .selectFrom('penilai')
    .select(['id', 'sampai'])
    .where('instansi_id', '=', instansiId)
    .where('penugasan_id', '=', t.id)
    .where('dari', '<=', sampai)
    .where((q) => q.or([q('sampai', 'is', null), q('sampai', '>', sampai)]))
    .execute();
  for (const n of penilai) {
    d.penilaiDiakhiri.push({ id: n.id, sampaiLama: n.sampai });
    await tx
      .updateTable('penilai')
      .set({ sampai })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', n.id)
      .execute();
  }
}

function sisipTugas(
  tx: TransaksiInstansi,
  instansiId: string,
  t: {
    id: string;
    pegawaiId: string;
    jabatanId: string | null;
    jenis: string;
    tanggal: string;
    dasar: string | null;
  },
) {
  return tx
    .insertInto('penugasan')
    .values({
      instansi_id: instansiId,
      id: t.id,
      pegawai_id: t.pegawaiId,
      jabatan_id: t.jabatanId!,
      jenis: t.jenis,
      dari: t.tanggal,
      dasar: t.dasar,
    })
    .execute();
}

async function sisipPenilai(
  tx: TransaksiInstansi,
  instansiId: string,
  d: Dampak,
  penugasanId: string,
  penilaiId: string,
  dari: string,
  dasar: string,
): Promise<void> {
  const id = randomUUIDv7();
  d.penilaiBaru.push(id);
  await tx
    .insertInto('penilai')
    .values({
      instansi_id: instansiId,
      id,
      penugasan_id: penugasanId,
      penilai_pegawai_id: penilaiId,
      dasar,
      dari,
    })
    .execute();
}
