import { sql } from 'kysely';
import * as workblock from '../../features/workblock/actions.ts';
import type { Panggung } from './panggung.ts';

/** How the head of the environment agency explains its indicators, and the strategy behind one of them. */
export async function strategi(p: Panggung): Promise<void> {
  const kepala = p.cari('DLH', 0);
  const hari = p.hariKerja[5];
  if (!kepala || !hari) return;
  // written while the SKP was a draft; the sample has it set already
  await p.tanya((tx, instansiId) =>
    sql`
      insert into manual_indikator (instansi_id, skp_versi_id, indikator_id, tujuan, definisi, formula, satuan, kendali,
        sumber_data, periode_pelaporan, diubah_pada)
      select i.instansi_id, i.skp_versi_id, i.id, 'Mengetahui hasil yang dirasakan warga dari tahun ke tahun',
        'Dihitung untuk seluruh wilayah kota selama tahun berjalan, termasuk yang dikerjakan mitra dinas',
        'Hasil yang tercapai dibandingkan dengan seluruh sasaran, menurut satuan indikator ini', coalesce(i.satuan, 'nilai'),
        'OUTCOME_ANTARA', 'Laporan triwulanan bidang, diperiksa sekretariat dinas', 'TRIWULANAN', v.dibuat_pada
      from indikator i
      join skp_versi v on v.instansi_id = i.instansi_id and v.id = i.skp_versi_id and v.nomor = 1
      join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id
      where s.instansi_id = ${instansiId} and s.pegawai_id = ${kepala.id} and s.tahun = ${p.tahun} and i.urutan = 0`.execute(
      tx,
    ),
  );
  await workblock.buat(p.sebagai(kepala, hari, 615), {
    id: p.id(hari),
    tahun: p.tahun,
    judul: 'Bank sampah di setiap RW',
    indikatorTarget: ['Persentase sampah yang dikurangi dari sumbernya: 20 %'],
    pihakTerlibat: 'Bidang Pengelolaan Sampah, kelurahan, kader lingkungan',
    waktuPenyelesaian: `Februari sampai November ${p.tahun}`,
    penerimaManfaat: 'Warga kota dan pengelola bank sampah',
    tujuan: 'Sampah berkurang sebelum diangkut ke tempat pemrosesan akhir',
    anggaran: 'Rp250.000.000',
    kegiatanRutin: ['Penimbangan dan pencatatan setiap minggu', 'Pembinaan kader setiap bulan'],
    kegiatanTransformatif: ['Pencatatan timbangan lewat satu aplikasi bersama'],
    keluaranRutin: ['Data timbangan bulanan setiap RW'],
    keluaranTransformatif: ['Peta sampah kota yang mutakhir'],
  });
}
