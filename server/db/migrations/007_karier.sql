-- What is known of a person beside work and appraisal, one dated fact a row: never changed, withdrawn with a reason.
--   PENDIDIKAN   kode = level, tanggal = day it was recognised
--   DIKLAT       kode = kind, tanggal = last day, nilai = hours (JP)
--   JENJANG_JF   kode = jenjang, tanggal = TMT, nilai = credit brought along, sampai = day up to which that credit counts
--   PANGKAT      kode = golongan ruang, tanggal = TMT
--   HUKUMAN      kode = kind of penalty, tanggal and sampai = while it runs
--   TIDAK_MASUK  tanggal = a working day without a valid reason
--   POTENSI      nilai = score 0–100, tanggal = day of the assessment
create table riwayat (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  jenis text not null check (jenis in ('PENDIDIKAN', 'DIKLAT', 'JENJANG_JF', 'PANGKAT', 'HUKUMAN', 'TIDAK_MASUK', 'POTENSI')),
  kode text,
  tanggal date not null,
  sampai date,
  nilai numeric(10, 4) check (nilai >= 0),
  uraian text not null,
  nomor text,
  dicatat_oleh uuid not null,
  dicatat_pada timestamptz not null default now(),
  dibatalkan_oleh uuid,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dicatat_oleh) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibatalkan_oleh) references pegawai (instansi_id, id),
  check ((kode is null) = (jenis in ('TIDAK_MASUK', 'POTENSI'))),
  check (nilai is not null or jenis not in ('DIKLAT', 'JENJANG_JF', 'POTENSI')),
  check ((dibatalkan_pada is null) = (dibatalkan_oleh is null) and (dibatalkan_pada is null) = (alasan_batal is null))
);
create index on riwayat (instansi_id, pegawai_id, jenis, tanggal);
-- one fact once: a day of absence, a TMT, a score of a day
create unique index on riwayat (instansi_id, pegawai_id, jenis, tanggal)
  where dibatalkan_pada is null and jenis in ('JENJANG_JF', 'PANGKAT', 'TIDAK_MASUK', 'POTENSI');
call kendali.jadikan_tabel_instansi('riwayat', 'select, insert, update');

-- An agency's own rule on TPP from a day on: weights, gross by class, deductions, productivity by predikat.
create table tpp_ketentuan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  dari date not null,
  dasar text not null,
  isi jsonb not null,
  ditetapkan_oleh uuid not null,
  ditetapkan_pada timestamptz not null default now(),
  dibatalkan_pada timestamptz,
  primary key (instansi_id, id),
  foreign key (instansi_id, ditetapkan_oleh) references pegawai (instansi_id, id)
);
create unique index on tpp_ketentuan (instansi_id, dari) where dibatalkan_pada is null;
call kendali.jadikan_tabel_instansi('tpp_ketentuan', 'select, insert, update');

-- One occurrence that lowers the discipline part of a month's TPP.
create table tpp_potongan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  tanggal date not null,
  kode text not null,
  keterangan text,
  dicatat_oleh uuid not null,
  dicatat_pada timestamptz not null default now(),
  dibatalkan_oleh uuid,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dicatat_oleh) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibatalkan_oleh) references pegawai (instansi_id, id)
);
create unique index on tpp_potongan (instansi_id, pegawai_id, tanggal, kode) where dibatalkan_pada is null;
call kendali.jadikan_tabel_instansi('tpp_potongan', 'select, insert, update');
