import { X } from 'lucide-react';
import { useState } from 'react';
import { IconButton } from '../../ui/button.tsx';
import { ukuranBerkas } from '../format.ts';
import { Gambar } from './gambar.tsx';
import { Penampil } from './penampil.tsx';
import { teks } from './teks.ts';
import type { BuktiRingkas } from './use-unggahan.ts';

/** Pieces of evidence as tiles that open in a viewer; with `onLepas` each can be taken off. */
export function DaftarBukti({
  bukti,
  onLepas,
}: {
  bukti: readonly BuktiRingkas[];
  onLepas?: (id: string) => void;
}) {
  const [dibuka, setDibuka] = useState<BuktiRingkas | null>(null);
  return (
    <>
      <ul className="grid grid-cols-1 gap-2 sm:grid-cols-2">
        {bukti.map((satu) => (
          <li
            key={satu.id}
            className="flex min-h-16 min-w-0 items-center rounded-md border border-line bg-surface pe-1"
          >
            <button
              type="button"
              onClick={() => setDibuka(satu)}
              aria-label={teks.buka(satu.nama)}
              className="flex min-w-0 grow items-center gap-3 rounded-md p-2 text-start hover:bg-sunken"
            >
              <Gambar bukti={satu} />
              <span className="min-w-0">
                <span className="block truncate text-sm font-medium">{satu.nama}</span>
                <span className="block text-xs text-muted">
                  {satu.ukuran === null ? teks.tautanJenis : ukuranBerkas(satu.ukuran)}
                </span>
              </span>
            </button>
            {onLepas && (
              <IconButton label={teks.lepas(satu.nama)} onClick={() => onLepas(satu.id)}>
                <X size={18} aria-hidden />
              </IconButton>
            )}
          </li>
        ))}
      </ul>
      <Penampil bukti={dibuka} onClose={() => setDibuka(null)} />
    </>
  );
}
