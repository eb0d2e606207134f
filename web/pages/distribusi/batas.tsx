import { CircleCheckBig, CircleHelp, TriangleAlert } from 'lucide-react';
import { PREDIKAT, type Predikat } from '#rules/enum.ts';
import { kataPredikat, PredikatBadge } from '../../parts/predikat.tsx';
import { Disclosure } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import type { Sebaran } from './grafik.tsx';
import { teks } from './teks.ts';

/** Each limit: whether it is kept, and where its number comes from. */
export function DaftarBatas({ sebaran }: { sebaran: Sebaran }) {
  const nilai = sebaran.pola.nilai;
  if (!nilai) return null;
  if (nilai.penjelasan.length === 0) return <p className="text-sm text-muted">{teks.tanpaBatas}</p>;
  return (
    <div>
      <h2 className="text-sm font-semibold">{teks.batasnya}</h2>
      <ul className="mt-2 divide-y divide-line rounded-lg border border-line">
        {nilai.penjelasan.map((b) => {
          const Ikon = b.dilanggar ? TriangleAlert : CircleCheckBig;
          return (
            <li key={b.kode + b.predikat.join('')} className="px-3 py-1.5 sm:px-4">
              <details className="group/batas">
                <summary className="flex min-h-11 cursor-pointer list-none items-center gap-3 rounded-md py-1">
                  <Ikon
                    size={20}
                    aria-hidden
                    className={b.dilanggar ? 'shrink-0 text-attention' : 'shrink-0 text-brand'}
                  />
                  <span className="min-w-0 grow text-sm">
                    <span className="font-semibold">{b.predikat.map(kataPredikat).join(' atau ')}</span>{' '}
                    {b.jenis === 'MAKS' ? teks.palingBanyak(b.batas) : teks.palingSedikit(b.batas)},{' '}
                    <span className={b.dilanggar ? 'font-semibold text-attention-ink' : ''}>
                      {teks.ada(b.jumlah)}
                    </span>
                    <span className="sr-only">. {b.dilanggar ? teks.lewat : teks.sesuai}.</span>
                    <span className="mt-0.5 flex items-center gap-1.5 font-semibold text-brand-ink">
                      <CircleHelp size={16} aria-hidden className="shrink-0" />
                      {teks.mengapaBatas}
                    </span>
                  </span>
                </summary>
                <p className="pb-2 text-sm text-muted sm:ps-8">{b.uraian}</p>
              </details>
            </li>
          );
        })}
      </ul>
      {nilai.informasiSaja && <p className="mt-2 text-sm text-muted">{teks.infoKecil(nilai.n)}</p>}
    </div>
  );
}

/** The picture as a table, for those who read rather than look. */
export function TabelSebaran({ kini, percobaan }: { kini: Sebaran; percobaan: Sebaran | null }) {
  const kolom: Column<Predikat>[] = [
    { key: 'predikat', label: teks.predikat, main: true, cell: lencana },
    { key: 'kini', label: teks.sekarang, numeric: true, cell: (p) => kini.jumlah[p] },
    ...(percobaan
      ? [
          {
            key: 'percobaan',
            label: teks.percobaan,
            numeric: true,
            cell: (p: Predikat) => percobaan.jumlah[p],
          },
        ]
      : []),
    { key: 'batas', label: teks.batas, cell: (p) => kataBatas(percobaan ?? kini, p) },
  ];
  return (
    <Disclosure summary={teks.tabel}>
      <Table caption={teks.papan} rows={PREDIKAT} rowKey={(p) => p} columns={kolom} />
    </Disclosure>
  );
}

/** The limits that touch a predikat, in words. */
export function kataBatas({ pola }: Sebaran, p: Predikat): string {
  const milik = pola.nilai?.penjelasan.filter((b) => b.predikat.includes(p)) ?? [];
  if (milik.length === 0) return teks.bebas;
  return milik
    .map((b) => {
      const bersama = b.predikat.length > 1 ? `${b.predikat.map(kataPredikat).join(' atau ')} ` : '';
      return `${bersama}${b.jenis === 'MAKS' ? teks.palingBanyak(b.batas) : teks.palingSedikit(b.batas)}`;
    })
    .join('; ');
}

function lencana(p: Predikat) {
  return <PredikatBadge predikat={p} />;
}
