import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link, useRouter } from '@tanstack/react-router';
import { Bell as BellIcon } from 'lucide-react';
import { api } from '../../api/client.ts';
import { teks } from './teks.ts';

const TWO_MINUTES = 120_000;

/** How many notices are unread; asked again every two minutes while the page is looked at. */
export const belumDibacaQuery = queryOptions({
  queryKey: ['pemberitahuan', 'belum-dibaca'],
  staleTime: TWO_MINUTES / 2,
  refetchInterval: TWO_MINUTES,
  refetchOnWindowFocus: true,
  queryFn: async () =>
    (await api.GET('/api/v1/pemberitahuan', { params: { query: { batas: 0 } } })).data?.belumDibaca ?? 0,
});

/** The way to the notices, with the number of unread ones. */
export function Bell() {
  const { data: n = 0 } = useQuery(belumDibacaQuery);
  const router = useRouter();
  if (!('/pemberitahuan' in router.routesByPath)) return null;
  return (
    <Link
      to={'/pemberitahuan'}
      aria-label={teks.lonceng(n)}
      title={teks.lonceng(n)}
      className="relative inline-grid size-11 shrink-0 place-items-center rounded-md text-muted hover:bg-sunken hover:text-ink"
    >
      <BellIcon size={22} aria-hidden />
      {n > 0 && (
        <span
          aria-hidden
          className="absolute inset-e-0.5 top-0.5 min-w-5 rounded-full bg-danger px-1 text-center text-xs leading-5 font-bold text-on-danger tabular-nums"
        >
          {n > 99 ? '99+' : n}
        </span>
      )}
    </Link>
  );
}
