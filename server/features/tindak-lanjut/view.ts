import type { TindakLanjut } from '#contract/tindak-lanjut.ts';
import type { PeranAlur } from '#rules/kernel/alur.ts';
import type { Hari } from '#rules/kernel/hari.ts';
import type { ProfilTindakLanjut } from '#rules/tindak-lanjut/tindak-lanjut.ts';
import { namaPeriode } from '../periode/read.ts';
import { kemampuan } from './policy.ts';
import type { BarisTindakLanjut } from './queries.ts';
import { aturanUntuk } from './usulan.ts';

/** A proposal as a reader sees it; the rule's answer is asked again, so that the path of other law comes with its articles. */
export function presentasi(
  b: BarisTindakLanjut,
  peran: readonly PeranAlur[],
  pada: Hari,
  profil: ProfilTindakLanjut,
): TindakLanjut {
  const { pegawai, bentuk, sebab, predikat, sejak, keadaan, alasan, bimbingan, konseling, rencana, versi } =
    b;
  const periode = b.jenisPeriode && b.tahun && b.ke ? namaPeriode(b.tahun, b.jenisPeriode, b.ke) : null;
  return {
    id: b.id,
    pegawai,
    bentuk,
    sebab,
    evaluasiId: b.evaluasiId,
    predikat,
    periode,
    sejak,
    keadaan,
    alasan,
    bimbingan,
    konseling,
    rencana,
    aturan: aturanUntuk(b, pada, profil),
    versi,
    kemampuan: kemampuan({ bentuk, keadaan, bimbingan }, peran),
  };
}
