import { randomUUIDv7 } from 'node:crypto';
import type { IsianRhk, IsianSkp } from '#contract/skp.ts';
import type { Pendekatan } from '#rules/enum.ts';
import { kelompokFormulir } from '#rules/perencanaan/formulir.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { peranUntuk } from '../matriks/read.ts';
import { identitas } from '../organisasi/read.ts';
import { perjanjianDipimpin } from './perjanjian.ts';
import { pihakTerkait } from './policy.ts';
import { type BarisSkp, isiVersi } from './queries.ts';
import { type Berkas, berlakuDari, rancanganDari } from './susun.ts';

/** The first RHK of the SKP of a JPT or head of an independent unit: each sasaran of the perjanjian, as RHK utama (V-SKP-04). */
export async function rhkPerjanjian(
  tx: TransaksiInstansi,
  k: Konteks,
  skp: BarisSkp,
  pendekatan: Pendekatan,
): Promise<IsianRhk[]> {
  const { instansiId } = k.pelaku;
  const saya = await identitas(tx, instansiId, skp.pegawai_id, hariIni(k).toString());
  if (!saya) return [];
  const kelompok = kelompokFormulir({
    jenisJabatan: saya.jenisJabatan,
    pimpinanUnitMandiri: saya.unitMandiri,
  });
  const perjanjian = kelompok === 'PIMPINAN' && (await perjanjianDipimpin(tx, instansiId, saya, skp.tahun));
  if (!perjanjian) return [];
  const { penilai } = await pihakTerkait(tx, k, skp);
  return perjanjian.sasaran.map(
    (s): IsianRhk => ({
      id: randomUUIDv7(),
      jenis: 'UTAMA',
      uraian: s.uraian,
      rhkPimpinanId: null,
      rhkPimpinanTeks: null,
      penugasanDari: penilai?.jabatan ?? null,
      metodeCascading: null,
      klasifikasiPlt: false,
      sasaranId: s.id,
      selId: null,
      indikator: s.indikator.map((i) => ({
        ...i,
        id: randomUUIDv7(),
        aspek: null,
        ...(pendekatan === 'KUALITATIF' && { uraian: `${i.uraian}: ${i.target}`, target: '' }),
      })),
    }),
  );
}

/** Where an RHK says to come from must be a goal of the own unit's perjanjian or a role named for the person. */
export async function pastikanAsal(
  tx: TransaksiInstansi,
  k: Konteks,
  { skp, pihak, semua }: Berkas,
  isian: IsianSkp,
): Promise<void> {
  const { instansiId } = k.pelaku;
  const diminta = isian.rhk.filter((r) => r.sasaranId || r.selId);
  if (diminta.length === 0) return;
  const boleh = new Set<string | null>([null]);
  for (const versi of [rancanganDari(semua), berlakuDari(semua)])
    if (versi)
      for (const r of (await isiVersi(tx, instansiId, versi.id)).rhk) boleh.add(r.sasaranId).add(r.selId);
  const perjanjian = pihak.pegawai && (await perjanjianDipimpin(tx, instansiId, pihak.pegawai, skp.tahun));
  for (const s of perjanjian?.sasaran ?? []) boleh.add(s.id);
  for (const p of await peranUntuk(tx, instansiId, skp.pegawai_id, skp.tahun, pihak.hari)) boleh.add(p.id);
  const asing = isian.rhk.findIndex((r) => !boleh.has(r.sasaranId) || !boleh.has(r.selId));
  if (asing >= 0)
    throw new Masalah('bentuk-salah', 'Ada RHK yang menyebut asal yang bukan untuk Anda.', {
      errors: [
        {
          pointer: `/rhk/${asing}`,
          kode: 'E-SKP-ASAL-ASING',
          pesan: 'Ambil lagi dari perjanjian kinerja atau matriks, atau tambahkan sebagai RHK baru.',
        },
      ],
    });
}
