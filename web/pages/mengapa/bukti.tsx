import { ChevronDown } from 'lucide-react';
import { LABEL_JENIS_RHK } from '#rules/label.ts';
import { FaktaRhk } from '../../parts/evaluasi/fakta-rhk.tsx';
import { teks as teksBersama } from '../../parts/evaluasi/teks.ts';
import { RatingBadge } from '../../parts/predikat.tsx';
import { Badge } from '../../ui/badge.tsx';
import type { Mengapa } from './page.tsx';
import { teks } from './teks.ts';

/** Each result with its level; the facts unfold below it. */
export function LangkahBukti({ bahan }: { bahan: Mengapa['bahan'] }) {
  const menunggu = bahan.umpanBalikMenunggu ?? 0;
  return (
    <>
      {menunggu > 0 && <p className="mb-3 text-sm text-muted">{teks.bukti.menunggu(menunggu)}</p>}
      <ul className="space-y-3">
        {bahan.rhk.map((rhk) => (
          <li key={rhk.rhkId} className="rounded-lg border border-line bg-surface">
            <div className="space-y-2.5 px-4 pt-4">
              <div className="flex flex-wrap items-center gap-2">
                {rhk.tingkat ? (
                  <RatingBadge rating={rhk.tingkat} />
                ) : (
                  <Badge>{teksBersama.belumDinilai}</Badge>
                )}
                <span className="text-xs font-semibold text-muted">
                  RHK {LABEL_JENIS_RHK[rhk.jenis].toLowerCase()}
                </span>
              </div>
              <p className="font-semibold">{rhk.uraian}</p>
              {rhk.rhkPimpinan && (
                <p className="text-sm text-muted">
                  {teksBersama.mendukung}: {rhk.rhkPimpinan}
                </p>
              )}
              {rhk.catatan && (
                <p className="rounded-md bg-sunken px-3 py-2 text-sm">
                  <span className="font-semibold">{teksBersama.catatanPenilai}: </span>
                  {rhk.catatan}
                </p>
              )}
            </div>
            <details className="group/fakta px-4 pb-3">
              <summary className="flex min-h-12 list-none items-center gap-2 text-sm font-semibold text-brand-ink">
                <ChevronDown
                  size={18}
                  aria-hidden
                  className="shrink-0 transition-transform group-open/fakta:rotate-180"
                />
                <span>
                  {teks.bukti.fakta}
                  <span className="block text-xs font-normal text-muted">{ringkas(rhk)}</span>
                </span>
              </summary>
              <div className="pt-2 pb-1">
                <FaktaRhk rhk={rhk} banyakPeriode={bahan.periodik.length > 0} />
              </div>
            </details>
          </li>
        ))}
      </ul>
    </>
  );
}

function ringkas({ realisasi, indikator, umpanBalik }: Mengapa['bahan']['rhk'][number]): string {
  const semua = [...realisasi, ...indikator.flatMap((i) => i.realisasi)];
  const bukti = new Set(semua.flatMap((r) => r.bukti.map((b) => b.id))).size;
  return `${teksBersama.bukti(bukti)}, ${umpanBalik.length} umpan balik`;
}
