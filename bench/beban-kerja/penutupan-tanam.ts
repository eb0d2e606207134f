import type pg from 'pg';

const PER_UNIT = 50;

/**
 * An agency whose year 2025 is over: each person with a post, an SKP in force, four quarters and an annual evaluation
 * that were reported, twelve months of work, and feedback. Made by set-based SQL.
 */
export async function tanamTahun(pool: pg.Pool, pegawai: number): Promise<void> {
  const isi = (teks: string, ...nilai: unknown[]) => pool.query(teks, nilai);
  await isi(
    `insert into kendali.instansi (id, kode, nama, jenis, ibu_kota) values (gen_random_uuid(), 'BENCH', 'Kota Bench', 'KOTA', 'Serang')`,
  );
  await isi(
    `insert into unit_kerja (instansi_id, id, kode, nama, jenis, dari)
    select i.id, gen_random_uuid(), 'U' || n, 'Unit ' || n, 'SEKSI', '2024-01-01' from kendali.instansi i, generate_series(1, ceil($1::numeric / ${PER_UNIT})::int) n`,
    pegawai,
  );
  await isi(`insert into jabatan (instansi_id, id, unit_kerja_id, nama, jenis)
    select instansi_id, gen_random_uuid(), id, 'Pelaksana', 'PELAKSANA' from unit_kerja`);
  await isi(
    `insert into pegawai (instansi_id, id, jenis, nip, nama, jenis_kelamin)
    select i.id, gen_random_uuid(), 'PNS', (199001012015000000 + n)::text, 'Orang ' || n, 'L' from kendali.instansi i, generate_series(1, $1::int) n`,
    pegawai,
  );
  await isi(`insert into penugasan (instansi_id, id, pegawai_id, jabatan_id, jenis, dari)
    select p.instansi_id, gen_random_uuid(), p.id, j.id, 'DEFINITIF', '2024-01-01'
    from (select *, row_number() over (order by nip) as n from pegawai) p
    join (select *, row_number() over (order by id) as n, count(*) over () as banyak from jabatan) j on j.n = 1 + p.n % j.banyak`);
  await isi(`insert into periode (instansi_id, id, tahun, jenis, ke, dari, sampai, jendela_dari, jendela_sampai)
    select i.id, gen_random_uuid(), 2025, 'TRIWULANAN', k, make_date(2025, 3 * k - 2, 1), (make_date(2025, 3 * k - 2, 1) + interval '3 months - 1 day')::date,
      make_date(2025, 3 * k, 15), (make_date(2025, 3 * k, 15) + interval '25 days')::date from kendali.instansi i, generate_series(1, 4) k`);
  await isi(`insert into periode (instansi_id, id, tahun, jenis, ke, dari, sampai, jendela_dari, jendela_sampai)
    select id, gen_random_uuid(), 2025, 'TAHUNAN', 1, '2025-01-01', '2025-12-31', '2025-12-20', '2026-01-31' from kendali.instansi`);
  await isi(`insert into skp (instansi_id, id, pegawai_id, penugasan_id, tahun, dari, sampai)
    select instansi_id, gen_random_uuid(), pegawai_id, id, 2025, '2025-01-01', '2025-12-31' from penugasan`);
  await isi(`insert into skp_versi (instansi_id, id, skp_id, nomor, keadaan, pendekatan, ditetapkan_pada, versi_aturan)
    select instansi_id, gen_random_uuid(), id, 1, 'DISETUJUI', 'KUALITATIF', '2025-01-10', '2022-02-07' from skp`);
  await isi(`insert into evaluasi (instansi_id, id, pegawai_id, periode_id, penugasan_id, skp_id, skp_versi_id, penilai_pegawai_id, unit_kerja_id,
      keadaan, rating_hasil, rating_perilaku, predikat, versi_aturan, masukan, jejak, ditetapkan_pada, disampaikan_pada)
    select s.instansi_id, gen_random_uuid(), s.pegawai_id, w.id, s.penugasan_id, s.id, v.id, s.pegawai_id, j.unit_kerja_id,
      'DILAPORKAN', 'SESUAI', 'SESUAI', (array['SANGAT_BAIK', 'BAIK', 'BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG'])[1 + (hashtext(s.pegawai_id::text) & 1023) % 6],
      '2022-02-07', '{}', '{}', w.jendela_sampai, w.jendela_sampai
    from skp s join skp_versi v on v.instansi_id = s.instansi_id and v.skp_id = s.id join penugasan t on t.instansi_id = s.instansi_id and t.id = s.penugasan_id
    join jabatan j on j.instansi_id = t.instansi_id and j.id = t.jabatan_id join periode w on w.instansi_id = s.instansi_id`);
  await isi(`insert into rekap_pegawai_bulan (instansi_id, pegawai_id, bulan, diverifikasi, menit_diverifikasi)
    select instansi_id, id, make_date(2025, b, 1), 20, 6000 from pegawai, generate_series(1, 12) b`);
  await isi(`insert into umpan_balik (instansi_id, id, pegawai_id, pemberi_pegawai_id, hubungan, nilai, sentimen, uraian, dibuat_pada)
    select p.instansi_id, gen_random_uuid(), p.id, (select q.id from pegawai q where q.id <> p.id limit 1), 'REKAN', 'AKUNTABEL', 'POSITIF', 'Laporan tepat waktu', '2025-06-01'
    from pegawai p, generate_series(1, 4)`);
  await pool.query('vacuum analyze');
}

/** Back to the state before a closing, for the next pass. */
export async function hapusTahun(pool: pg.Pool): Promise<void> {
  await pool.query(
    `truncate penutupan_usulan, rekap_tahun_pegawai, rekap_tahun_unit, dokumen_antrean, penutupan, skp_peristiwa, audit cascade`,
  );
  await pool.query(`update skp_versi set keadaan = 'DISETUJUI' where keadaan in ('DITUTUP', 'DIARSIPKAN')`);
  await pool.query('update periode set ditutup_pada = null');
  await pool.query('vacuum analyze');
}
