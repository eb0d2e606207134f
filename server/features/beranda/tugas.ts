import type { Penantian, Tugas } from '#contract/beranda.ts';
import type { MasalahPegawai } from '#contract/pegawai.ts';
import type { Periode } from '#contract/periode.ts';
import type { RingkasanAktivitas } from '../aktivitas/read.ts';
import type { RingkasanDialog } from '../dialog/read.ts';
import type { Identitas } from '../organisasi/read.ts';
import type { RingkasanSkp } from '../skp/read.ts';
import { KOSONG } from './kosong.ts';
import { type KeadaanPenilaian, tugasPenilaian } from './tugas-penilaian.ts';

/** The facts of one person's home. */
export interface Keadaan extends KeadaanPenilaian {
  hariIni: string;
  saya: Identitas | undefined;
  skp: RingkasanSkp;
  /** Null for who writes no SKP. */
  aktivitas: RingkasanAktivitas | null;
  periode: readonly Periode[];
  /** Null for who assesses nobody. */
  antrean: { jumlah: number; terlama: string | null } | null;
  dialog: RingkasanDialog;
  /** Questions for feedback that wait for the person. */
  diminta: { jumlah: number; orang: string } | null;
  /** Where the own SKP is held up by somebody else's step; what the lines above already say apart. */
  tertahan: { judul: string; orang: string | null; sejak: string | null } | null;
  /** Null for who is no operator. */
  masalah: MasalahPegawai | null;
}

/** Everything that waits for the person's own step, nearest limit first; what has none comes last. */
export function tugas(keadaan: Keadaan): Tugas[] {
  return [
    ...skpSaya(keadaan),
    ...aktivitasSaya(keadaan),
    ...evaluasiSaya(keadaan),
    ...dialogSaya(keadaan),
    ...sebagaiPenilai(keadaan),
    ...tugasPenilaian(keadaan),
    ...sebagaiOperator(keadaan),
  ].sort((a, b) => (a.batas ?? '9999').localeCompare(b.batas ?? '9999'));
}

/** Whom the person waits for. */
export function menunggu({ saya, skp, aktivitas, tertahan, keberatan }: Keadaan): Penantian[] {
  const hasil: Penantian[] = [];
  const milik = skp.saya;
  if (saya && milik && !milik.penilai) hasil.push({ ...KOSONG, jenis: 'PENILAI_BELUM_ADA', tautan: '/skp' });
  if (milik?.id && milik.keadaan === 'DIAJUKAN')
    hasil.push({
      ...KOSONG,
      jenis: 'SKP_DITETAPKAN',
      tahun: skp.tahun,
      orang: milik.penilai,
      sejak: milik.sejak,
      batas: milik.batas,
      tautan: `/skp/${milik.id}`,
    });
  if (tertahan)
    hasil.push({
      ...KOSONG,
      jenis: 'SKP_TERTAHAN',
      tahun: skp.tahun,
      orang: tertahan.orang,
      perihal: tertahan.judul,
      sejak: tertahan.sejak,
      tautan: `/hambatan?tahun=${skp.tahun}`,
    });
  for (const k of keberatan.menunggu)
    hasil.push({
      ...KOSONG,
      jenis: 'KEBERATAN_DIPUTUS',
      periode: k.periode,
      orang: k.atasan,
      sejak: k.sejak,
      batas: k.batas,
      tautan: `/keberatan/${k.id}`,
    });
  if (aktivitas?.menungguDiperiksa)
    hasil.push({
      ...KOSONG,
      jenis: 'AKTIVITAS_DIPERIKSA',
      jumlah: aktivitas.menungguDiperiksa.jumlah,
      orang: milik?.penilai ?? null,
      sejak: aktivitas.menungguDiperiksa.terlama,
      tautan: '/kalender',
    });
  if (skp.bawahan.belumMengajukan > 0)
    hasil.push({
      ...KOSONG,
      jenis: 'SKP_BAWAHAN_DIAJUKAN',
      jumlah: skp.bawahan.belumMengajukan,
      dari: skp.bawahan.jumlah,
      tahun: skp.tahun,
      batas: skp.batas,
      tautan: '/skp-bawahan',
    });
  return hasil;
}

function skpSaya({ skp }: Keadaan): Tugas[] {
  const { saya, tahun } = skp;
  if (!saya) return [];
  const jenis = { BELUM: 'SKP_BELUM', DRAF: 'SKP_DRAF', DIKEMBALIKAN: 'SKP_DIKEMBALIKAN' } as const;
  if (!Object.hasOwn(jenis, saya.keadaan)) return [];
  return [
    {
      ...KOSONG,
      jenis: jenis[saya.keadaan as keyof typeof jenis],
      tahun,
      orang: saya.penilai,
      sejak: saya.sejak,
      batas: saya.batas,
      tautan: saya.id ? `/skp/${saya.id}` : '/skp',
    },
  ];
}

function aktivitasSaya({ aktivitas, hariIni }: Keadaan): Tugas[] {
  if (!aktivitas) return [];
  const { kosong, dikembalikan } = aktivitas;
  const hasil: Tugas[] = [];
  if (aktivitas.hariIni?.terisi === false)
    hasil.push({ ...KOSONG, jenis: 'AKTIVITAS_HARI_INI', batas: hariIni, tautan: '/lapor' });
  if (kosong)
    hasil.push({
      ...KOSONG,
      jenis: 'AKTIVITAS_KOSONG',
      jumlah: kosong.jumlah,
      sejak: kosong.terlama,
      batas: kosong.batas,
      tautan: `/lapor?tanggal=${kosong.terlama}`,
    });
  if (dikembalikan)
    hasil.push({
      ...KOSONG,
      jenis: 'AKTIVITAS_DIKEMBALIKAN',
      jumlah: dikembalikan.jumlah,
      sejak: dikembalikan.terlama,
      tautan: `/kalender?hari=${dikembalikan.terlama}`,
    });
  return hasil;
}

function evaluasiSaya({ evaluasi }: Keadaan): Tugas[] {
  return [
    ...evaluasi.realisasiKurang.map((p) => ({
      ...KOSONG,
      jenis: 'REALISASI' as const,
      jumlah: p.jumlah,
      dari: p.dari,
      periode: p.periode,
      batas: p.batas,
      tautan: `/realisasi?periodeId=${p.periodeId}`,
    })),
    ...evaluasi.perluDiterima.map((e) => ({
      ...KOSONG,
      jenis: 'DOKUMEN_DITERIMA' as const,
      periode: e.periode,
      orang: e.penilai,
      batas: e.batas,
      tautan: `/evaluasi/${e.id}`,
    })),
  ];
}

function dialogSaya({ dialog: { datang, konfirmasi, kesepakatan }, diminta }: Keadaan): Tugas[] {
  const hasil: Tugas[] = [];
  if (datang)
    hasil.push({
      ...KOSONG,
      jenis: 'DIALOG_DATANG',
      orang: datang.orang,
      batas: datang.tanggal,
      tautan: `/dialog/${datang.id}`,
    });
  for (const d of konfirmasi)
    hasil.push({
      ...KOSONG,
      jenis: 'DIALOG_KONFIRMASI',
      orang: d.orang,
      sejak: d.tanggal,
      tautan: `/dialog/${d.id}`,
    });
  if (kesepakatan)
    hasil.push({
      ...KOSONG,
      jenis: 'KESEPAKATAN',
      jumlah: kesepakatan.jumlah,
      batas: kesepakatan.batas,
      tautan: '/dialog',
    });
  if (diminta)
    hasil.push({
      ...KOSONG,
      jenis: 'UMPAN_BALIK_DIMINTA',
      ...diminta,
      tautan: '/umpan-balik?arah=permintaan',
    });
  return hasil;
}

function sebagaiPenilai({ skp, antrean }: Keadaan): Tugas[] {
  const { bawahan } = skp;
  const hasil: Tugas[] = [];
  if (bawahan.menungguSaya > 0)
    hasil.push({
      ...KOSONG,
      jenis: 'SKP_BAWAHAN',
      jumlah: bawahan.menungguSaya,
      tahun: skp.tahun,
      sejak: bawahan.sejak,
      batas: bawahan.batas,
      tautan: '/skp-bawahan',
    });
  if (antrean && antrean.jumlah > 0)
    hasil.push({
      ...KOSONG,
      jenis: 'AKTIVITAS_BAWAHAN',
      jumlah: antrean.jumlah,
      sejak: antrean.terlama,
      tautan: '/pemeriksaan',
    });
  return hasil;
}

function sebagaiOperator({ masalah, periode, hariIni }: Keadaan): Tugas[] {
  if (!masalah) return [];
  const hasil: Tugas[] = [];
  const tahun = Number(hariIni.slice(0, 4));
  if (!periode.some((p) => p.tahun === tahun))
    hasil.push({ ...KOSONG, jenis: 'PERIODE_BELUM_DIBUKA', tahun, tautan: '/periode' });
  for (const jenis of ['TANPA_PENUGASAN', 'TANPA_PENILAI', 'PENILAI_GANDA', 'TANPA_AKUN'] as const)
    if (masalah[jenis] > 0)
      hasil.push({
        ...KOSONG,
        jenis: `DATA_${jenis}`,
        jumlah: masalah[jenis],
        tautan: `/pegawai?masalah=${jenis}`,
      });
  return hasil;
}
