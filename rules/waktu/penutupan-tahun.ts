import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, hari, tulisHari } from '../kernel/hari.ts';
import {
  ditetapkan,
  ditolak,
  type Hasil,
  kurangData,
  langkah,
  type Temuan,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { art, p6, TERANG } from '../kernel/kutipan.ts';
import { type FaktaPenutupanPeriode, halanganPenutupanPeriode } from './penutupan-periode.ts';

export interface MasukanPenutupan {
  /** Last day of the annual evaluation's window, YYYY-MM-DD. */
  jendelaSampai?: string | null;
  /** People with a post in the year. */
  pegawai?: number | null;
  /** Of them, those whose annual evaluation nobody has decided. */
  belumDitetapkan?: number | null;
  /** Decided, but not yet reported to the PyB. */
  belumDilaporkan?: number | null;
  /** As for the closing of one period, over every period of the year. */
  belumDisampaikan?: number | null;
  dalamHariKeberatan?: FaktaPenutupanPeriode['dalamHariKeberatan'] | null;
  /** Objections without a decision. */
  keberatanBerjalan?: number | null;
  /** Why the year is closed although results are missing. */
  alasan?: string | null;
}

export interface NilaiPenutupan {
  pegawai: number;
  /** People whose year ends without a result. */
  tanpaHasil: number;
}

const dasar = [
  p6('Lampiran IV.A.8'),
  p6('Lampiran V.A.7'),
  p6('Lampiran V.B'),
  art(TERANG, 'Penutupan tahun'),
];

/**
 * When an agency may close a year of appraisal. PermenPANRB 6/2022 ends the annual evaluation with January (L-IV.A.8.b)
 * and leaves the closing itself to the agency. What stands in the way of closing one period stands in the way of the year.
 * @DOUBT P6 – whether a missing result holds up everybody – no, with a written reason; those people are listed – 2026-11-24
 */
export const penutupanTahun = buatAturan<MasukanPenutupan, NilaiPenutupan>({
  id: 'penutupan-tahun',
  judul: 'Syarat menutup tahun penilaian',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: periksa }]),
  contoh: [
    {
      judul: 'Semua sudah dilaporkan sesudah jangka waktu evaluasi',
      masukan: {
        jendelaSampai: '2027-01-31',
        pegawai: 200,
        belumDitetapkan: 0,
        belumDilaporkan: 0,
        belumDisampaikan: 0,
        dalamHariKeberatan: { jumlah: 0, sampai: null },
        keberatanBerjalan: 0,
      },
      pada: '2027-03-15',
      hasil: { keadaan: 'ditetapkan', nilai: { pegawai: 200, tanpaHasil: 0 } },
    },
    {
      judul: 'Masih ada keberatan yang berjalan',
      masukan: {
        jendelaSampai: '2027-01-31',
        pegawai: 200,
        belumDitetapkan: 0,
        belumDilaporkan: 1,
        belumDisampaikan: 0,
        dalamHariKeberatan: { jumlah: 0, sampai: null },
        keberatanBerjalan: 1,
        alasan: 'Sudah diumumkan',
      },
      pada: '2027-03-15',
      hasil: { keadaan: 'ditolak', kode: ['E-KEBERATAN-BERJALAN'] },
    },
  ],
});

const FAKTA = [
  'jendelaSampai',
  'pegawai',
  'belumDitetapkan',
  'belumDilaporkan',
  'belumDisampaikan',
  'dalamHariKeberatan',
  'keberatanBerjalan',
] as const;
/** Where the facts of the periods stand in this rule's input. */
const JALUR: Record<string, string> = {
  'E-JENDELA-BELUM-LEWAT': '/jendelaSampai',
  'E-BELUM-DISAMPAIKAN': '/belumDisampaikan',
  'E-HARI-KEBERATAN': '/dalamHariKeberatan',
  'E-KEBERATAN-BERJALAN': '/keberatanBerjalan',
};
type Lengkap = Pick<MasukanPenutupan, 'alasan'> & {
  [K in (typeof FAKTA)[number]]: NonNullable<MasukanPenutupan[K]>;
};

function periksa(masukan: MasukanPenutupan, pada: Hari): Hasil<NilaiPenutupan> {
  const tiada = yangKurang(masukan, FAKTA);
  return tiada.length > 0 ? kurangData(tiada) : putuskan(masukan as Lengkap, pada);
}

function putuskan(m: Lengkap, pada: Hari): Hasil<NilaiPenutupan> {
  const akhir = hari(m.jendelaSampai);
  const alasan = m.alasan?.trim();
  const kurang = m.belumDitetapkan + m.belumDilaporkan;
  const penolak: Temuan[] = [
    ...halanganPenutupanPeriode(m, pada).map((t) => ({ ...t, jalur: JALUR[t.kode] ?? '' })),
    ...(kurang > 0 && !alasan
      ? [
          temuan(
            'E-ALASAN-WAJIB',
            '/alasan',
            `${m.belumDitetapkan} pegawai belum punya hasil dan ${m.belumDilaporkan} hasil belum dilaporkan. Tulis alasan menutup tahun ini.`,
          ),
        ]
      : []),
  ];
  const jejak = {
    langkah: [
      langkah('Akhir jangka waktu evaluasi tahunan', tulisHari(akhir), p6('Lampiran IV.A.8')),
      langkah('Keberatan yang belum diputus', String(m.keberatanBerjalan), p6('Lampiran V.B')),
      langkah('Hasil yang belum dilaporkan ke PyB', String(m.belumDilaporkan), p6('Lampiran V.A.7')),
      langkah('Pegawai tanpa hasil', String(m.belumDitetapkan), art(TERANG, 'Penutupan tahun')),
    ],
  };
  if (penolak.length > 0) return ditolak(penolak, jejak);
  return ditetapkan({ pegawai: m.pegawai, tanpaHasil: m.belumDitetapkan }, jejak);
}
