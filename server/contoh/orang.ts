import type { PihakEvaluasi } from '#contract/bahan-evaluasi.ts';
import type { JenisPegawai } from '#rules/enum.ts';
import { buatNip } from '#rules/identitas/buat-nip.ts';
import type { Acak } from './acak.ts';
import { type Daerah, type Formasi, susunFormasi, type UnitContoh } from './formasi.ts';
import { bergelar, namaOrang } from './nama.ts';
import { GOLONGAN, MASUK, PARUH_WAKTU } from './profesi.ts';
import type { KodeRanah } from './pustaka/daftar.ts';

export interface UnitBerid extends UnitContoh {
  id: string;
  indukId: string | null;
  pimpinan: Orang | null;
}

export interface Jabatan {
  id: string;
  unit: UnitBerid;
  nama: string;
  jenis: string;
  jenjang: string | null;
  kelas: number;
  memimpin: boolean;
  mandiri: boolean;
}

export interface Orang {
  urut: number;
  id: string;
  formasi: Formasi;
  unit: UnitBerid;
  ranah: KodeRanah;
  jabatan: Jabatan;
  penugasanId: string;
  nama: string;
  jenisKelamin: 'L' | 'P';
  lahir: string;
  jenis: JenisPegawai;
  nip: string | null;
  namaMasuk: string;
  golongan: string | null;
  pangkat: string | null;
  /** First day in the present post. */
  mulai: string;
  penilai: Orang | null;
  dasarPenilai: 'ATASAN_LANGSUNG' | 'DELEGASI';
  bawahan: Orang[];
  /** 0 at the top. */
  jenjang: number;
  /** How well this one does, 0 to 1: results of a year hang together. */
  mutu: number;
  pihak: PihakEvaluasi;
}

export interface Penduduk {
  instansiId: string;
  daerah: Daerah;
  unit: UnitBerid[];
  jabatan: Jabatan[];
  /** Leaders before those they assess. */
  orang: Orang[];
}

/** Fills the posts of an area with people who do not exist. `nipTerpakai` is shared by all areas of an installation. */
export function isiFormasi(
  a: Acak,
  daerah: Daerah,
  jumlah: number,
  sampai: Temporal.PlainDate,
  nipTerpakai: Set<string>,
): Penduduk {
  const { unit: rencanaUnit, formasi } = susunFormasi(daerah, jumlah);
  const lahir = Date.UTC(sampai.year - 1, 0, 1);
  const instansiId = a.id(lahir);
  const unit = rencanaUnit.map((u): UnitBerid => ({ ...u, id: a.id(lahir), indukId: null, pimpinan: null }));
  const menurutKode = new Map(unit.map((u) => [u.kode, u]));
  for (const u of unit) u.indukId = u.induk === null ? null : menurutKode.get(u.induk)!.id;

  const jabatan = new Map<string, Jabatan>();
  const orang = formasi.map((f, urut): Orang => {
    const tempat = menurutKode.get(f.unit)!;
    const kunci = `${f.unit}/${f.jabatan}`;
    const post = jabatan.get(kunci) ?? buatJabatan(a.id(lahir), tempat, f);
    jabatan.set(kunci, post);
    return buatOrang(a.cabang(`orang ${urut}`), { daerah, f, urut, tempat, post, sampai, nipTerpakai });
  });
  for (const o of orang) if (o.formasi.memimpin) o.unit.pimpinan = o;
  for (const o of orang) tunjukPenilai(o, menurutKode);
  for (const o of orang) o.jenjang = kedalaman(o);
  for (const o of orang) o.pihak.instansi = `Pemerintah ${daerah.nama}`;
  return {
    instansiId,
    daerah,
    unit,
    jabatan: [...jabatan.values()],
    orang: orang.sort((x, y) => x.jenjang - y.jenjang || x.urut - y.urut),
  };
}

function buatJabatan(id: string, unit: UnitBerid, f: Formasi): Jabatan {
  const { jenis, jenjang, kelas } = f.profesi;
  return { id, unit, nama: f.jabatan, jenis, jenjang, kelas, memimpin: f.memimpin, mandiri: f.mandiri };
}

interface Bahan {
  daerah: Daerah;
  f: Formasi;
  urut: number;
  tempat: UnitBerid;
  post: Jabatan;
  sampai: Temporal.PlainDate;
  nipTerpakai: Set<string>;
}

function buatOrang(a: Acak, { daerah, f, urut, tempat, post, sampai, nipTerpakai }: Bahan): Orang {
  const { profesi } = f;
  const jenisKelamin = profesi.nama.startsWith('Bidan') || a.kira(0.52) ? 'P' : 'L';
  const kepalaDaerah = profesi.jenis === 'KEPALA_DAERAH';
  const baru = orangBaru(a, f, sampai);
  const pppk = !kepalaDaerah && (baru !== null || a.kira(profesi.pppk));
  const paruhWaktu = pppk && profesi === PARUH_WAKTU;
  const karier = pppk ? karierPppk(a, f, sampai, baru) : karierPns(a, f, sampai);
  const jenis = kepalaDaerah ? 'PEJABAT_NEGARA' : paruhWaktu ? 'PPPK_PARUH_WAKTU' : pppk ? 'PPPK' : 'PNS';
  const nip = kepalaDaerah ? null : nipUnik(karier, jenisKelamin, pppk, nipTerpakai);
  const polos = `${profesi.depan ? `${profesi.depan} ` : ''}${namaOrang(a, jenisKelamin)}`;
  const nama = bergelar(polos, profesi.gelar.length > 0 ? a.pilih(profesi.gelar) : null);
  const golongan = kepalaDaerah || paruhWaktu ? null : karier.golongan;
  const pangkat = pppk || kepalaDaerah ? null : (GOLONGAN.find(([g]) => g === golongan)?.[1] ?? null);
  const ms = Date.UTC(sampai.year - 1, 0, 2) + urut;
  const id = a.id(ms);
  const penugasanId = a.id(ms);
  return {
    urut,
    id,
    formasi: f,
    unit: tempat,
    ranah: tempat.ranah,
    jabatan: post,
    penugasanId,
    nama,
    jenisKelamin,
    lahir: karier.lahir.toString(),
    jenis,
    nip,
    namaMasuk: nip ?? daerah.kepala.toLowerCase().replace(/\s+/g, '.'),
    golongan,
    pangkat,
    mulai: karier.mulai.toString(),
    penilai: null,
    dasarPenilai: 'ATASAN_LANGSUNG',
    bawahan: [],
    jenjang: 0,
    mutu: a.pecahan(),
    pihak: {
      pegawaiId: id,
      nama,
      nip,
      jenis,
      golongan,
      pangkat,
      penugasanId,
      jabatan: post.nama,
      jenisJabatan: post.jenis,
      memimpinUnit: post.memimpin,
      unitMandiri: post.mandiri,
      unitKerjaId: tempat.id,
      unitKerja: tempat.nama,
      instansi: daerah.nama,
    },
  };
}

interface Karier {
  golongan: string;
  lahir: Temporal.PlainDate;
  tmt: Temporal.PlainDate;
  mulai: Temporal.PlainDate;
}

/** A few PPPK came in the autumn: their SKP is still being agreed. One of them waits in the sample assessor's queue. */
function orangBaru(a: Acak, f: Formasi, sampai: Temporal.PlainDate): Temporal.PlainDate | null {
  const acuan = f.unit === 'DLH.B1' && f.ke === 3;
  const terpilih = a.kira(0.05) && !f.memimpin && f.profesi.pppk > 0 && f.prioritas > 200;
  const awalBulan = sampai.subtract({ days: 50 }).with({ day: 1 });
  if (!(acuan || terpilih) || awalBulan.year < sampai.year || awalBulan.month === 1) return null;
  return awalBulan;
}

function karierPns(a: Acak, { profesi, memimpin }: Formasi, sampai: Temporal.PlainDate): Karier {
  const tingkat = (g: string) => GOLONGAN.findIndex(([nama]) => nama === g);
  const masuk = tingkat(MASUK[profesi.pendidikan].pns);
  const kini = a.bulat(Math.max(masuk, tingkat(profesi.golongan[0])), tingkat(profesi.golongan[1]));
  // a grade takes four years; nobody here entered in the last two, so that last year's SKP is whole
  const masa = Math.max(2, (kini - masuk) * 4 + a.bulat(0, 3));
  const umurMasuk = Math.min(a.bulat(22, 30), 57 - masa);
  const tmt = Temporal.PlainDate.from({ year: sampai.year - masa, month: a.pilih([1, 2, 3, 4, 12]), day: 1 });
  const lamaJabatan = a.bulat(2, Math.min(memimpin ? 4 : 8, masa));
  const mulai = Temporal.PlainDate.from({ year: sampai.year - lamaJabatan, month: a.bulat(1, 12), day: 1 });
  return {
    golongan: GOLONGAN[kini]![0],
    lahir: hariLahir(a, tmt.year - umurMasuk - 1),
    tmt,
    mulai: Temporal.PlainDate.compare(mulai, tmt) < 0 ? tmt : mulai,
  };
}

function karierPppk(
  a: Acak,
  { profesi }: Formasi,
  sampai: Temporal.PlainDate,
  baru: Temporal.PlainDate | null,
): Karier {
  const tahun = baru ? sampai.year : sampai.year - a.bulat(2, 4);
  const tmt = baru ?? Temporal.PlainDate.from({ year: tahun, month: 3, day: 1 });
  return {
    golongan: MASUK[profesi.pendidikan].pppk,
    lahir: hariLahir(a, tahun - a.bulat(24, 48)),
    tmt,
    mulai: tmt,
  };
}

function hariLahir(a: Acak, tahun: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: tahun, month: a.bulat(1, 12), day: a.bulat(1, 28) });
}

function nipUnik(k: Karier, jenisKelamin: 'L' | 'P', pppk: boolean, terpakai: Set<string>): string {
  for (let urut = 1; urut <= 999; urut++) {
    const dasar = { tanggalLahir: k.lahir, jenisKelamin, urut };
    const nip = pppk
      ? buatNip({ ...dasar, jenis: 'PPPK', tahun: k.tmt.year })
      : buatNip({ ...dasar, jenis: 'PNS', tmt: { tahun: k.tmt.year, bulan: k.tmt.month } });
    if (terpakai.has(nip)) continue;
    terpakai.add(nip);
    return nip;
  }
  throw new RangeError('Nomor urut NIP habis untuk satu hari lahir.');
}

/** PermenPANRB 6/2022 and SE BKN 11/2023 (domain/01 2.2): who may assess whom. */
const TINGKAT: Readonly<Record<string, number>> = {
  KEPALA_DAERAH: 4,
  JPT_PRATAMA: 3,
  ADMINISTRATOR: 2,
  PENGAWAS: 1,
  JF: 0,
  PELAKSANA: 0,
};

function tingkatPenilai({ formasi: { profesi } }: Orang): number {
  if (profesi.jenis === 'JPT_PRATAMA') return 4;
  if (profesi.jenis === 'ADMINISTRATOR') return 3;
  if (profesi.jenis === 'PENGAWAS') return 2;
  return profesi.jenjang === 'Ahli Madya' ? 3 : profesi.jenjang === 'Ahli Muda' ? 2 : 1;
}

function tunjukPenilai(o: Orang, unit: ReadonlyMap<string, UnitBerid>): void {
  const perlu = tingkatPenilai(o);
  let u: UnitBerid | undefined = o.formasi.memimpin ? induk(o.unit, unit) : o.unit;
  for (; u; u = induk(u, unit)) {
    const p = u.pimpinan;
    if (!p || p === o) continue;
    // a school or health centre is led by a JF, who assesses by delegation
    const delegasi = p.formasi.profesi.jenis === 'JF';
    if (!delegasi && TINGKAT[p.formasi.profesi.jenis]! < perlu) continue;
    o.penilai = p;
    o.dasarPenilai = delegasi ? 'DELEGASI' : 'ATASAN_LANGSUNG';
    p.bawahan.push(o);
    return;
  }
}

function induk(u: UnitBerid, unit: ReadonlyMap<string, UnitBerid>): UnitBerid | undefined {
  return u.induk === null ? undefined : unit.get(u.induk);
}

function kedalaman(o: Orang): number {
  let n = 0;
  for (let p = o.penilai; p; p = p.penilai) n++;
  return n;
}
