import type { Dikecualikan } from '#contract/distribusi.ts';
import type { OrangDinilai } from '../evaluasi/read.ts';

/** An assessor's people of a period, divided by whether they count in the distribution (domain/01 4.6). */
export interface Populasi {
  /** Those with a predikat, decided or by the ratings so far: N. */
  dihitung: OrangDinilai[];
  belumDinilai: OrangDinilai[];
  dikecualikan: Dikecualikan[];
}

/** Divides them. Whoever has no planning duty is not among those an assessor evaluates to begin with. */
export function susunPopulasi(orang: readonly OrangDinilai[]): Populasi {
  const hasil: Populasi = { dihitung: [], belumDinilai: [], dikecualikan: [] };
  for (const o of orang) {
    const sebab = pengecualian(o);
    if (sebab) hasil.dikecualikan.push({ pegawai: { id: o.pihak.pegawaiId, nama: o.pihak.nama }, ...sebab });
    else (o.predikat ? hasil.dihitung : hasil.belumDinilai).push(o);
  }
  return hasil;
}

/** Why somebody is no part of N; null for those who are. */
function pengecualian({ keadaan }: OrangDinilai): Omit<Dikecualikan, 'pegawai'> | null {
  if (keadaan === 'DIALIHKAN_ATASAN')
    return {
      kode: 'DITETAPKAN_ATASAN',
      alasan: 'Evaluasinya ditetapkan atasan pejabat penilai (D.1.2), bukan pejabat penilai ini.',
    };
  return null;
}
