import type { KekuranganEvaluasi } from '#contract/evaluasi.ts';
import type { PredikatOrganisasi, Rating } from '#rules/enum.ts';
import { ALUR_EVALUASI, type PenjagaEvaluasi } from '#rules/penilaian/alur-evaluasi.ts';

/** How far an evaluation has come. */
export interface Kemajuan {
  skpDitetapkan: boolean;
  rhk: { jumlah: number; berrealisasi: number; dinilai: number };
  /** By the assessor himself, for whom it is mandatory (Ps 19). */
  umpanBalikPenilai: number;
  ratingHasil: Rating | null;
  ratingPerilaku: Rating | null;
  capaianOrganisasi: PredikatOrganisasi | null;
  jendela: 'BELUM' | 'TERBUKA' | 'TERLAMBAT';
  /** The results need no judgement: a study that failed, or an old result both agreed to use. */
  tanpaHasil?: boolean;
}

/** What is still missing, with who can mend it: `E-` stands in the way of the decision, `W-` does not. */
export function kekurangan(
  k: Kemajuan,
  nama: { pegawai: string; penetap: string | null },
): KekuranganEvaluasi[] {
  if (!k.skpDitetapkan)
    return [kurang('E-SKP-BELUM-DITETAPKAN', '', 'SKP periode ini belum ditetapkan.', nama.pegawai)];
  const { jumlah, berrealisasi, dinilai } = k.rhk;
  const tanpaRealisasi = jumlah - berrealisasi;
  return [
    ...(k.capaianOrganisasi
      ? []
      : [
          penjaga(
            'capaian-organisasi-ada',
            '/capaianOrganisasi',
            nama.penetap ?? 'Pimpinan di atas unit ini',
          ),
        ]),
    ...(tanpaRealisasi > 0
      ? [kurang('W-REALISASI-KOSONG', '/rhk', `${tanpaRealisasi} RHK belum ada realisasinya.`, nama.pegawai)]
      : []),
    ...(k.umpanBalikPenilai === 0
      ? [
          kurang(
            'W-UMPAN-BALIK-KOSONG',
            '/umpanBalik',
            'Anda belum memberi umpan balik pada periode ini.',
            null,
          ),
        ]
      : []),
    ...(dinilai < jumlah && !k.tanpaHasil
      ? [
          kurang(
            'E-RATING-INCOMPLETE',
            '/tingkatRhk',
            `${jumlah - dinilai} RHK belum Anda tentukan tingkatnya.`,
            null,
          ),
        ]
      : []),
    ...(k.ratingHasil || k.tanpaHasil
      ? []
      : [kurang('E-RATING-INCOMPLETE', '/ratingHasil', 'Rating hasil kerja belum diisi.', null)]),
    ...(k.ratingPerilaku
      ? []
      : [kurang('E-RATING-INCOMPLETE', '/ratingPerilaku', 'Rating perilaku kerja belum diisi.', null)]),
    ...(k.jendela === 'BELUM' ? [penjaga('jendela-terbuka', '', null)] : []),
  ];
}

function penjaga(nama: PenjagaEvaluasi, jalur: string, siapa: string | null): KekuranganEvaluasi {
  return { ...ALUR_EVALUASI.penjaga[nama], jalur, siapa };
}

function kurang(kode: string, jalur: string, pesan: string, siapa: string | null): KekuranganEvaluasi {
  return { kode, jalur, pesan, siapa };
}
