import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, type Skema } from '../api/client.ts';
import { katalog } from '../text/katalog.ts';
import { Combobox } from '../ui/combobox.tsx';

const teks = katalog({ id: { contoh: 'Ketik nama unit kerja', unit: 'Unit kerja' } });

export type UnitKerja = Skema<'UnitKerja'>;

/** The units in force of the instansi, and what one may do with them. */
export const unitKerjaQuery = queryOptions({
  queryKey: ['unit-kerja'],
  staleTime: 5 * 60_000,
  queryFn: async () => (await api.GET('/api/v1/unit-kerja')).data ?? { isi: [], kemampuan: [] },
});

/** Chooses a unit by a part of its name; `placeholder` says what an empty choice means. */
export function PilihUnit({
  value,
  onChange,
  placeholder = teks.contoh,
  outsideField,
}: {
  value: string | null | undefined;
  onChange: (id: string | null) => void;
  placeholder?: string;
  /** Stands outside a Field, and names itself. */
  outsideField?: boolean;
}) {
  const { data } = useQuery(unitKerjaQuery);
  const semua = data?.isi ?? [];
  const nama = new Map(semua.map((unit) => [unit.id, unit.nama]));
  const pilihan = semua.map((unit) => ({
    value: unit.id,
    label: unit.nama,
    hint: unit.indukId ? nama.get(unit.indukId) : undefined,
  }));
  return (
    <Combobox
      {...(outsideField && { label: teks.unit })}
      value={pilihan.find((satu) => satu.value === value) ?? null}
      onChange={(satu) => onChange(satu?.value ?? null)}
      options={pilihan}
      placeholder={placeholder}
    />
  );
}
