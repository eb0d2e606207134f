import { useNavigate } from '@tanstack/react-router';

/**
 * Changes search parameters of the current page: `patch({ cari: 'rapat' })`. Empty values leave the URL.
 * Filters live there, so that a list can be linked to, reloaded and returned to.
 */
export function useUrlFilter(): (patch: Record<string, string | number | boolean | undefined>) => void {
  const navigate = useNavigate();
  return (patch) =>
    void navigate({
      to: '.',
      replace: true,
      resetScroll: false,
      search: (before: Record<string, unknown>) => {
        const entries = Object.entries({ ...before, ...patch });
        return Object.fromEntries(
          entries.filter(([, value]) => value !== undefined && value !== '' && value !== false),
        );
      },
    } as never);
}

/** Reads a text parameter from a URL that anyone may have typed. */
export function teksDari(value: unknown): string | undefined {
  return typeof value === 'string' && value !== ''
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
}

/** Reads a parameter that must be one of these. */
export function salahSatu<V extends string>(value: unknown, allowed: readonly V[]): V | undefined {
  return allowed.find((one) => one === value);
}

/** Reads a day ("2026-01-02") that exists. */
export function hariDari(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
  try {
    return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
  } catch {
    return undefined;
  }
}

/** Reads a month ("2026-03"). */
export function bulanDari(value: unknown): string | undefined {
  return /^20\d\d-(0[1-9]|1[0-2])$/.exec(String(value))?.[0];
}
