import { clsx } from 'clsx';
import type { ReactNode } from 'react';

export type Column<R> = {
  key: string;
  label: string;
  cell: (row: R) => ReactNode;
  /** Right-aligned with even digits. */
  numeric?: boolean;
  /** The cell that names the row: bold, and the head of its card on a phone. */
  main?: boolean;
  /** Keeps the column's name for screen readers only (buttons, menus). */
  hideLabel?: boolean;
  className?: string;
};

export type TableProps<R> = {
  caption: string;
  columns: readonly Column<R>[];
  rows: readonly R[];
  rowKey: (row: R) => string;
  /** Marks a row that is chosen. */
  selected?: (row: R) => boolean;
};

/**
 * A table that becomes a list of cards below 640 px. The roles are written out because browsers drop
 * them from elements whose display changes.
 */
export function Table<R>({ caption, columns, rows, rowKey, selected }: TableProps<R>) {
  return (
    <table role="table" className="tabel-kartu w-full border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row" className="border-b border-line bg-sunken/60">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={clsx(
                'px-4 py-3 text-xs font-semibold text-muted',
                column.numeric ? 'text-end' : 'text-start',
                column.className,
              )}
            >
              {column.hideLabel ? <span className="sr-only">{column.label}</span> : column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr
            key={rowKey(row)}
            role="row"
            className={clsx(
              'sm:border-b sm:border-line sm:last:border-0',
              selected?.(row) ? 'bg-brand-soft' : 'sm:hover:bg-sunken/50',
            )}
          >
            {columns.map((column) => (
              <td
                key={column.key}
                role="cell"
                data-label={column.hideLabel ? '' : column.label}
                data-utama={column.main || undefined}
                className={clsx(
                  'sm:px-4 sm:py-3 sm:align-middle',
                  column.numeric && 'tabular-nums sm:text-end',
                  column.main && 'font-semibold',
                  column.className,
                )}
              >
                {/* one child, so that what stands below each other in a cell does so on a phone too */}
                <div className="isi-sel">{column.cell(row)}</div>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
