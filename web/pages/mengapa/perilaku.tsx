import { ChevronDown } from 'lucide-react';
import { hari } from '#rules/kernel/hari.ts';
import { perilakuKerja } from '#rules/tables/perilaku.ts';
import { Dasar } from '../../parts/evaluasi/pasal-chip.tsx';
import { teks as teksBersama } from '../../parts/evaluasi/teks.ts';
import { KutipanUmpanBalik } from '../../parts/evaluasi/umpan-balik.tsx';
import { kataRating } from '../../parts/predikat.tsx';
import type { Mengapa } from './page.tsx';
import { teks } from './teks.ts';

/** The seven values with what was said about each, and the one rating over them. */
export function LangkahPerilaku({ bahan }: { bahan: Mengapa['bahan'] }) {
  const nilai = perilakuKerja.pada(hari(bahan.periode.sampai)).nilai;
  return (
    <>
      <ul className="divide-y divide-line rounded-lg border border-line bg-surface">
        {nilai.map(({ nilai: kode, label }) => {
          const milik = bahan.perilaku.find((p) => p.nilai === kode);
          return (
            <li key={kode} className="px-4">
              <Nilai label={label} milik={milik} />
            </li>
          );
        })}
      </ul>
      <div className="rounded-lg border-2 border-brand bg-brand-soft p-4">
        <p className="text-sm text-brand-ink">{teks.hasil.diberikan}</p>
        <p className="mt-1.5 font-bold">{bahan.ratingPerilaku ? kataRating(bahan.ratingPerilaku) : '–'}</p>
        {bahan.catatanPerilaku && (
          <p className="mt-2 text-sm">
            <span className="font-semibold">{teks.perilaku.catatan}: </span>
            {bahan.catatanPerilaku}
          </p>
        )}
      </div>
      <Dasar
        dasar={[
          { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran IV.B.3.a.2' },
          { peraturan: 'PermenPANRB 6/2022', pasal: 'Lampiran III.C' },
        ]}
      />
    </>
  );
}

function Nilai({ label, milik }: { label: string; milik: Mengapa['bahan']['perilaku'][number] | undefined }) {
  const umpanBalik = milik?.umpanBalik ?? [];
  const banyak = (s: string) => umpanBalik.filter((u) => u.sentimen === s).length;
  if (umpanBalik.length === 0)
    return (
      <p className="flex min-h-12 items-center justify-between gap-3">
        <span className="font-medium">{label}</span>
        <span className="text-sm text-muted">{teks.perilaku.tanpa}</span>
      </p>
    );
  return (
    <details className="group/nilai">
      <summary className="flex min-h-12 list-none items-center gap-3">
        <span className="grow font-medium">{label}</span>
        <span className="text-end text-sm text-muted">
          {teks.perilaku.hitung(banyak('POSITIF'), banyak('PERLU_PERBAIKAN'))}
        </span>
        <ChevronDown
          size={18}
          aria-hidden
          className="shrink-0 text-brand-ink transition-transform group-open/nilai:rotate-180"
        />
      </summary>
      <div className="space-y-3 pb-4">
        {milik?.ekspektasiKhusus && (
          <p className="text-sm">
            <span className="font-semibold">{teksBersama.ekspektasiKhusus}: </span>
            {milik.ekspektasiKhusus}
          </p>
        )}
        <KutipanUmpanBalik daftar={umpanBalik} />
      </div>
    </details>
  );
}
