import { Search, X } from 'lucide-react';
import { type ReactNode, useEffect, useState } from 'react';
import { teks } from './teks.ts';

/** Searches as one types (after 300 ms of rest); keep `value` in the URL. */
export function SearchBox({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string;
  onSearch: (text: string) => void;
}) {
  const [typed, setTyped] = useState(value);
  const [known, setKnown] = useState(value);

  if (value !== known) {
    setKnown(value);
    setTyped(value);
  }

  useEffect(() => {
    if (typed.trim() === value) return;
    const timer = setTimeout(() => onSearch(typed.trim()), 300);
    return () => clearTimeout(timer);
  }, [typed, value, onSearch]);

  return (
    <search className="relative block min-w-0 grow">
      <Search
        size={20}
        aria-hidden
        className="pointer-events-none absolute inset-y-0 inset-s-3.5 my-auto text-muted"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        className="kendali ps-11 pe-12 [&::-webkit-search-cancel-button]:hidden"
      />
      {typed && (
        <button
          type="button"
          aria-label={teks.hapusPencarian}
          onClick={() => {
            setTyped('');
            onSearch('');
          }}
          className="absolute inset-y-0 inset-e-0.5 my-auto grid size-11 place-items-center rounded-md text-muted hover:text-ink"
        >
          <X size={18} aria-hidden />
        </button>
      )}
    </search>
  );
}

/** A line of search and filters above a list. */
export function FilterBar({ children }: { children: ReactNode }) {
  return (
    <div className="mb-4 flex flex-col gap-2 sm:flex-row sm:items-center [&>*]:sm:max-w-sm">{children}</div>
  );
}
