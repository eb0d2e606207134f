import { type Desimal, tulisDesimal } from '../kernel/desimal.ts';
import type { JenjangJf } from '../tables/angka-kredit.ts';

export const LABEL_JENJANG_JF: Record<JenjangJf, string> = {
  AHLI_UTAMA: 'Ahli Utama',
  AHLI_MADYA: 'Ahli Madya',
  AHLI_MUDA: 'Ahli Muda',
  AHLI_PERTAMA: 'Ahli Pertama',
  PENYELIA: 'Penyelia',
  MAHIR: 'Mahir',
  TERAMPIL: 'Terampil',
  PEMULA: 'Pemula',
};

/** "31,25": as Indonesian forms print numbers. */
export function tulisAngka(nilai: Desimal | number | string): string {
  const teks = typeof nilai === 'object' ? tulisDesimal(nilai) : String(nilai);
  return teks.replace('.', ',');
}
