import type { RincianMasalah } from '#contract/masalah.ts';
import type { Predikat, PredikatOrganisasi } from '#rules/enum.ts';
import { penjagaGagal } from '#rules/kernel/alur.ts';
import { ALUR_EVALUASI } from '#rules/penilaian/alur-evaluasi.ts';
import { keadaanJendela } from '#rules/penilaian/jangka-waktu.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks } from '../../konteks.ts';
import { Masalah } from '../../masalah.ts';
import { type Berkas, namaPenetap } from './muat.ts';
import { pastikanLangkah } from './policy.ts';
import { jangkaWaktu } from './siapa.ts';

export interface HasilPenetapan {
  predikat: Predikat;
  capaianOrganisasi: PredikatOrganisasi;
  versiAturan: string;
}

/**
 * Whether the evaluation may be decided, and what the rule then says. Every reason at once (`ditolak-aturan`): the
 * conditions of the workflow and the refusals of the rule.
 */
export async function syaratPenetapan(
  tx: TransaksiInstansi,
  k: Konteks,
  { bahan, jejak, periode, jendelaLewat }: Berkas,
  peristiwa: 'TETAPKAN' | 'AMBIL_ALIH',
): Promise<HasilPenetapan> {
  const { penetapan } = jejak;
  const studiGagal = !!bahan.tugasBelajarGagal;
  const tanpaHasil = studiGagal || bahan.hasilLama?.keadaan === 'SEPAKAT';
  const tanpaTingkat = tanpaHasil ? [] : bahan.rhk.filter((r) => r.tingkat === null);
  const langkah = pastikanLangkah('DINILAI', peristiwa, PELAKSANA[peristiwa]);
  const gagal = penjagaGagal(ALUR_EVALUASI, langkah, {
    'jendela-terlewat': jendelaLewat,
    'jendela-terbuka': keadaanJendela(jangkaWaktu(periode), hariIni(k)) !== 'BELUM',
    'capaian-organisasi-ada': bahan.capaianOrganisasi !== null,
    'rating-lengkap':
      (studiGagal || bahan.ratingHasil !== null) &&
      bahan.ratingPerilaku !== null &&
      tanpaTingkat.length === 0,
  });
  const alasan = penetapan.alasan.filter((a) => a.kode.startsWith('E-'));
  const errors: RincianMasalah[] = [
    ...tanpaTingkat.map((r) => ({
      pointer: `/tingkatRhk/${r.rhkId}`,
      kode: 'E-RATING-INCOMPLETE',
      pesan: `Tentukan tingkat RHK "${r.uraian}".`,
    })),
    ...alasan.map((a) => ({ pointer: POINTER[a.jalur] ?? a.jalur, kode: a.kode, pesan: a.pesan })),
    ...gagal
      .filter((g) => !alasan.some((a) => a.kode === g.kode) && !(g.kode === 'E-RATING-INCOMPLETE'))
      .map((g) => ({ pointer: g.jalur, kode: g.kode, pesan: g.pesan })),
  ];
  if (errors.length === 0 && penetapan.keadaan === 'ditetapkan' && penetapan.nilai && penetapan.versi)
    return { ...penetapan.nilai, versiAturan: penetapan.versi };
  const penetap = bahan.capaianOrganisasi ? null : await namaPenetap(tx, k, bahan.penilai.pegawaiId);
  throw new Masalah('ditolak-aturan', 'Evaluasi belum dapat ditetapkan. Lengkapi yang ditandai.', {
    errors,
    ...(!bahan.capaianOrganisasi && {
      siapa: {
        peran: 'Pimpinan satu tingkat di atas unit',
        ...(penetap && { nama: penetap }),
        cara: 'Mintalah beliau menetapkan capaian kinerja organisasi.',
      },
    }),
  });
}

const PELAKSANA = { TETAPKAN: ['PENILAI'], AMBIL_ALIH: ['ATASAN_PENILAI'] } as const;

/** Where the fields of the rule stand in what the assessor sends. */
const POINTER: Record<string, string> = {
  '/hasilKerja': '/ratingHasil',
  '/perilaku': '/ratingPerilaku',
  '/alasanBeda': '/alasanBedaSaran',
};
