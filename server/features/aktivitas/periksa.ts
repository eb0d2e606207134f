import type { IsianAktivitas } from '#contract/aktivitas.ts';
import type { RincianMasalah } from '#contract/masalah.ts';
import { menitAktivitas } from '#rules/aktivitas/periksa-isi.ts';
import { validasiAktivitas } from '#rules/aktivitas/validasi-aktivitas.ts';
import type { KategoriAktivitas, KeadaanAktivitas } from '#rules/enum.ts';
import { hari } from '#rules/kernel/hari.ts';
import { Masalah } from '../../masalah.ts';
import { mingguKerja } from '../organisasi/read.ts';
import type { KeadaanHari } from './queries.ts';

export interface HasilPeriksa {
  kategori: KategoriAktivitas;
  menit: number;
  /** What keeps the activity from being sent. */
  temuan: RincianMasalah[];
  peringatan: RincianMasalah[];
}

/** Faults without which a row could not even be kept as a draft. */
const TAK_TERSIMPAN = new Set([
  'E-AKT-RHK',
  'E-AKT-JAM',
  'E-AKT-DURASI',
  'E-AKT-MENIT',
  'E-AKT-BUKTI',
  'E-AKT-RENCANA',
]);

/**
 * Everything that is wrong with one activity on its day, all at once, with pointers into what was sent (V-AKT-01 to 07).
 * `keadaan` is the state it is in now: what was returned for revision may be mended after the back-dating limit.
 */
export function periksaAktivitas(
  isian: IsianAktivitas,
  hariItu: KeadaanHari,
  hariIni: string,
  keadaan: KeadaanAktivitas | null,
): HasilPeriksa {
  const { lain, profil } = hariItu;
  const kategori = isian.kategori ?? (isian.rhkId ? 'RHK' : 'UMUM');
  const ke = lain.length;
  const baru = {
    ...isian,
    kategori,
    rhk: isian.rhkId,
    dibukaKembali: hariItu.terbuka || keadaan === 'DIREVISI',
  };
  const jawaban = validasiAktivitas.jawab(
    {
      tanggalHariIni: hariIni,
      aktivitas: [...lain.map((a) => ({ ...a, tanggal: isian.tanggal })), baru],
      libur: hariItu.libur,
      hariKerja: mingguKerja(profil),
    },
    hari(hariIni),
    { menitPerHari: profil.batasMenitHarian, mundurHariKerja: profil.batasMundurHariKerja },
  );
  const punyaSendiri = (t: { jalur: string }) => t.jalur.startsWith(`/aktivitas/${ke}/`);
  const tumpang = lain.filter((a) => bertumpang(a, isian));
  const temuan: RincianMasalah[] = [
    ...jawaban.alasan
      .filter((t) => t.kode !== 'E-AKT-OVERLAP' && (punyaSendiri(t) || !t.jalur.startsWith('/aktivitas/')))
      .map(keRincian),
    ...(jawaban.alasan.some((t) => t.kode === 'E-AKT-OVERLAP') ? tumpang.map(rincianTumpang) : []),
    ...periksaRujukan(isian, hariItu),
  ];
  const peringatan = jawaban.peringatan.filter(punyaSendiri).map(keRincian);
  if (hariItu.penilaiId === null)
    peringatan.push({
      pointer: '/tanggal',
      kode: 'W-AKT-PENILAI',
      pesan:
        'Pejabat penilai Anda pada tanggal ini belum tercatat. Hubungi operator kepegawaian agar dapat diperiksa.',
    });
  return { kategori, menit: menitAktivitas(baru) ?? 0, temuan, peringatan };
}

/** Throws what cannot be stored at all, and for a sending everything that is wrong. Error: `ditolak-aturan`. */
export function pastikanSah(hasil: HasilPeriksa, dikirim: boolean): void {
  const temuan = dikirim ? hasil.temuan : hasil.temuan.filter((t) => TAK_TERSIMPAN.has(t.kode));
  if (temuan.length > 0)
    throw new Masalah('ditolak-aturan', 'Aktivitas belum dapat disimpan. Perbaiki bagian yang ditandai.', {
      errors: temuan,
    });
}

function periksaRujukan(isian: IsianAktivitas, hariItu: KeadaanHari): RincianMasalah[] {
  const hasil: RincianMasalah[] = [];
  const { rhk, rencana } = hariItu;
  if (isian.rhkId && !rhk)
    hasil.push({
      pointer: '/rhkId',
      kode: 'E-AKT-RHK',
      pesan: 'RHK ini bukan bagian dari SKP Anda. Pilih RHK lain.',
    });
  else if (isian.rhkId && !rhk?.berlaku)
    hasil.push({
      pointer: '/rhkId',
      kode: 'E-AKT-SKP',
      pesan:
        'Pada tanggal ini belum ada SKP yang disetujui dengan RHK tersebut. Pilih kategori Umum atau Tugas tambahan, atau simpan sebagai draf dahulu.',
    });
  if (isian.rencanaAksiId && (!rencana || rencana.rhkId !== isian.rhkId))
    hasil.push({
      pointer: '/rencanaAksiId',
      kode: 'E-AKT-RENCANA',
      pesan: 'Rencana aksi ini bukan milik RHK yang dipilih. Pilih ulang.',
    });
  if (new Set(isian.bukti).size !== hariItu.bukti.length)
    hasil.push({
      pointer: '/bukti',
      kode: 'E-AKT-BUKTI',
      pesan: 'Ada bukti yang belum selesai diunggah atau sudah dihapus. Lampirkan lagi.',
    });
  return hasil;
}

function bertumpang(a: { mulai: string | null; selesai: string | null }, b: IsianAktivitas): boolean {
  return !!a.mulai && !!a.selesai && !!b.mulai && !!b.selesai && a.mulai < b.selesai && b.mulai < a.selesai;
}

function rincianTumpang(a: { mulai: string | null; selesai: string | null; uraian: string }): RincianMasalah {
  const jam = `${a.mulai}–${a.selesai}`.replaceAll(':', '.');
  const uraian = a.uraian.length > 60 ? `${a.uraian.slice(0, 57)}…` : a.uraian;
  return {
    pointer: '/mulai',
    kode: 'E-AKT-OVERLAP',
    pesan: `Waktunya bertumpang tindih dengan "${uraian}" (${jam}). Ubah salah satunya.`,
  };
}

function keRincian(t: { kode: string; pesan: string; jalur: string }): RincianMasalah {
  const pointer = t.jalur.replace(/^\/aktivitas\/\d+/, '').replace(/^\/rhk$/, '/rhkId');
  return { pointer, kode: t.kode, pesan: t.pesan };
}
