import { ArrowRight } from 'lucide-react';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { waktu } from '../../parts/format.ts';
import { kataRating, PredikatBadge } from '../../parts/predikat.tsx';
import type { Mengapa } from './page.tsx';
import { teks } from './teks.ts';

type Satu = Mengapa['bahan']['pergeseran'][number];

/** What was moved in the curve room: from where to where, why and by whom. */
export function Pergeseran({ daftar, zona }: { daftar: readonly Satu[]; zona: string }) {
  return (
    <>
      <ol className="space-y-3">
        {daftar.map((g) => (
          <li key={g.id} className="space-y-3 rounded-lg border border-line bg-surface p-4">
            <div className="grid items-center gap-2 sm:grid-cols-[1fr_auto_1fr] sm:gap-4">
              <Titik nama={teks.pergeseran.dari} titik={g.dari} />
              <ArrowRight size={22} aria-hidden className="rotate-90 text-muted sm:rotate-0" />
              <Titik nama={teks.pergeseran.ke} titik={g.ke} />
            </div>
            <p className="rounded-md bg-sunken px-4 py-3 text-sm">
              <span className="font-semibold">{teks.pergeseran.alasan}: </span>
              {g.alasan}
            </p>
            <p className="text-sm text-muted">{teks.pergeseran.oleh(g.oleh.nama, waktu(g.pada, zona))}</p>
          </li>
        ))}
      </ol>
      <Dasar
        dasar={[
          { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran IV.B.2' },
          { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran IV.B.3' },
        ]}
      />
    </>
  );
}

function Titik({ nama, titik }: { nama: string; titik: Satu['dari'] }) {
  const kata = (r: Satu['dari']['perilaku']) => kataRating(r).toLowerCase();
  return (
    <div>
      <p className="mb-1 flex flex-wrap items-center gap-2 text-sm text-muted">
        {nama} <PredikatBadge predikat={titik.predikat} />
      </p>
      <p className="text-sm">{teks.pergeseran.pasangan(kata(titik.hasilKerja), kata(titik.perilaku))}</p>
    </div>
  );
}
