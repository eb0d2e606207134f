import type { JenisJabatan } from '../enum.ts';
import type { KategoriIp, KelompokJabatan, TingkatHukuman, TingkatPendidikan } from '../tables/ip-asn.ts';

export const LABEL_PENDIDIKAN: Record<TingkatPendidikan, string> = {
  S3: 'S-3',
  S2: 'S-2',
  S1_D4: 'S-1/D-IV',
  D3: 'D-III',
  D2_D1_SMA: 'D-II/D-I/SMA sederajat',
  DI_BAWAH_SMA: 'di bawah SMA',
};

export const LABEL_HUKUMAN: Record<TingkatHukuman, string> = {
  TIDAK_ADA: 'Tidak ada',
  RINGAN: 'Ringan',
  SEDANG: 'Sedang',
  BERAT: 'Berat',
};

export const LABEL_KATEGORI_IP: Record<KategoriIp, string> = {
  SANGAT_TINGGI: 'Sangat Tinggi',
  TINGGI: 'Tinggi',
  SEDANG: 'Sedang',
  RENDAH: 'Rendah',
  SANGAT_RENDAH: 'Sangat Rendah',
};

/** The group a kind of post is measured in; null for heads of regions, who are no ASN. */
export const KELOMPOK_DARI_JABATAN: Record<JenisJabatan, KelompokJabatan | null> = {
  KEPALA_DAERAH: null,
  JPT_UTAMA: 'STRUKTURAL',
  JPT_MADYA: 'STRUKTURAL',
  JPT_PRATAMA: 'STRUKTURAL',
  ADMINISTRATOR: 'STRUKTURAL',
  PENGAWAS: 'STRUKTURAL',
  JF: 'JF',
  PELAKSANA: 'PELAKSANA',
};

/** "17,5". */
export function tulisNilai(nilai: number): string {
  return String(nilai).replace('.', ',');
}
