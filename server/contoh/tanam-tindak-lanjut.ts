import type { IsiPegawaiBimbingan, IsiPembimbingBimbingan } from '#contract/bimbingan.ts';
import { tindakLanjut } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import type { Acak } from './acak.ts';
import { saat } from './kalender.ts';
import type { Orang } from './orang.ts';
import type { Pemuat } from './pemuat.ts';

const MENTORING: IsiPegawaiBimbingan = {
  jenis: 'MENTORING',
  tujuan: [
    {
      keahlian: 'Menyusun laporan hasil kerja dari data',
      jangkaWaktu: 'Dua bulan',
      perubahan: 'Laporan bulanan selesai tepat waktu dan angkanya dapat ditelusuri',
      ukuran: 'Dua laporan berturut-turut tanpa perbaikan angka',
    },
  ],
};

const VERSI = tindakLanjut.versi.at(-1)?.mulai ?? '';

/**
 * What a leader does for two of his people besides the appraisal: mentoring under way and a competence plan for the
 * first, guidance proposed and not begun for the second. Counselling has no sample: nobody's trouble is made up.
 */
export function tanamTindakLanjut(
  p: Pemuat,
  a: Acak,
  instansi_id: string,
  penilai: Orang,
  hariKerja: readonly string[],
): void {
  const [satu, dua] = penilai.bawahan;
  const [awal, jurnal, kini] = [hariKerja.at(-32), hariKerja.at(-12), hariKerja.at(-2)];
  if (!satu || !awal || !jurnal || !kini || satu.mulai > awal) return;
  const usulan = (pegawai: Orang, bentuk: string, sebab: string, keadaan: string, sejak: string): string => {
    const id = a.id(Date.parse(saat(sejak, 540)));
    p.tambah('tindak_lanjut', {
      instansi_id,
      id,
      pegawai_id: pegawai.id,
      bentuk,
      sebab,
      sejak,
      keadaan,
      versi_aturan: VERSI,
      diubah_oleh: penilai.id,
      diubah_pada: saat(sejak, 540),
      dibuat_pada: saat(sejak, 540),
    });
    return id;
  };
  const id = a.id(Date.parse(saat(awal, 560)));
  const tahun = Number(awal.slice(0, 4));
  const isiPembimbing: IsiPembimbingBimbingan = {
    jenis: 'MENTORING',
    jurnal: [
      {
        waktu: jurnal,
        tempat: 'Ruang kerja pejabat penilai',
        materi: 'Membaca data kegiatan dan memilih angka yang menjawab indikator',
        rencanaAksi: 'Menyusun ringkasan satu halaman dari data bulan lalu',
        targetWaktu: kini,
      },
    ],
  };
  p.tambah('bimbingan', {
    instansi_id,
    id,
    tindak_lanjut_id: usulan(satu, 'BIMBINGAN', 'KEMAJUAN', 'BERJALAN', awal),
    jenis: 'MENTORING',
    tahun,
    pegawai_id: satu.id,
    penilai_pegawai_id: penilai.id,
    pembimbing_pegawai_id: penilai.id,
    atasan_pegawai_id: penilai.penilai?.id ?? null,
    keadaan: 'BERLANGSUNG',
    jadwal: jurnal,
    tempat: 'Ruang kerja pejabat penilai',
    isi_pegawai: MENTORING,
    isi_pembimbing: isiPembimbing,
    versi: 3,
    dibuat_pada: saat(awal, 560),
    diubah_pada: saat(jurnal, 700),
  });
  const langkah = [
    ['RENCANAKAN', null, 'DIRENCANAKAN', penilai, saat(awal, 560)],
    ['ISI_PEGAWAI', 'DIRENCANAKAN', 'DISIAPKAN', satu, saat(awal, 800)],
    ['ISI_PEMBIMBING', 'DISIAPKAN', 'BERLANGSUNG', penilai, saat(jurnal, 700)],
  ] as const;
  for (const [peristiwa, dari, ke, oleh, pada] of langkah)
    p.tambah('bimbingan_peristiwa', {
      instansi_id,
      id: a.id(Date.parse(pada)),
      bimbingan_id: id,
      peristiwa,
      dari,
      ke,
      oleh_pegawai_id: oleh.id,
      versi_aturan: VERSI,
      pada,
    });
  p.tambah('rencana_kompetensi', {
    instansi_id,
    id: a.id(Date.parse(saat(jurnal, 720))),
    pegawai_id: satu.id,
    tindak_lanjut_id: usulan(satu, 'RENCANA_KOMPETENSI', 'PIMPINAN', 'BERJALAN', jurnal),
    bimbingan_id: null,
    kompetensi: 'Komunikasi',
    kesenjangan:
      'Laporan lisan dalam rapat belum runtut; diharapkan dapat menyampaikan inti dalam tiga menit.',
    bentuk: a.pilih(['KOMUNITAS_BELAJAR', 'PENUGASAN', 'BELAJAR_MANDIRI']),
    pendamping_pegawai_id: null,
    sampai: `${tahun}-12-31`,
    jp: a.pilih([4, 6, 8]),
    keadaan: 'DIRENCANAKAN',
    dibuat_oleh: penilai.id,
    dibuat_pada: saat(jurnal, 720),
  });
  if (dua && dua.mulai <= awal) usulan(dua, 'BIMBINGAN', 'PIMPINAN', 'DIUSULKAN', kini);
}
