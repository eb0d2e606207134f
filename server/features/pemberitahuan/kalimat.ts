import type { Predikat, PredikatOrganisasi, TindakanUmpanBalik } from '#rules/enum.ts';
import { hari, tulisHari } from '#rules/kernel/hari.ts';
import { satuTitik } from '#rules/kernel/kalimat.ts';
import { LABEL_PREDIKAT, LABEL_PREDIKAT_ORGANISASI, LABEL_TINDAKAN_UMPAN_BALIK } from '#rules/label.ts';

/** What a notice carries besides its kind; each kind reads the few names it knows. */
type Isi = Readonly<Record<string, unknown>>;

/**
 * The closed list of notices, each with the sentence people read. Who sends a new kind adds it here first; a test walks
 * the sources and fails for a kind without a sentence.
 */
export const KALIMAT = {
  'penilai.ditetapkan': (i) =>
    i.sebagai === 'PENILAI'
      ? `Anda menjadi pejabat penilai ${nama(i.pegawai, 'seorang pegawai')} mulai ${tanggal(i.dari)}.`
      : `${nama(i.penilai, 'Pejabat lain')} menjadi pejabat penilai Anda mulai ${tanggal(i.dari)}.`,
  'perpindahan.dicatat': (i) =>
    `${nama(i.apa, 'Perpindahan')} mulai ${tanggal(i.dari)} sudah dicatat.${
      i.skpBaru === true
        ? ' Susun SKP untuk jabatan ini.'
        : i.versiBaru === true
          ? ' Lengkapi versi baru SKP Anda, lalu ajukan.'
          : i.skpDitutup === true
            ? ' SKP Anda ditutup.'
            : ''
    }`,
  'perpindahan.dibatalkan': (i) =>
    `${nama(i.apa, 'Perpindahan')} yang tercatat mulai ${tanggal(i.dari)} dibatalkan.`,
  'perpindahan.minta-catatan': (i) =>
    `Tulis catatan singkat tentang ${nama(i.pegawai, 'pegawai')} selama Anda nilai, untuk pejabat penilai yang baru.`,
  'evaluasi.hasil-lama-diminta': (i) =>
    `${nama(i.oleh, 'Pihak lain')} mengusulkan memakai hasil periodik lama untuk evaluasi${periode(i)}. Setujui atau tolak.`,
  'evaluasi.hasil-lama-diputus': (i) =>
    `Pemakaian hasil periodik lama untuk evaluasi${periode(i)} ${i.setuju === true ? 'disetujui' : 'ditolak'} ${nama(i.oleh, 'pihak lain')}.`,
  'pengingat.skp': (i) =>
    `${nama(i.dariNama, 'Seorang rekan')} ${PENGINGAT[kata(i.sebab)] ?? 'mengingatkan Anda tentang SKP'}${tahun(i)}.`,
  'perjanjian-kinerja.final': (i) =>
    `Perjanjian kinerja ${nama(i.unitKerja, 'unit Anda')}${tahun(i)} sudah final. Sesuaikan RHK utama pada SKP Anda.`,
  'matriks.orang-diminta': (i) =>
    `${nama(i.dariNama, 'Pimpinan lain')} meminta persetujuan Anda untuk memberi peran kepada ${nama(i.pegawai, 'seorang pegawai Anda')}${tahun(i)}.`,
  'matriks.orang-diputuskan': (i) =>
    `${nama(i.dariNama, 'Pejabat penilai')} ${i.setuju === true ? 'menyetujui' : 'menolak'} peran untuk ${nama(i.pegawai, 'pegawai')} dalam matriks Anda.${kutip(i.catatan)}`,
  'tim-kerja.ketua': (i) =>
    `${nama(i.dariNama, 'Pimpinan')} menunjuk Anda sebagai ketua ${nama(i.tim, 'tim kerja')}.`,
  'tim-kerja.anggota': (i) => `Anda menjadi anggota ${nama(i.tim, 'tim kerja')}.`,
  'tim-kerja.anggota-diminta': (i) =>
    `${nama(i.dariNama, 'Pimpinan lain')} meminta ${nama(i.pegawai, 'pegawai Anda')} untuk ${nama(i.tim, 'tim kerja')}; persetujuan Anda ditunggu.`,
  'tim-kerja.anggota-diputuskan': (i) =>
    `${nama(i.dariNama, 'Pejabat penilai')} ${i.setuju === true ? 'menyetujui' : 'menolak'} anggota ${nama(i.tim, 'tim kerja')}.${kutip(i.catatan)}`,
  'skp.diajukan': (i) => `${nama(i.nama, 'Seorang bawahan')} mengajukan SKP${tahun(i)} untuk Anda tetapkan.`,
  'skp.dikembalikan': (i) => `SKP${tahun(i)} Anda dikembalikan untuk diperbaiki.${kutip(i.catatan)}`,
  'skp.disetujui': (i) => `SKP${tahun(i)} Anda sudah ditetapkan.`,
  'skp.direvisi': (i) =>
    `Versi baru SKP${tahun(i)} Anda dimulai. Versi sebelumnya tetap berlaku sampai yang baru ditetapkan.`,
  'skp.rhk-tersambung': (i) =>
    `${hitung(i.tersambung)} RHK pada SKP${tahun(i)} Anda kini tersambung ke RHK pimpinan.`,
  'skp.sambungan-perlu-dipilih': (i) =>
    `SKP pimpinan sudah berlaku. Pilih RHK pimpinan untuk ${hitung(i.sisa)} RHK pada SKP${tahun(i)} Anda.`,
  'aktivitas.dikembalikan': (i) => `${laporan(i)} dikembalikan untuk diperbaiki.${kutip(i.catatan)}`,
  'aktivitas.ditolak': (i) => `${laporan(i)} ditolak.${kutip(i.catatan)}`,
  'aktivitas.hari-dibuka': (i) =>
    `${awalBesar(tanggal(i.tanggal))} dibuka kembali: Anda dapat melaporkan kegiatan hari itu.`,
  'umpan-balik.diterima': (i) =>
    hitung(i.jumlah) > 1 ? `Anda menerima ${hitung(i.jumlah)} umpan balik.` : 'Anda menerima umpan balik.',
  'umpan-balik.diminta': (i) => `${nama(i.nama, 'Seorang rekan')} meminta umpan balik dari Anda.`,
  'umpan-balik.diingatkan': (i) => `${nama(i.nama, 'Seorang rekan')} menunggu umpan balik dari Anda.`,
  'umpan-balik.terbuka': () => 'Umpan balik tanpa nama untuk Anda kini dapat dibaca.',
  'umpan-balik.tindakan': (i) =>
    `${nama(i.nama, 'Pimpinan')} mencatat ${(LABEL_TINDAKAN_UMPAN_BALIK[kata(i.tindakan) as TindakanUmpanBalik] ?? 'tindakan').toLowerCase()} untuk RHK Anda.`,
  'dialog.dijadwalkan': (i) =>
    `${nama(i.nama, 'Seorang rekan')} mengajak Anda ${i.jenisDialog === 'KLARIFIKASI' ? 'mengklarifikasi ekspektasi' : 'berdialog kinerja'} pada ${tanggal(i.tanggal)}.`,
  'dialog.dikonfirmasi': (i) =>
    i.keadaan === 'DIKONFIRMASI'
      ? `Dialog kinerja ${tanggal(i.tanggal)} disepakati kedua pihak.`
      : `${nama(i.nama, 'Pihak lain')} mengonfirmasi dialog kinerja ${tanggal(i.tanggal)}. Giliran Anda.`,
  'dialog.dibatalkan': (i) =>
    `${nama(i.nama, 'Pihak lain')} membatalkan dialog kinerja ${tanggal(i.tanggal)}.`,
  'kesepakatan.diselesaikan': (i) => `${nama(i.nama, 'Pihak lain')} menutup satu kesepakatan dialog kinerja.`,
  'capaian-organisasi.ditetapkan': (i) =>
    `Capaian kinerja ${nama(i.unitKerja, 'unit Anda')} ditetapkan: ${LABEL_PREDIKAT_ORGANISASI[kata(i.predikat) as PredikatOrganisasi] ?? '–'}.`,
  'evaluasi.disampaikan': (i) =>
    `Dokumen evaluasi kinerja Anda${periode(i)} sudah disampaikan. Baca dan tandai diterima.`,
  'evaluasi.diterima': (i) =>
    `${nama(i.nama, 'Pegawai')} sudah menerima dokumen evaluasi kinerja${periode(i)}.`,
  'skp.dialihkan': (i) =>
    i.sebagai === 'ATASAN'
      ? `SKP${tahun(i)} ${nama(i.nama, 'seorang pegawai')} belum ditetapkan sampai ${tanggal(i.batas)}. Kini Anda, sebagai atasan pejabat penilai, juga dapat menetapkannya.`
      : i.sebagai === 'PENILAI'
        ? `SKP${tahun(i)} ${nama(i.nama, 'seorang pegawai')} lewat tenggat ${tanggal(i.batas)}. Anda tetap dapat menetapkannya; ${nama(i.atasan, 'atasan Anda')} kini juga.`
        : `SKP${tahun(i)} Anda belum ditetapkan sampai ${tanggal(i.batas)}. Dialog kini dapat dilakukan dengan ${nama(i.atasan, 'atasan pejabat penilai')}.`,
  'evaluasi.dialihkan': (i) =>
    i.sebagai === 'ATASAN'
      ? `Jangka waktu evaluasi${periode(i)} berakhir tanpa penetapan ${nama(i.penilai, 'pejabat penilai')}. Evaluasi bawahannya kini tugas Anda, paling lambat ${tanggal(i.batas)}.`
      : i.sebagai === 'PENILAI'
        ? `Jangka waktu evaluasi${periode(i)} berakhir. Evaluasi yang belum Anda tetapkan kini menjadi tugas ${nama(i.atasan, 'atasan Anda')}.`
        : `Evaluasi${periode(i)} Anda belum ditetapkan sampai jangka waktunya berakhir. Tugasnya beralih kepada ${nama(i.atasan, 'atasan pejabat penilai')}.`,
  'evaluasi.didiamkan': (i) =>
    i.sebagai === 'PENILAI'
      ? `${nama(i.nama, 'Pegawai')} tidak menandatangani dokumen evaluasi${periode(i)} sampai ${tanggal(i.batas)}. Dokumen tetap sah dan dapat dilaporkan.`
      : `Dokumen evaluasi kinerja Anda${periode(i)} tidak ditandatangani sampai ${tanggal(i.batas)}. Dokumen tetap sah.`,
  'evaluasi.final': (i) =>
    `Hasil evaluasi kinerja Anda${periode(i)} final: hari untuk keberatan sudah lewat dan tidak ada keberatan yang berjalan.`,
  'koreksi.dibuka': (i) =>
    i.sebagai === 'PENILAI'
      ? `Koreksi evaluasi${periode(i)} ${nama(i.nama, 'seorang pegawai')} dibuka untuk Anda sampai ${tanggal(i.batas)}: ${nama(i.hal, '–')}`
      : `Koreksi atas evaluasi${periode(i)} Anda dibuka sampai ${tanggal(i.batas)}: ${nama(i.hal, '–')} Hasil semula berlaku sampai ada yang baru.`,
  'evaluasi.diambil-alih': (i) =>
    `Evaluasi${periode(i)} ${nama(i.nama, 'seorang pegawai')} ditetapkan ${nama(i.atasan, 'atasan Anda')} (D.1.2), karena jangka waktunya lewat tanpa penetapan Anda.`,
  'keberatan.diajukan': (i) =>
    i.sebagai === 'ATASAN_PENILAI'
      ? `${nama(i.nama, 'Seorang pegawai')} mengajukan keberatan atas evaluasi${periode(i)}. Dengarkan kedua pihak dan putuskan paling lambat ${tanggal(i.batas)}.`
      : i.sebagai === 'PENILAI'
        ? `${nama(i.nama, 'Seorang pegawai')} mengajukan keberatan atas evaluasi${periode(i)}. Beri penjelasan Anda kepada ${nama(i.atasan, 'atasan Anda')}.`
        : `Keberatan Anda atas evaluasi${periode(i)} sampai kepada ${nama(i.atasan, 'atasan pejabat penilai')}. Keputusannya paling lambat ${tanggal(i.batas)}; Anda juga diminta memberi penjelasan.`,
  'keberatan.lewat-batas': (i) =>
    i.sebagai === 'ATASAN_PENILAI'
      ? `Keberatan ${nama(i.nama, 'seorang pegawai')} atas evaluasi${periode(i)} belum Anda putus sampai ${tanggal(i.batas)}. Putuskan segera; keputusan Anda tetap berlaku.`
      : `Keberatan Anda atas evaluasi${periode(i)} belum diputus ${nama(i.atasan, 'atasan pejabat penilai')} sampai ${tanggal(i.batas)}. Beliau sudah diingatkan; hasil evaluasi Anda tetap berlaku sampai ada keputusan.`,
  'keberatan.dijelaskan': (i) =>
    `${nama(i.pihak, 'Salah satu pihak')} memberi penjelasan atas keberatan ${nama(i.nama, 'seorang pegawai')}${periode(i)}.`,
  'keberatan.ditarik': (i) =>
    `${nama(i.nama, 'Seorang pegawai')} menarik keberatannya atas evaluasi${periode(i)}. Hasil evaluasinya tetap.`,
  'keberatan.diputus': (i) =>
    `Keberatan ${i.sebagai === 'PEGAWAI' ? 'Anda' : nama(i.nama, 'seorang pegawai')} atas evaluasi${periode(i)} diputus: hasilnya ${i.putusan === 'MENGUBAH' ? 'diubah' : 'dikuatkan'}. Baca dan tandatangani keputusannya.`,
  'keberatan.diterima': (i) =>
    `${nama(i.pihak, 'Salah satu pihak')} menandatangani keputusan atas keberatan ${nama(i.nama, 'seorang pegawai')}${periode(i)}.`,
  'tenggat.diperpanjang': (i) =>
    `Tenggat “${nama(i.uraian, 'langkah Anda')}”${periode(i)} bergeser dari ${tanggal(i.semula)} ke ${tanggal(i.hari)} karena gangguan sistem.`,
  'evaluasi.digeser': (i) =>
    `Atasan Anda menggeser rating ${nama(i.nama, 'seorang pegawai')} dalam kalibrasi. Baca alasannya sebelum menetapkan.`,
  'tindak-lanjut.diusulkan': (i) =>
    `${kata(i.apa) || 'Tindak lanjut'} diusulkan untuk ${nama(i.nama, 'seorang pegawai')}${sesudah(i)}.`,
  'tindak-lanjut.untuk-anda': (i) =>
    `${kata(i.apa) || 'Tindak lanjut'} diusulkan untuk Anda${sesudah(i)}. Pimpinan Anda akan mengajak Anda membicarakannya.`,
  'tindak-lanjut.dicabut': (i) =>
    `Usulan ${kata(i.apa).toLowerCase() || 'tindak lanjut'} untuk ${i.sebagai === 'PEGAWAI' ? 'Anda' : nama(i.nama, 'seorang pegawai')} dicabut, karena hasil evaluasi${periode(i)} berubah menjadi ${LABEL_PREDIKAT[i.predikat as Predikat] ?? 'predikat lain'}.`,
  'bimbingan.direncanakan': (i) =>
    `${nama(i.nama, 'Pimpinan')} merencanakan ${kata(i.apa) || 'bimbingan'} bersama Anda. Isi bagian Anda lebih dahulu.`,
  'bimbingan.disiapkan': (i) =>
    `${nama(i.nama, 'Pegawai')} sudah mengisi bagiannya. ${awalBesar(kata(i.apa) || 'bimbingan')} siap dilaksanakan.`,
  'bimbingan.ditandatangani': (i) =>
    `${nama(i.nama, 'Pembimbing')} sudah menandatangani catatan ${kata(i.apa) || 'bimbingan'}. Baca dan tandatangani.`,
  'bimbingan.dikembalikan': (i) =>
    `${nama(i.nama, 'Pegawai')} meminta catatan ${kata(i.apa) || 'bimbingan'} diperbaiki.${kutip(i.catatan)}`,
  'bimbingan.selesai': (i) =>
    `${awalBesar(kata(i.apa) || 'bimbingan')} bersama ${nama(i.nama, 'pegawai')} selesai. Nilai kompetensinya dengan B.1.9.`,
  'bimbingan.dilaporkan': (i) =>
    `${awalBesar(kata(i.apa) || 'bimbingan')} ${nama(i.nama, 'seorang pegawai')} selesai dan dilaporkan kepada Anda.`,
  'bimbingan.dibatalkan': (i) => `Rencana ${kata(i.apa) || 'bimbingan'} Anda dibatalkan.${kutip(i.catatan)}`,
  'bimbingan.umpan-balik': (i) =>
    `${nama(i.nama, 'Seorang pegawai')} menyampaikan umpan balik bimbingan (B.1.8) kepada Anda.`,
  'bimbingan.kompetensi': () => 'Evaluasi kompetensi Anda (B.1.9) sesudah bimbingan sudah selesai.',
  'konseling.diberitahukan': (i) =>
    `${nama(i.nama, 'Pejabat penilai')} menyampaikan sesuatu tentang perilaku kerja Anda. Baca dan tanggapi.`,
  'konseling.ditanggapi': (i) => `${nama(i.nama, 'Pegawai')} menanggapi yang Anda sampaikan.`,
  'konseling.membaik': () => 'Pejabat penilai mencatat bahwa perilaku kerja Anda membaik. Terima kasih.',
  'konseling.dilaporkan': (i) =>
    i.sebagai === 'PEGAWAI'
      ? 'Permasalahan perilaku kerja Anda dilaporkan kepada unit kepegawaian untuk konseling.'
      : 'Ada laporan permasalahan perilaku kerja (B.1.10). Tunjuk konselornya.',
  'konseling.tidak-diperlukan': () => 'Unit kepegawaian menyatakan konseling tidak diperlukan.',
  'konseling.ditunjuk': (i) =>
    i.sebagai === 'KONSELOR'
      ? 'Anda ditunjuk menjadi konselor. Jadwalkan pertemuan pertama.'
      : 'Konselor Anda sudah ditunjuk. Yang dibicarakan hanya diketahui Anda berdua.',
  'konseling.dijadwalkan': () => 'Pertemuan konseling Anda dijadwalkan. Buka untuk melihat waktunya.',
  'konseling.catatan': () => 'Konselor menulis sesuatu untuk Anda. Hanya Anda yang dapat membacanya.',
  'konseling.selesai': () => 'Konseling dinyatakan selesai.',
  'rencana-kompetensi.dibuat': (i) =>
    `${nama(i.nama, 'Pimpinan')} menambahkan rencana pengembangan kompetensi untuk Anda.`,
  'rencana-kompetensi.selesai': (i) => `${nama(i.nama, 'Pegawai')} menyelesaikan satu rencana kompetensi.`,
} as const satisfies Record<string, (isi: Isi) => string>;

export type JenisPemberitahuan = keyof typeof KALIMAT;

/** The sentence of a stored notice. One whose kind is no longer in the list still says that there is news. */
export function kalimat(jenis: string, isi: Isi): string {
  const tulis: ((isi: Isi) => string) | undefined = KALIMAT[jenis as JenisPemberitahuan];
  return tulis ? satuTitik(tulis(isi)) : 'Ada kabar untuk Anda. Buka untuk melihatnya.';
}

/** The last day of what a notice asks for; null when it asks for nothing dated. */
export function tenggatKabar({ tenggat }: Isi): string | null {
  return kata(tenggat) || null;
}

/** A kind of notice in a few words, for statistics. */
export function namaJenis(jenis: string): string {
  return awalBesar(jenis.replace('.', ': ').replaceAll('-', ' '));
}

const PENGINGAT: Readonly<Record<string, string>> = {
  PENETAPAN: 'menunggu Anda menetapkan SKP',
  PENETAPAN_PIMPINAN:
    'menunggu Anda menetapkan SKP pimpinannya, agar SKP pegawai di bawahnya dapat disusun pada',
  DATA: 'meminta data kepegawaiannya dibetulkan, agar SKP dapat disusun pada',
  SKP_PIMPINAN: 'menunggu SKP Anda berlaku, agar RHK-nya dapat disambungkan pada SKP',
  PENGAJUAN: 'mengingatkan Anda untuk mengajukan SKP',
};

function kata(nilai: unknown): string {
  return typeof nilai === 'string' ? nilai : '';
}

function nama(nilai: unknown, bilaKosong: string): string {
  return kata(nilai) || bilaKosong;
}

function hitung(nilai: unknown): number {
  return typeof nilai === 'number' ? nilai : 0;
}

function tahun({ tahun: nilai }: Isi): string {
  return typeof nilai === 'number' ? ` ${nilai}` : '';
}

function periode({ periode: nilai }: Isi): string {
  return kata(nilai) ? ` ${kata(nilai)}` : '';
}

function sesudah({ predikat, periode: kapan }: Isi): string {
  if (!kata(predikat)) return '';
  return ` sesudah hasil evaluasi${kata(kapan) ? ` ${kata(kapan)}` : ''} ${LABEL_PREDIKAT[kata(predikat) as Predikat] ?? ''}`.trimEnd();
}

function tanggal(nilai: unknown): string {
  return kata(nilai) ? tulisHari(hari(kata(nilai))) : 'hari ini';
}

function laporan(i: Isi): string {
  return hitung(i.jumlah) > 1
    ? `${hitung(i.jumlah)} laporan kegiatan Anda`
    : `Laporan kegiatan Anda tanggal ${tanggal(i.tanggal)}`;
}

/** The words somebody wrote along, as far as a list has room for them. */
function kutip(nilai: unknown): string {
  const teks = kata(nilai).trim();
  if (!teks) return '';
  return ` Catatan: “${teks.length > 140 ? `${teks.slice(0, 139).trimEnd()}…` : teks}”`;
}

function awalBesar(teks: string): string {
  return teks.charAt(0).toUpperCase() + teks.slice(1);
}
