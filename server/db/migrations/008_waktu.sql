-- What the clock does by itself has no person behind it.
alter table skp_peristiwa alter column oleh_pegawai_id drop not null;
alter table evaluasi_peristiwa alter column oleh_pegawai_id drop not null;
-- the task falls to the superior once for a version, however often the clock looks
create unique index skp_peristiwa_sekali on skp_peristiwa (instansi_id, skp_versi_id) where peristiwa = 'ALIHKAN';
create index on skp_peristiwa (instansi_id, pada) where oleh_pegawai_id is null;
create index on evaluasi_peristiwa (instansi_id, pada) where oleh_pegawai_id is null;
create index on evaluasi (instansi_id, keadaan) where keadaan in ('DISAMPAIKAN', 'DILAPORKAN');

-- The last sign of life of the installation. A gap before a new one is an outage of every agency on it.
create table kendali.denyut (
  satu boolean primary key default true check (satu),
  pada timestamptz not null
);

-- When the system was away: found by the heartbeat, or written down by a person with the reason.
create table gangguan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  mulai timestamptz not null,
  selesai timestamptz not null,
  sumber text not null check (sumber in ('DENYUT', 'DICATAT')),
  alasan text not null,
  dicatat_oleh uuid,
  dicatat_pada timestamptz not null,
  dicabut_oleh uuid,
  dicabut_pada timestamptz,
  alasan_cabut text,
  primary key (instansi_id, id),
  foreign key (instansi_id, dicatat_oleh) references pegawai (instansi_id, id),
  foreign key (instansi_id, dicabut_oleh) references pegawai (instansi_id, id),
  check (selesai > mulai),
  check ((sumber = 'DENYUT') = (dicatat_oleh is null)),
  check ((dicabut_pada is null) = (dicabut_oleh is null) and (dicabut_pada is null) = (alasan_cabut is null))
);
create unique index gangguan_denyut on gangguan (instansi_id, mulai) where sumber = 'DENYUT';
create index on gangguan (instansi_id, selesai);
call kendali.jadikan_tabel_instansi('gangguan', 'select, insert, update');

-- DL-08: the window ended without a decision, so the evaluation became the task of the assessor's superior. One row a
-- person and period, also where nobody had begun.
create table evaluasi_alih (
  instansi_id uuid not null references kendali.instansi (id),
  periode_id uuid not null,
  pegawai_id uuid not null,
  penilai_pegawai_id uuid not null,
  atasan_pegawai_id uuid,
  -- the first day after the window, and the last day for the D.1.2
  sejak date not null,
  batas date not null,
  versi_aturan text not null,
  dicatat_pada timestamptz not null,
  primary key (instansi_id, periode_id, pegawai_id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, atasan_pegawai_id) references pegawai (instansi_id, id)
);
create index on evaluasi_alih (instansi_id, atasan_pegawai_id);
call kendali.jadikan_tabel_instansi('evaluasi_alih', 'select, insert');

-- A correction: a dated, explained act by which one person's evaluation in a closed period is made anew. The evaluation that
-- was stays as it is; the new one names the correction it comes from.
create table koreksi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  periode_id uuid not null,
  evaluasi_asal_id uuid not null,
  -- what is to be corrected, why, and until when the assessor may
  hal text not null,
  alasan text not null,
  sampai date not null,
  dibuka_oleh uuid not null,
  dibuka_pada timestamptz not null,
  selesai_pada timestamptz,
  hasil text check (hasil in ('DITETAPKAN', 'DIBATALKAN', 'LEWAT')),
  alasan_batal text,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, evaluasi_asal_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, dibuka_oleh) references pegawai (instansi_id, id),
  check ((selesai_pada is null) = (hasil is null))
);
create unique index koreksi_satu_terbuka on koreksi (instansi_id, pegawai_id, periode_id) where selesai_pada is null;
call kendali.jadikan_tabel_instansi('koreksi', 'select, insert, update');

alter table evaluasi
  add column koreksi_id uuid,
  -- since when another one counts instead; also a correction that came to nothing
  add column tak_berlaku_pada timestamptz,
  add column digantikan_oleh uuid,
  add foreign key (instansi_id, koreksi_id) references koreksi (instansi_id, id),
  add foreign key (instansi_id, digantikan_oleh) references evaluasi (instansi_id, id),
  drop constraint evaluasi_instansi_id_pegawai_id_periode_id_key;
create unique index evaluasi_satu_asal on evaluasi (instansi_id, pegawai_id, periode_id) where koreksi_id is null;
create unique index evaluasi_satu_koreksi on evaluasi (instansi_id, koreksi_id) where koreksi_id is not null;
create unique index evaluasi_satu_berlaku on evaluasi (instansi_id, pegawai_id, periode_id)
  where tak_berlaku_pada is null and ditetapkan_pada is not null;
create index on evaluasi (instansi_id, pegawai_id, periode_id);
