import {
  ADMINISTRATOR,
  JPT,
  KEPALA_PUSKESMAS,
  KEPALA_SEKOLAH,
  PARUH_WAKTU,
  PENGAWAS,
  PROFESI,
  type Profesi,
  SEKDA,
} from './profesi.ts';
import type { KodeRanah } from './pustaka/daftar.ts';
import {
  ASISTEN,
  type JenisUnit,
  PERANGKAT_DAERAH,
  type PerangkatDaerah,
  SEKSI_KECAMATAN,
} from './susunan.ts';
import { JUMLAH_SMP, KECAMATAN, PUSKESMAS, SD_PER_KELURAHAN } from './wilayah.ts';

export interface UnitContoh {
  kode: string;
  nama: string;
  jenis: JenisUnit;
  induk: string | null;
  ranah: KodeRanah;
  /** Which theme of that kind of work the unit exists for; null: all of them. */
  tema: number | null;
  wilayah: string;
}

/** A post to be filled. `prioritas` orders the filling: low numbers exist in the smallest sample. */
export interface Formasi {
  unit: string;
  jabatan: string;
  profesi: Profesi;
  memimpin: boolean;
  mandiri: boolean;
  prioritas: number;
  /** Place within the unit, 0 for its head. */
  ke: number;
}

export interface Daerah {
  jenis: 'KOTA' | 'KABUPATEN';
  nama: string;
  kepala: string;
  ibuKota: string;
  kecamatan: readonly { nama: string; kelurahan: readonly string[] }[];
  puskesmas: readonly string[];
  smp: number;
}

export const KOTA_SERANG: Daerah = {
  jenis: 'KOTA',
  nama: 'Kota Serang',
  kepala: 'Wali Kota Serang',
  ibuKota: 'Serang',
  kecamatan: KECAMATAN,
  puskesmas: PUSKESMAS,
  smp: JUMLAH_SMP,
};

/** The neighbour, small: it shows that one instansi sees nothing of another. */
export const KABUPATEN_SERANG: Daerah = {
  jenis: 'KABUPATEN',
  nama: 'Kabupaten Serang',
  kepala: 'Bupati Serang',
  ibuKota: 'Ciruas',
  kecamatan: ['Ciruas', 'Kramatwatu', 'Anyar', 'Cinangka', 'Pontang'].map((nama) => ({
    nama,
    kelurahan: [],
  })),
  puskesmas: ['Ciruas', 'Kramatwatu', 'Anyar'],
  smp: 3,
};

interface Susunan {
  unit: UnitContoh[];
  formasi: Formasi[];
}

/** The first `jumlah` posts of an area and the units they stand in (with all units above). */
export function susunFormasi(daerah: Daerah, jumlah: number): Susunan {
  const penyusun = buatPenyusun(jumlah);
  const { unit, pimpin, staf } = penyusun;
  unit('INSTANSI', `Pemerintah ${daerah.nama}`, 'INSTANSI', null, 'setda');
  pimpin('INSTANSI', daerah.kepala, { ...JPT, jenis: 'KEPALA_DAERAH', kelas: 17 }, 0);
  setda(daerah, penyusun);
  for (const [i, opd] of PERANGKAT_DAERAH.entries()) perangkatDaerah(daerah, opd, i, penyusun);
  unit('RSUD', `RSUD ${daerah.nama}`, 'RSUD', 'DINKES', 'puskesmas');
  pimpin('RSUD', `Direktur RSUD ${daerah.nama}`, ADMINISTRATOR, 1010, true);
  staf('RSUD', 1300, 12, 420);
  for (const [i, nama] of daerah.puskesmas.entries()) {
    const kode = `PKM.${i + 1}`;
    unit(kode, `Puskesmas ${nama}`, 'PUSKESMAS', 'DINKES', 'puskesmas', nama);
    pimpin(kode, `Kepala Puskesmas ${nama}`, KEPALA_PUSKESMAS, i === 0 ? 19 : 1020 + i * 10);
    staf(kode, i === 0 ? 20 : 1310 + i * 10, i === 0 ? 30 : 45, 55, i === 0 ? 3 : 0);
  }
  sekolah(daerah, penyusun);
  for (const [i, kecamatan] of daerah.kecamatan.entries()) wilayahKecamatan(kecamatan, i, penyusun);
  return penyusun.selesai();
}

type Penyusun = ReturnType<typeof buatPenyusun>;

function buatPenyusun(jumlah: number) {
  const semuaUnit = new Map<string, UnitContoh>();
  const formasi: Formasi[] = [];
  const prioritasPimpinan = new Map<string, number>();

  const unit = (
    kode: string,
    nama: string,
    jenis: JenisUnit,
    induk: string | null,
    ranah: KodeRanah,
    wilayah = 'kota',
    tema: number | null = null,
  ) => {
    semuaUnit.set(kode, { kode, nama, jenis, induk, ranah, tema, wilayah });
  };

  const pimpin = (kode: string, jabatan: string, profesi: Profesi, prioritas: number, mandiri = false) => {
    const induk = semuaUnit.get(kode)!.induk;
    // nobody is there before the leader above
    const nyata = Math.max(prioritas, induk === null ? 0 : (prioritasPimpinan.get(induk) ?? 0) + 1e-3);
    prioritasPimpinan.set(kode, nyata);
    formasi.push({ unit: kode, jabatan, profesi, memimpin: true, mandiri, prioritas: nyata, ke: 0 });
  };

  /** Staff of a unit: the first at `mulai`, each next one `langkah` later; the first `awal` ones close together. */
  const staf = (kode: string, mulai: number, langkah: number, maks: number, awal = 0) => {
    const daftar = PROFESI[semuaUnit.get(kode)!.ranah];
    const bawah = (prioritasPimpinan.get(kode) ?? 0) + 1e-4;
    for (let k = 0; k < maks; k++) {
      const prioritas = k < awal ? mulai + k * 0.1 : Math.max(mulai, 250) + (k - awal + 1) * langkah;
      formasi.push(isiStaf(kode, daftar[k % daftar.length]!, Math.max(prioritas, bawah), k + 1));
    }
  };

  const selesai = (): Susunan => {
    const urut = formasi.sort(
      (x, y) => x.prioritas - y.prioritas || (x.unit < y.unit ? -1 : 1) || x.ke - y.ke,
    );
    const dipilih = urut.slice(0, jumlah);
    const tempat = [...semuaUnit.keys()].filter((k) => k !== 'INSTANSI');
    // more people than the usual strength: they join every unit in turn
    for (let i = 0; dipilih.length < jumlah; i++) {
      const kode = tempat[i % tempat.length]!;
      dipilih.push(isiStaf(kode, PARUH_WAKTU, 1e6 + i, 1000 + i));
    }
    const dipakai = new Set<string>();
    for (const f of dipilih)
      for (let k: string | null = f.unit; k !== null; k = semuaUnit.get(k)!.induk) dipakai.add(k);
    return { unit: [...semuaUnit.values()].filter((u) => dipakai.has(u.kode)), formasi: dipilih };
  };

  return { unit, pimpin, staf, selesai };
}

function isiStaf(unit: string, profesi: Profesi, prioritas: number, ke: number): Formasi {
  return { unit, jabatan: profesi.nama, profesi, memimpin: false, mandiri: false, prioritas, ke };
}

function setda(daerah: Daerah, { unit, pimpin, staf }: Penyusun): void {
  unit('SETDA', 'Sekretariat Daerah', 'SEKRETARIAT', 'INSTANSI', 'setda');
  pimpin('SETDA', `Sekretaris Daerah ${daerah.nama}`, SEKDA, 1);
  for (const [i, asisten] of ASISTEN.entries()) {
    unit(asisten.kode, asisten.nama, 'SEKRETARIAT', 'SETDA', 'setda');
    pimpin(asisten.kode, asisten.nama, JPT, 130 + i);
    for (const [j, [nama, ranah]] of asisten.bagian.entries()) {
      const kode = `${asisten.kode}.${j + 1}`;
      unit(kode, `Bagian ${nama}`, 'BAGIAN', asisten.kode, ranah);
      pimpin(kode, `Kepala Bagian ${nama}`, ADMINISTRATOR, 1001 + i * 3 + j);
      staf(kode, 1250, 90, 14);
    }
  }
}

/** Posts of the smallest sample, by unit: the head's place in the filling, and how many staff come at once. */
const AWAL: Readonly<Record<string, { kepala: number; staf: number }>> = {
  DLH: { kepala: 2, staf: 0 },
  'DLH.B1': { kepala: 3, staf: 3 },
  'DLH.B2': { kepala: 28, staf: 1 },
  BKPSDM: { kepala: 7, staf: 0 },
  'BKPSDM.B1': { kepala: 8, staf: 2 },
  DIKBUD: { kepala: 11, staf: 0 },
  'DIKBUD.B1': { kepala: 12, staf: 0 },
  DINKES: { kepala: 18, staf: 0 },
  INSPEKTORAT: { kepala: 27, staf: 0 },
};

function perangkatDaerah(daerah: Daerah, opd: PerangkatDaerah, i: number, p: Penyusun): void {
  const { kode, nama, jenis, ranah, utama } = opd;
  p.unit(kode, nama, jenis, 'INSTANSI', ranah, daerah.nama);
  p.pimpin(kode, opd.kepala ?? `Kepala ${nama}`, JPT, AWAL[kode]?.kepala ?? 100 + i);
  const sekretariat = `${kode}.S`;
  p.unit(sekretariat, `Sekretariat ${nama}`, 'SEKRETARIAT', kode, 'sekretariat');
  p.pimpin(sekretariat, `Sekretaris ${nama}`, ADMINISTRATOR, utama ? 200 + i : 1000 + i);
  for (const [j, sub] of ['Umum dan Kepegawaian', 'Perencanaan dan Keuangan'].entries()) {
    const anak = `${kode}.S${j + 1}`;
    p.unit(anak, `Subbagian ${sub} ${nama}`, 'SUBBAGIAN', sekretariat, 'sekretariat', daerah.nama, j);
    p.pimpin(anak, `Kepala Subbagian ${sub}`, PENGAWAS, utama ? 210 + i + j / 10 : 1080 + i + j / 10);
    p.staf(anak, utama ? 255 : 1260, utama ? 80 : 110, 12);
  }
  for (const [j, { nama: bagian, tema, ranah: ranahBagian }] of opd.bagian.entries()) {
    const anak = `${kode}.B${j + 1}`;
    const awal = AWAL[anak];
    const inspektur = kode === 'INSPEKTORAT';
    const sebutan = kode === 'SETWAN' ? 'Bagian' : 'Bidang';
    p.unit(
      anak,
      inspektur ? bagian : `${sebutan} ${bagian}`,
      sebutan === 'Bagian' ? 'BAGIAN' : 'BIDANG',
      kode,
      ranahBagian ?? ranah,
      daerah.nama,
      tema,
    );
    const jabatan = inspektur ? bagian : `Kepala ${sebutan} ${bagian}`;
    p.pimpin(anak, jabatan, ADMINISTRATOR, awal?.kepala ?? (utama ? 205 + i + j / 10 : 1050 + i + j / 10));
    const mulai = awal ? awal.kepala + 0.1 : utama ? 250 : 1255;
    p.staf(anak, mulai, utama ? 60 : 100, 16, awal?.staf ?? 0);
  }
}

function sekolah(daerah: Daerah, { unit, pimpin, staf }: Penyusun): void {
  const sd = daerah.kecamatan.flatMap(({ nama, kelurahan }) =>
    (kelurahan.length > 0 ? kelurahan : [nama]).flatMap((k) =>
      Array.from({ length: SD_PER_KELURAHAN }, (_, n) => ({
        nama: `SD Negeri ${k} ${n + 1}`,
        kecamatan: nama,
      })),
    ),
  );
  for (const [i, s] of sd.entries()) {
    const kode = `SD.${i + 1}`;
    unit(kode, `${s.nama} Kecamatan ${s.kecamatan}`, 'SEKOLAH', 'DIKBUD.B1', 'sekolah', s.kecamatan);
    pimpin(kode, `Kepala ${s.nama}`, KEPALA_SEKOLAH, i === 0 ? 13 : 1100 + i);
    staf(kode, i === 0 ? 14 : 1330 + (i % 50), i === 0 ? 60 : 70, 14, i === 0 ? 4 : 0);
  }
  for (let i = 0; i < daerah.smp; i++) {
    const kode = `SMP.${i + 1}`;
    const nama = `SMP Negeri ${i + 1} ${daerah.nama}`;
    unit(kode, nama, 'SEKOLAH', 'DIKBUD.B2', 'sekolah', daerah.nama);
    pimpin(kode, `Kepala ${nama}`, KEPALA_SEKOLAH, i === 0 ? 230 : 1095 + i);
    staf(kode, i === 0 ? 256 : 1320 + i, i === 0 ? 70 : 30, 42);
  }
}

function wilayahKecamatan(
  { nama, kelurahan }: Daerah['kecamatan'][number],
  i: number,
  { unit, pimpin, staf }: Penyusun,
): void {
  const kode = `KEC.${i + 1}`;
  const pertama = i === 0;
  const wilayah = `Kecamatan ${nama}`;
  unit(kode, wilayah, 'KECAMATAN', 'SETDA', 'kewilayahan', wilayah);
  pimpin(kode, `Camat ${nama}`, ADMINISTRATOR, pertama ? 23 : 1040 + i);
  unit(`${kode}.S`, `Sekretariat Kecamatan ${nama}`, 'SEKRETARIAT', kode, 'sekretariat', wilayah);
  pimpin(`${kode}.S`, `Sekretaris Kecamatan ${nama}`, PENGAWAS, pertama ? 220 : 1085 + i);
  staf(`${kode}.S`, pertama ? 258 : 1290, pertama ? 90 : 100, 8);
  for (const [j, seksi] of SEKSI_KECAMATAN.entries()) {
    const anak = `${kode}.K${j + 1}`;
    unit(anak, `Seksi ${seksi} Kecamatan ${nama}`, 'SEKSI', kode, 'kewilayahan', wilayah, j % 2);
    pimpin(anak, `Kepala Seksi ${seksi}`, PENGAWAS, pertama ? 221 + j : 1088 + i + j / 10);
    staf(anak, pertama ? 259 : 1295, 120, 5);
  }
  for (const [j, k] of kelurahan.entries()) {
    const anak = `KEL.${i + 1}.${j + 1}`;
    const contoh = pertama && k === 'Cipare';
    const lingkungan = `Kelurahan ${k}`;
    unit(anak, lingkungan, 'KELURAHAN', kode, 'kewilayahan', lingkungan);
    pimpin(anak, `Lurah ${k}`, PENGAWAS, contoh ? 24 : pertama ? 225 + j : 1090 + i * 2 + j / 10);
    staf(anak, contoh ? 25 : pertama ? 262 + j : 1300 + j, pertama ? 75 : 85, 11, contoh ? 2 : 0);
  }
}
