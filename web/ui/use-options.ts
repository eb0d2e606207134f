import { useEffect, useEffectEvent, useState } from 'react';

/** Answers the options that fit what was typed; aborted when more is typed. */
export type SearchOptions<O> = (typed: string, signal: AbortSignal) => Promise<readonly O[]>;

type Answer<O> = { found: readonly O[]; status: 'siap' | 'memuat' | 'gagal' };

/** The options that fit: a fixed list is filtered at once, a search is asked after 250 ms of rest. */
export function useOptions<O extends { label: string }>(
  options: readonly O[] | SearchOptions<O>,
  typed: string,
  open: boolean,
): Answer<O> {
  const [answer, setAnswer] = useState<Answer<O>>({ found: [], status: 'memuat' });
  const searches = typeof options === 'function';
  const ask = useEffectEvent(async (text: string, signal: AbortSignal) =>
    typeof options === 'function' ? options(text, signal) : [],
  );

  useEffect(() => {
    if (!searches || !open) return;
    const abort = new AbortController();
    setAnswer((before) => ({ found: before.found, status: 'memuat' }));
    const timer = setTimeout(
      () => {
        ask(typed, abort.signal).then(
          (found) => !abort.signal.aborted && setAnswer({ found, status: 'siap' }),
          () => !abort.signal.aborted && setAnswer({ found: [], status: 'gagal' }),
        );
      },
      typed ? 250 : 0,
    );
    return () => {
      abort.abort();
      clearTimeout(timer);
    };
  }, [searches, typed, open]);

  return typeof options === 'function' ? answer : { found: matching(options, typed), status: 'siap' };
}

function matching<O extends { label: string }>(options: readonly O[], typed: string): readonly O[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  return options.filter((option) => words.every((word) => option.label.toLowerCase().includes(word)));
}
