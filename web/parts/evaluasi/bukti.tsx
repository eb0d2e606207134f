import { FileText, Link2 } from 'lucide-react';
import type { Skema } from '../../api/client.ts';
import { teks } from './teks.ts';

type Bukti = Skema<'RealisasiEvaluasi'>['bukti'][number];

/** Evidence in a row: pictures as thumbnails, files and links by name. Each opens in a new tab. */
export function DeretBukti({ bukti }: { bukti: readonly Bukti[] }) {
  if (bukti.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-2" aria-label={teks.bukti(bukti.length)}>
      {bukti.map((satu) => (
        <li key={satu.id}>
          <a
            href={satu.tautan ?? `/api/v1/bukti/${satu.id}/isi`}
            target="_blank"
            rel="noreferrer"
            aria-label={teks.bukaBukti(satu.nama)}
            className="flex h-16 max-w-44 items-center gap-2 overflow-hidden rounded-lg border border-line bg-canvas hover:border-brand"
          >
            {satu.bergambar ? (
              <img
                src={`/api/v1/bukti/${satu.id}/miniatur`}
                alt=""
                loading="lazy"
                width={64}
                height={64}
                className="size-16 object-cover"
              />
            ) : (
              <span className="grid size-11 shrink-0 place-items-center text-muted">
                {satu.jenis === 'TAUTAN' ? (
                  <Link2 size={22} aria-hidden />
                ) : (
                  <FileText size={22} aria-hidden />
                )}
              </span>
            )}
            {!satu.bergambar && <span className="line-clamp-2 pe-3 text-xs break-all">{satu.nama}</span>}
          </a>
        </li>
      ))}
    </ul>
  );
}
