import type { Rating } from '#rules/enum.ts';
import * as distribusi from '../../features/distribusi/actions.ts';
import * as evaluasi from '../../features/evaluasi/actions.ts';
import { periodeDengan } from '../../features/evaluasi/queries.ts';
import { dasarTenggat } from '../../features/gangguan/read.ts';
import * as keberatan from '../../features/keberatan/actions.ts';
import { hariKerjaAntara, saat } from '../kalender.ts';
import type { Orang } from '../orang.ts';
import type { PeriodeContoh } from '../penilaian-contoh.ts';
import type { Panggung } from './panggung.ts';

/** People whose last result is not simply decided and signed, by unit and place in it. */
export const TOKOH_PENILAIAN = {
  /** Objects to a result delivered to him late; the decision is awaited. */
  keberatanBerjalan: ['DLH.B1', 1],
  /** Moved in the curve room, objected, and was heard. */
  keberatanDiputus: ['DLH.B1', 2],
  /** His assessor stayed silent until the window was over. */
  diambilAlih: ['SD.1', 1],
} as const;

export type PeranTokoh = keyof typeof TOKOH_PENILAIAN;

/** The part this person plays in the last decided quarter; null for nearly everybody. */
export function peranTokoh(o: Orang): PeranTokoh | null {
  const ada = Object.entries(TOKOH_PENILAIAN).find(
    ([, [unit, ke]]) => o.formasi.unit === unit && o.formasi.ke === ke,
  );
  return ada ? (ada[0] as PeranTokoh) : null;
}

interface Evaluasi {
  id: string;
  rhkId: string;
  hasil: Rating;
  perilaku: Rating;
}

async function terakhir(p: Panggung, o: Orang | undefined, periode: PeriodeContoh | undefined) {
  if (!o || !periode) return null;
  const baris = await p.tanya((tx, instansiId) =>
    tx
      .selectFrom('evaluasi as e')
      .innerJoin('evaluasi_rhk as r', (j) =>
        j.onRef('r.instansi_id', '=', 'e.instansi_id').onRef('r.evaluasi_id', '=', 'e.id'),
      )
      .select(['e.id', 'r.rhk_id', 'e.rating_hasil', 'e.rating_perilaku'])
      .where('e.instansi_id', '=', instansiId)
      .where('e.pegawai_id', '=', o.id)
      .where('e.periode_id', '=', periode.id)
      .orderBy('r.rhk_id')
      .executeTakeFirst(),
  );
  if (!baris) return null;
  return {
    id: baris.id,
    rhkId: baris.rhk_id,
    hasil: baris.rating_hasil as Rating,
    perilaku: baris.rating_perilaku as Rating,
  } satisfies Evaluasi;
}

/** The working days of a period's window after the period itself. */
function jendela(p: Panggung, w: PeriodeContoh): string[] {
  return p.hariKerja.filter((h) => h > w.sampai && h <= w.jendelaSampai);
}

/** The last working days of a window that ends outside this year belong to the next one. */
function sesudah(p: Panggung, hari: string, n: number): string | undefined {
  return hariKerjaAntara(hari, `${p.tahun + 1}-03-01`).filter((h) => h > hari)[n - 1];
}

/**
 * Curve room, objection, D.1.3: the assessor moves one of his people with a reason and decides; the person objects, both
 * are heard, and the superior changes the result.
 */
export async function keberatanDiputus(p: Panggung): Promise<void> {
  const w = p.dinilai.at(-1);
  const o = p.cari(...TOKOH_PENILAIAN.keberatanDiputus);
  const e = await terakhir(p, o, w);
  const akhir = p.hariKerja.at(-1);
  if (!w || !o?.penilai?.penilai || !e || !akhir) return;
  const [penilai, atasan] = [o.penilai, o.penilai.penilai];
  const hari = jendela(p, w);
  const langkah = [1, 2, 3, 5, 8, 9, 13, 14].map((n) => sesudah(p, w.sampai, n + 1));
  const [ruang, tetapkan, kirim, tanda, ajukan, dengar, putus, terima] = langkah as string[];
  if (!ruang || !terima || terima > akhir || !hari.includes(kirim!)) return;
  const semula = { hasilKerja: e.hasil, perilaku: e.perilaku };
  const hasilKerja: Rating = e.hasil === 'SESUAI' ? 'DI_BAWAH' : 'SESUAI';
  const id = p.id(ruang);
  const isi = { periodeId: w.id, lingkup: 'PENILAI' as const };
  const simulasi = await distribusi.simpanSimulasi(p.sebagai(penilai, ruang, 600), id, {
    ...isi,
    pergeseran: [
      {
        pegawaiId: o.id,
        dari: semula,
        ke: { ...semula, hasilKerja },
        alasan: 'Disejajarkan dengan rekan satu bidang yang beban dan targetnya sama pada triwulan ini.',
      },
    ],
  });
  await distribusi.tetapkanSimulasi(
    p.sebagai(penilai, ruang, 630, ['PEGAWAI', 'PENILAI'], simulasi.simulasi?.versi ?? 1),
    id,
    'Bidang menangani penutupan TPA Cilowong; sebaran mengikuti beban kerja tiap orang.',
  );
  await evaluasi.tetapkan(p.sebagai(penilai, tetapkan!, 600), e.id);
  await evaluasi.sampaikan(p.sebagai(penilai, kirim!, 610), e.id);
  await evaluasi.terima(p.sebagai(o, tanda!, 640), e.id);
  const kid = p.id(ajukan!);
  await keberatan.simpan(p.sebagai(o, ajukan!, 600), kid, {
    evaluasiId: e.id,
    poin: [
      {
        jenis: 'RHK',
        rhkId: e.rhkId,
        nilai: null,
        alasan: 'Target triwulan tercapai; laporan pengangkutan sampah tiap pekan sudah diverifikasi.',
      },
    ],
    alasan: 'Rating hasil kerja belum memuat tugas pengganti yang saya jalankan selama dua bulan.',
  });
  await keberatan.ajukan(p.sebagai(o, ajukan!, 630), kid);
  await jelaskan(
    p,
    penilai,
    kid,
    dengar!,
    'PENILAI',
    'Tugas pengganti itu memang belum saya hitung ketika menyejajarkan rating.',
  );
  await jelaskan(
    p,
    o,
    kid,
    dengar!,
    'PEGAWAI',
    'Surat tugas pengganti dan laporan pekanannya terlampir sebagai bukti realisasi.',
  );
  await keberatan.putuskan(p.sebagai(atasan, putus!, 620), kid, {
    putusan: 'MENGUBAH',
    ratingHasil: e.hasil === 'DI_BAWAH' ? 'DI_ATAS' : e.hasil,
    ratingPerilaku: e.perilaku,
    keputusan:
      'Bukti tugas pengganti diterima. Rating hasil kerja dikembalikan pada penilaian sebelum penyejajaran.',
    rekomendasi: 'Catat tugas pengganti dalam SKP sejak awal, agar tidak terlewat saat penilaian.',
  });
  await keberatan.terima(p.sebagai(o, terima, 600), kid);
  await keberatan.terima(p.sebagai(penilai, terima, 610), kid);
}

function jelaskan(
  p: Panggung,
  o: Orang,
  kid: string,
  hari: string,
  pihak: 'PENILAI' | 'PEGAWAI',
  uraian: string,
) {
  return keberatan.jelaskan(p.sebagai(o, hari, 660), kid, {
    id: p.id(hari),
    pihak,
    cara: 'TERTULIS',
    uraian,
  });
}

/** An objection against a result delivered late: the assessor has explained, the superior has still to decide. */
export async function keberatanBerjalan(p: Panggung): Promise<void> {
  const w = p.dinilai.at(-1);
  const o = p.cari(...TOKOH_PENILAIAN.keberatanBerjalan);
  const e = await terakhir(p, o, w);
  const [ajukan, dengar] = [p.mundur(3), p.mundur(1)];
  if (!o?.penilai?.penilai || !e || !ajukan || !dengar || !w || ajukan <= w.jendelaSampai) return;
  const kid = p.id(ajukan);
  await keberatan.simpan(p.sebagai(o, ajukan, 600), kid, {
    evaluasiId: e.id,
    poin: [
      {
        jenis: 'RHK',
        rhkId: e.rhkId,
        nilai: null,
        alasan: 'Capaian indikatornya di atas target, sedangkan rating RHK ini belum mencerminkannya.',
      },
    ],
    alasan: 'Hasil disampaikan kepada saya terlambat, sehingga belum sempat dibahas dalam dialog kinerja.',
  });
  await keberatan.ajukan(p.sebagai(o, ajukan, 640), kid);
  await jelaskan(
    p,
    o.penilai,
    kid,
    dengar,
    'PENILAI',
    'Rating diberikan dengan mempertimbangkan ketepatan waktu laporan, bukan jumlahnya saja.',
  );
}

/** D.1.2: the window passed without a decision, the superior decided in the assessor's place. */
export async function diambilAlih(p: Panggung): Promise<void> {
  const w = p.dinilai.at(-1);
  const o = p.cari(...TOKOH_PENILAIAN.diambilAlih);
  const e = await terakhir(p, o, w);
  const akhir = p.hariKerja.at(-1);
  if (!w || !o?.penilai?.penilai || !e || !akhir) return;
  const [lewat, putus, kirim, tanda] = [1, 3, 4, 6].map((n) => sesudah(p, w.jendelaSampai, n)) as string[];
  if (!tanda || tanda > akhir) return;
  await p.tanya(async (tx, instansiId) => {
    const periode = (await periodeDengan(tx, instansiId, w.id))!;
    const kini = {
      instansiId,
      hari: Temporal.PlainDate.from(lewat!),
      saat: saat(lewat!, 60),
      dasar: await dasarTenggat(tx, instansiId, 'Asia/Jakarta', lewat!),
    };
    for (let setelah: string | null = null, lagi = true; lagi; lagi = setelah !== null)
      setelah = await evaluasi.alihkan(tx, kini, periode, setelah);
  });
  const atasan = o.penilai.penilai;
  await evaluasi.ambilAlih(p.sebagai(atasan, putus!, 600), e.id);
  await evaluasi.sampaikan(p.sebagai(atasan, kirim!, 600), e.id);
  await evaluasi.terima(p.sebagai(o, tanda, 620), e.id);
}
