import { api } from '../api/client.ts';
import { katalog } from '../text/katalog.ts';
import { Combobox, type ComboboxOption } from '../ui/combobox.tsx';

const teks = katalog({ id: { contoh: 'Ketik nama, sedikitnya dua huruf' }, en: { contoh: 'Type a name' } });

/** Chooses a colleague in the instansi by a part of the name. Stands in a Field. */
export function PilihRekan({
  value,
  onChange,
  kecuali,
}: {
  value: ComboboxOption | null;
  onChange: (rekan: ComboboxOption | null) => void;
  /** Ids that cannot be chosen. */
  kecuali?: readonly string[];
}) {
  return (
    <Combobox
      value={value}
      onChange={onChange}
      placeholder={teks.contoh}
      options={async (cari, signal) => {
        if (cari.trim().length < 2) return [];
        const { data } = await api.GET('/api/v1/rekan', { params: { query: { cari: cari.trim() } }, signal });
        return (data?.isi ?? [])
          .filter((rekan) => !kecuali?.includes(rekan.id))
          .map((rekan) => ({
            value: rekan.id,
            label: rekan.nama,
            hint: [rekan.jabatan, rekan.unitKerja].filter(Boolean).join(' · '),
          }));
      }}
    />
  );
}
