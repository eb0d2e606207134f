import { Copy } from 'lucide-react';
import { waktuAktivitas } from '../../parts/aktivitas/durasi.ts';
import type { Aktivitas } from '../../parts/aktivitas/keadaan.tsx';
import { tanggalHari } from '../../parts/format.ts';
import { Card } from '../../ui/layout.tsx';
import { toast } from '../../ui/toast.tsx';
import type { Pilihan } from './isian.ts';
import { teks } from './teks.ts';

const PALING_BANYAK = 5;

/** The work of the last day that has any: one tap fills the form with it. */
export function Ulangi({ pilihan, onPilih }: { pilihan: Pilihan; onPilih: (a: Aktivitas) => void }) {
  const t = teks.lapor;
  const [pertama] = pilihan.ulangi;
  if (!pertama) return null;
  return (
    <Card
      title={t.ulangiDari(tanggalHari(pertama.tanggal).split(',')[0] ?? '')}
      flush
      className="max-lg:order-first"
    >
      <ul className="divide-y divide-line border-t border-line">
        {pilihan.ulangi.slice(0, PALING_BANYAK).map((a) => (
          <li key={a.id}>
            <button
              type="button"
              className="flex min-h-14 w-full items-center gap-3 px-4 py-2.5 text-start -outline-offset-3! hover:bg-sunken sm:px-5"
              onClick={() => {
                onPilih(a);
                toast(t.diulangi, { tone: 'info' });
              }}
            >
              <span className="min-w-0 grow">
                <span className="line-clamp-2 block text-sm font-medium">{a.uraian}</span>
                <span className="block text-xs text-muted">{waktuAktivitas(a)}</span>
              </span>
              <Copy size={18} aria-hidden className="shrink-0 text-muted" />
              <span className="sr-only">{t.ulangi}</span>
            </button>
          </li>
        ))}
      </ul>
    </Card>
  );
}
