import type { Pendekatan } from '../enum.ts';
import type { Hari } from '../kernel/hari.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';
import type { KelompokFormulir } from '../tables/formulir.ts';
import { kataPemeriksa, tingkatKendaliJpt } from '../tables/isi-skp.ts';
import type { IndikatorSkp, IsiSkp, RhkSkp } from './bentuk-skp.ts';

/** What every check of one SKP looks at. */
export interface KonteksSkp {
  skp: IsiSkp;
  pendekatan: Pendekatan;
  kelompok: KelompokFormulir;
  jpt: boolean;
  pada: Hari;
}

/** V-SKP-01, 02, 06, 07, 08, 10, 11, 15: what each RHK and its indicators must and should say. */
export function periksaRhk(k: KonteksSkp): Temuan[] {
  const rhk = k.skp.rhk ?? [];
  const utama = rhk.some((r) => r.jenis === 'UTAMA')
    ? []
    : [temuan('E-SKP-NO-UTAMA', '/skp/rhk', 'Belum ada RHK utama. Tambahkan sedikitnya satu RHK utama.')];
  return [...utama, ...rhk.flatMap((r, i) => satuRhk(k, r, `/skp/rhk/${i}`))];
}

function satuRhk(k: KonteksSkp, rhk: RhkSkp, jalur: string): Temuan[] {
  const kuantitatif = k.pendekatan === 'KUANTITATIF';
  const hasil: Temuan[] = [];
  const tambah = (kode: string, di: string, pesan: string) =>
    hasil.push(temuan(kode, `${jalur}${di}`, pesan));

  if (kosong(rhk.uraian)) {
    tambah('E-SKP-RHK-KOSONG', '/uraian', 'Tulis hasil kerja yang diharapkan.');
  } else if (namaKegiatan(rhk.uraian ?? '', k.pada)) {
    tambah(
      'W-RHK-CATEGORY',
      '/uraian',
      'Ini terbaca sebagai kegiatan, belum sebagai hasil. Tulis apa yang dihasilkan, misalnya "Tersusunnya …" atau "Laporan … yang selesai tepat waktu".',
    );
  }
  if (k.kelompok === 'JA_JF' && !rhk.rhkPimpinan) {
    if (!kosong(rhk.rhkPimpinanTeks)) {
      tambah(
        'W-RHK-PIMPINAN-SEMENTARA',
        '/rhkPimpinan',
        'Sambungan ke RHK pimpinan masih sementara; tersambung sendiri setelah SKP pimpinan ada.',
      );
    } else if (kuantitatif) {
      tambah(
        'E-SKP-RHK-PIMPINAN',
        '/rhkPimpinan',
        'Pilih RHK pimpinan yang diintervensi, atau tulis sementara bila SKP pimpinan belum ada.',
      );
    } else {
      tambah('W-RHK-PIMPINAN', '/rhkPimpinan', 'Sebaiknya pilih RHK pimpinan yang didukung hasil kerja ini.');
    }
  }
  if (!kuantitatif && kosong(rhk.penugasanDari)) {
    tambah(
      'E-SKP-PENUGASAN-DARI',
      '/penugasanDari',
      'Tulis jabatan pimpinan yang memberi penugasan; formulir kualitatif mencantumkannya.',
    );
  }
  const indikator = rhk.indikator ?? [];
  if (indikator.length === 0) {
    tambah(
      'E-SKP-NO-INDIKATOR',
      '/indikator',
      'Tambahkan sedikitnya satu indikator kinerja individu beserta targetnya.',
    );
  }
  return [...hasil, ...indikator.flatMap((ind, i) => satuIndikator(k, ind, `${jalur}/indikator/${i}`))];
}

function satuIndikator(k: KonteksSkp, ind: IndikatorSkp, jalur: string): Temuan[] {
  const kuantitatif = k.pendekatan === 'KUANTITATIF';
  const pimpinan = k.kelompok === 'PIMPINAN';
  const hasil: Temuan[] = [];
  const tambah = (kode: string, di: string, pesan: string) =>
    hasil.push(temuan(kode, `${jalur}${di}`, pesan));

  if (kosong(ind.uraian)) tambah('E-SKP-INDIKATOR-KOSONG', '/uraian', 'Tulis ukuran keberhasilannya.');
  if (kuantitatif && kosong(ind.target)) {
    tambah(
      'E-SKP-NO-TARGET',
      '/target',
      'Tulis target; pada pendekatan kuantitatif target terpisah dari indikator.',
    );
  }
  if (pimpinan && !ind.perspektif) {
    tambah('W-PERSPEKTIF-KOSONG', '/perspektif', 'Pilih perspektif indikator ini.');
  }
  if (!pimpinan && ind.perspektif) {
    tambah(
      'W-PERSPEKTIF-BUKAN-JPT',
      '/perspektif',
      'Perspektif hanya untuk pimpinan tinggi dan pimpinan unit kerja mandiri; tidak dicetak.',
    );
  }
  if (!pimpinan && kuantitatif && !ind.aspek) {
    tambah('E-SKP-ASPEK', '/aspek', 'Pilih aspek: kuantitas, kualitas, waktu, atau biaya.');
  }
  if (ind.aspek && (pimpinan || !kuantitatif)) {
    tambah(
      'W-ASPEK-TIDAK-DIPAKAI',
      '/aspek',
      'Aspek hanya ada pada SKP kuantitatif pejabat administrasi dan fungsional; tidak dicetak.',
    );
  }
  if (k.jpt && ind.tingkatKendali && !tingkatKendaliJpt.pada(k.pada).nilai.includes(ind.tingkatKendali)) {
    tambah(
      'W-TINGKAT-KENDALI',
      '/tingkatKendali',
      'Bagi pimpinan tinggi sebaiknya outcome, outcome antara, atau output kendali rendah.',
    );
  }
  const teksTarget = kuantitatif ? (ind.target ?? '') : `${ind.uraian ?? ''} ${ind.target ?? ''}`;
  const mutlak = pimpinan ? undefined : kataMutlak(teksTarget, k.pada);
  if (mutlak) {
    tambah(
      'W-TARGET-ABSOLUTE',
      kuantitatif ? '/target' : '/uraian',
      `Target "${mutlak}" bersifat mutlak. Tulis yang dapat dicapai, kecuali menyangkut keselamatan jiwa, keamanan negara, atau kerugian besar.`,
    );
  }
  return hasil;
}

/** V-SKP-10: a single noun, an active verb, or an activity noun without any word of result. */
function namaKegiatan(uraian: string, pada: Hari): boolean {
  const { kegiatan, hasil } = kataPemeriksa.pada(pada).nilai;
  const kata = uraian.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const [pertama = ''] = kata;
  if (kata.length <= 1) return true;
  if (
    /^me(m|n|ng|ny|r|l|w|y)?[a-z]{3,}/.test(pertama) &&
    !pertama.endsWith('nya') &&
    !BUKAN_KATA_KERJA.has(pertama)
  )
    return true;
  return kegiatan.includes(pertama) && !kata.some((x) => hasil.includes(x) || /^(ter|men?).+nya$/.test(x));
}

/** Nouns that only look like active verbs. */
const BUKAN_KATA_KERJA = new Set([
  'media',
  'mekanisme',
  'metadata',
  'metode',
  'mesin',
  'meter',
  'medali',
  'memorandum',
  'menteri',
  'menu',
  'merek',
]);

function kataMutlak(teks: string, pada: Hari): string | undefined {
  const kata = ` ${(teks.toLowerCase().match(/\p{L}+/gu) ?? []).join(' ')} `;
  return kataPemeriksa.pada(pada).nilai.mutlak.find((m) => kata.includes(` ${m} `));
}

function kosong(teks: string | null | undefined): boolean {
  return !teks?.trim();
}
