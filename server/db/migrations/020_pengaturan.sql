-- one setting of an agency from a day on; a later row of the same day replaces an earlier one, nothing is overwritten
create table pengaturan_berlaku (
  instansi_id uuid not null references kendali.instansi (id),
  id uuid not null,
  kunci text not null,
  isi jsonb not null check (jsonb_typeof(isi) = 'object'),
  mulai date not null,
  alasan text not null,
  oleh uuid not null,
  dibuat_pada timestamptz not null,
  dicabut_pada timestamptz,
  dicabut_oleh uuid,
  dicabut_alasan text,
  primary key (instansi_id, id),
  foreign key (instansi_id, oleh) references pegawai (instansi_id, id),
  foreign key (instansi_id, dicabut_oleh) references pegawai (instansi_id, id),
  check ((dicabut_pada is null) = (dicabut_oleh is null) and (dicabut_pada is null) = (dicabut_alasan is null))
);
create index on pengaturan_berlaku (instansi_id, kunci, mulai);
call kendali.jadikan_tabel_instansi('pengaturan_berlaku', 'select, insert, update');

-- the settings in force on a day: what was set up at the start, and the newest row of each setting until then; the
-- working week comes with every day it changes, for a term may run over such a day
create function profil_pada(p_instansi uuid, p_hari date) returns jsonb language sql stable as $$
  select coalesce((select p.profil from pengaturan_instansi p where p.instansi_id = p_instansi), '{}'::jsonb)
    || coalesce((select jsonb_object_agg(e.key, e.value) from (
        select distinct on (b.kunci) b.kunci, b.isi from pengaturan_berlaku b
        where b.instansi_id = p_instansi and b.mulai <= p_hari and b.dicabut_pada is null
        order by b.kunci, b.mulai desc, b.dibuat_pada desc, b.id desc) k, jsonb_each(k.isi) e), '{}'::jsonb)
    || coalesce((select jsonb_build_object('mingguKerja', jsonb_build_array(jsonb_build_object('mulai', '1900-01-01',
          'hariKerja', coalesce((select p.profil -> 'hariKerja' from pengaturan_instansi p where p.instansi_id = p_instansi), '5'::jsonb)))
          || jsonb_agg(jsonb_build_object('mulai', h.mulai, 'hariKerja', h.isi -> 'hariKerja') order by h.mulai))
        from (select distinct on (b.mulai) b.mulai, b.isi from pengaturan_berlaku b
          where b.instansi_id = p_instansi and b.kunci = 'hariKerja' and b.dicabut_pada is null
          order by b.mulai, b.dibuat_pada desc, b.id desc) h having count(*) > 0), '{}'::jsonb)
$$;
