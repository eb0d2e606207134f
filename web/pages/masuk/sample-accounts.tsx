import { queryOptions, useQuery } from '@tanstack/react-query';
import { api } from '../../api/client.ts';
import { nip } from '../../parts/format.ts';
import { Avatar } from '../../ui/layout.tsx';
import { teks } from './teks.ts';

const contohQuery = queryOptions({
  queryKey: ['contoh'],
  staleTime: Infinity,
  retry: false,
  queryFn: async () => (await api.GET('/api/v1/contoh')).data?.akun ?? [],
});

/** The accounts of a sample installation; nothing where the server has none. */
export function SampleAccounts({ onChoose }: { onChoose: (akun: { nip: string; sandi: string }) => void }) {
  const { data = [] } = useQuery(contohQuery);
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="contoh" className="mt-6 border-t border-line pt-5">
      <h2 id="contoh" className="font-semibold">
        {teks.contoh}
      </h2>
      <p className="mb-3 text-sm text-muted">{teks.contohIsi}</p>
      <ul className="space-y-2">
        {data.map((akun) => (
          <li key={`${akun.peran} ${akun.nip}`}>
            <button
              type="button"
              onClick={() => onChoose({ nip: akun.nip, sandi: akun.sandi })}
              className="flex min-h-14 w-full items-center gap-3 rounded-md border border-line px-3 py-2 text-start hover:border-brand hover:bg-brand-soft"
            >
              <Avatar name={akun.nama} size={36} />
              <span className="min-w-0 grow">
                <span className="block truncate text-sm font-semibold">{akun.nama}</span>
                <span className="block text-xs text-muted tabular-nums">
                  {akun.peran} · {nip(akun.nip)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
