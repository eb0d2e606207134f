-- The person of the running transaction; null when none is set, so that policies refuse every row.
create or replace function kendali.pegawai_ini() returns uuid language sql stable parallel safe as
$$ select nullif(current_setting('terang.pegawai_id', true), '')::uuid $$;
grant execute on function kendali.pegawai_ini() to terang_app;

-- Keeps the rows of a tenant table for certain people: on top of the instansi's policy a restrictive one, forced like it.
-- `syarat` is an expression over the row and kendali.pegawai_ini().
create procedure kendali.batasi_pembaca(tabel regclass, syarat text) language plpgsql as $$
begin
  execute format('create policy pembaca_berhak on %s as restrictive using (%s) with check (%s)', tabel, syarat, syarat);
end $$;

-- What a result or lacking progress proposes for somebody: since when, and what became of it (P6 Ps 20–21, 27, 31, 33).
create table tindak_lanjut (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  bentuk text not null check (bentuk in ('BIMBINGAN', 'KONSELING', 'RENCANA_KOMPETENSI', 'PERIKSA_SANKSI')),
  sebab text not null check (sebab in ('PREDIKAT', 'KEMAJUAN', 'PIMPINAN')),
  evaluasi_id uuid,
  predikat text check (predikat in ('SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
  sejak date not null,
  keadaan text not null check (keadaan in ('DIUSULKAN', 'BERJALAN', 'SELESAI', 'DITIADAKAN')),
  alasan text,
  versi_aturan text not null,
  diubah_oleh uuid,
  diubah_pada timestamptz not null default now(),
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  unique (instansi_id, evaluasi_id, bentuk),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, evaluasi_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, diubah_oleh) references pegawai (instansi_id, id),
  check ((sebab = 'PREDIKAT') = (evaluasi_id is not null and predikat is not null)),
  check (keadaan <> 'DITIADAKAN' or alasan is not null)
);
create index on tindak_lanjut (instansi_id, pegawai_id, sejak);
create index on tindak_lanjut (instansi_id, keadaan, sejak);
call kendali.jadikan_tabel_instansi('tindak_lanjut', 'select, insert, update');

-- Coaching (B.1.6) or mentoring (B.1.7). What employee and guide write is the form's own tables.
create table bimbingan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  tindak_lanjut_id uuid,
  jenis text not null check (jenis in ('COACHING', 'MENTORING')),
  tahun integer not null,
  pegawai_id uuid not null,
  penilai_pegawai_id uuid not null,
  -- the leader, or somebody given the special assignment
  pembimbing_pegawai_id uuid not null,
  -- above the guide: who gets B.1.8
  atasan_pegawai_id uuid,
  keadaan text not null check (keadaan in ('DIRENCANAKAN', 'DISIAPKAN', 'BERLANGSUNG', 'MENUNGGU_PEGAWAI', 'SELESAI', 'DIBATALKAN')),
  jadwal date,
  tempat text,
  isi_pegawai jsonb,
  isi_pembimbing jsonb,
  alasan text,
  pembimbing_tanda_pada timestamptz,
  pegawai_tanda_pada timestamptz,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, tindak_lanjut_id) references tindak_lanjut (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, pembimbing_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, atasan_pegawai_id) references pegawai (instansi_id, id),
  check (pegawai_id <> pembimbing_pegawai_id),
  check (keadaan <> 'SELESAI' or (pembimbing_tanda_pada is not null and pegawai_tanda_pada is not null))
);
create index on bimbingan (instansi_id, pegawai_id, dibuat_pada);
create index on bimbingan (instansi_id, pembimbing_pegawai_id, dibuat_pada);
create index on bimbingan (instansi_id, atasan_pegawai_id) where atasan_pegawai_id is not null;
create index on bimbingan (instansi_id, penilai_pegawai_id);
create index on bimbingan (instansi_id, tindak_lanjut_id) where tindak_lanjut_id is not null;
call kendali.jadikan_tabel_instansi('bimbingan', 'select, insert, update');

create table bimbingan_peristiwa (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  bimbingan_id uuid not null,
  peristiwa text not null,
  dari text,
  ke text not null,
  oleh_pegawai_id uuid not null,
  versi_aturan text not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, bimbingan_id) references bimbingan (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on bimbingan_peristiwa (instansi_id, bimbingan_id, pada);
call kendali.jadikan_tabel_instansi('bimbingan_peristiwa', 'select, insert');

-- B.1.8: what the employee says about the guidance. For the superior of the guide alone, never for the guide.
create table bimbingan_umpan_balik (
  instansi_id uuid not null references kendali.instansi (id),
  bimbingan_id uuid not null,
  pegawai_id uuid not null,
  penerima_pegawai_id uuid,
  jawaban jsonb not null,
  catatan text,
  ditandatangani_pada timestamptz not null,
  primary key (instansi_id, bimbingan_id),
  foreign key (instansi_id, bimbingan_id) references bimbingan (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penerima_pegawai_id) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('bimbingan_umpan_balik', 'select, insert');
call kendali.batasi_pembaca('bimbingan_umpan_balik', 'kendali.pegawai_ini() in (pegawai_id, penerima_pegawai_id)');

-- B.1.9: the guide's evaluation of competences after the guidance.
create table bimbingan_kompetensi (
  instansi_id uuid not null references kendali.instansi (id),
  bimbingan_id uuid not null,
  nilai jsonb not null,
  rekomendasi text not null,
  ditandatangani_pada timestamptz not null,
  primary key (instansi_id, bimbingan_id),
  foreign key (instansi_id, bimbingan_id) references bimbingan (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('bimbingan_kompetensi', 'select, insert');

-- Counselling: its fact and state, which those who need it may know. What is spoken is in konseling_sesi and konseling_catatan.
create table konseling (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  tindak_lanjut_id uuid,
  tahun integer not null,
  pegawai_id uuid not null,
  penilai_pegawai_id uuid not null,
  keadaan text not null check (keadaan in ('DIBERITAHUKAN', 'MEMBAIK', 'DILAPORKAN', 'TIDAK_DIPERLUKAN', 'DITUNJUK', 'BERJALAN', 'SELESAI')),
  -- what the employee was told, and what he answers
  pemberitahuan text not null,
  diberitahukan_pada timestamptz not null,
  tanggapan text,
  ditanggapi_pada timestamptz,
  dilaporkan_pada timestamptz,
  konselor_pegawai_id uuid,
  jenis_konselor text check (jenis_konselor in ('INDEPENDEN', 'PENILAI_TERLATIH', 'PEJABAT_FUNGSI')),
  kesimpulan text check (kesimpulan in ('MEMBAIK', 'PERLU_PENDAMPINGAN', 'PERLU_TINDAK_LANJUT')),
  selesai_pada timestamptz,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  diubah_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, tindak_lanjut_id) references tindak_lanjut (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, konselor_pegawai_id) references pegawai (instansi_id, id),
  check (konselor_pegawai_id is null or konselor_pegawai_id <> pegawai_id),
  check ((konselor_pegawai_id is null) = (jenis_konselor is null)),
  check (keadaan not in ('DITUNJUK', 'BERJALAN', 'SELESAI') or konselor_pegawai_id is not null),
  check ((keadaan = 'SELESAI') = (kesimpulan is not null))
);
create index on konseling (instansi_id, pegawai_id, dibuat_pada);
create index on konseling (instansi_id, penilai_pegawai_id);
create index on konseling (instansi_id, konselor_pegawai_id) where konselor_pegawai_id is not null;
create index on konseling (instansi_id, keadaan);
create index on konseling (instansi_id, tindak_lanjut_id) where tindak_lanjut_id is not null;
call kendali.jadikan_tabel_instansi('konseling', 'select, insert, update');

create table konseling_peristiwa (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  konseling_id uuid not null,
  peristiwa text not null,
  dari text,
  ke text not null,
  oleh_pegawai_id uuid not null,
  versi_aturan text not null,
  pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, konseling_id) references konseling (instansi_id, id),
  foreign key (instansi_id, oleh_pegawai_id) references pegawai (instansi_id, id)
);
create index on konseling_peristiwa (instansi_id, konseling_id, pada);
call kendali.jadikan_tabel_instansi('konseling_peristiwa', 'select, insert');

-- B.1.10, written by the assessor once telling the employee changed nothing.
create table konseling_laporan (
  instansi_id uuid not null references kendali.instansi (id),
  konseling_id uuid not null,
  nilai text[] not null check (cardinality(nilai) > 0),
  ekspektasi_khusus text,
  uraian text not null,
  serupa boolean not null,
  tindakan text not null,
  ditandatangani_pada timestamptz not null,
  primary key (instansi_id, konseling_id),
  foreign key (instansi_id, konseling_id) references konseling (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('konseling_laporan', 'select, insert');

-- The feedback attached to B.1.10 as evidence.
create table konseling_laporan_bukti (
  instansi_id uuid not null references kendali.instansi (id),
  konseling_id uuid not null,
  umpan_balik_id uuid not null,
  primary key (instansi_id, konseling_id, umpan_balik_id),
  foreign key (instansi_id, konseling_id) references konseling_laporan (instansi_id, konseling_id),
  foreign key (instansi_id, umpan_balik_id) references umpan_balik (instansi_id, id)
);
create index on konseling_laporan_bukti (instansi_id, umpan_balik_id);
call kendali.jadikan_tabel_instansi('konseling_laporan_bukti', 'select, insert');

-- When and where they meet: for the two of them.
create table konseling_sesi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  konseling_id uuid not null,
  konselor_pegawai_id uuid not null,
  pegawai_id uuid not null,
  tanggal date not null,
  mulai time,
  tempat text not null,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, konseling_id) references konseling (instansi_id, id),
  foreign key (instansi_id, konselor_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
create index on konseling_sesi (instansi_id, konseling_id);
call kendali.jadikan_tabel_instansi('konseling_sesi', 'select, insert');
call kendali.batasi_pembaca('konseling_sesi', 'kendali.pegawai_ini() in (konselor_pegawai_id, pegawai_id)');

-- The counsellor's records: his own, and the counselled person's where addressed to him. Nobody else's, whatever the query.
create table konseling_catatan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  konseling_id uuid not null,
  konselor_pegawai_id uuid not null,
  pegawai_id uuid not null,
  untuk_pegawai boolean not null,
  isi text not null,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, konseling_id) references konseling (instansi_id, id),
  foreign key (instansi_id, konselor_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id)
);
create index on konseling_catatan (instansi_id, konseling_id, dibuat_pada);
call kendali.jadikan_tabel_instansi('konseling_catatan', 'select, insert');
call kendali.batasi_pembaca('konseling_catatan',
  'kendali.pegawai_ini() = konselor_pegawai_id or (untuk_pegawai and kendali.pegawai_ini() = pegawai_id)');

-- A gap in somebody's competence and how it is to be closed.
create table rencana_kompetensi (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  tindak_lanjut_id uuid,
  bimbingan_id uuid,
  kompetensi text not null,
  kesenjangan text not null,
  bentuk text not null check (bentuk in ('COACHING', 'MENTORING', 'BELAJAR_MANDIRI', 'KOMUNITAS_BELAJAR', 'PENUGASAN', 'MAGANG', 'PELATIHAN')),
  pendamping_pegawai_id uuid,
  sampai date not null,
  jp integer not null check (jp between 0 and 500),
  keadaan text not null check (keadaan in ('DIRENCANAKAN', 'SELESAI', 'DIBATALKAN')),
  hasil text,
  bukti_id uuid,
  selesai_pada timestamptz,
  dibuat_oleh uuid not null,
  versi integer not null default 1,
  dibuat_pada timestamptz not null default now(),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, tindak_lanjut_id) references tindak_lanjut (instansi_id, id),
  foreign key (instansi_id, bimbingan_id) references bimbingan (instansi_id, id),
  foreign key (instansi_id, pendamping_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, bukti_id) references bukti (instansi_id, id),
  foreign key (instansi_id, dibuat_oleh) references pegawai (instansi_id, id),
  check (keadaan <> 'SELESAI' or (bukti_id is not null and hasil is not null and selesai_pada is not null))
);
create index on rencana_kompetensi (instansi_id, pegawai_id, dibuat_pada);
create index on rencana_kompetensi (instansi_id, tindak_lanjut_id) where tindak_lanjut_id is not null;
call kendali.jadikan_tabel_instansi('rencana_kompetensi', 'select, insert, update');

-- A sealed form of guidance or B.1.10; `hanya_untuk` names the only people who may ever see the row.
alter table dokumen
  add column bimbingan_id uuid,
  add column konseling_id uuid,
  add column hanya_untuk uuid[],
  add foreign key (instansi_id, bimbingan_id) references bimbingan (instansi_id, id),
  add foreign key (instansi_id, konseling_id) references konseling (instansi_id, id);
call kendali.batasi_pembaca('dokumen', 'hanya_untuk is null or kendali.pegawai_ini() = any (hanya_untuk)');
create index on dokumen (instansi_id, bimbingan_id) where bimbingan_id is not null;
create index on dokumen (instansi_id, konseling_id) where konseling_id is not null;
