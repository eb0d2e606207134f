import type { PeristiwaSkp, RingkasanVersi, Skp } from '#contract/skp.ts';
import { NILAI_PERILAKU } from '#rules/enum.ts';
import type { Identitas } from '../organisasi/read.ts';
import {
  type BarisPeristiwa,
  type BarisRhk,
  type BarisVersi,
  BERLAKU,
  type IsiVersi,
  RANCANGAN,
} from './queries.ts';

type RhkSkp = Skp['rhk'][number];

/** One RHK as it leaves: a link counts as made only when the leader's SKP that holds it is in force. */
export function rhkTampil(r: BarisRhk): RhkSkp {
  const { pimpinan, pimpinanId } = r;
  const berlaku = pimpinan !== null && BERLAKU.includes(pimpinan.keadaan);
  const { pimpinanTeks, ...sisa } = r;
  return {
    id: sisa.id,
    jenis: sisa.jenis,
    jenisUsulan: sisa.jenisUsulan,
    jenisDitetapkan: sisa.jenisDitetapkan,
    uraian: sisa.uraian,
    rhkPimpinanId: pimpinanId,
    rhkPimpinanTeks: berlaku ? pimpinanTeks : (pimpinanTeks ?? pimpinan?.uraian ?? null),
    rhkPimpinan:
      berlaku && pimpinanId
        ? { id: pimpinanId, uraian: pimpinan.uraian, indikator: pimpinan.indikator }
        : null,
    sambungan: sambungan(r),
    penugasanDari: sisa.penugasanDari,
    metodeCascading: sisa.metodeCascading as RhkSkp['metodeCascading'],
    klasifikasiPlt: sisa.klasifikasiPlt,
    sasaranId: sisa.sasaranId,
    selId: sisa.selId,
    indikator: sisa.indikator,
  };
}

/** The seven values in the order of the forms, whatever was stored. */
export function perilakuTampil(isi: IsiVersi): Skp['perilaku'] {
  return NILAI_PERILAKU.map((nilai) => ({
    nilai,
    ekspektasiKhusus: isi.perilaku.find((p) => p.nilai === nilai)?.ekspektasiKhusus ?? null,
  }));
}

export function pihakTampil(i: Identitas): Skp['pegawai'] {
  return {
    pegawaiId: i.pegawaiId,
    nama: i.nama,
    nip: i.nip,
    jenis: i.jenis,
    golongan: i.golongan,
    pangkat: i.pangkat,
    jabatan: i.jabatan,
    jenisJabatan: i.jenisJabatan,
    unitMandiri: i.unitMandiri,
    unitKerja: i.unitKerja,
    instansi: i.instansi,
  };
}

export function versiTampil(v: BarisVersi): RingkasanVersi {
  return {
    nomor: v.nomor,
    keadaan: v.keadaan,
    pendekatan: v.pendekatan,
    jumlahRhk: v.jumlahRhk,
    ditetapkanPada: v.ditetapkan_pada,
  };
}

export function peristiwaTampil(p: BarisPeristiwa): PeristiwaSkp {
  return {
    peristiwa: p.peristiwa,
    nomor: p.nomor,
    dari: p.dari,
    ke: p.ke,
    oleh: p.oleh,
    catatan: p.catatan,
    pada: p.pada,
  };
}

function sambungan(r: BarisRhk): RhkSkp['sambungan'] {
  if (r.pimpinan && BERLAKU.includes(r.pimpinan.keadaan)) return 'TERSAMBUNG';
  if (r.pimpinan && RANCANGAN.includes(r.pimpinan.keadaan)) return 'RANCANGAN_PIMPINAN';
  if (r.pimpinanTeks) return 'SEMENTARA';
  return r.pimpinanId ? 'TERPUTUS' : 'TIDAK_ADA';
}
