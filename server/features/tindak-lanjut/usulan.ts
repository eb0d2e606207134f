import { randomUUIDv7 } from 'node:crypto';
import type { TindakLanjut } from '#contract/tindak-lanjut.ts';
import {
  type BentukTindakLanjut,
  type JenisJabatan,
  type JenisPegawai,
  type PeriodeJenis,
  PREDIKAT,
  type Predikat,
} from '#rules/enum.ts';
import { type Hari, hari } from '#rules/kernel/hari.ts';
import { LABEL_BENTUK_TINDAK_LANJUT } from '#rules/tindak-lanjut/label.ts';
import { type ProfilTindakLanjut, tindakLanjut } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { profilInstansi } from '../organisasi/read.ts';
import { type KabarBaru, kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode } from '../periode/read.ts';
import { bentukAda, type EvaluasiBerusul, evaluasiTanpaUsulan, operatorUnit } from './queries.ts';

/** On whose behalf proposals are written; `pelaku` is null for the clock. */
export interface Pencatat {
  instansiId: string;
  pelaku: string | null;
  pada: string;
  hari: Hari;
  permintaanId?: string;
}

/**
 * Writes the proposals of delivered results that have none yet: of one evaluation, or of the whole instansi. Doing it
 * again adds nothing. Returns how many evaluations got some.
 */
export async function usulkan(tx: TransaksiInstansi, p: Pencatat, evaluasiId?: string): Promise<number> {
  const profil = await profilTindakLanjut(tx, p.instansiId, p.hari.toString());
  const evaluasi = await evaluasiTanpaUsulan(tx, p.instansiId, predikatBerusul(p.hari, profil), evaluasiId);
  for (const e of evaluasi) await usulkanSatu(tx, p, e, profil);
  return evaluasi.length;
}

/** The proposals of one evaluation it has not had yet, nor has open from the evaluation it replaced. */
export async function usulkanSatu(
  tx: TransaksiInstansi,
  p: Pencatat,
  e: EvaluasiBerusul,
  profil: ProfilTindakLanjut,
): Promise<void> {
  const jawaban = aturanUntuk(e, p.hari, profil);
  const ada = await bentukAda(tx, p.instansiId, e.evaluasiId);
  const usulan = (jawaban?.nilai?.usulan ?? []).filter((u) => !ada.includes(u.bentuk));
  if (!jawaban || usulan.length === 0) return;
  const baris = usulan.map(({ bentuk }) => ({ id: randomUUIDv7(), bentuk }));
  await tx
    .insertInto('tindak_lanjut')
    .values(
      baris.map(({ id, bentuk }) => ({
        instansi_id: p.instansiId,
        id,
        pegawai_id: e.pegawaiId,
        bentuk,
        sebab: 'PREDIKAT',
        evaluasi_id: e.evaluasiId,
        predikat: e.predikat,
        sejak: p.hari.toString(),
        keadaan: 'DIUSULKAN',
        versi_aturan: jawaban.versi ?? '',
        diubah_oleh: p.pelaku,
        diubah_pada: p.pada,
        dibuat_pada: p.pada,
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute();
  await catat(
    tx,
    ...baris.map(({ id, bentuk }) => ({
      instansiId: p.instansiId,
      pelaku: p.pelaku,
      peristiwa: 'tindak-lanjut.diusulkan' as const,
      objek: { jenis: 'tindak-lanjut', id },
      tentang: bentuk === 'PERIKSA_SANKSI' ? null : e.pegawaiId,
      sesudah: { bentuk, evaluasiId: e.evaluasiId, predikat: e.predikat },
      permintaanId: p.permintaanId ?? null,
    })),
  );
  const kabar = await kabarUsulan(
    tx,
    p,
    e,
    usulan.map((u) => u.bentuk),
  );
  await kabariSekali(tx, { instansiId: p.instansiId, saat: p.pada }, kabar);
}

async function kabarUsulan(
  tx: TransaksiInstansi,
  p: Pencatat,
  e: EvaluasiBerusul,
  bentuk: readonly BentukTindakLanjut[],
): Promise<KabarBaru[]> {
  const jenis = { pimpinan: 'tindak-lanjut.diusulkan', pegawai: 'tindak-lanjut.untuk-anda' } as const;
  return kabarBersama(tx, p, e, bentuk, jenis, e.evaluasiId);
}

/** The notices about forms of one evaluation: to assessor and employee, and to the HR office what is its own. */
export async function kabarBersama(
  tx: TransaksiInstansi,
  p: Pencatat,
  e: EvaluasiBerusul,
  bentuk: readonly BentukTindakLanjut[],
  jenis: { pimpinan: KabarBaru['jenis']; pegawai: KabarBaru['jenis'] },
  kunci: string,
): Promise<KabarBaru[]> {
  const pembinaan = bentuk.filter((b) => b !== 'PERIKSA_SANKSI');
  const isi = (daftar: readonly BentukTindakLanjut[]) => ({
    apa: daftar.map((b, i) => (i === 0 ? label(b) : label(b).toLowerCase())).join(' dan '),
    nama: e.nama,
    predikat: e.predikat,
    periode: namaPeriode(e.tahun, e.jenisPeriode, e.ke),
  });
  const untukPimpinan = { jenis: jenis.pimpinan, kunci };
  const operator = bentuk.includes('PERIKSA_SANKSI')
    ? await operatorUnit(tx, p.instansiId, e.unitKerjaId, p.hari.toString())
    : [];
  const untukKeduanya: KabarBaru[] = [
    {
      ...untukPimpinan,
      pegawaiId: e.penilaiId,
      tautan: '/tindak-lanjut?tampilan=bawahan',
      isi: isi(pembinaan),
    },
    {
      pegawaiId: e.pegawaiId,
      jenis: jenis.pegawai,
      tautan: '/tindak-lanjut',
      isi: { ...isi(pembinaan), sebagai: 'PEGAWAI' },
      kunci: `${kunci} pegawai`,
    },
  ];
  return [
    ...(pembinaan.length > 0 ? untukKeduanya : []),
    ...operator
      .filter((id) => id !== e.pegawaiId)
      .map((pegawaiId) => ({
        ...untukPimpinan,
        kunci: `${kunci} operator`,
        pegawaiId,
        tautan: '/tindak-lanjut?tampilan=unit',
        isi: isi(['PERIKSA_SANKSI']),
      })),
  ];
}

function label(b: BentukTindakLanjut): string {
  return LABEL_BENTUK_TINDAK_LANJUT[b];
}

/** What the rule says of a result, or null where the proposal does not come from one. */
export function aturanUntuk(
  fakta: {
    predikat: Predikat | null;
    jenisPeriode: PeriodeJenis | null;
    jenisPegawai: JenisPegawai;
    jenisJabatan: JenisJabatan | null;
  },
  pada: Hari,
  profil: ProfilTindakLanjut,
): TindakLanjut['aturan'] {
  if (!fakta.predikat) return null;
  const masukan = {
    predikat: fakta.predikat,
    periode: fakta.jenisPeriode,
    pegawai: { jenis: fakta.jenisPegawai, jenisJabatan: fakta.jenisJabatan },
  };
  // as it is sent: plain data, without the rules' read-only views
  return structuredClone(tindakLanjut.jawab(masukan, pada, profil)) as TindakLanjut['aturan'];
}

/** The agency's choices inside the freedom the articles give. */
export async function profilTindakLanjut(
  tx: TransaksiInstansi,
  instansiId: string,
  tanggal: string,
): Promise<Required<ProfilTindakLanjut>> {
  const { ambangSuksesi, minimalUmpanBalik, bagianPerluPerbaikan } = await profilInstansi(
    tx,
    instansiId,
    tanggal,
  );
  return { ambangSuksesi, minimalUmpanBalik, bagianPerluPerbaikan };
}

/** The predikat from which the rule proposes something, whoever the person is. */
function predikatBerusul(pada: Hari, profil: ProfilTindakLanjut): Predikat[] {
  const orang = { jenis: 'PNS', jenisJabatan: 'PELAKSANA' } as const;
  return PREDIKAT.filter((predikat) => {
    const { nilai } = tindakLanjut.jawab({ predikat, periode: 'TAHUNAN', pegawai: orang }, pada, profil);
    return nilai !== null && nilai.usulan.length > 0;
  });
}

/** The predikat that make somebody a priority candidate (Ps 31). */
export function predikatPrioritas(pada: string, profil: ProfilTindakLanjut): Predikat[] {
  const orang = { jenis: 'PNS', jenisJabatan: 'PELAKSANA' } as const;
  return PREDIKAT.filter(
    (predikat) =>
      tindakLanjut.jawab({ predikat, periode: 'TAHUNAN', pegawai: orang }, hari(pada), profil).nilai
        ?.prioritas,
  );
}
