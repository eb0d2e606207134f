-- What happened to a person's post or standing, as one act: what was asked, and what it wrote (to undo it while nothing
-- was built on it).
create table perpindahan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  jenis text not null check (jenis in ('MUTASI', 'PROMOSI', 'ROTASI', 'PLT_MULAI', 'PLH_MULAI', 'PLT_SELESAI', 'GANTI_PENILAI',
    'TUGAS_BELAJAR_MULAI', 'TUGAS_BELAJAR_SELESAI', 'TUGAS_BELAJAR_GAGAL', 'CLTN', 'MPP', 'PEJABAT_NEGARA',
    'DIBERHENTIKAN_SEMENTARA', 'AKTIF_KEMBALI', 'CPNS', 'PPPK_BARU', 'KONTRAK_PARUH_WAKTU', 'PENSIUN',
    'MENGUNDURKAN_DIRI', 'MENINGGAL')),
  tanggal date not null,
  -- the first day on which its effects on SKP, queue and evaluation hold
  efektif date not null,
  dasar text,
  isi jsonb not null,
  dampak jsonb not null,
  versi_aturan text not null,
  dijalankan_pada timestamptz,
  dibuat_oleh uuid not null,
  dibuat_pada timestamptz not null default now(),
  dibatalkan_oleh uuid,
  dibatalkan_pada timestamptz,
  alasan_batal text,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibuat_oleh) references pegawai (instansi_id, id),
  foreign key (instansi_id, dibatalkan_oleh) references pegawai (instansi_id, id),
  check ((dibatalkan_pada is null) = (alasan_batal is null))
);
create index on perpindahan (instansi_id, pegawai_id, tanggal);
create index on perpindahan (instansi_id, dibuat_pada);
create index on perpindahan (instansi_id, efektif) where dijalankan_pada is null and dibatalkan_pada is null;
call kendali.jadikan_tabel_instansi('perpindahan', 'select, insert, update');

-- Days on which a person has no duty to plan performance (L-II.C.8). Whoever is not here is active.
create table pegawai_status (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  perpindahan_id uuid not null,
  kedudukan text not null check (kedudukan in ('PEJABAT_NEGARA', 'DIBERHENTIKAN_SEMENTARA', 'CLTN', 'MPP')),
  dari date not null,
  sampai date,
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, perpindahan_id) references perpindahan (instansi_id, id),
  check (sampai is null or sampai >= dari)
);
create index on pegawai_status (instansi_id, pegawai_id, dari);
call kendali.jadikan_tabel_instansi('pegawai_status', 'select, insert, update, delete');

create table pegawai_tugas_belajar (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  pegawai_id uuid not null,
  perpindahan_id uuid not null,
  perguruan_tinggi text not null,
  program text not null,
  jenjang text not null check (jenjang in ('S1_DALAM_NEGERI', 'LANJUT_DALAM_NEGERI', 'S1_LUAR_NEGERI', 'LANJUT_LUAR_NEGERI')),
  akreditasi text check (akreditasi in ('A', 'B', 'C')),
  dari date not null,
  rencana_selesai date not null,
  berakhir date,
  hasil text check (hasil in ('LULUS', 'GAGAL')),
  ipk numeric check (ipk between 0 and 4),
  waktu_lulus text check (waktu_lulus in ('LEBIH_CEPAT', 'TEPAT_WAKTU', 'PERPANJANGAN')),
  primary key (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, perpindahan_id) references perpindahan (instansi_id, id),
  check (rencana_selesai >= dari and (berakhir is null or berakhir >= dari)),
  check ((berakhir is null) = (hasil is null))
);
create index on pegawai_tugas_belajar (instansi_id, pegawai_id, dari);
call kendali.jadikan_tabel_instansi('pegawai_tugas_belajar', 'select, insert, update, delete');

-- What the assessor before says about the months before, for the one who judges them now.
create table perpindahan_catatan (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  perpindahan_id uuid not null,
  pegawai_id uuid not null,
  penugasan_id uuid not null,
  penilai_pegawai_id uuid not null,
  dari date not null,
  sampai date not null,
  catatan text,
  diisi_pada timestamptz,
  primary key (instansi_id, id),
  unique (instansi_id, perpindahan_id, pegawai_id),
  foreign key (instansi_id, perpindahan_id) references perpindahan (instansi_id, id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, penugasan_id) references penugasan (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  check ((catatan is null) = (diisi_pada is null))
);
create index on perpindahan_catatan (instansi_id, pegawai_id, sampai);
create index on perpindahan_catatan (instansi_id, penilai_pegawai_id) where diisi_pada is null;
call kendali.jadikan_tabel_instansi('perpindahan_catatan', 'select, insert, update, delete');

-- That the new assessor and the employee use the old unit's periodic result instead of a new one (L-IV.A.13.a).
create table evaluasi_kesepakatan (
  instansi_id uuid not null references kendali.instansi (id),
  pegawai_id uuid not null,
  periode_id uuid not null,
  evaluasi_lama_id uuid not null,
  penilai_pegawai_id uuid not null,
  penilai_setuju_pada timestamptz,
  pegawai_setuju_pada timestamptz,
  ditolak_oleh uuid,
  ditolak_pada timestamptz,
  primary key (instansi_id, pegawai_id, periode_id),
  foreign key (instansi_id, pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  foreign key (instansi_id, evaluasi_lama_id) references evaluasi (instansi_id, id),
  foreign key (instansi_id, penilai_pegawai_id) references pegawai (instansi_id, id),
  foreign key (instansi_id, ditolak_oleh) references pegawai (instansi_id, id)
);
call kendali.jadikan_tabel_instansi('evaluasi_kesepakatan', 'select, insert, update');

-- An act that was wrong takes its own rows back; they stay readable in the act and in the trail.
grant delete on penugasan, penilai to terang_app;
