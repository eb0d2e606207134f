import { scaleBand, scaleLinear } from 'd3-scale';
import { useSyncExternalStore } from 'react';
import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Disclosure } from '../../ui/layout.tsx';
import { Table } from '../../ui/table.tsx';
import { teks } from './teks.ts';

type Rekap = Skema<'RekapUnit'>;

const LAPIS = [
  { kunci: 'diverifikasi', warna: 'fill-brand', kotak: 'bg-brand' },
  { kunci: 'dikirim', warna: 'fill-info-ink', kotak: 'bg-info-ink' },
  { kunci: 'direvisi', warna: 'fill-attention', kotak: 'bg-attention' },
  { kunci: 'ditolak', warna: 'fill-danger', kotak: 'bg-danger' },
] as const;

// drawn for the width it is shown at, so that its letters keep their size
const SEMPIT = { lebar: 320, tinggi: 220, alas: 24, kiri: 34 };
const LUAS = { lebar: 760, tinggi: 240, alas: 28, kiri: 44 };
const media = matchMedia('(min-width: 40rem)');

function dengarkan(padaUbah: () => void): () => void {
  media.addEventListener('change', padaUbah);
  return () => media.removeEventListener('change', padaUbah);
}

/** Activities by month as stacked bars, one press a month; the numbers stand in a table below. */
export function Grafik({ rekap, onPilih }: { rekap: Rekap; onPilih: (bulan: number) => void }) {
  const { lebar, tinggi, alas, kiri } = useSyncExternalStore(dengarkan, () => media.matches) ? LUAS : SEMPIT;
  const perBulan = teks.namaBulan.map((nama, i) => {
    const b = rekap.perBulan.find((satu) => satu.bulan === i + 1);
    const nilai = LAPIS.map(({ kunci }) => b?.[kunci] ?? 0);
    return { bulan: i + 1, nama, nilai, total: nilai.reduce((a, c) => a + c, 0) };
  });
  const puncak = Math.max(...perBulan.map((b) => b.total));
  if (puncak === 0) return <p className="py-6 text-center text-muted">{teks.kosong}</p>;
  const x = scaleBand()
    .domain(perBulan.map((b) => b.nama))
    .range([kiri, lebar])
    .padding(0.28);
  const y = scaleLinear()
    .domain([0, puncak])
    .nice(4)
    .range([tinggi - alas, 8]);
  return (
    <>
      <ul className="mb-2 flex flex-wrap gap-x-4 gap-y-1 text-xs text-muted">
        {LAPIS.map(({ kunci, kotak }) => (
          <li key={kunci} className="flex items-center gap-1.5">
            <span aria-hidden className={`size-3 rounded-sm ${kotak}`} />
            {teks[kunci]}
          </li>
        ))}
      </ul>
      <svg
        viewBox={`0 0 ${lebar} ${tinggi}`}
        role="group"
        aria-label={teks.grafik(rekap.unit.nama)}
        className="w-full"
      >
        {y.ticks(4).map((t) => (
          <g key={t} transform={`translate(0 ${y(t)})`}>
            <line x1={kiri} x2={lebar} className="stroke-line" />
            <text
              x={kiri - 6}
              dy="0.32em"
              textAnchor="end"
              className="fill-muted text-[11px] sm:text-[13px] tabular-nums"
            >
              {angka(t)}
            </text>
          </g>
        ))}
        {perBulan.map((b) => (
          <Batang
            key={b.bulan}
            b={b}
            kiri={x(b.nama) ?? 0}
            lebar={x.bandwidth()}
            tinggi={tinggi}
            y={y}
            redup={rekap.bulan !== null && rekap.bulan !== b.bulan}
            onPilih={() => onPilih(b.bulan)}
          />
        ))}
      </svg>
      <p className="text-xs text-muted">{teks.grafikPetunjuk}</p>
      <Disclosure summary={teks.tabel}>
        <Table
          caption={teks.grafik(rekap.unit.nama)}
          rows={perBulan.filter((b) => b.total > 0)}
          rowKey={(b) => b.nama}
          columns={[
            { key: 'bulan', label: teks.bulan, main: true, cell: (b) => b.nama },
            ...LAPIS.map(({ kunci }, i) => ({
              key: kunci,
              label: teks[kunci],
              numeric: true,
              cell: (b: (typeof perBulan)[number]) => angka(b.nilai[i] ?? 0),
            })),
          ]}
        />
      </Disclosure>
    </>
  );
}

function Batang({
  b,
  kiri,
  lebar,
  tinggi,
  y,
  redup,
  onPilih,
}: {
  b: { nama: string; nilai: number[]; total: number };
  kiri: number;
  lebar: number;
  tinggi: number;
  y: (n: number) => number;
  redup: boolean;
  onPilih: () => void;
}) {
  let bawah = 0;
  return (
    <g
      role="button"
      tabIndex={0}
      aria-label={`${b.nama}: ${LAPIS.map(({ kunci }, i) => `${teks[kunci]} ${angka(b.nilai[i] ?? 0)}`).join(', ')}`}
      onClick={onPilih}
      onKeyDown={(e) => {
        if (e.key !== 'Enter' && e.key !== ' ') return;
        e.preventDefault();
        onPilih();
      }}
      className="cursor-pointer"
      opacity={redup ? 0.35 : 1}
    >
      <rect x={kiri - 3} width={lebar + 6} y={0} height={tinggi} className="fill-transparent" />
      {b.nilai.map((n, i) => {
        const atas = bawah + n;
        const kotak = (
          <rect
            key={LAPIS[i]!.kunci}
            x={kiri}
            width={lebar}
            y={y(atas)}
            height={Math.max(0, y(bawah) - y(atas))}
            className={LAPIS[i]!.warna}
          />
        );
        bawah = atas;
        return kotak;
      })}
      <text
        x={kiri + lebar / 2}
        y={tinggi - 6}
        textAnchor="middle"
        className="fill-muted text-[11px] sm:text-[13px]"
      >
        {b.nama}
      </text>
    </g>
  );
}
