import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { angka } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import type { Simpul } from './pohon.ts';
import { teks } from './teks.ts';

/** One unit in the tree and, when it is open, those below it. */
export function Cabang({
  simpul,
  tingkat,
  terbuka,
  onBalik,
  onPilih,
}: {
  simpul: Simpul;
  tingkat: number;
  terbuka: ReadonlySet<string>;
  onBalik: (id: string) => void;
  onPilih: (id: string) => void;
}) {
  const { unit, anak, jumlahSeluruhnya } = simpul;
  const buka = terbuka.has(unit.id);
  const jenis = teks.jenisUnit[unit.jenis];
  return (
    <li>
      <div
        className="flex items-start gap-1 border-b border-line/60 pe-3 hover:bg-sunken/50"
        style={{ paddingInlineStart: `calc(0.5rem + ${tingkat} * clamp(0.75rem, 2vw, 1.5rem))` }}
      >
        {anak.length > 0 ? (
          <button
            type="button"
            aria-expanded={buka}
            aria-label={buka ? teks.tutup(unit.nama) : teks.buka(unit.nama)}
            onClick={() => onBalik(unit.id)}
            className="mt-1 grid size-11 shrink-0 place-items-center rounded-md text-muted hover:text-ink"
          >
            <ChevronRight
              size={20}
              aria-hidden
              className={clsx('transition-transform', buka && 'rotate-90')}
            />
          </button>
        ) : (
          <span aria-hidden className="size-11 shrink-0" />
        )}
        <button
          type="button"
          onClick={() => onPilih(unit.id)}
          className="flex min-h-13 min-w-0 grow flex-col justify-center rounded-md py-2 text-start sm:flex-row sm:items-center sm:justify-between sm:gap-4"
        >
          <span className="min-w-0">
            <span className="flex flex-wrap items-center gap-x-2 gap-y-1 font-semibold">
              {unit.nama}
              {!unit.nama.toLowerCase().startsWith(jenis.toLowerCase()) && (
                <span className="text-xs font-normal text-muted">{jenis}</span>
              )}
            </span>
            {unit.pimpinan ? (
              <span className="block text-sm text-muted">{unit.pimpinan.nama}</span>
            ) : (
              <Badge tone="perhatian" className="mt-1">
                {teks.tanpaPimpinan}
              </Badge>
            )}
          </span>
          <span className="shrink-0 text-sm text-muted tabular-nums sm:text-end">
            {teks.pegawai(angka(unit.jumlahPegawai))}
            {anak.length > 0 && (
              <span className="sm:block">
                <span className="sm:hidden"> · </span>
                {teks.denganBawah(angka(jumlahSeluruhnya))}
              </span>
            )}
          </span>
        </button>
      </div>
      {buka && anak.length > 0 && (
        <ul>
          {anak.map((satu) => (
            <Cabang
              key={satu.unit.id}
              simpul={satu}
              tingkat={tingkat + 1}
              terbuka={terbuka}
              onBalik={onBalik}
              onPilih={onPilih}
            />
          ))}
        </ul>
      )}
    </li>
  );
}
