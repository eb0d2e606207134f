-- Documents that are of neither an SKP nor an evaluation: of a year, or of a period and the scope of its curve room.
alter table dokumen
  add column tahun integer,
  add column periode_id uuid,
  add column lingkup text check (lingkup in ('PENILAI', 'KALIBRASI')),
  add foreign key (instansi_id, periode_id) references periode (instansi_id, id),
  add constraint dokumen_lingkup check ((periode_id is null) = (lingkup is null));
create index on dokumen (instansi_id, periode_id) where periode_id is not null;

-- one valid document for one content, and for one circle of readers where it is kept for some
drop index dokumen_satu_isi;
create unique index dokumen_satu_isi on dokumen
  (instansi_id, sidik_isi, skp_versi_id, evaluasi_id, bimbingan_id, konseling_id, periode_id, hanya_untuk)
  nulls not distinct where dicabut_pada is null;
