-- One SKP for an assignment and a year; its contents live in versions (domain/01 2.4).
create table skp (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  penugasan_id uuid not null,
  tahun integer not null,
  dari date not null,
  sampai date not null,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, penugasan_id, tahun),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penugasan_id) references penugasan (instansi_id, id),
  check (sampai >= dari)
);
create index on skp (instansi_id, pegawai_id, tahun);
call kendali.jadikan_tabel_instansi('skp', 'select, insert, update, delete');

create table skp_versi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  skp_id uuid not null,
  nomor integer not null check (nomor >= 1),
  keadaan text not null check (keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN', 'DISETUJUI', 'DIREVISI', 'DITUTUP', 'DIARSIPKAN')),
  pendekatan text not null check (pendekatan in ('KUALITATIF', 'KUANTITATIF')),
  penilai_pegawai_id uuid,
  perjanjian_kerja text,
  dibuka_penilai_pada timestamptz,
  ditetapkan_pada date,
  versi_aturan text,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, skp_id, nomor),
  foreign key (instansi_id, skp_id) references skp (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  check ((ditetapkan_pada is null) = (keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN')))
);
create unique index skp_satu_berlaku on skp_versi (instansi_id, skp_id) where keadaan in ('DISETUJUI', 'DITUTUP', 'DIARSIPKAN');
create unique index skp_satu_rancangan on skp_versi (instansi_id, skp_id) where keadaan in ('DRAF', 'DIAJUKAN', 'DIKEMBALIKAN');
create index on skp_versi (instansi_id, penilai_pegawai_id, keadaan);
call kendali.jadikan_tabel_instansi('skp_versi', 'select, insert, update, delete');

-- The lasting identity of one planned result; activities and subordinates point here, whatever the version says.
create table rhk (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  skp_id uuid not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, skp_id) references skp (instansi_id, id)
);
create index on rhk (instansi_id, skp_id);
call kendali.jadikan_tabel_instansi('rhk', 'select, insert, delete');

create table rhk_versi (
  instansi_id uuid not null references kendali.instansi (id),
  skp_versi_id uuid not null,
  rhk_id uuid not null,
  urutan integer not null,
  -- proposed by the employee; decided by the penilai (V-SKP-03)
  jenis_usulan text not null check (jenis_usulan in ('UTAMA', 'TAMBAHAN')),
  jenis text check (jenis in ('UTAMA', 'TAMBAHAN')),
  uraian text not null,
  -- the leader's RHK; or, while the leader is late, the words it is expected to have (provisional link)
  rhk_pimpinan_id uuid,
  rhk_pimpinan_teks text,
  penugasan_dari text,
  metode_cascading text check (metode_cascading in ('LANGSUNG_ASPEK', 'LANGSUNG_WILAYAH', 'LANGSUNG_KUANTITATIF', 'TIDAK_LANGSUNG_LAYANAN', 'TIDAK_LANGSUNG_OUTPUT_ANTARA')),
  tugas_plt boolean not null default false,
  primary key (instansi_id, skp_versi_id, rhk_id),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id) on delete cascade,
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id),
  foreign key (instansi_id, rhk_pimpinan_id) references rhk (instansi_id, id)
);
create index on rhk_versi (instansi_id, rhk_pimpinan_id);
create index on rhk_versi (instansi_id, rhk_id);
call kendali.jadikan_tabel_instansi('rhk_versi', 'select, insert, update, delete');

-- The words of a provisional link and the leader's RHK they turned out to mean. It stands beside the versions, so
-- that an approved version stays as it was agreed.
create table rhk_sambungan (
  instansi_id uuid not null references kendali.instansi (id),
  rhk_id uuid not null,
  teks text not null,
  rhk_pimpinan_id uuid not null,
  cara text not null check (cara in ('SENDIRINYA', 'DIPILIH')),
  pada timestamptz not null default now(),
  primary key (instansi_id, rhk_id, teks),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id) on delete cascade,
  foreign key (instansi_id, rhk_pimpinan_id) references rhk (instansi_id, id)
);
create index on rhk_sambungan (instansi_id, rhk_pimpinan_id);
call kendali.jadikan_tabel_instansi('rhk_sambungan', 'select, insert, delete');

create table indikator (
  instansi_id uuid not null references kendali.instansi (id),
  skp_versi_id uuid not null,
  id uuid not null,
  rhk_id uuid not null,
  urutan integer not null,
  uraian text not null,
  target text not null,
  target_angka numeric,
  satuan text,
  aspek text check (aspek in ('KUANTITAS', 'KUALITAS', 'WAKTU', 'BIAYA')),
  perspektif text check (perspektif in ('PENERIMA_LAYANAN', 'PROSES_BISNIS', 'PENGUATAN_INTERNAL', 'ANGGARAN')),
  polaritas text not null default 'MAKSIMALKAN' check (polaritas in ('MAKSIMALKAN', 'MINIMALKAN')),
  primary key (instansi_id, skp_versi_id, id),
  foreign key (instansi_id, skp_versi_id, rhk_id) references rhk_versi (instansi_id, skp_versi_id, rhk_id) on delete cascade
);
call kendali.jadikan_tabel_instansi('indikator', 'select, insert, update, delete');

create table skp_perilaku (
  instansi_id uuid not null references kendali.instansi (id),
  skp_versi_id uuid not null,
  nilai text not null check (nilai in ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF', 'KOLABORATIF')),
  ekspektasi_khusus text,
  primary key (instansi_id, skp_versi_id, nilai),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id) on delete cascade
);
call kendali.jadikan_tabel_instansi('skp_perilaku', 'select, insert, update, delete');

create table skp_lampiran (
  instansi_id uuid not null references kendali.instansi (id),
  skp_versi_id uuid not null,
  bagian text not null check (bagian in ('SUMBER_DAYA', 'PERTANGGUNGJAWABAN', 'KONSEKUENSI')),
  urutan integer not null,
  uraian text not null,
  primary key (instansi_id, skp_versi_id, bagian, urutan),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id) on delete cascade
);
call kendali.jadikan_tabel_instansi('skp_lampiran', 'select, insert, update, delete');

create table skp_peristiwa (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  skp_id uuid not null,
  skp_versi_id uuid not null,
  peristiwa text not null,
  dari text,
  ke text not null,
  oleh_pegawai_id uuid not null,
  catatan text,
  versi_aturan text not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, skp_id) references skp (instansi_id, id) on delete cascade,
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on skp_peristiwa (instansi_id, skp_id, pada);
call kendali.jadikan_tabel_instansi('skp_peristiwa', 'select, insert, delete');
