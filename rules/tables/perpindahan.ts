import type { JenisPerpindahan, Kedudukan } from '../enum.ts';
import { berlaku } from '../kernel/berlaku.ts';
import { art, type Kutipan, p6, TERANG } from '../kernel/kutipan.ts';

/** What becomes of the post, the SKP and the evaluation when something happens to a person in the year. */
export interface AkibatPerpindahan {
  /** BERGANTI: the post ends and another begins. BERTAMBAH: a duty beside it. */
  penugasan: 'BERGANTI' | 'BERAKHIR' | 'BERTAMBAH' | 'TAMBAHAN_BERAKHIR' | 'DIMULAI' | 'TETAP';
  /** Of the post held until then. VERSI_BARU: same document, next version. */
  skp: 'DITUTUP' | 'VERSI_BARU' | 'TETAP';
  /** An SKP must be made for what begins. */
  skpBaru: boolean;
  /** From that day on; null leaves it as it is. */
  kedudukan: Kedudukan | null;
  penilai: 'PENILAI_BARU' | 'PIMPINAN_TUGAS' | 'PENILAI_TETAP' | 'TIDAK_DINILAI';
  /** Whether the old unit's periodic result may be used instead, by agreement. */
  hasilLamaBolehDipakai: boolean;
  dasar: readonly Kutipan[];
}

const baku = (nama: string) => art(TERANG, nama);

const pindah: AkibatPerpindahan = {
  penugasan: 'BERGANTI',
  skp: 'DITUTUP',
  skpBaru: true,
  kedudukan: null,
  penilai: 'PENILAI_BARU',
  hasilLamaBolehDipakai: true,
  dasar: [p6('Lampiran II.C.6'), p6('Lampiran IV.A.13')],
};
const pelaksana: AkibatPerpindahan = {
  penugasan: 'BERTAMBAH',
  skp: 'VERSI_BARU',
  skpBaru: false,
  kedudukan: null,
  penilai: 'PIMPINAN_TUGAS',
  hasilLamaBolehDipakai: false,
  dasar: [p6('Lampiran II.A.6.d'), p6('Lampiran IV.A.5')],
};
const belajar: AkibatPerpindahan = {
  penugasan: 'TETAP',
  skp: 'VERSI_BARU',
  skpBaru: false,
  kedudukan: null,
  penilai: 'PENILAI_TETAP',
  hasilLamaBolehDipakai: false,
  dasar: [p6('Lampiran II.B'), p6('Lampiran IV.A.16')],
};
const tidakWajib = (kedudukan: Kedudukan): AkibatPerpindahan => ({
  penugasan: 'TETAP',
  skp: 'DITUTUP',
  skpBaru: false,
  kedudukan,
  penilai: 'TIDAK_DINILAI',
  hasilLamaBolehDipakai: false,
  dasar: [p6('Lampiran II.C.8')],
});
const baru: AkibatPerpindahan = {
  penugasan: 'DIMULAI',
  skp: 'TETAP',
  skpBaru: true,
  kedudukan: null,
  penilai: 'PENILAI_BARU',
  hasilLamaBolehDipakai: false,
  dasar: [baku('Pegawai yang mulai bertugas di tengah tahun')],
};
const berhenti: AkibatPerpindahan = {
  penugasan: 'BERAKHIR',
  skp: 'DITUTUP',
  skpBaru: false,
  kedudukan: null,
  penilai: 'TIDAK_DINILAI',
  hasilLamaBolehDipakai: false,
  dasar: [baku('Pegawai yang berhenti di tengah tahun')],
};

/**
 * PermenPANRB 6/2022 L-II.B, L-II.C.6–8, L-IV.A.3–6 and 13–16, by kind of event.
 * @DOUBT P6 – CPNS and new PPPK, retirement, resignation and death in the year are not regulated – SKP for the span of
 * duty; closed at its end – 2026-11-24
 * @DOUBT KepmenPANRB 16/2025 – contract year of a PPPK Paruh Waktu crosses calendar years – SKP by calendar year, the
 * contract is summed up from its evaluations – 2026-11-24
 * @DOUBT P6 L-II.C.8 – a person who returns to duty in the year – SKP for the remaining span, in a new assignment if the
 * old SKP was closed – 2026-11-24
 */
export const akibatPerpindahan = berlaku<Readonly<Record<JenisPerpindahan, AkibatPerpindahan>>>([
  {
    mulai: '2022-02-07',
    dasar: [p6('Lampiran II.C'), p6('Lampiran IV.A')],
    nilai: {
      MUTASI: pindah,
      PROMOSI: pindah,
      ROTASI: pindah,
      PLT_MULAI: pelaksana,
      PLH_MULAI: pelaksana,
      PLT_SELESAI: {
        ...pelaksana,
        penugasan: 'TAMBAHAN_BERAKHIR',
        skp: 'TETAP',
        penilai: 'PENILAI_TETAP',
        dasar: [p6('Lampiran IV.A.6')],
      },
      GANTI_PENILAI: {
        penugasan: 'TETAP',
        skp: 'VERSI_BARU',
        skpBaru: false,
        kedudukan: null,
        penilai: 'PENILAI_BARU',
        hasilLamaBolehDipakai: false,
        dasar: [p6('Lampiran II.C.7'), p6('Lampiran IV.A.14')],
      },
      TUGAS_BELAJAR_MULAI: belajar,
      TUGAS_BELAJAR_SELESAI: belajar,
      TUGAS_BELAJAR_GAGAL: { ...belajar, dasar: [...belajar.dasar, p6('Lampiran IV.B.3.a.3.d')] },
      CLTN: tidakWajib('CLTN'),
      MPP: tidakWajib('MPP'),
      PEJABAT_NEGARA: tidakWajib('PEJABAT_NEGARA'),
      DIBERHENTIKAN_SEMENTARA: tidakWajib('DIBERHENTIKAN_SEMENTARA'),
      AKTIF_KEMBALI: {
        ...baru,
        penugasan: 'BERGANTI',
        kedudukan: 'AKTIF',
        dasar: [p6('Lampiran II.C.8'), baku('Aktif kembali di tengah tahun')],
      },
      CPNS: baru,
      PPPK_BARU: baru,
      KONTRAK_PARUH_WAKTU: {
        ...belajar,
        skp: 'TETAP',
        dasar: [art('KepmenPANRB 16/2025', 'Diktum 13, 17, 18'), baku('Tahun kontrak PPPK Paruh Waktu')],
      },
      PENSIUN: berhenti,
      MENGUNDURKAN_DIRI: berhenti,
      MENINGGAL: berhenti,
    },
  },
]);
