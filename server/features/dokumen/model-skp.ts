import type { CetakSkp } from '#contract/jenis-dokumen.ts';
import type { Skp } from '#contract/skp.ts';
import type { HasilKerja, KelompokRhk, RhkKuantitatif } from '#documents/model/hasil-kerja.ts';
import { hari } from '#rules/kernel/hari.ts';
import { formulirKinerja } from '#rules/tables/formulir.ts';
import type { Penetapan } from '../skp/read.ts';
import {
  dasar,
  kelompokkan,
  type Naskah,
  nilaiPerilaku,
  type Orang,
  pihak,
  type Tempat,
  ttdElektronik,
  ttdKosong,
  ukuran,
} from './bagian.ts';

export interface BahanSkp {
  skp: Skp;
  tempat: Tempat;
  /** Undefined while the version is a draft. */
  penetapan: Penetapan | undefined;
  /** The present instant; dates a draft. */
  kini: string;
}

type Rhk = Skp['rhk'][number];

/** A.1.1, A.1.2, A.1.6, A.1.7 or A.1.8 of one version of an SKP. What a draft still lacks is printed as a dash. */
export function naskahSkp(bahan: BahanSkp, cetak: CetakSkp): Naskah {
  const { skp, tempat, penetapan } = bahan;
  const formulir = formulirKinerja.pada(hari(skp.dari));
  const umum = {
    ...dasar(tempat, {
      periodePenilaian: { mulai: skp.dari, selesai: skp.sampai },
      ditetapkan: penetapan !== undefined,
      dibuatPada: penetapan ? saatPenetapan(penetapan, tempat) : bahan.kini,
      versiAturan: penetapan?.versiAturan ?? formulir.mulai,
    }),
    pegawai: pihak(skp.pegawai),
    penilai: pihak(skp.penilai ?? BELUM_ADA),
    tandaTangan: tandaTangan(bahan),
  };
  if (cetak === 'LAMPIRAN_SKP')
    return {
      jenis: formulir.nilai[skp.kelompok][skp.pendekatan].lampiran,
      model: {
        ...umum,
        dukunganSumberDaya: isiAtauStrip(skp.lampiran.sumberDaya),
        skemaPertanggungjawaban: isiAtauStrip(skp.lampiran.pertanggungjawaban),
        konsekuensi: isiAtauStrip(skp.lampiran.konsekuensi),
      },
    };
  const perilaku = nilaiPerilaku(skp.perilaku, hari(skp.dari), () => ({}));
  switch (skp.formulir) {
    case 'A.1.1':
      return {
        jenis: 'A.1.1',
        model: { ...umum, perilaku, hasilKerja: hasilKerja(skp, kualitatifPimpinan) },
      };
    case 'A.1.2':
      return {
        jenis: 'A.1.2',
        model: { ...umum, perilaku, hasilKerja: hasilKerja(skp, kuantitatifPimpinan) },
      };
    case 'A.1.6':
      return { jenis: 'A.1.6', model: { ...umum, perilaku, hasilKerja: hasilKerja(skp, kualitatif) } };
    case 'A.1.7':
      return { jenis: 'A.1.7', model: { ...umum, perilaku, hasilKerja: hasilKerjaBerkelompok(skp) } };
  }
}

const STRIP = '–';
const BELUM_ADA: Orang = {
  nama: 'Belum ditetapkan',
  nip: null,
  pangkat: null,
  golongan: null,
  jabatan: STRIP,
  unitKerja: STRIP,
};

function tandaTangan({ skp, tempat, penetapan }: BahanSkp) {
  if (!penetapan) return { pegawai: ttdKosong(tempat), penilai: ttdKosong(tempat) };
  return {
    pegawai: skp.diajukanPada
      ? ttdElektronik(tempat, 'Diajukan', skp.diajukanPada)
      : ttdKosong(tempat, penetapan.hari),
    penilai: penetapan.pada
      ? ttdElektronik(tempat, 'Disetujui', penetapan.pada)
      : ttdKosong(tempat, penetapan.hari),
  };
}

function saatPenetapan({ pada, hari: tanggal }: Penetapan, { zona }: Tempat): string {
  return pada ?? hari(tanggal).toZonedDateTime(zona).toInstant().toString();
}

function hasilKerja<T>(skp: Skp, satu: (r: Rhk, skp: Skp) => T): HasilKerja<T> {
  const milik = (jenis: Rhk['jenis']) => skp.rhk.filter((r) => r.jenis === jenis).map((r) => satu(r, skp));
  return { utama: milik('UTAMA'), tambahan: milik('TAMBAHAN') };
}

function kualitatif(r: Rhk, skp: Skp) {
  return { rencana: r.uraian || STRIP, penugasanDari: penugasan(r, skp), ukuran: indikator(r).map(ukuran) };
}

function kualitatifPimpinan(r: Rhk, skp: Skp) {
  return {
    ...kualitatif(r, skp),
    ukuran: indikator(r).map((i) => ({ uraian: ukuran(i), perspektif: i.perspektif })),
  };
}

function kuantitatifPimpinan(r: Rhk, skp: Skp) {
  return {
    rencana: r.uraian || STRIP,
    penugasanDari: penugasan(r, skp),
    indikator: indikator(r).map((i) => ({
      indikator: i.uraian || STRIP,
      target: i.target || STRIP,
      perspektif: i.perspektif,
    })),
  };
}

/** A.1.7: results of one result of the leader stand together. */
function hasilKerjaBerkelompok(skp: Skp): HasilKerja<KelompokRhk<RhkKuantitatif>> {
  const milik = (jenis: Rhk['jenis']) =>
    kelompokkan(
      skp.rhk.filter((r) => r.jenis === jenis),
      (r) => r.rhkPimpinanId ?? r.rhkPimpinanTeks ?? r.id,
    ).map((kelompok) => ({
      diintervensi: diintervensi(kelompok[0]!, skp),
      rhk: kelompok.map((r) => ({
        rencana: r.uraian || STRIP,
        indikator: indikator(r).map((i) => ({
          aspek: i.aspek ? [i.aspek] : [],
          indikator: i.uraian || STRIP,
          target: i.target || STRIP,
        })),
      })),
    }));
  return { utama: milik('UTAMA'), tambahan: milik('TAMBAHAN') };
}

/** The leader's result, with its indicators where the leader is a JPT; null while the link waits for the leader's SKP. */
function diintervensi(r: Rhk, skp: Skp): KelompokRhk<RhkKuantitatif>['diintervensi'] {
  const jenis = skp.penilai?.jenisJabatan;
  if (r.rhkPimpinan)
    return {
      rencana: r.rhkPimpinan.uraian,
      indikator: jenis?.startsWith('JPT_') ? r.rhkPimpinan.indikator.map(ukuran) : [],
    };
  // a Kepala Daerah writes no SKP: the words of the organisation's aim are all there is to link to
  if (r.rhkPimpinanTeks && jenis === 'KEPALA_DAERAH') return { rencana: r.rhkPimpinanTeks, indikator: [] };
  if (r.sambungan === 'SEMENTARA' || r.sambungan === 'RANCANGAN_PIMPINAN') return null;
  return { rencana: r.penugasanDari ? `Penugasan dari ${r.penugasanDari}` : STRIP, indikator: [] };
}

function penugasan(r: Rhk, skp: Skp): string {
  return r.penugasanDari || skp.penilai?.jabatan || STRIP;
}

function indikator(r: Rhk): Pick<Rhk['indikator'][number], 'uraian' | 'target' | 'aspek' | 'perspektif'>[] {
  return r.indikator.length > 0
    ? r.indikator
    : [{ uraian: STRIP, target: '', aspek: null, perspektif: null }];
}

function isiAtauStrip(baris: string[]): string[] {
  return baris.length > 0 ? baris : [STRIP];
}
