import type { Skema } from '../../api/client.ts';
import { jarakHari, rentang } from '../../parts/format.ts';
import { Badge, type Tone } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { teks } from './teks.ts';

type Periode = Skema<'Periode'>;
type Keadaan = keyof typeof teks.keadaan;

const TONES: Record<Keadaan, Tone> = {
  nanti: 'netral',
  berjalan: 'info',
  terbuka: 'baik',
  lewat: 'perhatian',
  tertutup: 'netral',
};

/** One period: what it covers, when it is evaluated, and where it stands today. */
export function SatuPeriode({
  periode,
  hariIni,
  onTutup,
  onJendela,
}: {
  periode: Periode;
  hariIni: string;
  onTutup?: (() => void) | undefined;
  onJendela?: (() => void) | undefined;
}) {
  const { nama, dari, sampai, jendelaDari, jendelaSampai } = periode;
  const keadaan = keadaanPeriode(periode, hariIni);
  return (
    <li className="flex flex-col gap-3 px-4 py-4 sm:flex-row sm:items-center sm:justify-between sm:px-5">
      <div className="min-w-0">
        <div className="flex flex-wrap items-center gap-2">
          <h3 className="font-semibold">{nama}</h3>
          <Badge tone={TONES[keadaan]}>{teks.keadaan[keadaan]}</Badge>
        </div>
        <p className="mt-1 text-sm">
          {teks.masa(rentang(dari, sampai))}, {teks.dinilai(rentang(jendelaDari, jendelaSampai))}.
        </p>
        <p className="text-sm text-muted">{dalamKata(periode, keadaan, hariIni)}</p>
      </div>
      <div className="flex shrink-0 flex-wrap gap-2">
        {onJendela && keadaan !== 'tertutup' && (
          <Button variant="polos" onClick={onJendela} aria-label={teks.jendela.ubahSatu(nama)}>
            {teks.jendela.ubah}
          </Button>
        )}
        {onTutup && keadaan === 'lewat' && (
          <Button onClick={onTutup} aria-label={teks.tutupSatu(nama)}>
            {teks.tutup}
          </Button>
        )}
      </div>
    </li>
  );
}

function keadaanPeriode(periode: Periode, hariIni: string): Keadaan {
  if (periode.tertutup) return 'tertutup';
  if (hariIni > periode.jendelaSampai) return 'lewat';
  if (hariIni >= periode.jendelaDari) return 'terbuka';
  return hariIni >= periode.dari ? 'berjalan' : 'nanti';
}

function dalamKata(periode: Periode, keadaan: Keadaan, hariIni: string): string {
  switch (keadaan) {
    case 'tertutup':
      return teks.sudahTertutup;
    case 'lewat':
      return teks.sudahLewat(jarakHari(periode.jendelaSampai, hariIni));
    case 'terbuka':
      return teks.berakhir(jarakHari(periode.jendelaSampai, hariIni));
    case 'berjalan':
    case 'nanti':
      return teks.mulai(jarakHari(periode.jendelaDari, hariIni));
  }
}
