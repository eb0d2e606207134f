-- Continuous feedback on one RHK or one value; never changed, only answered by a newer one (domain/01 4.7).
create table umpan_balik (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  pemberi_pegawai_id uuid not null,
  hubungan text not null check (hubungan in ('PIMPINAN', 'REKAN', 'BAWAHAN', 'LAINNYA')),
  berkala boolean not null default false,
  langsung boolean not null default true,
  periode_id uuid,
  rhk_id uuid,
  nilai text check (nilai in ('BERORIENTASI_PELAYANAN', 'AKUNTABEL', 'KOMPETEN', 'HARMONIS', 'LOYAL', 'ADAPTIF', 'KOLABORATIF')),
  sentimen text not null check (sentimen in ('POSITIF', 'PERLU_PERBAIKAN', 'NETRAL')),
  uraian text not null,
  menggantikan_id uuid,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, pemberi_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id),
  foreign key (instansi_id, menggantikan_id) references umpan_balik (instansi_id, id),
  check ((rhk_id is null) <> (nilai is null)),
  check (pegawai_id <> pemberi_pegawai_id)
);
create index on umpan_balik (instansi_id, pegawai_id, dibuat_pada);
create index on umpan_balik (instansi_id, pemberi_pegawai_id, dibuat_pada);
-- an entry is corrected once; the correction can be corrected in turn
create unique index on umpan_balik (instansi_id, menggantikan_id);
call kendali.jadikan_tabel_instansi('umpan_balik', 'select, insert');

create table capaian_organisasi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  unit_kerja_id uuid not null,
  periode_id uuid not null,
  predikat text not null check (predikat in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  dasar text not null,
  ditetapkan_oleh uuid not null,
  ditetapkan_pada timestamptz not null default now(),
  versi integer not null default 1,
  primary key (instansi_id, id),
  unique (instansi_id, unit_kerja_id, periode_id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, ditetapkan_oleh) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('capaian_organisasi', 'select, insert, update');

-- One evaluation for a person and a period. On ditetapkan its inputs, trace and rule version are frozen beside it.
create table evaluasi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  periode_id uuid not null,
  penugasan_id uuid not null,
  skp_id uuid not null,
  skp_versi_id uuid not null,
  penilai_pegawai_id uuid not null,
  atasan_pegawai_id uuid,
  unit_kerja_id uuid not null,
  keadaan text not null check (keadaan in ('BELUM', 'DINILAI', 'DITETAPKAN', 'DISAMPAIKAN', 'DITERIMA', 'DIAM', 'DILAPORKAN', 'FINAL',
    'DIALIHKAN_ATASAN', 'KEBERATAN', 'KEBERATAN_DIKUATKAN', 'KEBERATAN_DIUBAH')),
  capaian_organisasi text check (capaian_organisasi in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  rating_hasil text check (rating_hasil in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  rating_perilaku text check (rating_perilaku in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  predikat text check (predikat in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  saran_hasil text check (saran_hasil in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  alasan_beda_saran text,
  catatan_perilaku text,
  catatan text,
  versi_aturan text,
  masukan jsonb,
  jejak jsonb,
  ditetapkan_pada timestamptz,
  disampaikan_pada timestamptz,
  diterima_pada timestamptz,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, pegawai_id, periode_id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, penugasan_id) references penugasan (instansi_id, id),
  foreign key (instansi_id, skp_id) references skp (instansi_id, id),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, atasan_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id),
  check ((ditetapkan_pada is null) = (keadaan in ('BELUM', 'DINILAI'))),
  check (ditetapkan_pada is null or (predikat is not null and masukan is not null and versi_aturan is not null))
);
create index on evaluasi (instansi_id, penilai_pegawai_id, periode_id);
create index on evaluasi (instansi_id, periode_id, unit_kerja_id);
call kendali.jadikan_tabel_instansi('evaluasi', 'select, insert, update');

create table evaluasi_rhk (
  instansi_id uuid not null references kendali.instansi (id),
  evaluasi_id uuid not null,
  rhk_id uuid not null,
  tingkat text check (tingkat in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  catatan text,
  primary key (instansi_id, evaluasi_id, rhk_id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, rhk_id) references rhk (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('evaluasi_rhk', 'select, insert, update');

create table evaluasi_peristiwa (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  evaluasi_id uuid not null,
  peristiwa text not null,
  dari text,
  ke text not null,
  oleh_pegawai_id uuid not null,
  catatan text,
  versi_aturan text not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on evaluasi_peristiwa (instansi_id, evaluasi_id, pada);
call kendali.jadikan_tabel_instansi('evaluasi_peristiwa', 'select, insert');

create table dokumen (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  jenis text not null,
  pegawai_id uuid not null,
  skp_versi_id uuid,
  evaluasi_id uuid,
  kunci text not null,
  ukuran bigint not null,
  sha256 text not null,
  sidik_isi text not null,
  versi_aturan text not null,
  kode text not null,
  dibuat_oleh uuid not null,
  dibuat_pada timestamptz not null default now(),
  dicabut_pada timestamptz,
  primary key (instansi_id, id),
  unique (instansi_id, kode),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, skp_versi_id) references skp_versi (instansi_id, id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, dibuat_oleh) references pegawai (instansi_id, id)
);
-- one valid document for one content
create unique index dokumen_satu_isi on dokumen (instansi_id, sidik_isi, skp_versi_id, evaluasi_id)
  nulls not distinct where dicabut_pada is null;
create index on dokumen (instansi_id, pegawai_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('dokumen', 'select, insert, update');

create table pemberitahuan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  jenis text not null,
  isi jsonb not null,
  tautan text not null,
  kunci text,
  dibuat_pada timestamptz not null default now(),
  dibaca_pada timestamptz,
  primary key (instansi_id, id),
  unique (instansi_id, pegawai_id, kunci),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
create index on pemberitahuan (instansi_id, pegawai_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('pemberitahuan', 'select, insert, update');
