const KOLOM = `a.id, a.tanggal, a.kategori, a.rhk_id, a.rencana_aksi_id, a.mulai, a.selesai, a.menit, a.uraian, a.volume, a.satuan,
  a.luar_hari_kerja, a.keadaan, a.catatan_pemeriksa, a.diperiksa_pada, a.dikirim_pada, a.versi`;

/** What each floor runs, one statement a request. */
export const SQL_LANTAI = {
  tulis: `insert into aktivitas (instansi_id, tanggal, id, pegawai_id, unit_kerja_id, kategori, menit, uraian, keadaan, dikirim_pada)
    values ($1, $2, $3, $4, $5, 'UMUM', $6, $7, 'DIKIRIM', now()) returning id`,
  titik: `select ${KOLOM} from aktivitas a where a.instansi_id = $1 and a.tanggal = $2 and a.id = $3`,
  daftar: `select ${KOLOM} from aktivitas a where a.instansi_id = $1 and a.pegawai_id = $2
    and a.tanggal between $3 and $4 order by a.tanggal desc, a.id desc limit 51`,
  dasbor: `select a.keadaan, count(*) as jumlah, sum(a.menit) as menit from aktivitas a
    where a.instansi_id = $1 and a.unit_kerja_id = $2 and a.tanggal between $3 and $4 group by 1`,
} as const;
