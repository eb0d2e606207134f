-- Perjanjian kinerja of a unit for a year: sasaran, indikator (IKU), target. A draft may be used until it is final (DL-01).
create table perjanjian_kinerja (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  unit_kerja_id uuid not null,
  tahun integer not null check (tahun between 2020 and 2100),
  keadaan text not null check (keadaan in ('DRAF', 'FINAL')),
  nomor text,
  -- who signed it; the head of the unit on the day it became final
  pemilik_pegawai_id uuid,
  final_pada date,
  versi integer not null default 1,
  dibuat_oleh uuid not null,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, unit_kerja_id, tahun),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id),
  foreign key (instansi_id, pemilik_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibuat_oleh) references pegawai (instansi_id, id),
  check ((final_pada is null) = (keadaan = 'DRAF'))
);
create index on perjanjian_kinerja (instansi_id, tahun);
call kendali.jadikan_tabel_instansi('perjanjian_kinerja', 'select, insert, update, delete');

create table perjanjian_sasaran (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  perjanjian_id uuid not null,
  urutan integer not null,
  uraian text not null,
  -- the sasaran of a unit above that this one supports
  induk_id uuid,
  primary key (instansi_id, id),
  foreign key (instansi_id, perjanjian_id) references perjanjian_kinerja (instansi_id, id) on delete cascade,
  foreign key (instansi_id, induk_id) references perjanjian_sasaran (instansi_id, id) on delete set null (induk_id)
);
create index on perjanjian_sasaran (instansi_id, perjanjian_id);
create index on perjanjian_sasaran (instansi_id, induk_id);
call kendali.jadikan_tabel_instansi('perjanjian_sasaran', 'select, insert, update, delete');

create table perjanjian_indikator (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  sasaran_id uuid not null,
  urutan integer not null,
  uraian text not null,
  target text not null,
  target_angka numeric,
  satuan text,
  polaritas text not null default 'MAKSIMALKAN' check (polaritas in ('MAKSIMALKAN', 'MINIMALKAN')),
  perspektif text check (perspektif in ('PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN')),
  primary key (instansi_id, id),
  foreign key (instansi_id, sasaran_id) references perjanjian_sasaran (instansi_id, id) on delete cascade
);
create index on perjanjian_indikator (instansi_id, sasaran_id);
call kendali.jadikan_tabel_instansi('perjanjian_indikator', 'select, insert, update, delete');

-- Matriks peran hasil (A.1.5) of a leader, or of a ketua tim as second level, for a year.
create table matriks (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  tahun integer not null check (tahun between 2020 and 2100),
  pemilik_pegawai_id uuid not null,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, tahun, pemilik_pegawai_id),
  foreign key (instansi_id, pemilik_pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('matriks', 'select, insert');

-- People in a matrix whom its owner does not assess: their own penilai agrees first (L-II.A.5.f).
create table matriks_orang (
  instansi_id uuid not null references kendali.instansi (id),
  matriks_id uuid not null,
  pegawai_id uuid not null,
  keadaan text not null check (keadaan in ('MENUNGGU', 'DISETUJUI', 'DITOLAK')),
  diminta_pada timestamptz not null default now(),
  diputus_oleh uuid,
  diputus_pada timestamptz,
  catatan text,
  versi integer not null default 1,
  primary key (instansi_id, matriks_id, pegawai_id),
  foreign key (instansi_id, matriks_id) references matriks (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, diputus_oleh) references pegawai (instansi_id, id),
  check ((diputus_oleh is null) = (keadaan = 'MENUNGGU'))
);
create index on matriks_orang (instansi_id, pegawai_id);
call kendali.jadikan_tabel_instansi('matriks_orang', 'select, insert, update, delete');

-- One cell: what a person carries for one IKI of the owner, or that there is no role. No row = not decided yet.
create table matriks_sel (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  matriks_id uuid not null,
  pegawai_id uuid not null,
  rhk_id uuid not null,
  indikator_id uuid not null,
  peran text,
  metode text check (metode in ('LANGSUNG_ASPEK', 'LANGSUNG_WILAYAH', 'LANGSUNG_KUANTITATIF', 'TIDAK_LANGSUNG_LAYANAN', 'TIDAK_LANGSUNG_OUTPUT_ANTARA')),
  target_angka numeric,
  satuan text,
  versi integer not null default 1,
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, matriks_id, pegawai_id, indikator_id),
  foreign key (instansi_id, matriks_id) references matriks (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id)
);
create index on matriks_sel (instansi_id, pegawai_id);
create index on matriks_sel (instansi_id, rhk_id);
call kendali.jadikan_tabel_instansi('matriks_sel', 'select, insert, update, delete');

-- Where an RHK came from: a sasaran of the perjanjian kinerja, or a cell of a matrix.
alter table rhk_versi add column sasaran_id uuid;
alter table rhk_versi add column sel_id uuid;
alter table rhk_versi add foreign key (instansi_id, sasaran_id)
  references perjanjian_sasaran (instansi_id, id) on delete set null (sasaran_id);
alter table rhk_versi add foreign key (instansi_id, sel_id)
  references matriks_sel (instansi_id, id) on delete set null (sel_id);
create index on rhk_versi (instansi_id, sasaran_id);
create index on rhk_versi (instansi_id, sel_id);

-- Tim kerja: a leader who may not be the assessor; members with dates, agreed to by their own penilai where another forms it.
create table tim_kerja (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  unit_kerja_id uuid not null,
  nama text not null,
  tujuan text,
  ketua_pegawai_id uuid not null,
  dibentuk_oleh uuid not null,
  dari date not null,
  sampai date,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id),
  foreign key (instansi_id, ketua_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibentuk_oleh) references pegawai (instansi_id, id),
  check (sampai is null or sampai >= dari)
);
create index on tim_kerja (instansi_id, ketua_pegawai_id);
create index on tim_kerja (instansi_id, unit_kerja_id);
call kendali.jadikan_tabel_instansi('tim_kerja', 'select, insert, update');

create table tim_anggota (
  instansi_id uuid not null references kendali.instansi (id),
  tim_id uuid not null,
  pegawai_id uuid not null,
  dari date not null,
  sampai date,
  keadaan text not null check (keadaan in ('MENUNGGU', 'DISETUJUI', 'DITOLAK')),
  diminta_pada timestamptz not null default now(),
  diputus_oleh uuid,
  diputus_pada timestamptz,
  catatan text,
  versi integer not null default 1,
  primary key (instansi_id, tim_id, pegawai_id),
  foreign key (instansi_id, tim_id) references tim_kerja (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, diputus_oleh) references pegawai (instansi_id, id),
  check (sampai is null or sampai >= dari)
);
create index on tim_anggota (instansi_id, pegawai_id);
call kendali.jadikan_tabel_instansi('tim_anggota', 'select, insert, update');

-- Whose account of the running instansi is in use: not closed, and its first password replaced.
create view kendali.akun_aktif with (security_barrier) as
  select instansi_id, pegawai_id from kendali.akun
  where nonaktif_pada is null and not wajib_ganti_sandi and instansi_id = kendali.instansi_ini();
grant select on kendali.akun_aktif to terang_app;

-- Every reminder about somebody's SKP, and what blocked it then: what is gone since tells the effect.
create table skp_pengingat (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  tahun integer not null,
  sebab text not null,
  hambatan text,
  kepada_pegawai_id uuid not null,
  oleh_pegawai_id uuid not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, kepada_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on skp_pengingat (instansi_id, tahun, pegawai_id);
call kendali.jadikan_tabel_instansi('skp_pengingat', 'select, insert');

-- The day by which the one who holds somebody up promises to act.
create table hambatan_janji (
  instansi_id uuid not null references kendali.instansi (id),
  pegawai_id uuid not null,
  tahun integer not null,
  sebab text not null,
  tanggal date not null,
  catatan text,
  oleh_pegawai_id uuid not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, pegawai_id, tahun, sebab),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('hambatan_janji', 'select, insert, update');
