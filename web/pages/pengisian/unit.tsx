import { useState } from 'react';
import type { Skema } from '../../api/client.ts';
import { angka } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Card, Disclosure } from '../../ui/layout.tsx';
import { type Column, Table } from '../../ui/table.tsx';
import { Batang, jumlahPada } from './batang.tsx';
import { KEADAAN_PENGISIAN } from './keadaan.ts';
import { teks } from './teks.ts';

type Unit = Skema<'Pengisian'>['unit'][number];

const PERTAMA = 8;

/** The units as bars, the least finished first, with the table behind them. */
export function PerUnit({
  unit,
  dipilih,
  onPilih,
}: {
  unit: readonly Unit[];
  dipilih: string | undefined;
  onPilih: (id: string | undefined) => void;
}) {
  const [semua, setSemua] = useState(false);
  const tampil = semua ? unit : unit.slice(0, PERTAMA);
  return (
    <Card title={teks.perUnit}>
      <p className="-mt-2 mb-2 text-sm text-muted">{teks.perUnitAjar}</p>
      <ul className="-mx-2">
        {tampil.map((satu) => (
          <li key={satu.unitKerjaId}>
            <button
              type="button"
              aria-pressed={dipilih === satu.unitKerjaId}
              onClick={() => onPilih(dipilih === satu.unitKerjaId ? undefined : satu.unitKerjaId)}
              className="block min-h-13 w-full rounded-md px-2 py-2 text-start hover:bg-sunken aria-pressed:bg-brand-soft"
            >
              <span className="mb-1.5 flex items-baseline justify-between gap-3 text-sm">
                <span className="min-w-0 font-medium">{satu.nama}</span>
                <span className="shrink-0 text-muted tabular-nums">
                  {teks.selesai(angka(satu.disetujui), angka(satu.pegawai))}
                </span>
              </span>
              <Batang hitungan={satu} />
            </button>
          </li>
        ))}
      </ul>
      {unit.length > tampil.length && (
        <Button variant="polos" className="mt-1" onClick={() => setSemua(true)}>
          {teks.semuaUnitTampil(angka(unit.length - tampil.length))}
        </Button>
      )}
      <Disclosure summary={teks.tabel} className="mt-2">
        <div className="-mx-4 overflow-x-auto sm:mx-0">
          <Table caption={teks.perUnit} columns={KOLOM} rows={unit} rowKey={(satu) => satu.unitKerjaId} />
        </div>
      </Disclosure>
    </Card>
  );
}

const KOLOM: readonly Column<Unit>[] = [
  { key: 'nama', label: teks.kolom.unit, main: true, cell: (satu) => satu.nama },
  { key: 'pegawai', label: teks.kolom.pegawai, numeric: true, cell: (satu) => angka(satu.pegawai) },
  ...KEADAAN_PENGISIAN.map((keadaan) => ({
    key: keadaan,
    label: teks.keadaan[keadaan],
    numeric: true,
    cell: (satu: Unit) => angka(jumlahPada(satu, keadaan)),
  })),
];
