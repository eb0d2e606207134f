import type { JenisJabatan } from '../enum.ts';
import { buatAturan } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { type Hari, hari, sebelum, sesudah, tulisHari } from '../kernel/hari.ts';
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
import { p6 } from '../kernel/kutipan.ts';
import { ketentuanGangguan } from '../tables/gangguan.ts';
import { ketentuanTenggat } from '../tables/tenggat.ts';
import { kalender, type MingguKerja, tambahHariKerja } from '../waktu/hari-kerja.ts';
import { type Gangguan, type ProfilGangguan, perpanjang } from '../waktu/perpanjangan.ts';

export const DOKUMEN_EVALUASI = ['D.1.1', 'D.1.2', 'D.1.3'] as const;
export type DokumenEvaluasi = (typeof DOKUMEN_EVALUASI)[number];

export interface MasukanKeberatan {
  dokumen?: DokumenEvaluasi | null;
  /** Day the employee received the document. */
  diterima?: string | null;
  /** Day the objection was filed. */
  diajukan?: string | null;
  alasan?: string | null;
  pegawai?: {
    jenisJabatan?: JenisJabatan | null;
    penilaiKepalaDaerah?: boolean | null;
    pimpinanUnitMandiri?: boolean | null;
  } | null;
  libur?: readonly string[] | null;
  hariKerja?: MingguKerja | null;
  /** When the system was away; either limit moves with it (`perpanjang`). */
  gangguan?: readonly Gangguan[] | null;
}

/** What an agency counts as a day lost to an outage. */
export interface ProfilKeberatan {
  gangguan?: ProfilGangguan;
}

export interface NilaiKeberatan {
  /** Last day for the decision of the assessor's superior (DL-13). */
  tenggatKeputusan: string;
}

const dasar = [p6('Pasal 29'), p6('Lampiran V.B'), p6('Lampiran IV.A.11'), p6('Lampiran IV.A.12')];

/**
 * PermenPANRB 6/2022 Ps 29 and L-V.B: may this objection be taken up, and until when must it be decided. All reasons
 * against it are given at once. Not modelled: the central equivalents of L-IV.A.12.
 * @DOUBT P6 L-V.B – a second objection is not provided for – a D.1.3 is final – 2026-11-24
 * @DOUBT P6 L-IV.A.12 – a head of an independent unit judged by the head of the coordinating perangkat daerah is not in
 * the list – may object – 2026-11-24
 */
export const keberatan = buatAturan<MasukanKeberatan, NilaiKeberatan, ProfilKeberatan>({
  id: 'keberatan',
  judul: 'Keberatan atas hasil evaluasi kinerja',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: putuskan }]),
  tabel: [ketentuanTenggat, ketentuanGangguan],
  contoh: [
    {
      judul: 'Diajukan pada hari kerja ke-14',
      masukan: {
        dokumen: 'D.1.1',
        diterima: '2027-02-18',
        diajukan: '2027-03-10',
        alasan: 'Realisasi triwulan IV belum dihitung.',
        pegawai: { jenisJabatan: 'PELAKSANA', penilaiKepalaDaerah: false },
      },
      pada: '2027-03-10',
      hasil: { keadaan: 'ditetapkan', nilai: { tenggatKeputusan: '2027-03-19' } },
    },
    {
      judul: 'Evaluasi oleh Kepala Daerah bersifat final',
      masukan: {
        dokumen: 'D.1.1',
        diterima: '2027-02-18',
        diajukan: '2027-03-10',
        alasan: 'Capaian unit keliru.',
        pegawai: { jenisJabatan: 'JPT_PRATAMA', penilaiKepalaDaerah: true },
      },
      pada: '2027-03-10',
      hasil: { keadaan: 'ditolak', kode: ['E-KEBERATAN-FINAL'] },
    },
  ],
});

function putuskan(
  masukan: MasukanKeberatan,
  pada: Hari,
  profil: ProfilKeberatan = {},
): Hasil<NilaiKeberatan> {
  const kurang = [
    ...yangKurang(masukan, ['dokumen', 'diterima', 'diajukan', 'alasan', 'pegawai']),
    ...(masukan.pegawai
      ? yangKurang(masukan.pegawai, ['jenisJabatan', 'penilaiKepalaDaerah'], '/pegawai')
      : []),
  ];
  const { diterima, diajukan } = masukan;
  const alasan = [...final(masukan), ...tanpaAlasan(masukan)];
  if (kurang.length > 0 || !diterima || !diajukan) return kurangData(kurang, { alasan });

  const tenggat = ketentuanTenggat.pada(pada).nilai;
  const k = kalender(masukan.libur, masukan.hariKerja);
  const [terima, ajukan] = [hari(diterima), hari(diajukan)];
  const batasPada = (sejak: Hari, kode: 'DL-12' | 'DL-13') =>
    perpanjang(
      tambahHariKerja(sejak, lama(tenggat[kode].cara), k),
      k,
      masukan.gangguan ?? [],
      profil.gangguan,
    ).akhir;
  const batas = batasPada(terima, 'DL-12');
  const jejak = {
    langkah: [
      langkah('Dokumen diterima', tulisHari(terima), p6('Lampiran V.B.2')),
      langkah('Keberatan paling lambat', tulisHari(batas), ...tenggat['DL-12'].dasar),
      langkah('Keberatan diajukan', tulisHari(ajukan), p6('Lampiran V.B.2')),
    ],
  };
  if (sebelum(ajukan, terima)) {
    alasan.push(
      temuan(
        'E-KEBERATAN-TANGGAL',
        '/diajukan',
        'Keberatan diajukan sebelum dokumen diterima. Periksa kedua tanggalnya.',
      ),
    );
  }
  if (sesudah(ajukan, batas)) {
    const pesan = `Keberatan harus diajukan paling lambat ${tulisHari(batas)}, 14 hari kerja sesudah dokumen diterima.`;
    alasan.push(temuan('E-KEBERATAN-LEWAT-WAKTU', '/diajukan', pesan));
  }
  if (alasan.length > 0) return ditolak(alasan, jejak);

  const putusan = batasPada(ajukan, 'DL-13');
  const akhir = langkah(
    'Keputusan atasan pejabat penilai paling lambat',
    tulisHari(putusan),
    ...tenggat['DL-13'].dasar,
  );
  return ditetapkan({ tenggatKeputusan: putusan.toString() }, { langkah: [...jejak.langkah, akhir] });
}

function final({ dokumen, pegawai }: MasukanKeberatan): Temuan[] {
  const hasil: Temuan[] = [];
  const tambah = (jalur: string, pesan: string) => hasil.push(temuan('E-KEBERATAN-FINAL', jalur, pesan));
  if (dokumen === 'D.1.2') {
    tambah(
      '/dokumen',
      'D.1.2 dibuat atasan karena pejabat penilai tidak menilai; hasilnya final (Lampiran IV.A.11).',
    );
  }
  if (dokumen === 'D.1.3') {
    tambah('/dokumen', 'D.1.3 sudah merupakan keputusan atas keberatan; keberatan kedua tidak diatur.');
  }
  const jpt = pegawai?.jenisJabatan === 'JPT_MADYA' || pegawai?.jenisJabatan === 'JPT_PRATAMA';
  if (pegawai?.penilaiKepalaDaerah && (jpt || pegawai.pimpinanUnitMandiri)) {
    tambah('/pegawai', 'Evaluasi oleh Kepala Daerah atas pejabat ini bersifat final (Lampiran IV.A.12).');
  }
  return hasil;
}

function tanpaAlasan({ alasan }: MasukanKeberatan): Temuan[] {
  if (alasan?.trim()) return [];
  return [
    temuan(
      'E-KEBERATAN-ALASAN',
      '/alasan',
      'Tulis alasan keberatan; tanpa alasan keberatan tidak dapat diperiksa.',
    ),
  ];
}

function lama(cara: { jenis: string; jumlah?: number }): number {
  if (cara.jumlah === undefined) throw new TypeError('Tenggat keberatan harus dalam hari kerja.');
  return cara.jumlah;
}
