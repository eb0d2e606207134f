import type { PerangkatDorongBaru } from '#contract/pemberitahuan.ts';
import { type Konteks, sekarang } from '../../../konteks.ts';
import { tulis } from '../../../tulis.ts';

/** The caller's browser agrees to be pushed to. One that another person used before on this device changes hands. */
export function daftarkanPerangkat(k: Konteks, isi: PerangkatDorongBaru): Promise<{ id: string }> {
  return tulis(k, async (tx) => {
    const { instansiId, pegawaiId } = k.pelaku;
    return tx
      .insertInto('perangkat_dorong')
      .values({
        instansi_id: instansiId,
        id: isi.id,
        pegawai_id: pegawaiId,
        titik_akhir: isi.titikAkhir,
        kunci_p256dh: isi.p256dh,
        kunci_auth: isi.auth,
        dibuat_pada: sekarang(k),
      })
      .onConflict((c) =>
        c.columns(['instansi_id', 'titik_akhir']).doUpdateSet({
          pegawai_id: pegawaiId,
          kunci_p256dh: isi.p256dh,
          kunci_auth: isi.auth,
        }),
      )
      .returning('id')
      .executeTakeFirstOrThrow();
  });
}

/** Takes the agreement back; unknown addresses are no fault. */
export function lepaskanPerangkat(k: Konteks, titikAkhir: string): Promise<Record<string, never>> {
  return tulis(k, async (tx) => {
    await tx
      .deleteFrom('perangkat_dorong')
      .where('instansi_id', '=', k.pelaku.instansiId)
      .where('pegawai_id', '=', k.pelaku.pegawaiId)
      .where('titik_akhir', '=', titikAkhir)
      .execute();
    return {};
  });
}
