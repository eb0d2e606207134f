import type { BimbinganLengkap, UmpanBalikBimbingan } from '#contract/bimbingan.ts';
import type { CetakBimbingan } from '#contract/jenis-dokumen.ts';
import type { KonselingLengkap } from '#contract/konseling.ts';
import { type Hari, hari } from '#rules/kernel/hari.ts';
import {
  type PernyataanBimbingan,
  pernyataanBimbingan,
  type RumpunKompetensi,
  skalaKompetensi,
} from '#rules/tables/bimbingan.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { LABEL_JAWABAN_BIMBINGAN, LABEL_JENIS_BIMBINGAN } from '#rules/tindak-lanjut/label.ts';
import { dasar, type Naskah, type Orang, paragraf, pihak, type Tempat, ttdElektronik } from './bagian.ts';

export interface BahanBimbingan {
  bimbingan: BimbinganLengkap;
  /** B.1.8, read by somebody who may. */
  umpanBalik: UmpanBalikBimbingan | null;
  pegawai: Orang;
  pembimbing: Orang;
  atasan: Orang | null;
}

const RUMPUN: Record<RumpunKompetensi, string> = {
  MANAJERIAL: 'Manajerial',
  SOSIO_KULTURAL: 'Sosio-kultural',
  TEKNIS: 'Teknis',
};
const SUBJEK: Record<PernyataanBimbingan['subjek'], string> = {
  PEGAWAI: 'Pegawai',
  PIMPINAN: 'Pimpinan',
  KEDUANYA: 'Keduanya',
};

/** B.1.6 to B.1.9 of a finished guidance, or null where that form was never signed. */
export function naskahBimbingan(bahan: BahanBimbingan, tempat: Tempat, cetak: CetakBimbingan): Naskah | null {
  if (cetak === 'UMPAN_BALIK_BIMBINGAN') return umpanBalik(bahan, tempat);
  return cetak === 'EVALUASI_KOMPETENSI' ? kompetensi(bahan, tempat) : catatan(bahan, tempat);
}

function umum({ bimbingan: b, pegawai, pembimbing }: BahanBimbingan, tempat: Tempat, pada: string) {
  const lokal = setempat(pada, tempat);
  return {
    ...dasar(tempat, {
      periodePenilaian: { mulai: `${b.tahun}-01-01`, selesai: `${b.tahun}-12-31` },
      ditetapkan: true,
      dibuatPada: pada,
      versiAturan: pernyataanBimbingan.pada(lokal).mulai,
    }),
    pegawai: pihak(pegawai),
    pembimbing: pihak(pembimbing),
    jadwal: b.jadwal,
    tempat: b.tempat,
  };
}

function catatan(bahan: BahanBimbingan, tempat: Tempat): Naskah | null {
  const { isiPegawai, isiPembimbing, pegawaiTandaPada, pembimbingTandaPada } = bahan.bimbingan;
  if (!pegawaiTandaPada || !pembimbingTandaPada) return null;
  const isi = {
    ...umum(bahan, tempat, pegawaiTandaPada),
    tandaTangan: {
      pegawai: ttdElektronik(tempat, 'Ditandatangani', pegawaiTandaPada),
      pembimbing: ttdElektronik(tempat, 'Ditandatangani', pembimbingTandaPada),
    },
  };
  if (isiPegawai?.jenis === 'COACHING' && isiPembimbing?.jenis === 'COACHING') {
    const tujuan = isiPegawai.tujuan.map((t) => ({ ...t, baseline: t.baseline ?? null }));
    return {
      jenis: 'B.1.6',
      model: {
        ...isi,
        tujuan,
        fakta: isiPegawai.fakta,
        peluang: paragraf(isiPegawai.peluang),
        langkah: isiPembimbing.langkah,
      },
    };
  }
  if (isiPegawai?.jenis === 'MENTORING' && isiPembimbing?.jenis === 'MENTORING')
    return {
      jenis: 'B.1.7',
      model: { ...isi, tujuan: isiPegawai.tujuan, jurnal: isiPembimbing.jurnal },
    };
  return null;
}

function umpanBalik(bahan: BahanBimbingan, tempat: Tempat): Naskah | null {
  const { bimbingan, umpanBalik: isi, atasan } = bahan;
  if (!isi) return null;
  const pada = isi.ditandatanganiPada;
  return {
    jenis: 'B.1.8',
    model: {
      ...umum(bahan, tempat, pada),
      penerima: atasan && pihak(atasan),
      bentuk: LABEL_JENIS_BIMBINGAN[bimbingan.jenis],
      jawaban: pernyataanBimbingan.pada(setempat(pada, tempat)).nilai.map((p) => {
        const jawaban = isi.jawaban.find((j) => j.nomor === p.nomor)?.jawaban;
        return {
          nomor: p.nomor,
          kelompok: SUBJEK[p.subjek],
          pernyataan: p.pernyataan,
          jawaban: jawaban ? LABEL_JAWABAN_BIMBINGAN[jawaban] : '–',
        };
      }),
      catatan: paragraf(isi.catatan),
      tandaTangan: { pegawai: ttdElektronik(tempat, 'Ditandatangani', pada) },
    },
  };
}

function kompetensi(bahan: BahanBimbingan, tempat: Tempat): Naskah | null {
  const isi = bahan.bimbingan.kompetensi;
  if (!isi) return null;
  const skala = skalaKompetensi.pada(setempat(isi.ditandatanganiPada, tempat)).nilai;
  return {
    jenis: 'B.1.9',
    model: {
      ...umum(bahan, tempat, isi.ditandatanganiPada),
      nilai: isi.nilai.map((n) => ({
        rumpun: RUMPUN[n.rumpun],
        kompetensi: n.kompetensi,
        nilai: n.nilai,
        sebutan: skala.find((s) => s.nilai === n.nilai)?.label ?? '–',
        alasan: n.alasan,
      })),
      skala: skala.map((s) => ({ nilai: s.nilai, sebutan: s.label, arti: s.arti })),
      rekomendasi: paragraf(isi.rekomendasi),
      tandaTangan: { pembimbing: ttdElektronik(tempat, 'Ditandatangani', isi.ditandatanganiPada) },
    },
  };
}

/** B.1.10: the report alone, never what was said in a counselling. */
export function naskahPermasalahan(
  { konseling, pegawai, penilai }: { konseling: KonselingLengkap; pegawai: Orang; penilai: Orang },
  tempat: Tempat,
): Naskah | null {
  const { laporan, tahun } = konseling;
  if (!laporan) return null;
  const aturan = perilakuKerja.pada(setempat(laporan.ditandatanganiPada, tempat));
  return {
    jenis: 'B.1.10',
    model: {
      ...dasar(tempat, {
        periodePenilaian: { mulai: `${tahun}-01-01`, selesai: `${tahun}-12-31` },
        ditetapkan: true,
        dibuatPada: laporan.ditandatanganiPada,
        versiAturan: aturan.mulai,
      }),
      pegawai: pihak(pegawai),
      penilai: pihak(penilai),
      nilai: aturan.nilai.filter((n) => laporan.nilai.includes(n.nilai)).map((n) => n.label),
      ekspektasiKhusus: laporan.ekspektasiKhusus,
      uraian: paragraf(laporan.uraian),
      serupa: laporan.serupa,
      tindakan: paragraf(laporan.tindakan),
      jumlahBukti: laporan.jumlahBukti,
      tandaTangan: { penilai: ttdElektronik(tempat, 'Ditandatangani', laporan.ditandatanganiPada) },
    },
  };
}

/** The day of an instant where the instansi is. */
export function setempat(pada: string, { zona }: Pick<Tempat, 'zona'>): Hari {
  return hari(Temporal.Instant.from(pada).toZonedDateTimeISO(zona).toPlainDate().toString());
}
