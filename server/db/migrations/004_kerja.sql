create table rencana_aksi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  skp_id uuid not null,
  rhk_id uuid not null,
  urutan integer not null default 0,
  uraian text not null,
  triwulan integer check (triwulan between 1 and 4),
  dihentikan_pada timestamptz,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, skp_id) references skp (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id)
);
create index on rencana_aksi (instansi_id, skp_id);
call kendali.jadikan_tabel_instansi('rencana_aksi', 'select, insert, update, delete');

-- A file as it was uploaded, or a link. Bytes lie in the file store under `kunci`.
create table bukti (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  jenis text not null check (jenis in ('BERKAS', 'TAUTAN')),
  nama text not null,
  tautan text,
  tipe_isi text,
  ukuran bigint,
  -- of the bytes kept; `sha256_asal` of the bytes that were sent, by which a repeated upload is known
  sha256 text,
  sha256_asal text,
  kunci text,
  kunci_miniatur text,
  diambil_pada timestamptz,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  check ((jenis = 'TAUTAN') = (tautan is not null)),
  check ((jenis = 'BERKAS') = (kunci is not null and sha256 is not null and ukuran is not null and tipe_isi is not null))
);
create index on bukti (instansi_id, pegawai_id, dibuat_pada);
create index on bukti (instansi_id, sha256);
call kendali.jadikan_tabel_instansi('bukti', 'select, insert, update, delete');

-- Daily activities, by month: some twelve million rows a year in one kota.
create table aktivitas (
  instansi_id uuid not null references kendali.instansi (id),
  tanggal date not null,
  id uuid not null,
  pegawai_id uuid not null,
  unit_kerja_id uuid,
  skp_id uuid,
  rhk_id uuid,
  rencana_aksi_id uuid,
  kategori text not null check (kategori in ('RHK', 'TUGAS_TAMBAHAN', 'UMUM')),
  mulai time,
  selesai time,
  menit integer not null check (menit between 1 and 1440),
  uraian text not null,
  volume numeric,
  satuan text,
  luar_hari_kerja boolean not null default false,
  keadaan text not null check (keadaan in ('DRAF', 'DIKIRIM', 'DIVERIFIKASI', 'DIREVISI', 'DITOLAK')),
  penilai_pegawai_id uuid,
  diperiksa_oleh uuid,
  diperiksa_pada timestamptz,
  catatan_pemeriksa text,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  dikirim_pada timestamptz,
  primary key (instansi_id, tanggal, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id),
  foreign key (instansi_id, rencana_aksi_id) references rencana_aksi (instansi_id, id),
  check ((kategori = 'RHK') = (rhk_id is not null)),
  check ((mulai is null) = (selesai is null)),
  check (selesai > mulai)
) partition by range (tanggal);
create index on aktivitas (instansi_id, pegawai_id, tanggal, id);
create index on aktivitas (instansi_id, penilai_pegawai_id, tanggal, id) where keadaan = 'DIKIRIM';
create index on aktivitas (instansi_id, rhk_id, tanggal) where rhk_id is not null;
call kendali.jadikan_tabel_instansi('aktivitas', 'select, insert, update, delete');

-- Makes the month's partition when it is absent; the catch-all keeps a forgotten month from losing rows.
create table aktivitas_lain partition of aktivitas default;
create procedure kendali.siapkan_partisi_aktivitas(bulan_awal date, bulan_akhir date) language plpgsql as $$
declare b date := date_trunc('month', bulan_awal);
begin
  while b <= bulan_akhir loop
    execute format('create table if not exists aktivitas_%s partition of aktivitas for values from (%L) to (%L)',
      to_char(b, 'YYYY_MM'), b, (b + interval '1 month')::date);
    b := (b + interval '1 month')::date;
  end loop;
end $$;
call kendali.siapkan_partisi_aktivitas('2025-01-01', '2028-12-01');

create table aktivitas_peristiwa (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  aktivitas_tanggal date not null,
  aktivitas_id uuid not null,
  peristiwa text not null,
  dari text,
  ke text not null,
  oleh_pegawai_id uuid not null,
  catatan text,
  versi_aturan text,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on aktivitas_peristiwa (instansi_id, aktivitas_id, pada);
call kendali.jadikan_tabel_instansi('aktivitas_peristiwa', 'select, insert');

-- A day that the assessor opened again for late entry (V-AKT-04).
create table aktivitas_hari_terbuka (
  instansi_id uuid not null references kendali.instansi (id),
  pegawai_id uuid not null,
  tanggal date not null,
  dibuka_oleh uuid not null,
  catatan text not null,
  dibuka_pada timestamptz not null default now(),
  primary key (instansi_id, pegawai_id, tanggal),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibuka_oleh) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('aktivitas_hari_terbuka', 'select, insert');

create table aktivitas_bukti (
  instansi_id uuid not null references kendali.instansi (id),
  aktivitas_tanggal date not null,
  aktivitas_id uuid not null,
  bukti_id uuid not null,
  primary key (instansi_id, aktivitas_id, bukti_id),
  foreign key (instansi_id, aktivitas_tanggal, aktivitas_id) references aktivitas (instansi_id, tanggal, id) on delete cascade on update cascade,
  foreign key (instansi_id, bukti_id) references bukti (instansi_id, id)
);
create index on aktivitas_bukti (instansi_id, bukti_id);
call kendali.jadikan_tabel_instansi('aktivitas_bukti', 'select, insert, delete');

-- What progressed on an RHK (or one of its indicators) in a period; only this appears in B and C forms.
create table realisasi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  periode_id uuid not null,
  skp_id uuid not null,
  rhk_id uuid not null,
  indikator_id uuid,
  uraian text not null,
  angka numeric,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique nulls not distinct (instansi_id, periode_id, rhk_id, indikator_id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, skp_id) references skp (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('realisasi', 'select, insert, update');

create table realisasi_bukti (
  instansi_id uuid not null references kendali.instansi (id),
  realisasi_id uuid not null,
  bukti_id uuid not null,
  primary key (instansi_id, realisasi_id, bukti_id),
  foreign key (instansi_id, realisasi_id) references realisasi (instansi_id, id),
  foreign key (instansi_id, bukti_id) references bukti (instansi_id, id)
);
create index on realisasi_bukti (instansi_id, bukti_id);
call kendali.jadikan_tabel_instansi('realisasi_bukti', 'select, insert, delete');

-- Rollups kept by the write path; `terang periksa` proves them equal to a recount.
create table rekap_pegawai_bulan (
  instansi_id uuid not null references kendali.instansi (id),
  pegawai_id uuid not null,
  bulan date not null,
  dikirim integer not null default 0,
  diverifikasi integer not null default 0,
  direvisi integer not null default 0,
  ditolak integer not null default 0,
  menit_dikirim bigint not null default 0,
  menit_diverifikasi bigint not null default 0,
  primary key (instansi_id, pegawai_id, bulan),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('rekap_pegawai_bulan', 'select, insert, update');

create table rekap_unit_bulan (
  instansi_id uuid not null references kendali.instansi (id),
  unit_kerja_id uuid not null,
  bulan date not null,
  -- several rows a unit, added up when read, so that writers of one unit do not queue behind one row
  lajur smallint not null,
  dikirim integer not null default 0,
  diverifikasi integer not null default 0,
  direvisi integer not null default 0,
  ditolak integer not null default 0,
  menit_dikirim bigint not null default 0,
  menit_diverifikasi bigint not null default 0,
  primary key (instansi_id, unit_kerja_id, bulan, lajur),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('rekap_unit_bulan', 'select, insert, update');
