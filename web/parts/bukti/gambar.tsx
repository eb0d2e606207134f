import { FileSpreadsheet, FileText, Link2, Presentation } from 'lucide-react';
import type { BuktiRingkas } from './use-unggahan.ts';

/** A thumbnail, or the sign of the kind of file. */
export function Gambar({ bukti }: { bukti: BuktiRingkas }) {
  if (bukti.bergambar)
    return (
      <img
        src={`/api/v1/bukti/${bukti.id}/miniatur`}
        alt=""
        loading="lazy"
        className="size-12 shrink-0 rounded-md bg-sunken object-cover"
      />
    );
  const tipe = bukti.tipeIsi ?? '';
  const Icon =
    bukti.jenis === 'TAUTAN'
      ? Link2
      : /sheet|csv/.test(tipe)
        ? FileSpreadsheet
        : tipe.includes('presentation')
          ? Presentation
          : FileText;
  return (
    <span
      aria-hidden
      className="grid size-12 shrink-0 place-items-center rounded-md bg-brand-soft text-brand-ink"
    >
      <Icon size={22} />
    </span>
  );
}
