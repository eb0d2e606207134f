import type {
  BahanEvaluasi,
  RealisasiEvaluasi,
  RhkEvaluasi,
  UmpanBalikEvaluasi,
} from '#contract/bahan-evaluasi.ts';
import type { Evaluasi } from '#contract/evaluasi.ts';
import type { CetakEvaluasi } from '#contract/jenis-dokumen.ts';
import type { UmpanBalik } from '#documents/model/evaluasi.ts';
import type { HasilKerja } from '#documents/model/hasil-kerja.ts';
import type { JenisJabatan } from '#rules/enum.ts';
import { hari, tulisHari } from '#rules/kernel/hari.ts';
import { LABEL_HUBUNGAN_UMPAN_BALIK } from '#rules/label.ts';
import { formulirUntuk } from '#rules/perencanaan/formulir.ts';
import { kurvaDistribusi } from '#rules/tables/distribusi.ts';
import type { CetakKeberatan } from '../keberatan/read.ts';
import {
  dasar,
  kelompokkan,
  type Naskah,
  nilaiPerilaku,
  paragraf,
  pihak,
  type Tempat,
  ttdElektronik,
  ttdKosong,
  ukuran,
} from './bagian.ts';

/** A decided evaluation: what was kept at the decision, and the steps that followed it. */
export interface EvaluasiTetap extends Evaluasi {
  ditetapkanPada: string;
  /** The decided objection, where there was one. */
  keberatan: CetakKeberatan | null;
}

type Indikator = RhkEvaluasi['indikator'][number];

/** C.1.1 to C.1.3 or D.1.1 to D.1.3 of a decided evaluation, from nothing but what was kept at the decision. */
export function naskahEvaluasi(evaluasi: EvaluasiTetap, tempat: Tempat, cetak: CetakEvaluasi): Naskah {
  if (cetak === 'HASIL_EVALUASI') return hasilEvaluasi(evaluasi, tempat);
  if (cetak === 'KEPUTUSAN_KEBERATAN' || evaluasi.dokumen === 'D.1.3')
    return dokumenKeberatan(evaluasi, tempat);
  return evaluasi.dokumen === 'D.1.2' ? dokumenAtasan(evaluasi, tempat) : dokumenPenilai(evaluasi, tempat);
}

function dokumenPenilai(evaluasi: EvaluasiTetap, tempat: Tempat): Naskah {
  const { ditetapkanPada } = evaluasi;
  return {
    jenis: 'D.1.1',
    model: {
      ...dokumen(evaluasi, tempat),
      tandaTangan: {
        penilai: ttdElektronik(tempat, 'Ditetapkan', ditetapkanPada),
        pegawai: ttdPegawai(evaluasi, tempat),
      },
    },
  };
}

/** What limited or replaced the judgement, with its article, so that the paper explains itself. */
function keadaanKhusus({ tugasBelajarGagal: studi, hasilLama }: BahanEvaluasi): string[] {
  return [
    ...(studi
      ? [
          `Tugas belajar ${studi.program}, ${studi.perguruanTinggi}, tidak selesai per ${tulisHari(hari(studi.berakhir))}. Predikat hanya dapat Kurang/Misconduct atau Sangat Kurang menurut perilaku kerja (PermenPANRB 6/2022, Lampiran IV.B.3.a.3.d; TUBEL_DO).`,
        ]
      : []),
    ...(hasilLama?.keadaan === 'SEPAKAT'
      ? [
          `Memakai hasil ${hasilLama.periode} dari ${hasilLama.unitKerja} (${hasilLama.penilai}) atas kesepakatan pejabat penilai dan pegawai (PermenPANRB 6/2022, Lampiran IV.A.13.a).`,
        ]
      : []),
  ];
}

/** D.1.2: the superior of the assessor decided in his place. */
function dokumenAtasan(evaluasi: EvaluasiTetap, tempat: Tempat): Naskah {
  const { ditetapkanPada } = evaluasi;
  return {
    jenis: 'D.1.2',
    model: {
      ...dokumen(evaluasi, tempat),
      atasanPenilai: pihak(atasan(evaluasi)),
      tandaTangan: {
        atasanPenilai: ttdElektronik(tempat, 'Ditetapkan', ditetapkanPada),
        pegawai: ttdPegawai(evaluasi, tempat),
      },
    },
  };
}

/** D.1.3: the result after an objection; also the record of a decision that upholds it. */
function dokumenKeberatan(evaluasi: EvaluasiTetap, tempat: Tempat): Naskah {
  const { keberatan, putusan } = evaluasi;
  if (!keberatan || !putusan) throw new Error(`Evaluasi ${evaluasi.id}: a D.1.3 needs a decided objection`);
  const { diterimaPegawaiPada, diterimaPenilaiPada } = keberatan;
  const ttd = (pada: string | null) =>
    pada ? ttdElektronik(tempat, 'Ditandatangani', pada) : ttdKosong(tempat);
  return {
    jenis: 'D.1.3',
    model: {
      ...dokumen(evaluasi, tempat),
      dibuatPada: [putusan.pada, diterimaPegawaiPada, diterimaPenilaiPada]
        .flatMap((p) => p ?? [])
        .sort()
        .at(-1)!,
      atasanPenilai: pihak(atasan(evaluasi)),
      putusan: putusan.putusan,
      keberatan: keberatan.keberatan,
      penjelasanPenilai: keberatan.penjelasanPenilai,
      keputusanAtasan: keberatan.keputusanAtasan,
      tandaTangan: {
        penilai: ttd(diterimaPenilaiPada),
        pegawai: ttd(diterimaPegawaiPada),
        atasanPenilai: ttdElektronik(tempat, 'Diputuskan', putusan.pada),
      },
    },
  };
}

/** What the three D forms share; annexes are the SKP and the C form (L-V.A.2). */
function dokumen(evaluasi: EvaluasiTetap, tempat: Tempat) {
  const { bahan, diterimaPada, ditetapkanPada } = evaluasi;
  const { skp, periode } = bahan;
  const { skp: formulirSkp = 'A', hasilEvaluasi: formulirC = 'C' } = formulir(bahan) ?? {};
  return {
    ...umum(evaluasi, tempat),
    dibuatPada: diterimaPada ?? ditetapkanPada,
    atasanPenilai: bahan.atasan && pihak(bahan.atasan),
    catatan: [...paragraf(bahan.catatan), ...keadaanKhusus(bahan)],
    lampiran: [
      `Sasaran Kinerja Pegawai (${formulirSkp}) Tahun ${periode.tahun} versi ${skp.nomor}, ditetapkan ${tulisHari(hari(skp.ditetapkanPada))}`,
      `Hasil Evaluasi Kinerja Pegawai (${formulirC}) ${periode.nama}`,
    ],
  };
}

function atasan({ id, bahan }: EvaluasiTetap) {
  if (!bahan.atasan) throw new Error(`Evaluasi ${id}: decided by an atasan who is not kept`);
  return bahan.atasan;
}

function ttdPegawai({ diterimaPada }: EvaluasiTetap, tempat: Tempat) {
  return diterimaPada ? ttdElektronik(tempat, 'Diterima', diterimaPada) : ttdKosong(tempat);
}

function formulir(bahan: BahanEvaluasi) {
  const { unitMandiri: pimpinanUnitMandiri, jenisJabatan } = bahan.pegawai;
  const pemangku = { jenisJabatan: jenisJabatan as JenisJabatan, pimpinanUnitMandiri };
  return formulirUntuk(pemangku, bahan.skp.pendekatan, hari(bahan.periode.sampai));
}

function hasilEvaluasi(evaluasi: EvaluasiTetap, tempat: Tempat): Naskah {
  const { bahan, ditetapkanPada } = evaluasi;
  const olehAtasan = evaluasi.dokumen !== 'D.1.1';
  const putusan = evaluasi.dokumen === 'D.1.3' ? evaluasi.putusan : null;
  const dasarUmum = umum(evaluasi, tempat);
  const sampai = hari(bahan.periode.sampai);
  const isi = {
    ...dasarUmum,
    polaDistribusi: dasarUmum.capaianOrganisasi
      ? kurvaDistribusi.pada(sampai).nilai[dasarUmum.capaianOrganisasi]
      : null,
    ratingHasilKerja: bahan.ratingHasil,
    ratingPerilaku: bahan.ratingPerilaku,
    perilaku: nilaiPerilaku(bahan.perilaku, sampai, (sumber) => ({
      umpanBalik: suara(sumber?.umpanBalik ?? []),
    })),
    // whose ratings they are signs: the atasan where he took over, or changed them after an objection
    penetap: olehAtasan ? ('ATASAN_PENILAI' as const) : ('PENILAI' as const),
    atasanPenilai: olehAtasan ? pihak(atasan(evaluasi)) : null,
    tandaTangan: { penetap: ttdElektronik(tempat, 'Ditetapkan', putusan?.pada ?? ditetapkanPada) },
  };
  const jenis = formulir(bahan)?.hasilEvaluasi;
  switch (jenis) {
    case 'C.1.1':
      return { jenis, model: { ...isi, hasilKerja: hasilKerja(bahan, kualitatif) } };
    case 'C.1.2':
      return {
        jenis,
        // the form asks for the instansi of the assessor in the place of his unit
        model: {
          ...isi,
          penilai: { ...isi.penilai, unitKerja: bahan.penilai.instansi },
          hasilKerja: hasilKerja(bahan, kuantitatifPimpinan),
        },
      };
    case 'C.1.3':
      return { jenis, model: { ...isi, hasilKerja: hasilKerjaBerkelompok(bahan) } };
    case undefined:
      throw new Error(`Evaluasi ${evaluasi.id}: a Kepala Daerah is not evaluated`);
  }
}

function umum({ bahan, jejak, ditetapkanPada }: EvaluasiTetap, tempat: Tempat) {
  const { nilai, versi } = jejak.penetapan;
  if (!nilai || versi === null)
    throw new Error('A decided evaluation keeps its predikat and version of the rules');
  return {
    ...dasar(
      { ...tempat, instansi: bahan.pegawai.instansi },
      {
        periodePenilaian: { mulai: bahan.periode.dari, selesai: bahan.periode.sampai },
        ditetapkan: true,
        dibuatPada: ditetapkanPada,
        versiAturan: versi,
      },
    ),
    periodeEvaluasi: bahan.periode.nama,
    pegawai: pihak(bahan.pegawai),
    penilai: pihak(bahan.penilai),
    capaianOrganisasi: nilai.capaianOrganisasi,
    predikat: nilai.predikat,
  };
}

function hasilKerja<T>(
  bahan: BahanEvaluasi,
  satu: (r: RhkEvaluasi, bahan: BahanEvaluasi) => T,
): HasilKerja<T> {
  const milik = (jenis: RhkEvaluasi['jenis']) =>
    bahan.rhk.filter((r) => r.jenis === jenis).map((r) => satu(r, bahan));
  return { utama: milik('UTAMA'), tambahan: milik('TAMBAHAN') };
}

function kualitatif(r: RhkEvaluasi, bahan: BahanEvaluasi) {
  return {
    rencana: r.uraian,
    penugasanDari: penugasan(r, bahan),
    ukuran: r.indikator.map((i) => ({ uraian: ukuran(i), perspektif: i.perspektif })),
    realisasi: nyatakan([...r.realisasi, ...r.indikator.flatMap((i) => i.realisasi)], bahan),
    umpanBalik: suara(r.umpanBalik),
  };
}

function kuantitatifPimpinan(r: RhkEvaluasi, bahan: BahanEvaluasi) {
  return {
    rencana: r.uraian,
    penugasanDari: penugasan(r, bahan),
    umpanBalik: suara(r.umpanBalik),
    indikator: denganRealisasi(r, bahan, (i) => ({
      indikator: i.uraian,
      target: i.target,
      perspektif: i.perspektif,
    })),
  };
}

/** C.1.3: results of one result of the leader stand together, as in A.1.7. */
function hasilKerjaBerkelompok(bahan: BahanEvaluasi) {
  const pimpinanJpt = bahan.penilai.jenisJabatan.startsWith('JPT_');
  const milik = (jenis: RhkEvaluasi['jenis']) =>
    kelompokkan(
      bahan.rhk.filter((r) => r.jenis === jenis),
      (r) => r.rhkPimpinan ?? r.rhkId,
    ).map((kelompok) => {
      const [pertama] = kelompok as [RhkEvaluasi];
      return {
        diintervensi: {
          rencana: pertama.rhkPimpinan ?? `Penugasan dari ${penugasan(pertama, bahan)}`,
          indikator: pimpinanJpt ? pertama.indikatorPimpinan : [],
        },
        rhk: kelompok.map((r) => ({
          rencana: r.uraian,
          umpanBalik: suara(r.umpanBalik),
          indikator: denganRealisasi(r, bahan, (i) => ({
            aspek: i.aspek ? [i.aspek] : [],
            indikator: i.uraian,
            target: i.target,
          })),
        })),
      };
    });
  return { utama: milik('UTAMA'), tambahan: milik('TAMBAHAN') };
}

/** Rows of indicators with what was realised. What was written for the result as a whole stands in its first row. */
function denganRealisasi<T>(r: RhkEvaluasi, bahan: BahanEvaluasi, baris: (i: BarisIndikator) => T) {
  const indikator: (BarisIndikator & Partial<Pick<Indikator, 'realisasi'>>)[] =
    r.indikator.length > 0 ? r.indikator : [{ uraian: '–', target: '–', aspek: null, perspektif: null }];
  return indikator.map((i, urut) => ({
    ...baris(i),
    realisasi: nyatakan([...(urut === 0 ? r.realisasi : []), ...(i.realisasi ?? [])], bahan),
    umpanBalik: [],
  }));
}

type BarisIndikator = Pick<Indikator, 'uraian' | 'target' | 'aspek' | 'perspektif'>;

/** Each statement with its evidence; in the annual evaluation also with the period it was written for. */
function nyatakan(realisasi: readonly RealisasiEvaluasi[], { periode }: BahanEvaluasi): string[] {
  return realisasi.map((r) => {
    const asal = r.periode === periode.nama || r.periode === '' ? '' : `${r.periode}: `;
    const bukti = r.bukti.map((b) => b.nama).join('; ');
    return `${asal}${r.uraian}${bukti && ` (bukti: ${bukti})`}`;
  });
}

/**
 * Who spoke is said by relation only, and what still waits for more voices is left out: the employee reads this form too.
 * The same for whoever asks for the form, so that one content stays one document.
 */
function suara(umpanBalik: readonly UmpanBalikEvaluasi[]): UmpanBalik[] {
  const tanpaNama = (u: UmpanBalikEvaluasi) => u.bagiPegawai === 'TANPA_NAMA';
  return [
    ...umpanBalik.filter((u) => !tanpaNama(u) && u.bagiPegawai !== 'MENUNGGU'),
    ...umpanBalik.filter(tanpaNama).toSorted((a, b) => a.uraian.localeCompare(b.uraian, 'id')),
  ].map((u) => ({
    dari: u.hubungan && !(u.diminta && tanpaNama(u)) ? LABEL_HUBUNGAN_UMPAN_BALIK[u.hubungan] : 'Tanpa nama',
    isi: u.uraian,
  }));
}

function penugasan(r: RhkEvaluasi, { penilai }: BahanEvaluasi): string {
  return r.penugasanDari || penilai.jabatan;
}
