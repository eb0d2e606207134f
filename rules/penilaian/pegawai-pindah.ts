export interface KesepakatanHasilLama {
  penilai: boolean;
  pegawai: boolean;
}

/**
 * PermenPANRB 6/2022 L-IV.A.13.a: an employee who moved is evaluated for the period by the new assessor, with the new
 * unit's achievement and period length; only when both agree is the old unit's previous result used instead.
 * The annual evaluation (L-IV.A.13.b) has no such choice: it is always the new assessor's, without averaging.
 */
export function sumberHasilBerkala(
  sepakat: KesepakatanHasilLama,
): 'DINILAI_PENILAI_BARU' | 'PAKAI_HASIL_LAMA' {
  return sepakat.penilai && sepakat.pegawai ? 'PAKAI_HASIL_LAMA' : 'DINILAI_PENILAI_BARU';
}
