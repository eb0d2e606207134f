import type { FastifyInstance } from 'fastify';
import type { Aplikasi } from '../../aplikasi.ts';
import { ruteAktivitas } from '../../features/aktivitas/routes.ts';
import { ruteAkun } from '../../features/akun/routes.ts';
import { ruteAturan } from '../../features/aturan/routes.ts';
import { ruteBeranda } from '../../features/beranda/routes.ts';
import { ruteBukti } from '../../features/bukti/routes.ts';
import { ruteCapaianOrganisasi } from '../../features/capaian-organisasi/routes.ts';
import { ruteDistribusi } from '../../features/distribusi/routes.ts';
import { ruteDokumen } from '../../features/dokumen/routes.ts';
import { ruteEvaluasi } from '../../features/evaluasi/routes.ts';
import { ruteMatriks } from '../../features/matriks/routes.ts';
import { ruteOrganisasi } from '../../features/organisasi/routes.ts';
import { rutePegawai } from '../../features/pegawai/routes.ts';
import { rutePemberitahuan } from '../../features/pemberitahuan/routes.ts';
import { rutePenutupan } from '../../features/penutupan/routes.ts';
import { rutePeriode } from '../../features/periode/routes.ts';
import { rutePerjanjianKinerja } from '../../features/perjanjian-kinerja/routes.ts';
import { rutePublik } from '../../features/publik/routes.ts';
import { ruteRealisasi } from '../../features/realisasi/routes.ts';
import { ruteRencanaAksi } from '../../features/rencana-aksi/routes.ts';
import { ruteSkp } from '../../features/skp/routes.ts';
import { ruteUmpanBalik } from '../../features/umpan-balik/routes.ts';

/** Every feature's routes. A new feature adds its line here. */
export async function pasangRute(api: FastifyInstance, aplikasi: Aplikasi): Promise<void> {
  await api.register(ruteAkun, { aplikasi });
  await api.register(ruteAturan, { aplikasi });
  await api.register(ruteOrganisasi, { aplikasi });
  await api.register(rutePegawai, { aplikasi });
  await api.register(rutePeriode, { aplikasi });
  await api.register(rutePemberitahuan, { aplikasi });
  await api.register(ruteSkp, { aplikasi });
  await api.register(ruteBeranda, { aplikasi });
  await api.register(ruteBukti, { aplikasi });
  await api.register(ruteRencanaAksi, { aplikasi });
  await api.register(ruteUmpanBalik, { aplikasi });
  await api.register(ruteCapaianOrganisasi, { aplikasi });
  await api.register(ruteEvaluasi, { aplikasi });
  await api.register(ruteDistribusi, { aplikasi });
  await api.register(ruteAktivitas, { aplikasi });
  await api.register(ruteRealisasi, { aplikasi });
  await api.register(ruteDokumen, { aplikasi });
  await api.register(rutePerjanjianKinerja, { aplikasi });
  await api.register(ruteMatriks, { aplikasi });
  await api.register(rutePenutupan, { aplikasi });
  await api.register(rutePublik, { aplikasi });
}
