-- Closing a year of an agency: one run, its progress, and what it leaves for each person and unit. The run goes in
-- batches, each in one transaction that moves the cursor, so that it can stop anywhere and go on from there.
create table penutupan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  tahun integer not null check (tahun between 2020 and 2100),
  keadaan text not null check (keadaan in ('BERJALAN', 'DIJEDA', 'SELESAI')),
  -- people counted at the start, and those already done
  jumlah integer not null,
  selesai integer not null default 0,
  -- the last person done; people are taken in the order of their ids
  kursor uuid,
  alasan text,
  oleh_pegawai_id uuid not null,
  dimulai_pada timestamptz not null,
  selesai_pada timestamptz,
  versi integer not null default 1,
  primary key (instansi_id, id),
  unique (instansi_id, tahun),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('penutupan', 'select, insert, update');

-- One row a person and year: where the person stood at the end, the result, and the year's work in numbers.
create table rekap_tahun_pegawai (
  instansi_id uuid not null references kendali.instansi (id),
  tahun integer not null,
  pegawai_id uuid not null,
  penugasan_id uuid not null,
  unit_kerja_id uuid not null,
  evaluasi_id uuid,
  keadaan text not null check (keadaan in ('BELUM', 'DINILAI', 'DITETAPKAN', 'DISAMPAIKAN', 'DITERIMA', 'DIAM', 'DILAPORKAN', 'FINAL',
    'DIALIHKAN_ATASAN', 'KEBERATAN', 'KEBERATAN_DIKUATKAN', 'KEBERATAN_DIUBAH')),
  predikat text check (predikat in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  -- predikat of the periodic evaluations in their order, null where there is none
  predikat_periodik jsonb not null,
  menit_diverifikasi bigint not null,
  aktivitas_diverifikasi integer not null,
  realisasi integer not null,
  umpan_balik integer not null,
  primary key (instansi_id, tahun, pegawai_id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penugasan_id) references penugasan (instansi_id, id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id)
);
create index on rekap_tahun_pegawai (instansi_id, tahun, unit_kerja_id);
call kendali.jadikan_tabel_instansi('rekap_tahun_pegawai', 'select, insert, update');

create table rekap_tahun_unit (
  instansi_id uuid not null references kendali.instansi (id),
  tahun integer not null,
  unit_kerja_id uuid not null,
  pegawai integer not null,
  sangat_baik integer not null,
  baik integer not null,
  butuh_perbaikan integer not null,
  kurang integer not null,
  sangat_kurang integer not null,
  belum integer not null,
  menit_diverifikasi bigint not null,
  primary key (instansi_id, tahun, unit_kerja_id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('rekap_tahun_unit', 'select, insert, update, delete');

-- What the rules propose for a person after the year; a proposal decides nothing.
create table penutupan_usulan (
  instansi_id uuid not null references kendali.instansi (id),
  tahun integer not null,
  pegawai_id uuid not null,
  jenis text not null,
  isi jsonb not null,
  versi_aturan text not null,
  primary key (instansi_id, tahun, pegawai_id, jenis),
  foreign key (instansi_id, tahun, pegawai_id) references rekap_tahun_pegawai (instansi_id, tahun, pegawai_id)
);
create index on penutupan_usulan (instansi_id, tahun, jenis, pegawai_id);
call kendali.jadikan_tabel_instansi('penutupan_usulan', 'select, insert, update, delete');

-- Documents to be made in the background, queued in the transaction that makes them due.
create table dokumen_antrean (
  instansi_id uuid not null references kendali.instansi (id),
  evaluasi_id uuid not null,
  cetak text not null,
  oleh_pegawai_id uuid not null,
  antre_pada timestamptz not null,
  percobaan integer not null default 0,
  galat text,
  selesai_pada timestamptz,
  primary key (instansi_id, evaluasi_id, cetak),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on dokumen_antrean (instansi_id, antre_pada) where selesai_pada is null;
call kendali.jadikan_tabel_instansi('dokumen_antrean', 'select, insert, update');
