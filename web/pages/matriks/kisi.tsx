import { clsx } from 'clsx';
import { type KeyboardEvent, useRef, useState } from 'react';
import { type Baris, type Kolom, type Matriks, selDi } from './data.ts';
import { EditorSel } from './editor-sel.tsx';
import { IsiSel, JumlahKolom, Orang } from './sel.tsx';
import { teks } from './teks.ts';
import { TindakanBaris } from './tindakan-baris.tsx';

const ARAH: Record<string, readonly [number, number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

/** The matrix as a grid: arrow keys move, Enter writes, Escape ends (WAI-ARIA grid). */
export function Kisi({ matriks }: { matriks: Matriks }) {
  const [aktif, setAktif] = useState<readonly [number, number]>([0, 0]);
  const [diisi, setDiisi] = useState<string | null>(null);
  const kisi = useRef<HTMLTableElement>(null);
  const { baris, kolom } = matriks;
  const sel = (b: number, k: number) => kisi.current?.querySelector<HTMLElement>(`[data-sel="${b}-${k}"]`);
  const ke = (b: number, k: number) => {
    const tujuan = [jepit(b, baris.length), jepit(k, kolom.length)] as const;
    setAktif(tujuan);
    sel(...tujuan)?.focus();
  };
  const tutup = (b: number, k: number) => {
    setDiisi(null);
    requestAnimationFrame(() => sel(b, k)?.focus());
  };
  const tekan = (event: KeyboardEvent, b: number, k: number, buka: (() => void) | undefined) => {
    const arah = ARAH[event.key];
    const kunci = `${b}-${k}`;
    if (diisi === kunci) {
      if (event.key === 'Escape') {
        event.stopPropagation();
        tutup(b, k);
      }
      return;
    }
    if (arah) {
      event.preventDefault();
      ke(b + arah[0], k + arah[1]);
    } else if (event.key === 'Home') ke(b, 0);
    else if (event.key === 'End') ke(b, kolom.length - 1);
    else if ((event.key === 'Enter' || event.key === 'F2') && buka) {
      event.preventDefault();
      buka();
    }
  };
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface shadow-card">
      <table ref={kisi} role="grid" aria-label={teks.tabel} className="w-full border-collapse text-sm">
        <thead>
          <tr role="row" className="border-b border-line bg-sunken">
            <th
              scope="col"
              className="sticky inset-s-0 z-10 min-w-52 bg-sunken px-4 py-3 text-start align-top"
            >
              {teks.pegawai}
            </th>
            {kolom.map((k) => (
              <th key={k.indikatorId} scope="col" className="min-w-56 px-4 py-3 text-start align-top">
                <span className="block text-xs font-normal text-muted">{k.rhk}</span>
                <span className="block">{k.indikator}</span>
                {k.target && (
                  <span className="block text-xs font-normal text-muted">{teks.target(k.target)}</span>
                )}
                <JumlahKolom kolom={k} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map((b, i) => (
            <tr key={b.pegawai.pegawaiId} role="row" className="border-b border-line last:border-0">
              <th
                scope="row"
                className="sticky inset-s-0 z-10 min-w-52 bg-surface px-4 py-3 text-start align-top font-normal"
              >
                <Orang baris={b} />
                <TindakanBaris matriks={matriks} baris={b} />
              </th>
              {kolom.map((k, j) => {
                const kunci = `${i}-${j}`;
                const buka = b.kemampuan.includes('ISI') ? () => setDiisi(kunci) : undefined;
                return (
                  <SelKisi
                    key={k.indikatorId}
                    kunci={kunci}
                    matriksId={matriks.id}
                    baris={b}
                    kolom={k}
                    aktif={aktif[0] === i && aktif[1] === j}
                    diisi={diisi === kunci}
                    onFokus={() => setAktif([i, j])}
                    onBuka={buka}
                    onTekan={(event) => tekan(event, i, j, buka)}
                    onSelesai={() => tutup(i, j)}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SelKisi({
  kunci,
  matriksId,
  baris,
  kolom,
  aktif,
  diisi,
  onFokus,
  onBuka,
  onTekan,
  onSelesai,
}: {
  kunci: string;
  matriksId: string;
  baris: Baris;
  kolom: Kolom;
  aktif: boolean;
  diisi: boolean;
  onFokus: () => void;
  onBuka: (() => void) | undefined;
  onTekan: (event: KeyboardEvent) => void;
  onSelesai: () => void;
}) {
  return (
    <td
      role="gridcell"
      data-sel={kunci}
      tabIndex={diisi ? undefined : aktif ? 0 : -1}
      onFocus={onFokus}
      onKeyDown={onTekan}
      onClick={diisi ? undefined : onBuka}
      className={clsx(
        'border-s border-line px-4 py-3 align-top -outline-offset-3!',
        diisi ? 'min-w-80 bg-canvas' : onBuka && 'cursor-pointer hover:bg-sunken/60',
      )}
    >
      {diisi ? (
        <EditorSel matriksId={matriksId} baris={baris} kolom={kolom} onSelesai={onSelesai} />
      ) : (
        <IsiSel sel={selDi(baris, kolom)} />
      )}
    </td>
  );
}

function jepit(n: number, panjang: number): number {
  return Math.max(0, Math.min(panjang - 1, n));
}
