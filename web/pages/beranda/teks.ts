import type { Skema } from '../../api/client.ts';
import { rentang, tanggal } from '../../parts/format.ts';
import { katalog } from '../../text/katalog.ts';

type Beranda = Skema<'Beranda'>;
type Satu = Omit<Beranda['tugas'][number], 'jenis'>;
type Acara = Beranda['berikutnya'][number];
type Kalimat = { judul: (satu: Satu) => string; rincian: (satu: Satu) => string };

const sejak = ({ sejak: hari }: Satu) => (hari ? `sejak ${tanggal(hari)}` : '');
const n = ({ jumlah }: Satu) => String(jumlah ?? 0);
const dari = (satu: Satu) => (satu.dari === null ? n(satu) : `${n(satu)} dari ${satu.dari}`);

const tugas: Record<Beranda['tugas'][number]['jenis'], Kalimat> = {
  SKP_BELUM: {
    judul: (t) => `Susun SKP ${t.tahun}`,
    rincian: () => 'Belum dimulai. Setelah Anda ajukan, pejabat penilai menetapkannya.',
  },
  SKP_DRAF: {
    judul: (t) => `Lanjutkan SKP ${t.tahun}, lalu ajukan`,
    rincian: () => 'Rancangan Anda tersimpan dan belum diajukan.',
  },
  SKP_DIKEMBALIKAN: {
    judul: (t) => `Perbaiki SKP ${t.tahun}`,
    rincian: (t) => `Dikembalikan ${t.orang ?? 'pejabat penilai'} ${sejak(t)}.`,
  },
  AKTIVITAS_HARI_INI: {
    judul: () => 'Laporkan kegiatan hari ini',
    rincian: () => 'Belum ada laporan untuk hari ini.',
  },
  AKTIVITAS_KOSONG: {
    judul: (t) => `${n(t)} hari kerja belum ada laporannya`,
    rincian: (t) => `Yang terlama ${t.sejak ? tanggal(t.sejak) : ''}; sesudah batas, hari itu terkunci.`,
  },
  AKTIVITAS_DIKEMBALIKAN: {
    judul: (t) => `Perbaiki ${n(t)} laporan kegiatan`,
    rincian: (t) => `Dikembalikan dengan catatan. Yang terlama tanggal ${t.sejak ? tanggal(t.sejak) : '–'}.`,
  },
  REALISASI: {
    judul: (t) => `Isi realisasi ${t.periode}`,
    rincian: (t) => `${dari(t)} RHK belum ada realisasinya.`,
  },
  DOKUMEN_DITERIMA: {
    judul: (t) => `Baca dan terima hasil evaluasi ${t.periode}`,
    rincian: (t) => `Dari ${t.orang ?? 'pejabat penilai'}; menerima tidak berarti setuju.`,
  },
  SKP_BAWAHAN: {
    judul: (t) => `Tetapkan ${n(t)} SKP bawahan`,
    rincian: (t) => `Menunggu Anda ${sejak(t)}.`,
  },
  AKTIVITAS_BAWAHAN: {
    judul: (t) => `Periksa ${n(t)} laporan kegiatan`,
    rincian: (t) => `Yang terlama tanggal ${t.sejak ? tanggal(t.sejak) : '–'}.`,
  },
  EVALUASI_BAWAHAN: {
    judul: (t) => `Nilai bawahan untuk ${t.periode}`,
    rincian: (t) => `${dari(t)} pegawai belum ditetapkan evaluasinya.`,
  },
  EVALUASI_DISAMPAIKAN: {
    judul: (t) => `Sampaikan ${n(t)} hasil evaluasi ${t.periode}`,
    rincian: () => 'Sudah ditetapkan; pegawai belum dapat membacanya.',
  },
  EVALUASI_BERALIH: {
    judul: (t) => `Tetapkan ${n(t)} evaluasi ${t.periode} yang beralih kepada Anda`,
    rincian: (t) => `Jangka waktunya berakhir tanpa penetapan ${t.orang ?? 'pejabat penilainya'}.`,
  },
  EVALUASI_BERALIH_DISAMPAIKAN: {
    judul: (t) => `Sampaikan ${n(t)} dokumen D.1.2 ${t.periode}`,
    rincian: () => 'Sudah Anda tetapkan; pegawai belum dapat membacanya.',
  },
  KEBERATAN_DIJELASKAN: {
    judul: (t) =>
      t.orang ? `Beri penjelasan atas keberatan ${t.orang}` : 'Beri penjelasan atas keberatan Anda',
    rincian: (t) => `Tentang evaluasi ${t.periode}; dibaca sebelum keberatan diputus.`,
  },
  KEBERATAN_DIPUTUS: {
    judul: (t) => `Putuskan keberatan ${t.orang}`,
    rincian: (t) => `Tentang evaluasi ${t.periode}. Dengarkan kedua pihak lebih dahulu.`,
  },
  KEBERATAN_DITANDATANGANI: {
    judul: (t) => `Tandatangani keputusan keberatan${t.orang ? ` ${t.orang}` : ''}`,
    rincian: (t) => `Tentang evaluasi ${t.periode}.`,
  },
  HASIL_DILAPORKAN: {
    judul: (t) => `Laporkan ${n(t)} hasil evaluasi${t.periode ? ` ${t.periode}` : ''}`,
    rincian: (t) => `Kepada pejabat yang berwenang (PyB)${t.perihal ? `; dari ${t.perihal}` : ''}.`,
  },
  TINDAK_LANJUT_BAWAHAN: {
    judul: (t) => `Tanggapi ${n(t)} usulan tindak lanjut`,
    rincian: (t) => `Bimbingan, konseling, atau rencana kompetensi bawahan; yang terlama ${sejak(t)}.`,
  },
  TINDAK_LANJUT_SANKSI: {
    judul: (t) => `Periksa ${n(t)} hasil yang dapat berakibat sanksi`,
    rincian: (t) => `Terang hanya mengusulkan; yang terlama ${sejak(t)}.`,
  },
  BIMBINGAN_DIISI: {
    judul: (t) => `Isi bagian Anda untuk bimbingan bersama ${t.orang}`,
    rincian: () => 'Sebelum hari pertemuannya.',
  },
  BIMBINGAN_DILAKSANAKAN: {
    judul: (t) => `Laksanakan bimbingan bersama ${t.orang}`,
    rincian: () => 'Isi langkah yang disepakati, lalu tandatangani.',
  },
  BIMBINGAN_DITANDATANGANI: {
    judul: (t) => `Tandatangani catatan bimbingan bersama ${t.orang}`,
    rincian: () => 'Baca lebih dahulu; bila keliru, minta diperbaiki.',
  },
  RENCANA_KOMPETENSI: {
    judul: (t) => `${n(t)} rencana kompetensi Anda`,
    rincian: () => 'Jalankan, lalu catat hasilnya.',
  },
  PERIODE_BELUM_DIBUKA: {
    judul: (t) => `Buka periode ${t.tahun}`,
    rincian: () => 'Tanpa periode, evaluasi tahun ini tidak dapat dimulai.',
  },
  DIALOG_DATANG: {
    judul: (t) => `Dialog kinerja dengan ${t.orang}`,
    rincian: () => 'Baca agendanya, dan siapkan apa yang ingin Anda sampaikan.',
  },
  DIALOG_KONFIRMASI: {
    judul: (t) => `Konfirmasi dialog dengan ${t.orang}`,
    rincian: (t) => `${t.orang} sudah mengonfirmasi catatan dialog ${t.sejak ? tanggal(t.sejak) : ''}.`,
  },
  KESEPAKATAN: {
    judul: (t) => `${n(t)} kesepakatan dialog Anda`,
    rincian: () => 'Kerjakan, lalu tandai selesai.',
  },
  UMPAN_BALIK_DIMINTA: {
    judul: (t) => `${n(t)} permintaan umpan balik`,
    rincian: (t) => `${t.orang ?? 'Seorang rekan'} menunggu pendapat Anda.`,
  },
  DATA_TANPA_PENUGASAN: {
    judul: (t) => `${n(t)} pegawai tanpa jabatan`,
    rincian: () => 'SKP dan kegiatannya tidak dapat dimulai.',
  },
  DATA_TANPA_PENILAI: {
    judul: (t) => `${n(t)} pegawai tanpa pejabat penilai`,
    rincian: () => 'SKP dan kegiatannya tidak dapat diperiksa siapa pun.',
  },
  DATA_PENILAI_GANDA: {
    judul: (t) => `${n(t)} pegawai dengan pejabat penilai ganda`,
    rincian: () => 'Tetapkan satu pejabat penilai.',
  },
  DATA_TANPA_AKUN: {
    judul: (t) => `${n(t)} pegawai tanpa akun`,
    rincian: () => 'Buatkan kata sandi sementara agar dapat masuk.',
  },
};

const penantian: Record<Beranda['menunggu'][number]['jenis'], Kalimat> = {
  PENILAI_BELUM_ADA: {
    judul: () => 'Operator kepegawaian',
    rincian: () => 'Pejabat penilai Anda belum tercatat. Mintalah operator menetapkannya.',
  },
  SKP_DITETAPKAN: {
    judul: (t) => t.orang ?? 'Pejabat penilai',
    rincian: (t) => `menetapkan SKP ${t.tahun} Anda ${sejak(t)}.`,
  },
  AKTIVITAS_DIPERIKSA: {
    judul: (t) => t.orang ?? 'Pejabat penilai',
    rincian: (t) =>
      `memeriksa ${n(t)} laporan kegiatan Anda; yang terlama ${t.sejak ? tanggal(t.sejak) : '–'}.`,
  },
  SKP_BAWAHAN_DIAJUKAN: {
    judul: (t) => `${dari(t)} bawahan`,
    rincian: (t) => `mengajukan SKP ${t.tahun}.`,
  },
  SKP_TERTAHAN: {
    judul: (t) => `SKP Anda tertahan di ${t.orang ?? 'operator kepegawaian'}`,
    rincian: (t) => [t.perihal, sejak(t)].filter(Boolean).join(', ').concat('.'),
  },
  KEBERATAN_DIPUTUS: {
    judul: (t) => t.orang ?? 'Atasan pejabat penilai',
    rincian: (t) =>
      `memutus keberatan Anda atas evaluasi ${t.periode}${t.batas ? `, paling lambat ${tanggal(t.batas)}` : ''}.`,
  },
};

const agenda: Record<Acara['jenis'], { judul: (a: Acara) => string; rincian: (a: Acara) => string }> = {
  JENDELA_DIBUKA: {
    judul: (a) => `Evaluasi ${a.periode} dimulai`,
    rincian: (a) => (a.sampai ? `Berlangsung ${rentang(a.hari, a.sampai)}.` : ''),
  },
  JENDELA_DITUTUP: {
    judul: (a) => `Evaluasi ${a.periode} berakhir`,
    rincian: () => 'Realisasi dan penilaian diselesaikan sampai hari ini.',
  },
  PENETAPAN_SKP: {
    judul: (a) => `SKP ${a.tahun} ditetapkan paling lambat`,
    rincian: () => 'Sesudahnya atasan pejabat penilai dapat menetapkannya.',
  },
};

export const teks = {
  ...katalog({
    id: {
      judul: 'Beranda',
      salam: (nama: string) => `Selamat datang, ${nama}`,
      sekarang: 'Yang perlu Anda kerjakan',
      sekarangKosong: 'Tidak ada yang menunggu Anda',
      sekarangAjar:
        'Batas waktu, SKP yang dikembalikan, dan laporan yang belum terisi akan muncul di sini, yang terdekat lebih dahulu.',
      menunggu: 'Anda menunggu',
      lewat: 'lewat batas',
      kedudukan: 'Kedudukan Anda',
      kedudukanKosong: 'Tidak ada SKP untuk jabatan Anda',
      kedudukanAjar: 'Capaian dan predikat dicatat bagi pegawai yang menyusun SKP.',
      semuaTenggat: 'Semua tenggat',
      berikutnya: 'Yang berikutnya',
      berikutnyaKosong: 'Belum ada jadwal',
      berikutnyaAjar: 'Jadwal evaluasi tampil di sini setelah operator membuka periode tahun ini.',
      mengapa: 'Mengapa?',
      buka: 'Buka',
      lapor: 'Lapor kegiatan',
      skp: (tahun: number) => `SKP ${tahun}`,
      skpBelum: 'Belum mulai',
      skpKeterangan: (skp: { nomor: number | null; adaYangBerlaku: boolean; keadaan: string }) =>
        skp.adaYangBerlaku && skp.keadaan !== 'DISETUJUI'
          ? 'Versi sebelumnya tetap berlaku.'
          : skp.nomor && skp.nomor > 1
            ? `Versi ${skp.nomor}`
            : '',
      kerja: (bulan: string) => `Menit kerja ${bulan}`,
      kerjaKeterangan: (menit: string, target: string, terisi: number, hari: number) =>
        `${menit} dari ${target} menit sudah diverifikasi; ${terisi} dari ${hari} hari kerja terisi.`,
      predikat: 'Predikat terakhir',
      predikatKeterangan: (periode: string) =>
        `${periode}. Hanya Anda, pejabat penilai, dan atasannya yang melihatnya.`,
    },
    en: { judul: 'Home' },
  }),
  tugas,
  penantian,
  agenda,
};

/** "2026-01" → "Januari". */
export function namaBulan(bulan: string): string {
  return Temporal.PlainDate.from(`${bulan}-01`).toLocaleString('id-ID', { month: 'long' });
}
