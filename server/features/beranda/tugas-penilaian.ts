import type { Tugas } from '#contract/beranda.ts';
import type { TugasBimbingan } from '../bimbingan/read.ts';
import type { RingkasanEvaluasi } from '../evaluasi/read.ts';
import type { RingkasanKeberatan } from '../keberatan/read.ts';
import type { PerluDilaporkan } from '../pelaporan/read.ts';
import type { RingkasanTindakLanjut } from '../tindak-lanjut/read.ts';
import { KOSONG } from './kosong.ts';

/** The facts of what follows a judgement. */
export interface KeadaanPenilaian {
  evaluasi: RingkasanEvaluasi;
  keberatan: RingkasanKeberatan;
  pelaporan: readonly PerluDilaporkan[];
  tindakLanjut: RingkasanTindakLanjut;
  bimbingan: readonly TugasBimbingan[];
  /** Own plans of competence that are not done. */
  rencana: { jumlah: number; batas: string } | null;
}

/** Steps of the assessor and of the superior in evaluations, objections, reports and follow-up. */
export function tugasPenilaian(keadaan: KeadaanPenilaian): Tugas[] {
  return [
    ...evaluasiBawahan(keadaan.evaluasi),
    ...evaluasiBeralih(keadaan.evaluasi),
    ...keberatan(keadaan.keberatan),
    ...pelaporan(keadaan.pelaporan),
    ...tindakLanjut(keadaan),
  ];
}

function evaluasiBawahan(evaluasi: RingkasanEvaluasi): Tugas[] {
  return [
    ...evaluasi.perluDinilai.map((p) => ({
      ...KOSONG,
      jenis: 'EVALUASI_BAWAHAN' as const,
      jumlah: p.jumlah,
      dari: p.dari,
      periode: p.periode,
      batas: p.batas,
      tautan: `/penilaian?periodeId=${p.periodeId}`,
    })),
    ...evaluasi.perluDisampaikan.map((p) => ({
      ...KOSONG,
      jenis: 'EVALUASI_DISAMPAIKAN' as const,
      jumlah: p.jumlah,
      periode: p.periode,
      batas: p.batas,
      tautan: `/penilaian?periodeId=${p.periodeId}`,
    })),
  ];
}

function evaluasiBeralih({ beralih, beralihDisampaikan }: RingkasanEvaluasi): Tugas[] {
  const tautan = (periodeId: string) => `/penilaian?tampilan=ambil-alih&periodeId=${periodeId}`;
  return [
    ...beralih.map((p) => ({
      ...KOSONG,
      jenis: 'EVALUASI_BERALIH' as const,
      jumlah: p.jumlah,
      periode: p.periode,
      orang: p.penilai,
      batas: p.batas,
      tautan: tautan(p.periodeId),
    })),
    ...beralihDisampaikan.map((p) => ({
      ...KOSONG,
      jenis: 'EVALUASI_BERALIH_DISAMPAIKAN' as const,
      jumlah: p.jumlah,
      periode: p.periode,
      batas: p.batas,
      tautan: tautan(p.periodeId),
    })),
  ];
}

const JENIS_KEBERATAN = {
  JELASKAN: 'KEBERATAN_DIJELASKAN',
  PUTUS: 'KEBERATAN_DIPUTUS',
  TERIMA: 'KEBERATAN_DITANDATANGANI',
} as const;

function keberatan({ tugas }: RingkasanKeberatan): Tugas[] {
  return tugas.map((t) => ({
    ...KOSONG,
    jenis: JENIS_KEBERATAN[t.tugas],
    periode: t.periode,
    orang: t.pegawai,
    batas: t.batas,
    tautan: `/keberatan/${t.id}`,
  }));
}

/** One line for all periods, leading to the one whose limit comes first. */
function pelaporan(perlu: readonly PerluDilaporkan[]): Tugas[] {
  const [awal, ...lain] = perlu.toSorted((a, b) => a.batas.localeCompare(b.batas));
  if (!awal) return [];
  return [
    {
      ...KOSONG,
      jenis: 'HASIL_DILAPORKAN',
      jumlah: perlu.reduce((n, p) => n + p.jumlah, 0),
      periode: lain.length === 0 ? awal.periode : null,
      perihal: lain.length === 0 ? null : `${perlu.length} periode, mulai ${awal.periode}`,
      batas: awal.batas,
      tautan: `/pelaporan?periodeId=${awal.periodeId}`,
    },
  ];
}

const JENIS_BIMBINGAN = {
  ISI: 'BIMBINGAN_DIISI',
  LAKSANAKAN: 'BIMBINGAN_DILAKSANAKAN',
  TANDATANGANI: 'BIMBINGAN_DITANDATANGANI',
} as const;

function tindakLanjut({ tindakLanjut: { bawahan, sanksi }, bimbingan, rencana }: KeadaanPenilaian): Tugas[] {
  const hasil: Tugas[] = bimbingan.map((b) => ({
    ...KOSONG,
    jenis: JENIS_BIMBINGAN[b.langkah],
    orang: b.orang,
    batas: b.langkah === 'TANDATANGANI' ? null : b.jadwal,
    tautan: `/bimbingan/${b.id}`,
  }));
  if (bawahan)
    hasil.push({
      ...KOSONG,
      jenis: 'TINDAK_LANJUT_BAWAHAN',
      ...bawahan,
      tautan: '/tindak-lanjut?tampilan=bawahan',
    });
  if (sanksi)
    hasil.push({
      ...KOSONG,
      jenis: 'TINDAK_LANJUT_SANKSI',
      ...sanksi,
      tautan: '/tindak-lanjut?tampilan=unit',
    });
  if (rencana)
    hasil.push({ ...KOSONG, jenis: 'RENCANA_KOMPETENSI', ...rencana, tautan: '/rencana-kompetensi' });
  return hasil;
}
