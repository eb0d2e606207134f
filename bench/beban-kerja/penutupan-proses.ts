import { lanjutkanPenutupan } from '#server/features/penutupan/actions.ts';
import { bacaPengaturan } from '#server/pengaturan.ts';
import { siapkanAplikasi } from '#server/siapkan.ts';

// One closing as the background task does it; tells its seconds and the peak memory of this process.

const { app, pool, tutup } = await siapkanAplikasi(bacaPengaturan());
await pool.query(
  `insert into penutupan (instansi_id, id, tahun, keadaan, jumlah, oleh_pegawai_id, dimulai_pada)
   select i.id, gen_random_uuid(), 2025, 'BERJALAN', (select count(*) from pegawai p where p.instansi_id = i.id),
     (select min(p.id::text)::uuid from pegawai p where p.instansi_id = i.id), now() from kendali.instansi i`,
);
const mulai = performance.now();
await lanjutkanPenutupan(app);
const detik = (performance.now() - mulai) / 1000;
await tutup();
process.stdout.write(
  `${JSON.stringify({ detik, memoriMb: Math.round(process.resourceUsage().maxRSS / 1024) })}\n`,
);
