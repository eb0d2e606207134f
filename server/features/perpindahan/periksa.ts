import type { IsiPerpindahan } from '#contract/perpindahan.ts';
import type { JenisPerpindahan } from '#rules/enum.ts';
import { hari, tulisHari } from '#rules/kernel/hari.ts';
import { type Temuan, temuan } from '#rules/kernel/jawaban.ts';
import { LABEL_KEDUDUKAN } from '#rules/label.ts';
import type { NilaiPerpindahan } from '#rules/perpindahan/perpindahan.ts';
import { type Fakta, hariEfektif } from './fakta.ts';

const BERHENTI: readonly JenisPerpindahan[] = ['PENSIUN', 'MENGUNDURKAN_DIRI', 'MENINGGAL'];
const STUDI_BERAKHIR: readonly JenisPerpindahan[] = ['TUGAS_BELAJAR_SELESAI', 'TUGAS_BELAJAR_GAGAL'];

/** Every reason why this act cannot be carried out on this person, each with the field that mends it. */
export function penghalang(isian: IsiPerpindahan, nilai: NilaiPerpindahan, f: Fakta): Temuan[] {
  const { jenis } = isian;
  const nama = f.pegawai.nama;
  const mulaiJabatan =
    nilai.penugasan === 'BERGANTI' || nilai.penugasan === 'DIMULAI' || nilai.penugasan === 'BERTAMBAH';
  const perluPenilai = mulaiJabatan || jenis === 'GANTI_PENILAI';
  const perluJabatanKini = nilai.penugasan !== 'DIMULAI' && jenis !== 'PLT_SELESAI';
  const tulis = (h: string) => tulisHari(hari(h));
  return [
    bila(f.pegawai.berhentiPada !== null, 'E-PINDAH-SUDAH-BERHENTI', '/pegawaiId', `${nama} sudah berhenti.`),
    bila(
      f.pegawai.jenis === 'PEJABAT_NEGARA',
      'E-NOT-SUBJECT',
      '/pegawaiId',
      `${nama} bukan pegawai ASN. (PermenPANRB 6/2022, Lampiran II.C.8)`,
    ),
    bila(
      perluJabatanKini && !f.definitif,
      'E-PINDAH-TANPA-JABATAN',
      '/tanggal',
      `${nama} belum memegang jabatan definitif pada hari itu. Periksa tanggalnya atau tambahkan penugasannya.`,
    ),
    bila(
      nilai.penugasan === 'DIMULAI' && f.definitif !== null,
      'E-PINDAH-SUDAH-BERTUGAS',
      '/jenis',
      `${nama} sudah memegang jabatan. Catat sebagai mutasi.`,
    ),
    bila(mulaiJabatan && !f.jabatan, 'E-WAJIB', '/jabatanId', 'Pilih jabatannya.'),
    bila(perluPenilai && !f.penilai, 'E-WAJIB', '/penilaiPegawaiId', 'Pilih pejabat penilainya.'),
    bila(
      f.penilai?.id === isian.pegawaiId,
      'E-PENILAI-DIRI',
      '/penilaiPegawaiId',
      'Seseorang tidak menilai dirinya sendiri.',
    ),
    bila(
      f.pengganti?.id === isian.pegawaiId,
      'E-PENILAI-DIRI',
      '/penggantiPegawaiId',
      'Penggantinya harus orang lain.',
    ),
    bila(
      nilai.penugasan === 'BERGANTI' &&
        jenis !== 'AKTIF_KEMBALI' &&
        f.jabatan?.id === f.definitif?.jabatanId &&
        !!f.jabatan,
      'E-PINDAH-JABATAN-SAMA',
      '/jabatanId',
      'Jabatan baru sama dengan jabatan sekarang.',
    ),
    bila(
      ['BERGANTI', 'BERAKHIR', 'DIMULAI'].includes(nilai.penugasan) && f.sesudah !== null,
      'E-PENUGASAN-TANGGAL',
      '/tanggal',
      `Sudah ada jabatan yang mulai ${f.sesudah ? tulis(f.sesudah.dari) : ''}. Pilih tanggal sesudahnya atau batalkan perpindahan itu.`,
    ),
    bila(
      nilai.penugasan === 'BERGANTI' && !!f.definitif && f.definitif.dari >= isian.tanggal,
      'E-PENUGASAN-TANGGAL',
      '/tanggal',
      'Tanggal harus sesudah awal jabatan yang sekarang.',
    ),
    bila(
      jenis === 'GANTI_PENILAI' && !!f.penilai && f.penilai.id === f.definitif?.penilai?.id,
      'E-PINDAH-PENILAI-SAMA',
      '/penilaiPegawaiId',
      'Beliau sudah menjadi pejabat penilainya.',
    ),
    bila(
      jenis === 'GANTI_PENILAI' && f.penilaiSesudah !== null,
      'E-PENILAI-TANGGAL',
      '/tanggal',
      `Sudah ada pejabat penilai yang mulai ${f.penilaiSesudah ? tulis(f.penilaiSesudah.dari) : ''}. Pilih tanggal sesudahnya.`,
    ),
    bila(
      nilai.penugasan === 'BERTAMBAH' && f.tambahan.some((t) => t.jabatanId === isian.jabatanId),
      'E-PINDAH-PLT-ADA',
      '/jabatanId',
      `${nama} sudah menjalankan tugas itu.`,
    ),
    bila(
      jenis === 'PLT_SELESAI' && f.tambahan.length === 0,
      'E-PINDAH-TANPA-PLT',
      '/jenis',
      `${nama} tidak sedang menjadi Plt. atau Plh. pada hari itu.`,
    ),
    bila(
      jenis === 'PLT_SELESAI' && f.tambahan.length > 1 && !isian.jabatanId,
      'E-WAJIB',
      '/jabatanId',
      'Pilih tugas yang selesai.',
    ),
    bila(
      nilai.kedudukan !== null && nilai.kedudukan !== 'AKTIF' && f.status !== null,
      'E-PINDAH-STATUS-ADA',
      '/jenis',
      `${nama} sudah tercatat ${LABEL_KEDUDUKAN[f.status?.kedudukan as 'CLTN'] ?? ''}. Catat "Aktif kembali" lebih dahulu.`,
    ),
    bila(
      jenis === 'AKTIF_KEMBALI' && f.status === null,
      'E-PINDAH-SUDAH-AKTIF',
      '/jenis',
      `${nama} sudah aktif.`,
    ),
    ...studi(isian, f),
    bila(
      jenis === 'CPNS' && f.pegawai.jenis !== 'PNS',
      'E-PINDAH-JENIS-PEGAWAI',
      '/jenis',
      `${nama} tercatat bukan PNS.`,
    ),
    bila(
      jenis === 'PPPK_BARU' && !f.pegawai.jenis.startsWith('PPPK'),
      'E-PINDAH-JENIS-PEGAWAI',
      '/jenis',
      `${nama} tercatat bukan PPPK.`,
    ),
    bila(
      jenis === 'KONTRAK_PARUH_WAKTU' && f.pegawai.jenis !== 'PPPK_PARUH_WAKTU',
      'E-PINDAH-JENIS-PEGAWAI',
      '/jenis',
      `${nama} tercatat bukan PPPK Paruh Waktu.`,
    ),
    bila(
      jenis === 'KONTRAK_PARUH_WAKTU' && (!isian.sampai || isian.sampai <= isian.tanggal),
      'E-WAJIB',
      '/sampai',
      'Isi hari terakhir kontrak, sesudah hari pertamanya.',
    ),
    bila(
      BERHENTI.includes(jenis) && !!f.definitif && isian.tanggal < f.definitif.dari,
      'E-PENUGASAN-TANGGAL',
      '/tanggal',
      'Tanggal harus sesudah awal jabatan yang sekarang.',
    ),
  ].flatMap((t) => t ?? []);
}

function studi(isian: IsiPerpindahan, f: Fakta): (Temuan | null)[] {
  const { jenis, studi: rencana } = isian;
  const nama = f.pegawai.nama;
  if (STUDI_BERAKHIR.includes(jenis))
    return [
      bila(
        !f.tugasBelajar,
        'E-TUBEL-TIDAK-ADA',
        '/jenis',
        `${nama} tidak sedang tugas belajar. Catat dahulu awal tugas belajarnya.`,
      ),
      bila(
        !!f.tugasBelajar && isian.tanggal < f.tugasBelajar.dari,
        'E-TUBEL-TANGGAL',
        '/tanggal',
        'Tanggal harus sesudah awal tugas belajar.',
      ),
    ];
  if (jenis !== 'TUGAS_BELAJAR_MULAI') return [];
  return [
    bila(
      !!f.tugasBelajar,
      'E-TUBEL-ADA',
      '/jenis',
      `${nama} masih tugas belajar di ${f.tugasBelajar?.perguruanTinggi ?? ''}.`,
    ),
    bila(!rencana, 'E-WAJIB', '/studi', 'Isi perguruan tinggi, program, dan rencana selesai.'),
    bila(
      !!rencana && rencana.jenjang.endsWith('DALAM_NEGERI') && !rencana.akreditasi,
      'E-WAJIB',
      '/studi/akreditasi',
      'Pilih akreditasi kampus.',
    ),
    bila(
      !!rencana && rencana.rencanaSelesai <= isian.tanggal,
      'E-TUBEL-TANGGAL',
      '/studi/rencanaSelesai',
      'Rencana selesai harus sesudah hari mulai.',
    ),
  ];
}

/** What does not stand in the way and should be known. */
export function peringatan(
  isian: IsiPerpindahan,
  nilai: NilaiPerpindahan,
  f: Fakta,
  sudahDitetapkan: readonly string[],
): Temuan[] {
  const meninggalkan =
    nilai.penugasan === 'BERGANTI' || nilai.penugasan === 'BERAKHIR' || nilai.penilai === 'TIDAK_DINILAI';
  const sejak = hariEfektif(nilai, isian.tanggal);
  return [
    bila(
      meninggalkan && f.bawahan.length > 0 && !f.pengganti && isian.jenis !== 'AKTIF_KEMBALI',
      'W-PINDAH-BAWAHAN',
      '/penggantiPegawaiId',
      `${f.bawahan.length} orang masih dinilai oleh ${f.pegawai.nama}. Pilih penggantinya agar tidak ada yang tertinggal.`,
    ),
    bila(
      !!f.jabatan?.pemegang && nilai.penugasan === 'BERGANTI',
      'W-PINDAH-JABATAN-TERISI',
      '/jabatanId',
      `Jabatan itu masih dipegang ${f.jabatan?.pemegang?.nama ?? ''}. Catat juga perpindahan beliau.`,
    ),
    bila(
      sudahDitetapkan.length > 0,
      'W-PINDAH-EVALUASI',
      '/tanggal',
      `Evaluasi ${sudahDitetapkan.join(', ')} sudah ditetapkan dan tetap berlaku.`,
    ),
    bila(!isian.dasar, 'W-PINDAH-TANPA-SK', '/dasar', 'Nomor surat keputusan belum diisi; dapat menyusul.'),
    bila(
      isian.jenis === 'PLT_MULAI' && !f.jabatan?.pemegang && !isian.menilaiUnit,
      'W-PLT-TIDAK-MENILAI',
      '/menilaiUnit',
      'Plt. tidak ditugasi menilai pegawai unit itu. Pastikan ada yang menilai mereka.',
    ),
    bila(
      sejak > isian.tanggal && nilai.penugasan !== 'TETAP',
      'W-PINDAH-BESOK',
      '/tanggal',
      `Akibatnya berlaku mulai ${tulisHari(hari(sejak))}.`,
    ),
  ].flatMap((t) => t ?? []);
}

function bila(ya: boolean, kode: string, jalur: string, pesan: string): Temuan | null {
  return ya ? temuan(kode, jalur, pesan) : null;
}
