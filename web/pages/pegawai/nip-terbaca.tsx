import { CircleCheck, TriangleAlert } from 'lucide-react';
import { LABEL_JENIS_PEGAWAI } from '#rules/label.ts';
import { tanggal } from '../../parts/format.ts';
import type { HasilNip } from './nip.ts';
import { teks } from './teks.ts';

/** What the rule reads from a NIP, so that a wrong digit is seen before it is saved. */
export function NipTerbaca({ hasil }: { hasil: HasilNip }) {
  const { nilai, galat, peringatan } = hasil;
  return (
    <div aria-live="polite">
      {nilai && !galat && (
        <p className="mt-1.5 flex gap-1.5 text-sm text-muted">
          <CircleCheck size={18} aria-hidden className="mt-0.5 shrink-0 text-brand-ink" />
          <span>
            <span className="sr-only">{teks.isian.dibaca}: </span>
            {[
              LABEL_JENIS_PEGAWAI[nilai.jenis],
              teks.isian.lahir(tanggal(nilai.tanggalLahir)),
              teks.isian.tmt(bulanTahun(nilai.tmt)),
              teks.identitas[nilai.jenisKelamin].toLowerCase(),
            ].join(' · ')}
          </span>
        </p>
      )}
      {peringatan && (
        <p className="mt-1.5 flex gap-1.5 text-sm text-attention-ink">
          <TriangleAlert size={18} aria-hidden className="mt-0.5 shrink-0" />
          {peringatan}
        </p>
      )}
    </div>
  );
}

/** "2015-03" → "Maret 2015"; "2024" stays. */
function bulanTahun(tmt: string): string {
  if (tmt.length === 4) return tmt;
  return Temporal.PlainDate.from(`${tmt}-01`).toLocaleString('id-ID', { month: 'long', year: 'numeric' });
}
