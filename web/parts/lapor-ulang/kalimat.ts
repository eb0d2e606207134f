import type { Skema } from '../../api/client.ts';
import { tanggalHari } from '../format.ts';
import { teks } from './teks.ts';

export type SaranLapor = Skema<'SaranLapor'>;
export type Saran = SaranLapor['saran'][number];

/** Why something is suggested, as the end of a sentence. */
export function alasanSaran({ alasan: a }: Saran): string {
  const t = teks.alasan;
  switch (a.jenis) {
    case 'FAVORIT':
      return t.favorit;
    case 'TIAP_HARI':
      return t.tiapHari(a.kali, a.dari);
    case 'TIAP_PEKAN':
      return t.tiapPekan(namaHari(a.hari), a.kali, a.dari);
    case 'SERING':
      return t.sering(a.kali, Math.round(a.hariTerakhir / 7));
    default:
      return t.seperti(tanggalHari(a.tanggal));
  }
}

/** "Ulangi kemarin" and "Sama seperti Senin lalu (9 Maret 2026)" as seen from today; otherwise the day by its name. */
export function judulHari(h: SaranLapor['hari'][number], tanggal: string, hariIni: string): string {
  const [nama = '', hariBulan = ''] = tanggalHari(h.tanggal).split(', ');
  if (h.jenis === 'PEKAN_LALU' && tanggal === hariIni) return teks.pekanLalu(nama, hariBulan);
  const kemarin = Temporal.PlainDate.from(hariIni).subtract({ days: 1 }).toString();
  return h.tanggal === kemarin ? teks.kemarin : teks.hari(`${nama}, ${hariBulan}`);
}

function namaHari(ke: number): string {
  // 5 January 2026 was a Monday
  return Temporal.PlainDate.from('2026-01-05')
    .add({ days: ke - 1 })
    .toLocaleString('id-ID', { weekday: 'long' });
}
