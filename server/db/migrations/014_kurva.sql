-- Who recommended what before a unit's achievement was set (SE MenPANRB 3/2023).
alter table capaian_organisasi add column rekomendasi jsonb not null default '[]'
  check (jsonb_typeof(rekomendasi) = 'array');

-- "Baik (sementara)" by decree, where neither this year nor the last has an achievement (domain/01 8 #16).
create table capaian_organisasi_sementara (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  unit_kerja_id uuid not null,
  periode_id uuid not null,
  predikat text not null check (predikat = 'BAIK'),
  keputusan text not null check (btrim(keputusan) <> ''),
  alasan text not null,
  ditetapkan_oleh uuid not null,
  ditetapkan_pada timestamptz not null,
  primary key (instansi_id, id),
  unique (instansi_id, unit_kerja_id, periode_id),
  foreign key (instansi_id, unit_kerja_id) references unit_kerja (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, ditetapkan_oleh) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('capaian_organisasi_sementara', 'select, insert');

-- A private draft of the curve room: one assessor's, or that of a calibration over several assessors.
create table distribusi_simulasi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pemilik_pegawai_id uuid not null,
  periode_id uuid not null,
  lingkup text not null check (lingkup in ('PENILAI', 'KALIBRASI')),
  versi integer not null default 1,
  dibuat_pada timestamptz not null,
  diubah_pada timestamptz not null,
  ditetapkan_pada timestamptz,
  primary key (instansi_id, id),
  foreign key (instansi_id, pemilik_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id)
);
create unique index on distribusi_simulasi (instansi_id, pemilik_pegawai_id, periode_id, lingkup)
  where ditetapkan_pada is null;
call kendali.jadikan_tabel_instansi('distribusi_simulasi', 'select, insert, update, delete');

create table distribusi_pergeseran (
  instansi_id uuid not null references kendali.instansi (id),
  simulasi_id uuid not null,
  pegawai_id uuid not null,
  dari_hasil text not null check (dari_hasil in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  dari_perilaku text not null check (dari_perilaku in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  rating_hasil text not null check (rating_hasil in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  rating_perilaku text not null check (rating_perilaku in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  alasan text,
  primary key (instansi_id, simulasi_id, pegawai_id),
  foreign key (instansi_id, simulasi_id) references distribusi_simulasi (instansi_id, id) on delete cascade,
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('distribusi_pergeseran', 'select, insert, delete');

-- Why the spread of an assessor's people differs from the pattern; the newest row holds.
create table distribusi_alasan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  penilai_pegawai_id uuid not null,
  periode_id uuid not null,
  alasan text not null,
  jumlah jsonb not null,
  kode text[] not null,
  oleh_pegawai_id uuid not null,
  dibuat_pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id)
);
create index on distribusi_alasan (instansi_id, penilai_pegawai_id, periode_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('distribusi_alasan', 'select, insert');

-- A real change of the two ratings in the curve room, with its reason: what the person reads under Mengapa.
create table evaluasi_pergeseran (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  evaluasi_id uuid not null,
  dari_hasil text not null check (dari_hasil in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  dari_perilaku text not null check (dari_perilaku in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  dari_predikat text not null check (dari_predikat in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  ke_hasil text not null check (ke_hasil in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  ke_perilaku text not null check (ke_perilaku in ('DI_ATAS', 'SESUAI', 'DI_BAWAH')),
  ke_predikat text not null check (ke_predikat in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  alasan text not null check (btrim(alasan) <> ''),
  oleh_pegawai_id uuid not null,
  pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on evaluasi_pergeseran (instansi_id, evaluasi_id, pada);
call kendali.jadikan_tabel_instansi('evaluasi_pergeseran', 'select, insert');
