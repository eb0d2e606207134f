import { scaleLinear, scalePoint } from 'd3-scale';
import { area, curveMonotoneX, line } from 'd3-shape';
import { PREDIKAT, type Predikat } from '#rules/enum.ts';
import { kataPredikat } from '../../parts/predikat.tsx';

const LEBAR = 640;
const TINGGI = 260;
const TEPI = { atas: 24, bawah: 46, samping: 56 };
/** As the forms draw it: from Sangat Kurang on the left to Sangat Baik. */
const URUT = [...PREDIKAT].reverse();

export type KurvaProps = {
  kurva: Record<Predikat, number>;
  jumlah: Record<Predikat, number>;
  label: string;
};

/** The regulation's curve behind the counts; the table below it carries the same. */
export function Kurva({ kurva, jumlah, label }: KurvaProps) {
  const x = scalePoint<Predikat>()
    .domain(URUT)
    .range([TEPI.samping, LEBAR - TEPI.samping]);
  const tinggiKurva = scaleLinear()
    .domain([0, 6.4])
    .range([TINGGI - TEPI.bawah, TEPI.atas]);
  const tinggiBatang = scaleLinear()
    .domain([0, Math.max(4, ...URUT.map((p) => jumlah[p])) * 1.15])
    .range([0, TINGGI - TEPI.bawah - TEPI.atas]);
  const ujung = (p: Predikat) => x(p) ?? 0;
  const dasar = TINGGI - TEPI.bawah;
  const bidang = area<Predikat>()
    .x(ujung)
    .y0(dasar)
    .y1((p) => tinggiKurva(kurva[p]))
    .curve(curveMonotoneX);
  const garis = line<Predikat>()
    .x(ujung)
    .y((p) => tinggiKurva(kurva[p]))
    .curve(curveMonotoneX);
  return (
    <svg viewBox={`0 0 ${LEBAR} ${TINGGI}`} role="img" aria-label={label} className="h-auto w-full">
      <path d={bidang(URUT) ?? ''} className="fill-brand-soft" />
      <path
        d={garis(URUT) ?? ''}
        className="fill-none stroke-brand"
        strokeWidth={2.5}
        strokeDasharray="6 5"
      />
      <line x1={16} x2={LEBAR - 16} y1={dasar} y2={dasar} className="stroke-control" strokeWidth={1.5} />
      {URUT.map((p) => {
        const tinggi = tinggiBatang(jumlah[p]);
        return (
          <g key={p} transform={`translate(${ujung(p)} 0)`}>
            {jumlah[p] > 0 && (
              <rect x={-24} y={dasar - tinggi} width={48} height={tinggi} rx={6} className="fill-brand" />
            )}
            <text
              y={jumlah[p] > 0 ? dasar - tinggi - 8 : dasar - 10}
              textAnchor="middle"
              className="fill-ink text-[20px] font-bold"
            >
              {jumlah[p]}
            </text>
            {kataPredikat(p)
              .split(' ')
              .map((kata, i) => (
                <text
                  key={kata}
                  y={dasar + 20 + i * 19}
                  textAnchor="middle"
                  className="fill-muted text-[16px]"
                >
                  {kata}
                </text>
              ))}
          </g>
        );
      })}
    </svg>
  );
}
