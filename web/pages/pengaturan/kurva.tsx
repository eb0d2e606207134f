import { Plus, Trash2 } from 'lucide-react';
import { PREDIKAT, type Predikat } from '#rules/enum.ts';
import { kataPredikat } from '../../parts/predikat.tsx';
import { Button, IconButton } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { NumberInput, Select } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

const t = teks.isian.kurva;

interface Batas {
  predikat: Predikat[];
  jenis: 'MIN' | 'MAKS';
  persen?: number;
}
type Nilai = Record<string, Batas[]>;

/** The agency's own limits, cell by cell: under each achievement, which predikat at least or at most in percent. */
export function KurvaIsian({
  capaian,
  nilai,
  galat,
  onUbah,
}: {
  capaian: readonly { nilai: string; label: string }[];
  nilai: Nilai;
  galat: string | undefined;
  onUbah: (nilai: Nilai) => void;
}) {
  const ganti = (kunci: string, batas: Batas[]) => onUbah({ ...nilai, [kunci]: batas });
  return (
    <div className="space-y-4">
      {galat && <p className="text-sm font-medium text-danger-ink">{galat}</p>}
      {capaian.map((c) => {
        const batas = nilai[c.nilai] ?? [];
        const ubah = (i: number, bagian: Partial<Batas>) =>
          ganti(
            c.nilai,
            batas.map((b, n) => (n === i ? { ...b, ...bagian } : b)),
          );
        return (
          <fieldset key={c.nilai} className="rounded-lg border border-line p-3">
            <legend className="px-1 font-semibold">{c.label}</legend>
            {batas.length === 0 && <p className="text-sm text-muted">{t.kosong}</p>}
            {batas.map((b, i) => (
              <div key={i} className="mb-3 grid grid-cols-2 items-end gap-2 border-b border-line pb-3">
                <Field label={t.jenis}>
                  <Select
                    value={b.jenis}
                    onChange={(e) => ubah(i, { jenis: e.target.value as Batas['jenis'] })}
                  >
                    {(['MAKS', 'MIN'] as const).map((j) => (
                      <option key={j} value={j}>
                        {t[j]}
                      </option>
                    ))}
                  </Select>
                </Field>
                <Field label={t.persen}>
                  <NumberInput
                    value={b.persen ?? null}
                    suffix="%"
                    onChange={(n) => ubah(i, { persen: n ?? 0 })}
                  />
                </Field>
                <Field label={t.predikat}>
                  <Select
                    value={b.predikat.join()}
                    onChange={(e) => ubah(i, { predikat: e.target.value.split(',') as Predikat[] })}
                  >
                    {b.predikat.length > 1 && (
                      <option value={b.predikat.join()}>{b.predikat.map(kataPredikat).join(' + ')}</option>
                    )}
                    {PREDIKAT.map((p) => (
                      <option key={p} value={p}>
                        {kataPredikat(p)}
                      </option>
                    ))}
                  </Select>
                </Field>
                <IconButton
                  label={t.hapus}
                  onClick={() =>
                    ganti(
                      c.nilai,
                      batas.filter((_, n) => n !== i),
                    )
                  }
                >
                  <Trash2 size={20} aria-hidden />
                </IconButton>
              </div>
            ))}
            <Button
              icon={<Plus size={18} aria-hidden />}
              onClick={() =>
                ganti(c.nilai, [...batas, { predikat: ['SANGAT_BAIK'], jenis: 'MAKS', persen: 70 }])
              }
            >
              {t.tambah(c.label)}
            </Button>
          </fieldset>
        );
      })}
    </div>
  );
}
