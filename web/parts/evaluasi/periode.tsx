import { queryOptions, useQuery } from '@tanstack/react-query';
import { berkalaPada } from '#rules/waktu/periode.ts';
import { api, type Skema } from '../../api/client.ts';
import { useSesi } from '../../api/sesi.ts';
import { Select } from '../../ui/inputs.tsx';
import { teks } from './teks.ts';

export type Periode = Skema<'Periode'>;

/** The periods of a year. */
export const periodeQuery = (tahun: number) =>
  queryOptions({
    queryKey: ['periode', tahun],
    staleTime: 5 * 60_000,
    queryFn: async (): Promise<Periode[]> =>
      (await api.GET('/api/v1/periode', { params: { query: { tahun } } })).data?.isi ?? [],
  });

/**
 * The periods one may look at now, newest year first, and the one to show: that of the URL, else the one whose window is
 * open, else the one that holds today.
 */
export function usePeriode(periodeId: string | undefined): {
  daftar: Periode[];
  terpilih: Periode | undefined;
  memuat: boolean;
  error: Error | null;
  refetch: () => void;
} {
  const { hariIni } = useSesi().instansi;
  const tahun = Number(hariIni.slice(0, 4));
  const ini = useQuery(periodeQuery(tahun));
  const lalu = useQuery(periodeQuery(tahun - 1));
  const daftar = [...(ini.data ?? []), ...(lalu.data ?? [])];
  const terbuka = daftar.filter((p) => p.jendelaDari <= hariIni && hariIni <= p.jendelaSampai && !p.tertutup);
  const berjalan = daftar.find((p) => berkalaPada(p, hariIni));
  const terpilih = daftar.find((p) => p.id === periodeId) ?? terbuka.at(0) ?? berjalan ?? daftar.at(0);
  return {
    daftar,
    terpilih,
    memuat: ini.isPending || lalu.isPending,
    error: ini.error ?? lalu.error,
    refetch: () => void Promise.all([ini.refetch(), lalu.refetch()]),
  };
}

/** Chooses a period; keep it in the URL. */
export function PilihPeriode({
  daftar,
  value,
  onChange,
}: {
  daftar: readonly Periode[];
  value: string | undefined;
  onChange: (periodeId: string) => void;
}) {
  return (
    <label className="block w-full sm:w-60">
      <span className="sr-only">{teks.periode}</span>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value)}>
        {daftar.map((p) => (
          <option key={p.id} value={p.id}>
            {p.nama}
          </option>
        ))}
      </Select>
    </label>
  );
}
