-- Manual indikator kinerja (A.1.3): how one IKI of a version of an SKP is understood and measured. A version without a
-- row of its own has that of the version before it, so that a set version keeps the words it was agreed with.
create table manual_indikator (
  instansi_id uuid not null references kendali.instansi (id),
  skp_versi_id uuid not null,
  indikator_id uuid not null,
  tujuan text,
  definisi text,
  formula text,
  satuan text,
  kendali text check (kendali in ('OUTCOME', 'OUTCOME_ANTARA', 'OUTPUT_RENDAH')),
  sumber_data text,
  periode_pelaporan text check (periode_pelaporan in ('BULANAN', 'TRIWULANAN', 'SEMESTERAN', 'TAHUNAN')),
  versi integer not null default 1,
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, skp_versi_id, indikator_id),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id) on delete cascade
);
create index on manual_indikator (instansi_id, indikator_id);
call kendali.jadikan_tabel_instansi('manual_indikator', 'select, insert, update, delete');

-- Workblock (A.1.4): one strategic initiative of a leader for an IKU, with its activities and milestones of a year.
create table workblock (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pemilik_pegawai_id uuid not null,
  tahun integer not null check (tahun between 2020 and 2100),
  judul text not null,
  indikator_target text[] not null default '{}',
  pihak_terlibat text not null default '',
  waktu_penyelesaian text not null default '',
  penerima_manfaat text not null default '',
  tujuan text not null default '',
  anggaran text not null default '',
  kegiatan_rutin text[] not null default '{}',
  kegiatan_transformatif text[] not null default '{}',
  keluaran_rutin text[] not null default '{}',
  keluaran_transformatif text[] not null default '{}',
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pemilik_pegawai_id) references pegawai (instansi_id, id)
);
create index on workblock (instansi_id, pemilik_pegawai_id, tahun);
call kendali.jadikan_tabel_instansi('workblock', 'select, insert, update, delete');
