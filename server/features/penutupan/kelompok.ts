import type { Aplikasi } from '../../aplikasi.ts';
import { type CatatanAudit, catat } from '../../audit/catat.ts';
import { type TransaksiInstansi, withInstansi } from '../../db/transaksi.ts';
import { antrekanDokumen } from '../dokumen/actions.ts';
import { tutupPeriodeTahun } from '../periode/actions.ts';
import { akhiriSkpTahun } from '../skp/actions.ts';
import { faktaKelompok, simpanRekap, simpanRekapUnit, simpanUsulan } from './queries.ts';
import { usulanAkhirTahun } from './usulan.ts';

/** People in one transaction: short enough that a stop or another writer waits no longer than a moment. */
const SEKELOMPOK = 500;

/**
 * Carries every running closing on, group by group, until it is done, paused or `berhenti` says so. Each group is one
 * transaction that also moves the cursor: killed anywhere, the next call goes on where it was. Safe beside itself.
 * Returns how many groups it did.
 */
export async function lanjutkanPenutupan(
  app: Aplikasi,
  berhenti: () => boolean = () => false,
): Promise<number> {
  let kelompok = 0;
  for (const { id, zona } of await app.db.selectFrom('kendali.instansi').select(['id', 'zona']).execute())
    while (!berhenti() && (await kerjakanSekelompok(app, id, zona))) kelompok++;
  return kelompok;
}

/** One group of the running closing of an instansi. False when there is none, or another process has it in hand. */
export function kerjakanSekelompok(
  app: Aplikasi,
  instansiId: string,
  zona: string,
  sekelompok = SEKELOMPOK,
): Promise<boolean> {
  return withInstansi(app.db, instansiId, async (tx) => {
    const jalan = await tx
      .selectFrom('penutupan')
      .selectAll()
      .where('instansi_id', '=', instansiId)
      .where('keadaan', '=', 'BERJALAN')
      .orderBy('tahun')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (!jalan) return false;
    const { tahun } = jalan;
    const kini = app.jam.sekarang().toString();
    const oleh = jalan.oleh_pegawai_id;
    const fakta = await faktaKelompok(tx, instansiId, tahun, jalan.kursor, sekelompok);
    const akhir = fakta.at(-1);
    if (!akhir) {
      await akhiri(tx, jalan, kini);
      return false;
    }
    const pada = app.jam.hariIni(zona);
    const usulan = await usulanAkhirTahun(tx, instansiId, tahun, fakta, pada);
    const siapa = fakta.map((f) => f.pegawaiId);
    const dilaporkan = fakta.filter((f) => f.keadaan === 'DILAPORKAN' || f.keadaan === 'FINAL');
    // sent one behind the other on one connection: the group waits for the last answer only
    await Promise.all([
      simpanRekap(tx, instansiId, tahun, fakta),
      simpanUsulan(tx, instansiId, tahun, usulan),
      antrekanDokumen(
        tx,
        { instansiId, oleh, kini },
        fakta.flatMap((f) => (f.ditetapkan && f.evaluasiId ? [f.evaluasiId] : [])),
      ),
      akhiriSkpTahun(
        tx,
        { instansiId, tahun, oleh, kini, hari: pada.toString() },
        siapa,
        dilaporkan.map((f) => f.pegawaiId),
      ),
      catat(
        tx,
        ...fakta.map(
          (f): CatatanAudit => ({
            instansiId,
            pelaku: oleh,
            peristiwa: 'penutupan.pegawai-dicatat',
            objek: { jenis: 'penutupan', id: jalan.id },
            tentang: f.pegawaiId,
            sesudah: { tahun, keadaan: f.keadaan, evaluasiId: f.evaluasiId },
          }),
        ),
      ),
      tx
        .updateTable('penutupan')
        .set({ kursor: akhir.pegawaiId, selesai: jalan.selesai + fakta.length })
        .where('instansi_id', '=', instansiId)
        .where('id', '=', jalan.id)
        .execute(),
    ]);
    return true;
  });
}

/** The last step: the units' rows, the periods of the year closed, the run done. */
async function akhiri(
  tx: TransaksiInstansi,
  jalan: {
    instansi_id: string;
    id: string;
    tahun: number;
    selesai: number;
    versi: number;
    oleh_pegawai_id: string;
  },
  kini: string,
): Promise<void> {
  const { instansi_id: instansiId, tahun, oleh_pegawai_id: oleh } = jalan;
  await simpanRekapUnit(tx, instansiId, tahun);
  await tutupPeriodeTahun(tx, { instansiId, oleh, kini }, tahun);
  await tx
    .updateTable('penutupan')
    // someone hired while it ran was counted in as well
    .set({ keadaan: 'SELESAI', jumlah: jalan.selesai, selesai_pada: kini, versi: jalan.versi + 1 })
    .where('instansi_id', '=', instansiId)
    .where('id', '=', jalan.id)
    .execute();
  await catat(tx, {
    instansiId,
    pelaku: oleh,
    peristiwa: 'penutupan.selesai',
    objek: { jenis: 'penutupan', id: jalan.id },
    sesudah: { tahun, pegawai: jalan.selesai },
  });
}
