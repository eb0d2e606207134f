import type { BentukTindakLanjut, JenisJabatan, JenisPegawai, PeriodeJenis, Predikat } from '../enum.ts';
import { buatAturan, type Contoh } from '../kernel/aturan.ts';
import { berlaku } from '../kernel/berlaku.ts';
import type { Hari } from '../kernel/hari.ts';
import { ditetapkan, type Hasil, kurangData, langkah, temuan, yangKurang } from '../kernel/jawaban.ts';
import { p6 } from '../kernel/kutipan.ts';
import { LABEL_PREDIKAT } from '../label.ts';
import { urutanPredikat } from '../penilaian/predikat.ts';
import { type JalurSanksi, jalurSanksi, type KelompokSanksi } from '../tables/jalur-sanksi.ts';
import {
  type AmbangTindakLanjut,
  ambangTindakLanjut,
  type BarisUsulan,
  usulanKemajuan,
  usulanPredikat,
} from '../tables/tindak-lanjut.ts';
import { LABEL_BENTUK_TINDAK_LANJUT } from './label.ts';

export interface HitunganUmpanBalik {
  jumlah: number;
  perluPerbaikan: number;
}

export interface MasukanTindakLanjut {
  /** A predikat that was set. Either this or `umpanBalik`. */
  predikat?: Predikat | null;
  periode?: PeriodeJenis | null;
  pegawai?: { jenis?: JenisPegawai | null; jenisJabatan?: JenisJabatan | null } | null;
  /** The feedback of a running period, from all givers: about results and about behaviour. */
  umpanBalik?: { hasil: HitunganUmpanBalik; perilaku: HitunganUmpanBalik } | null;
}

export type ProfilTindakLanjut = Partial<Omit<AmbangTindakLanjut, 'suksesi'>> & {
  ambangSuksesi?: 'SANGAT_BAIK' | 'BAIK';
};

export interface NilaiTindakLanjut {
  usulan: { bentuk: BentukTindakLanjut; formulir: readonly string[]; oleh: string; uraian: string }[];
  /** Priority for succession and for developing competence (Ps 31). */
  prioritas: boolean;
  sanksi: Omit<JalurSanksi, 'dasar'> | null;
}

const dasar = [p6('Pasal 20'), p6('Pasal 21'), p6('Pasal 27'), p6('Pasal 31'), p6('Pasal 33')];

/**
 * PermenPANRB 6/2022 Ps 20–21, 27, 31, 33 and L-III.D: what a predikat, or a lack of progress seen in the feedback,
 * proposes. It computes and proposes; whoever is named decides. Not modelled: rewards by decision of the PPK.
 */
export const tindakLanjut = buatAturan<MasukanTindakLanjut, NilaiTindakLanjut, ProfilTindakLanjut>({
  id: 'tindak-lanjut',
  judul: 'Usulan tindak lanjut hasil evaluasi dan belum adanya kemajuan kinerja',
  dasar,
  rumus: berlaku([{ mulai: '2022-02-07', dasar, nilai: usulkan }]),
  tabel: [usulanPredikat, usulanKemajuan, ambangTindakLanjut, jalurSanksi],
  contoh: contoh(),
});

function usulkan(
  masukan: MasukanTindakLanjut,
  pada: Hari,
  profil: ProfilTindakLanjut,
): Hasil<NilaiTindakLanjut> {
  if (masukan.predikat) return dariPredikat(masukan, masukan.predikat, pada, profil);
  if (masukan.umpanBalik) return dariUmpanBalik(masukan.umpanBalik, pada, profil);
  return kurangData(['/predikat', '/umpanBalik']);
}

function dariPredikat(
  masukan: MasukanTindakLanjut,
  predikat: Predikat,
  pada: Hari,
  profil: ProfilTindakLanjut,
): Hasil<NilaiTindakLanjut> {
  const baris = usulanPredikat.pada(pada);
  const semua = baris.nilai[predikat];
  const menyangkutSanksi = semua.some((u) => u.bentuk === 'PERIKSA_SANKSI');
  const kurang = menyangkutSanksi
    ? [
        ...yangKurang(masukan, ['periode', 'pegawai']),
        ...(masukan.pegawai ? yangKurang(masukan.pegawai, ['jenis', 'jenisJabatan'], '/pegawai') : []),
      ]
    : [];
  if (kurang.length > 0) return kurangData(kurang);
  const kelompok = menyangkutSanksi ? kelompokSanksi(masukan.pegawai) : null;
  // a year's work is judged, save where each quarter counts towards the next agreement
  const setahun = masukan.periode === 'TAHUNAN' || kelompok === 'PPPK_PARUH_WAKTU';
  const jalur = kelompok && setahun ? jalurSanksi.pada(pada).nilai[kelompok] : null;
  const usulan = semua.filter((u) => u.bentuk !== 'PERIKSA_SANKSI' || jalur !== null);
  const suksesi = profil.ambangSuksesi ?? ambangTindakLanjut.pada(pada).nilai.suksesi;
  const prioritas = urutanPredikat(predikat) <= urutanPredikat(suksesi);
  return ditetapkan(
    { usulan: usulan.map(tanpaDasar), prioritas, sanksi: jalur && tanpaDasar(jalur) },
    {
      langkah: [
        langkah('Predikat kinerja', LABEL_PREDIKAT[predikat], p6('Lampiran IV.B.3')),
        ...usulan.map((u) => langkah('Diusulkan', LABEL_BENTUK_TINDAK_LANJUT[u.bentuk], ...u.dasar)),
        ...(usulan.length === 0 ? [langkah('Diusulkan', 'Tidak ada pembinaan', ...baris.dasar)] : []),
        ...(prioritas ? [langkah('Prioritas suksesi dan kompetensi', 'Ya', p6('Pasal 31'))] : []),
        ...(jalur ? [langkah('Jalur sanksi menurut peraturan lain', jalur.pemutus, ...jalur.dasar)] : []),
      ],
      peringatan:
        menyangkutSanksi && !jalur
          ? [
              temuan(
                'W-SANKSI-BELUM',
                '/periode',
                'Sanksi dilihat dari capaian setahun; evaluasi berkala ini belum menjadi dasarnya.',
              ),
            ]
          : [],
    },
  );
}

function dariUmpanBalik(
  umpanBalik: NonNullable<MasukanTindakLanjut['umpanBalik']>,
  pada: Hari,
  profil: ProfilTindakLanjut,
): Hasil<NilaiTindakLanjut> {
  const ambang = { ...ambangTindakLanjut.pada(pada).nilai, ...profil };
  const baris = usulanKemajuan.pada(pada);
  const tanpaKemajuan = (h: HitunganUmpanBalik) =>
    h.jumlah >= ambang.minimalUmpanBalik && 100 * h.perluPerbaikan > ambang.bagianPerluPerbaikan * h.jumlah;
  const sasaran = (['hasil', 'perilaku'] as const).filter((s) => tanpaKemajuan(umpanBalik[s]));
  const usulan = sasaran.map((s) => baris.nilai[s]);
  const hitungan = (h: HitunganUmpanBalik) => `${h.perluPerbaikan} dari ${h.jumlah} meminta perbaikan`;
  return ditetapkan(
    { usulan: usulan.map(tanpaDasar), prioritas: false, sanksi: null },
    {
      langkah: [
        langkah('Umpan balik atas hasil kerja', hitungan(umpanBalik.hasil), p6('Pasal 20')),
        langkah('Umpan balik atas perilaku', hitungan(umpanBalik.perilaku), p6('Lampiran III.D.5.c')),
        ...usulan.map((u) => langkah('Diusulkan', LABEL_BENTUK_TINDAK_LANJUT[u.bentuk], ...u.dasar)),
        ...(usulan.length === 0 ? [langkah('Diusulkan', 'Tidak ada', ...baris.dasar)] : []),
      ],
    },
  );
}

function kelompokSanksi(pegawai: MasukanTindakLanjut['pegawai']): KelompokSanksi | null {
  const { jenis, jenisJabatan } = pegawai ?? {};
  if (jenis === 'PPPK' || jenis === 'PPPK_PARUH_WAKTU') return jenis;
  if (jenis !== 'PNS') return null;
  return jenisJabatan?.startsWith('JPT_') ? 'PNS_JPT' : 'PNS_JA_JF';
}

function tanpaDasar<T extends BarisUsulan | JalurSanksi>(baris: T): Omit<T, 'dasar'> {
  return Object.fromEntries(Object.entries(baris).filter(([kunci]) => kunci !== 'dasar')) as Omit<T, 'dasar'>;
}

function contoh(): Contoh<MasukanTindakLanjut, NilaiTindakLanjut, ProfilTindakLanjut>[] {
  const pada = '2026-12-31';
  return [
    {
      judul: 'Sangat Baik: prioritas, tanpa pembinaan',
      masukan: { predikat: 'SANGAT_BAIK', periode: 'TAHUNAN' },
      pada,
      hasil: { keadaan: 'ditetapkan', nilai: { usulan: [], prioritas: true, sanksi: null } },
    },
    {
      judul: 'Sangat Kurang tanpa keterangan pegawai',
      masukan: { predikat: 'SANGAT_KURANG' },
      pada,
      hasil: { keadaan: 'kurang_data', kurang: ['/periode', '/pegawai'] },
    },
    {
      judul: 'Dua dari tiga umpan balik hasil kerja meminta perbaikan',
      masukan: {
        umpanBalik: {
          hasil: { jumlah: 3, perluPerbaikan: 2 },
          perilaku: { jumlah: 1, perluPerbaikan: 1 },
        },
      },
      pada,
      hasil: { keadaan: 'ditetapkan' },
    },
  ];
}
