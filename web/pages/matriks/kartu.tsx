import { clsx } from 'clsx';
import { ChevronDown } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { type Baris, type Kolom, type Matriks, selDi } from './data.ts';
import { EditorSel } from './editor-sel.tsx';
import { IsiSel, JumlahKolom, Orang } from './sel.tsx';
import { teks } from './teks.ts';
import { TindakanBaris } from './tindakan-baris.tsx';

/** The matrix on a phone: person by person. */
export function KartuOrang({
  matriks,
  baris,
  kolom,
}: {
  matriks: Matriks;
  baris: Baris;
  kolom: readonly Kolom[];
}) {
  const [buka, setBuka] = useState(false);
  const [diisi, setDiisi] = useState<string | null>(null);
  const isiId = useId();
  const peran = baris.sel.filter((s) => s.peran !== null).length;
  return (
    <article className="rounded-lg border border-line bg-surface shadow-card">
      <button
        type="button"
        aria-expanded={buka}
        aria-controls={buka ? isiId : undefined}
        onClick={() => setBuka(!buka)}
        className="flex w-full items-start gap-3 rounded-lg p-4 text-start"
      >
        <span className="min-w-0 grow">
          <Orang baris={baris} />
          <span className="mt-1 block text-sm text-muted">
            {teks.ringkasOrang(peran, kolom.length - baris.sel.length)}
          </span>
        </span>
        <ChevronDown
          size={22}
          aria-hidden
          className={clsx('mt-1 shrink-0 text-muted transition-transform', buka && 'rotate-180')}
        />
      </button>
      {buka && (
        <div id={isiId} className="border-t border-line px-4 pb-4">
          <ul className="divide-y divide-line">
            {kolom.map((k) => (
              <li key={k.indikatorId} className="py-3">
                <p className="text-sm font-semibold">{k.indikator}</p>
                <p className="mb-2 text-xs text-muted">
                  {k.rhk}
                  {k.target && ` · ${teks.target(k.target)}`}
                </p>
                <JumlahKolom kolom={k} />
                {diisi === k.indikatorId ? (
                  <EditorSel
                    matriksId={matriks.id}
                    baris={baris}
                    kolom={k}
                    onSelesai={() => setDiisi(null)}
                  />
                ) : (
                  <div className="flex items-start justify-between gap-3">
                    <div className="min-w-0 grow text-sm">
                      <IsiSel sel={selDi(baris, k)} />
                    </div>
                    {baris.kemampuan.includes('ISI') && (
                      <Button
                        aria-label={teks.isiUntuk(baris.pegawai.nama, k.indikator)}
                        onClick={() => setDiisi(k.indikatorId)}
                      >
                        {teks.ubah}
                      </Button>
                    )}
                  </div>
                )}
              </li>
            ))}
          </ul>
          <TindakanBaris matriks={matriks} baris={baris} />
        </div>
      )}
    </article>
  );
}
