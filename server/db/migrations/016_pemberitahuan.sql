-- Notices leave the app too: by e-mail and push, each person's way, never in quiet hours.
alter table pemberitahuan add column dijadwalkan_pada timestamptz;
create index on pemberitahuan (instansi_id, dibuat_pada) where dijadwalkan_pada is null;

create table pilihan_pemberitahuan (
  instansi_id uuid not null references kendali.instansi (id),
  pegawai_id uuid not null,
  surel text not null check (surel in ('LANGSUNG', 'HARIAN', 'MINGGUAN', 'TIDAK')),
  dorong boolean not null,
  tenang_dari time not null,
  tenang_sampai time not null,
  libur_tenang boolean not null,
  versi integer not null default 1,
  diubah_pada timestamptz not null,
  primary key (instansi_id, pegawai_id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('pilihan_pemberitahuan', 'select, insert, update');

-- A browser that agreed to be pushed to.
create table perangkat_dorong (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  titik_akhir text not null,
  kunci_p256dh text not null,
  kunci_auth text not null,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id),
  unique (instansi_id, titik_akhir),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
create index on perangkat_dorong (instansi_id, pegawai_id);
call kendali.jadikan_tabel_instansi('perangkat_dorong', 'select, insert, update, delete');

-- One message on its way: a single notice or a digest. Claimed before it is sent, so that a crash repeats at most the
-- one in hand; the receiving side knows it again by its id.
create table kiriman (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  saluran text not null check (saluran in ('SUREL', 'DORONG')),
  rangkuman boolean not null,
  tidak_sebelum timestamptz not null,
  keadaan text not null check (keadaan in ('MENUNGGU', 'TERKIRIM', 'GAGAL', 'TIDAK_PERLU')),
  percobaan integer not null default 0,
  galat text,
  terkirim_pada timestamptz,
  dibuka_pada timestamptz,
  -- what the button of the message carries
  kode text not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
create index on kiriman (instansi_id, tidak_sebelum) where keadaan = 'MENUNGGU';
create index on kiriman (instansi_id, pegawai_id, terkirim_pada);
create unique index on kiriman (instansi_id, kode);
call kendali.jadikan_tabel_instansi('kiriman', 'select, insert, update');

create table kiriman_isi (
  instansi_id uuid not null references kendali.instansi (id),
  kiriman_id uuid not null,
  pemberitahuan_id uuid not null,
  primary key (instansi_id, kiriman_id, pemberitahuan_id),
  foreign key (instansi_id, kiriman_id) references kiriman (instansi_id, id),
  foreign key (instansi_id, pemberitahuan_id) references pemberitahuan (instansi_id, id)
);
create index on kiriman_isi (instansi_id, pemberitahuan_id);
call kendali.jadikan_tabel_instansi('kiriman_isi', 'select, insert');

-- Which instansi a button's code belongs to: enough to find the message, nothing of it.
create table kendali.kode_kiriman (
  kode text primary key,
  instansi_id uuid not null references kendali.instansi (id),
  dibuat_pada timestamptz not null default now()
);
grant select, insert on kendali.kode_kiriman to terang_app;
grant select on kendali.kode_kiriman to terang_kendali;

-- The key pair by which push services know this installation; the private half is for the owner's jobs alone.
create table kendali.kunci_dorong (
  satu boolean primary key default true check (satu),
  publik text not null,
  pribadi text not null,
  dibuat_pada timestamptz not null default now()
);
grant select (publik) on kendali.kunci_dorong to terang_kendali;
