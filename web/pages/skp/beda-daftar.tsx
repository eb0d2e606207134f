import { ArrowRight } from 'lucide-react';
import type { Beda } from './beda.ts';

/** Differences side by side on a desk, one above the other on a phone. */
export function DaftarBeda({
  beda,
  judulSebelum,
  judulSesudah,
}: {
  beda: readonly Beda[];
  judulSebelum: string;
  judulSesudah: string;
}) {
  return (
    <ul className="space-y-3">
      {beda.map((satu, i) => (
        <li key={`${satu.bagian}${i}`} className="rounded-md border border-line p-3">
          <p className="mb-2 text-sm font-semibold">{satu.bagian}</p>
          <div className="grid gap-2 text-sm sm:grid-cols-[1fr_auto_1fr] sm:items-center">
            <Sisi judul={judulSebelum} isi={satu.sebelum} />
            <ArrowRight size={18} aria-hidden className="hidden text-muted sm:block" />
            <Sisi judul={judulSesudah} isi={satu.sesudah} baru />
          </div>
        </li>
      ))}
    </ul>
  );
}

function Sisi({ judul, isi, baru }: { judul: string; isi: string | null; baru?: boolean }) {
  return (
    <div className={`min-w-0 self-stretch rounded-md px-3 py-2 ${baru ? 'bg-brand-soft' : 'bg-sunken'}`}>
      <p className={`text-xs font-semibold ${baru ? 'text-brand-ink' : 'text-muted'}`}>{judul}</p>
      <p className="whitespace-pre-line">{isi ?? '—'}</p>
    </div>
  );
}
