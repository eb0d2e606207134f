import { useSesi } from '../api/sesi.ts';
import { katalog } from '../text/katalog.ts';
import { Select } from '../ui/inputs.tsx';

const teks = katalog({ id: { tahun: 'Tahun' }, en: { tahun: 'Year' } });

/** The year of a page: next year, this one and the two before; keep it in the URL. */
export function PilihTahun({
  value,
  onChange,
}: {
  value: number;
  onChange: (tahun: number | undefined) => void;
}) {
  const tahunIni = Number(useSesi().instansi.hariIni.slice(0, 4));
  return (
    <label className="block sm:w-32">
      <span className="sr-only">{teks.tahun}</span>
      <Select
        value={value}
        onChange={(event) => {
          const baru = Number(event.target.value);
          onChange(baru === tahunIni ? undefined : baru);
        }}
      >
        {[tahunIni + 1, tahunIni, tahunIni - 1, tahunIni - 2].map((satu) => (
          <option key={satu} value={satu}>
            {satu}
          </option>
        ))}
      </Select>
    </label>
  );
}
