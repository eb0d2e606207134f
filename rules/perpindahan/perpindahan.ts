import type { JenisPerpindahan, Kedudukan } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, hari, tulisHari } from '../kernel/hari.ts';
import {
  ditetapkan,
  type Hasil,
  kurangData,
  type Langkah,
  langkah,
  temuan,
  yangKurang,
} from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_KEDUDUKAN, LABEL_PERPINDAHAN } from '../label.ts';
import { type AkibatPerpindahan, akibatPerpindahan } from '../tables/perpindahan.ts';

export interface MasukanPerpindahan {
  jenis?: JenisPerpindahan | null;
  /** First day of what begins; of an end, the last day of duty. "YYYY-MM-DD". */
  tanggal?: string | null;
}

export interface NilaiPerpindahan {
  penugasan: AkibatPerpindahan['penugasan'];
  /** Last day of the post, the duty or the SKP that ends; null where nothing does. */
  berakhir: string | null;
  /** First day of what begins; null where nothing does. */
  mulai: string | null;
  skp: AkibatPerpindahan['skp'];
  skpBaru: boolean;
  kedudukan: Kedudukan | null;
  penilai: AkibatPerpindahan['penilai'];
  hasilLamaBolehDipakai: boolean;
}

const dasar = [
  p6('Lampiran II.B'),
  p6('Lampiran II.C.6'),
  p6('Lampiran II.C.7'),
  p6('Lampiran II.C.8'),
  p6('Lampiran IV.A'),
];

/**
 * What a move or a special situation in the year does to post, SKP and evaluation, with the article of each. Not
 * modelled: secondment to other bodies (L-IV.A.15), where the parent agency's assessor stays.
 */
export const perpindahan = buatAturan<MasukanPerpindahan, NilaiPerpindahan>({
  id: 'perpindahan',
  judul: 'Akibat perpindahan dan keadaan khusus pada penugasan, SKP, dan evaluasi',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: tentukan }]),
  tabel: [akibatPerpindahan],
  contoh: [
    {
      judul: 'Mutasi 1 Juni menutup SKP lama per 31 Mei dan meminta SKP baru',
      masukan: { jenis: 'MUTASI', tanggal: '2026-06-01' },
      pada: '2026-06-01',
      hasil: {
        keadaan: 'ditetapkan',
        nilai: {
          penugasan: 'BERGANTI',
          berakhir: '2026-05-31',
          mulai: '2026-06-01',
          skp: 'DITUTUP',
          skpBaru: true,
          kedudukan: null,
          penilai: 'PENILAI_BARU',
          hasilLamaBolehDipakai: true,
        },
      },
    },
    {
      judul: 'Tanggal belum diisi',
      masukan: { jenis: 'CLTN', tanggal: null },
      pada: '2026-06-01',
      hasil: { keadaan: 'kurang_data', kurang: ['/tanggal'], kode: ['E-PINDAH-TANGGAL'] },
    },
  ],
});

/** Events whose day is the last one of duty; every other names the first day of what begins. */
const HARI_TERAKHIR: readonly JenisPerpindahan[] = [
  'PLT_SELESAI',
  'TUGAS_BELAJAR_SELESAI',
  'PENSIUN',
  'MENGUNDURKAN_DIRI',
  'MENINGGAL',
];

function adalahHariTerakhir(jenis: JenisPerpindahan): boolean {
  return HARI_TERAKHIR.includes(jenis);
}

function tentukan(masukan: MasukanPerpindahan, pada: Hari): Hasil<NilaiPerpindahan> {
  const kurang = yangKurang(masukan, ['jenis', 'tanggal']);
  const { jenis, tanggal } = masukan;
  if (!jenis || !tanggal)
    return kurangData(kurang, {
      alasan: kurang.map((jalur) =>
        jalur === '/jenis'
          ? temuan('E-PINDAH-JENIS', jalur, 'Pilih apa yang terjadi.')
          : temuan('E-PINDAH-TANGGAL', jalur, 'Isi tanggalnya.'),
      ),
    });
  const akibat = akibatPerpindahan.pada(pada).nilai[jenis];
  const hariItu = hari(tanggal);
  const terakhir = adalahHariTerakhir(jenis);
  const adaAkhir =
    akibat.skp === 'DITUTUP' || ['BERGANTI', 'BERAKHIR', 'TAMBAHAN_BERAKHIR'].includes(akibat.penugasan);
  const berakhir = adaAkhir ? (terakhir ? hariItu : hariItu.subtract({ days: 1 })) : null;
  const mulai = terakhir ? null : hariItu;
  const nilai: NilaiPerpindahan = {
    penugasan: akibat.penugasan,
    berakhir: berakhir?.toString() ?? null,
    mulai: mulai?.toString() ?? null,
    skp: akibat.skp,
    skpBaru: akibat.skpBaru,
    kedudukan: akibat.kedudukan,
    penilai: akibat.penilai,
    hasilLamaBolehDipakai: akibat.hasilLamaBolehDipakai,
  };
  return ditetapkan(nilai, { langkah: jelaskan(jenis, akibat, berakhir, hariItu) });
}

/** Says each consequence in words, with its article. */
function jelaskan(
  jenis: JenisPerpindahan,
  a: AkibatPerpindahan,
  berakhir: Hari | null,
  hariItu: Hari,
): Langkah[] {
  const per = berakhir ? tulisHari(berakhir) : '';
  const sejak = tulisHari(hariItu);
  const d = a.dasar;
  const kataPenugasan: Record<AkibatPerpindahan['penugasan'], string> = {
    BERGANTI: `Jabatan lama berakhir ${per}; jabatan berikutnya mulai ${sejak}`,
    BERAKHIR: `Berakhir ${per}`,
    BERTAMBAH: `Bertambah tugas mulai ${sejak}; jabatan definitif tetap`,
    TAMBAHAN_BERAKHIR: `Tugas tambahan berakhir ${per}; jabatan definitif tetap`,
    DIMULAI: `Mulai ${sejak}`,
    TETAP: 'Tetap',
  };
  const kataSkp: Record<AkibatPerpindahan['skp'], string> = {
    DITUTUP: `Ditutup per ${per}; hasil yang sudah dinilai tetap menjadi bukti`,
    VERSI_BARU:
      'Versi baru pada dokumen SKP yang sama; versi sekarang tetap berlaku sampai yang baru ditetapkan',
    TETAP: 'Tetap',
  };
  const kataPenilai: Record<AkibatPerpindahan['penilai'], string> = {
    PENILAI_BARU: 'Pejabat penilai yang baru, tanpa rata-rata dari hasil lama',
    PIMPINAN_TUGAS: 'Pimpinan unit tempat tugas itu dijalankan, selama tugas berlangsung',
    PENILAI_TETAP: 'Pejabat penilai pada jabatan definitif',
    TIDAK_DINILAI: `Tidak wajib dinilai sesudah ${per}`,
  };
  return [
    langkah(LABEL_PERPINDAHAN[jenis], sejak, ...d),
    langkah('Penugasan', kataPenugasan[a.penugasan], ...d),
    ...(jenis === 'CPNS' || jenis === 'PPPK_BARU' ? [] : [langkah('SKP', kataSkp[a.skp], ...d)]),
    ...(a.skpBaru ? [langkah('SKP baru', `Disusun pegawai untuk masa mulai ${sejak}`, ...d)] : []),
    ...(a.kedudukan ? [langkah('Kedudukan', LABEL_KEDUDUKAN[a.kedudukan], ...d)] : []),
    langkah('Evaluasi', kataPenilai[a.penilai], ...d),
    ...(a.hasilLamaBolehDipakai
      ? [
          langkah(
            'Hasil periodik unit lama',
            'Dapat dipakai bila penilai baru dan pegawai sama-sama setuju',
            p6('Lampiran IV.A.13.a'),
          ),
        ]
      : []),
    ...(jenis === 'TUGAS_BELAJAR_GAGAL'
      ? [
          langkah(
            'Predikat',
            'Hanya Kurang atau Sangat Kurang, menurut perilaku',
            p6('Lampiran IV.B.3.a.3.d'),
          ),
        ]
      : []),
  ];
}
