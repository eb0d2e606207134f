-- The D form the result in force stands on, and what the decision on an objection froze anew beside the first judgement.
alter table evaluasi
  add column dokumen text not null default 'D.1.1' check (dokumen in ('D.1.1', 'D.1.2', 'D.1.3')),
  add column putusan jsonb,
  add constraint evaluasi_putusan check (dokumen <> 'D.1.3' or putusan is not null);
create index on evaluasi (instansi_id, atasan_pegawai_id, periode_id);
create index on evaluasi (instansi_id, periode_id, keadaan);

-- One objection for an evaluation: draft, explanations of both parties, one decision.
create table keberatan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  evaluasi_id uuid not null,
  pegawai_id uuid not null,
  penilai_pegawai_id uuid not null,
  atasan_pegawai_id uuid,
  keadaan text not null check (keadaan in ('DRAF', 'DIAJUKAN', 'DITARIK', 'DIKUATKAN', 'DIUBAH')),
  -- the points with the reasons for each, in the employee's order
  poin jsonb not null default '[]',
  alasan text not null default '',
  diajukan_pada timestamptz,
  batas_putusan date,
  versi_aturan text,
  keputusan text,
  rekomendasi text,
  diputus_pada timestamptz,
  ditarik_pada timestamptz,
  -- the employee and the assessor sign for the decision
  diterima_pegawai_pada timestamptz,
  diterima_penilai_pada timestamptz,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, evaluasi_id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, atasan_pegawai_id) references pegawai (instansi_id, id),
  check (keadaan = 'DRAF' or (diajukan_pada is not null and batas_putusan is not null and versi_aturan is not null
    and atasan_pegawai_id is not null)),
  check ((diputus_pada is not null) = (keadaan in ('DIKUATKAN', 'DIUBAH'))),
  check (diputus_pada is null or keputusan is not null),
  check ((ditarik_pada is not null) = (keadaan = 'DITARIK'))
);
create index on keberatan (instansi_id, pegawai_id);
create index on keberatan (instansi_id, penilai_pegawai_id, keadaan);
create index on keberatan (instansi_id, atasan_pegawai_id, keadaan);
call kendali.jadikan_tabel_instansi('keberatan', 'select, insert, update');

-- What the two parties said to the one who decides (L-V.B.4); `oleh` is the atasan where he wrote down what he heard.
create table keberatan_penjelasan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  keberatan_id uuid not null,
  pihak text not null check (pihak in ('PENILAI', 'PEGAWAI')),
  cara text not null check (cara in ('TERTULIS', 'LISAN', 'TIDAK_MEMBERI')),
  uraian text not null,
  oleh_pegawai_id uuid not null,
  pada timestamptz not null,
  primary key (instansi_id, id),
  foreign key (instansi_id, keberatan_id) references keberatan (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on keberatan_penjelasan (instansi_id, keberatan_id, pada);
call kendali.jadikan_tabel_instansi('keberatan_penjelasan', 'select, insert');

-- Reports of results to the PyB; a second one corrects the first, made while an objection ran.
create table pelaporan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  evaluasi_id uuid not null,
  urutan integer not null check (urutan >= 1),
  dokumen text not null check (dokumen in ('D.1.1', 'D.1.2', 'D.1.3')),
  keberatan_berjalan boolean not null,
  batas date not null,
  dilaporkan_oleh uuid not null,
  dilaporkan_pada timestamptz not null,
  primary key (instansi_id, id),
  unique (instansi_id, evaluasi_id, urutan),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, dilaporkan_oleh) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('pelaporan', 'select, insert');

-- A document that a later one has replaced: withdrawn, and the public page says by which cause.
alter table dokumen add column diganti boolean not null default false;
alter table dokumen add constraint dokumen_diganti check (not diganti or dicabut_pada is not null);
alter table kendali.segel_dokumen add column diganti boolean not null default false;
grant update (diganti) on kendali.segel_dokumen to terang_app;
