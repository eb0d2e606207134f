-- Roles. The application never connects as an owner: each transaction takes one of these for its duration.
--   terang_app      works inside one instansi, kept there by row-level security
--   terang_kendali  works on accounts and sessions, and sees no tenant row
--   terang_tanpa_hak  what a connection is between transactions: it may know which instansi there are, nothing else
do $$ begin
  if not exists (select from pg_roles where rolname = 'terang_app') then create role terang_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'terang_kendali') then create role terang_kendali nologin; end if;
  if not exists (select from pg_roles where rolname = 'terang_tanpa_hak') then create role terang_tanpa_hak nologin; end if;
end $$;
do $$ begin
  execute format('grant terang_app, terang_kendali, terang_tanpa_hak to %I', current_user);
end $$;

create schema kendali;
revoke all on schema public from public;
grant usage on schema public to terang_app;
grant usage on schema kendali to terang_app, terang_kendali, terang_tanpa_hak;

-- The instansi of the running transaction; null when none is set, so that policies refuse every row.
create function kendali.instansi_ini() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('terang.instansi_id', true), '')::uuid $$;
grant execute on function kendali.instansi_ini() to terang_app;

-- Makes a table a tenant table: forced row-level security and the rights named, nothing else.
create procedure kendali.jadikan_tabel_instansi(tabel regclass, hak text) language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tabel);
  execute format('alter table %s force row level security', tabel);
  execute format(
    'create policy instansi_sendiri on %s using (instansi_id = kendali.instansi_ini()) with check (instansi_id = kendali.instansi_ini())',
    tabel);
  execute format('grant %s on %s to terang_app', hak, tabel);
end $$;

create table kendali.instansi (
  id uuid primary key,
  kode text not null unique,
  nama text not null,
  jenis text not null check (jenis in ('KOTA', 'KABUPATEN', 'PROVINSI', 'KEMENTERIAN', 'LEMBAGA')),
  ibu_kota text not null,
  zona text not null default 'Asia/Jakarta' check (zona in ('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura')),
  contoh boolean not null default false,
  dibuat_pada timestamptz not null default now()
);
grant select on kendali.instansi to terang_app, terang_kendali, terang_tanpa_hak;

create table kendali.akun (
  id uuid primary key,
  instansi_id uuid not null references kendali.instansi (id),
  pegawai_id uuid not null,
  nama_masuk text not null unique,
  sandi_hash text,
  wajib_ganti_sandi boolean not null default false,
  gagal_beruntun integer not null default 0,
  terkunci_sampai timestamptz,
  nonaktif_pada timestamptz,
  dibuat_pada timestamptz not null default now(),
  unique (instansi_id, pegawai_id)
);
grant select, insert, update on kendali.akun to terang_kendali;

-- Who of the running instansi has an account; no more than that is an instansi's business.
create view kendali.pemilik_akun with (security_barrier) as
  select instansi_id, pegawai_id from kendali.akun
  where nonaktif_pada is null and instansi_id = kendali.instansi_ini();
grant select on kendali.pemilik_akun to terang_app;

create table kendali.sesi (
  id_hash bytea primary key,
  akun_id uuid not null references kendali.akun (id),
  dibuat_pada timestamptz not null default now(),
  terakhir_pada timestamptz not null default now(),
  kedaluwarsa_pada timestamptz not null,
  agen text
);
create index on kendali.sesi (akun_id);
create index on kendali.sesi (kedaluwarsa_pada);
grant select, insert, update, delete on kendali.sesi to terang_kendali;

-- Public directory of sealed documents: enough to say "genuine", nothing of the content.
create table kendali.segel_dokumen (
  kode text primary key,
  instansi_id uuid not null references kendali.instansi (id),
  dokumen_id uuid not null,
  jenis text not null,
  sha256 text not null,
  versi_aturan text not null,
  diterbitkan_pada timestamptz not null,
  dicabut_pada timestamptz
);
grant select, insert on kendali.segel_dokumen to terang_app;
grant update (dicabut_pada) on kendali.segel_dokumen to terang_app;
grant select on kendali.segel_dokumen to terang_kendali;
