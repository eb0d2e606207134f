import type { Akibat, PerpindahanBaru, PratinjauPerpindahan } from '#contract/perpindahan.ts';
import { hari, tulisHari } from '#rules/kernel/hari.ts';
import { satuTitik } from '#rules/kernel/kalimat.ts';
import type { Kutipan } from '#rules/kernel/kutipan.ts';
import { p6 } from '#rules/kernel/kutipan.ts';
import type { NilaiPerpindahan } from '#rules/perpindahan/perpindahan.ts';
import { akibatPerpindahan } from '#rules/tables/perpindahan.ts';
import type { Dampak } from './dampak.ts';
import { type Fakta, hariEfektif } from './fakta.ts';

const tulis = (h: string) => tulisHari(hari(h));

/** The sentences of one act, from what it wrote: the same before saving and after. */
export function kalimatAkibat(
  isian: Omit<PerpindahanBaru, 'id'>,
  nilai: NilaiPerpindahan,
  f: Pick<Fakta, 'pegawai' | 'definitif' | 'tambahan' | 'jabatan' | 'penilai' | 'pengganti' | 'bawahan'>,
  d: Dampak,
): Akibat[] {
  const { jenis, tanggal } = isian;
  const dasar = akibatPerpindahan.pada(hari(tanggal)).nilai[jenis].dasar;
  const ya = (benar: boolean, uraian: string, rujukan: readonly Kutipan[] = dasar): Akibat[] =>
    benar ? [{ uraian: satuTitik(uraian), dasar: rujukan }] : [];
  const efektif = hariEfektif(nilai, tanggal);
  const tugas = f.tambahan.find((t) => !isian.jabatanId || t.jabatanId === isian.jabatanId);
  const diri = d.beralih.find((b) => b.pegawaiId === f.pegawai.id);
  const lain = d.beralih.filter((b) => b.pegawaiId !== f.pegawai.id);
  const plt = jenis === 'PLT_MULAI' || jenis === 'PLH_MULAI';
  return [
    ...ya(
      ['BERGANTI', 'BERAKHIR'].includes(nilai.penugasan) && !!f.definitif,
      `Jabatan ${f.definitif?.jabatan ?? ''} di ${f.definitif?.unitKerja ?? ''} berakhir ${nilai.berakhir ? tulis(nilai.berakhir) : ''}.`,
    ),
    ...ya(
      ['BERGANTI', 'DIMULAI'].includes(nilai.penugasan) && !!f.jabatan,
      `Jabatan ${f.jabatan?.nama ?? ''} di ${f.jabatan?.unitKerja ?? ''} mulai ${tulis(tanggal)}, dinilai ${f.penilai?.nama ?? 'pejabat penilai yang dipilih'}.`,
    ),
    ...ya(
      plt && !!f.jabatan,
      `${jenis === 'PLT_MULAI' ? 'Plt.' : 'Plh.'} ${f.jabatan?.nama ?? ''} mulai ${tulis(tanggal)}, selama itu dievaluasi ${f.penilai?.nama ?? 'pimpinan unit yang dipilih'}. Jabatan definitif tetap.`,
    ),
    ...ya(
      jenis === 'PLT_SELESAI' && !!tugas,
      `Tugas ${tugas?.jenis === 'PLH' ? 'Plh.' : 'Plt.'} ${tugas?.jabatan ?? ''} berakhir ${tulis(tanggal)}; kewenangan kembali ke jabatan definitif.`,
    ),
    ...ya(
      jenis === 'GANTI_PENILAI' && !!f.penilai,
      `${f.penilai?.nama ?? ''} menjadi pejabat penilai mulai ${tulis(tanggal)}, menggantikan ${f.definitif?.penilai?.nama ?? 'yang belum ada'}.`,
    ),
    ...ya(
      d.statusBaru !== null,
      `Tidak wajib SKP mulai ${tulis(tanggal)}${isian.sampai ? ` sampai ${tulis(isian.sampai)}` : ''}, dan tidak dihitung dalam distribusi predikat.`,
    ),
    ...ya(jenis === 'AKTIF_KEMBALI', `Kembali wajib SKP mulai ${tulis(tanggal)}.`),
    ...ya(
      jenis === 'TUGAS_BELAJAR_MULAI' && !!isian.studi,
      `Tugas belajar ${isian.studi?.program ?? ''}, ${isian.studi?.perguruanTinggi ?? ''}, mulai ${tulis(tanggal)}; pejabat penilai tetap.`,
    ),
    ...ya(
      jenis === 'TUGAS_BELAJAR_SELESAI',
      `Tugas belajar selesai ${tulis(tanggal)}; pejabat penilai tetap.`,
    ),
    ...ya(
      jenis === 'TUGAS_BELAJAR_GAGAL',
      `Tugas belajar tidak selesai per ${tulis(tanggal)}: predikat periode itu dan tahun itu hanya Kurang atau Sangat Kurang.`,
      [p6('Lampiran IV.B.3.a.3.d')],
    ),
    ...ya(
      nilai.skp === 'DITUTUP' && nilai.berakhir !== null,
      d.skpDitutup.length > 0
        ? `SKP jabatan itu ditutup per ${tulis(nilai.berakhir ?? tanggal)}. Isinya dan hasil yang sudah dinilai tetap dapat dibaca.`
        : `SKP jabatan itu akan ditutup per ${tulis(nilai.berakhir ?? tanggal)}, bila ada.`,
    ),
    ...ya(
      nilai.skp === 'VERSI_BARU',
      d.versiDimulai.some((v) => v)
        ? `Rancangan versi ${Math.max(...d.versiDimulai.map((v) => v.nomor))} pada SKP yang sama disiapkan${plt ? ', dengan RHK utama untuk tugas itu' : ''}. Versi sekarang berlaku sampai yang baru ditetapkan.`
        : 'SKP yang sama dilanjutkan dengan versi baru begitu SKP-nya ada.',
    ),
    ...ya(
      diri?.lamaId !== null && diri !== undefined && d.aktivitasDialihkan > 0,
      `${d.aktivitasDialihkan} laporan kegiatan yang belum diperiksa pindah ke antrean ${f.penilai?.nama ?? 'penilai baru'}.`,
    ),
    ...ya(
      lain.length > 0,
      `${lain.length} orang beralih pejabat penilai mulai ${tulis(efektif)}: ${plt ? f.pegawai.nama : (f.pengganti?.nama ?? 'kembali ke penilai sebelumnya')}.`,
    ),
    ...ya(
      nilai.penugasan === 'BERAKHIR',
      'Evaluasi tahunan sesudah itu tidak wajib; yang sudah ada tetap tersimpan.',
    ),
    ...ya(
      jenis === 'KONTRAK_PARUH_WAKTU' && isian.sampai !== null,
      `Tahun kontrak ${tulis(tanggal)} sampai ${tulis(isian.sampai ?? tanggal)} dicatat. SKP tetap per tahun kalender; hasil evaluasi di dalam kontrak dirangkum.`,
    ),
  ];
}

/** Whose step comes next. */
export function yangMenunggu(
  nilai: NilaiPerpindahan,
  f: Pick<Fakta, 'pegawai' | 'penilai' | 'definitif'>,
  d: Dampak,
): PratinjauPerpindahan['menunggu'] {
  const penilai = f.penilai?.nama ?? f.definitif?.penilai?.nama ?? 'Pejabat penilai';
  const lama = f.definitif?.penilai?.nama;
  const diri = d.beralih.find((b) => b.pegawaiId === f.pegawai.id);
  return [
    ...(nilai.skpBaru ? [{ siapa: f.pegawai.nama, langkah: 'Menyusun SKP baru dan mengajukannya' }] : []),
    ...(nilai.skp === 'VERSI_BARU'
      ? [{ siapa: f.pegawai.nama, langkah: 'Melengkapi versi baru SKP dan mengajukannya' }]
      : []),
    ...(nilai.skpBaru || nilai.skp === 'VERSI_BARU' ? [{ siapa: penilai, langkah: 'Menetapkan SKP' }] : []),
    ...(diri?.lamaId && lama && diri.lamaId !== diri.baruId
      ? [{ siapa: lama, langkah: 'Menulis catatan tentang bulan-bulan sebelumnya, sebagai bukti' }]
      : []),
  ];
}
