import type pg from 'pg';

/** Floor F3: the same rows by set-based SQL in one transaction; no progress, no way to stop, no rules. */
export async function lantaiPenutupan(pool: pg.Pool): Promise<number> {
  const mulai = performance.now();
  const klien = await pool.connect();
  try {
    await klien.query('begin');
    for (const langkah of LANGKAH) await klien.query(langkah);
    await klien.query('commit');
  } finally {
    klien.release();
  }
  return (performance.now() - mulai) / 1000;
}

/** What the floor proposes comes from a table, since it has no rules. */
export async function siapkanLantai(pool: pg.Pool): Promise<void> {
  await pool.query(`create table if not exists usulan_lantai as select * from (values
    ('SANGAT_BAIK', 'PRIORITAS'), ('BUTUH_PERBAIKAN', 'BIMBINGAN'), ('KURANG', 'KONSELING'), ('SANGAT_KURANG', 'BIMBINGAN')) u(predikat, jenis)`);
}

const LANGKAH = [
  `insert into rekap_tahun_pegawai (instansi_id, tahun, pegawai_id, penugasan_id, unit_kerja_id, evaluasi_id, keadaan, predikat,
     predikat_periodik, menit_diverifikasi, aktivitas_diverifikasi, realisasi, umpan_balik)
   select e.instansi_id, 2025, e.pegawai_id, e.penugasan_id, e.unit_kerja_id, e.id, e.keadaan, e.predikat, b.predikat, r.menit, r.n, 0, u.n
   from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id and w.jenis = 'TAHUNAN'
   join (select pegawai_id, sum(menit_diverifikasi) as menit, sum(diverifikasi)::int as n from rekap_pegawai_bulan
     where bulan between '2025-01-01' and '2025-12-01' group by 1) r on r.pegawai_id = e.pegawai_id
   join (select pegawai_id, count(*)::int as n from umpan_balik where dibuat_pada between '2025-01-01' and '2026-01-01' group by 1) u on u.pegawai_id = e.pegawai_id
   join (select e.pegawai_id, jsonb_agg(e.predikat order by w.ke) as predikat from evaluasi e join periode w on w.instansi_id = e.instansi_id and w.id = e.periode_id
     where w.jenis = 'TRIWULANAN' group by 1) b on b.pegawai_id = e.pegawai_id`,
  `insert into penutupan_usulan select r.instansi_id, 2025, r.pegawai_id, u.jenis, '{}', '2022-02-07' from rekap_tahun_pegawai r join usulan_lantai u using (predikat)`,
  `insert into dokumen_antrean (instansi_id, evaluasi_id, cetak, oleh_pegawai_id, antre_pada)
   select instansi_id, evaluasi_id, c, pegawai_id, now() from rekap_tahun_pegawai, unnest(array['DOKUMEN_EVALUASI', 'HASIL_EVALUASI']) c`,
  `insert into skp_peristiwa (instansi_id, id, skp_id, skp_versi_id, peristiwa, dari, ke, oleh_pegawai_id, versi_aturan)
   select v.instansi_id, gen_random_uuid(), v.skp_id, v.id, p, 'DISETUJUI', 'DIARSIPKAN', s.pegawai_id, '2022-02-07'
   from skp_versi v join skp s on s.instansi_id = v.instansi_id and s.id = v.skp_id, unnest(array['TUTUP', 'ARSIPKAN']) p where s.tahun = 2025`,
  `update skp_versi v set keadaan = 'DIARSIPKAN' from skp s where s.instansi_id = v.instansi_id and s.id = v.skp_id and s.tahun = 2025`,
  `insert into audit (instansi_id, id, peristiwa, objek_jenis, tentang_pegawai_id, sesudah)
   select instansi_id, gen_random_uuid(), 'penutupan.pegawai-dicatat', 'penutupan', pegawai_id, jsonb_build_object('tahun', 2025, 'keadaan', keadaan) from rekap_tahun_pegawai`,
  `insert into rekap_tahun_unit (instansi_id, tahun, unit_kerja_id, pegawai, sangat_baik, baik, butuh_perbaikan, kurang, sangat_kurang, belum, menit_diverifikasi)
   select instansi_id, tahun, unit_kerja_id, count(*), count(*) filter (where predikat = 'SANGAT_BAIK'), count(*) filter (where predikat = 'BAIK'),
     count(*) filter (where predikat = 'BUTUH_PERBAIKAN'), count(*) filter (where predikat = 'KURANG'), count(*) filter (where predikat = 'SANGAT_KURANG'),
     count(*) filter (where predikat is null), sum(menit_diverifikasi) from rekap_tahun_pegawai group by 1, 2, 3`,
  `update periode set ditutup_pada = now() where tahun = 2025`,
];
