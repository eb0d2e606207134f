/** Where a worked example is held through the answers a screen shows: the file and how the name of the test begins. */
export type LewatLayar = { file: string; uji: string } | { tanpa: string };

const uji = (file: string, nama: string): LewatLayar => ({ file, uji: nama });
const EVALUASI = 'tests/scenarios/layar-evaluasi.test.ts';
const PROSES = 'tests/scenarios/layar-proses.test.ts';
const KARIER = 'tests/scenarios/layar-karier.test.ts';
const fitur = (nama: string) => `server/features/${nama}.test.ts`;
const KEBERATAN = fitur('keberatan/keberatan');
const PINDAH = fitur('perpindahan/keadaan-khusus');
const SKP = fitur('skp/skp');
const AKTIVITAS = fitur('aktivitas/aktivitas');

const rentang = (dari: number, sampai: number, di: LewatLayar): [string, LewatLayar][] =>
  Array.from({ length: sampai - dari + 1 }, (_, i) => [String(dari + i), di]);

/** Every worked example of domain 01, section 7 (by number), and of domain 02, 10.3–10.6 (by letter and number). */
export const LEWAT_LAYAR: ReadonlyMap<string, LewatLayar> = new Map<string, LewatLayar>([
  ...rentang(1, 9, uji(EVALUASI, '#$nomor')),
  ['10', uji(fitur('evaluasi/evaluasi'), 'is refused with every reason at once, and names who must set')],
  ['11', uji(EVALUASI, '#11 takes no number for a rating')],
  ['12', uji(fitur('evaluasi/evaluasi'), 'takes no predikat: one that contradicts the ratings')],
  ['13', uji(fitur('evaluasi/evaluasi'), 'is refused with every reason at once, and names who must set')],
  ['14', { tanpa: 'Evaluasi tidak diimpor; label ejaan lain hanya dibaca fungsi ratingDariTeks.' }],
  ['15', uji(EVALUASI, '#15 four quarters leave the annual ratings empty')],
  ['16', uji(PINDAH, 'leaves Kurang or Sangat Kurang alone, by behaviour')],
  ...rentang(17, 22, uji(EVALUASI, '#$nomor')),
  ['23', uji(SKP, 'is refused on submission with every reason at once')],
  ...rentang(24, 34, uji(EVALUASI, '#$nomor')),
  ['35', uji(KEBERATAN, 'counts the delivery of a D.1.1')],
  ['36', uji(KEBERATAN, 'gives who received it on 18 February')],
  ['37', uji(KEBERATAN, 'is filed on the last day, is to be decided by 19 March')],
  ['38', uji(KEBERATAN, 'is reported in time as running')],
  ['39', uji(KEBERATAN, 'is too late on 11 March')],
  ['40', uji(KEBERATAN, 'cannot be filed without reasons')],
  ['41', uji(fitur('evaluasi/ambil-alih'), 'is final: no objection, and Mengapa says who decided')],
  ['42', uji(KEBERATAN, 'is final for a kepala dinas whom the wali kota evaluated')],
  ['43', uji(fitur('evaluasi/ambil-alih'), 'knows example 43')],
  ['44', uji(fitur('tenggat/tenggat'), 'passes a waiting SKP to the superior on 1 February')],
  [
    '45',
    uji(fitur('capaian-organisasi/tahunan'), 'shows the setter that an achievement issued on 5 February'),
  ],
  ['46', uji(PROSES, '#46 gives quarter III to the successor')],
  ['47', uji(PINDAH, 'is judged for the year by the new assessor alone')],
  ['48', uji(PINDAH, 'is judged in the new unit by the old unit’s result')],
  ['49', uji(PROSES, '#49 continues the SKP of a JF who becomes Plt.')],
  ['50', uji(PINDAH, 'closes the SKP the day before')],
  ['51', uji(fitur('capaian-organisasi/tahunan'), 'proposes the rating of the head of a unit')],
  ['52', uji(SKP, 'of a JPT asks for a perspektif')],
  ['53', uji(SKP, 'is set by the penilai alone, who decides utama and tambahan')],
  ['54', uji(PROSES, '#54, #55')],
  ['55', uji(PROSES, '#54, #55')],
  ['56', uji(SKP, 'changes by a new version only')],
  ['57', uji(SKP, 'comes back with a note, and only with one')],
  ['58', uji(SKP, 'is set by the penilai alone, who decides utama and tambahan')],
  ['59', uji(PROSES, '#59')],
  ['60', uji(AKTIVITAS, 'lets no two entries overlap')],
  ['61', uji(AKTIVITAS, 'shows the month with what counts, up to 450 minutes a day')],
  ['62', uji(AKTIVITAS, 'names every fault at once')],
  ['63', uji(PROSES, '#63 shows 80 %')],
  ['64', { tanpa: 'Pita IPK adalah panduan; ditanyakan lewat /aturan, tidak tampil di layar mana pun.' }],
  ...['I1', 'I2', 'I3', 'I4', 'I5', 'I6', 'I7'].map((n): [string, LewatLayar] => [n, uji(KARIER, '$nomor')]),
  ['I8', uji(fitur('ip-asn/ip-asn'), 'is the mean of those measured')],
  ['I9', uji(fitur('ip-asn/ip-asn'), 'is no number while a fact is missing')],
  ...['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A-tabel'].map((n): [string, LewatLayar] => [
    n,
    uji(KARIER, '$nomor ($i)'),
  ]),
  ...['A7', 'A8', 'A9'].map((n): [string, LewatLayar] => [
    n,
    uji(fitur('angka-kredit/angka-kredit'), 'counts the year of the final predikat by jenjang'),
  ]),
  ['A10', uji(fitur('angka-kredit/angka-kredit'), 'tells apart that the credit is there')],
  [
    'A11',
    {
      tanpa:
        'Bulan dan jenjang berasal dari riwayat yang diperiksa saat dicatat; nilai di luar daftar tidak sampai ke layar.',
    },
  ],
  ...Array.from({ length: 9 }, (_, i): [string, LewatLayar] => [`T${i + 1}`, uji(KARIER, '$nomor ($i)')]),
  ...Array.from({ length: 5 }, (_, i): [string, LewatLayar] => [`P-${i + 1}`, uji(KARIER, 'P-1 to P-5')]),
  ['P-6', uji(fitur('tpp/tpp'), 'is refused with every fault at once')],
  ['D-1', uji(KARIER, 'D-1')],
  ['D-2', uji(KARIER, 'D-2')],
  ['D-3', uji(KARIER, 'D-3')],
]);
