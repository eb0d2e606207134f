-- Where the figure of an activity comes from, as BKN's sheet asks.
alter table aktivitas add column sumber_data text;

-- A sheet somebody loaded, checked row by row before anything of it is taken over.
create table impor (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  jenis text not null,
  nama text not null,
  sidik text not null,
  kepala jsonb not null,
  baris_kepala integer not null,
  pemadanan jsonb not null,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
create index on impor (instansi_id, pegawai_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('impor', 'select, insert, update, delete');

-- Its rows as text, what is wrong with each, and what became of it. `kelompok` names the rows that are checked together.
create table impor_baris (
  instansi_id uuid not null references kendali.instansi (id),
  impor_id uuid not null,
  nomor integer not null,
  sel jsonb not null,
  kelompok text not null,
  hasil text not null check (hasil in ('SAH', 'SALAH', 'SUDAH_ADA', 'MASUK')),
  temuan jsonb not null,
  primary key (instansi_id, impor_id, nomor),
  foreign key (instansi_id, impor_id) references impor (instansi_id, id) on delete cascade
);
create index on impor_baris (instansi_id, impor_id, hasil, nomor);
create index on impor_baris (instansi_id, impor_id, kelompok);
call kendali.jadikan_tabel_instansi('impor_baris', 'select, insert, update, delete');
