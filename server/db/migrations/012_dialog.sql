-- The person and the account of the running transaction; null when none is set, so that policies refuse every row.
create function kendali.pegawai_ini() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('terang.pegawai_id', true), '')::uuid $$;
create function kendali.akun_ini() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('terang.akun_id', true), '')::uuid $$;
grant execute on function kendali.pegawai_ini(), kendali.akun_ini() to terang_app;

-- Makes a tenant table a private one: on top of the instansi's policy, a row is there for its author alone. A query that
-- forgets to ask for the author finds nothing of others, because the policy is restrictive and forced.
create procedure kendali.jadikan_tabel_pribadi(tabel regclass) language plpgsql as $$
begin
  execute format(
    'create policy penulis_sendiri on %s as restrictive using (penulis_pegawai_id = kendali.pegawai_ini()) with check (penulis_pegawai_id = kendali.pegawai_ini())',
    tabel);
end $$;

-- A kept answer is for the account that asked, whatever it holds.
create policy akun_sendiri on idempotensi as restrictive
  using (akun_id = kendali.akun_ini()) with check (akun_id = kendali.akun_ini());

-- A conversation between an employee and the assessor (P6 Ps 7, 17); KLARIFIKASI belongs to one version of an SKP.
create table dialog (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  jenis text not null check (jenis in ('BERKALA', 'INSIDENTIL', 'KLARIFIKASI')),
  pegawai_id uuid not null,
  penilai_pegawai_id uuid not null,
  skp_versi_id uuid,
  tanggal date not null,
  mulai time,
  cara text not null check (cara in ('TATAP_MUKA', 'DARING', 'TELEPON')),
  tempat text,
  agenda jsonb not null,
  catatan text not null default '',
  keadaan text not null check (keadaan in ('DIJADWALKAN', 'MENUNGGU_KONFIRMASI', 'DIKONFIRMASI', 'DIBATALKAN')),
  dibuat_oleh uuid not null,
  pegawai_setuju_pada timestamptz,
  penilai_setuju_pada timestamptz,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibuat_oleh) references pegawai (instansi_id, id),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id),
  check (pegawai_id <> penilai_pegawai_id),
  check ((jenis = 'KLARIFIKASI') = (skp_versi_id is not null)),
  check (keadaan <> 'DIKONFIRMASI' or (pegawai_setuju_pada is not null and penilai_setuju_pada is not null))
);
create index on dialog (instansi_id, pegawai_id, tanggal);
create index on dialog (instansi_id, penilai_pegawai_id, tanggal);
create index on dialog (instansi_id, skp_versi_id) where skp_versi_id is not null;
call kendali.jadikan_tabel_instansi('dialog', 'select, insert, update');

-- What somebody notes for himself beside a dialogue.
create table dialog_catatan_pribadi (
  instansi_id uuid not null references kendali.instansi (id),
  dialog_id uuid not null,
  penulis_pegawai_id uuid not null,
  isi text not null,
  versi integer not null default 1,
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, dialog_id, penulis_pegawai_id),
  foreign key (instansi_id, dialog_id) references dialog (instansi_id, id),
  foreign key (instansi_id, penulis_pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('dialog_catatan_pribadi', 'select, insert, update');
call kendali.jadikan_tabel_pribadi('dialog_catatan_pribadi');

-- What both agreed to do, by whom and until when; open ones come back in the next dialogue.
create table dialog_kesepakatan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  dialog_id uuid not null,
  uraian text not null,
  pemilik_pegawai_id uuid not null,
  batas date not null,
  keadaan text not null check (keadaan in ('TERBUKA', 'SELESAI', 'DILEPAS')),
  keterangan text,
  diselesaikan_pada timestamptz,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, dialog_id) references dialog (instansi_id, id),
  foreign key (instansi_id, pemilik_pegawai_id) references pegawai (instansi_id, id),
  check ((keadaan = 'TERBUKA') = (diselesaikan_pada is null))
);
create index on dialog_kesepakatan (instansi_id, dialog_id);
create index on dialog_kesepakatan (instansi_id, pemilik_pegawai_id) where keadaan = 'TERBUKA';
call kendali.jadikan_tabel_instansi('dialog_kesepakatan', 'select, insert, update, delete');

-- A question an employee puts to several people at once: their answers form one group (domain/01 4.7).
create table umpan_balik_permintaan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  pertanyaan text not null,
  rhk_id uuid,
  nilai text check (nilai in ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF', 'KOLABORATIF')),
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id),
  check ((rhk_id is null) <> (nilai is null))
);
create index on umpan_balik_permintaan (instansi_id, pegawai_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('umpan_balik_permintaan', 'select, insert');

-- One who was asked: a person of the instansi, or somebody outside by a link that works once and expires.
create table umpan_balik_permintaan_orang (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  permintaan_id uuid not null,
  pegawai_id uuid,
  luar_nama text,
  luar_kaitan text,
  sidik_tautan bytea,
  tautan_sampai timestamptz,
  keadaan text not null check (keadaan in ('MENUNGGU', 'DIJAWAB', 'DITOLAK', 'DIBATALKAN')),
  alasan text,
  diingatkan_pada timestamptz,
  selesai_pada timestamptz,
  primary key (instansi_id, id),
  unique (instansi_id, permintaan_id, pegawai_id),
  foreign key (instansi_id, permintaan_id) references umpan_balik_permintaan (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  check ((pegawai_id is null) = (luar_nama is not null and luar_kaitan is not null)),
  check ((sidik_tautan is null) = (tautan_sampai is null)),
  check ((keadaan = 'MENUNGGU') = (selesai_pada is null))
);
create index on umpan_balik_permintaan_orang (instansi_id, permintaan_id);
create index on umpan_balik_permintaan_orang (instansi_id, pegawai_id) where keadaan = 'MENUNGGU';
call kendali.jadikan_tabel_instansi('umpan_balik_permintaan_orang', 'select, insert, update');

-- A giver is a person of the instansi or somebody outside who states name and relation; a giver may choose to be named.
alter table umpan_balik
  alter column pemberi_pegawai_id drop not null,
  add column luar_nama text,
  add column luar_kaitan text,
  add column nama_terbuka boolean not null default false,
  add column permintaan_orang_id uuid,
  add foreign key (instansi_id, permintaan_orang_id) references umpan_balik_permintaan_orang (instansi_id, id),
  add check ((pemberi_pegawai_id is null) = (luar_nama is not null and luar_kaitan is not null)),
  add check (pemberi_pegawai_id is not null or (hubungan = 'LAINNYA' and permintaan_orang_id is not null));
create index on umpan_balik (instansi_id, permintaan_orang_id) where permintaan_orang_id is not null;

create table umpan_balik_bukti (
  instansi_id uuid not null references kendali.instansi (id),
  umpan_balik_id uuid not null,
  bukti_id uuid not null,
  primary key (instansi_id, umpan_balik_id, bukti_id),
  foreign key (instansi_id, umpan_balik_id) references umpan_balik (instansi_id, id),
  foreign key (instansi_id, bukti_id) references bukti (instansi_id, id)
);
create index on umpan_balik_bukti (instansi_id, bukti_id);
call kendali.jadikan_tabel_instansi('umpan_balik_bukti', 'select, insert');

-- What the leader does after feedback on a result (P6 Ps 20); taking it over is shown where it is evaluated.
create table umpan_balik_tindakan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  rhk_id uuid not null,
  periode_id uuid,
  oleh_pegawai_id uuid not null,
  kemajuan text not null check (kemajuan in ('ADA', 'TIDAK_ADA', 'TETAP_TIDAK_ADA')),
  tindakan text not null check (tindakan in ('APRESIASI', 'PENUGASAN_BARU', 'SESUAIKAN_EKSPEKTASI', 'SESUAIKAN_SUMBER_DAYA',
    'PEMBINAAN', 'AMBIL_ALIH_RHK')),
  catatan text not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on umpan_balik_tindakan (instansi_id, pegawai_id, rhk_id, pada);
call kendali.jadikan_tabel_instansi('umpan_balik_tindakan', 'select, insert');
