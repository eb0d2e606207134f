import { MessageCircleQuestion } from 'lucide-react';
import { useState } from 'react';
import type { Skema } from '../api/client.ts';
import { katalog } from '../text/katalog.ts';
import { Badge, type Tone } from '../ui/badge.tsx';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { jarakHari, tanggal } from './format.ts';

const teks = katalog({
  id: {
    mengapa: 'Mengapa tanggal ini?',
    bergeser: (semula: string) => `Bergeser dari ${semula} karena gangguan sistem.`,
    lewat: 'Lewat',
  },
  en: { mengapa: 'Why this date?' },
});

/** The days left until a limit, in a word and a tone. */
export function SisaHari({ hari, hariIni }: { hari: string; hariIni: string }) {
  return <Badge tone={nada(hari, hariIni)}>{hari < hariIni ? teks.lewat : jarakHari(hari, hariIni)}</Badge>;
}

/** Says that a limit was moved, where it was. */
export function Bergeser({ semula }: { semula: string | null }) {
  return semula ? <p className="text-sm text-attention-ink">{teks.bergeser(tanggal(semula))}</p> : null;
}

/** The question why a limit ends on its day: from which event, how counted, by which article. */
export function MengapaTanggal({ hari, langkah }: { hari: string; langkah: readonly Skema<'Langkah'>[] }) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button
        variant="polos"
        icon={<MessageCircleQuestion size={18} aria-hidden />}
        onClick={() => setTerbuka(true)}
      >
        {teks.mengapa}
      </Button>
      <Dialog open={terbuka} onClose={() => setTerbuka(false)} title={tanggal(hari)} size="sempit">
        <ol className="space-y-4">
          {langkah.map((satu) => (
            <li key={satu.uraian}>
              <p className="text-sm text-muted">{satu.uraian}</p>
              <p className="font-semibold">{satu.nilai}</p>
              <p className="text-sm text-muted">
                {satu.dasar.map((d) => `${d.peraturan}, ${d.pasal}`).join(' · ')}
              </p>
            </li>
          ))}
        </ol>
      </Dialog>
    </>
  );
}

function nada(hari: string, hariIni: string): Tone {
  if (hari < hariIni) return 'bahaya';
  const sisa = Temporal.PlainDate.from(hariIni).until(Temporal.PlainDate.from(hari)).days;
  return sisa <= 3 ? 'perhatian' : 'info';
}
