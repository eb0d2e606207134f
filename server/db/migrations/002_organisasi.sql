create table pengaturan_instansi (
  instansi_id uuid primary key references kendali.instansi (id),
  profil jsonb not null default '{}',
  versi integer not null default 1,
  diubah_pada timestamptz not null default now()
);
call kendali.jadikan_tabel_instansi('pengaturan_instansi', 'select, insert, update');

create table hari_libur (
  instansi_id uuid not null references kendali.instansi (id),
  tanggal date not null,
  nama text not null,
  jenis text not null check (jenis in ('NASIONAL', 'CUTI_BERSAMA', 'DAERAH')),
  primary key (instansi_id, tanggal)
);
call kendali.jadikan_tabel_instansi('hari_libur', 'select, insert, update, delete');

create table unit_kerja (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  induk_id uuid,
  kode text not null,
  nama text not null,
  jenis text not null check (jenis in ('INSTANSI', 'SEKRETARIAT', 'INSPEKTORAT', 'DINAS', 'BADAN', 'SATUAN', 'KECAMATAN',
    'KELURAHAN', 'UPTD', 'PUSKESMAS', 'SEKOLAH', 'RSUD', 'BAGIAN', 'BIDANG', 'SEKSI', 'SUBBAGIAN')),
  urutan integer not null default 0,
  dari date not null,
  sampai date,
  versi integer not null default 1,
  primary key (instansi_id, id),
  unique (instansi_id, kode),
  foreign key (instansi_id, induk_id) references unit_kerja (instansi_id, id),
  check (sampai is null or sampai >= dari)
);
create index on unit_kerja (instansi_id, induk_id);
call kendali.jadikan_tabel_instansi('unit_kerja', 'select, insert, update');

create table jabatan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  unit_kerja_id uuid not null,
  nama text not null,
  jenis text not null check (jenis in ('KEPALA_DAERAH', 'JPT_UTAMA', 'JPT_MADYA', 'JPT_PRATAMA', 'ADMINISTRATOR', 'PENGAWAS', 'JF', 'PELAKSANA')),
  jenjang text,
  kelas integer check (kelas between 1 and 17),
  memimpin_unit boolean not null default false,
  unit_mandiri boolean not null default false,
  primary key (instansi_id, id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id)
);
create index on jabatan (instansi_id, unit_kerja_id);
call kendali.jadikan_tabel_instansi('jabatan', 'select, insert, update');

create table pegawai (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  jenis text not null check (jenis in ('PNS', 'PPPK', 'PPPK_PARUH_WAKTU', 'PEJABAT_NEGARA')),
  nip text check (nip ~ '^[0-9]{18}$'),
  nama text not null,
  golongan text,
  pangkat text,
  jenis_kelamin text not null check (jenis_kelamin in ('L', 'P')),
  tanggal_lahir date,
  surel text,
  telepon text,
  berhenti_pada date,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, nip),
  check (nip is not null or jenis = 'PEJABAT_NEGARA')
);
create index on pegawai (instansi_id, lower(nama));
call kendali.jadikan_tabel_instansi('pegawai', 'select, insert, update');

-- Who holds which post, from when to when. History: ended, never overwritten.
create table penugasan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  jabatan_id uuid not null,
  jenis text not null check (jenis in ('DEFINITIF', 'PLT', 'PLH')),
  dari date not null,
  sampai date,
  dasar text,
  versi integer not null default 1,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, jabatan_id) references jabatan (instansi_id, id),
  check (sampai is null or sampai >= dari)
);
create index on penugasan (instansi_id, pegawai_id, dari);
create index on penugasan (instansi_id, jabatan_id, dari);
call kendali.jadikan_tabel_instansi('penugasan', 'select, insert, update');

-- Who appraises an assignment, on which basis, from when to when (domain/01 2.2).
create table penilai (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  penugasan_id uuid not null,
  penilai_pegawai_id uuid not null,
  dasar text not null check (dasar in ('ATASAN_LANGSUNG', 'DELEGASI', 'PLT', 'PLH', 'ATASAN_BERJENJANG')),
  dari date not null,
  sampai date,
  primary key (instansi_id, id),
  foreign key (instansi_id, penugasan_id) references penugasan (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  check (sampai is null or sampai >= dari)
);
create index on penilai (instansi_id, penugasan_id, dari);
create index on penilai (instansi_id, penilai_pegawai_id, dari);
call kendali.jadikan_tabel_instansi('penilai', 'select, insert, update');

-- Roles beside being an employee. PEGAWAI and PENILAI are facts (penugasan, penilai), not grants.
create table peran (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  peran text not null check (peran in ('OPERATOR', 'PIMPINAN', 'ADMIN', 'BKN')),
  unit_kerja_id uuid,
  dari date not null,
  sampai date,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id)
);
create index on peran (instansi_id, pegawai_id);
call kendali.jadikan_tabel_instansi('peran', 'select, insert, update');

create table periode (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  tahun integer not null check (tahun between 2020 and 2100),
  jenis text not null check (jenis in ('BULANAN', 'TRIWULANAN', 'TAHUNAN')),
  ke integer not null check (ke between 1 and 12),
  dari date not null,
  sampai date not null,
  jendela_dari date not null,
  jendela_sampai date not null,
  ditutup_pada timestamptz,
  versi integer not null default 1,
  primary key (instansi_id, id),
  unique (instansi_id, tahun, jenis, ke),
  check (sampai >= dari and jendela_sampai >= jendela_dari)
);
call kendali.jadikan_tabel_instansi('periode', 'select, insert, update');
