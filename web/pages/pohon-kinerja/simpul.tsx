import { useQuery } from '@tanstack/react-query';
import { clsx } from 'clsx';
import { ChevronRight } from 'lucide-react';
import { useEffect, useId, useRef, useState } from 'react';
import { angka } from '../../parts/format.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/feedback.tsx';
import { cabangQuery, type Simpul } from './data.ts';
import { teks } from './teks.ts';

const BINGKAI: Record<Simpul['jenis'], string> = {
  SASARAN: 'border-brand bg-brand-soft/60',
  RHK: 'border-line bg-surface',
  UNIT: 'border-dashed border-control bg-surface',
};

/** One node and, once opened, what supports it; branches are asked for when they are opened. */
export function SimpulPohon({
  tahun,
  simpul,
  terbuka,
  sorot,
}: {
  tahun: number;
  simpul: Simpul;
  /** Ids that stand open from the start: the way to the node one came for. */
  terbuka: ReadonlySet<string>;
  sorot: string | null;
}) {
  const [buka, setBuka] = useState(terbuka.has(simpul.id));
  const isiId = useId();
  const punya = simpul.anak > 0 || simpul.jenis === 'RHK';
  const tempat = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sorot === simpul.id) tempat.current?.scrollIntoView({ block: 'center' });
  }, [sorot, simpul.id]);
  return (
    <li className="relative">
      <div
        ref={tempat}
        aria-current={sorot === simpul.id ? 'location' : undefined}
        className={clsx(
          'rounded-lg border shadow-card',
          BINGKAI[simpul.jenis],
          sorot === simpul.id && 'ring-3 ring-brand',
        )}
      >
        <div className="flex items-start gap-1 p-2 ps-1 sm:p-3 sm:ps-2">
          {punya ? (
            <button
              type="button"
              aria-expanded={buka}
              aria-controls={buka ? isiId : undefined}
              aria-label={(buka ? teks.tutup : teks.buka)(simpul.uraian)}
              onClick={() => setBuka(!buka)}
              className="grid size-11 shrink-0 place-items-center rounded-md text-muted hover:text-ink"
            >
              <ChevronRight
                size={20}
                aria-hidden
                className={clsx('transition-transform', buka && 'rotate-90')}
              />
            </button>
          ) : (
            <span aria-hidden className="w-3 shrink-0" />
          )}
          <Isi simpul={simpul} />
        </div>
      </div>
      {buka && (
        <div id={isiId}>
          <Cabang tahun={tahun} simpul={simpul} terbuka={terbuka} sorot={sorot} />
        </div>
      )}
    </li>
  );
}

function Isi({ simpul }: { simpul: Simpul }) {
  const { kemajuan, realisasi, orang } = simpul;
  return (
    <div className="min-w-0 grow py-1">
      <p className="flex flex-wrap items-center gap-x-2 text-xs text-muted">
        <span className="font-semibold">{teks.jenis[simpul.jenis]}</span>
        <span>
          {orang ? `${orang.nama}, ${orang.jabatan}` : simpul.jenis === 'SASARAN' && simpul.unitKerja}
        </span>
        {simpul.saya && <Badge tone="info">{teks.anda}</Badge>}
      </p>
      <p className="font-semibold">{simpul.uraian}</p>
      {simpul.indikator.length > 0 && (
        <ul aria-label={teks.indikator} className="mt-1 text-sm text-muted">
          {simpul.indikator.map((i) => (
            <li key={`${i.uraian} ${i.target}`}>
              {i.uraian}
              {i.target && <span className="font-semibold text-ink"> · {i.target}</span>}
            </li>
          ))}
        </ul>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-1 text-xs">
        {realisasi && (
          <Badge tone={realisasi.ada ? 'baik' : 'netral'}>
            {realisasi.ada ? teks.adaRealisasi : teks.belumRealisasi}
          </Badge>
        )}
        {(simpul.jenis !== 'RHK' || kemajuan.rhk > 1) && <Kemajuan kemajuan={kemajuan} />}
      </div>
      {realisasi?.uraian?.map((uraian) => (
        <p key={uraian} className="mt-1 text-sm">
          <span className="text-muted">{teks.realisasi}: </span>
          {uraian}
        </p>
      ))}
    </div>
  );
}

function Kemajuan({ kemajuan: { rhk, terisi } }: { kemajuan: Simpul['kemajuan'] }) {
  if (rhk === 0) return <span className="text-muted">{teks.tanpaRhk}</span>;
  return (
    <span className="flex grow flex-wrap items-center gap-2 text-muted">
      <span
        aria-hidden
        className="h-2 w-24 overflow-hidden rounded-full bg-sunken ring-1 ring-line ring-inset"
      >
        <span className="block h-full bg-brand" style={{ width: `${(terisi / rhk) * 100}%` }} />
      </span>
      {teks.kemajuan(angka(terisi), angka(rhk))}
    </span>
  );
}

function Cabang({
  tahun,
  simpul,
  terbuka,
  sorot,
}: {
  tahun: number;
  simpul: Simpul;
  terbuka: ReadonlySet<string>;
  sorot: string | null;
}) {
  const { data, error, refetch } = useQuery(cabangQuery(tahun, simpul));
  return (
    <div className="ms-3 border-s-2 border-line ps-3 pt-3 sm:ms-6 sm:ps-6">
      {error && (
        <p role="alert" className="flex flex-wrap items-center gap-3 text-sm">
          {teks.gagal}
          <Button onClick={() => void refetch()}>{teks.coba}</Button>
        </p>
      )}
      {!data && !error && <Skeleton lines={2} />}
      {data && data.isi.length > 0 && (
        <ul className="space-y-3">
          {data.isi.map((s) => (
            <SimpulPohon key={s.id} tahun={tahun} simpul={s} terbuka={terbuka} sorot={sorot} />
          ))}
        </ul>
      )}
      {data && data.isi.length === 0 && <p className="text-sm text-muted">{teks.tanpaAnak}</p>}
      {data && data.tanpaSkp.length > 0 && (
        <p className="mt-3 text-sm">
          <span className="font-semibold text-attention-ink">
            {teks.tanpaSkp(angka(data.tanpaSkp.length))}
          </span>{' '}
          {data.tanpaSkp.map((o) => o.nama).join(', ')}
        </p>
      )}
    </div>
  );
}
