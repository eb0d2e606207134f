import { type BentukTindakLanjut, type KeadaanTindakLanjut, type Predikat } from '#rules/enum.ts';
import { LABEL_PREDIKAT } from '#rules/label.ts';
import { catat } from '../../audit/catat.ts';
import type { TransaksiInstansi } from '../../db/transaksi.ts';
import { hariIni, type Konteks, sekarang } from '../../konteks.ts';
import { kabariSekali } from '../pemberitahuan/actions.ts';
import { namaPeriode } from '../periode/read.ts';
import { pastikanLangkah } from './policy.ts';
import { satuEvaluasi, usulanBelumDimulai } from './queries.ts';
import { aturanUntuk, kabarBersama, profilTindakLanjut, usulkanSatu } from './usulan.ts';

/**
 * After the predikat of an evaluation became another one: what nobody has begun and the rule no longer proposes is
 * withdrawn with the reason, what it still proposes goes on under the new predikat. What has begun is left to those who
 * began it. A corrected result proposes with its own delivery; one changed by an objection was delivered already.
 */
export async function sesuaikanUsulan(
  tx: TransaksiInstansi,
  k: Konteks,
  evaluasiId: string,
  { predikat, sebab }: { predikat: Predikat; sebab: 'keberatan' | 'koreksi' },
): Promise<void> {
  const { instansiId, pegawaiId: pelaku } = k.pelaku;
  const evaluasi = await satuEvaluasi(tx, instansiId, evaluasiId);
  if (!evaluasi) return;
  const profil = await profilTindakLanjut(tx, instansiId, hariIni(k).toString());
  const kini = { ...evaluasi, predikat };
  const jawaban = aturanUntuk(kini, hariIni(k), profil);
  const masih = new Set<string>(jawaban?.nilai?.usulan.map((u) => u.bentuk));
  const terbuka = await usulanBelumDimulai(tx, instansiId, evaluasiId);
  const berubah = terbuka.filter((t) => t.predikat !== predikat);
  const periode = namaPeriode(kini.tahun, kini.jenisPeriode, kini.ke);
  for (const t of berubah) {
    const dicabut = !masih.has(t.bentuk);
    const dari = LABEL_PREDIKAT[t.predikat as Predikat];
    const alasan = `Dicabut: hasil evaluasi ${periode} berubah dari ${dari} menjadi ${LABEL_PREDIKAT[predikat]} sesudah ${sebab}.`;
    const kedudukan = { bentuk: t.bentuk, keadaan: t.keadaan as KeadaanTindakLanjut };
    await tx
      .updateTable('tindak_lanjut')
      .set({
        ...(dicabut
          ? { keadaan: pastikanLangkah(kedudukan, 'TIADAKAN', ['SISTEM']).ke as string, alasan }
          : { predikat, versi_aturan: jawaban?.versi ?? t.versi_aturan }),
        diubah_oleh: pelaku,
        diubah_pada: sekarang(k),
        versi: t.versi + 1,
      })
      .where('instansi_id', '=', instansiId)
      .where('id', '=', t.id)
      .execute();
    await catat(tx, {
      instansiId,
      pelaku,
      peristiwa: dicabut ? 'tindak-lanjut.dicabut' : 'tindak-lanjut.disesuaikan',
      objek: { jenis: 'tindak-lanjut', id: t.id },
      tentang: t.bentuk === 'PERIKSA_SANKSI' ? null : t.pegawai_id,
      sebelum: { predikat: t.predikat },
      sesudah: { bentuk: t.bentuk, evaluasiId, predikat, sebab },
      permintaanId: k.permintaanId,
    });
  }
  const pencatat = {
    instansiId,
    pelaku,
    pada: sekarang(k),
    hari: hariIni(k),
    permintaanId: k.permintaanId,
  };
  const dicabut = berubah.map((t) => t.bentuk as BentukTindakLanjut).filter((b) => !masih.has(b));
  if (dicabut.length > 0) {
    const jenis = { pimpinan: 'tindak-lanjut.dicabut', pegawai: 'tindak-lanjut.dicabut' } as const;
    const kabar = await kabarBersama(tx, pencatat, kini, dicabut, jenis, `${evaluasiId} ${sebab}`);
    await kabariSekali(tx, { instansiId, saat: sekarang(k) }, kabar);
  }
  if (sebab === 'keberatan') await usulkanSatu(tx, pencatat, kini, profil);
}
