import { kelompokFormulir } from '#rules/perencanaan/formulir.ts';
import { type Diagnosis, hambatanSkp, type SebabHambatan } from '#rules/perencanaan/hambatan-skp.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import type { BarisFakta, Cakupan, Operator } from './queries.ts';
import * as queries from './queries.ts';

/** One person with what the rule says. */
export interface Terdiagnosis {
  fakta: BarisFakta;
  diagnosis: Diagnosis;
}

/** What mending needs beside the facts of a person. */
export interface Penolong {
  operator: Operator[];
  induk: Map<string, string | null>;
}

/** Diagnoses everybody in reach, in the order of their names. */
export async function diagnosa(
  tx: TransaksiInstansi,
  k: Konteks,
  tahun: number,
  cakupan: Cakupan,
): Promise<Terdiagnosis[]> {
  const { instansiId, zona } = k.pelaku;
  const periode = await queries.keadaanPeriode(tx, instansiId, tahun);
  const baris = await queries.fakta(tx, instansiId, { tahun, hari: hariIni(k).toString(), zona }, cakupan);
  return baris.map((f) => ({
    fakta: f,
    diagnosis: hambatanSkp({
      periode,
      adaPenugasan: f.jabatan !== null,
      unitBerlaku: f.unitBerlaku,
      jumlahPenilai: f.jumlahPenilai,
      penilaiBertugas: f.penilaiBertugas,
      penilaiAktif: f.penilaiAktif,
      akunAktif: f.akunAktif,
      kelompok: f.jenisJabatan
        ? kelompokFormulir({ jenisJabatan: f.jenisJabatan, pimpinanUnitMandiri: f.unitMandiri })
        : 'JA_JF',
      keadaan: f.keadaan,
      adaYangBerlaku: f.adaYangBerlaku,
      pimpinan: f.penilaiWajib ? { keadaan: f.pimpinanKeadaan, adaYangBerlaku: f.pimpinanBerlaku } : null,
    }),
  }));
}

export async function penolong(tx: TransaksiInstansi, k: Konteks): Promise<Penolong> {
  const { instansiId } = k.pelaku;
  return {
    operator: await queries.operator(tx, instansiId, hariIni(k).toString()),
    induk: await queries.garisUnit(tx, instansiId),
  };
}

/** Who owns a block: for the operator's part the one whose grant lies nearest to the person's unit. */
export function pemilik({ fakta, diagnosis }: Terdiagnosis, bantu: Penolong) {
  switch (diagnosis.pemilik) {
    case null:
      return null;
    case 'OPERATOR':
      return { peran: diagnosis.pemilik, orang: operatorTerdekat(fakta.unitId, bantu) };
    case 'PIMPINAN':
    case 'PENILAI':
      return { peran: diagnosis.pemilik, orang: fakta.penilai };
    case 'PENILAI_PIMPINAN':
      return { peran: diagnosis.pemilik, orang: fakta.atasan };
    case 'PEGAWAI':
      return {
        peran: diagnosis.pemilik,
        orang: { pegawaiId: fakta.pegawaiId, nama: fakta.nama, jabatan: fakta.jabatan ?? '–' },
      };
  }
}

function operatorTerdekat(unitId: string | null, { operator, induk }: Penolong) {
  const dilewati = new Set<string>();
  for (let unit = unitId; unit && !dilewati.has(unit); unit = induk.get(unit) ?? null) {
    dilewati.add(unit);
    const milik = operator.find((o) => o.unitId === unit);
    if (milik) return orang(milik);
  }
  const umum = operator.find((o) => o.unitId === null);
  return umum ? orang(umum) : null;
}

function orang({ pegawaiId, nama, jabatan }: Operator) {
  return { pegawaiId, nama, jabatan };
}

const DARI_PIMPINAN: readonly SebabHambatan[] = ['PIMPINAN_BELUM_MENGAJUKAN', 'PIMPINAN_MENUNGGU_PENETAPAN'];

/** Since when the block stands: the last step of the SKP waited for, or the day the post or the year began. */
export function sejak({ fakta, diagnosis }: Terdiagnosis, tahun: number): string | null {
  const { sebab } = diagnosis;
  if (!sebab) return null;
  const mulai = [`${tahun}-01-01`, fakta.penugasanDari ?? ''].sort().at(-1)!;
  if (DARI_PIMPINAN.includes(sebab)) return fakta.pimpinanSejak ?? mulai;
  if (sebab === 'TANPA_PENILAI' && fakta.penilaiTerakhir)
    return Temporal.PlainDate.from(fakta.penilaiTerakhir).add({ days: 1 }).toString();
  if (sebab === 'MENUNGGU_PENETAPAN' || sebab === 'DIKEMBALIKAN' || sebab === 'BELUM_DIAJUKAN')
    return fakta.sejak ?? mulai;
  return mulai;
}
