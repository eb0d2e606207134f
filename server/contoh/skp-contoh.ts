import { type Aspek, NILAI_PERILAKU, type Perspektif, type Polaritas } from '#rules/enum.ts';
import { kelompokFormulir } from '#rules/perencanaan/formulir.ts';
import type { Acak } from './acak.ts';
import type { Orang } from './orang.ts';
import type { HasilKerja, Kegiatan, TugasStaf, Ukuran } from './pustaka/bentuk.ts';
import { RANAH } from './pustaka/daftar.ts';
import { EKSPEKTASI, KEGIATAN_PIMPINAN, LAMPIRAN } from './pustaka/umum.ts';

export interface IndikatorContoh {
  id: string;
  uraian: string;
  target: string;
  targetAngka: number;
  satuan: string;
  aspek: Aspek | null;
  perspektif: Perspektif | null;
  polaritas: Polaritas;
}

export interface RhkContoh {
  id: string;
  tema: string;
  jenis: 'UTAMA' | 'TAMBAHAN';
  uraian: string;
  pimpinanId: string | null;
  pimpinanTeks: string | null;
  penugasanDari: string | null;
  metode: string | null;
  indikator: IndikatorContoh[];
  aksi: { id: string; uraian: string; triwulan: number }[];
  kegiatan: readonly Kegiatan[];
}

export interface SkpContoh {
  id: string;
  versiId: string;
  tahun: number;
  dari: string;
  sampai: string;
  pendekatan: 'KUANTITATIF' | 'KUALITATIF';
  perjanjianKerja: string | null;
  rhk: RhkContoh[];
  ekspektasi: { nilai: (typeof NILAI_PERILAKU)[number]; khusus: string | null }[];
  lampiran: { sumberDaya: string[]; pertanggungjawaban: string[]; konsekuensi: string[] };
}

/** What those below link to: the leader's RHK of a year, or only their words while his SKP is not in force. */
export type RhkAtasan = readonly { id: string; tema: string; uraian: string; indikator: string[] }[];

const MENURUN = /stunting|^Waktu tunggu/i;
const PERSPEKTIF_TEMA: readonly Perspektif[] = [
  'PENERIMA_LAYANAN',
  'PROSES_BISNIS',
  'PENGUATAN_INTERNAL',
  'ANGGARAN',
];

const AKSI_PIMPINAN = [
  'Membagi peran dan target kepada tim',
  'Memantau kemajuan dan hambatan tiap bulan',
  'Membahas capaian triwulan dengan pimpinan',
];
const PROGRAM: TugasStaf = {
  uraian: 'Terselesaikannya kegiatan {unit} sesuai rencana kerja dan anggaran',
  ukuran: [
    ['Kegiatan yang selesai sesuai rencana', 95, '%', 'KUALITAS'],
    ['Penyerapan anggaran sesuai rencana kas', 95, '%', 'BIAYA'],
  ],
  aksi: AKSI_PIMPINAN,
  kegiatan: KEGIATAN_PIMPINAN,
};
const PEMBINAAN: TugasStaf = {
  uraian: 'Terlaksananya dialog kinerja dan pembinaan pegawai {unit}',
  ukuran: [['Dialog kinerja setiap pegawai', 4, 'kali', 'KUANTITAS']],
  aksi: ['Menyepakati jadwal dialog kinerja', 'Mencatat hasil dialog dan tindak lanjutnya'],
  kegiatan: KEGIATAN_PIMPINAN,
};
const PERBAIKAN: TugasStaf = {
  uraian: 'Tersusunnya usulan perbaikan cara kerja di {unit}',
  ukuran: [['Usulan yang dibahas dengan pimpinan', 2, 'usulan', 'KUANTITAS']],
  aksi: ['Mencatat hambatan yang berulang', 'Membahas usulan dengan pimpinan'],
  kegiatan: [
    ['Menyusun usulan perbaikan alur kerja dan membahasnya dengan rekan', 'usulan', 1],
    ['Menguji coba formulir baru pada pekerjaan harian', 'formulir', 3],
  ],
};

interface Konsep {
  tema: string;
  isi: HasilKerja;
  aksi: readonly string[];
  kegiatan: readonly Kegiatan[];
  tambahan?: boolean;
}

/** Writes the SKP of one person for a year, linked to the leader's. `sementara`: the leader's SKP is not there yet. */
export function susunSkp(
  a: Acak,
  o: Orang,
  tahun: number,
  pendekatan: 'KUANTITATIF' | 'KUALITATIF',
  atasan: RhkAtasan,
  sementara: boolean,
): SkpContoh {
  const ms = Date.UTC(tahun, 0, 2, 1) + o.urut;
  const awal = `${tahun}-01-01`;
  const pimpinan =
    kelompokFormulir({
      jenisJabatan: o.formasi.profesi.jenis,
      pimpinanUnitMandiri: o.formasi.mandiri,
    }) === 'PIMPINAN';
  const rhk = konsep(a, o, pimpinan).map((k, i): RhkContoh => {
    const isi = {
      id: a.id(ms + i),
      tema: k.tema,
      jenis: k.tambahan ? ('TAMBAHAN' as const) : ('UTAMA' as const),
      uraian: isiNama(k.isi.uraian, o),
      indikator: k.isi.ukuran.map((u, j) => indikator(a.id(ms + i), u, { pimpinan, pendekatan, i, j, a })),
      aksi: k.aksi.map((uraian, j) => ({ id: a.id(ms + i), uraian, triwulan: Math.min(4, j + 1) })),
      kegiatan: k.kegiatan,
    };
    return { ...isi, ...sambungan(o, k, i, atasan, sementara, pimpinan) };
  });
  return {
    id: a.id(ms),
    versiId: a.id(ms),
    tahun,
    dari: o.mulai > awal ? o.mulai : awal,
    sampai: `${tahun}-12-31`,
    pendekatan,
    perjanjianKerja: o.jenis.startsWith('PPPK')
      ? `800.1.2.2/${String(1000 + o.urut)}/PK/${o.nip?.slice(8, 12) ?? tahun}`
      : null,
    rhk,
    ekspektasi: NILAI_PERILAKU.map((nilai) => {
      const pilihan = EKSPEKTASI[nilai];
      return { nilai, khusus: pilihan && a.kira(0.45) ? a.pilih(pilihan) : null };
    }),
    lampiran: {
      sumberDaya: LAMPIRAN.sumberDaya.filter((_, i) => i === 0 || a.kira(0.6)),
      pertanggungjawaban: [...LAMPIRAN.pertanggungjawaban],
      konsekuensi: [...LAMPIRAN.konsekuensi],
    },
  };
}

function konsep(a: Acak, o: Orang, pimpinan: boolean): Konsep[] {
  if (o.formasi.memimpin) return konsepPimpinan(o, pimpinan);
  const semua = Object.entries(RANAH[o.ranah].tema);
  const ke = o.formasi.ke - 1;
  const awal = o.unit.tema ?? ke % semua.length;
  const [[kunci, utama], lain] = [semua[awal]!, semua[(awal + 1) % semua.length]!];
  const mulai = o.unit.tema === null ? ke >> 1 : ke;
  const pertama = utama.staf[mulai % utama.staf.length]!;
  // a unit with one purpose gives its people two sides of it, where it has two
  const kedua = o.unit.tema !== null ? utama.staf.find((t) => t !== pertama) : undefined;
  const tugas = [
    dariTugas(kunci, pertama),
    kedua ? dariTugas(kunci, kedua) : dariTugas(lain[0], lain[1].staf[0]!),
  ];
  return a.kira(0.45) ? [...tugas, { ...dariTugas('tata', PERBAIKAN), tambahan: true }] : tugas;
}

function konsepPimpinan(o: Orang, pimpinan: boolean): Konsep[] {
  const semua = Object.entries(RANAH[o.ranah].tema);
  const tema = o.unit.tema === null ? semua : semua.filter((_, i) => i === o.unit.tema);
  const umum = Object.entries(RANAH.sekretariat.tema);
  const jpt = o.formasi.profesi.jenis.startsWith('JPT');
  const inti = (pimpinan ? [...tema, ...umum] : tema).map(([kunci, t]) => ({
    tema: kunci,
    isi: jpt ? t.pimpinan : t.menengah,
    aksi: AKSI_PIMPINAN,
    kegiatan: KEGIATAN_PIMPINAN,
  }));
  if (pimpinan) return inti;
  const program = o.unit.tema === null ? [] : [dariTugas('anggaran', PROGRAM)];
  return [...inti, ...program, { ...dariTugas('tata', PEMBINAAN), tambahan: true }];
}

function dariTugas(tema: string, t: TugasStaf): Konsep {
  return { tema, isi: t, aksi: t.aksi, kegiatan: t.kegiatan };
}

function sambungan(
  o: Orang,
  k: Konsep,
  i: number,
  atasan: RhkAtasan,
  sementara: boolean,
  pimpinan: boolean,
): Pick<RhkContoh, 'pimpinanId' | 'pimpinanTeks' | 'penugasanDari' | 'metode'> {
  const penugasanDari = o.penilai?.jabatan.nama ?? null;
  const milik = atasan.find((r) => r.tema === k.tema) ?? atasan[i % Math.max(1, atasan.length)];
  if (!milik || pimpinan) return { pimpinanId: null, pimpinanTeks: null, penugasanDari, metode: null };
  const metode = k.tambahan ? 'TIDAK_LANGSUNG_LAYANAN' : 'LANGSUNG_ASPEK';
  return sementara
    ? { pimpinanId: null, pimpinanTeks: milik.uraian, penugasanDari, metode }
    : { pimpinanId: milik.id, pimpinanTeks: null, penugasanDari, metode };
}

interface TempatIndikator {
  pimpinan: boolean;
  pendekatan: 'KUANTITATIF' | 'KUALITATIF';
  i: number;
  j: number;
  a: Acak;
}

function indikator(
  id: string,
  ukuran: Ukuran,
  { pimpinan, pendekatan, i, a }: TempatIndikator,
): IndikatorContoh {
  const [uraian, baku, satuan, aspek] = ukuran;
  const targetAngka = menumpuk(satuan, baku)
    ? Math.max(1, Math.round(baku * (0.85 + a.pecahan() * 0.3)))
    : baku;
  const target = `${angka(targetAngka)} ${satuan}`;
  const kuantitatif = pendekatan === 'KUANTITATIF';
  return {
    id,
    uraian: kuantitatif ? uraian : `${uraian} mencapai ${target} dalam setahun`,
    target: kuantitatif ? target : '',
    targetAngka,
    satuan,
    aspek: kuantitatif && !pimpinan ? aspek : null,
    perspektif: pimpinan ? PERSPEKTIF_TEMA[i % 4]! : null,
    polaritas: MENURUN.test(uraian) ? 'MINIMALKAN' : 'MAKSIMALKAN',
  };
}

const ANGKA = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 1 });

/** A number as the forms print it: "1.234,5". */
export function angka(n: number): string {
  return ANGKA.format(n);
}

/** Whether a quantity adds up over the year (visits, letters), unlike a rate or an index. */
export function menumpuk(satuan: string, target: number): boolean {
  return !['%', 'indeks', 'nilai', 'level', 'opini', 'menit'].includes(satuan) && target > 1;
}

function isiNama(teks: string, o: Orang): string {
  return teks.replaceAll('{unit}', o.unit.nama).replaceAll('{wilayah}', o.unit.wilayah);
}
