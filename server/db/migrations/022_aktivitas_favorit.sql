-- Work a person keeps at hand to report again; its words are a copy, for the activity it came from may be erased.
create table aktivitas_favorit (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  kunci text not null,
  kategori text not null check (kategori in ('RHK', 'TUGAS_TAMBAHAN', 'UMUM')),
  rhk_id uuid,
  rencana_aksi_id uuid,
  mulai time,
  selesai time,
  menit integer not null check (menit between 1 and 1440),
  uraian text not null,
  volume numeric,
  satuan text,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id),
  unique (instansi_id, pegawai_id, kunci),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id),
  foreign key (instansi_id, rencana_aksi_id) references rencana_aksi (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('aktivitas_favorit', 'select, insert, delete');
