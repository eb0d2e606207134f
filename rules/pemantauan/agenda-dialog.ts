import type { Hari } from '../kernel/hari.ts';
import { agendaBaku } from '../tables/dialog.ts';

/** What is known of an employee since the last dialogue, each counted where it is recorded. */
export interface FaktaDialog {
  /** Steps agreed earlier that are still open, the earliest first. */
  kesepakatanTerbuka: readonly { uraian: string; batas: string; lewat: boolean }[];
  /** Results of the running period; `persen` null where nothing can be counted. */
  rhk: readonly { uraian: string; persen: number | null; adaRealisasi: boolean }[];
  periode: string | null;
  laporan: { dikembalikan: number; hariKosong: number };
  /** Feedback the employee may read, since the last dialogue. */
  umpanBalik: { jumlah: number; perluPerbaikan: number };
  /** Planned steps of this or an earlier quarter that no activity has touched. */
  rencanaTertahan: readonly string[];
}

type JenisAgenda =
  | 'KESEPAKATAN'
  | 'REALISASI'
  | 'LAPORAN'
  | 'UMPAN_BALIK'
  | 'RENCANA_AKSI'
  | 'BARU'
  | 'DUKUNGAN';

/** A fact and the open question that follows from it. */
export interface ButirAgenda {
  jenis: JenisAgenda;
  fakta: string;
  pertanyaan: string;
}

/**
 * Three facts with three open questions for a dialogue: what was agreed and is open, results behind their target, late or
 * returned reports, what others said, plans that stand still; where there is less to say, the usual questions of support.
 */
export function agendaDialog(f: FaktaDialog, pada: Hari): ButirAgenda[] {
  const { banyak, capaianRendah } = agendaBaku.pada(pada).nilai;
  return [
    ...kesepakatan(f),
    ...realisasi(f, capaianRendah),
    ...laporan(f),
    ...umpanBalik(f),
    ...rencana(f),
    ...PENUTUP,
  ].slice(0, banyak);
}

function kesepakatan({ kesepakatanTerbuka }: FaktaDialog): ButirAgenda[] {
  const [satu] = kesepakatanTerbuka;
  if (!satu) return [];
  const lain = kesepakatanTerbuka.length - 1;
  const lewat = kesepakatanTerbuka.filter((k) => k.lewat).length;
  return [
    {
      jenis: 'KESEPAKATAN',
      fakta: `Kesepakatan “${satu.uraian}”${lain > 0 ? ` dan ${lain} lainnya` : ''} masih terbuka${lewat > 0 ? `; ${lewat} lewat batasnya` : ''}.`,
      pertanyaan: 'Apa yang sudah berjalan, dan apa yang perlu diubah agar selesai?',
    },
  ];
}

function realisasi({ rhk, periode }: FaktaDialog, ambang: number): ButirAgenda[] {
  const dalam = periode ? ` pada ${periode}` : '';
  const rendah = rhk
    .filter((r) => r.persen !== null && r.persen < ambang)
    .toSorted((a, b) => a.persen! - b.persen!);
  if (rendah[0])
    return [
      {
        jenis: 'REALISASI',
        fakta: `“${rendah[0].uraian}” baru ${angka(rendah[0].persen!)}% dari target${dalam}${rendah.length > 1 ? `; ${rendah.length - 1} RHK lain juga tertinggal` : ''}.`,
        pertanyaan: 'Apa yang paling menahan, dan siapa yang dapat membantu melepasnya?',
      },
    ];
  const kosong = rhk.filter((r) => !r.adaRealisasi);
  if (kosong[0])
    return [
      {
        jenis: 'REALISASI',
        fakta: `${kosong.length} dari ${rhk.length} RHK belum ada realisasinya${dalam}, di antaranya “${kosong[0].uraian}”.`,
        pertanyaan: 'Sejauh mana hasil ini, dan bukti apa yang sudah ada?',
      },
    ];
  const tinggi = rhk.filter((r) => r.persen !== null && r.persen >= 100);
  return tinggi[0]
    ? [
        {
          jenis: 'REALISASI',
          fakta: `${tinggi.length} RHK mencapai targetnya${dalam}, di antaranya “${tinggi[0].uraian}”.`,
          pertanyaan: 'Apa yang membuatnya berhasil, dan apa yang layak dibagikan kepada rekan?',
        },
      ]
    : [];
}

function laporan({ laporan: { dikembalikan, hariKosong } }: FaktaDialog): ButirAgenda[] {
  if (dikembalikan === 0 && hariKosong === 0) return [];
  const bagian = [
    dikembalikan > 0 && `${dikembalikan} laporan kegiatan dikembalikan`,
    hariKosong > 0 && `${hariKosong} hari kerja belum terlaporkan`,
  ].filter(Boolean);
  return [
    {
      jenis: 'LAPORAN',
      fakta: `${bagian.join(' dan ')}.`,
      pertanyaan: 'Apa yang menyulitkan pelaporan, dan apa yang dapat dibuat lebih ringan?',
    },
  ];
}

function umpanBalik({ umpanBalik: { jumlah, perluPerbaikan } }: FaktaDialog): ButirAgenda[] {
  if (jumlah === 0) return [];
  return [
    {
      jenis: 'UMPAN_BALIK',
      fakta: `${jumlah} umpan balik sejak dialog terakhir, ${perluPerbaikan} di antaranya perlu perbaikan.`,
      pertanyaan: 'Umpan balik mana yang paling membantu, dan apa yang akan dicoba berbeda?',
    },
  ];
}

function rencana({ rencanaTertahan }: FaktaDialog): ButirAgenda[] {
  const [satu] = rencanaTertahan;
  if (!satu) return [];
  const lain = rencanaTertahan.length - 1;
  return [
    {
      jenis: 'RENCANA_AKSI',
      fakta: `Rencana aksi “${satu}”${lain > 0 ? ` dan ${lain} lainnya` : ''} belum tersentuh kegiatan.`,
      pertanyaan: 'Apakah langkah ini masih perlu, atau ada yang menghalanginya?',
    },
  ];
}

const PENUTUP: readonly ButirAgenda[] = [
  {
    jenis: 'BARU',
    fakta: 'Tidak ada hal mendesak lain yang tercatat.',
    pertanyaan: 'Hasil apa yang paling Saudara banggakan akhir-akhir ini, dan mengapa?',
  },
  {
    jenis: 'DUKUNGAN',
    fakta: 'Sumber daya dan dukungan disepakati dalam lampiran SKP.',
    pertanyaan: 'Dukungan apa dari saya yang paling menentukan hasil Saudara sampai dialog berikutnya?',
  },
  {
    jenis: 'DUKUNGAN',
    fakta: 'Pengembangan kompetensi mengikuti kebutuhan hasil kerja.',
    pertanyaan: 'Apa yang ingin Saudara pelajari, dan dari siapa?',
  },
];

function angka(persen: number): string {
  return String(persen).replace('.', ',');
}
