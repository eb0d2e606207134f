-- Append-only trail, written in the transaction of the change it tells of.
create table audit (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pada timestamptz not null default clock_timestamp(),
  pelaku_pegawai_id uuid,
  peristiwa text not null,
  objek_jenis text not null,
  objek_id uuid,
  tentang_pegawai_id uuid,
  sebelum jsonb,
  sesudah jsonb,
  permintaan_id text,
  primary key (instansi_id, id)
);
create index on audit (instansi_id, tentang_pegawai_id, pada) where tentang_pegawai_id is not null;
create index on audit (instansi_id, objek_id, pada) where objek_id is not null;
call kendali.jadikan_tabel_instansi('audit', 'select, insert');

-- The chain: each row seals one audit row and the seal before it.
create table audit_segel (
  instansi_id uuid not null references kendali.instansi (id),
  urut bigint not null,
  audit_id uuid not null,
  sidik text not null,
  disegel_pada timestamptz not null default now(),
  primary key (instansi_id, urut),
  unique (instansi_id, audit_id),
  foreign key (instansi_id, audit_id) references audit (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('audit_segel', 'select, insert');

-- The answer to each write, kept so that a repeated request gets it again instead of a second effect.
create table idempotensi (
  instansi_id uuid not null references kendali.instansi (id),
  akun_id uuid not null,
  kunci uuid not null,
  sidik_permintaan text not null,
  jawaban jsonb,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, akun_id, kunci)
);
create index on idempotensi (instansi_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('idempotensi', 'select, insert, delete');
