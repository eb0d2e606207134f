import { clsx } from 'clsx';
import { scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { PREDIKAT, type Predikat } from '#rules/enum.ts';
import type { Skema } from '../../api/client.ts';
import { kataPredikat } from '../../parts/predikat.tsx';
import { teks } from './teks.ts';

export type Sebaran = Skema<'SebaranPredikat'>;

/** As the forms draw it: from Sangat Kurang on the left to Sangat Baik. */
const URUT = [...PREDIKAT].reverse();
/** The regulation draws its curves up to about six. */
const PUNCAK_KURVA = 6.6;

export type GrafikProps = {
  kini: Sebaran;
  percobaan: Sebaran | null;
  kurva: Record<Predikat, number> | null;
  /** The whole picture in words. */
  label: string;
};

/** People as bars before the curve of the pattern, with each limit as a line; a table below says the same. */
export function Grafik({ kini, percobaan, kurva, label }: GrafikProps) {
  const tampil = percobaan ?? kini;
  const batas = tampil.pola.nilai?.penjelasan.filter((b) => b.predikat.length === 1) ?? [];
  const tertinggi =
    Math.max(4, ...URUT.flatMap((p) => [kini.jumlah[p], tampil.jumlah[p]]), ...batas.map((b) => b.batas)) *
    1.18;
  const persen = (n: number) => `${(n / tertinggi) * 100}%`;
  return (
    <div role="img" aria-label={label}>
      <div aria-hidden className="relative h-56 border-b-2 border-control sm:h-64">
        {kurva && <Bayangan kurva={kurva} />}
        <div className="absolute inset-0 grid grid-cols-5">
          {URUT.map((p) => {
            const n = tampil.jumlah[p];
            const berubah = percobaan !== null && kini.jumlah[p] !== n;
            const milik = batas.filter((b) => b.predikat[0] === p);
            const lewat = milik.some((b) => b.dilanggar);
            return (
              <div key={p} className="relative">
                {berubah && kini.jumlah[p] > 0 && (
                  <div
                    className="absolute inset-x-[14%] bottom-0 rounded-t-lg border-2 border-b-0 border-dashed border-control"
                    style={{ height: persen(kini.jumlah[p]) }}
                  />
                )}
                {n > 0 && (
                  <div
                    className={clsx(
                      'absolute inset-x-[22%] bottom-0 rounded-t-md',
                      lewat ? 'bg-attention' : 'bg-brand',
                    )}
                    style={{ height: persen(n) }}
                  />
                )}
                {milik.map((b) => (
                  <div
                    key={b.kode}
                    className="absolute inset-x-1 border-t-2 border-ink"
                    style={{ bottom: persen(b.batas) }}
                  >
                    <span className="absolute -top-5 inset-e-0 rounded bg-surface px-1 text-xs font-semibold whitespace-nowrap">
                      {b.jenis === 'MAKS' ? teks.maks(b.batas) : teks.min(b.batas)}
                    </span>
                  </div>
                ))}
                <span
                  className={clsx(
                    'absolute inset-x-0 text-center font-bold tabular-nums',
                    n > 0 && 'rounded',
                  )}
                  style={{ bottom: n > 0 ? `max(0px, calc(${persen(n)} - 1.75rem))` : '0.25rem' }}
                >
                  <span
                    className={clsx(
                      'text-lg',
                      n === 0
                        ? 'text-muted'
                        : n / tertinggi > 0.13
                          ? lewat
                            ? 'text-surface'
                            : 'text-on-brand'
                          : 'relative -top-7',
                    )}
                  >
                    {n}
                  </span>
                </span>
              </div>
            );
          })}
        </div>
      </div>
      <div
        aria-hidden
        className="mt-2 grid grid-cols-5 gap-1 text-center text-xs leading-tight font-medium sm:text-sm"
      >
        {URUT.map((p) => (
          <span key={p}>
            {kataPredikat(p).replace('Perbaikan', 'Per\u00adbaikan')}
            {percobaan && kini.jumlah[p] !== percobaan.jumlah[p] && (
              <span className="block font-normal text-muted tabular-nums">
                {teks.menjadi(kini.jumlah[p], percobaan.jumlah[p])}
              </span>
            )}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The picture in words: every count, and what the draft would make of it. */
export function kataGrafik(kini: Sebaran, percobaan: Sebaran | null): string {
  return PREDIKAT.map((p) => {
    const n = kini.jumlah[p];
    const baru = percobaan?.jumlah[p] ?? n;
    return `${kataPredikat(p)} ${n}${baru === n ? '' : ` menjadi ${baru}`}`;
  }).join(', ');
}

function Bayangan({ kurva }: { kurva: Record<Predikat, number> }) {
  const x = scalePoint<Predikat>().domain(URUT).range([10, 90]);
  const titik = (p: Predikat) => x(p) ?? 0;
  const tinggi = (p: Predikat) => 100 - (kurva[p] / PUNCAK_KURVA) * 92;
  const bidang = area<Predikat>().x(titik).y0(100).y1(tinggi).curve(curveMonotoneX);
  const garis = line<Predikat>().x(titik).y(tinggi).curve(curveMonotoneX);
  return (
    <svg
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      className="absolute inset-0 size-full"
      aria-hidden="true"
    >
      <path d={bidang(URUT) ?? ''} className="fill-brand-soft" />
      <path
        d={garis(URUT) ?? ''}
        className="fill-none stroke-brand"
        strokeWidth={2}
        strokeDasharray="6 5"
        vectorEffect="non-scaling-stroke"
      />
    </svg>
  );
}
