import { tanggal } from '../../parts/format.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Field } from '../../ui/field.tsx';
import { DateInput, Select, Textarea } from '../../ui/inputs.tsx';
import { type Baris, barisKosong, type Kolom } from './kolom.ts';
import { teks } from './teks.ts';

/** Rows of a form to write in. */
export function IsianTabel({
  judul,
  kolom,
  baris,
  pilihan,
  salah,
  onUbah,
}: {
  judul: string;
  kolom: readonly Kolom[];
  baris: readonly Baris[];
  /** Indicators of the SKP in force, to fill a row from. */
  pilihan: readonly { uraian: string; target: string }[];
  /** What is wrong with a cell, by the row's number and the column's key. */
  salah: (baris: number, kunci: string) => string | undefined;
  onUbah: (baris: Baris[]) => void;
}) {
  const punya = (kunci: string) => kolom.some((k) => k.kunci === kunci);
  const dariSkp = (i: number, urut: string) => {
    const satu = pilihan[Number(urut)];
    if (!satu) return;
    const isi = { indikator: satu.uraian, ...(punya('target') && { target: satu.target }) };
    onUbah(baris.map((b, j) => (i === j ? { ...b, ...isi } : b)));
  };
  const ganti = (i: number, kunci: string, nilai: string | boolean) =>
    onUbah(baris.map((b, j) => (i === j ? { ...b, [kunci]: nilai } : b)));
  return (
    <fieldset className="space-y-4">
      <legend className="font-semibold">{judul}</legend>
      {baris.map((b, i) => (
        <div key={i} className="space-y-3 rounded-lg border border-line p-3">
          {punya('indikator') && pilihan.length > 0 && (
            <Field label={teks.dariSkp} optional>
              <Select value="" onChange={(e) => dariSkp(i, e.target.value)}>
                <option value="">{teks.pilihIndikator}</option>
                {pilihan.map((p, n) => (
                  <option key={p.uraian} value={n}>
                    {p.uraian}
                  </option>
                ))}
              </Select>
            </Field>
          )}
          {kolom.map((k) =>
            k.jenis === 'ya' ? (
              <Checkbox
                key={k.kunci}
                label={k.label}
                checked={b[k.kunci] === true}
                onChange={(e) => ganti(i, k.kunci, e.target.checked)}
              />
            ) : (
              <Field
                key={k.kunci}
                label={k.label}
                error={salah(i, k.kunci)}
                required={!k.opsional}
                optional={k.opsional === true}
              >
                {k.jenis === 'hari' ? (
                  <DateInput
                    value={String(b[k.kunci] ?? '')}
                    onChange={(e) => ganti(i, k.kunci, e.target.value)}
                  />
                ) : (
                  <Textarea
                    rows={2}
                    value={String(b[k.kunci] ?? '')}
                    onChange={(e) => ganti(i, k.kunci, e.target.value)}
                  />
                )}
              </Field>
            ),
          )}
          {baris.length > 1 && (
            <Button
              variant="polos"
              aria-label={teks.hapusBarisKe(i + 1)}
              onClick={() => onUbah(baris.filter((_, j) => j !== i))}
            >
              {teks.hapusBaris}
            </Button>
          )}
        </div>
      ))}
      <Button variant="polos" onClick={() => onUbah([...baris, barisKosong(kolom)])}>
        {teks.tambah}
      </Button>
    </fieldset>
  );
}

/** The same rows to read. */
export function LihatTabel({
  judul,
  kolom,
  baris,
}: {
  /** Absent where the card around it says it already. */
  judul?: string;
  kolom: readonly Kolom[];
  baris: readonly Baris[];
}) {
  const tulis = (k: Kolom, nilai: string | boolean | undefined) => {
    if (k.jenis === 'ya') return nilai ? 'Ya' : 'Tidak';
    return k.jenis === 'hari' && nilai ? tanggal(String(nilai)) : nilai || '–';
  };
  return (
    <div>
      {judul && <h3 className="font-semibold">{judul}</h3>}
      {baris.map((b, i) => (
        <dl key={i} className="mt-2 grid gap-x-6 gap-y-3 rounded-lg bg-sunken p-3 sm:grid-cols-2">
          {kolom.map((k) => (
            <div key={k.kunci}>
              <dt className="text-sm text-muted">{k.label}</dt>
              <dd className="whitespace-pre-line">{tulis(k, b[k.kunci])}</dd>
            </div>
          ))}
        </dl>
      ))}
    </div>
  );
}
