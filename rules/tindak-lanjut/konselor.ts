import type { JenisKonselor } from '../enum.ts';
import { type Temuan, temuan } from '../kernel/jawaban.ts';

export interface CalonKonselor {
  jenis: JenisKonselor;
  konselorId: string;
  pegawaiId: string;
  penilaiId: string;
  /** The superiors above the assessor, as far as they are known. */
  atasanId: readonly string[];
  /** Does the counsellor's own assessor happen to be the person to be counselled? */
  bawahanPegawai: boolean;
  satuUnit: boolean;
}

/**
 * Who may counsel somebody (L-III.D.5.c.2): an independent counsellor is neither the person nor above or below him nor
 * of his unit; an assessor only as one trained for it. Every reason at once; empty means yes.
 * @DOUBT P6 L-III.D.5.c.2 – what makes a counsellor independent – no tie of command and another unit – 2026-11-24
 */
export function alasanKonselorDitolak(c: CalonKonselor): Temuan[] {
  const tolak = (pesan: string) => temuan('E-KONSELOR', '/konselorId', pesan);
  if (c.konselorId === c.pegawaiId)
    return [tolak('Seseorang tidak dapat menjadi konselor bagi dirinya sendiri.')];
  const penilai = c.konselorId === c.penilaiId;
  if (c.jenis === 'PENILAI_TERLATIH')
    return penilai ? [] : [tolak('Jenis ini hanya untuk pejabat penilai pegawai tersebut.')];
  const hasil: Temuan[] = [];
  if (penilai)
    hasil.push(
      tolak('Pejabat penilainya hanya dapat menjadi konselor bila sudah mengikuti pelatihan konseling.'),
    );
  if (c.atasanId.includes(c.konselorId)) hasil.push(tolak('Konselor tidak boleh atasan pegawai tersebut.'));
  if (c.bawahanPegawai) hasil.push(tolak('Konselor tidak boleh bawahan pegawai tersebut.'));
  if (c.jenis === 'INDEPENDEN' && c.satuUnit)
    hasil.push(tolak('Konselor independen berasal dari unit kerja lain.'));
  return hasil;
}
